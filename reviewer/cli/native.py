"""`review native`: what Thunderbird's extension talks to, and its installation."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from reviewer.cli.parser import Parser, UsageError
from reviewer.cli.streams import say, write
from reviewer.files import reason

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

_EXAMPLES = """examples:
  review native --install                     tell Thunderbird where the reviewer is
  review native --xpi followup-reviewer.xpi   write the extension, to be added in Thunderbird
  review native --print                       show what --install would write
  review native --uninstall                   take it away again

Without an option it speaks with the extension, which starts it by itself.
"""


def run(arguments: Sequence[str]) -> int:
    """Serve the extension, or set it up."""
    parser = Parser("native", "Serve the extension for Thunderbird, or set it up.", _EXAMPLES)
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--install", action="store_true", help="tell Thunderbird where the reviewer is, for this user")
    what.add_argument("--uninstall", action="store_true", help="take that away again")
    what.add_argument("--print", action="store_true", help="show the files that --install would write")
    what.add_argument("--xpi", metavar="FILE", help="write the extension to FILE")
    options = parser.read(arguments)
    try:
        return 0 if _set_up(options) else _serve()
    except OSError as problem:
        raise UsageError(f"{problem.filename}: {reason(problem)}" if problem.filename else reason(problem)) from None


def _set_up(options: Namespace) -> bool:
    """Do what an option asks for; whether there was one."""
    from reviewer.integrations import native_setup

    if options.install:
        say("\n".join(f"wrote {path}" for path in native_setup.install()))
        say("now add the extension in Thunderbird; review native --xpi FILE writes it")
    elif options.uninstall:
        say("\n".join(f"removed {path}" for path in native_setup.uninstall()) or "there was nothing to remove")
    elif options.print:
        write("\n".join(f"# {path}\n{text}" for path, text in native_setup.files().items()))
    elif options.xpi:
        native_setup.write_extension(Path(options.xpi))
        say(f"wrote {options.xpi}; in Thunderbird: Tools > Add-ons and Themes > gear > Install Add-on From File")
    else:
        return False
    return True


def _serve() -> int:
    """Speak with the extension on standard input and output, until it has no more to ask."""
    from reviewer.integrations.native import serve

    if sys.stdin is None or sys.stdin.isatty():
        raise UsageError("the extension for Thunderbird starts this by itself\nSee review native --help.")
    serve(sys.stdin.buffer, sys.stdout.buffer)
    return 0
