"""Length: words of the body against the kind's limits, and what is too dense to read at a glance."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer import Critique, Draft, Kind, Options, Settings, Situation
from reviewer.testing import run_rule
from reviewer_plugins.length import RULES, dense

TOO_LONG, TOO_SHORT, DENSE = RULES
KINDS = st.sampled_from(list(Kind))


def letter(words: int) -> str:
    """Make a draft whose body has so many words, in sentences of ten."""
    body = " ".join("lead." if word % 10 == 9 else "type" for word in range(words))
    return f"Dear Ms. Falk,\n\n{body}\n\nKind regards,\nIda Roth"


def grade(text: str, limit: int) -> Critique:
    """Run the rule for dense text with a limit for the reading grade."""
    return run_rule(DENSE, text, Situation(kind=Kind.THANK_YOU), Settings(options={"length": {"max_grade": limit}}))


@given(kind=KINDS, words=st.integers(1, 300))
def test_the_limits_are_those_of_the_kind(kind: Kind, words: int) -> None:
    """A thank-you has 30 to 250 words, other messages 30 to 200, and what a caller says up to 200."""
    found = {rule.id for rule in (TOO_LONG, TOO_SHORT) if run_rule(rule, letter(words), Situation(kind=kind)).findings}
    most, least = 250 if kind is Kind.THANK_YOU else 200, 0 if kind is Kind.PHONE_SCRIPT else 30
    expected = {"length/too-long"} if words > most else {"length/too-short"} if words < least else set()
    assert found == expected


def test_salutation_signature_and_quotes_are_not_counted() -> None:
    """Only the words of the body count."""
    critique = run_rule(TOO_SHORT, letter(25), Situation(kind=Kind.CHECK_IN))
    assert "25 words" in critique.findings[0].message


def test_the_hint_is_made_of_what_is_known() -> None:
    """What could be added is named with the topic and the role that are known."""
    known = Situation(kind=Kind.THANK_YOU, topics=("the ink store",), role="Printer")
    hint = run_rule(TOO_SHORT, letter(12), known).findings[0].hint
    assert "the ink store" in hint
    assert "Printer" in hint


def test_a_script_without_spaces_is_not_counted() -> None:
    """Where words are not set apart, the rule says that it cannot count them."""
    text = "本日はお忙しい中、面接のお時間をいただき誠にありがとうございました。印刷所を拝見できて嬉しく思います。"
    critique = run_rule(TOO_SHORT, text, Situation(kind=Kind.THANK_YOU))
    assert critique.findings == ()
    assert critique.checks[0].skipped


@pytest.mark.parametrize(("words", "found"), [(48, False), (49, True)])
def test_a_long_sentence_is_marked(words: int, found: bool) -> None:  # noqa: FBT001
    """The sentence itself is the place, and the hint says where to cut it."""
    sentence = "the " * (words // 2 - 1) + "type, and " + "the " * (words - words // 2 - 3) + "is lead."
    draft = f"Thank you for the morning. {sentence} I would be glad to come back."
    critique = run_rule(DENSE, draft, Situation(kind=Kind.THANK_YOU))
    assert [critique.draft.at(f.span) for f in critique.findings if f.span] == ([sentence] if found else [])
    assert all('begin a new one with "The the the the"' in finding.hint for finding in critique.findings)


@pytest.mark.parametrize(
    ("joint", "hint"),
    [
        (", and the old press {} is", 'End the sentence after "{}" and begin a new one with "The old press'),
        (", which is {}", 'End the sentence after "{}" and begin a new one with "This is'),
        (", and which {} is", "Make two or three sentences of it"),
        (", I {} went", "Make two or three sentences of it"),
    ],
)
def test_a_sentence_is_cut_only_where_both_parts_stand(joint: str, hint: str) -> None:
    """Neither a clause that waits for its main one nor one that goes on is made a sentence."""
    words = "very " * 22
    text = f"Since we met on a {words}cold day{joint.format(words.strip())} good."
    (finding,) = run_rule(DENSE, text, Situation(kind=Kind.THANK_YOU)).findings
    assert finding.hint.startswith(hint.format("very cold day"))


def test_a_wall_of_text_is_broken_in_its_middle() -> None:
    """A long paragraph of short sentences is marked whole, with the sentence to begin a new one with."""
    text = " ".join(f"This is sentence {number} about the press." for number in range(20))
    critique = run_rule(DENSE, text, Situation(kind=Kind.THANK_YOU))
    assert critique.findings[0].span == (0, len(text))
    assert '"This is sentence 10 about the ..."' in critique.findings[0].hint


def test_abbreviations_do_not_lower_the_grade() -> None:
    """A full stop inside of a sentence ends none, and so hides no heavy one."""
    text = (
        "The interdisciplinary documentation programme of Dr. Rosenberg demonstrates the extraordinary methodological "
        "sophistication of the department, e.g. in international standardisation, in institutional accreditation and "
        "in the professional qualification that is required for administrative transparency."
    )
    (with_stops,), (without,) = (
        grade(text, 18).findings,
        grade(text.replace("Dr.", "Dr").replace("e.g.", "eg"), 18).findings,
    )
    assert "reading grade" in with_stops.message
    assert with_stops.message == without.message


def test_plain_text_does_not_load_textstat() -> None:
    """The library that grades texts costs more than all rules together, and is loaded only for what may be hard."""
    code = (
        "import sys, reviewer; from reviewer_plugins.length import dense;"
        f"list(dense(reviewer.Draft.parse({letter(120)!r}), reviewer.Situation(), reviewer.Options()));"
        "sys.exit('textstat' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@given(st.text(st.characters(exclude_categories=["C"]), max_size=400))
def test_any_text_can_be_measured(text: str) -> None:
    """No text breaks the measures, and what is marked lies inside it."""
    for finding in dense(Draft.parse(text), Situation(), Options()):
        span = getattr(finding, "span", None)
        assert span is None or 0 <= span.start < span.end <= len(text)
