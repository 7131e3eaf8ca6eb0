"""A draft, rules and a critique that stay as they are, so that what is written of them can be compared."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from reviewer import (
    Critique,
    Draft,
    Edit,
    Finding,
    Fix,
    Kind,
    Options,
    Outcomes,
    Reviewer,
    Rule,
    Settings,
    Severity,
    Situation,
    Span,
    Strength,
)
from reviewer.plugins import Plugin

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

DRAFT = """Subject: Hello

Dear Ms. Okafor,

Thank you for the talk about the payroll move. My last manager signed whatever was put under her nose, and I am gonna check every posting myself.

You must answer me by Friday!! I am stoked, and I am gonna be great.

Kind regards,
Sam Reyes
"""  # noqa: E501 - a long line is part of the sample
SITUATION = Situation(kind=Kind.THANK_YOU, send_at=datetime(2026, 3, 4, 9, tzinfo=UTC))


def words_rule(name: str, severity: Severity, better: Mapping[str, str], *, safe: bool = True) -> Rule:
    """Make a rule that finds words or signs, and offers others for them; an empty one has no fix."""
    return Rule(name, severity, name, "Because it reads badly.", ("G1",), partial(_find_words, better, safe=safe))


def rule(name: str, severity: Severity, check: Callable[[Draft], Iterable[Finding | Strength]]) -> Rule:
    """Make a rule of a function of the draft alone."""

    def judge(draft: Draft, _situation: Situation, _options: Options) -> Outcomes:
        return check(draft)

    return Rule(name, severity, name, "Because it reads badly.", ("G1", "G2"), judge, wording=False)


def reviewer_of(*rules: Rule, settings: Settings | None = None) -> Reviewer:
    """Make a reviewer that knows these rules and no others."""
    names = dict.fromkeys(rule.plugin for rule in rules)
    return Reviewer(settings, [Plugin(name, "test", tuple(r for r in rules if r.plugin == name)) for name in names])


def sample_critique() -> Critique:
    """Review the sample draft with the sample rules."""
    return reviewer_of(*RULES).review(DRAFT, SITUATION)


def _find_words(
    better: Mapping[str, str], draft: Draft, _situation: Situation, _options: Options, *, safe: bool
) -> Outcomes:
    for words, instead in better.items():
        edge = r"\b" if words[0].isalnum() else ""
        for match in re.finditer(f"{edge}{re.escape(words)}{edge}", draft.text):
            span = Span(*match.span())
            if any(part.start <= span.start and span.end <= part.end for part in draft.new_text):
                fix = Fix(f'write "{instead}"', (Edit(*span, instead),), safe) if instead else None
                hint = f'Write "{instead}" instead.' if instead else "Leave it out."
                yield Finding(f'"{words}" reads badly.', span, hint, fix)


def _third_party(draft: Draft) -> Iterable[Finding | Strength]:
    start = draft.text.find("My last manager")
    if start >= 0:
        yield Finding(
            "Criticises a former manager.",
            Span(start, draft.text.index(",", start)),
            'Tell what you did instead: "I checked every posting before it was signed off."',
        )
    yield Strength("thanks in the first lines")


def _too_soon(_draft: Draft) -> Iterable[Finding]:
    when = datetime(2026, 3, 10, tzinfo=UTC)
    yield Finding("It is too soon to ask.", hint="Wait until the promised day is over.", not_before=when)


def _fails(_draft: Draft) -> Iterable[Finding]:
    raise RuntimeError("no dictionary")


RULES = (
    rule("blame/third-party", Severity.ERROR, _third_party),
    words_rule("formality/exclamation", Severity.SUGGESTION, {"!!": "!"}),
    words_rule("pressure/ultimatum", Severity.ERROR, {"You must answer me by Friday": "I look forward"}, safe=False),
    words_rule("slang/slang-word", Severity.WARNING, {"gonna": "going to", "stoked": "very pleased"}),
    words_rule("subject/vague", Severity.WARNING, {"Hello": ""}),
    rule("timing/too-soon", Severity.WARNING, _too_soon),
    Rule(
        "timing/date-mismatch",
        Severity.WARNING,
        "dates that do not agree",
        "The reader knows when you met.",
        ("G1",),
        lambda _draft, _situation, _options: (),
        needs=("interview_at",),
    ),
    rule("acme/broken", Severity.WARNING, _fails),
)
