"""`review batch [FILE]`: many drafts, JSON Lines in and out."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, BinaryIO

from reviewer.api import Reviewer
from reviewer.batch import bounded, results
from reviewer.cli import setup
from reviewer.cli.parser import Parser, add_settings
from reviewer.cli.streams import is_terminal, say, stdin, write_bytes
from reviewer.errors import UnreadableDraft
from reviewer.files import reason

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_EXAMPLES = """a line in:   {"id": "a", "draft": "Dear ...", "kind": "thank-you", "context": {"role": "Data Analyst"}}
a line out:  the critique as review --format json gives it, with the same "id"; or {"id", "error"}

  review batch cases.jsonl > critiques.jsonl

exit code: 0 nothing at or above --fail-on, 1 something is, 2 a line could not be read
"""


def run(arguments: Sequence[str]) -> int:
    """Review every line, and give the gravest exit code."""
    parser = Parser("batch", "Review many drafts: JSON Lines in, JSON Lines out, in the same order.", _EXAMPLES)
    parser.add_argument("file", nargs="?", metavar="FILE", help="- or none: standard input")
    add_settings(parser)
    options = parser.read(arguments)
    plugins = setup.plugins()
    reviewer = Reviewer(setup.settings(options, plugins), plugins)
    progress, code, told = _Progress(), 0, set[str]()
    with _opened(options.file) as stream:
        for result in results(bounded(stream), reviewer):
            write_bytes(result.line().encode())
            if result.critique is None:
                code = setup.FAILED
            else:
                setup.tell_failures(result.critique, told)
                code = max(code, setup.exit_code(result.critique, reviewer.settings.fail_on, strict=options.strict))
            progress.step()
    progress.end()
    return code


@contextmanager
def _opened(name: str | None) -> Iterator[BinaryIO]:
    """Open the file, or give standard input."""
    if name in {None, "-"}:
        yield stdin(name)
        return
    try:
        file = Path(str(name)).open("rb")  # noqa: SIM115 - closed below; errors of reading it are no errors of opening
    except (OSError, ValueError) as problem:
        raise UnreadableDraft(f"{name}: {reason(problem)}") from None
    with file:
        yield file


class _Progress:
    """A count of drafts on stderr, where somebody watches a terminal; ten times a second at most."""

    def __init__(self) -> None:
        self._watched = is_terminal(sys.stderr)
        self._count, self._shown = 0, monotonic()

    def step(self) -> None:
        """Count one more."""
        self._count += 1
        if self._watched and monotonic() - self._shown > 0.1:
            self._shown = monotonic()
            sys.stderr.write(f"\r{self._count} drafts")
            sys.stderr.flush()

    def end(self) -> None:
        """Say how many there were."""
        if self._watched:
            sys.stderr.write("\r")
            say(f"{self._count} drafts reviewed")
