"""`review git-hook`: makes git send-email ask the reviewer before it sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer.cli.parser import Parser
from reviewer.cli.streams import say, write
from reviewer.integrations.git import hook, install, uninstall

if TYPE_CHECKING:
    from collections.abc import Sequence

_EXAMPLES = """examples:
  review git-hook            install the hook in the repository that this folder lies in
  review git-hook --print    print it, to be added to a hook that is there
  review git-hook --uninstall

A mail that should not go keeps the whole series from being sent; git send-email --no-validate is the way past it.
"""


def run(arguments: Sequence[str]) -> int:
    """Install the hook, print it, or take it away."""
    parser = Parser("git-hook", "Judge each mail of git send-email before any is sent.", _EXAMPLES)
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--print", action="store_true", help="print the hook, and install nothing")
    how.add_argument("--force", action="store_true", help="write over a hook that is not ours")
    how.add_argument("--uninstall", action="store_true", help="remove the hook, if it is ours")
    options = parser.read(arguments)
    if options.print:
        write(hook())
    elif options.uninstall:
        say(f"removed {uninstall()}")
    else:
        say(f"wrote {install(force=options.force)}; the way past it: git send-email --no-validate")
    return 0
