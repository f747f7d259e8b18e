"""The documents in a browser: opened, served on this machine, or printed."""

import errno
import os
import shutil
import subprocess
import tempfile
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import click

from aih_dt.cli.console import busy

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge")
ADDRESS = "127.0.0.1"


def open_in_browser(root: Path) -> None:
    """The first page in the browser that the person uses."""
    import webbrowser

    page = (root / "index.html").resolve()
    if not webbrowser.open(page.as_uri()):
        raise click.ClickException(f"no browser could be opened; open `{(root / 'index.html').as_posix()}` in one")


class _Quiet(SimpleHTTPRequestHandler):
    """Serves files, asks browsers to keep none of them, and says nothing about it."""

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # the name is the base class's
        """Nothing: a page loads some files, and nobody wants to read which."""

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "no-store")
        super().end_headers()


def serve(root: Path, port: int) -> None:
    """The documents on this machine alone, until the keyboard interrupts."""
    server = listen(root, port)
    with server:
        click.echo(f"http://{ADDRESS}:{server.server_port}/   (Ctrl-C stops it)")
        server.serve_forever()


def listen(root: Path, port: int) -> ThreadingHTTPServer:
    """A server of the folder; it answers this machine only."""
    try:
        return ThreadingHTTPServer((ADDRESS, port), partial(_Quiet, directory=str(root)))
    except OSError as error:
        if error.errno in (errno.EADDRINUSE, errno.EACCES):
            raise click.ClickException(f"the port {port} cannot be used; choose another with --port") from error
        raise


def browser() -> str:
    """A browser that prints; a message when there is none."""
    for name in BROWSERS:
        found = shutil.which(name)
        if found is not None:
            return found
    raise click.ClickException("there is no Chromium on this machine; install it, or print from the browser you use")


def print_pages(root: Path, pages: tuple[str, ...], target: Path) -> None:
    """The pages (all of them when none is named) as one PDF."""
    from aih_dt.generating.documents.bound import bound, order

    program = browser()
    files = {path.name: path.read_text(encoding="utf-8") for path in sorted(root.glob("*.html"))}
    chosen = tuple(_page(name, files) for name in pages) or order(files)
    with busy("printing"), tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        shutil.copytree(root / "assets", folder / "assets")
        (folder / "bound.html").write_text(bound(files, chosen), encoding="utf-8")
        _print(program, folder, target)
    click.echo(f"{target.as_posix()}: {len(chosen)} page{'' if len(chosen) == 1 else 's'} of the documents")


def _page(name: str, files: dict[str, str]) -> str:
    file = name if name.endswith(".html") else f"{name}.html"
    if file not in files:
        from difflib import get_close_matches

        close = get_close_matches(file, files, n=1)
        guess = f"; did you mean `{close[0].removesuffix('.html')}`?" if close else ""
        raise click.ClickException(f"there is no page `{name}`{guess}")
    return file


def _print(program: str, folder: Path, target: Path) -> None:
    made = folder / "bound.pdf"
    options = [
        "--headless",
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-pdf-header-footer",
        "--generate-pdf-document-outline",
        f"--user-data-dir={folder / 'profile'}",
        f"--print-to-pdf={made}",
        (folder / "bound.html").as_uri(),
    ]
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        options.insert(0, "--no-sandbox")
    done = subprocess.run([program, *options], capture_output=True, text=True, check=False)
    if done.returncode != 0 or not made.is_file():
        said = [line for line in done.stderr.splitlines() if line.strip()]
        raise click.ClickException(f"{Path(program).name} could not print{': ' + said[-1] if said else ''}")
    try:
        shutil.move(made, target)
    except OSError as error:
        raise click.ClickException(f"`{target.as_posix()}` cannot be written: {error.strerror or error}") from error
