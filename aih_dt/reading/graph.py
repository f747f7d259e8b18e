"""How tables feed each other: who decides what, and in which order."""

from collections.abc import Iterable, Mapping

from aih_dt.diagnostics import Help, Label, catalogue
from aih_dt.reading.log import Log, listed
from aih_dt.reading.naming import report_twice
from aih_dt.reading.roles import Roles
from aih_dt.reading.shapes import TableShape
from aih_dt.reading.shaping import Shaped
from aih_dt.reading.tree import Text


def deciding(tables: Iterable[TableShape], log: Log) -> Mapping[str, TableShape]:
    """The table that decides each output; two tables with one name or one output are reported."""
    found: dict[str, TableShape] = {}
    places: dict[str, Text] = {}
    called: dict[str, Text] = {}
    for table in tables:
        if table.table in called:
            report_twice("table", called[table.table], table.table, log)
        called.setdefault(str(table.table), table.table)
        for output in table.outputs:
            if output in found and found[output] is not table:
                log.add(
                    catalogue.TWO_TABLES,
                    f"`{output}` is decided by two tables",
                    output.at,
                    f"by `{table.table}`",
                    also=(Label(places[output].at, f"by `{found[output].table}`"),),
                    help=Help("give each table an output of its own, and combine the two in a third table"),
                )
            found.setdefault(str(output), table)
            places.setdefault(str(output), output)
    return found


def needs(table: TableShape, roles: Roles) -> tuple[str, ...]:
    """The tables whose outputs ``table`` looks at, directly or through derived terms."""
    looked_at = dict.fromkeys((*map(str, table.inputs), *map(str, table.applies_when)))
    operands = dict.fromkeys(operand for name in looked_at for operand in roles.derived.get(name, (name,)))
    return tuple(dict.fromkeys(str(roles.deciding[name]) for name in operands if name in roles.deciding))


def ordered(tables: Iterable[Shaped[TableShape]], roles: Roles, log: Log) -> list[Shaped[TableShape]]:
    """The tables so that each comes after those that feed it, otherwise as they were; circles are reported and left in
    their place."""
    files = list(tables)
    waiting = dict(enumerate(files))
    feeding = [set(needs(file.shape, roles)) for file in files]
    after = {
        number: {other for other, file in enumerate(files) if str(file.shape.table) in feeding[number]}
        for number in waiting
    }
    done: list[Shaped[TableShape]] = []
    while waiting:
        ready = next((number for number in waiting if not after[number].intersection(waiting)), None)
        if ready is None:
            circle = _circle(waiting, after)
            _report_circle([files[number].shape for number in circle], log)
            ready = circle[0]
            after[ready] = set()
            # One report a circle: what is only behind it follows.
            for number in circle:
                after[number] -= set(circle)
        done.append(waiting.pop(ready))
    return done


def _circle(waiting: Mapping[int, object], after: Mapping[int, set[int]]) -> list[int]:
    """The numbers of a circle in the order in which each needs the next."""
    path = [next(iter(waiting))]
    while True:
        step = min(number for number in after[path[-1]] if number in waiting)
        if step in path:
            return path[path.index(step) :]
        path.append(step)


def _report_circle(circle: list[TableShape], log: Log) -> None:
    tables = [table.table for table in circle]
    if len(tables) == 1:
        log.add(
            catalogue.CYCLE,
            f"the table `{tables[0]}` needs its own output",
            tables[0].at,
            "needs itself",
            help=Help("take the output out of its inputs, or let another table decide it"),
        )
        return
    labels = tuple(Label(table.at, f"needs `{tables[(i + 1) % len(tables)]}`") for i, table in enumerate(tables))
    log.add(
        catalogue.CYCLE,
        f"the tables {listed(tables)} need each other's outputs in a circle",
        labels[0].at,
        labels[0].text,
        also=labels[1:],
        help=Help("let one of them do without what another decides"),
    )
