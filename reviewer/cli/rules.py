"""`review rules`: the rules, their severity and what they find."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from reviewer.cli import setup
from reviewer.cli.parser import Parser, UsageError, one_of
from reviewer.cli.streams import write
from reviewer.suggest import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reviewer.plugins import Plugin
    from reviewer.rules import Rule


def run(arguments: Sequence[str]) -> int:
    """List the rules of all plugins that loaded, or of those that are named."""
    parser = Parser("rules", "List the rules: id, default severity, what is found.")
    parser.add_argument("names", nargs="*", metavar="PLUGIN", help="only the rules of these plugins, or these rules")
    add_format(parser)
    options = parser.read(arguments)
    plugins = setup.plugins()
    rules = named(options.names, plugins) if options.names else [rule for plugin in plugins for rule in plugin.rules]
    keys = ("rule", "severity", "summary")
    write_table(
        [dict(zip(keys, (rule.id, rule.severity, rule.summary), strict=True)) for rule in rules], options.format
    )
    return 0


def named(names: Sequence[str], plugins: Sequence[Plugin]) -> list[Rule]:
    """Give the rules that names of plugins or ids of rules mean; raises UsageError for a name that means none."""
    for name in names:
        failed = [plugin.error for plugin in plugins if plugin.error and plugin.name == name.partition("/")[0]]
        if failed:
            raise UsageError(f"{name}: the plugin failed to load: {failed[0]}")
        known = [word for plugin in plugins for word in (plugin.name, *(rule.id for rule in plugin.rules))]
        if name not in known:
            raise UsageError(f"{name}: no such rule or plugin{did_you_mean(name, known)}; see review rules")
    return [rule for plugin in plugins for rule in plugin.rules if {rule.id, rule.plugin} & set(names)]


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
