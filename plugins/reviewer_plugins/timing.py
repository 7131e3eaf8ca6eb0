"""When a message goes: neither too late nor too soon nor too often, and what it says of the day of the interview."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from reviewer import (
    INQUIRIES,
    Finding,
    Kind,
    Option,
    Rule,
    Severity,
    Skip,
    Strength,
    bad,
    good,
    hookimpl,
)
from reviewer_plugins.follow_ups import inquiries, is_pending, unanswered
from reviewer_plugins.mismatch import DATE_MISMATCH
from reviewer_plugins.moments import spoken

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from reviewer import Draft, Options, Outcomes, Situation

IDEAL = Option("thank_you_ideal_hours", 24, "a thank-you goes within this time after the interview", "hours", 1, 336)
LATE = Option("thank_you_late_hours", 48, "a thank-you is late after this time", "hours", 1, 336)
EARLIEST = Option(
    "inquiry_after_days", 7, "no inquiry before this time after the interview, unless word was promised", "days", 1, 60
)
LATEST = Option(
    "inquiry_late_days", 14, "a first inquiry is late after this time from interview or promised date", "days", 1, 120
)
GAP = Option("days_between_inquiries", 7, "no further inquiry before this time after the last one", "days", 1, 60)
KEEP_IN_TOUCH = Option(
    "keep_in_touch_days", 60, "no news of yours before this time after the last contact", "days", 7, 365
)
_LIMITS = {"balanced": 2, "strict": 1, "patient": 3}
MOST = Option("max_inquiries", 2, "unanswered inquiries, this one included", "messages", 1, 10, profiles=_LIMITS)
# A caller asks as a writer does.
_ASKING = INQUIRIES | {Kind.PHONE_SCRIPT}


def thank_you_late(_draft: Draft, situation: Situation, options: Options) -> Outcomes:
    """Compare the hours since the interview with those in which a thank-you is fresh."""
    hours, day = situation.hours_since_interview, situation.interview_date
    if hours is None or day is None:
        return
    if hours < 0:
        yield Skip("the time of sending lies before the interview (--send-at)")
    elif hours <= options[IDEAL]:
        yield Strength(f"sent within {options[IDEAL]} hours of the interview")
    else:
        late = hours > options[LATE]
        yield Finding(
            f"This thank-you comes {_length(hours)} after the interview; within {options[IDEAL]} hours is the custom.",
            hint=_late_hint(day, situation) if late else "Send it now, and say nothing about the delay.",
            severity=Severity.WARNING if late else Severity.SUGGESTION,
        )


def _length(hours: float) -> str:
    """Say a length of time in hours up to two days, and in days beyond."""
    return f"{hours:.0f} hours" if hours < 49 else f"{hours / 24:.0f} days"


def _late_hint(day: date, situation: Situation) -> str:
    """Say what to do with a thank-you that is late."""
    topic = f"{situation.topics[0]}." if situation.topics else "..."
    return (
        "Send it today, without an excuse, and show that you did not forget: "
        f'"Thank you for our conversation on {spoken(day)}. I have kept thinking about {topic}"'
    )


def too_soon(_draft: Draft, situation: Situation, options: Options) -> Outcomes:
    """Compare the day of sending with the promised date or, where none is known, with the least wait."""
    sent, earliest = situation.send_date, _earliest(situation, options)
    if sent is None or earliest is None or not is_pending(situation):
        return
    if sent < earliest:
        yield Finding(
            _reason(situation, sent, options),
            hint=f"Do not send it before {spoken(earliest)}.",
            not_before=situation.start_of(earliest),
        )
    elif situation.promised_by:
        yield Strength("waits for the promised date")


def _earliest(situation: Situation, options: Options) -> date | None:
    """Give the first day on which an inquiry is in order."""
    interview = situation.interview_date
    return situation.promised_by or (interview + timedelta(days=options[EARLIEST]) if interview else None)


def _reason(situation: Situation, sent: date, options: Options) -> str:
    """Say why a day is too soon."""
    if situation.promised_by or not situation.interview_date:
        return f"They promised word by {spoken(situation.promised_by or sent)}, and this would go on {spoken(sent)}."
    days = _days((sent - situation.interview_date).days)
    return f"It is only {days} since the interview; wait at least {options[EARLIEST]} before you ask."


def too_late(_draft: Draft, situation: Situation, options: Options) -> Outcomes:
    """Compare a first inquiry with the end of the time in which it is expected."""
    sent, start = situation.send_date, situation.promised_by or situation.interview_date
    if sent is None or start is None or inquiries(situation, options[LATE]) or not is_pending(situation):
        return
    days = (sent - start).days
    if days > options[LATEST]:
        since = "promised date" if situation.promised_by else "interview"
        yield Finding(
            f"This first inquiry comes {days} days after the {since}; most come within {options[LATEST]}.",
            hint=f'Ask whether the position is still open: "{_spoke(situation)} May I ask whether it is still open?"',
        )


def _spoke(situation: Situation) -> str:
    """Remind the reader of the interview, with its day and the position as far as they are known."""
    when = f" on {spoken(situation.interview_date)}" if situation.interview_date else ""
    return f"We spoke{when} about the {situation.role or '...'} position."


def too_frequent(_draft: Draft, situation: Situation, options: Options) -> Outcomes:
    """Compare the days since the last contact with the pause that is due."""
    sent = situation.send_date
    if situation.kind is Kind.KEEP_IN_TOUCH:
        pause, contacts = options[KEEP_IN_TOUCH], [situation.day(f.sent_at) for f in situation.follow_ups]
        contacts += [situation.interview_date] if situation.interview_date else []
        last = "the last contact"
    else:
        pause, contacts, last = options[GAP], unanswered(situation, options[LATE]), "your last message"
    before = [day for day in contacts if sent and day <= sent]
    if sent is None or not before:
        return
    latest = max(before)
    if (sent - latest).days < pause:
        free = latest + timedelta(days=pause)
        yield Finding(
            f"It is only {_days((sent - latest).days)} since {last} on {spoken(latest)}; leave at least {pause}.",
            hint=f"Do not send it before {spoken(free)}.",
            not_before=situation.start_of(free),
        )


def _days(count: int) -> str:
    return "1 day" if count == 1 else f"{count} days"


def _is(count: int) -> str:
    return "is" if count == 1 else "are"


def too_many(_draft: Draft, situation: Situation, options: Options) -> Outcomes:
    """Count this inquiry and the unanswered ones before it."""
    count = len(unanswered(situation, options[LATE])) + 1
    if count > options[MOST]:
        yield Finding(
            f"This would be inquiry number {count} without an answer; {options[MOST]} {_is(options[MOST])} enough.",
            hint="Do not send it. Take the silence for an answer, and write in a few months with news of your own.",
        )


_INTERVIEW = "2026-02-10T15:00:00+01:00"


def _thanks_after(hours: str) -> dict[str, str]:
    """Make the context of a thank-you for an interview on 10 February at 15:00, sent at a day and hour."""
    return {"kind": "thank-you", "interview_at": _INTERVIEW, "send_at": f"2026-02-{hours}:00+01:00"}


def _ask(kind: str, sent: str, **more: object) -> dict[str, object]:
    """Make the context of an inquiry about an interview on 10 February."""
    return {"kind": kind, "interview_at": _INTERVIEW, "send_at": f"{sent}T10:00:00+01:00", **more}


def _sent(*days: str, answered: bool = False) -> list[dict[str, object]]:
    """Make the earlier follow-ups of a context."""
    return [{"sent_at": day, "answered": answered} for day in days]


_THANKS = "Thank you for showing me the press."
_QUESTION = "May I ask whether you have come to a decision?"
_NEWS = "The new press has arrived, and I thought of your advice."

RULES = (
    Rule(
        id="timing/thank-you-late",
        severity=Severity.WARNING,
        summary="a thank-you later than a day, or two, after the interview",
        why="Thanks count while the conversation is fresh; most employers expect them within a day.",
        sources=("G0", "G1", "G3"),
        check=thank_you_late,
        kinds=frozenset({Kind.THANK_YOU}),
        needs=("interview_at", "send_at"),
        wording=False,
        options=(IDEAL, LATE),
        examples=(
            bad(_THANKS, None, **_thanks_after("11T16:00")),
            bad(_THANKS, None, **_thanks_after("14T09:00")),
            good(_THANKS, **_thanks_after("11T15:00")),
            good(_THANKS, **_thanks_after("10T17:30")),
            good(_THANKS, **_thanks_after("09T17:30")),
            good(_THANKS, kind="thank-you"),
        ),
    ),
    Rule(
        id="timing/too-soon",
        severity=Severity.ERROR,
        summary="an inquiry before the promised date or, with none promised, within a week",
        why="Asking before the time that the employer named says that you did not listen or cannot wait.",
        sources=("G0", "G1", "G2"),
        check=too_soon,
        kinds=_ASKING,
        needs=("interview_at|promised_by", "send_at"),
        wording=False,
        options=(EARLIEST,),
        examples=(
            bad(_QUESTION, None, **_ask("check-in", "2026-02-16")),
            bad(_QUESTION, None, **_ask("check-in", "2026-02-19", promised_by="2026-02-20")),
            bad(_QUESTION, None, **_ask("phone-script", "2026-02-12")),
            good(_QUESTION, **_ask("check-in", "2026-02-17")),
            good(_QUESTION, **_ask("check-in", "2026-02-13", promised_by="2026-02-13")),
            good(_QUESTION, kind="check-in"),
        ),
    ),
    Rule(
        id="timing/too-late",
        severity=Severity.SUGGESTION,
        summary="a first inquiry more than two weeks after the interview or the promised date",
        why="By then the decision has often been made, and silence has been read as lost interest.",
        sources=("G0", "G1"),
        check=too_late,
        kinds=frozenset({Kind.CHECK_IN, Kind.PHONE_SCRIPT}),
        needs=("interview_at|promised_by", "send_at"),
        wording=False,
        options=(LATEST,),
        examples=(
            bad(_QUESTION, None, **_ask("check-in", "2026-02-25")),
            bad(_QUESTION, None, **_ask("check-in", "2026-03-10", promised_by="2026-02-20")),
            good(_QUESTION, **_ask("check-in", "2026-02-24")),
            good(_QUESTION, **_ask("check-in", "2026-03-03", promised_by="2026-02-20")),
            good(_QUESTION, **_ask("phone-script", "2026-03-10", follow_ups=_sent("2026-02-20"))),
        ),
    ),
    Rule(
        id="timing/too-frequent",
        severity=Severity.WARNING,
        summary="an inquiry within a week of the last one, or news within two months of the last contact",
        why="Messages that follow close on each other press for an answer, however kind their words.",
        sources=("G0", "G1", "G2"),
        check=too_frequent,
        kinds=_ASKING | {Kind.KEEP_IN_TOUCH},
        needs=("follow_ups|interview_at", "send_at"),
        wording=False,
        options=(GAP, KEEP_IN_TOUCH, LATE),
        examples=(
            bad(_QUESTION, None, **_ask("second-check-in", "2026-02-24", follow_ups=_sent("2026-02-18"))),
            bad(_NEWS, None, **_ask("keep-in-touch", "2026-04-20", follow_ups=_sent("2026-02-25", answered=True))),
            bad(_NEWS, None, **_ask("keep-in-touch", "2026-03-10")),
            good(_QUESTION, **_ask("second-check-in", "2026-02-25", follow_ups=_sent("2026-02-18"))),
            good(_QUESTION, **_ask("check-in", "2026-02-17", follow_ups=_sent("2026-02-11"))),
            good(_NEWS, **_ask("keep-in-touch", "2026-04-27", follow_ups=_sent("2026-02-25"))),
        ),
    ),
    Rule(
        id="timing/too-many",
        severity=Severity.ERROR,
        summary="more unanswered inquiries than the profile allows",
        why="Who has not answered twice will not be won by a third question; it is time to move on.",
        sources=("G1", "G2", "G3"),
        check=too_many,
        kinds=_ASKING,
        needs=("follow_ups",),
        wording=False,
        options=(MOST, LATE),
        examples=(
            bad(_QUESTION, None, **_ask("second-check-in", "2026-03-20", follow_ups=_sent("2026-02-18", "2026-03-02"))),
            bad(_QUESTION, None, **_ask("phone-script", "2026-03-20", follow_ups=_sent("2026-02-18", "2026-03-02"))),
            good(_QUESTION, **_ask("second-check-in", "2026-03-02", follow_ups=_sent("2026-02-18"))),
            good(_QUESTION, **_ask("second-check-in", "2026-03-02", follow_ups=_sent("2026-02-11", "2026-02-18"))),
            good(_NEWS, **_ask("keep-in-touch", "2026-06-20", follow_ups=_sent("2026-02-18", "2026-03-02"))),
        ),
    ),
    DATE_MISMATCH,
)


@hookimpl
def reviewer_rules() -> Iterable[Rule]:
    """Give the rules of this family."""
    return RULES
