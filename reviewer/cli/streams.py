"""What the command reads and writes: drafts from files and standard input, results to stdout, words to stderr."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, BinaryIO

from reviewer.errors import UnreadableDraft
from reviewer.files import reason
from reviewer.suggest import did_you_mean, printable

if TYPE_CHECKING:
    from typing import TextIO

# More than any draft; `Draft.from_bytes` has the exact limit. It keeps an endless file from filling the memory.
_READ_LIMIT = 20_000_000


def say(words: str) -> None:
    """Tell the user something about the run, on stderr."""
    if sys.stderr is not None:
        with suppress(OSError, ValueError):
            sys.stderr.write("".join(f"review: {printable(line)}\n" for line in words.splitlines()))
            sys.stderr.flush()


def write(text: str) -> None:
    """Write a result for people to stdout; what the terminal's encoding lacks becomes a question mark."""
    if sys.stdout is not None:
        encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
        write_bytes(text.encode(encoding, "replace"))


def write_bytes(data: bytes) -> None:
    """Write a result to stdout as it is."""
    if sys.stdout is not None:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()


def read_draft(name: str | None) -> bytes:
    """Read a draft from a file, or from standard input when the name is "-" or None; raises UnreadableDraft."""
    try:
        if name in {None, "-"}:
            return stdin(name).read(_READ_LIMIT)
        with open(str(name), "rb") as file:  # noqa: PTH123 - pathlib costs a start 3 ms
            return file.read(_READ_LIMIT)
    except (OSError, ValueError) as problem:  # ValueError: a NUL in the name
        raise UnreadableDraft(
            f"{name or 'standard input'}: {reason(problem)}{_command_meant(str(name), problem)}"
        ) from None


def stdin(name: str | None) -> BinaryIO:
    """Give standard input; tells who types at a terminal without having asked for it how to end."""
    if sys.stdin is None:
        raise UnreadableDraft("there is no standard input to read from")
    if name is None and sys.stdin.isatty():
        end = "Ctrl-Z and Enter" if sys.platform == "win32" else "Ctrl-D on a line of its own"
        say(f"reading from the terminal until {end}; see review --help")
    return sys.stdin.buffer


def _command_meant(name: str, problem: Exception) -> str:
    """Ask whether a missing file is a mistyped command."""
    from reviewer.cli import COMMANDS

    if not isinstance(problem, FileNotFoundError) or not name.isalpha():
        return ""
    return "; a command stands first: review " + name if name in COMMANDS else did_you_mean(name, COMMANDS)


def is_terminal(stream: TextIO | None) -> bool:
    """Whether somebody looks at a stream."""
    return stream is not None and not stream.closed and stream.isatty()


def wants_color(when: str) -> bool:
    """Whether to colour stdout: "always", "never", or "auto": on a terminal, unless NO_COLOR is set."""
    if when != "auto":
        return when == "always"
    return is_terminal(sys.stdout) and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def width() -> int:
    """Give the columns of the terminal, at most 120 since longer lines read badly; 80 when it is none."""
    with suppress(OSError, ValueError, AttributeError):
        columns = os.environ.get("COLUMNS")
        return min(max(int(columns) if columns else os.get_terminal_size(sys.stdout.fileno()).columns, 40), 120)
    return 80
