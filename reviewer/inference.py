"""What kind of message a draft is, judged by its words and by what is known beside it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from reviewer.critique import KnownKind
from reviewer.kinds import Channel, Kind, Outcome
from reviewer.signs import (
    AGAIN,
    ASKS,
    CHANCES,
    CHECKING,
    FRESH,
    FRESH_PHRASES,
    LATER,
    MEETING,
    REFUSED,
    SPOKEN,
    STATUS,
    THANKS,
)

if TYPE_CHECKING:
    from reviewer.draft import Draft
    from reviewer.language import Sentence
    from reviewer.phrases import PhraseTable
    from reviewer.situation import Situation


# What counts as long after the last contact, as just after the interview, and as too late for a thank-you.
_LONG = timedelta(days=45)
_SOON = timedelta(days=2)
_DUE = timedelta(days=6)
# What the other side has sent, where a subject speaks of it.
_ANSWERED = ("answer", "decision", "letter", "reply", "e-mail", "email", "note", "message", "call", "no ")


def infer_kind(draft: Draft, situation: Situation) -> KnownKind:
    """Infer the kind of a message, and say from what."""
    kind, evidence = _infer(draft, situation)
    return KnownKind(kind, "inferred", evidence)


def _infer(draft: Draft, situation: Situation) -> tuple[Kind, str]:
    """Give the kind and what shows it; the surest signs are asked first."""
    if situation.channel is Channel.PHONE:
        return Kind.PHONE_SCRIPT, "the channel is the phone"
    if situation.channel is None and not (draft.subject or draft.is_message) and SPOKEN.find(draft):
        return Kind.PHONE_SCRIPT, "it speaks as a caller does"
    if situation.outcome is Outcome.REJECTED:
        return _after_rejection(draft, situation)
    if not draft.language.is_english:
        return _by_dates(situation)
    return _while_pending(draft, situation)


def _after_rejection(draft: Draft, situation: Situation) -> tuple[Kind, str]:
    """Tell an answer to a refusal from a message that keeps up the contact some time after it."""
    passed = _since_last_contact(situation)
    if any(f.answered for f in situation.follow_ups):
        return Kind.KEEP_IN_TOUCH, "the outcome is a rejection, and an answer to it was answered"
    if passed is not None and passed > _LONG:
        return Kind.KEEP_IN_TOUCH, f"the outcome is a rejection, and the last contact was {passed.days} days ago"
    if _hits(LATER, draft) > _hits(REFUSED, draft) or (passed is None and _hits(LATER, draft) > 1):
        return Kind.KEEP_IN_TOUCH, "the outcome is a rejection, and it tells of the time since"
    return Kind.REJECTION_REPLY, "the outcome is a rejection"


def _by_dates(situation: Situation) -> tuple[Kind, str]:
    """Judge a message whose words are not read, for they are not English."""
    passed = _since_last_contact(situation)
    if situation.outcome is None and passed is not None and passed > _LONG:
        return Kind.KEEP_IN_TOUCH, f"the last contact was {passed.days} days ago"
    if situation.unanswered:
        return Kind.SECOND_CHECK_IN, "an earlier follow-up is unanswered"
    if _is_due(situation):
        return Kind.CHECK_IN, "the time for a thank-you is over"
    return Kind.THANK_YOU, "nothing known says otherwise, and the text is not English"


def _while_pending(draft: Draft, situation: Situation) -> tuple[Kind, str]:
    """Judge a message for which no rejection is known."""
    if situation.outcome is None:
        refused = _hits(REFUSED, draft) + _hits(CHANCES, draft) + _answers(draft)
        later = _hits(LATER, draft)
        asks = _asks(draft)
        if not asks and (later > 1 or (later and refused)) and refused <= later + 1:
            return Kind.KEEP_IN_TOUCH, "it tells of the time since the last contact"
        passed = _since_last_contact(situation)
        if not asks and passed is not None and passed > _LONG:
            return Kind.KEEP_IN_TOUCH, f"the last contact was {passed.days} days ago"
        if refused > 1 + asks:
            return Kind.REJECTION_REPLY, "it answers a decision"
    if situation.unanswered:
        return Kind.SECOND_CHECK_IN, "an earlier follow-up is unanswered"
    return _thanks_or_asks(draft, situation)


def _thanks_or_asks(draft: Draft, situation: Situation) -> tuple[Kind, str]:
    """Tell an inquiry, first or second, from a thank-you that may end with a question."""
    asks, fresh = _asks(draft), _is_fresh(draft, situation)
    if not fresh and AGAIN.find(draft) and not any(f.answered for f in situation.follow_ups):
        return Kind.SECOND_CHECK_IN, "it speaks of an earlier message"
    if asks and not fresh:
        return Kind.CHECK_IN, "it asks how things stand"
    if _is_due(situation) and not _subject(draft).startswith("thank"):
        return Kind.CHECK_IN, "the time for a thank-you is over"
    if not fresh and not THANKS & draft.language.places.keys():
        return Kind.CHECK_IN, "it neither thanks nor answers"
    return Kind.THANK_YOU, "it asks nothing" if not asks else "it follows the interview at once"


def _hits(table: PhraseTable, draft: Draft) -> int:
    """Count the different phrases of a table that stand in a draft."""
    return len({match.phrase.pattern for match in table.find(draft)})


def _subject(draft: Draft) -> str:
    """Give the subject in small letters; empty where there is none."""
    return draft.at(draft.subject).strip().lower() if draft.subject else ""


def _answers(draft: Draft) -> int:
    """Say how surely the subject is that of an answer: 1 for "Re: ...", 2 for "Your decision on ..."."""
    subject = _subject(draft)
    if "your " in subject and any(f"your {word}" in subject for word in _ANSWERED):
        return 2
    return int(subject.startswith(("re:", "aw:", "your ")))


def _asks(draft: Draft) -> bool:
    """Whether it asks how things stand."""
    language = draft.language
    for sentence in language.sentences:
        if sentence.is_question and STATUS & _sentence_words(draft, sentence):
            return True
    return any(_sentence_words(draft, match.sentence) & (STATUS | CHECKING) for match in ASKS.find(draft))


def _sentence_words(draft: Draft, sentence: Sentence) -> frozenset[str]:
    """Give the different words of a sentence."""
    return draft.language.vocabulary(sentence)


def _since_last_contact(situation: Situation) -> timedelta | None:
    """Give the time since the interview or the last follow-up, whichever is later; None when unknown."""
    days = [situation.day(follow_up.sent_at) for follow_up in situation.follow_ups]
    if situation.interview_date:
        days.append(situation.interview_date)
    return situation.send_date - max(days) if days and situation.send_date else None


def _is_fresh(draft: Draft, situation: Situation) -> bool:
    """Whether the interview was just now, by its date or else by the draft's own words."""
    hours = situation.hours_since_interview
    if hours is not None:
        return timedelta(hours=hours) <= _SOON
    language = draft.language
    said = [language.sentence_at(language.starts[i]) for word in FRESH for i in language.places.get(word, ())]
    said += [match.sentence for match in FRESH_PHRASES.find(draft)]
    return any(MEETING & _sentence_words(draft, sentence) for sentence in said)


def _is_due(situation: Situation) -> bool:
    """Whether it is so late after the interview, or after the promised date, that one would ask."""
    hours = situation.hours_since_interview
    promised = situation.promised_by and situation.send_date and situation.send_date > situation.promised_by
    return bool(promised or (hours is not None and timedelta(hours=hours) > _DUE))
