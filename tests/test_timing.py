"""Timing: hours and days are those of the recipient, and words about when are held against the known day."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.growth import steps
from reviewer import Critique, Draft, FollowUp, Kind, Outcome, Settings, Severity, Situation
from reviewer.testing import run_rule
from reviewer_plugins.dates import read_dates
from reviewer_plugins.moments import ordinal_ending
from reviewer_plugins.timing import RULES

if TYPE_CHECKING:
    from datetime import tzinfo

RULE = {rule.id.partition("/")[2]: rule for rule in RULES}
TEXT = "Thank you for showing me the press."
TUESDAY = datetime.fromisoformat("2026-02-10T15:00:00+01:00")
ZONES = st.sampled_from(["America/New_York", "Europe/Berlin", "Pacific/Chatham", "Asia/Kolkata", "UTC"]).map(ZoneInfo)
MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001


def run(rule: str, text: str = TEXT, profile: str = "balanced", **known: Any) -> Critique:
    """Run one rule over a draft."""
    settings = Settings(profile=profile, select=(f"timing/{rule}",))
    return run_rule(RULE[rule], text, Situation(**{"interview_at": TUESDAY, **known}), settings)


def mismatches(text: str, sent: str = "2026-02-12T10:00:00+01:00", kind: Kind = Kind.THANK_YOU) -> list[str]:
    """Give the words of a text that contradict an interview on Tuesday 10 February 2026 at 15:00."""
    critique = run("date-mismatch", text, kind=kind, send_at=datetime.fromisoformat(sent))
    return [critique.draft.at(finding.span) for finding in critique.findings if finding.span]


def dates(text: str) -> list[str]:
    """Give the words of a text that are read as dates."""
    draft = Draft.parse(text)
    language = draft.language
    found = [when for sentence in language.sentences for when in read_dates(draft, sentence)]
    return [text[language.starts[when.first] : language.ends[when.last - 1]] for when in found]


@given(moment=MOMENTS, hours=st.integers(-500, 500), there=ZONES, here=ZONES)
def test_elapsed_hours_are_the_same_in_every_zone(moment: datetime, hours: int, there: tzinfo, here: tzinfo) -> None:
    """Elapsed hours depend neither on the zones of the two moments nor on a change of clocks between them."""
    later = moment + timedelta(hours=hours)
    situation = Situation(interview_at=moment.astimezone(there), send_at=later.astimezone(here))
    assert situation.hours_since_interview == hours


@given(moment=MOMENTS, wait=st.integers(0, 6), zone=ZONES)
def test_send_after_is_in_order_and_the_day_before_is_not(moment: datetime, wait: int, zone: tzinfo) -> None:
    """An inquiry that is too soon names the first moment at which it is not."""
    interview = moment.astimezone(zone)
    sent = datetime.combine(interview.date() + timedelta(days=wait), interview.time(), zone)
    first = run("too-soon", kind=Kind.CHECK_IN, interview_at=interview, send_at=sent).send_after
    assert first is not None
    assert first.date() == interview.date() + timedelta(days=7)
    assert run("too-soon", kind=Kind.CHECK_IN, interview_at=interview, send_at=first).findings == ()
    before = first - timedelta(days=1)
    assert run("too-soon", kind=Kind.CHECK_IN, interview_at=interview, send_at=before).send_after == first


@given(day=st.dates(date(2026, 2, 11), date(2026, 12, 31)), hour=st.integers(0, 23))
def test_the_promised_day_and_all_later_ones_are_in_order(day: date, hour: int) -> None:
    """On the promised date an inquiry is in order from midnight, however soon that is after the interview."""
    sent = datetime.combine(day, datetime.min.time(), TUESDAY.tzinfo) + timedelta(hours=hour)
    critique = run("too-soon", kind=Kind.CHECK_IN, promised_by=day, send_at=sent)
    assert critique.findings == ()
    assert [strength.message for strength in critique.strengths] == ["waits for the promised date"]


def test_the_promised_day_is_the_recipients() -> None:
    """Where it is still the day before at the recipient, an inquiry is too soon though the sender's date has come."""
    sent = datetime.fromisoformat("2026-02-20T00:30:00+09:00")
    assert run("too-soon", kind=Kind.CHECK_IN, promised_by=date(2026, 2, 20), send_at=sent).verdict == "hold"


@pytest.mark.parametrize("outcome", [Outcome.REJECTED, Outcome.OFFER])
def test_nothing_is_too_soon_after_a_decision(outcome: Outcome) -> None:
    """Once the outcome is known there is no waiting time."""
    sent = TUESDAY + timedelta(days=1)
    assert run("too-soon", kind=Kind.PHONE_SCRIPT, outcome=outcome, send_at=sent).findings == ()


@pytest.mark.parametrize(
    ("hours", "severity"),
    [(24, None), (24.1, Severity.SUGGESTION), (48, Severity.SUGGESTION), (48.1, Severity.WARNING)],
)
def test_thanks_grow_late_in_two_steps(hours: float, severity: Severity | None) -> None:
    """Thanks are in time for a day, could be earlier for another, and are late after that."""
    critique = run("thank-you-late", kind=Kind.THANK_YOU, send_at=TUESDAY + timedelta(hours=hours))
    assert [finding.severity for finding in critique.findings] == ([severity] if severity else [])
    assert bool(critique.strengths) is (severity is None)


def test_thanks_before_the_interview_are_not_judged() -> None:
    """A time of sending before the interview is said to be one, and nothing is made of it."""
    critique = run("thank-you-late", kind=Kind.THANK_YOU, send_at=TUESDAY - timedelta(hours=1))
    assert (critique.findings, critique.strengths) == ((), ())
    assert "before the interview" in critique.checks[0].skipped[0].reason


@pytest.mark.parametrize(("profile", "limit"), [("strict", 1), ("balanced", 2), ("patient", 3)])
@pytest.mark.parametrize("earlier", range(4))
def test_profiles_allow_one_two_or_three_inquiries(profile: str, limit: int, earlier: int) -> None:
    """The present inquiry counts with the unanswered ones before it."""
    follow_ups = tuple(FollowUp(date(2026, 2, 17) + timedelta(weeks=week)) for week in range(earlier))
    critique = run("too-many", profile=profile, kind=Kind.SECOND_CHECK_IN, follow_ups=follow_ups)
    assert bool(critique.findings) is (earlier + 1 > limit)


@pytest.mark.parametrize("days", [0, 1, 6, 7, 8])
def test_a_second_inquiry_waits_a_week(days: int) -> None:
    """The pause counts from the last unanswered inquiry and ends at the beginning of a day."""
    last = date(2026, 2, 18)
    sent = datetime.combine(last + timedelta(days=days), datetime.min.time(), TUESDAY.tzinfo)
    critique = run("too-frequent", kind=Kind.SECOND_CHECK_IN, follow_ups=(FollowUp(last),), send_at=sent)
    assert bool(critique.findings) is (days < 7)
    assert critique.send_after == (datetime.fromisoformat("2026-02-25T00:00:00+01:00") if days < 7 else None)


def test_thanks_in_time_are_no_inquiry() -> None:
    """A thank-you sent within two days of the interview shortens no pause and fills no limit."""
    known: dict[str, Any] = {
        "kind": Kind.CHECK_IN,
        "follow_ups": (FollowUp(date(2026, 2, 12)),),
        "send_at": TUESDAY + timedelta(days=7),
    }
    assert run("too-frequent", **known).findings == ()
    assert run("too-many", profile="strict", **known).findings == ()


DATES = """
    yesterday | this morning | last night | earlier this week | last month | two weeks ago | the day before yesterday
    on Tuesday | last Tuesday | on Monday morning | on Monday of last week | on Fri 6 March
    on 9 February | on February 9th | on 9 Feb | on the 9th | the ninth of February | in February | in May | on May 3
    on Friday the sixth of March | on the 3rd of May | on 2026-02-09 | on 26.2.2026 | on 2/26/2026
    on Tuesday, February 10, 2026
"""


@pytest.mark.parametrize("text", [text.strip() for line in DATES.strip().splitlines() for text in line.split("|")])
def test_dates_are_read_whole(text: str) -> None:
    """The words for a day are one date, with their preposition."""
    assert dates(f"We met {text}, I believe.") == [text]


@pytest.mark.parametrize(
    "text",
    [
        "I may come.",
        "They march on.",
        "It sat there.",
        "on the 9th floor",
        "on 03/04/2026",
        "at 9.30",
        "over a week ago",
    ],
)
def test_other_words_are_no_dates(text: str) -> None:
    """Words that only look like dates, or are ambiguous or vague, are left alone."""
    assert dates(text) == []


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Thank you for meeting me yesterday.", "yesterday"),
        ("Thank you for meeting me on Tuesday.", None),
        ("It was a pleasure to meet you and Tom on Monday.", "on Monday"),
        ("I enjoyed our talk last Friday.", "last Friday"),
        ("Thank you for the tour two days ago.", None),
        ("Thank you for the tour two weeks ago.", "two weeks ago"),
        ("Thank you for seeing me earlier this week.", None),
        ("Thank you for the interview last week.", "last week"),
        ("We met on January 10 about the post.", "on January 10"),
        ("Thank you for the interview on Tuesday 9 February.", "on Tuesday 9 February"),
        ("Thank you for the interview on 10 February 2025.", "on 10 February 2025"),
        ("Thank you for Wednesday's interview.", "Wednesday's"),
        ("The conversation we had on Monday stayed with me.", "on Monday"),
        ("Thank you for our call yesterday.", "yesterday"),
        ("I was delighted to meet the team last Wednesday.", "last Wednesday"),
        ("At our interview on 9 February you asked about my licence.", "on 9 February"),
        ("Since our interview on 3 February I have thought of the kiln.", "on 3 February"),
    ],
)
def test_the_day_of_the_interview_is_checked(text: str, wrong: str | None) -> None:
    """Words for the day of the interview are compared with it at their own precision."""
    assert mismatches(text) == ([wrong] if wrong else [])


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for your message yesterday.",
        "Thank you for the interview, and for telling me that you decide on Friday.",
        "I look forward to our next meeting on Monday.",
        "I have a meeting with another firm on Friday.",
        "Our conversation about the launch in May stayed with me.",
        "At our meeting on Tuesday we spoke of the 20th as the day of the decision.",
        "I wrote on 11 February about the interview.",
        "Yesterday I finished the course we discussed.",
        "I met Ana at a fair on 3 January, and you on Tuesday.",
        "Thank you for describing the Monday meeting with the drivers.",
        "I want to thank you today for the interview.",
        "Could we speak on Friday?",
        "I am happy to talk on Monday.",
        "I hope the board meeting on Wednesday went well.",
        "Your interview with the Tribune on 3 January made me apply.",
        "Thank you for your time; my certificate arrived on Monday.",
        "Thank you for telling me about the harvest in May.",
        "I interviewed for a similar post in June 2024.",
    ],
)
def test_other_days_are_not(text: str) -> None:
    """A date of a letter, a deadline, a project or another meeting is none of the rule's business."""
    assert mismatches(text) == []


def test_thanks_for_an_answer_are_not_for_the_interview() -> None:
    """After a rejection "thank you for your kind words on Thursday" speaks of the answer."""
    text = "Thank you for your kind words on Thursday."
    assert mismatches(text, kind=Kind.REJECTION_REPLY) == []


def test_the_small_hours_belong_to_the_day_before() -> None:
    """Who writes after midnight may still call the day of the interview today, or call it yesterday."""
    sent = "2026-02-11T01:30:00+01:00"
    assert mismatches("Thank you for meeting me today.", sent) == []
    assert mismatches("Thank you for meeting me yesterday.", sent) == []


def test_the_writers_calendar_counts_too() -> None:
    """An interview that was on Tuesday afternoon there and on Wednesday here may be called either."""
    sent = "2026-02-11T20:00:00+13:00"
    assert mismatches("Thank you for the interview today.", sent) == []
    assert mismatches("Thank you for the interview on Wednesday.", sent) == []
    assert mismatches("Thank you for the interview on Tuesday.", sent) == []


@pytest.mark.parametrize(
    ("text", "sent", "better"),
    [
        ("Thank you for our talk on 9 February.", "2026-02-18", "Thank you for our talk on 10 February."),
        ("Thank you for our talk on February 9th.", "2026-02-18", "Thank you for our talk on February 10th."),
        ("Thank you for our talk on Wed 11 Feb.", "2026-02-18", "Thank you for our talk on Tue 10 Feb."),
        ("Thank you for our talk on Friday the 9th.", "2026-02-18", "Thank you for our talk on Tuesday the 10th."),
        ("Thank you for our talk on 2026-02-09.", "2026-02-18", "Thank you for our talk on 2026-02-10."),
        ("Thank you for our talk on Monday.", "2026-02-12", "Thank you for our talk on Tuesday."),
        ("Thank you for our talk on Monday.", "2026-02-18", "Thank you for our talk on 10 February."),
        ("Thank you for Monday’s talk.", "2026-02-12", "Thank you for Tuesday’s talk."),
        ("Thank you for yesterday's talk.", "2026-02-12", "Thank you for Tuesday's talk."),
        ("Thank you for our talk this morning.", "2026-02-10", "Thank you for our talk this afternoon."),
        ("Yesterday we spoke about ink.", "2026-02-12", "On Tuesday we spoke about ink."),
        ("When we met in March, it snowed.", "2026-04-12", "When we met in February, it snowed."),
    ],
)
def test_the_fix_names_the_right_day(text: str, sent: str, better: str) -> None:
    """The right day is written in the form of the wrong one, and is right by the rule itself."""
    moment = f"{sent}T17:00:00+01:00"
    critique = run("date-mismatch", text, kind=Kind.THANK_YOU, send_at=datetime.fromisoformat(moment))
    fix = critique.findings[0].fix
    assert fix is not None
    assert not fix.safe
    edit = fix.edits[0]
    assert text[: edit.start] + edit.replacement + text[edit.end :] == better
    assert mismatches(better, moment) == []


def test_a_day_that_is_wrong_twice_is_one_fault() -> None:
    """The same wrong day in subject and body is one finding, in the body, whose fix mends both."""
    text = "Subject: Thank you for Monday (Printer)\n\nThank you for our meeting on Monday. The press is a beauty."
    critique = run("date-mismatch", text, kind=Kind.THANK_YOU, send_at=TUESDAY + timedelta(days=2))
    (finding,) = critique.findings
    assert finding.span is not None
    assert finding.span.start > text.index("meeting")
    assert finding.fix is not None
    assert [edit.replacement for edit in finding.fix.edits] == ["Tuesday", "on Tuesday"]


PIECES = st.sampled_from("the 9th on in of may 12 / - . ' 's Monday today met last week ago two 2026".split())


@given(text=st.lists(PIECES).map(" ".join))
def test_no_text_breaks_the_reading(text: str) -> None:
    """Any heap of date-like words is read without an error, and each date lies inside the text."""
    assert all(words in text for words in dates(text))


@pytest.mark.parametrize(
    ("number", "ending"), [(1, "st"), (2, "nd"), (3, "rd"), (4, "th"), (11, "th"), (13, "th"), (22, "nd")]
)
def test_ordinals_have_their_endings(number: int, ending: str) -> None:
    """The teens end in "th" too."""
    assert ordinal_ending(number) == ending


def test_a_heap_of_dates_takes_linear_time() -> None:
    """Four times as many dates in one sentence take about four times as many steps, not sixteen times."""

    def dated(times: int) -> int:
        return steps(lambda: mismatches("thank you for the interview on 9 February " * times))

    dated(10)  # what is read once, at the first use, does not count
    assert dated(400) < 5 * dated(100)
