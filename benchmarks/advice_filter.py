"""Whether the filter of advice parts right suggestions from invented: `python -m benchmarks.advice_filter [--show]`.

A stand-in for a model answers, over HTTP on loopback, with suggestions of three sorts: `right`, which a large language
model gave when asked with the prompt; `free`, which are right too but keep to none of the frames that the prompt shows;
and invented ones, written to get past a filter, which say something that nobody told (a name, number, deed, promise,
decision ...). `suggestions/seen.toml` has those with which the frames were written, some of them for earlier prompts;
`ordinary.toml` and `odd.toml` those that were measured before anything was mended with them. docs/advice.md has the
figures.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import tomllib
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from reviewer import Reviewer, Settings
from reviewer.validation import situation_from
from tests.standin import StandIn, suggests

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reviewer import Situation

FOLDER = Path(__file__).parent / "suggestions"
SETS = ("seen", "ordinary", "odd")
TRUE = ("right", "free")


class Offered(NamedTuple):
    """A suggestion for a draft: its sort ("right", "free", or what is invented in it), the fact, and the sentence."""

    draft: str
    situation: Situation
    sort: str
    fact: str
    sentence: str


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, and print the table; the exit code is 1 where an invented sentence passed."""
    parser = argparse.ArgumentParser(description="Whether the filter parts right suggestions from invented ones.")
    parser.add_argument("sets", nargs="*", default=SETS, help=f"{', '.join(SETS)} (default: all)")
    parser.add_argument("--show", action="store_true", help="print what went wrong")
    options = parser.parse_args(arguments)
    false = 0
    for name in options.sets:
        passed, offered, wrong = measure(offers(name))
        invented = [sort for sort in offered if sort not in TRUE]
        false += sum(passed[sort] for sort in invented)
        for sort in TRUE:
            print(f"{name}: {sort} {passed[sort]} of {offered[sort]} passed")
        print(f"{name}: invented {sum(passed[s] for s in invented)} of {sum(offered[s] for s in invented)} passed:")
        print("    " + ", ".join(f"{sort} {passed[sort]}/{offered[sort]}" for sort in sorted(invented)))
        print("\n".join(wrong) if options.show else "", end="\n" if options.show and wrong else "")
    return int(false > 0)


def offers(name: str) -> Iterator[Offered]:
    """Give the suggestions of a set."""
    with (FOLDER / f"{name}.toml").open("rb") as file:
        values = tomllib.load(file)
    for title, case in values.items():
        situation = situation_from(case["context"], title)
        for sort in TRUE:
            for line in case.get(sort, "").strip().splitlines():
                yield Offered(case["draft"], situation, sort, *line.split(" :: "))
        for line in case["invented"].strip().splitlines():
            yield Offered(case["draft"], situation, *line.split(" :: "))


def measure(suggestions: Iterator[Offered]) -> tuple[Counter[str], Counter[str], list[str]]:
    """Give how many suggestions of each sort passed, how many there were, and those that went the wrong way."""
    passed, offered, wrong = Counter[str](), Counter[str](), []
    os.environ["XDG_CACHE_HOME"] = tempfile.gettempdir()
    said: dict[str, Any] = {}
    with StandIn(lambda _: suggests(said)) as server:
        values = {"base_url": server.url, "model": "stand-in", "cache": False}
        reviewer = Reviewer(Settings(enable=("personalization",), options={"personalization": values}))
        for piece in suggestions:
            said.update(paragraph=1, sentence=piece.sentence, fact=piece.fact, why="It shows that you listened.")
            reason = _why_dropped(reviewer, piece)
            offered[piece.sort] += 1
            passed[piece.sort] += not reason
            if (piece.sort in TRUE) is bool(reason):
                wrong.append(f"    {piece.sort}: {piece.sentence} ({reason or 'passed'})")
    return passed, offered, wrong


def _why_dropped(reviewer: Reviewer, piece: Offered) -> str:
    """Say why a suggestion is not let through, or give an empty string."""
    critique = reviewer.review(piece.draft, piece.situation)
    (check,) = [check for check in critique.checks if check.plugin == "personalization"]
    return check.dropped[0].reason if check.dropped else check.error or ""


if __name__ == "__main__":
    sys.exit(main())
