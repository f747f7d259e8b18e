"""``aih-dt explain``: what a message means and what to do."""

import sys
from difflib import get_close_matches

import click

from aih_dt.cli.console import coloured, plain, write
from aih_dt.cli.pages import codes, page


@click.command()
@click.argument("code", required=False)
def command(code: str | None) -> None:
    """Explain the CODE of a message: what it means, an example, and what to do.

    Without CODE, list every code there is.

    \b
    Examples:
      aih-dt explain GAP
      aih-dt explain
    """
    known = codes()
    if code is None:
        width = max(map(len, known))
        write(plain(f"{name:<{width}}  {entry.severity.value:<7}  {entry.title}") for name, entry in known.items())
        return
    name = code.upper().replace("_", "-")
    if name not in known:
        close = get_close_matches(name, known, n=1)
        guess = f"did you mean `{close[0]}`?" if close else "`aih-dt explain` lists them all"
        raise click.ClickException(f"there is no code `{code}`; {guess}")
    text = page(name)
    if coloured(sys.stdout):
        from rich.console import Console
        from rich.markdown import Markdown

        Console(file=sys.stdout, force_terminal=True).print(Markdown(text))
    else:
        sys.stdout.write(text if text.endswith("\n") else text + "\n")
