"""`review explain RULE`: a page about a rule, or about each rule of a plugin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer.cli.parser import Parser, UsageError
from reviewer.cli.streams import write
from reviewer.plugins import load_plugins
from reviewer.suggest import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Sequence


def run(arguments: Sequence[str]) -> int:
    """Print the pages of a rule or a plugin."""
    from reviewer.rule_pages import page

    parser = Parser("explain", "Say what a rule finds, why, with examples, and how to change it.")
    parser.add_argument("rule", metavar="RULE", help="the id of a rule, or the name of a plugin for all of its rules")
    name = parser.read(arguments).rule
    plugins = load_plugins()
    rules = [rule for plugin in plugins for rule in plugin.rules if name in {rule.id, rule.plugin}]
    failed = [plugin.error for plugin in plugins if plugin.error and plugin.name == name.partition("/")[0]]
    if failed:
        raise UsageError(f"{name}: the plugin failed to load: {failed[0]}")
    if not rules:
        known = [rule.id for plugin in plugins for rule in plugin.rules] + [plugin.name for plugin in plugins]
        raise UsageError(f"{name}: no such rule or plugin{did_you_mean(name, known)}; see review rules")
    write("\n".join(page(rule) for rule in rules))
    return 0
