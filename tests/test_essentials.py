"""What a follow-up must hold is recognised in any words, and its absence is found."""

from typing import Any

import pytest

from reviewer import Critique, Draft, Rule, Situation
from reviewer.testing import run_rule
from reviewer.validation import situation_from
from reviewer_plugins import evidence
from reviewer_plugins.essentials import RULES
from reviewer_plugins.roles import names_role

BY_ID = {rule.id.partition("/")[2]: rule for rule in RULES}


def review(rule: str, text: str, **context: Any) -> Critique:
    """Review a text with one rule of this family."""
    chosen: Rule = BY_ID[rule]
    return run_rule(chosen, text, situation_from(context, "test"))


def found(rule: str, text: str, **context: Any) -> bool:
    """Whether a rule finds its fault."""
    return bool(review(rule, text, **context).findings)


@pytest.mark.parametrize(
    "text",
    [
        "Many thanks that you received me.",
        "It was kind of you to stay on after the others.",
        "I am much obliged to you for hearing me out.",
        "You were so patient with my questions.",
        "I would like to thank your colleague through you.",
        "Thx for the chat.",
        "I appreciate how gently you put it.",
        "Your kindness to a nervous applicant will not be forgotten.",
    ],
)
def test_thanks_in_any_words(text: str) -> None:
    """Thanks count in whatever words they are given."""
    assert not found("no-thanks", text, kind="thank-you")


@pytest.mark.parametrize(
    "text",
    [
        "I would be grateful for any news.",
        "I would really appreciate an answer.",
        "It would be kind of you to write.",
        "Thanks for nothing.",
        "There is no need to thank me.",
        "The meeting was interesting.",
    ],
)
def test_requests_are_no_thanks(text: str) -> None:
    """A request that speaks of gratitude thanks for nothing."""
    assert evidence.thanks(Draft.parse(text), Draft.parse(text).paragraphs) is None


def test_thanks_in_the_closing() -> None:
    """A closing thanks in an inquiry, but not in a thank-you or a rejection reply."""
    text = "Dear Ms. Nair,\n\nMay I ask about the clerk post?\n\nWith many thanks,\nAnn Lee\n"
    assert not found("no-thanks", text, kind="check-in")
    assert found("no-thanks", text, kind="thank-you")
    assert found("no-thanks", text, kind="rejection-reply")


def test_early_thanks_are_praised() -> None:
    """A thank-you that thanks in its first paragraph is praised for it, one that thanks at the end is not."""
    early = "Dear Ms. Nair,\n\nThank you for Monday.\n\nThe mill was a sight.\n\nRegards,\nAnn Lee\n"
    late = "Dear Ms. Nair,\n\nThe mill was a sight.\n\nThank you for Monday.\n\nRegards,\nAnn Lee\n"
    assert [s.message for s in review("no-thanks", early, kind="thank-you").strengths] == ["thanks in the first lines"]
    assert not review("no-thanks", late, kind="thank-you").strengths


@pytest.mark.parametrize(
    "text",
    [
        "I would like very much to work for the parish.",
        "I'd love the night porter job.",
        "I still want it.",
        "Your ward is where I most want to be.",
        "It would be an honour to serve the town.",
        "I would gladly do this every day.",
        "I'd be proud to wear that uniform.",
        "The clerk post still feels right.",
        "I am hoping for the front desk post.",
        "Few things would make me prouder.",
        "The salon is my first choice.",
        "If another place becomes available, I would come.",
        "Please keep me in mind.",
        "I can see myself on that floor.",
    ],
)
def test_interest_in_any_words(text: str) -> None:
    """Any words that show that the writer wants the work count."""
    assert evidence.interest(Draft.parse(text)), text


@pytest.mark.parametrize(
    "text",
    [
        "I would be happy to send my references.",
        "I'd be glad to answer any questions.",
        "I would like to know when you decide.",
        "I want to thank you for the tour.",
        "It was an interesting afternoon.",
        "I hope that you had a good Easter.",
        "I am not interested in the night shift.",
        "I would like to be clear about that.",
        "I look forward to hearing from you.",
    ],
)
def test_errands_are_no_interest(text: str) -> None:
    """What one would gladly do for politeness' sake is no interest in the work."""
    assert evidence.interest(Draft.parse(text)) is None, text


@pytest.mark.parametrize(
    "text",
    [
        "When you know who goes on, might I have a line to say so?",
        "Do you expect to choose this month?",
        "Is the post still open?",
        "Kindly let me know by when the decision is expected.",
        "I wanted to check on the status of my application.",
        "I would love to hear about the next steps.",
        "May I ask whether the crew for winter has been settled?",
    ],
)
def test_status_questions_in_any_words(text: str) -> None:
    """A question about decision, date or next steps counts, asked or told."""
    assert not found("no-status-question", text, kind="check-in")


@pytest.mark.parametrize(
    "text",
    [
        "Please let me know if you need anything else.",
        "My mother asks at supper if you have written.",
        "My number has changed.",
        "Shall I ring again after lunch?",
    ],
)
def test_other_questions_are_none(text: str) -> None:
    """Questions about other things leave the inquiry without one."""
    assert found("no-status-question", text, kind="check-in")


@pytest.mark.parametrize(
    "text",
    [
        "In my last plant we halved the drift.",
        "I have supervised three estates from pegging to keys.",
        "In Port of Spain I drew blood three days a week.",
        "My fluency in Dutch would serve the export desk.",
        "Nine summers in Laredo taught me that order.",
        "I speak fluent teenager, which is half of running a youth club.",
        "Having run two food trucks, I know queues.",
    ],
)
def test_qualifications_in_any_words(text: str) -> None:
    """A skill or work done counts, told as a claim or as a story."""
    assert not found("no-qualification", text, kind="thank-you")


def test_the_visit_is_no_qualification() -> None:
    """What the writer saw and felt at the interview says nothing of what they bring."""
    text = "Thank you for Monday. I enjoyed the tour, admired your skills and learned much. I am a hard worker."
    assert found("no-qualification", text, kind="thank-you")


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("I want the sous chef job.", "Sous Chef"),
        ("The SRE role appeals to me.", "Site Reliability Engineer"),
        ("To translate for you would be a joy.", "In-house Translator"),
        ("Subject: Payroll officer interview\n\nThank you.", "Payroll Officer"),
        ("I would love to be a dresser.", None),
        ("Thank you for meeting me about the warehouse supervisor vacancy.", None),
        ("I interviewed for the position of harbour pilot.", None),
    ],
)
def test_role_named(text: str, role: str | None) -> None:
    """The position may be named in part, in other words or in the subject."""
    assert names_role(Draft.parse(text), Situation(role=role))


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("I would like the job.", "Dispatcher"),
        ("Thank you for the interview on Monday about the position.", "Customs Clerk"),
        ("Subject: Our interview of 3 March\n\nI would love this opportunity.", None),
    ],
)
def test_role_not_named(text: str, role: str | None) -> None:
    """Words such as "the job" and "the position" name none."""
    assert not names_role(Draft.parse(text), Situation(role=role))


def test_hint_says_what_the_call_lacks() -> None:
    """An introduction without some of its parts is told which, and how to say them."""
    critique = review(
        "no-introduction",
        "Hello, my name is Sten Abara. I came in on Tuesday.",
        kind="phone-script",
        candidate="Sten Abara",
        role="Driver",
        interview_at="2026-03-03T10:00:00Z",
    )
    (finding,) = critique.findings
    assert finding.message == "The call does not say which position it is about."
    assert "My name is Sten Abara and I interviewed on Tuesday, 3 March for the Driver position." in finding.hint


def test_good_morning_is_no_date() -> None:
    """A greeting by the time of day does not say when the interview was."""
    text = "Good morning, this is Sten Abara about the driver's job."
    assert "when the interview was" in review("no-introduction", text, kind="phone-script").findings[0].message


def test_hints_use_what_is_known() -> None:
    """The wording offered holds the known role and company."""
    critique = review("no-interest", "Thank you for the tour.", kind="thank-you", role="Clerk", company="Harrow")
    assert critique.findings[0].hint.endswith('"I remain very interested in the Clerk position at Harrow."')
