"""`review batch [FILE]`: many drafts, JSON Lines in and out."""

from __future__ import annotations

import sys
from contextlib import contextmanager, nullcontext
from functools import partial
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, BinaryIO

from reviewer import pool
from reviewer.api import Reviewer
from reviewer.batch import chunks
from reviewer.cli import setup
from reviewer.cli.parser import Parser, UsageError, add_settings, one_of
from reviewer.cli.streams import is_terminal, say, stdin, write_bytes
from reviewer.errors import ReviewerError, UnreadableDraft
from reviewer.files import reason
from reviewer.resume import go_on

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from contextlib import AbstractContextManager

    from reviewer.batch import Line
    from reviewer.pool import Severities, Written
    from reviewer.settings import Settings

_EXAMPLES = """a line in:   {"id": "a", "draft": "Dear ...", "kind": "thank-you", "context": {"role": "Data Analyst"}}
a line out:  the critique as review --format json gives it, with the same "id"; or {"id", "error"}

  review batch cases.jsonl > critiques.jsonl
  review batch cases.jsonl --jobs 4 --output critiques.jsonl            four processes
  review batch cases.jsonl --jobs 4 --output critiques.jsonl --resume   go on after an interruption
  review batch cases.jsonl --engine dask --scheduler tcp://host:8786    a cluster

exit code: 0 nothing at or above --fail-on, 1 something is, 2 a line could not be read, 130 interrupted
"""


def run(arguments: Sequence[str]) -> int:
    """Review every line, and give the gravest exit code."""
    options = _options(arguments)
    plugins = setup.plugins()
    settings = setup.settings(options, plugins)
    with _opened(options.file) as stream, _output(options) as (output, write):
        lines, earlier = chunks(stream), list["Severities"]()
        if output and options.resume:
            earlier, lines = go_on(lines, output)
        code = max((_code(severities, settings, options) for severities in earlier), default=0)
        progress = _Progress(stream, len(earlier))
        try:
            with _engine(options, lines, Reviewer(settings, plugins, checked=True)) as results:
                return max(code, _write_all(results, write, progress, settings, options))
        except KeyboardInterrupt:
            if options.output:
                say(f"interrupted after {progress.count:,} drafts; the same command with --resume goes on")
            raise
        finally:
            progress.end()


def _options(arguments: Sequence[str]) -> Namespace:
    """Read the command line."""
    parser = Parser("batch", "Review many drafts: JSON Lines in, JSON Lines out, in the same order.", _EXAMPLES)
    parser.add_argument("file", nargs="?", metavar="FILE", help="- or none: standard input")
    parser.add_argument("--output", metavar="FILE", help="write the results there instead of to standard output")
    parser.add_argument("--resume", action="store_true", help="go on where the --output that is there ends")
    parser.add_argument("--jobs", type=_count, metavar="N", default=1, help="review in N processes (default: 1)")
    engines = one_of(("processes", "dask"))
    parser.add_argument("--engine", type=engines, metavar="NAME", default="processes", help="processes or dask")
    parser.add_argument("--scheduler", metavar="ADDRESS", help="the scheduler of the Dask cluster: tcp://host:8786")
    add_settings(parser)
    options = parser.read(arguments)
    if options.resume and not options.output:
        raise UsageError("--resume: needs --output, the file to go on with")
    if (options.engine == "dask") != bool(options.scheduler):
        raise UsageError("--engine dask and --scheduler go together")
    return options


def _count(word: str) -> int:
    """Read a number of processes."""
    if not word.isdecimal() or not 0 < int(word) < 1000:
        raise UsageError(f'"{word}" is no number from 1 to 999')
    return int(word)


def _engine(
    options: Namespace, lines: Iterable[list[Line]], reviewer: Reviewer
) -> AbstractContextManager[Iterator[Written]]:
    """Give what reviews the lines, where it is asked for."""
    if options.scheduler:
        return pool.cluster(lines, reviewer.settings, options.scheduler)
    if options.jobs > 1:
        return pool.processes(lines, reviewer.settings, options.jobs)
    return nullcontext(pool.one_by_one(lines, reviewer))


def _write_all(
    results: Iterable[Written],
    write: Callable[[bytes], object],
    progress: _Progress,
    settings: Settings,
    options: Namespace,
) -> int:
    """Write each result as it comes; gives the gravest exit code."""
    code, told = 0, set[str]()
    for line, severities, failures, failed in results:
        write(line)
        setup.tell_failures(failures, told)
        code = max(code, _code(severities, settings, options, failed=failed))
        progress.step(read=severities is not None)
    return code


def _code(severities: Severities, settings: Settings, options: Namespace, *, failed: bool = False) -> int:
    """Give the exit code for one line."""
    failed = severities is None or (options.strict and failed)
    return setup.exit_code(severities or (), settings.fail_on, failed=failed)


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


@contextmanager
def _output(options: Namespace) -> Iterator[tuple[BinaryIO | None, Callable[[bytes], object]]]:
    """Give the output, if it is a file, and what writes to it or to standard output."""
    if not options.output:
        yield None, write_bytes
        return
    path = Path(options.output)
    try:
        if options.file not in {None, "-"} and path.exists() and path.samefile(options.file):
            raise UsageError(f"--output: {path} is the file with the drafts")
        file = path.open("r+b" if options.resume and path.exists() else "w+b")
    except (OSError, ValueError) as problem:
        raise ReviewerError(f"{path}: {reason(problem)}") from None
    with file:
        yield file, partial(_write_through, file)


def _write_through(file: BinaryIO, data: bytes) -> None:
    """Write what is done at once, so that it stands there whatever comes."""
    file.write(data)
    file.flush()


class _Progress:
    """A count of drafts and their rate on stderr, where somebody watches a terminal; ten times a second at most.

    How many lines could not be read is told to everybody, at the end.
    """

    def __init__(self, stream: BinaryIO, count: int) -> None:
        self._watched = is_terminal(sys.stderr)
        self.count, self._before = count, count
        self._started = self._shown = monotonic()
        self._unread = 0
        self._stream, self._size = stream, _size(stream)

    def step(self, *, read: bool) -> None:
        """Count one more, and whether its line could be read."""
        self.count += 1
        self._unread += not read
        if self._watched and monotonic() - self._shown > 0.1:
            self._shown = monotonic()
            part = f", {self._stream.tell() / self._size:.0%} read" if self._size else ""
            sys.stderr.write(f"\r{self.count:,} drafts, {self._rate():,.0f} a second{part}  ")
            sys.stderr.flush()

    def end(self) -> None:
        """Say how many there were."""
        if self._watched:
            sys.stderr.write("\r\x1b[K")
            say(f"{self.count:,} drafts reviewed, {self._rate():,.0f} a second")
        if self._unread:
            say(f'{self._unread:,} of {self.count - self._before:,} lines could not be read: see "error" in each')

    def _rate(self) -> float:
        """Give the drafts a second since the start of this run."""
        return (self.count - self._before) / max(monotonic() - self._started, 0.001)


def _size(stream: BinaryIO) -> int:
    """Give the bytes of a file; 0 for what is none."""
    try:
        return Path(stream.name).stat().st_size if stream.seekable() else 0
    except (OSError, TypeError, AttributeError):
        return 0
