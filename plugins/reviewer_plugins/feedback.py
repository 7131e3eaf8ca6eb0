"""Feedback: asking for a verdict on oneself before there is one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer import (
    ALL_KINDS,
    Draft,
    Finding,
    Kind,
    Options,
    Outcome,
    Outcomes,
    Rule,
    Severity,
    Situation,
    bad,
    good,
    hookimpl,
)
from reviewer_plugins.frames import FrameTable, shown
from reviewer_plugins.phrases.classes import CLASSES
from reviewer_plugins.phrases.feedback import OUTRIGHT
from reviewer_plugins.phrases.feedback_implied import IMPLIED
from reviewer_plugins.suspicion import credible, suspicions

if TYPE_CHECKING:
    from collections.abc import Iterable

_FEEDBACK = FrameTable(OUTRIGHT + IMPLIED, CLASSES)
_DECIDED = (Outcome.REJECTED, Outcome.OFFER)


def premature(draft: Draft, situation: Situation, _options: Options) -> Outcomes:
    """Find questions for a verdict while none is known."""
    if situation.outcome in _DECIDED:
        return
    asked = credible(draft, _FEEDBACK.find(draft), Severity.ERROR)
    for found in asked:
        words = shown(draft, found.span)
        fault = f'"{words}" asks for a verdict before there is one.'
        yield Finding(fault, found.span, found.frame.hint.format(words=words), severity=found.severity)
    yield from suspicions(draft, situation, "feedback/premature", [found.span for found in asked])


RULES = (
    Rule(
        id="feedback/premature",
        severity=Severity.ERROR,
        summary="asks for feedback while no decision is known",
        why="Before the decision the reader may not say, and the question shows doubt; after it, it is welcome.",
        sources=("G1", "G2"),
        check=premature,
        kinds=ALL_KINDS - {Kind.REJECTION_REPLY, Kind.KEEP_IN_TOUCH},
        examples=(
            bad("Do you have any feedback on my interview?", "Do you have any feedback on my interview"),
            bad("Thank you for Monday. May I ask how I did?", "May I ask how I did"),
            bad("Was my presentation what you were looking for?", "Was my presentation what you were looking for"),
            bad("What could I have explained better?", "What could I have explained better"),
            good("Do you have any feedback on my interview?", outcome="rejected"),
            good("I would be glad of any advice on my answers.", kind="keep-in-touch"),
            good("The customer feedback loop that you described stayed with me."),
            good("Thank you for the feedback you gave on my sketch; I have redrawn it."),
            good("If anything in my answers was unclear, I am glad to explain further."),
            good("Do you have an updated timeline for the decision?"),
        ),
    ),
)


@hookimpl
def reviewer_rules() -> Iterable[Rule]:
    """Give the rules of this family."""
    return RULES
