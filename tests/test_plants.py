"""A draft made worse by one planted fault never scores higher than before."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from benchmarks.accuracy import CORPUS, Case, cases_of
from reviewer import Draft, Reviewer, Situation
from reviewer.validation import situation_from

REVIEWER = Reviewer()
CASES = cases_of(sorted(CORPUS.glob("*.jsonl")))
# A fault in a sentence of its own, and the rule that it breaks.
PLANTS = {
    "slang/slang-word": "I am gonna be around all week.",
    "slang/text-speak": "Let me know asap pls.",
    "slang/emoji": "It was a good day 😊.",
    "slang/profanity": "It was a bloody good day.",
    "formality/casual-phrase": "Shoot me a text when you can.",
    "formality/exclamation": "What a day!! What a place!",
    "blame/accusation": "Your panel was badly prepared.",
    "blame/third-party": "My last manager never listened to anyone.",
    "blame/hostility": "You will hear from my lawyer.",
    "blame/excuse": "I would have done better if the line had not kept dropping.",
    "pressure/ultimatum": "I need your answer by Friday, or I will take another offer.",
    "pressure/desperation": "I will do anything to get this job, please.",
    "pressure/presumption": "When I join the team I will want the desk by the window.",
    "personal/placeholder": "I admire what [Company] does.",
    "personal/cliche": "I hope this email finds you well.",
}


def planted(case: Case, sentence: str) -> tuple[str, str, Situation]:
    """Give a draft, the same with a sentence more at the end of its body, and what is known beside it."""
    text = case["draft"]
    end = Draft.parse(text).paragraphs[-1].end
    known = situation_from({**(case.get("context") or {}), "kind": case["kind"]}, case["id"])
    return text, f"{text[:end]} {sentence}{text[end:]}", known


@given(st.sampled_from(CASES), st.sampled_from(sorted(PLANTS)))
def test_a_planted_fault_never_raises_the_score(case: Case, rule: str) -> None:
    """Whatever the draft, one more fault in it costs points or leaves the score where it was.

    Left out are drafts that lack words or anything specific: there a sentence more, even a bad one, is also some help.
    """
    before, after, known = planted(case, PLANTS[rule])
    critique = REVIEWER.review(before, known)
    assume(not {finding.rule for finding in critique.findings} & {"length/too-short", "personal/no-detail"})
    assert REVIEWER.review(after, known).score <= critique.score


@pytest.mark.parametrize("rule", sorted(PLANTS))
def test_a_planted_fault_is_found(rule: str) -> None:
    """The plants are faults indeed: in a good draft each is found and costs points."""
    case = next(case for case in CASES if not case["expect"] and case["kind"] == "thank-you" and case.get("context"))
    before, after, known = planted(case, PLANTS[rule])
    critique = REVIEWER.review(after, known)
    assert rule in {finding.rule for finding in critique.findings}
    assert critique.score < REVIEWER.review(before, known).score
