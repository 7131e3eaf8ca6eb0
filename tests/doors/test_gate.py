"""Which messages are judged, by what context, and what then becomes of them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from benchmarks.scope import share
from reviewer import Reviewer, Settings, replace
from reviewer.integrations.applications import find_application
from reviewer.integrations.gate import Gate
from reviewer.integrations.message import read_head
from reviewer.integrations.state import State
from reviewer.settings import Presend, When
from tests.doors.conftest import BAD, BAD_BODY, CONTEXT, GOOD, message

if TYPE_CHECKING:
    from collections.abc import Callable

    from reviewer.integrations.decision import Decision

    Decide = Callable[..., Decision]

MAIL = Path(__file__).parent / "mail"
CORPUS = sorted((Path(__file__).parents[1] / "corpus").glob("*.jsonl"))
NOW = datetime(2026, 4, 1, tzinfo=UTC)
OTHER = (
    "Hi Bob,\n\nthe shelf is gonna be too wide for the van, and my boss never measured it. Bring the saw?\n\nPetra\n"
)


@pytest.fixture
def decide(tmp_path: Path) -> Decide:
    """Give a function that decides on a message by settings of the table [presend]."""
    folder = tmp_path / "applications"
    folder.mkdir()
    (folder / "acme.toml").write_text(CONTEXT)

    def run(data: bytes, *envelope: str, **presend: object) -> Decision:
        settings = replace(Settings(), presend=replace(Presend(), **presend))
        return Gate(Reviewer(settings), State(tmp_path / "state"), folder).decide(data, envelope)

    return run


def test_a_message_to_a_known_domain_is_judged_by_its_context(decide: Decide) -> None:
    """Whatever it says, a message to an employer who is known is judged, and by what is known of him."""
    decision = decide(message("Dear Ms. Whitfeld,\n\nMy last boss was an idiot.\n"))
    assert decision.action == "block"
    assert "personal/wrong-name" in decision.critique
    assert "Judged because it goes to acme.toml." in decision.notes


def test_recipients_of_the_envelope_count_too(decide: Decide) -> None:
    """A blind copy, or an address that stands in no header, is as good as one in To."""
    data = message(OTHER, "Shelf", "undisclosed-recipients:;")
    assert decide(data).status == "skipped"
    assert decide(data, "Dana@Mail.ACME.example").status == "judged"


def test_what_reads_like_a_follow_up_is_judged_without_a_context(decide: Decide) -> None:
    """An employer who is not known yet is none the less written to."""
    assert decide(message(BAD_BODY, to="dana@new.example")).action == "block"


def test_other_mail_is_none_of_its_business(decide: Decide) -> None:
    """Mail that is no follow-up passes in silence, whatever rules would find in it."""
    decision = decide(message(OTHER, "Shelf", "bob@work.example"))
    assert (decision.action, decision.status, decision.lines()) == ("pass", "skipped", [])


@pytest.mark.parametrize("when", [When(recipients=("*@WORK.example",)), When(subjects=("re: *shelf*",))])
def test_patterns_of_the_configuration_add_to_what_is_judged(decide: Decide, when: When) -> None:
    """`presend.when` names recipients and subjects, in any case."""
    assert decide(message(OTHER, "RE: The shelf", "bob@work.example"), when=when).status == "judged"


@pytest.mark.parametrize(
    ("headers", "why"),
    [
        ("List-Id: <jobs.acme.example>\n", "it goes to a list"),
        ("Precedence: bulk\n", "it goes to a list"),
        ("Auto-Submitted: auto-replied\n", "it is automatic"),
        ("Return-Path: <>\n", "it is automatic"),
        ("X-REVIEW : Skip\n", 'it has "X-Review: skip"'),
    ],
)
def test_what_no_person_wrote_to_a_person_is_never_judged(decide: Decide, headers: str, why: str) -> None:
    """Lists, automatic mail and what asks to be skipped pass even where the recipient is known."""
    assert decide(message(BAD_BODY, headers=headers)).summary == f"Not reviewed: {why}."


@pytest.mark.parametrize(
    ("kind", "why"),
    [
        ("multipart/encrypted; boundary=x", "it is encrypted"),
        ("application/pkcs7-mime; smime-type=enveloped-data", "it is encrypted"),
        ("text/calendar; method=REPLY", "it is a calendar reply"),
        ("multipart/report; boundary=x", "it is automatic"),
    ],
)
def test_what_cannot_or_need_not_be_read_is_never_judged(decide: Decide, kind: str, why: str) -> None:
    """Encrypted mail, answers of a calendar and reports pass."""
    data = BAD.replace(b"text/plain; charset=utf-8", kind.encode())
    assert decide(data).summary == f"Not reviewed: {why}."


@pytest.mark.parametrize("name", ["Return-Path", "Precedence", "Bcc"])
def test_a_header_with_a_stray_byte_keeps_no_message_from_being_judged(decide: Decide, name: str) -> None:
    """Some programs write Latin-1 where ASCII belongs."""
    assert decide(f"{name}: <d\xe9na@else.example>\n".encode("latin-1") + BAD).action == "block"


def test_what_is_too_large_passes_and_says_so(decide: Decide) -> None:
    """A limit that the user may not expect is told."""
    decision = decide(BAD + b"x" * 2_000, max_bytes=2_000)
    assert decision.action == "pass"
    assert decision.notes == ("Not reviewed: it is larger than 2,000 bytes.",)


def test_only_hold_blocks(decide: Decide) -> None:
    """A warning is worth a word in a review, and not worth holding back a message."""
    data = message(GOOD.decode().partition("\n\n")[2].replace("I would", "I am gonna be frank: I would"))
    decision = decide(data)
    assert (decision.action, decision.status) == ("pass", "judged")
    assert decision.summary.startswith("Revise")


@pytest.mark.parametrize(("mode", "action"), [("advise", "pass"), ("prompt", "ask"), ("block", "block")])
def test_the_mode_says_what_becomes_of_what_should_be_held(decide: Decide, mode: str, action: str) -> None:
    """All modes show the critique."""
    decision = decide(BAD, mode=mode)
    assert decision.action == action
    assert "blame/third-party" in "\n".join(decision.lines())


def test_the_log_holds_rule_ids_and_no_text(decide: Decide, tmp_path: Path) -> None:
    """What was decided can be counted afterwards; what was written cannot be read."""
    decide(BAD)
    decide(BAD, log=False)
    (line,) = (tmp_path / "state/log.jsonl").read_text().splitlines()
    assert '"rules": ["blame/third-party"]' in line
    assert not any(word in line for word in ("manager", "Dana", "acme", "Acme", "Priya"))


def test_no_more_copies_are_kept_than_asked_for(decide: Decide, tmp_path: Path) -> None:
    """The oldest go first; of one text sent again and again only the last is kept."""
    for number in (1, 2, 3, 3, 3):
        decide(message(f"{BAD_BODY}\nNumber {number}\n"), keep=2)
    kept = sorted((tmp_path / "state/blocked").glob("*.eml"))
    assert [path.read_text().strip()[-1] for path in kept] == ["2", "3"]


def test_copies_can_be_turned_off(decide: Decide, tmp_path: Path) -> None:
    """With `keep = 0` no text is stored, and the message can be allowed all the same."""
    decision = decide(BAD, keep=0)
    state = State(tmp_path / "state")
    assert decision.copy is None
    assert not list(tmp_path.rglob("*.eml"))
    state.allow(next(state.blocked()).fingerprint)
    assert decide(BAD, keep=0).status == "allowed"


def test_an_address_outweighs_a_domain_and_a_later_interview_the_rest(tmp_path: Path) -> None:
    """Of several applications at one employer the one that is meant is found."""
    for name, addresses, day in (
        ("old", '"@acme.example"', 1),
        ("new", '"@acme.example"', 9),
        ("own", '"bo@acme.example"', 5),
    ):
        text = f"addresses = [{addresses}]\ninterview_at = 2026-03-0{day}T10:00:00Z\n"
        (tmp_path / f"{name}.toml").write_text(text)
    names = {
        to: find_application([to], "", NOW, tmp_path).application
        for to in ("ann@acme.example", "bo@acme.example", "bo@acme.example.org")
    }
    assert [found and found.name for found in names.values()] == ["new.toml", "own.toml", None]


def test_a_broken_context_is_told_and_the_others_serve(tmp_path: Path) -> None:
    """One mistake in one file does not switch the rest off."""
    (tmp_path / "a.toml").write_text("addreses = []")
    (tmp_path / "b.toml").write_text('addresses = ["@acme.example"]')
    found = find_application(["ann@acme.example"], "", NOW, tmp_path)
    assert found.application
    assert found.application.name == "b.toml"
    assert found.problems == (f"{tmp_path}/a.toml: addreses: unknown key - did you mean addresses?",)


@pytest.mark.parametrize("data", [b"", b"\n\n", b"\x00\xff" * 500, b"To: " + b"a@b.example, " * 5_000 + b"\n\nHi"])
def test_any_bytes_get_a_decision(decide: Decide, data: bytes) -> None:
    """What is no message passes: a mail program that sends it knows more of it than we do."""
    assert decide(data).action == "pass"
    assert read_head(data)


@pytest.mark.checkout
@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
def test_follow_ups_are_known_without_a_context(path: Path) -> None:
    """Of the labelled drafts at least 95 in 100 are taken for what they are."""
    judged, count = share(path)
    assert judged >= 0.95 * count


@pytest.mark.parametrize("name", ["ordinary-a", "ordinary-b"])
def test_ordinary_mail_is_seldom_taken_for_a_follow_up(name: str) -> None:
    """Of letters of all kinds, near misses among them, at most 1 in 12 is judged."""
    judged, count = share(MAIL / f"{name}.jsonl")
    assert judged * 12 <= count


def test_casual_follow_ups_are_known_in_part() -> None:
    """Of those that neither greet nor thank at length three in five are known; the page on doors says so."""
    judged, count = map(sum, zip(*(share(MAIL / f"casual-{part}.jsonl") for part in "ab"), strict=True))
    assert judged >= 0.6 * count


def test_of_two_applications_at_one_agency_the_one_that_is_named_is_meant(tmp_path: Path) -> None:
    """The words of the message tell; where they do not, an interview that is over, and the other is told of."""
    for name, role, day in (
        ("clerk", "Clerk", NOW + timedelta(days=1)),
        ("planner", "Planner", NOW - timedelta(days=1)),
    ):
        text = f'addresses = ["@agency.example"]\nrole = "{role}"\ninterview_at = {day.isoformat()}\n'
        (tmp_path / f"{name}.toml").write_text(text)
    named = find_application(["b@agency.example"], "the post of a clerk", NOW, tmp_path)
    unnamed = find_application(["b@agency.example"], "the post", NOW, tmp_path)
    assert (named.application and named.application.name, named.others) == ("clerk.toml", ())
    assert (unnamed.application and unnamed.application.name, unnamed.others) == ("planner.toml", ("clerk.toml",))


def test_other_mail_to_an_employer_is_held_for_its_words_alone(decide: Decide, tmp_path: Path) -> None:
    """The names of two references come neither too soon nor without thanks; a reproach is one in any mail."""
    later = (datetime.now(UTC) + timedelta(days=5)).date().isoformat()
    (tmp_path / "applications/acme.toml").write_text(f"{CONTEXT}promised_by = {later}\n")
    asked = "Dear Ms. Whitfield,\n\nTwo names, as you asked: Ann Lee and Bo Ek.\n\nKind regards,\nPriya Raman\n"
    assert decide(message(asked, "Names")).action == "pass"
    assert decide(message(asked.replace("\n\nKind", " My last boss was an idiot.\n\nKind"), "Names")).action == "block"


def test_likely_messages_can_be_left_alone(decide: Decide) -> None:
    """Who wants to have messages to known employers judged, and no others, can say so."""
    data = message(BAD_BODY, to="dana@new.example")
    assert decide(data, when=When(likely=False)).status == "skipped"
