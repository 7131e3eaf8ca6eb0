"""`review allow`: the one way past a block, for one sending of just that text."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from reviewer.cli.parser import Parser, UsageError
from reviewer.cli.streams import say, write
from reviewer.draft import Draft
from reviewer.errors import UnreadableDraft
from reviewer.files import reason
from reviewer.integrations.message import head_of, read_head
from reviewer.integrations.state import State
from reviewer.suggest import printable

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from reviewer.integrations.state import Blocked

_EXAMPLES = """examples:
  review allow               list what was blocked, the last one first
  review allow --last        let the last one go: then send it again
  review allow 3             let the third of the list go

An allowance is good for one sending of the same text within a day. Mail that is no follow-up at all can go with the
header "X-Review: skip", which is taken out before it is sent.
"""
_HEAD_LIMIT = 100_000  # bytes; more than the headers of a message that somebody wrote


def run(arguments: Sequence[str]) -> int:
    """Allow a message, or list the blocked ones."""
    parser = Parser("allow", "Let a message go that was blocked, once.", _EXAMPLES)
    which = parser.add_mutually_exclusive_group()
    which.add_argument("number", nargs="?", type=_number, metavar="NUMBER", help="its number in the list")
    which.add_argument("--last", action="store_true", help="the one that was blocked last")
    options = parser.read(arguments)
    state = State()
    blocked = list(state.blocked())
    number = 1 if options.last else options.number
    if number is None:
        entries = [_described(state, number, one) for number, one in enumerate(blocked, 1)]
        write("".join(entries) or "Nothing was blocked.\n")
        return 0
    _allow(state, blocked, number)
    return 0


def _number(word: str) -> int:
    """Read a number of the list."""
    with suppress(ValueError):
        if (number := int(word)) > 0:
            return number
    raise UsageError(f'"{word}" is no number of the list, which begins at 1: review allow')


def _allow(state: State, blocked: Sequence[Blocked], number: int) -> None:
    """Let one of the blocked messages go once."""
    if not blocked:
        raise UsageError("nothing was blocked, so there is nothing to allow")
    if number > len(blocked):
        raise UsageError(f"there is no blocked message {number}; the last of the list is {len(blocked)}: review allow")
    one = blocked[number - 1]
    told = _described(state, number, one).rstrip()
    try:
        state.allow(one.fingerprint)
    except OSError as problem:
        raise UsageError(f"{state.folder}: {reason(problem)}") from None
    say(f"this may be sent once, within a day; send it again:\n{told}")


def _described(state: State, number: int, blocked: Blocked) -> str:
    """Say when a message was blocked, which it is, why, and where its copy is."""
    allowed = " (allowed: it may go once)" if state.allows(blocked.fingerprint) else ""
    lines = [(blocked.critique.splitlines() or ["(no critique was kept)"])[0]]
    if blocked.copy:
        lines = [*_about(blocked.copy), *lines, str(blocked.copy)]
    below = "".join(f"    {printable(line)}\n" for line in lines)
    return f"{number:3} {blocked.at.astimezone():%Y-%m-%d %H:%M}{allowed}\n{below}"


def _about(copy: Path) -> list[str]:
    """Give a line by which the user knows a message again: its subject and its first recipient."""
    try:
        with copy.open("rb") as file:
            head = head_of(file.read(_HEAD_LIMIT))
        draft = Draft.from_bytes(head)
    except (OSError, UnreadableDraft):
        return []
    subject = draft.at(draft.subject).strip() if draft.subject else ""
    to = read_head(head).addresses[:1]
    return [f'"{subject or "(no subject)"}"{"".join(f" to {address}" for address in to)}']
