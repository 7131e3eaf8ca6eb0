"""`review plugins`: the plugins, where they come from and how they fared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer.chain import is_enabled
from reviewer.cli import setup
from reviewer.cli.parser import Parser, add_settings
from reviewer.cli.rules import add_format, write_table
from reviewer.plugins import disabled_by_environment, is_advising, unknown_in_environment

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reviewer.plugins import Plugin
    from reviewer.settings import Settings

_ABOUT = """List the plugins: name, origin, number of rules, status.

on        its rules run            off      it runs when it is enabled
disabled  by the configuration     failed   it could not be loaded, and why
          or REVIEWER_DISABLE_PLUGINS"""


def run(arguments: Sequence[str]) -> int:
    """List all plugins, also those that do not run."""
    parser = Parser("plugins", _ABOUT)
    add_format(parser)
    add_settings(parser)
    options = parser.read(arguments)
    plugins = setup.plugins()
    chosen = setup.settings(options, plugins)
    rows = [_row(plugin, chosen) for plugin in plugins]
    blocked = disabled_by_environment() - unknown_in_environment().keys()
    rows += [_entry(name, "-", 0, "disabled", "REVIEWER_DISABLE_PLUGINS") for name in blocked]
    write_table(sorted(rows, key=lambda row: str(row["plugin"])), options.format)
    return setup.FAILED if options.strict and any(plugin.error for plugin in plugins) else 0


def _row(plugin: Plugin, chosen: Settings) -> dict[str, object]:
    """Say how one plugin fares."""
    status = "on"
    if plugin.error:
        status = "failed"
    elif plugin.advise and not plugin.rules:
        status = "on" if is_advising(plugin, chosen) else "off"
    elif not any(is_enabled(rule, chosen) for rule in plugin.rules):
        status = "off" if plugin.rules and not any(rule.on_by_default for rule in plugin.rules) else "disabled"
    return _entry(plugin.name, plugin.origin, len(plugin.rules), status, plugin.error)


def _entry(name: str, origin: str, rules: int, status: str, reason: str | None) -> dict[str, object]:
    """Make a row of the list."""
    return {"plugin": name, "origin": origin, "rules": rules, "status": status, "reason": reason}
