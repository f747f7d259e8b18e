"""``aih-dt new``: a small protocol that is complete and proved, to change into one's own."""

from pathlib import Path

import click

from aih_dt.cli.console import plain, write

TEMPLATE = Path(__file__).parent / "template"


@click.command()
@click.argument("folder", metavar="DIR")
def command(folder: str) -> None:
    """Make a small working protocol in DIR.

    It is complete and proved, and shows each part of the language once. DIR must not exist, or be empty.

    \b
    Examples:
      aih-dt new my-protocol
    """
    target = Path(folder)
    if target.exists() and not (target.is_dir() and not any(target.iterdir())):
        raise click.ClickException(f"`{target.as_posix()}` is there already; choose another name")
    try:
        _copy(TEMPLATE, target)
    except OSError as error:
        raise click.ClickException(f"`{target.as_posix()}` cannot be written: {error.strerror or error}") from error
    write(
        plain(line)
        for line in (
            f"made {target.as_posix()}/: a protocol about watering a houseplant, to change into your own",
            "",
            f"  cd {target.as_posix()}",
            "  aih-dt check                       prove it",
            "  aih-dt build                       write its library and its documents",
            "  aih-dt decide examples/dry.yaml    decide for one plant and say why",
        )
    )


def _copy(template: Path, target: Path) -> None:
    """Every file of the template, and nothing of its dates and permissions."""
    for file in sorted(template.rglob("*")):
        place = target / file.relative_to(template)
        if file.is_dir():
            place.mkdir(parents=True, exist_ok=True)
        else:
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(file.read_bytes())
