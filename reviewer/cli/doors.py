"""What the commands of the doors share: their options, and what they read and say."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from reviewer.cli.parser import Parser, UsageError, one_of
from reviewer.cli.streams import stdin
from reviewer.files import reason
from reviewer.integrations.guard import Request
from reviewer.settings import MODES, ON_ERROR
from reviewer.suggest import printable

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Iterable


def add_presend(parser: Parser) -> None:
    """Add the options that outweigh the table [presend] of the configuration."""
    group = parser.add_argument_group(
        "what becomes of a message (outweighs [presend] in ~/.config/reviewer/reviewer.toml)"
    )
    group.add_argument("--mode", type=one_of(MODES), metavar="MODE", help="advise, prompt or block (default: block)")
    group.add_argument(
        "--on-error",
        type=one_of(ON_ERROR),
        metavar="WHAT",
        help="pass or block what could not be judged (default: pass, and say so)",
    )
    group.add_argument(
        "--time-limit", type=seconds(300), metavar="SECONDS", help="how long judging may take (default: 10)"
    )
    group.add_argument("--config", metavar="FILE", help="use this configuration instead of the user's own")


def seconds(most: int) -> Callable[[str], float]:
    """Make an argument type for a tenth of a second up to `most` seconds."""

    def read(word: str) -> float:
        with suppress(ValueError):
            if 0.1 <= (given := float(word)) <= most:
                return given
        raise UsageError(f'"{word}" is no number of seconds from 0.1 to {most}')

    return read


def request(options: Namespace, door: str, recipients: Iterable[str] = ()) -> Request:
    """Make a request of the options of `add_presend`."""
    over = {key: getattr(options, key) for key in ("mode", "on_error", "time_limit")}
    given = {key: value for key, value in over.items() if value is not None}
    return Request(door, tuple(recipients), options.config and os.path.abspath(options.config), given)  # noqa: PTH100 - pathlib costs a start 3 ms


def read_message() -> bytes:
    """Read a message from standard input."""
    try:
        return stdin(None).read()
    except OSError as problem:
        raise UsageError(f"standard input: {reason(problem)}") from None


def tell(lines: Iterable[str]) -> None:
    """Tell the user what became of a message, on stderr."""
    if sys.stderr is not None:
        with suppress(OSError, ValueError):
            sys.stderr.write("".join(f"review: {printable(line)}\n" if line else "review:\n" for line in lines))
            sys.stderr.flush()
