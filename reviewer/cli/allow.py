"""`review allow`: the one way past a block, for one sending of just that text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer.cli.parser import Parser, UsageError
from reviewer.cli.streams import say, write
from reviewer.files import reason
from reviewer.integrations.state import State

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reviewer.integrations.state import Blocked

_EXAMPLES = """examples:
  review allow               list what was blocked, the last one first
  review allow --last        let the last one go: then send it again
  review allow 3             let the third of the list go

An allowance is good for one sending of the same text within a day.
"""


def run(arguments: Sequence[str]) -> int:
    """Allow a message, or list the blocked ones."""
    parser = Parser("allow", "Let a message go that was blocked, once.", _EXAMPLES)
    parser.add_argument("number", nargs="?", type=int, metavar="NUMBER", help="its number in the list")
    parser.add_argument("--last", action="store_true", help="the one that was blocked last")
    options = parser.read(arguments)
    state = State()
    blocked = list(state.blocked())
    if not (options.last or options.number):
        write("".join(_described(number, one) for number, one in enumerate(blocked, 1)) or "Nothing was blocked.\n")
        return 0
    number = 1 if options.last else options.number
    if not 1 <= number <= len(blocked):
        raise UsageError(f"there is no blocked message {number}; {len(blocked)} are remembered: review allow")
    try:
        state.allow(blocked[number - 1].fingerprint)
    except OSError as problem:
        raise UsageError(f"{state.folder}: {reason(problem)}") from None
    say(f"this may be sent once, within a day; send it again:\n{_described(number, blocked[number - 1]).rstrip()}")
    return 0


def _described(number: int, blocked: Blocked) -> str:
    """Say when a message was blocked, why, and where it is."""
    summary = (blocked.critique.splitlines() or ["(no critique was kept)"])[0]
    where = f"\n    {blocked.copy}" if blocked.copy else ""
    return f"{number:3} {blocked.at.astimezone():%Y-%m-%d %H:%M}  {summary}{where}\n"
