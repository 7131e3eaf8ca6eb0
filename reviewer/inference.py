"""What kind of message a draft is, judged by its words and by what is known beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer.critique import KnownKind
from reviewer.kinds import Channel, Kind, Outcome

if TYPE_CHECKING:
    from reviewer.draft import Draft
    from reviewer.situation import Situation


def infer_kind(draft: Draft, situation: Situation) -> KnownKind:
    """Infer the kind of a message, and say from what."""
    if situation.channel is Channel.PHONE:
        return KnownKind(Kind.PHONE_SCRIPT, "inferred", "the channel is the phone")
    if situation.outcome is Outcome.REJECTED:
        return KnownKind(Kind.REJECTION_REPLY, "inferred", "the outcome is a rejection")
    if situation.unanswered:
        return KnownKind(Kind.SECOND_CHECK_IN, "inferred", "an earlier follow-up is unanswered")
    if "?" in draft.body:
        return KnownKind(Kind.CHECK_IN, "inferred", "it asks a question")
    return KnownKind(Kind.THANK_YOU, "inferred", "nothing else fits")
