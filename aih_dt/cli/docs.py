"""``aih-dt docs``: look at the documents, or print them."""

from pathlib import Path

import click

DOCUMENTS = "generated/documents"


@click.command()
@click.argument("folder", default=DOCUMENTS)
@click.option("--open", "how", flag_value="open", help="Open them in the browser.")
@click.option("--serve", "how", flag_value="serve", help="Serve them on this machine until interrupted.")
@click.option("--port", type=click.IntRange(0, 65535), default=8000, show_default=True, help="Where to serve; 0: any.")
@click.option("--pdf", metavar="FILE", help="Print them into one file with Chromium.")
@click.option("--page", "pages", multiple=True, metavar="PAGE", help="With --pdf: only this page; may be repeated.")
def command(folder: str, how: str | None, port: int, pdf: str | None, pages: tuple[str, ...]) -> None:
    """Show the documents in FOLDER, or print them.

    Without an option, say where they begin.

    \b
    Examples:
      aih-dt docs
      aih-dt docs --open
      aih-dt docs --pdf facts.pdf --page facts
    """
    from aih_dt.cli import showing

    root = Path(folder)
    if not (root / "index.html").is_file():
        raise click.ClickException(f"there are no documents in `{root.as_posix()}`; `aih-dt build` writes them")
    if pages and pdf is None:
        raise click.UsageError("--page goes with --pdf")
    if pdf is not None:
        showing.print_pages(root, pages, Path(pdf))
    if how == "open":
        showing.open_in_browser(root)
    if how == "serve":
        showing.serve(root, port)
    if pdf is None and how is None:
        click.echo((root / "index.html").as_posix())
