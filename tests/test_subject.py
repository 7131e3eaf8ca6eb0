"""The subject line: there, to the point, calm and short; and what is put in its place keeps to that."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer import Channel, Critique, Draft, Finding, Kind, Options, Situation
from reviewer.testing import run_rule
from reviewer_plugins.subject import RULES

RULE = {rule.id.partition("/")[2]: rule for rule in RULES}
BODY = "Dear Ms. Falk,\n\nThank you for showing me the reading room.\n\nKind regards,\nIda Roth\n"


def run(rule: str, subject: str | None, **known: Any) -> Critique:
    """Run one rule over a draft with a subject, or with none."""
    text = BODY if subject is None else f"Subject: {subject}\n\n{BODY}"
    return run_rule(RULE[rule], text, Situation(**{"kind": Kind.THANK_YOU, **known}))


def marked(critique: Critique) -> list[str]:
    """Give the words that the findings mark."""
    return [critique.draft.at(finding.span) for finding in critique.findings if finding.span]


def mended(text: str, finding: Finding) -> str:
    """Apply the fix of a finding."""
    assert finding.fix is not None
    for edit in sorted(finding.fix.edits, key=lambda edit: -edit.start):
        text = text[: edit.start] + edit.replacement + text[edit.end :]
    return text


def faults(text: str, **known: Any) -> set[str]:
    """Give the ids of the rules that fire on a draft."""
    return {rule.id for rule in RULES if run_rule(rule, text, Situation(**known)).findings}


@pytest.mark.parametrize(("channel", "found"), [(c, c is Channel.EMAIL) for c in Channel])
def test_only_mail_needs_a_subject(channel: Channel, found: bool) -> None:  # noqa: FBT001
    """A letter, a call and a chat have no subject, and none is asked for."""
    assert bool(run("missing", None, channel=channel).findings) is found


def test_whether_it_is_mail_is_not_guessed() -> None:
    """Of text without a subject line nobody knows that it is mail; with an empty one, or as a message, it is."""
    assert run("missing", None).checks[0].skipped
    assert run("missing", "  ").findings
    message = Draft(BODY, is_message=True)
    (finding,) = RULE["missing"].check(message, Situation(kind=Kind.CHECK_IN), Options())
    assert isinstance(finding, Finding)


@pytest.mark.parametrize(
    "subject",
    "Hi|Hello again|Following up|Just checking in|Quick question|Any news?|Status update|Thank you!|Interview|"
    "Our meeting|Second email|Me again|Re:|Fwd:|My application|Good morning|Still waiting|One more thing|(no subject)|"
    "Next steps|Great meeting you|Re: hello".split("|"),
)
def test_stock_words_say_nothing(subject: str) -> None:
    """A subject of greetings and stock words alone is vague, and so is the bare word interview."""
    assert marked(run("vague", subject)) == [subject]


@pytest.mark.parametrize(
    "subject",
    "Thank you for your time|Our interview of 3 March|Thank you for Tuesday|Re: Your application|Re: Interview|"
    "News from a former candidate (printer)|Following up on Printer Interview|Position no. 4431|Thanks from Noor|"
    "Thank you for the interview|Cook role|[Role] - checking in|Head of Operations: where things stand".split("|"),
)
def test_one_telling_word_is_enough(subject: str) -> None:
    """A role, a name, a number, or two of thanks, interview and date, say what it is about."""
    assert marked(run("vague", subject)) == []


@pytest.mark.parametrize(
    ("subject", "words"),
    [
        ("URGENT: printer interview", "URGENT"),
        ("Printer interview - urgent", "urgent"),
        ("Urgent request: printer", "Urgent"),
        ("THANK YOU for the interview", "THANK YOU"),
        ("PRINTER INTERVIEW!!!", "PRINTER INTERVIEW!!!"),
        ("Need an answer NOW", "NOW"),
        ("Thank you!", "!"),
        ("NURSE POSITION", "NURSE POSITION"),
    ],
)
def test_what_shouts_is_marked(subject: str, words: str) -> None:
    """Capitals, alarms and exclamation marks shout."""
    assert marked(run("shouting", subject)) == [words]


@pytest.mark.parametrize(
    "subject",
    "IT Support interview|QA, UX and SRE roles|HVAC technician|Nurse, Eastgate Urgent Care|Urgent care nurse interview|"
    "Interview at IKEA|RN (ICU) interview|SEO specialist, BMW AG|DR-2231 interview|AWS engineer at SAP".split("|"),
)
def test_acronyms_and_names_do_not_shout(subject: str) -> None:
    """Acronyms, codes and the names of firms have a right to their capitals."""
    assert marked(run("shouting", subject)) == []


@pytest.mark.parametrize("subject", [None, "", "Hello", "URGENT", "Printer interview " + "and more " * 9, "HELLO!!!"])
@pytest.mark.parametrize("kind", sorted(set(Kind) - {Kind.PHONE_SCRIPT}))
def test_a_fix_leaves_a_subject_without_fault(subject: str | None, kind: Kind) -> None:
    """Whatever is put in place of a bad subject, no rule of the family finds fault with it."""
    known: dict[str, Any] = {"kind": kind, "role": "Printer", "channel": Channel.EMAIL}
    text = BODY if subject is None else f"Subject: {subject}\n\n{BODY}"
    for _ in range(3):
        findings = [finding for rule in RULES for finding in run_rule(rule, text, Situation(**known)).findings]
        if not findings:
            break
        text = mended(text, findings[0])
    assert faults(text, **known) == set()
    assert Draft.parse(text).subject is not None
    assert text.endswith(BODY)


@given(
    role=st.from_regex(r"[A-Z][a-z]{2,12}( [A-Z][a-z]{2,12}){0,6}", fullmatch=True), kind=st.sampled_from(list(Kind))
)
def test_a_made_subject_is_short(role: str, kind: Kind) -> None:
    """A subject made of kind, role and day fits, however long the role is."""
    interview = datetime(2026, 9, 30, tzinfo=UTC)
    critique = run("missing", None, kind=kind, role=role, channel=Channel.EMAIL, interview_at=interview)
    for finding in critique.findings:
        if finding.fix:
            subject = finding.fix.edits[0].replacement.removeprefix("Subject: ").strip()
            assert len(subject) <= 60
            assert role in subject


def test_the_role_of_the_body_serves_but_not_unseen() -> None:
    """A role that only the body names goes into the subject, as a fix that wants a look."""
    text = "Subject: Hello\n\nDear Ann,\n\nThank you for our talk about the payroll accountant position.\n\nBest,\nIda"
    (finding,) = run_rule(RULE["vague"], text, Situation(kind=Kind.THANK_YOU)).findings
    assert "Thank you - payroll accountant interview" in finding.hint
    assert finding.fix is not None
    assert not finding.fix.safe


def test_a_long_subject_is_cut_at_a_mark() -> None:
    """Without a role the hint is the subject itself, cut where its sense allows it."""
    subject = "Greetings from a spring candidate for the reading room, with a small piece of news about the index"
    (finding,) = run("too-long", subject).findings
    assert finding.hint == 'Write "Greetings from a spring candidate for the reading room".'


@pytest.mark.parametrize(
    ("subject", "better"),
    [
        ("THANK YOU!! Printer interview", "Thank you - Printer interview"),
        ("URGENT - printer interview", "Printer interview"),
        ("STILL WAITING: PRINTER'S JOB", "Following up on my Printer interview"),
        ("RESPONSE NEEDED: printer", "Following up on my Printer interview"),
    ],
)
def test_a_loud_subject_is_written_calmly(subject: str, better: str) -> None:
    """Capitals, alarms and marks go; where what is left still presses for an answer, another subject is offered."""
    (finding,) = run("shouting", subject, role="Printer", kind=Kind.CHECK_IN).findings
    assert finding.hint == f'Write "{better}".'


def test_without_a_role_dots_stand_for_it() -> None:
    """Where nobody knows the role the hint is a subject to fill in."""
    assert (
        run("vague", "Hello").findings[0].hint
        == 'Write "Thank you - ... interview", and put the position for the dots.'
    )


def test_a_subject_with_the_role_is_a_strength() -> None:
    """A subject that names the known role is praised."""
    assert run("vague", "Printer interview, 12 May", role="Printer").strengths


@given(st.text(max_size=90))
def test_any_subject_can_be_judged(subject: str) -> None:
    """No subject breaks a rule, and what is marked lies inside it."""
    line = " ".join(subject.split())
    for name in RULE:
        critique = run(name, line)
        assert all(words in critique.draft.text for words in marked(critique))
