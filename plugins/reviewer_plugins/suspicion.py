"""Findings of the learned model, where no frame has spoken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer import Finding, Span
from reviewer_plugins.frames import shown
from reviewer_plugins.learned import suspects
from reviewer_plugins.phrases.learned import ADVICE, APPLICATION

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reviewer import Draft, Sentence, Situation
    from reviewer_plugins.learned import Suspect

# How far over the threshold a sentence must be where nothing says that the draft is about an application.
_ELSEWHERE = 2.5


def suspicions(draft: Draft, situation: Situation, rule: str, taken: Iterable[Span]) -> Iterator[Finding]:
    """Give a finding for each sentence that the model holds for a fault of a rule, but for those in `taken` places."""
    least = 0.0 if _is_application(draft, situation) else _ELSEWHERE
    found = list(suspects(draft, rule, least))
    places = list(taken) if found else []
    for suspect in found:
        if not any(_overlap(suspect.sentence, span) for span in places):
            yield _finding(draft, suspect, *ADVICE[rule])


def _finding(draft: Draft, suspect: Suspect, fault: str, hint: str) -> Finding:
    """Make the finding of one sentence, and say which of its words made it."""
    span = Span(suspect.sentence.start, suspect.sentence.end)
    words = shown(draft, span)
    weighed = ", ".join(f'"{word}"' for word in suspect.words)
    reason = f" (most of all: {weighed})" if weighed else ""
    return Finding(f'"{words}" reads like {fault}{reason}.', span, hint.format(words=words))


def _is_application(draft: Draft, situation: Situation) -> bool:
    """Whether it is known, from the situation or from the draft's words, that an application is the subject."""
    known = situation.interview_at or situation.role or situation.names or situation.outcome or situation.follow_ups
    return bool(known) or not APPLICATION.isdisjoint(draft.language.places)


def _overlap(sentence: Sentence, span: Span) -> bool:
    """Whether a sentence and a place share any text."""
    return sentence.start < span.end and span.start < sentence.end
