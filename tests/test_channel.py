"""The channel: calls at a good hour at the recipient, and no change of channel without need."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import product
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer import Channel, Critique, FollowUp, Kind, Settings, Situation
from reviewer.testing import run_rule
from reviewer_plugins.channel import RULES

CALL_HOURS, SWITCHED = RULES


def call(send_at: datetime, interview_at: datetime | None = None, **options: int) -> Critique:
    """Review the time of a call."""
    situation = Situation(kind=Kind.PHONE_SCRIPT, send_at=send_at, interview_at=interview_at)
    return run_rule(CALL_HOURS, "Good morning.", situation, Settings(options={"channel": options}))


@pytest.mark.parametrize(
    ("time", "is_good"),
    [
        ("09:59", False),
        ("10:00", True),
        ("12:00", True),
        ("12:01", False),
        ("12:59", False),
        ("13:00", True),
        ("15:00", True),
        ("15:01", False),
    ],
)
def test_hours_for_calls(time: str, is_good: bool) -> None:  # noqa: FBT001
    """Late morning and early afternoon are right, their full hours included."""
    assert bool(call(datetime.fromisoformat(f"2026-05-18T{time}+00:00")).findings) is not is_good


@pytest.mark.parametrize(("day", "is_good"), [(22, True), (23, False), (24, False), (25, True)])
def test_no_calls_at_weekends(day: int, is_good: bool) -> None:  # noqa: FBT001
    """Saturday and Sunday are no days for calls."""
    assert bool(call(datetime(2026, 5, day, 11, tzinfo=UTC)).findings) is not is_good


def test_the_hour_is_the_recipients() -> None:
    """A call at eleven here reaches New York at five in the morning."""
    interview = datetime(2026, 5, 12, 9, tzinfo=ZoneInfo("America/New_York"))
    assert call(datetime(2026, 5, 18, 11, tzinfo=ZoneInfo("Europe/Berlin")), interview).findings
    assert not call(datetime(2026, 5, 18, 17, tzinfo=ZoneInfo("Europe/Berlin")), interview).findings


def test_a_change_of_clocks_between_interview_and_call() -> None:
    """Where only the summer time of the two offsets differs, the clock of the call counts."""
    before, after = datetime.fromisoformat("2026-03-06T10:00-05:00"), datetime.fromisoformat("2026-03-11T10:30-04:00")
    assert not call(after, before).findings


@given(moment=st.datetimes(datetime(2026, 1, 1), datetime(2026, 12, 31), timezones=st.just(UTC)))  # noqa: DTZ001
def test_the_hint_names_a_time_that_is_right(moment: datetime) -> None:
    """The hour that is proposed instead lies ahead and would not be flagged."""
    for finding in call(moment).findings:
        good = [
            time
            for ahead, hour in product(range(4), (10, 13))
            if (
                time := datetime.combine(moment.date() + timedelta(days=ahead), datetime.min.time(), UTC).replace(
                    hour=hour
                )
            )
            > moment
            and not call(time).findings
        ]
        assert f" {good[0].day} {good[0]:%B} between {good[0].hour}:00 and" in finding.hint


def test_hours_are_options() -> None:
    """The hours for calls can be set."""
    evening = datetime(2026, 5, 18, 17, tzinfo=UTC)
    assert not call(evening, call_afternoon_until=18).findings


@pytest.mark.parametrize(("now", "first"), list(product(Channel, Channel)))
def test_only_another_channel_is_a_change(now: Channel, first: Channel) -> None:
    """Every change of channel is flagged, and none once a message has stayed unanswered."""
    known = Situation(kind=Kind.CHECK_IN, channel=now, first_channel=first)
    assert bool(run_rule(SWITCHED, "Dear Ann,", known).findings) is (now is not first)
    silence = Situation(channel=now, first_channel=first, kind=Kind.CHECK_IN, follow_ups=(FollowUp(date(2026, 5, 1)),))
    assert run_rule(SWITCHED, "Dear Ann,", silence).findings == ()


def test_an_unknown_channel_is_said_to_be() -> None:
    """Without the present channel nothing can be compared."""
    (check,) = run_rule(SWITCHED, "Dear Ann,", Situation(kind=Kind.CHECK_IN, first_channel=Channel.EMAIL)).checks
    assert [skipped.reason for skipped in check.skipped] == ["no channel (--channel)"]
