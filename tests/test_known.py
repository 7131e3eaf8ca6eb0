"""From Python a situation may come as a mapping or as an object; what cannot be is refused, never passed over."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import reviewer
from reviewer import Channel, Draft, FollowUp, InvalidContext, Kind, Outcome, Situation
from reviewer.known import situation_of
from reviewer.rewrite import fixed
from reviewer.validation import situation_from

TEXT = "Dear Ms. Lee,\n\nThank you for the tour of the mill.\n\nKind regards,\nJo Bell"
MET = datetime(2026, 3, 3, 14, tzinfo=UTC)
MAIL = f"From: jo@example.org\nDate: {{date}}\nSubject: Clerk interview\n\n{TEXT}\n"


def message(date: str = "Wed, 04 Mar 2026 09:15:00 +0100") -> bytes:
    """Give a message with a date."""
    return MAIL.format(date=date).encode()


def test_a_mapping_is_read_as_a_context_file_is() -> None:
    """The keys and values of a context may be handed over as they are."""
    values = {"kind": "check-in", "interview_at": "2026-03-03T14:00Z", "interviewers": ["Ann Lee"], "role": None}
    critique = reviewer.review(TEXT, values)
    assert critique.situation.interview_at == MET
    assert (critique.kind.value, critique.kind.known) == (Kind.CHECK_IN, "given")
    assert situation_of(values) == situation_from(values, "x")
    assert fixed(reviewer.Reviewer(), TEXT, {"kind": "thank-you"}) == TEXT


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"kind": "thankyou"}, 'kind: "thankyou" is none of thank-you, check-in'),
        ({"intervew_at": "2026-03-03T14:00Z"}, "intervew_at: unknown key - did you mean interview_at?"),
        ([("kind", "check-in")], "is neither a Situation nor a table of keys"),
        (Situation(kind="thankyou"), '"thankyou" is none of thank-you, '),  # type: ignore[arg-type]
        (Situation(kind="thankyou"), "did you mean thank-you?"),  # type: ignore[arg-type]
        (Situation(outcome=3), "outcome: 3 is none of pending"),  # type: ignore[arg-type]
        (Situation(channel="e-mail"), "did you mean email?"),  # type: ignore[arg-type]
        (Situation(first_channel="fon"), "first_channel: "),  # type: ignore[arg-type]
        (Situation(interview_at=datetime(2026, 3, 3, 14)), "interview_at: 2026-03-03T14:00:00 has no offset"),  # noqa: DTZ001
        (Situation(send_at=date(2026, 3, 3)), "send_at: 2026-03-03 has no time of day"),  # type: ignore[arg-type]
        (Situation(promised_by="2026-03-10"), 'promised_by: "2026-03-10" is no date'),  # type: ignore[arg-type]
        (Situation(promised_by=MET), "promised_by: 2026-03-03T14:00:00+00:00 is a moment; write the date alone"),
        (Situation(promised_by=date(1066, 10, 14)), "promised_by: 1066-10-14 lies outside"),
        (Situation(interviewers="Ann Lee"), 'interviewers: "Ann Lee" is no list of texts'),  # type: ignore[arg-type]
        (Situation(topics=("dbt", 1)), 'topics: ["dbt", 1] is no list of texts'),  # type: ignore[arg-type]
        (Situation(role=5), "role: 5 is not text"),  # type: ignore[arg-type]
        (Situation(follow_ups=(date(2026, 3, 3),)), "follow_ups: "),  # type: ignore[arg-type]
        (Situation(follow_ups=(FollowUp("yesterday"),)), 'follow_ups[0].sent_at: "yesterday" is no date'),  # type: ignore[arg-type]
        (Situation(follow_ups=(FollowUp(datetime(2026, 3, 3, 9)),)), "follow_ups[0].sent_at: "),  # noqa: DTZ001
    ],
)
def test_a_situation_that_cannot_be_is_refused(given: Any, words: str) -> None:
    """The error names the key, the value and what was meant."""
    with pytest.raises(InvalidContext) as raised:
        reviewer.review(TEXT, given)
    assert str(raised.value).startswith("situation: ")
    assert words in str(raised.value)


def test_a_word_serves_as_well_as_its_member() -> None:
    """A valid word for a kind, an outcome or a channel is the member of that name."""
    known = situation_of(Situation(kind="check-in", outcome="rejected", channel="phone"))  # type: ignore[arg-type]
    assert known.kind is Kind.CHECK_IN
    assert known.outcome is Outcome.REJECTED
    assert known.channel is Channel.PHONE


@given(
    st.builds(
        Situation,
        kind=st.none() | st.sampled_from(Kind),
        interview_at=st.none() | st.datetimes(datetime(1970, 1, 1), datetime(2199, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
        promised_by=st.none() | st.dates(date(1970, 1, 1), date(2199, 12, 31)),
        interviewers=st.lists(st.text()).map(tuple),
        company=st.none() | st.text(),
    )
)
def test_a_right_situation_stays_itself(situation: Situation) -> None:
    """Nothing is changed in a situation whose types are right."""
    assert situation_of(situation) is situation


def test_a_message_is_an_email_sent_when_it_says() -> None:
    """Channel and moment of a message are taken from it, a note says so, and each run gives the same."""
    critique = reviewer.review(message(), Situation(interview_at=MET))
    assert critique.situation.channel is Channel.EMAIL
    assert critique.situation.send_at == datetime(2026, 3, 4, 8, 15, tzinfo=UTC)
    assert "sent on 2026-03-04 09:15+01:00 by its Date header" in critique.notes
    assert critique == reviewer.review(message(), Situation(interview_at=MET))


def test_what_is_given_outweighs_the_message() -> None:
    """A moment and a channel that the caller gives are kept, without a note."""
    critique = reviewer.review(message(), Situation(interview_at=MET, send_at=MET, channel=Channel.LINKEDIN))
    assert (critique.situation.send_at, critique.situation.channel) == (MET, Channel.LINKEDIN)
    assert critique.notes == ()


@pytest.mark.parametrize(
    ("date", "sent"),
    [
        ("Wed, 04 Mar 2026 09:15:00 -0000", datetime(2026, 3, 4, 9, 15, tzinfo=UTC)),
        ("4 Mar 2026 09:15 +0100", datetime(2026, 3, 4, 8, 15, tzinfo=UTC)),
        ("yesterday", None),
        ("Wed, 04 Mar 99999 09:15:00 +0100", None),
        ("Wed, 04 Mar 1066 09:15:00 +0100", None),
        ("Wed, 99 Mar 2026 09:15:00 +0100", None),
        ("", None),
    ],
)
def test_a_date_header_may_be_anything(date: str, sent: datetime | None) -> None:
    """A date without a zone counts in UTC; one that cannot be read is none."""
    assert Draft.from_bytes(message(date)).sent_at == sent


def test_without_any_moment_now_is_taken() -> None:
    """Where neither caller nor message has the moment of sending, and a date asks for one, it is now."""
    assert reviewer.review(TEXT).situation.send_at is None
    before = datetime.now(UTC)
    sent = reviewer.review(message("?"), Situation(promised_by=date(2026, 3, 3))).situation.send_at
    assert sent is not None
    assert before <= sent <= datetime.now(UTC)


@pytest.mark.parametrize("draft", [5, None, ["text"], bytearray(b"text")])
def test_what_is_no_draft_is_refused(draft: Any) -> None:
    """The error is the one that is documented, and names the type, not the value."""
    with pytest.raises(reviewer.UnreadableDraft, match=f"a reviewer.Draft, and no {type(draft).__name__}$"):
        reviewer.review(draft)
