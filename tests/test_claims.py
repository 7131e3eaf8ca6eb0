"""Suggestions in many voices: no invented one is let through, and those that keep to the prompt are.

`benchmarks/suggestions/` has them: those that the frames were written with, and some that they were not.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import reviewer_prompts
from benchmarks.advice_filter import SETS, TRUE, Offered, offers
from reviewer import Draft, Options, Situation
from reviewer_plugins.personalization import framing, rewording
from reviewer_plugins.personalization.given import Given
from reviewer_plugins.phrases.advice_facts import LOOSE
from reviewer_plugins.phrases.advice_frames import FRAMES
from reviewer_plugins.phrases.advice_words import WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator

ALL = [piece for name in SETS for piece in offers(name)]
PROMPT = (Path(reviewer_prompts.__file__).parent / "suggest.md").read_text(encoding="utf-8")
GIVEN = Given(
    Draft.parse(
        "Dear Ann,\n\nThank you for the talk. I led a team at Initech. If you hire me, I will rebuild the wall. "
        "I passed the exam on the third try. I hope I have won your trust.\n\nBest,\nBo"
    ),
    Situation(
        topics=(
            "the wall of salvaged doors",
            "moving to dbt",
            "do you sand by hand?",
            "wall paint at $40 a can",
            "we got into how you age a hinge",
        ),
        company_facts=(
            "we have never missed a sale, not even in March",
            "the failure of a rival",
            "the plan to move",
            "buys 1,140 doors a year",
        ),
        notes=(
            "I have passed all but two of the examinations",
            "two years on the night desk",
            "I never led a crew",
            "has 61 planes",
        ),
    ),
    Options(),
)


def fault(sentence: str, fact: str) -> str:
    """Say what keeps a sentence from being let through, by its words alone."""
    return framing.fault_of(sentence, fact, GIVEN)


def passes(piece: Offered) -> bool:
    """Whether the words of a suggestion are let through; the rules are asked by the benchmark alone."""
    given = Given(Draft.parse(piece.draft), piece.situation, Options())
    return not framing.fault_of(piece.sentence, piece.fact, given)


@pytest.mark.parametrize("sort", sorted({piece.sort for piece in ALL} - set(TRUE)))
def test_no_invented_suggestion_is_let_through(sort: str) -> None:
    """Each takes up a fact that was given, and says something of that sort that was not."""
    assert [piece.sentence for piece in ALL if piece.sort == sort and passes(piece)] == []


def test_suggestions_that_keep_to_the_prompt_are_let_through() -> None:
    """A large model that was shown the frames keeps to them, but for the oddest facts."""
    shares = []
    for name in ("ordinary", "odd"):
        right = [piece for piece in offers(name) if piece.sort == "right"]
        shares.append(sum(map(passes, right)) / len(right))
    assert shares[0] > 0.95
    assert shares[1] > 0.8


def shown() -> Iterator[str]:
    """Give the frames that the prompt shows, with each of the words in brackets."""
    for line in re.findall(r"^- (.*)", PROMPT.partition("About a topic or")[2], re.MULTILINE):
        for frame in line.split(" / "):
            before, _, rest = frame.partition("(")
            choices, _, after = rest.partition(")")
            yield from (f"{before}{choice}{after}" for choice in choices.split("/"))


@pytest.mark.parametrize("frame", list(shown()))
def test_each_frame_that_the_prompt_shows_is_let_through(frame: str) -> None:
    """F and T stand for a topic, N for what the writer tells."""
    topic, note = "the wall of salvaged doors", "I spent two years on the night desk"
    sentence = re.sub(r"\b[FT]\b", topic, re.sub(r"\bN\b", note, frame))
    assert fault(sentence, topic if topic in sentence else note) == ""


@pytest.mark.parametrize(
    ("fact", "sentence"),
    [
        (
            "we have never missed a sale, not even in March",
            "I love that you have never missed a sale, not even in March.",
        ),
        ("do you sand by hand?", "I keep wondering: do you sand by hand?"),
        ("two years on the night desk", "I've had two years on the night desk, and I am proud of them."),
        ("I led a team at Initech", "I led a team at Initech, so the wall of salvaged doors made me smile."),
        ("moving to dbt", "I was glad to hear about moving to dbt."),
        ("the talk", "The talk made my day."),
        ("buys 1,140 doors a year", "I was struck to learn that you buy 1,140 doors a year."),
        ("has 61 planes", "I have 61 planes, and they still make me smile."),
        ("wall paint at $40 a can", "I keep thinking about wall paint at $40 a can."),
        ("we got into how you age a hinge", "I enjoyed hearing about how you age a hinge."),
    ],
)
def test_a_fact_may_be_told_as_grammar_wants_it(fact: str, sentence: str) -> None:
    """With "you" for "we", with "I had" before a note, as a question, or as what the draft says or names."""
    assert fault(sentence, fact) == ""


@pytest.mark.parametrize(
    ("fact", "sentence"),
    [
        ("moving to dbt", "I loved moving to dbt."),
        ("wall paint at $40 a can", "I keep thinking about your wall paint at $40 a can."),
        ("wall paint at $40 a can", "I keep thinking about wall paint at £40 a can."),
        ("wall paint at $40 a can", "Wall paint at $40 a can has a soft spot for me."),
        ("the wall of salvaged doors", "I enjoyed talking with the wall of salvaged doors."),
        ("we have never missed a sale, not even in March", "I love that you have never missed a sale to me."),
        ("two years on the night desk", "Thank you so much for my two years on the night desk."),
        ("moving to dbt", "Moving to dbt gave me great joy."),
        ("two years on the night desk", "Thank you for telling me about two years on the night desk."),
        ("I have passed all but two of the examinations", "I have passed all, and I am proud of it."),
        ("we have never missed a sale, not even in March", "I love that you have missed a sale."),
        ("the wall of salvaged doors", "The wall of salvaged doors made me smile, and I built one."),
        ("the wall of salvaged doors", "I keep thinking about the walls of salvaged doors."),
        ("led a crew", "I led a crew, and I am proud of it."),
        ("passed the exam", "I passed the exam, and I am proud of it."),
        ("won your trust", "I have won your trust, and I am proud of it."),
        ("I will rebuild the wall", "I am glad to say that I will rebuild the wall."),
        ("I led a team at Initech", "I led your team at Initech, and I loved it."),
        ("the failure of a rival", "I love the failure of your rival."),
        ("the plan", "I love the plan."),
        ("the wall of salvaged doors", "I drove home thinking about the wall of salvaged doors."),
        ("the wall of salvaged doors", "I cannot say that I love the wall of salvaged doors \U0001f600."),
    ],
)
def test_a_fact_may_not_be_made_into_another(fact: str, sentence: str) -> None:
    """A doing is not made the writer's own, a note not theirs, and no fact is cut short, turned round or added to."""
    assert fault(sentence, fact) != ""


def test_frames_name_known_words_only() -> None:
    """Each name in braces is a frame or a class, and no frame waits for a word that is never compared."""
    for name, lines in FRAMES.items():
        for word in re.findall(r"\{\w+\}|[a-z']+", lines):
            assert word.strip("{}") in FRAMES.keys() | WORDS.keys() if word[0] == "{" else word not in LOOSE, (
                name,
                word,
            )


@pytest.mark.parametrize("name", WORDS)
def test_words_are_compared_as_they_stand(name: str) -> None:
    """No entry of a class has a word or a phrase that is left out before anything is compared."""
    changed = [
        entry
        for entry in WORDS[name].split()
        if len(framing.read(f" {entry.replace('_', ' ')} ").split()) != entry.count("_") + 1
    ]
    assert changed == []


def test_a_rewrite_has_to_tell_facts_in_one_place() -> None:
    """Words of two sentences of the writer's, put together anew, are a claim that nobody made."""
    draft = Draft.parse("Dear Ann,\n\nI led a team at Initech. I moved forty reports to dbt.\n\nBest,\nBo")
    given = Given(draft, ALL[0].situation, Options())
    assert rewording.fault_of("I moved forty reports to dbt, and it was a joy.", given) == ""
    assert rewording.fault_of("I led forty reports at Initech.", given) != ""
    assert rewording.fault_of("You moved forty reports to dbt.", given) != ""
    assert rewording.fault_of("I never moved forty reports to dbt.", given) != ""


def test_hardly_an_invented_sentence_gets_into_a_rewrite() -> None:
    """A rewrite may reword, so that more gets in than into a suggestion; docs/advice.md has the figure."""
    invented = [piece for piece in ALL if piece.sort not in TRUE]
    passed = [
        piece.sentence
        for piece in invented
        if not rewording.fault_of(piece.sentence, Given(Draft.parse(piece.draft), piece.situation, Options()))
    ]
    assert len(passed) < 0.02 * len(invented)
