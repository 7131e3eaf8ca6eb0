"""How a message travels: calls at a good hour, and the channel that was used from the first."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from reviewer import Channel, Finding, Kind, Option, Rule, Severity, Skip, bad, good, hookimpl
from reviewer_plugins.moments import spoken

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reviewer import Draft, Options, Outcomes, Situation

MORNING = Option("call_morning_from", 10, "calls before noon begin at this hour, at the recipient", "hour", 0, 24)
NOON = Option("call_morning_until", 12, "calls before noon end at this hour", "hour", 0, 24)
AFTERNOON = Option("call_afternoon_from", 13, "calls after noon begin at this hour", "hour", 0, 24)
EVENING = Option("call_afternoon_until", 15, "calls after noon end at this hour", "hour", 0, 24)
_HOURS = (MORNING, NOON, AFTERNOON, EVENING)
_NAMES = {
    Channel.EMAIL: "by e-mail",
    Channel.PHONE: "by phone",
    Channel.LETTER: "by letter",
    Channel.LINKEDIN: "on LinkedIn",
}


def call_hours(_draft: Draft, situation: Situation, options: Options) -> Outcomes:
    """See that a call reaches the recipient late in the morning or early in the afternoon of a working day."""
    if situation.send_at is None or _channel(situation) is not Channel.PHONE:
        return
    times = _local_times(situation, situation.send_at)
    if not any(_is_good(time, options) for time in times):
        moment = times[0]
        yield Finding(
            f"The call is planned for {spoken(moment.date())} at {moment:%H:%M}, the recipient's time.",
            hint=f"Call on {_next_good(moment, options)}.",
        )


def _channel(situation: Situation) -> Channel | None:
    """Give the channel; what a caller plans to say goes by phone unless something else is known."""
    return situation.channel or (Channel.PHONE if situation.kind is Kind.PHONE_SCRIPT else None)


def _local_times(situation: Situation, send_at: datetime) -> list[datetime]:
    """Give the time of the call at the recipient, in each way in which it can be understood.

    A context knows offsets, not zones: an hour's difference between interview and call is mostly a change of clocks,
    and then the clock of the call counts.
    """
    local = send_at.astimezone(situation.zone)
    difference = (send_at.utcoffset() or timedelta()) - (local.utcoffset() or timedelta())
    return [send_at, local] if abs(difference) <= timedelta(hours=1) else [local]


def _is_good(time: datetime, options: Options) -> bool:
    """Whether a time is in the hours for calls, the full hours at their ends included."""
    hour = time.hour + time.minute / 60
    return time.weekday() < 5 and (
        options[MORNING] <= hour <= options[NOON] or options[AFTERNOON] <= hour <= options[EVENING]
    )


def _next_good(time: datetime, options: Options) -> str:
    """Name the next morning or afternoon for a call."""
    hours = ((options[MORNING], options[NOON]), (options[AFTERNOON], options[EVENING]))
    days = (time.date() + timedelta(days=ahead) for ahead in range(4))
    for day in days:
        for start, end in hours:
            if day.weekday() < 5 and (day > time.date() or start > time.hour):
                return f"{spoken(day)} between {start}:00 and {end}:00"
    return "the next working day"


def switched(_draft: Draft, situation: Situation, _options: Options) -> Outcomes:
    """Compare the channel with the one first used; an unanswered message justifies another."""
    channel, first = _channel(situation), situation.first_channel
    if channel is None:
        yield Skip("no channel (--channel)")
    elif first is not None and channel is not first and not situation.unanswered:
        yield Finding(
            f"You were first in touch {_NAMES[first]}, and this goes {_NAMES[channel]}.",
            hint=f"Get in touch {_NAMES[first]} again; change only when a message there stays unanswered.",
        )


_SCRIPT = "Good morning, this is Ida Falk. I interviewed for the post of archivist on 12 May."
_NOTE = "Thank you again for showing me the reading room."


def _call(at: str, **more: object) -> dict[str, object]:
    """Make the context of a call at a time in May 2026 ("18T10:30:00+02:00")."""
    return {"kind": "phone-script", "channel": "phone", "send_at": f"2026-05-{at}", **more}


RULES = (
    Rule(
        id="channel/call-hours",
        severity=Severity.SUGGESTION,
        summary="a call outside of late morning or early afternoon at the recipient",
        why="At other hours a call breaks into the start, the lunch or the end of the working day.",
        sources=("G2",),
        check=call_hours,
        kinds=frozenset({Kind.PHONE_SCRIPT}),
        needs=("send_at",),
        wording=False,
        options=_HOURS,
        examples=(
            bad(_SCRIPT, None, **_call("18T17:30:00+02:00")),
            bad(_SCRIPT, None, **_call("18T12:30:00+02:00")),
            bad(_SCRIPT, None, **_call("23T10:30:00+02:00")),
            bad(_SCRIPT, None, **_call("18T11:00:00+02:00", interview_at="2026-05-12T09:00:00-05:00")),
            good(_SCRIPT, **_call("18T10:30:00+02:00")),
            good(_SCRIPT, **_call("18T15:00:00+02:00")),
            good(_SCRIPT, **_call("18T18:00:00+02:00", interview_at="2026-05-12T09:00:00-05:00")),
        ),
    ),
    Rule(
        id="channel/switched",
        severity=Severity.SUGGESTION,
        summary="another channel than the one first used, with no unanswered message to justify it",
        why="The employer chose the way in which you are in touch; a new one asks for attention twice.",
        sources=("G2",),
        check=switched,
        needs=("first_channel",),
        wording=False,
        examples=(
            bad(_NOTE, None, channel="linkedin", first_channel="email"),
            bad(_SCRIPT, None, kind="phone-script", first_channel="email"),
            bad(
                _NOTE,
                None,
                channel="letter",
                first_channel="email",
                follow_ups=[{"sent_at": "2026-05-20", "answered": True}],
            ),
            good(_NOTE, channel="letter", first_channel="email", follow_ups=[{"sent_at": "2026-05-20"}]),
            good(_NOTE, channel="linkedin", first_channel="linkedin"),
            good(_NOTE, first_channel="phone"),
        ),
    ),
)


@hookimpl
def reviewer_rules() -> Iterable[Rule]:
    """Give the rules of this family."""
    return RULES
