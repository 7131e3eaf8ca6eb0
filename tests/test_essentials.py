"""What a follow-up must hold is recognised in any words, and its absence is found."""

from typing import Any

import pytest

from reviewer import Critique, Draft, Rule, Situation
from reviewer.testing import run_rule
from reviewer.validation import situation_from
from reviewer_plugins import evidence
from reviewer_plugins.essentials import RULES
from reviewer_plugins.interest import interest
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
        "Let me thank everybody at the sawmill.",
        "How good of you to lend me the boots.",
        "Much obliged for the lift to the depot.",
        "Your foreman was more than patient with a beginner.",
        "Please give my thanks to whoever made the soup.",
        "Thx for showing me the cold press.",
        "I do appreciate that you said it plainly.",
        "Your hospitality made the long road short.",
    ],
)
def test_thanks_in_any_words(text: str) -> None:
    """Thanks count in whatever words they are given."""
    assert not found("no-thanks", text, kind="thank-you")


@pytest.mark.parametrize(
    "text",
    [
        "I should be grateful if the form came back signed by May.",
        "I would really appreciate an answer.",
        "It would be kind of you to write.",
        "Thanks for nothing.",
        "No thanks, I have a pen already.",
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
        "It is on your boats that I would like to work.",
        "I'd love the ferry job.",
        "Do I want the crane? I want it badly.",
        "Nowhere else do I want to cook.",
        "To keep your bees would be an honour.",
        "I'd gladly mend nets for you all winter.",
        "What pride I would take in such a workshop.",
        "Your shop feels right to me, and so does the work.",
        "We are both hoping that I get the warden post.",
        "You would not regret a welder who sleeps on site.",
        "Of the three yards yours is my first choice.",
        "If a bench ever falls free, another or this one, I would come running.",
        "Do think of me when the new hall is staffed.",
        "Mending nets is just what I am looking for.",
        "To tune that organ would be a treat.",
        "The smell of tar decides it for me.",
        "I count myself lucky that such a job exists, and would start on Monday.",
    ],
)
def test_interest_in_any_words(text: str) -> None:
    """Any words that show that the writer wants the work count."""
    assert interest(Draft.parse(text), Situation()), text


@pytest.mark.parametrize(
    "text",
    [
        "I would be happy to post you the drawings.",
        "I'd be glad to explain the gap in my papers.",
        "I would like to hear which bus goes there.",
        "I want to apologise for the mud on your carpet.",
        "It was a pleasure to watch the lathe at work.",
        "I hope that the goats are well again.",
        "I have lost my interest in this.",
        "I would like to be frank about my knee.",
        "I look forward to your reply.",
        "I was happy to see the workshop.",
        "If you need another copy of my papers, please say so.",
        "I shall ring again on Friday.",
    ],
)
def test_errands_are_no_interest(text: str) -> None:
    """What one would gladly do for politeness' sake is no interest in the work."""
    assert interest(Draft.parse(text), Situation()) is None, text


@pytest.mark.parametrize(
    "text",
    [
        "Could somebody say who has been picked for the ferry?",
        "Will the choice fall before the fair?",
        "Has the crane job been taken?",
        "Kindly inform me when the board will settle the matter.",
        "I am only ringing to check how far the selection has come.",
        "I should like to learn what the timetable looks like.",
        "Any update on the warden post would be welcome.",
    ],
)
def test_status_questions_in_any_words(text: str) -> None:
    """A question about decision, date or next steps counts, asked or told."""
    assert not found("no-status-question", text, kind="check-in")


@pytest.mark.parametrize(
    "text",
    [
        "Please tell me if the parcel is damp.",
        "My neighbour wants to hear all about your goats.",
        "I know that you decide such things with care.",
        "You said that the decision would fall on Friday.",
        "Did the parcel of drawings arrive?",
    ],
)
def test_other_questions_are_none(text: str) -> None:
    """Questions about other things leave the inquiry without one."""
    assert found("no-status-question", text, kind="check-in")


@pytest.mark.parametrize(
    "text",
    [
        "In my last job we cut the waste by a third.",
        "I have repaired pumps on two dredgers.",
        "For the harbour board in Cadiz I made 40 charts.",
        "My knowledge of slate would help your roofers.",
        "Six winters of lambing have hardened me.",
        "I used to run the lifts of a grand hotel.",
        "Having built kilns, I can read a crack.",
    ],
)
def test_qualifications_in_any_words(text: str) -> None:
    """A skill or work done counts, told as a claim or as a story."""
    assert not found("no-qualification", text, kind="thank-you")


def test_the_visit_is_no_qualification() -> None:
    """What the writer saw and felt at the interview says nothing of what they bring."""
    text = "I enjoyed the lift shaft, admired your ropes and learned a lot. I work hard."
    assert found("no-qualification", text, kind="thank-you")


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Your second chef is what I hope to be.", "Sous Chef"),
        ("The SRE place suits me.", "Site Reliability Engineer"),
        ("I would happily translate your leaflets.", "In-house Translator"),
        ("I have baked since I was ten, and baking with you is what I want.", "Baker"),
        ("I would teach your Year 4 gladly.", "Primary Teacher"),
        ("Subject: Payroll officer interview\n\nThank you.", "Payroll Officer"),
        ("I hope to be your next welder.", None),
        ("We spoke about the ferry purser vacancy.", None),
        ("It concerns the position of lock keeper.", None),
    ],
)
def test_role_named(text: str, role: str | None) -> None:
    """The position may be named in part, in other words or in the subject."""
    assert names_role(Draft.parse(text), Situation(role=role))


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("I do want this job.", "Dispatcher"),
        ("We spoke on Friday about the position.", "Customs Clerk"),
        ("I am waiting to hear, and I work hard in any office.", "Waiter"),
        ("Subject: Our interview of 3 March\n\nI would love this opportunity.", None),
    ],
)
def test_role_not_named(text: str, role: str | None) -> None:
    """Words such as "the job" and "the position" name none."""
    assert not names_role(Draft.parse(text), Situation(role=role))


def test_rejected_writers_look_later() -> None:
    """After a refusal a later chance is what is wanted."""
    for text in (
        "Should the mill look for a carter again, here I am.",
        "I would apply again without a second thought.",
        "Keep my number for the next opening.",
    ):
        assert not found("no-interest", text, kind="rejection-reply"), text


def test_hint_says_what_the_call_lacks() -> None:
    """An introduction without some of its parts is told which, and how to say them."""
    critique = review(
        "no-introduction",
        "Hello, my name is Tove Ashby. We met on Tuesday.",
        kind="phone-script",
        candidate="Tove Ashby",
        role="Driver",
        interview_at="2026-03-03T10:00:00Z",
    )
    (finding,) = critique.findings
    assert finding.message == "The call never says which position it is about."
    assert "My name is Tove Ashby and I interviewed on Tuesday 3 March for the Driver position." in finding.hint


def test_good_morning_is_no_date() -> None:
    """A greeting by the time of day does not say when the interview was."""
    text = "Good morning, this is Tove Ashby about the driver's job."
    assert "when the interview was" in review("no-introduction", text, kind="phone-script").findings[0].message


def test_hints_use_what_is_known() -> None:
    """The wording offered holds the known role and company."""
    critique = review("no-interest", "Thank you for the tour.", kind="thank-you", role="Clerk", company="Harrow")
    assert critique.findings[0].hint.endswith('"I remain very interested in the Clerk position at Harrow."')
