"""The documents are found, served on this machine alone, and printed."""

import threading
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from aih_dt.cli import showing
from aih_dt.generating.documents.bound import bound, order
from tests.browser.needed import needs_browser
from tests.cli.running import Command
from tests.generating.documents.made import Outline, compost_files


@pytest.fixture
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The documents of a small protocol, where the command looks for them."""
    folder = tmp_path / "generated" / "documents"
    for name, text in compost_files().items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return folder


def test_it_says_where_they_begin(aih_dt: Command, documents: Path) -> None:
    ran = aih_dt("docs")
    assert (ran.code, ran.out, ran.err) == (0, "generated/documents/index.html\n", "")


def test_where_there_are_none_it_says_how_to_get_them(
    aih_dt: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    ran = aih_dt("docs", "--open")
    message = "error: there are no documents in `generated/documents`; `aih-dt build` writes them\n"
    assert (ran.code, ran.out, ran.err) == (2, "", message)


def test_it_opens_them_in_a_browser(aih_dt: Command, documents: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []

    def remember(url: str) -> bool:
        opened.append(url)
        return True

    monkeypatch.setattr("webbrowser.open", remember)
    assert aih_dt("docs", "--open").code == 0
    assert opened == [(documents / "index.html").as_uri()]


def test_without_a_browser_it_says_what_to_open(
    aih_dt: Command, documents: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("webbrowser.open", lambda url: False)
    ran = aih_dt("docs", "--open")
    message = "error: no browser could be opened; open `generated/documents/index.html` in one\n"
    assert (ran.code, ran.err) == (2, message)


def test_it_serves_them_on_this_machine_alone(documents: Path) -> None:
    with showing.listen(documents, 0) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            assert server.server_address[0] == "127.0.0.1"
            address = f"http://127.0.0.1:{server.server_port}"
            with urllib.request.urlopen(f"{address}/table-care.html") as answer:
                assert answer.read() == (documents / "table-care.html").read_bytes()
                assert answer.headers["Cache-Control"] == "no-store"
            with pytest.raises(urllib.error.HTTPError) as refused:
                urllib.request.urlopen(f"{address}/../../secret")
            refused.value.close()
            assert refused.value.code == 404
        finally:
            server.shutdown()
            thread.join()


def test_a_port_that_is_taken_is_said(aih_dt: Command, documents: Path) -> None:
    with showing.listen(documents, 0) as server:
        ran = aih_dt("docs", "--serve", "--port", str(server.server_port))
    message = f"error: the port {server.server_port} cannot be used; choose another with --port\n"
    assert (ran.code, ran.out, ran.err) == (2, "", message)


@needs_browser
def test_it_prints_them_into_one_file(aih_dt: Command, documents: Path) -> None:
    ran = aih_dt("docs", "--pdf", "all.pdf")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == f"all.pdf: {len(order(compost_files()))} pages of the documents\n"
    assert Path("all.pdf").read_bytes().startswith(b"%PDF-")


@needs_browser
def test_it_prints_one_page(aih_dt: Command, documents: Path) -> None:
    ran = aih_dt("docs", "--pdf", "facts.pdf", "--page", "facts")
    assert (ran.code, ran.out, ran.err) == (0, "facts.pdf: 1 page of the documents\n", "")


@needs_browser
def test_a_page_that_does_not_exist_is_guessed(aih_dt: Command, documents: Path) -> None:
    ran = aih_dt("docs", "--pdf", "x.pdf", "--page", "table-caer")
    message = "error: there is no page `table-caer`; did you mean `table-care`?\n"
    assert (ran.code, ran.out, ran.err) == (2, "", message)
    assert not Path("x.pdf").exists()


def test_without_chromium_it_says_so(aih_dt: Command, documents: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda name: None)
    ran = aih_dt("docs", "--pdf", "x.pdf")
    message = "error: there is no Chromium on this machine; install it, or print from the browser you use\n"
    assert (ran.code, ran.err) == (2, message)


def test_a_page_alone_prints_nothing(aih_dt: Command, documents: Path) -> None:
    ran = aih_dt("docs", "--page", "facts")
    assert ran.code == 2
    assert ran.err.splitlines()[0] == "error: --page goes with --pdf"


def test_bound_pages_keep_every_link_and_name() -> None:
    files = compost_files()
    names = order(files)
    assert names[0] == "index.html"
    assert set(names) == {name for name in files if name.endswith(".html")} - {
        "what-if.html",
        "search.html",
        "a-to-z.html",
    }
    page = Outline(bound(files, names))
    assert len(page.ids) == len(set(page.ids))
    within = [href[1:] for href in page.hrefs if href.startswith("#")]
    assert len(within) > 100
    assert set(within) <= set(page.ids)
    assert [href for href in page.hrefs if href.partition("#")[0] in names] == []
