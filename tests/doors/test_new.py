"""`review new` asks what hooks need to know, and writes it where they look."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reviewer.files import read_context
from tests.doors.conftest import BAD_BODY, message

if TYPE_CHECKING:
    from tests.conftest import Command

ANSWERS = """New Harbour Ltd
Data Analyst
@harbour.example, Ann@harbour.example
Dana Whitfield, Ravi Osei
2026-03-03T14:00-05:00
2026-03-10

Priya Raman
"""


def written(review: Command, name: str = "new-harbour-ltd-data-analyst") -> str:
    """Give the path of a context that was written."""
    return str(review.folder / "home/reviewer/applications" / f"{name}.toml")


def test_the_answers_become_a_context(review: Command) -> None:
    """What was answered is in the file, what was not is left out, and only the user can read it."""
    done = review("new", given=ANSWERS.encode())
    assert done.code == 0
    context = read_context(written(review))
    assert context["interviewers"] == ("Dana Whitfield", "Ravi Osei")
    assert context["interview_at"].isoformat() == "2026-03-03T14:00:00-05:00"
    assert "topics" not in context
    assert f"wrote {written(review)}" in done.err


def test_hooks_know_the_application_from_then_on(review: Command) -> None:
    """A message to one of the addresses is judged by what was answered."""
    review("new", given=ANSWERS.encode())
    done = review("presend", given=message(BAD_BODY.replace("Whitfield", "Whitfeld"), to="ann@harbour.example"))
    assert done.code == 1
    assert "personal/wrong-name" in done.err


def test_a_wrong_answer_is_asked_for_again(review: Command) -> None:
    """The error says what is wrong with it, and the question comes once more."""
    answers = ANSWERS.replace("2026-03-10\n", "10 March\n2026-03-10\n").replace("@harbour", "harbour\n@harbour", 1)
    done = review("new", given=answers.encode())
    assert done.code == 0
    assert '"10 March" is no date; write it like 2026-03-10' in done.err
    assert "harbour is no address" in done.err
    assert read_context(written(review))["promised_by"].isoformat() == "2026-03-10"


def test_a_time_without_an_offset_is_the_users_own(review: Command) -> None:
    """Who types a time means that of the clock on the wall."""
    answers = ANSWERS.replace("2026-03-03T14:00-05:00", "2026-07-03 14:00")
    review("new", "summer", given=answers.encode(), env={"TZ": "America/New_York"})
    assert read_context(written(review, "summer"))["interview_at"].isoformat() == "2026-07-03T14:00:00-04:00"


def test_nothing_is_written_over(review: Command) -> None:
    """A second application of the same name needs another name, or --force."""
    review("new", "acme", given=ANSWERS.encode())
    done = review("new", "acme", given=ANSWERS.encode())
    assert done.code == 2
    assert "is there already" in done.err
    assert review("new", "acme", "--force", given=ANSWERS.encode()).code == 0


@pytest.mark.parametrize("given", [b"", b"New Harbour\n", b"\n" * 20])
def test_too_few_answers_write_nothing(review: Command, given: bytes) -> None:
    """An interruption leaves no half of a file."""
    assert review("new", given=given).code == 2
    assert not (review.folder / "home").exists()
