"""Stands before sendmail: judges the message on standard input, and becomes the real one if it may go."""

from __future__ import annotations

import os
import sys
import tempfile
from contextlib import suppress
from typing import TYPE_CHECKING

from reviewer.integrations.guard import ask
from reviewer.integrations.message import asks_to_skip, without_skip
from reviewer.integrations.state import State

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from reviewer.integrations.guard import Request

# Of sysexits.h, as mail programs know them.
USAGE, BLOCKED, UNAVAILABLE, BROKEN = 64, 65, 69, 75
# Forms of sendmail that take no message on standard input, or that speak SMTP there.
_NO_MESSAGE = ("-bp", "-bs", "-bd", "-bD", "-bi", "-bv", "-bt", "-bh", "-bH", "-q", "--version", "--help")
# Options whose value may look like a recipient.
_WITH_ADDRESS = frozenset(("-f", "-r", "-F"))
# Set for the command that sends: should that be this reviewer once more, it stops there.
_INSIDE = "REVIEW_SENDMAIL"


def send(mta: Sequence[str], request: Request, tell: Callable[[Iterable[str]], None]) -> int:
    """Judge a message and replace this process by MTA with its arguments; gives an exit code where that is not done.

    MTA gets the bytes that came in, but for a line "X-Review: skip", which is for us alone.
    """
    if not mta:
        tell(["there is no command after --: review sendmail -- msmtp ARGS..."])
        return USAGE
    if _INSIDE in os.environ:
        tell([f"{mta[0]} leads back here; name the program that really sends, with its whole path"])
        return USAGE
    if sys.stdin is None:
        tell(["there is no standard input to read a message from"])
        return USAGE
    if sys.stdin.isatty() or any(argument.startswith(_NO_MESSAGE) for argument in mta[1:]):
        return _become(mta, None, tell)
    data = sys.stdin.buffer.read()
    decision = ask(data, request._replace(recipients=recipients(mta[1:])))
    tell(decision.lines())
    if decision.blocked:
        return BROKEN if decision.status == "failed" else BLOCKED
    code = _become(mta, without_skip(data) if asks_to_skip(data) else data, tell)
    if decision.status == "allowed" and decision.fingerprint:
        with suppress(OSError):
            State().allow(decision.fingerprint)  # it was not sent, so it is not spent
    return code


def recipients(arguments: Sequence[str]) -> tuple[str, ...]:
    """Give the addresses that a message is sent to by the arguments of sendmail."""
    before = ("", *arguments)
    pairs = zip(before, arguments, strict=False)
    return tuple(word for last, word in pairs if "@" in word and word[0] != "-" and last not in _WITH_ADDRESS)


def _become(mta: Sequence[str], data: bytes | None, tell: Callable[[Iterable[str]], None]) -> int:
    """Put MTA in the place of this process, with `data` (None: what there is) on its standard input.

    So its signals and its exit code are the caller's, and nothing is left that could send a second time. It comes back
    only where MTA cannot be started.
    """
    try:
        if data is not None:
            os.dup2(_readable(data), 0)
        os.execvpe(mta[0], list(mta), {**os.environ, _INSIDE: "1"})  # noqa: S606 - the user named this command
    except OSError as problem:
        tell([f"Not sent. {mta[0]} could not be started: {problem.strerror}"])
    return UNAVAILABLE


def _readable(data: bytes) -> int:
    """Give a file descriptor from which `data` can be read; on Linux in memory, so that a full disk does not matter."""
    if hasattr(os, "memfd_create"):
        descriptor = os.memfd_create("message", 0)
    else:
        with tempfile.TemporaryFile() as file:
            descriptor = os.dup(file.fileno())
    with os.fdopen(os.dup(descriptor), "wb") as pipe:
        pipe.write(data)
    os.lseek(descriptor, 0, os.SEEK_SET)
    return descriptor
