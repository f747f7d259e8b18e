// The search field at the top of every page. What is looked for stays in the fragment of the address, which is never
// sent to a server.
"use strict";

document.querySelectorAll("form.search").forEach((form) => {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    location.href = "search.html#" + encodeURIComponent(form.elements.q.value.trim());
  });
});

const narrow = matchMedia("(max-width: 63.99rem)");

function fold() {
  document.querySelectorAll(".menu .fold").forEach((menu) => { menu.open = !narrow.matches; });
}

fold();
narrow.addEventListener("change", fold);
