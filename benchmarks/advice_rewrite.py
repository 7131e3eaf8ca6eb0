"""What becomes of rewrites of the labelled drafts: `python -m benchmarks.advice_rewrite`.

A stand-in for a model answers, over HTTP on loopback, with each draft's own paragraphs, changed in one way: not at all,
in its voice, or in its facts. Of the first most should be shown (those of a draft that the filter would not let through
by itself are not), of the others none. A change that a draft gives no occasion for is not counted.
"""

from __future__ import annotations

import os
import re
import sys
import tempfile
from collections import Counter
from typing import TYPE_CHECKING

from benchmarks.accuracy import CORPUS, cases_of
from reviewer import Draft, Reviewer, Settings
from reviewer.validation import situation_from
from tests.standin import Scripted, StandIn, says, suggests

if TYPE_CHECKING:
    from collections.abc import Callable

_SHORT = {"I am ": "I'm ", "I have ": "I've ", "I would ": "I'd ", "do not ": "don't ", "did not ": "didn't "}
_LONG = {short: long for long, short in _SHORT.items()}


def _replaced(pairs: dict[str, str]) -> Callable[[str], str]:
    """Make a function that writes one for the other."""
    return lambda text: re.sub("|".join(map(re.escape, pairs)), lambda match: pairs[match[0]], text)


def _without_longest(text: str) -> str:
    """Leave out the longest sentence."""
    sentences = re.split(r"(?<=[.!?])\s+", text)
    return " ".join(s for s in sentences if s != max(sentences, key=len)) if len(sentences) > 2 else text


CHANGES: dict[str, Callable[[str], str]] = {
    "unchanged": lambda text: text,
    "contractions brought in": _replaced(_SHORT),
    "contractions taken out": _replaced(_LONG),
    '"we" for "I"': lambda text: re.sub(r"\bI\b", "we", text),
    "longest sentence left out": _without_longest,
    "another number": lambda text: re.sub(r"\b\d+\b", lambda match: str(int(match[0]) + 7), text, count=1),
}


def main() -> int:
    """Measure, and print the table."""
    os.environ["XDG_CACHE_HOME"] = tempfile.gettempdir()
    paragraphs: list[str] = []

    def answer(body: dict[str, object]) -> Scripted:
        return says({"paragraphs": paragraphs}) if '"faults"' in str(body) else suggests()

    with StandIn(answer) as server:
        values = {"base_url": server.url, "model": "stand-in", "cache": False, "rewrite": True}
        reviewer = Reviewer(Settings(enable=("personalization",), options={"personalization": values}))
        for name, change in CHANGES.items():
            outcomes = Counter[str]()
            for case in cases_of(sorted(CORPUS.glob("*.jsonl"))):
                situation = situation_from((case.get("context") or {}) | {"kind": case["kind"]}, case["id"])
                draft = Draft.parse(case["draft"])
                end = draft.closing.start if draft.closing else len(draft.text)
                before = [" ".join(draft.at(span).split()) for span in draft.paragraphs if span.start < end]
                paragraphs[:] = [change(text) for text in before]
                if name == "unchanged" or paragraphs != before:
                    critique = reviewer.review(draft, situation)
                    (check,) = [check for check in critique.checks if check.plugin == "personalization"]
                    reasons = [piece.reason.partition(",")[0] for piece in check.dropped]
                    outcomes["shown" if critique.advice else check.error or reasons[0]] += 1
            print(f"{name}: {outcomes['shown']} of {outcomes.total()} shown")
            print(
                "".join(f"    {count} {reason}\n" for reason, count in outcomes.most_common() if reason != "shown"),
                end="",
            )
    return 0


if __name__ == "__main__":
    sys.exit(main())
