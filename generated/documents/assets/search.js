// Searches the index that is loaded with the page. Every word must be found; a word in the title counts most.
"use strict";

(() => {
  const MOST = 60;
  const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const entries = searchIndex.map(([title, kind, href, words]) => ({
    title, kind, href, words, inTitle: plain(title), inAll: plain([title, kind, words].join(" ")),
  }));
  const input = document.getElementById("search-words");
  const count = document.getElementById("search-count");
  const list = document.getElementById("search-results");

  function score(entry, words) {
    let total = 0;
    for (const word of words) {
      if (!entry.inAll.includes(word)) { return 0; }
      if (entry.inTitle === word) { total += 100; }
      if (entry.inTitle.startsWith(word)) { total += 20; }
      total += entry.inTitle.includes(word) ? 10 : 1;
    }
    return total;
  }

  function element(tag, text, className) {
    const made = document.createElement(tag);
    made.textContent = text;
    if (className) { made.className = className; }
    return made;
  }

  function shown(entry) {
    const item = document.createElement("li");
    const link = element("a", entry.title);
    link.href = entry.href;
    item.append(link, " ", element("small", entry.kind));
    if (entry.words) { item.append(element("p", entry.words.length > 220 ? entry.words.slice(0, 220) + "…" : entry.words)); }
    return item;
  }

  function search() {
    const words = plain(input.value).split(/\s+/).filter((word) => word.length > 0);
    if (words.length === 0) {
      count.textContent = "";
      list.replaceChildren();
      return;
    }
    const found = entries
      .map((entry, place) => ({ entry, place, score: score(entry, words) }))
      .filter((one) => one.score > 0)
      .sort((left, right) => right.score - left.score || left.place - right.place);
    const more = found.length > MOST ? `, the best ${MOST} shown` : "";
    count.textContent = found.length === 0 ? "Nothing found." : `${found.length} found${more}.`;
    list.replaceChildren(...found.slice(0, MOST).map((one) => shown(one.entry)));
  }

  function fromAddress() {
    const words = new URLSearchParams(location.search).get("q");
    input.value = location.hash.length > 1 ? decodeURIComponent(location.hash.slice(1)) : words || "";
    search();
  }

  document.getElementById("search-form").addEventListener("submit", (event) => { event.preventDefault(); });
  input.addEventListener("input", () => {
    history.replaceState(null, "", "#" + encodeURIComponent(input.value));
    search();
  });
  addEventListener("hashchange", fromAddress);
  fromAddress();
  input.focus();
})();
