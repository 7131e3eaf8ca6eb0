"""What the learned model says beside the frames: findings where none has spoken, and doubt where one has in vain."""

from __future__ import annotations

from bisect import bisect_left
from itertools import accumulate
from typing import TYPE_CHECKING

from reviewer import Finding, Severity, Span
from reviewer_plugins.frames import shown
from reviewer_plugins.learned import suspects, suspicious, worst_margin
from reviewer_plugins.phrases.learned import ADVICE, APPLICATION
from reviewer_plugins.stages import fitting

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reviewer import Draft, Situation
    from reviewer_plugins.frames import Found
    from reviewer_plugins.learned import Suspect
    from reviewer_plugins.phrases.learned import Advice

# How far over the threshold a sentence must be where nothing says that the draft is about an application.
_ELSEWHERE = 3.5
# How far over the threshold a finding changes the verdict. On drafts by writers that a model had not seen, one in two
# nearer than the first is a false alarm, so it is a suggestion, a second look; nearer than the second it is a warning.
_LIKELY, _SURE = 1.0, 2.0
# How far under its threshold for every rule the model is where it doubts what a frame has found. Of what frames had
# found in 190 drafts by writers new to both, the first rules out 5 of 28 false findings and none of 30 true ones;
# between the two lay more false ones than true ones. Plain words that the model has never met lie there too.
_INNOCENT, _DOUBTED = -4.2, -2.0


def suspicions(draft: Draft, situation: Situation, rule: str, taken: Iterable[Span]) -> Iterator[Finding]:
    """Give a finding for each sentence that the model holds for a fault of a rule, but for those in `taken` places."""
    if not suspicious(draft):
        return
    least = 0.0 if _is_application(draft, situation) else _ELSEWHERE
    found = list(suspects(draft, rule, least))
    places = sorted(taken) if found else []
    # How far the places reach that begin no later: a search in order, for both may be many.
    reach = list(accumulate((span.end for span in places), max, initial=0))
    for suspect in found:
        if reach[bisect_left(places, (suspect.sentence.end,))] <= suspect.sentence.start:
            yield _finding(draft, suspect, ADVICE[rule], fitting(situation))


def credible(draft: Draft, found: Iterable[Found], severity: Severity) -> list[Found]:
    """Drop of what frames have found that which the model holds for innocent; what it doubts is a step less severe."""
    milder = Severity.WARNING if severity is Severity.ERROR else Severity.SUGGESTION
    judged = ((place, worst_margin(draft, place.sentence)) for place in found)
    return [
        place._replace(severity=milder) if margin < _DOUBTED else place
        for place, margin in judged
        if margin >= _INNOCENT
    ]


def _finding(draft: Draft, suspect: Suspect, advice: Advice, offers: dict[str, str]) -> Finding:
    """Make the finding of one sentence, and say which of its words made it."""
    span = Span(suspect.sentence.start, suspect.sentence.end)
    words = shown(draft, span)
    weighed = ", ".join(f'"{word}"' for word in suspect.words)
    reason = f" (most of all: {weighed})" if weighed else ""
    severity = None if suspect.margin > _SURE else Severity.WARNING if suspect.margin > _LIKELY else Severity.SUGGESTION
    hint = _hint(draft.language.vocabulary(suspect.sentence), advice).format(words=words, **offers)
    return Finding(f'"{words}" reads like {advice.fault}{reason}.', span, hint, severity=severity)


def _hint(said: frozenset[str], advice: Advice) -> str:
    """Give the hint of that case of a fault whose words a sentence holds most of."""
    words, hint = max(advice.cases, key=lambda case: len(case[0] & said), default=(frozenset[str](), ""))
    return advice.hint if words.isdisjoint(said) else hint


def _is_application(draft: Draft, situation: Situation) -> bool:
    """Whether it is known, from the situation or from the draft's words, that an application is the subject."""
    known = situation.interview_at or situation.role or situation.names or situation.outcome or situation.follow_ups
    return bool(known) or not APPLICATION.isdisjoint(draft.language.places)
