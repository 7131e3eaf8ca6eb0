"""Pressure: ultimatums, pestering, desperation and presumption, and the borders between them."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer import Draft, Options, Outcome, Settings, Severity, Situation
from reviewer.testing import run_rule
from reviewer_plugins.pressure import RULES

if TYPE_CHECKING:
    from reviewer import Finding

BY_NAME = {rule.id.partition("/")[2]: rule for rule in RULES}


def findings(name: str, text: str, situation: Situation | None = None, **options: int) -> tuple[Finding, ...]:
    """Give what one rule finds in a text."""
    rule = BY_NAME[name]
    settings = Settings(select=(rule.id,), options={"pressure": options})
    return run_rule(rule, text, situation, settings).findings


def found(name: str, text: str, situation: Situation | None = None, **options: int) -> list[str]:
    """Give the words that one rule finds in a text."""
    return [text[at.span.start : at.span.end] for at in findings(name, text, situation, **options) if at.span]


ULTIMATUMS = [
    "If there is no decision on my desk by the 14th, please consider my application withdrawn.",
    "Unless I hear from you before the weekend, I will sign with another firm.",
    "You have until close of business on the 3rd.",
    "My patience for this process runs until Wednesday.",
    "Either you send the contract this week or I look elsewhere.",
    "The first hospital to answer gets us both.",
    "After this week I can no longer promise that I will pick up.",
    "You would do well to make up your mind before the harvest.",
    "I will stand in your reception every morning until somebody can tell me.",
    "The other hotel wants my signature on Friday, so I need to know where I stand.",
]
NO_ULTIMATUMS = [
    "The survey contract has to be signed before the boats can leave.",
    "I set myself a limit of one hour for each repair.",
    "Another school has asked for my reply by the 20th, and I wonder whether your timeline might fit with that.",
    "There is no hurry at all on my side.",
    "If you need an answer from me about the second visit, I can give it at once.",
    "Unless you would rather have them on paper, I will send the references by e-mail.",
    "I look forward to visiting the plant on Thursday at ten, as your assistant kindly arranged.",
    "Closing the quarter by noon on the last Friday is the kind of deadline I grew up with.",
    "I have taken a post at another library in the meantime.",
]
PESTERING = [
    "This is now my third message about the nursery post.",
    "I have asked three times whether the panel has met.",
    "Following up on my follow-up of last Friday.",
    "I am still waiting to hear from you.",
    "It would only take you a minute to type a line.",
    "My wife asks every evening whether you have called.",
    "I will keep calling until I get an answer.",
    "I have cancelled my holiday in case you call.",
    "I left a voicemail, sent a text to your assistant and wrote to the portal.",
]
NO_PESTERING = [
    "My brother lent me his car for the interview.",
    "Following our talk on the 3rd, I would be glad to know whether there is any news.",
    "Perhaps my note of the 10th did not reach you.",
    "At the call centre I rang back every customer up to three times.",
    "No reply is needed to this note.",
    "You may reach me by phone, by text or by e-mail.",
    "I sent the two forms on Monday.",
    "My daughter asked me about the stamp that you gave me.",
]
DESPERATION = [
    "I really need this, so please think of me.",
    "You are my last chance to stay in the profession.",
    "I have been out of work since the spring.",
    "I would take any job you have, day or night.",
    "I can hardly sleep and cannot think of anything else.",
    "I am deeply, terribly sorry for wasting your valuable time.",
    "Would you please reconsider?",
    "My family depends on this.",
    "Thank you, thank you, thank you.",
]
NO_DESPERATION = [
    "My landlady used to sell your bread at the market.",
    "We had no money for costumes, so the pupils sewed their own.",
    "The desperate shortage of beds made clear why the post was created.",
    "My Portuguese is still that of a learner, as I said.",
    "It would mean a lot to me to work in the library where I learned to read.",
    "You need someone who can calm an angry customer.",
    "I was sorry to hear that the storm damaged the greenhouse.",
    "Is there anything I could send or prepare?",
    "The hospice never turns anyone away for lack of money.",
]
PRESUMPTION = [
    "I cannot wait to join the team.",
    "My first week should begin with the stock room.",
    "See you on Monday!",
    "I have told my current employer about the new job.",
    "We have already put down a deposit on a flat near the office.",
    "My profile now lists your firm as my employer.",
    "I assume the contract is on its way.",
    "Which desk will be mine?",
    "How many days of holiday do I get?",
    "I would need at least 52 thousand a year.",
]
NO_PRESUMPTION = [
    "I told my wife about the clock in your hall.",
    "I broke two plates on my first day and none since.",
    "You made the right choice with the glass roof.",
    "I would look forward to the opportunity of joining your team.",
    "I had hoped to join the team, and I respect your decision.",
    "Thank you for explaining the pay bands so openly.",
    "In reply to your question, I have no holidays booked before the summer.",
    "Whoever takes the post will begin with the Danish accounts.",
    "For two years I have handled leave requests and benefits questions.",
    "In my first week at sea I was sick every day.",
]


def cases(**lists: list[str]) -> list[tuple[str, str]]:
    """Pair each text with the name of its rule."""
    return [(name, text) for name, texts in lists.items() for text in texts]


@pytest.mark.parametrize(
    ("name", "text"),
    cases(ultimatum=ULTIMATUMS, pestering=PESTERING, desperation=DESPERATION, presumption=PRESUMPTION),
)
def test_pressure_is_found(name: str, text: str) -> None:
    """Each frame finds what it is for, and says what to write instead."""
    assert findings(name, text), text
    assert all(at.hint and "{" not in at.hint for at in findings(name, text))


@pytest.mark.parametrize(
    ("name", "text"),
    cases(ultimatum=NO_ULTIMATUMS, pestering=NO_PESTERING, desperation=NO_DESPERATION, presumption=NO_PRESUMPTION),
)
def test_near_misses_are_left_alone(name: str, text: str) -> None:
    """Polite facts, topics of the interview and the affairs of others are no pressure."""
    assert found(name, text) == []


@pytest.mark.parametrize("text", [*NO_ULTIMATUMS, *NO_PESTERING, *NO_DESPERATION, *NO_PRESUMPTION])
def test_no_rule_takes_a_neighbours_near_miss(text: str) -> None:
    """What is innocent for one rule of the family is innocent for all."""
    assert {name: found(name, text) for name in BY_NAME if found(name, text)} == {}


def test_severities() -> None:
    """An ultimatum must not be sent; the rest should be changed first."""
    severities = {name: rule.severity for name, rule in BY_NAME.items()}
    assert severities.pop("ultimatum") == Severity.ERROR
    assert set(severities.values()) == {Severity.WARNING}


def test_the_hint_takes_up_the_date() -> None:
    """The rewrite of an ultimatum names the writer's own date."""
    (finding,) = findings("ultimatum", "I need your decision by Thursday.")
    assert "has asked me to decide by Thursday;" in finding.hint


def test_a_polite_question_in_the_next_sentence_counts() -> None:
    """Another employer's date is fine when the next sentence asks how the timelines fit."""
    fact = "The other hospital wants my answer by the 30th, so I need to plan."
    assert found("ultimatum", fact)
    assert not found("ultimatum", f"{fact} Does that fit with your timeline?")


def test_a_mere_request_counts_only_in_a_draft_about_an_application() -> None:
    """In other mail "let me know by Friday" is ordinary."""
    request = "Please let me know by Friday."
    assert not found("ultimatum", f"The van is free. {request}")
    assert found("ultimatum", f"Thank you for the interview. {request}")


def test_the_span_is_the_clause() -> None:
    """What is underlined is the clause, not the whole sentence."""
    text = "I enjoyed our talk, and I have already handed in my notice, so all is well."
    assert found("presumption", text) == ["and I have already handed in my notice"]


def test_one_finding_a_sentence() -> None:
    """Two frames in one sentence make one finding."""
    assert len(found("desperation", "I beg you, my savings are gone and I cannot sleep.")) == 1


THREE = "Have you decided? Has the panel met? When will I hear?"


def test_status_questions_are_counted() -> None:
    """More questions than the option allows are pestering, and the span runs from the first to the last."""
    text = f"Good morning. {THREE} Kind regards"
    assert found("pestering", text) == [THREE]
    assert found("pestering", text, questions_max=3) == []


def test_questions_within_a_sentence_are_counted() -> None:
    """One long sentence can hold four questions."""
    text = "When is the decision, who makes it, how many candidates are left, and what comes next?"
    assert found("pestering", text) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "Is there any news of the decision, or a date when you expect to make it?",
        "Is this a good moment, or shall I ring later? Have you decided? When will I hear?",
        "Would it help if I sent a sample? Do you need my licence? Should I bring my boots?",
    ],
)
def test_other_questions_are_not_counted(text: str) -> None:
    """Two halves of one question, courtesy and offers of help are no status questions."""
    assert found("pestering", text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I called on Monday and on Thursday.", True),
        ("My notes of the 4th and the 9th may have got lost.", True),
        ("I wrote on 3 May and on 12 May.", True),
        ("I wrote on Monday, 3 May.", False),
        ("We met on 3 May and I wrote on 12 May.", False),
        ("I asked my brother for a lift on Monday and on Thursday.", False),
    ],
)
def test_listed_days_are_counted(text: str, expected: bool) -> None:  # noqa: FBT001 - a table of cases
    """Two days on which the writer was in touch are a count; the interview's day and other errands are not."""
    assert bool(found("pestering", text)) is expected


def test_apologies_are_counted() -> None:
    """One apology is fine, the third is too much, and the option moves the limit."""
    sorry = "I am sorry for the noise."
    more = f"{sorry} Apologies for the late file. Please forgive the typing."
    assert found("desperation", sorry) == []
    assert len(found("desperation", more)) == 1
    assert found("desperation", more, apologies_max=3) == []


@pytest.mark.parametrize("text", PRESUMPTION)
def test_presumption_is_silent_after_an_offer(text: str) -> None:
    """When the offer is there, starting and terms are what the message is about."""
    assert found("presumption", text, Situation(outcome=Outcome.OFFER)) == []


def test_terms_are_fine_when_the_sentence_before_says_that_they_were_asked_for() -> None:
    """An answer to the reader's question is not raised unasked."""
    terms = "My salary expectation is 52 thousand."
    assert found("presumption", terms)
    assert not found("presumption", f"You asked about pay. {terms}")


@given(st.lists(st.sampled_from([*ULTIMATUMS, *PESTERING, *DESPERATION, *PRESUMPTION, *NO_PESTERING]), max_size=6))
def test_spans_lie_in_the_text_and_do_not_overlap(sentences: list[str]) -> None:
    """Whatever stands together, each rule's spans are places of the text, in order."""
    text = "\n\n".join(sentences)
    draft = Draft.parse(text)
    for name in BY_NAME:
        spans = [at.span for at in findings(name, text) if at.span and "questions" not in at.message]
        assert all(0 <= span.start < span.end <= len(draft.text) for span in spans)
        if name != "desperation":
            assert all(a.end <= b.start for a, b in zip(sorted(spans), sorted(spans)[1:], strict=False))


@pytest.mark.parametrize(
    "sentence", ["I need your answer by Friday. ", "The other firm wants me. ", "Have you decided? "]
)
def test_long_texts_take_linear_time(sentence: str) -> None:
    """Thousands of faulty sentences are read well within the time limit of a rule."""
    draft = Draft.parse(sentence * 2000)
    assert len(draft.language.sentences) == 2000
    started = perf_counter()
    for rule in RULES:
        list(rule.check(draft, Situation(), Options()))
    assert perf_counter() - started < 3
