"""`review rules`: the rules, their severity and what they find."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from reviewer.cli.parser import Parser, one_of
from reviewer.cli.streams import write
from reviewer.plugins import load_plugins

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def run(arguments: Sequence[str]) -> int:
    """List the rules of all plugins that loaded."""
    parser = Parser("rules", "List the rules: id, default severity, what is found.")
    add_format(parser)
    options = parser.read(arguments)
    rules = [rule for plugin in load_plugins() for rule in plugin.rules]
    keys = ("rule", "severity", "summary")
    write_table(
        [dict(zip(keys, (rule.id, rule.severity, rule.summary), strict=True)) for rule in rules], options.format
    )
    return 0


def add_format(parser: Parser) -> None:
    """Add the option that chooses between columns and JSON."""
    parser.add_argument("--format", type=one_of(("text", "json")), default="text", metavar="FORMAT", help="text, json")


def write_table(rows: Sequence[dict[str, object]], form: str) -> None:
    """Write rows with the same keys in columns, or as a JSON array."""
    if form == "json":
        write(json.dumps(rows, indent=2) + "\n")
        return
    cells = [[str(value) for value in row.values() if value is not None] for row in rows]
    write("".join(f"{line}\n" for line in _aligned(cells)))


def _aligned(rows: Sequence[Sequence[str]]) -> Iterable[str]:
    """Put the cells of each row under those of the row before; the last cell is as long as it is."""
    count = max(map(len, rows), default=0)
    widths = [max((len(row[column]) for row in rows if len(row) > column), default=0) for column in range(count)]
    for row in rows:
        yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=False)).rstrip()
