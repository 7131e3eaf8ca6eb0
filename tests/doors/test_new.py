"""`review new` asks what hooks need to know, and writes it where they look."""

from __future__ import annotations

from pathlib import Path
from subprocess import run
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


def test_a_name_that_is_taken_costs_no_answers(review: Command) -> None:
    """For a second application of the same name another name is asked for, until one is free."""
    review("new", given=ANSWERS.encode())
    before = Path(written(review)).read_bytes()
    done = review("new", given=f"{ANSWERS}\nNew-Harbour Ltd, data analyst\nharbour again\n".encode())
    assert done.code == 0
    assert done.err.count("another name for the file") == 3
    assert read_context(written(review, "harbour-again"))["company"] == "New Harbour Ltd"
    assert Path(written(review)).read_bytes() == before


def test_a_domain_of_everybody_is_no_address_of_an_employer(review: Command) -> None:
    """It would make all mail to that provider mail to this employer; a whole address there is fine."""
    answers = ANSWERS.replace("@harbour.example, Ann", "@harbour.example, @GMail.com\nann@gmail.com, Ann", 1)
    done = review("new", given=answers.encode())
    assert "@GMail.com would be everybody there; write the whole address: somebody@GMail.com" in done.err
    assert read_context(written(review))["addresses"] == ("ann@gmail.com", "Ann@harbour.example")


def test_nobody_else_can_ever_read_what_was_written(review: Command) -> None:
    """File and folder are the user's alone, and a file that was open to others is so no longer."""
    user = {"XDG_CONFIG_HOME": str(review.folder / "home")}
    line = ["sh", "-c", 'umask 0 && exec "$@"', "sh", *review.line("new", "acme")]
    run(line, input=ANSWERS.encode(), env=review.environment(user), cwd=review.folder, check=True, capture_output=True)
    path = Path(written(review, "acme"))
    assert (path.stat().st_mode & 0o777, path.parent.stat().st_mode & 0o777) == (0o600, 0o700)
    path.chmod(0o644)
    assert review("new", "acme", "--force", given=ANSWERS.encode()).code == 0
    assert path.stat().st_mode & 0o777 == 0o600


def test_the_last_words_say_what_the_file_is_good_for(review: Command) -> None:
    """Which messages it is found by, or that none finds it, and how a draft is judged by it."""
    told = review("new", given=ANSWERS.encode()).err
    assert "review: from now on messages to @harbour.example or Ann@harbour.example are judged by it\n" in told
    assert f"review: to judge a draft by it: review draft.txt --context {written(review)}\n" in told
    assert "no message finds it before" in review("new", "b", given=b"B" + b"\n" * 8).err


@pytest.mark.parametrize("given", [b"", b"New Harbour\n", b"\n" * 20])
def test_too_few_answers_write_nothing(review: Command, given: bytes) -> None:
    """An interruption leaves no half of a file."""
    assert review("new", given=given).code == 2
    assert not (review.folder / "home").exists()
