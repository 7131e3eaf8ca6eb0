"""`review explain RULE`: a page about a rule, or about each rule of a plugin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer.cli import setup
from reviewer.cli.parser import Parser, one_of
from reviewer.cli.rules import named
from reviewer.cli.streams import write

if TYPE_CHECKING:
    from collections.abc import Sequence


def run(arguments: Sequence[str]) -> int:
    """Print the pages of a rule or a plugin."""
    from reviewer.rule_pages import page, plain

    parser = Parser("explain", "Say what a rule finds, why, with examples, and how to change it.")
    parser.add_argument("rule", metavar="RULE", help="the id of a rule, or the name of a plugin for all of its rules")
    forms = one_of(("text", "markdown"))
    parser.add_argument("--format", type=forms, default="text", metavar="FORMAT", help="text, markdown")
    options = parser.read(arguments)
    pages = "\n".join(page(rule) for rule in named([options.rule], setup.plugins()))
    write(pages if options.format == "markdown" else plain(pages))
    return 0
