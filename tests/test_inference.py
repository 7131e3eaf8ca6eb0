"""The kind of a message is inferred from its words and from what is known beside it."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer import Channel, Draft, FollowUp, Kind, Outcome, Situation
from reviewer.inference import infer_kind

MET = datetime(2026, 3, 3, 10, tzinfo=UTC)


def kind(text: str, **known: Any) -> Kind:
    """Infer the kind of a text."""
    return infer_kind(Draft.parse(text), Situation(**known)).value


def after(days: float) -> dict[str, Any]:
    """Give the dates of a message sent so many days after the interview."""
    return {"interview_at": MET, "send_at": MET + timedelta(days=days)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thank you for yesterday. I loved the workshop.", Kind.THANK_YOU),
        ("Thank you for this morning. Could you tell me what the next steps are?", Kind.THANK_YOU),
        ("Thank you again for seeing me. Has the panel come to a decision?", Kind.CHECK_IN),
        ("I was wondering whether the post has been filled.", Kind.CHECK_IN),
        ("I wrote to you on 4 May. May I ask once more where things stand?", Kind.SECOND_CHECK_IN),
        ("Perhaps my letter of 8 April was lost in the post. Is there any news?", Kind.SECOND_CHECK_IN),
        (
            "Subject: Re: Clerk post\n\nThank you for letting me know. I wish them luck in the shop.",
            Kind.REJECTION_REPLY,
        ),
        ("Subject: Your answer about the warden post\n\nThe goats will manage without me.", Kind.REJECTION_REPLY),
        ("Your kind letter came today. I hope the man who was chosen likes goats.", Kind.REJECTION_REPLY),
        ("Thank you for the tour. Please let me know how the parking works.", Kind.THANK_YOU),
        ("Thank you for seeing me. I gave up the flat yesterday. Has the decision fallen?", Kind.CHECK_IN),
        ("Good evening, it is about the warden post. Has it been decided? Good night.", Kind.PHONE_SCRIPT),
        ("I was sorry to read that you chose another candidate. Thank you for telling me.", Kind.REJECTION_REPLY),
        (
            "In June you told me to keep in touch. I have since sat the exam, and your tip helped.",
            Kind.KEEP_IN_TOUCH,
        ),
        ("Good morning, my name is Tove Ashby and I am calling about the driver's job.", Kind.PHONE_SCRIPT),
        ("Hello, am I speaking to Mr. Nash? I came in on Friday.", Kind.PHONE_SCRIPT),
        ("Two weeks ago we spoke about the warden post. Do you need my papers?", Kind.CHECK_IN),
    ],
)
def test_words_alone(text: str, expected: Kind) -> None:
    """Where nothing else is known the words decide."""
    assert kind(text) is expected


def test_the_phone_is_a_script() -> None:
    """What goes over the phone is a phone script, whatever its words."""
    assert kind("Thank you for yesterday.", channel=Channel.PHONE) is Kind.PHONE_SCRIPT


def test_a_letter_is_no_script() -> None:
    """What is known to be an e-mail is none, though it opens as a call would."""
    text = "My name is Tove Ashby and I interviewed on Friday. Thank you for yesterday."
    assert kind(text, channel=Channel.EMAIL) is Kind.THANK_YOU


def test_a_question_right_after_the_interview_is_still_a_thank_you() -> None:
    """A question about the next steps makes an inquiry only days after the interview."""
    text = "Thank you for the tour. When do you expect to decide?"
    assert kind(text, **after(1)) is Kind.THANK_YOU
    assert kind(text, **after(9)) is Kind.CHECK_IN


def test_too_late_for_a_thank_you() -> None:
    """A message that asks nothing is an inquiry when the time for a thank-you is over."""
    text = "Thank you for the tour. I have a new telephone since Friday."
    assert kind(text, **after(5)) is Kind.THANK_YOU
    assert kind(text, **after(8)) is Kind.CHECK_IN
    assert kind(text, promised_by=date(2026, 3, 5), **after(3)) is Kind.CHECK_IN


def test_a_subject_that_thanks_is_a_late_thank_you() -> None:
    """What calls itself a thank-you and asks nothing is one, however late."""
    assert kind("Subject: Thank you for the tour\n\nI have a new telephone.", **after(8)) is Kind.THANK_YOU


def test_an_unanswered_follow_up_makes_it_the_second() -> None:
    """After an unanswered follow-up an inquiry is the second; after an answered one it is not."""
    text = "Thank you again. Has the panel decided?"
    assert kind(text, follow_ups=(FollowUp(date(2026, 3, 9)),), **after(14)) is Kind.SECOND_CHECK_IN
    assert kind(text, follow_ups=(FollowUp(date(2026, 3, 9), answered=True),), **after(14)) is Kind.CHECK_IN


def test_after_a_rejection_time_tells() -> None:
    """A refusal is answered within weeks; months later, or after an answer, one keeps in touch."""
    text = "Thank you for the day at the mill. I would be glad to hear of another place."
    rejected = {"outcome": Outcome.REJECTED}
    assert kind(text, **rejected, **after(14)) is Kind.REJECTION_REPLY
    assert kind(text, **rejected, **after(120)) is Kind.KEEP_IN_TOUCH
    answered = (FollowUp(date(2026, 3, 12), answered=True),)
    assert kind(text, **rejected, follow_ups=answered, **after(30)) is Kind.KEEP_IN_TOUCH


def test_a_pending_outcome_is_no_refusal() -> None:
    """While the outcome is known to be pending, words like those of a refusal are about something else."""
    text = "Thank you for letting me know the date. I am sorry to hear that somebody else fell ill."
    assert kind(text, outcome=Outcome.PENDING, **after(1)) is Kind.THANK_YOU


def test_says_from_what() -> None:
    """The answer is marked as inferred and names what it rests on."""
    known = infer_kind(Draft.parse("Has a decision been made?"), Situation())
    assert (known.known, known.evidence) == ("inferred", "it asks how things stand")


@given(st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=300))
def test_any_text_has_a_kind(text: str) -> None:
    """Any text at all is given a kind, and the same one each time."""
    assert kind(text) is kind(text)


def test_the_evidence_is_what_decided() -> None:
    """Where dates decide, it is they that are named, and not what the text is supposed to tell."""
    text = Draft.parse("Thank you for the tour of the mill.")
    known = infer_kind(text, Situation(**after(259)))
    assert (known.value, known.evidence) == (Kind.KEEP_IN_TOUCH, "the last contact was 259 days ago")


@pytest.mark.parametrize(
    ("known", "expected", "evidence"),
    [
        ({}, Kind.THANK_YOU, "nothing known says otherwise, and the text is not English"),
        (after(1), Kind.THANK_YOU, "nothing known says otherwise, and the text is not English"),
        (after(9), Kind.CHECK_IN, "the time for a thank-you is over"),
        (after(90), Kind.KEEP_IN_TOUCH, "the last contact was 90 days ago"),
        (after(90) | {"outcome": Outcome.PENDING}, Kind.CHECK_IN, "the time for a thank-you is over"),
        (
            after(9) | {"follow_ups": (FollowUp(date(2026, 3, 6)),)},
            Kind.SECOND_CHECK_IN,
            "an earlier follow-up is unanswered",
        ),
        ({"outcome": Outcome.REJECTED}, Kind.REJECTION_REPLY, "the outcome is a rejection"),
    ],
)
def test_another_language_is_judged_by_what_is_known(known: dict[str, Any], expected: Kind, evidence: str) -> None:
    """Of a text that is not English nothing is claimed that only its words could tell."""
    text = "Vielen Dank für das Gespräch am Dienstag und die Führung. Ich würde sehr gern mit Ihnen im Lager arbeiten."
    inferred = infer_kind(Draft.parse(text), Situation(**known))
    assert (inferred.value, inferred.evidence) == (expected, evidence)
