"""Looks for texts that make a review crawl or fail: `python -m benchmarks.fuzz [SECONDS]`, with atheris.

Atheris chooses pieces of hostile text by what code they reach. Each choice, repeated, must take steps in proportion to
its length in every rule, and seconds in proportion over the whole review; the choice as bytes must be reviewed or
refused with a clear error. What breaks this is printed, and ends the run.
"""

from __future__ import annotations

import sys
from time import process_time

import atheris

with atheris.instrument_imports(include=["reviewer", "reviewer_plugins"]):
    from benchmarks.growth import crawling, whole
    from benchmarks.hostile import FRAGMENTS, repeated
    from reviewer import Reviewer, ReviewerError

    REVIEWER = Reviewer()  # loads the plugins, which are to be watched too
# Twice what is linear, and long enough to be no hiccup of the machine.
_SMALL, _LARGE, _FACTOR, _SECONDS = 10_000, 80_000, 16, 0.3


class Crawls(AssertionError):
    """A text takes more than time in proportion to its length."""


def check(unit: str) -> None:
    """Raise Crawls for a piece of text that, repeated, makes a review crawl."""
    found = crawling(repeated(unit, 1_000), repeated(unit, 4_000))
    if found:
        raise Crawls(f"{unit!r}: {'; '.join(found)}")
    slow, quick = _seconds(repeated(unit, _LARGE)), _seconds(repeated(unit, _SMALL))
    if slow > max(_FACTOR * quick, _SECONDS) and _seconds(repeated(unit, _LARGE)) > max(_FACTOR * quick, _SECONDS):
        raise Crawls(f"{unit!r}: {quick:.3f} s for {_SMALL:,} characters, {slow:.3f} s for {_LARGE:,}")


def _seconds(text: str) -> float:
    """Give the time of the processor that a review takes."""
    start = process_time()
    critique = whole(text, REVIEWER)
    failed = [check["error"] for check in critique["checks"] if check["error"]]
    if failed:
        raise AssertionError(f"{text[:200]!r}: {failed}")
    return process_time() - start


def one_input(data: bytes) -> None:
    """Try one choice of atheris: as bytes, and as a piece of text."""
    choice = atheris.FuzzedDataProvider(data)
    pieces = [
        FRAGMENTS[choice.ConsumeIntInRange(0, len(FRAGMENTS) - 1)] for _ in range(choice.ConsumeIntInRange(1, 12))
    ]
    try:
        REVIEWER.review(data)
        check("".join(pieces))
    except ReviewerError:
        return


if __name__ == "__main__":
    seconds = sys.argv[1] if len(sys.argv) > 1 else "300"
    atheris.Setup(
        [sys.argv[0], f"-max_total_time={seconds}", "-max_len=32", "-len_control=0", "-timeout=60"], one_input
    )
    atheris.Fuzz()
