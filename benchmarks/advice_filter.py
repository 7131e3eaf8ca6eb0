"""Whether the filter of advice parts right suggestions from invented: `python -m benchmarks.advice_filter [--show]`.

A stand-in for a model answers, over HTTP on loopback, with suggestions that are right (they say what the fact says, in
words of courtesy) and with invented ones (a name, number, deed, promise or decision that nobody told of). Those of
`suggestions/seen.toml` and `templates.toml` were used to tune the filter, so that their figures flatter; those of
`held_out.toml` were measured before they were learned from too. docs/advice.md has the figures.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import tomllib
from collections import Counter
from itertools import cycle, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from benchmarks.accuracy import CORPUS, cases_of
from reviewer import Reviewer, Settings
from reviewer.validation import situation_from
from tests.standin import StandIn, suggests

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reviewer import Situation

FOLDER = Path(__file__).parent / "suggestions"
SETS = ("templates", "seen", "held_out")
RIGHT = "right"
_EACH = {RIGHT: 3, "invented": 5}  # sentences for one topic of a labelled draft


class Offered(NamedTuple):
    """A suggestion for a draft: its sort ("right", or what is invented in it), the fact, and the sentence."""

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
        invented = [sort for sort in offered if sort != RIGHT]
        false += sum(passed[sort] for sort in invented)
        print(f"{name}: right {passed[RIGHT]} of {offered[RIGHT]} passed")
        print(f"{name}: invented {sum(passed[s] for s in invented)} of {sum(offered[s] for s in invented)} passed:")
        print("    " + ", ".join(f"{sort} {passed[sort]}/{offered[sort]}" for sort in sorted(invented)))
        print("\n".join(wrong) if options.show else "", end="\n" if options.show and wrong else "")
    return int(false > 0)


def offers(name: str) -> Iterator[Offered]:
    """Give the suggestions of a set."""
    with (FOLDER / f"{name}.toml").open("rb") as file:
        values = tomllib.load(file)
    if name == "templates":
        yield from _of_templates(values)
        return
    for title, case in values.items():
        situation = situation_from(case["context"], title)
        for line in case[RIGHT].strip().splitlines():
            yield Offered(case["draft"], situation, RIGHT, *line.split(" :: "))
        for line in case["invented"].strip().splitlines():
            yield Offered(case["draft"], situation, *line.split(" :: "))


def _of_templates(values: dict[str, str]) -> Iterator[Offered]:
    """Put the topics of the labelled drafts into the templates, in turn."""
    turns = {key: cycle(values[key].strip().splitlines()) for key in _EACH}
    for case in cases_of(sorted(CORPUS.glob("*.jsonl"))):
        context = case.get("context") or {}
        situation = situation_from(context | {"kind": case["kind"]}, case["id"])
        for topic in context.get("topics", ()):
            for key, count in _EACH.items():
                for line in islice(turns[key], count):
                    sort, _, text = line.rpartition(" :: ")
                    sentence = text.format(topic=topic)
                    yield Offered(case["draft"], situation, sort or RIGHT, topic, sentence[:1].upper() + sentence[1:])


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
            if (piece.sort == RIGHT) is bool(reason):
                wrong.append(f"    {piece.sort}: {piece.sentence} ({reason or 'passed'})")
    return passed, offered, wrong


def _why_dropped(reviewer: Reviewer, piece: Offered) -> str:
    """Say why a suggestion is not let through, or give an empty string."""
    critique = reviewer.review(piece.draft, piece.situation)
    (check,) = [check for check in critique.checks if check.plugin == "personalization"]
    return check.dropped[0].reason if check.dropped else check.error or ""


if __name__ == "__main__":
    sys.exit(main())
