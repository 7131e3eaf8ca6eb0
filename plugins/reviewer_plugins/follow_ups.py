"""What the earlier messages come to: which were inquiries, and whether there is still something to ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer import Outcome

if TYPE_CHECKING:
    from datetime import date

    from reviewer import Situation


def is_pending(situation: Situation) -> bool:
    """Whether the decision is still open, as far as is known."""
    return situation.outcome in {None, Outcome.PENDING}


def inquiries(situation: Situation, late_hours: int) -> list[date]:
    """Give the days of the earlier follow-ups, without a thank-you that went while thanks were due."""
    interview = situation.interview_date
    days = sorted(situation.day(follow_up.sent_at) for follow_up in situation.follow_ups)
    return [day for day in days if interview is None or (day - interview).days * 24 > late_hours]


def unanswered(situation: Situation, late_hours: int) -> list[date]:
    """Give the days of the earlier inquiries that nobody answered, oldest first."""
    asked = set(inquiries(situation, late_hours))
    return [day for day in (situation.day(f.sent_at) for f in situation.unanswered) if day in asked]
