"""What comes from outside is taken exactly as it is meant, or refused with one clear line for each problem."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from pydantic.json_schema import GenerateJsonSchema

from reviewer import Channel, FollowUp, InvalidContext, Kind, Outcome, Situation
from reviewer.inputs import context, context_keys
from reviewer.validation import situation_from

EVERYTHING = {
    "kind": "check-in",
    "interview_at": "2026-03-03T14:00-05:00",
    "send_at": "2026-03-12T09:30:00Z",
    "promised_by": "2026-03-10",
    "follow_ups": [{"sent_at": "2026-03-04", "answered": True}, {"sent_at": "2026-03-08T10:00+01:00"}],
    "outcome": "pending",
    "interviewers": ["Dana Whitfield"],
    "recipient": "Luis Ortega",
    "company": "Acme",
    "role": "Data Analyst",
    "topics": ["dbt"],
    "notes": ["I taught dbt"],
    "company_facts": ["a depot in Fresno"],
    "addresses": ["dana@acme.example", "@acme.example"],
    "candidate": "Priya Raman",
    "channel": "email",
    "first_channel": "phone",
}


def problems(values: Any) -> list[str]:
    """Give the lines of the error that a context makes."""
    with pytest.raises(InvalidContext) as caught:
        situation_from(values, "acme.toml")
    return str(caught.value).split("\n")


def test_every_key_is_read() -> None:
    """Each key of a situation has a key of the context, and comes out in its own type."""
    assert set(context_keys()) == set(Situation._fields) == set(EVERYTHING)
    assert situation_from(EVERYTHING, "x") == Situation(
        kind=Kind.CHECK_IN,
        interview_at=datetime(2026, 3, 3, 14, tzinfo=timezone(timedelta(hours=-5))),
        send_at=datetime(2026, 3, 12, 9, 30, tzinfo=UTC),
        promised_by=date(2026, 3, 10),
        follow_ups=(
            FollowUp(date(2026, 3, 4), answered=True),
            FollowUp(datetime(2026, 3, 8, 10, tzinfo=timezone(timedelta(hours=1)))),
        ),
        outcome=Outcome.PENDING,
        interviewers=("Dana Whitfield",),
        recipient="Luis Ortega",
        company="Acme",
        role="Data Analyst",
        topics=("dbt",),
        notes=("I taught dbt",),
        company_facts=("a depot in Fresno",),
        addresses=("dana@acme.example", "@acme.example"),
        candidate="Priya Raman",
        channel=Channel.EMAIL,
        first_channel=Channel.PHONE,
    )


def test_null_is_not_known() -> None:
    """A key that is null is as good as left out, and spaces around a name do not count."""
    assert situation_from({"role": None, "company": " Acme "}, "x") == Situation(company="Acme")


def test_a_named_zone_counts_days_across_a_change_of_clocks() -> None:
    """With a zone in brackets a moment keeps its place, so the same hour after the change is still the same hour."""
    situation = situation_from({"interview_at": "2026-03-07T14:00-05:00[America/New_York]"}, "x")
    assert situation.interview_at == datetime(2026, 3, 7, 14, tzinfo=ZoneInfo("America/New_York"))
    assert (situation.interview_at + timedelta(days=2)).utcoffset() == timedelta(hours=-4)
    assert situation_from({"send_at": "2026-03-09T14:00[America/New_York]"}, "x").send_at == datetime(
        2026, 3, 9, 18, tzinfo=UTC
    )


@pytest.mark.parametrize(
    ("key", "value", "problem"),
    [
        ("interview_att", 1, "unknown key - did you mean interview_at?"),
        ("zzz", 1, "unknown key"),
        ("interview_at", "2026-03-03 14:00", '"2026-03-03 14:00" has no offset from UTC; write 2026-03-03T14:00-05:00'),
        (
            "interview_at",
            datetime(2026, 3, 3, 14),  # noqa: DTZ001 - the fault that is meant
            "2026-03-03T14:00:00 has no offset from UTC; write 2026-03-03T14:00-05:00",
        ),
        ("send_at", "2026-03-03", '"2026-03-03" has no time of day; write 2026-03-03T14:00-05:00'),
        ("send_at", 1772550000, "1772550000 is no date with a time; write it like 2026-03-03T14:00-05:00"),
        (
            "send_at",
            "2026-07-03T14:00-05:00[America/New_York]",
            '"2026-07-03T14:00-05:00[America/New_York]" contradicts itself: '
            "then America/New_York is at -04:00 from UTC",
        ),
        (
            "send_at",
            "2026-07-03T14:00-04:00[America/New_Yrk]",
            '"America/New_Yrk" is no known time zone - did you mean America/New_York?',
        ),
        ("send_at", "2026-07-03T14:00Z[../etc]", '"../etc" is no known time zone; write one like America/New_York'),
        ("send_at", "0001-01-01T00:00+14:00", "0001-01-01T00:00:00+14:00 lies outside of the years 1970 to 2199"),
        ("promised_by", "2026-03-10T09:00Z", '"2026-03-10T09:00Z" is a moment; write the date alone: 2026-03-10'),
        ("promised_by", "10 March", '"10 March" is no date; write it like 2026-03-10'),
        ("promised_by", True, "true is no date; write it like 2026-03-10"),
        ("kind", "thankyou", None),
        ("channel", "e-mail", '"e-mail" is none of email, phone, letter, linkedin - did you mean email?'),
        ("outcome", 5, "5 is none of pending, rejected, offer"),
        ("company", 5, "5 is not text in quotes"),
        ("company", "x" * 201, "has 201 characters; at most 200"),
        ("company", "a\x1b[31m", '"a\\u001b[31m" must be one line without control characters'),
        ("company", "\ud800", '"\\ud800" is not valid Unicode'),
        ("interviewers", "Ann", '"Ann" is no list; write ["Ann"]'),
        ("topics", ["x"] * 101, "has 101 entries; at most 100"),
    ],
)
def test_a_problem_is_one_line(key: str, value: object, problem: str | None) -> None:
    """The line names the file, the key and the value, and says what to write."""
    (line,) = problems({key: value})
    assert line.startswith(f"acme.toml: {key}: ")
    assert line.endswith(problem or "keep-in-touch, phone-script - did you mean thank-you?")


@pytest.mark.parametrize(
    ("values", "line"),
    [
        ({"topics": ["a", 1]}, "topics[1]: 1 is not text in quotes"),
        ({"topics": [""]}, "topics[0]: is empty"),
        ({"follow_ups": [{"answered": True}]}, "follow_ups[0].sent_at: is missing"),
        ({"follow_ups": [{"sent_at": "2026-03-01", "answered": "yes"}]}, 'answered: "yes" is not true or false'),
        (
            {"follow_ups": [{"sent": "2026-03-01", "sent_at": "2026-03-01"}]},
            "sent: unknown key - did you mean sent_at?",
        ),
        ({"follow_ups": ["2026-03-01"]}, 'follow_ups[0]: "2026-03-01" is not a table of keys'),
        ({"a\nb": 1}, '"a\\nb": unknown key'),
        (["x"], 'acme.toml: ["x"] is not a table of keys'),
    ],
)
def test_a_problem_inside_names_its_place(values: Any, line: str) -> None:
    """What is wrong inside of a list or a table is named with the way to it."""
    assert problems(values)[0].endswith(line)


def test_all_problems_are_told_up_to_twenty() -> None:
    """One line each, so that a file is mended in one go; more than twenty are counted."""
    assert len(problems({"company": 5, "role": 6})) == 2
    many = problems({f"key{number}": 1 for number in range(50)})
    assert len(many) == 21
    assert many[-1] == "acme.toml: and 30 problems more"


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.floats() | st.text(), st.lists, max_leaves=4))
def test_no_value_breaks_the_border(value: object) -> None:
    """Whatever stands under whatever key, the answer is a situation or lines that begin with the file."""
    for key in (*EVERYTHING, "unknown"):
        lines = []
        with suppress(InvalidContext):
            lines.append(situation_from({key: value}, "acme.toml"))
        if not lines:
            assert all(line.startswith("acme.toml: ") and line.isprintable() for line in problems({key: value}))


@given(
    st.datetimes(datetime(1970, 1, 2), datetime(2199, 12, 30)),  # noqa: DTZ001 - the zone is drawn apart
    st.integers(-14 * 60, 14 * 60),
)
def test_a_moment_comes_back_as_it_was_written(moment: datetime, minutes: int) -> None:
    """Every ISO moment with an offset is read as the moment that it is."""
    written = moment.replace(tzinfo=timezone(timedelta(minutes=minutes)))
    assert situation_from({"send_at": written.isoformat()}, "x").send_at == written


def test_the_published_schema_says_the_same() -> None:
    """The JSON Schema is valid, takes a full context, and refuses what the reviewer refuses."""
    schema = GenerateJsonSchema().generate(context())
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    assert validator.is_valid(EVERYTHING)
    wrongs: list[dict[str, Any]] = [{"kind": "x"}, {"company": 5}, {"topics": "x"}, {"zzz": 1}, {"follow_ups": [{}]}]
    for wrong in wrongs:
        assert not validator.is_valid(wrong)
        assert problems(wrong)
