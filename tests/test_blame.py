"""Blame in its four kinds, their borders, and what only looks like blame."""

from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer import Draft, Rule, Settings
from reviewer.chain import Chain
from reviewer.plugins import Plugin
from reviewer.situation import Situation
from reviewer.testing import run_rule
from reviewer_plugins.blame import RULES
from reviewer_plugins.frames import Frame, FrameTable
from reviewer_plugins.phrases.classes import CLASSES

BY_ID = {rule.id.partition("/")[2]: rule for rule in RULES}
CHAIN = Chain([Plugin("blame", "test", RULES)], Settings())


def kinds(draft: str) -> set[str]:
    """Give the kinds of blame that are found in a draft."""
    critique = CHAIN.run(Draft.parse(draft), Situation())
    return {finding.rule.partition("/")[2] for finding in critique.findings}


@pytest.mark.parametrize(
    ("kind", "draft"),
    [
        ("accusation", "The assessment centre was chaotic from the first minute."),
        ("accusation", "The interviewer kept interrupting."),
        ("accusation", "I was led to believe that there were two of us."),
        ("accusation", "I could not help noticing that my portfolio lay unopened."),
        ("third-party", "My current boss is a bully."),
        ("third-party", "Unlike my last team, you test before you ship."),
        ("third-party", "I spent two years cleaning up after the others."),
        ("hostility", "What a joke of a process."),
        ("hostility", "I shall be telling everyone I know to keep clear of you."),
        ("hostility", "I suppose an answer would have been too heavy a burden."),
        ("excuse", "Without the jet lag I would have solved it."),
        ("excuse", "The projector failed, which is why I lost my thread."),
    ],
)
def test_each_kind_is_found(kind: str, draft: str) -> None:
    """What is said outright and what is left to be understood is found as its own kind."""
    assert kind in kinds(draft)


@pytest.mark.parametrize(
    "draft",
    [
        "I found the process fair from start to finish.",
        "My first head chef never raised her voice at us.",
        "My old captain fired me twice, laughing, and I sailed with him for years.",
        "That is how I wish somebody had taught me to weld.",
        "I should enjoy finding out how the kiln behaves in winter.",
        "I had three jobs before I found this trade.",
        "In a normal week we serve four hundred meals.",
        "The delay was no trouble at all, and the fault for my late reply is mine.",
        "You told me that trainees often feel ignored; I would love to help.",
        "My four years in complaints handling taught me to listen.",
        "My boss encouraged me to apply and sends her regards.",
        "We lost the tender to a rival with a better price.",
        "Dealing with angry callers was part of every shift.",
        "Please pass on my congratulations to the person you chose.",
        "My second answer was too long, and I will be briefer next time.",
        "The noise on the shop floor reminded me of my first summer at the foundry.",
        "I would have loved to hear a yes, and I respect the decision.",
    ],
)
def test_talk_of_trouble_is_no_blame(draft: str) -> None:
    """Trouble as a topic, fair words about others and mistakes that are owned are left alone."""
    assert kinds(draft) == set()


def test_the_more_specific_charge_takes_the_words() -> None:
    """Words that attack are hostility, not accusation as well."""
    assert kinds("Your interviewer was an idiot.") == {"hostility"}


def test_hints_use_the_words_at_hand() -> None:
    """A hint names the people spoken of and repeats the words to be replaced."""
    critique = run_rule(BY_ID["third-party"], "In short, my former manager never listened to anybody.")
    assert "what your former manager did" in critique.findings[0].hint
    assert "my former manager never listened to anybody" in critique.findings[0].hint


def test_owning_a_mistake_is_a_strength() -> None:
    """A fault that is owned, and no excuse beside it, is counted as good."""
    owned = run_rule(BY_ID["excuse"], "The mistake was mine, and here is the right figure.")
    assert [strength.message for strength in owned.strengths] == ["owns a mistake without excuses"]
    excused = run_rule(BY_ID["excuse"], "The mistake was mine. You caught me on an off day.")
    assert not excused.strengths


def test_evidence_may_stand_in_the_sentence_before() -> None:
    """A frame that looks back joins a promise with the reckoning in the next sentence, but no further."""
    table = FrameTable([Frame("", ("it is now",), also=(("you said",),), look_back=True)], CLASSES)
    assert table.find(Draft.parse("You said Friday. It is now Monday."))
    assert not table.find(Draft.parse("You said Friday. All is well. It is now Monday."))


def test_a_frame_needs_all_its_evidence() -> None:
    """Each group of evidence must be there, and a guard anywhere in the sentence undoes it."""
    table = FrameTable([Frame("", ("lost my thread",), also=(("noise",), ("room",)), unless=("gladly",))], CLASSES)
    assert table.find(Draft.parse("I lost my thread in the noise of the room."))
    assert not table.find(Draft.parse("I lost my thread in the noise."))
    assert not table.find(Draft.parse("I lost my thread in the noise of the room, gladly."))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
@given(st.text(alphabet="abci .,;:?!'\n-—I", max_size=200))
def test_spans_lie_within_one_sentence(rule: Rule, text: str) -> None:
    """Whatever the text around it, a finding covers some text within the draft."""
    draft = f"{text} My last boss was a bully, the panel was rude, I am furious, you caught me on an off day. {text}"
    critique = run_rule(rule, draft)
    for finding in critique.findings:
        assert finding.span
        assert critique.draft.at(finding.span).strip() == critique.draft.at(finding.span) != ""


def test_a_hostile_text_is_read_in_time_linear_in_its_length() -> None:
    """A sentence of thousands of words that begin frames and satisfy guards does not take quadratic time."""
    draft = Draft.parse("my boss was not you never i would have " * 900)
    start = perf_counter()
    CHAIN.run(draft, Situation())
    assert perf_counter() - start < 5  # quadratic time took 37 s, linear time takes 0.2 s
