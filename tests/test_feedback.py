"""Feedback asked for too early, and all the talk of feedback that is not."""

import pytest

from reviewer import Critique, Kind, Outcome, Situation
from reviewer.testing import run_rule
from reviewer_plugins.feedback import RULES

RULE = RULES[0]


def found(draft: str, situation: Situation | None = None) -> list[str]:
    """Give the words that the rule finds in a draft."""
    return words(run_rule(RULE, draft, situation))


def words(critique: Critique) -> list[str]:
    """Give the words that findings cover."""
    return [critique.draft.at(finding.span) for finding in critique.findings if finding.span]


@pytest.mark.parametrize(
    "draft",
    [
        "I would be grateful for any feedback on my answers.",
        "How did I come across?",
        "Could you tell me how I compare with the others?",
        "I am curious how my presentation was received.",
        "What are my chances?",
        "Did my accent get in the way?",
        "Should I have asked more questions?",
        "If there is a doubt about my experience, I would rather know it.",
    ],
)
def test_a_verdict_asked_for_is_found(draft: str) -> None:
    """A question or a wish for a verdict on oneself is found, whichever words carry it."""
    assert found(draft)


@pytest.mark.parametrize(
    "draft",
    [
        "How does the team give each other feedback?",
        "The feedback I received from my pupils taught me to slow down.",
        "May I ask how the selection is going?",
        "Is there anything more that I could send?",
        "Thank you for your kind words about my portfolio.",
        "If there is any doubt about my dates, I am happy to send the papers.",
    ],
)
def test_feedback_as_a_topic_is_innocent(draft: str) -> None:
    """Feedback as a topic, thanks for it, offers and questions about the process are left alone."""
    assert not found(draft)


@pytest.mark.parametrize("outcome", [Outcome.REJECTED, Outcome.OFFER])
def test_it_is_right_once_there_is_a_decision(outcome: Outcome) -> None:
    """After a decision asking for feedback is no fault."""
    draft = "Do you have any feedback on my interview?"
    assert found(draft, Situation(kind=Kind.CHECK_IN))
    assert not found(draft, Situation(kind=Kind.CHECK_IN, outcome=outcome))


def test_the_hint_repeats_the_question() -> None:
    """The hint speaks of the very question, and offers one that may be asked."""
    critique = run_rule(RULE, "Thank you for today. Do you have any feedback on my interview?")
    assert "any feedback on my interview" in critique.findings[0].hint
    assert "when I might expect to hear" in critique.findings[0].hint
