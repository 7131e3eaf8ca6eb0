"""How the steps of a review grow with the length of a draft: counted, not timed, so that every machine agrees.

A step is a line of Python that is run. What C code does within one line (a regular expression, the copy of a long text)
is not seen: `python -m benchmarks.fuzz` times that.
"""

from __future__ import annotations

import sys
from functools import cache
from typing import TYPE_CHECKING, Any

from reviewer import Draft, Kind, Options
from reviewer.formats.json import to_dict
from reviewer.inference import infer_kind
from reviewer.plugins import load_plugins
from reviewer.validation import situation_from

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import FrameType

    from reviewer import Reviewer, Rule, Situation

_CONTEXT = {
    "interview_at": "2026-03-03T14:00-05:00",
    "send_at": "2026-03-04T09:00-05:00",
    "promised_by": "2026-03-10",
    "interviewers": ["Dana Lee", "Anna O'Neil"],
    "company": "Acme",
    "role": "Data Analyst",
    "topics": ["late trucks", "dashboard"],
    "candidate": "Sam Reyes",
    "channel": "email",
    "first_channel": "email",
}
# Growth beyond this is no longer linear: sorting, and sentences that a size cuts elsewhere, stay well below.
_SLACK, _CONSTANT = 1.3, 1_000


@cache
def rules() -> tuple[Rule, ...]:
    """Give the first-party rules."""
    return tuple(rule for plugin in load_plugins(frozenset()) for rule in plugin.rules if plugin.origin == "built-in")


@cache
def situation(kind: Kind) -> Situation:
    """Give a situation in which every rule for a kind of message has what it needs."""
    return situation_from({**_CONTEXT, "kind": kind.value}, "the benchmark")


def stages(text: str) -> Iterator[tuple[str, Callable[[], Any]]]:
    """Give the stages of a review by name: reading the draft, telling its kind, each rule."""
    draft = Draft.parse(text)
    yield "reading", lambda: Draft.parse(text).language.is_english
    yield "kind", lambda: infer_kind(draft, situation(Kind.THANK_YOU))
    for rule in rules():
        kind = next(kind for kind in (Kind.CHECK_IN, *Kind) if kind in rule.kinds)
        yield rule.id, lambda rule=rule, kind=kind: list(rule.check(draft, situation(kind), Options()))  # type: ignore[misc]


def whole(text: str, reviewer: Reviewer) -> dict[str, Any]:
    """Review a text and make the critique that is written."""
    return to_dict(reviewer.review(Draft.parse(text), situation(Kind.CHECK_IN)))


def steps(function: Callable[[], object]) -> int:
    """Count the lines of Python that a call runs."""
    count, before = 0, sys.gettrace()

    def trace(_frame: FrameType, _event: str, _argument: object) -> Callable[..., Any]:
        nonlocal count
        count += 1
        return trace

    sys.settrace(trace)
    try:
        function()
    finally:
        sys.settrace(before)
    return count


def crawling(small: str, large: str) -> list[str]:
    """Give the stages whose steps grow faster than the text does, each with both counts."""
    ratio = len(large) / len(small)
    found = []
    for (name, on_small), (_, on_large) in zip(stages(small), stages(large), strict=True):
        on_large()  # what is made once, at the first need, is not counted
        few, many = steps(on_small), steps(on_large)
        if many > ratio * _SLACK * few + _CONSTANT:
            found.append(f"{name}: {few:,} steps for {len(small):,} characters, {many:,} for {len(large):,}")
    return found
