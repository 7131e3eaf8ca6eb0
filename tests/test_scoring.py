"""Findings to points, score, verdict and the one-sentence summary."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer import Finding, Settings, Severity, Span, Weights, replace
from reviewer.scoring import priced, score, verdict
from reviewer.summary import summarise
from tests.sample import DRAFT, RULES, SITUATION, reviewer_of, sample_critique, words_rule

RANK = list(Severity)
SPANS = st.none() | st.builds(lambda start, length: Span(start, start + length), st.integers(0, 99), st.integers(1, 9))
FINDINGS = st.lists(
    st.builds(
        lambda message, span, severity, rule: Finding(message, span, severity=severity, rule=rule),
        st.text(max_size=80),
        SPANS,
        st.sampled_from(Severity),
        st.sampled_from(["slang/slang-word", "blame/accusation", "größe/straße", "timing/too-soon", "x/y"]),
    ),
    max_size=12,
)


@given(FINDINGS)
def test_points_add_up(findings: list[Finding]) -> None:
    """The points of all findings add up to 100 less the score, until the score is 0."""
    found = priced(findings, Weights())
    assert score(found) == max(0, 100 - sum(finding.points for finding in found))
    assert all(finding.points >= 1 for finding in found)
    assert len(found) == len(findings)


@given(FINDINGS)
def test_a_further_finding_of_a_rule_costs_less(findings: list[Finding]) -> None:
    """Of one rule's findings each costs at most as much as the one before, and less while that costs over a point."""
    found = priced(findings, Weights())
    for rule in {finding.rule for finding in found}:
        points = [finding.points for finding in found if finding.rule == rule]
        assert all(later < earlier or earlier == later == 1 for earlier, later in pairwise(points))


@given(FINDINGS, st.randoms())
def test_order_does_not_depend_on_the_rules_order(findings: list[Finding], random: object) -> None:
    """The same findings in any order are priced alike: by severity, then by place, those without a place last."""
    found = priced(findings, Weights())
    shuffled = list(findings)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert priced(shuffled, Weights()) == found
    keys = [(RANK.index(f.severity or Severity.WARNING), f.span.start if f.span else 1000) for f in found]
    assert keys == sorted(keys)


@given(FINDINGS.filter(bool), st.data())
def test_mending_never_costs(findings: list[Finding], data: st.DataObject) -> None:
    """Without any one of its findings a draft scores at least as well."""
    gone = data.draw(st.integers(0, len(findings) - 1))
    left = [finding for index, finding in enumerate(findings) if index != gone]
    assert score(priced(left, Weights())) >= score(priced(findings, Weights()))


@pytest.mark.parametrize(
    ("severities", "expected"),
    [
        ([], "send"),
        ([Severity.SUGGESTION], "send"),
        ([Severity.SUGGESTION, Severity.WARNING], "revise"),
        ([Severity.WARNING, Severity.ERROR, Severity.SUGGESTION], "hold"),
    ],
)
def test_verdict(severities: list[Severity], expected: str) -> None:
    """An error holds the message, a warning asks for another look, suggestions let it go."""
    assert verdict([Finding("x", severity=severity) for severity in severities]) == expected


def test_weights_come_from_the_settings() -> None:
    """The points that a severity costs, and how they fall, can be set."""
    slang = words_rule("slang/slang-word", Severity.WARNING, {"gonna": "going to"})
    settings = Settings(weights=Weights(warning=20, repeat=0.25))
    critique = reviewer_of(slang, settings=settings).review("I am gonna, gonna, gonna write.")
    assert [finding.points for finding in critique.findings] == [20, 5, 1]
    assert critique.score == 74


@given(FINDINGS)
def test_summary_fits_anywhere(findings: list[Finding]) -> None:
    """The summary is one line of printable ASCII, at most 200 characters, whatever the findings hold."""
    found = priced(findings, Weights())
    summary = summarise(found, score(found), verdict(found))
    assert summary.isascii()
    assert summary.isprintable()
    assert len(summary) <= 200
    assert summary.endswith(".")
    assert f"{score(found)}/100" in summary


def test_summary_says_what_to_mend() -> None:
    """The summary names what decides the verdict in words, and counts what is less grave."""
    assert sample_critique().summary == (
        "Hold: 9/100, mend 2 things before it goes: Criticises a former manager; "
        '"You must answer me by Friday" reads badly (and 6 smaller things).'
    )


def test_summary_counts_what_does_not_fit() -> None:
    """Faults for which there is no room are counted, and of a message its first clause will do."""
    findings = [Finding("It is long; " + "x" * 150, rule="a/a"), *(Finding(n * 40, rule=f"a/{n}") for n in "bcdefgh")]
    found = priced([replace(finding, severity=Severity.WARNING) for finding in findings], Weights())
    said = f"it is long; {'b' * 40}; {'c' * 40}; {'d' * 40}; and 4 more"
    assert summarise(found, 50, "revise") == f"Revise: 50/100, change 8 things before it goes: {said}."


def test_summary_shortens_what_is_quoted() -> None:
    """A long quotation is cut, so that what is wrong with it is still said."""
    said = '"I know that you said I would hear by 29 May, but now" sets the reader a limit.'
    summary = summarise([Finding(said, severity=Severity.ERROR, rule="a/b")], 75, "hold")
    assert summary.endswith(': "I know that you said I..." sets the reader a limit.')


def test_summary_without_room_for_any_fault() -> None:
    """Where not even one fault finds room the verdict and the count stand alone."""
    finding = Finding("x" * 190, severity=Severity.WARNING, rule="a/b")
    assert summarise([finding], 90, "revise") == "Revise: 90/100, change 1 thing before it goes."


def test_summary_leaves_pictures_out() -> None:
    """An emoji has no place in a protocol, and nothing in its place."""
    finding = Finding("The emoji 👍🏽 is too casual here.", severity=Severity.WARNING, rule="a/b")
    assert summarise([finding], 90, "revise").endswith(": the emoji is too casual here.")


def test_summary_types_what_is_not_ascii() -> None:
    """Letters lose their accents, quotes and dashes become those of a typewriter, control characters go."""
    finding = Finding("“Chloé’s” – too\r\nmuch…\x1b[31m 日", severity=Severity.WARNING, rule="a/b")
    assert summarise([finding], 90, "revise").endswith(""": "Chloe's" - too much...?[31m ?.""")


def test_a_perfect_draft() -> None:
    """Without findings the score is 100 and the summary says so."""
    critique = reviewer_of(RULES[3]).review("Thank you for your time.", SITUATION)
    assert (critique.score, critique.verdict) == (100, "send")
    assert critique.summary == "Send it: 100/100, nothing to mend."


def test_same_draft_same_critique() -> None:
    """The same draft, situation and settings give an equal critique."""
    again = reviewer_of(*RULES).review(DRAFT, SITUATION)
    assert again.findings == sample_critique().findings
    assert again.summary == sample_critique().summary
