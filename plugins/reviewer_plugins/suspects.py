"""The findings of what the learned model alone sees: sentences in which no frame tells a fault."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reviewer import Finding, Sentence, Severity, Span
from reviewer_plugins.frames import shown
from reviewer_plugins.learned import shipped_model
from reviewer_plugins.learned.model import RULES
from reviewer_plugins.phrases.learned import ADVICE, APPLICATION
from reviewer_plugins.stages import fitting

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reviewer import Draft, Situation
    from reviewer_plugins.learned import Score
    from reviewer_plugins.phrases.learned import Advice

# A sentence goes to a rule for which another one speaks more only where it is so far over its threshold.
_APART = 1.0
# How far over the threshold a sentence must be where nothing says that the draft is about an application.
_ELSEWHERE = 3.5
# How far over the threshold a finding changes the verdict. On drafts by writers that a model had not seen, one in two
# nearer than the first is a false alarm, so it is a suggestion, a second look; nearer than the second it is a warning.
_LIKELY, _SURE = 1.0, 2.0


class Suspect(NamedTuple):
    """A sentence in which the model sees the fault of a rule, how sure it is, and its tokens."""

    sentence: Sentence
    margin: float
    tokens: list[str]
    rule: str

    @property
    def words(self) -> list[str]:
        """The words that weighed most, heaviest first."""
        return [self.tokens[place] for place in shipped_model().heaviest(self.tokens, RULES.index(self.rule))]


def findings(draft: Draft, situation: Situation, rule: str, scores: Iterable[Score]) -> Iterator[Finding]:
    """Give a finding for each of some sentences that the model holds for a fault of a rule."""
    least = 0.0 if _is_application(draft, situation) else _ELSEWHERE
    for suspect in suspects(scores, rule, least):
        yield _finding(draft, suspect, ADVICE[rule], fitting(situation))


def suspects(scores: Iterable[Score], rule: str, least: float = 0.0) -> Iterator[Suspect]:
    """Give of some sentences those in which the model sees the fault of a rule: more than `least` over its threshold.

    A sentence goes to the rule that it speaks for most, and to another one only where it is far over that one's too.
    """
    at = RULES.index(rule)
    for sentence, words, margins in scores:
        if margins[at] > least and (margins[at] == max(margins) or margins[at] > least + _APART):
            yield Suspect(sentence, margins[at] - least, words, rule)


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
