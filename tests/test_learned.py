"""The learned model adds up as it was trained, in linear time, whatever names stand in a draft."""

from __future__ import annotations

import importlib
import json
from importlib.resources import files
from itertools import pairwise, product
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import reviewer
from benchmarks.growth import steps
from reviewer import Draft, Finding, Kind, Outcome, Settings, Severity, Situation
from reviewer_plugins.learned import body_sentences, shipped_model, suspicious, tokens
from reviewer_plugins.learned.model import END, RULES, START, Model, share, stem
from reviewer_plugins.suspects import suspects
from training.packing import Feature, packed

ROOT = Path(__file__).parents[1]
SHIPPED = str(files("reviewer_plugins.learned") / "weights.bin")
REVIEWER = reviewer.Reviewer(Settings(select=("blame", "feedback", "pressure")))
KNOWN = Situation(role="Welder")
# No frame tells these faults.
REPROACH = "I was told that the decision would come in March, and it is now nearly June."
LIMIT = "The ferry for the other job leaves on Sunday, and I shall be on it unless you call."
INNOCENT = "Thank you for the hour on Thursday and for showing me the kiln with the blue door."


def read(text: str) -> list[str]:
    """Give the tokens of a text's first sentence."""
    draft = Draft.parse(text)
    return tokens(draft, next(body_sentences(draft)))


def learned(text: str, situation: Situation = KNOWN) -> list[Finding]:
    """Give the findings that the model alone has made."""
    return [found for found in REVIEWER.review(text, situation).findings if "reads like" in found.message]


def tiny_model() -> Model:
    """Make a model that knows two words: "never" weighs 10, next to "again" 5 more, further off 3 more."""
    weights = {("never",): 10, ("never", "again"): 5}
    rows = {Feature(words, near=len(words) == 2): weight for words, weight in weights.items()}
    rows[Feature(("never", "again"))] = 3
    lines = {feature: [weight, *[-weight] * 8] for feature, weight in rows.items()}
    return Model(packed([END, START, "again", "never"], lines, (1.0,) * 9, (0.0,) * 9))


def test_weights_add_up() -> None:
    """A sentence's margin is the sum of the weights of its words and pairs, shared out over its length."""
    model = tiny_model()
    assert model.margins(["never", "again"])[0] == pytest.approx(15 * share(2))
    assert model.margins(["never", "ever", "again"])[:2] == pytest.approx([13 * share(3), -13 * share(3)])
    assert model.margins(["again", "never"])[0] == pytest.approx(10 * share(2))
    assert model.margins(["never", *["ever"] * 4, "again"])[0] == pytest.approx(10 * share(6))


def test_the_heaviest_words_come_first() -> None:
    """Words are named by weight, a pair counting half for each, and words that speak against the fault are not."""
    model = tiny_model()
    assert model.heaviest(["well", "again", "never"], 0) == [2]
    assert model.heaviest(["never", "well", "again"], 0) == [0, 2]
    assert model.heaviest(["never", "again"], 1) == []


WORDS = st.text("abcdefgh", min_size=1, max_size=3)


@given(st.dictionaries(st.tuples(WORDS, WORDS), st.lists(st.integers(-127, 127), min_size=9, max_size=9), max_size=8))
def test_a_model_is_read_as_it_was_written(weights: dict[tuple[str, str], list[int]]) -> None:
    """Each pair weighs what was written for it, and no other pair weighs anything."""
    words = sorted({START, END}.union(*weights))
    rows = {Feature(pair, near=True): line for pair, line in weights.items()}
    model = Model(packed(words, rows, (1.0,) * 9, (0.0,) * 9))
    for pair in product(words, repeat=2):
        lines = [weights.get(each, [0] * 9) for each in pairwise((START, *pair, END))]
        assert model.margins(pair) == pytest.approx([sum(column) * share(2) for column in zip(*lines, strict=True)])


def test_a_machine_of_the_other_byte_order_reads_the_same_model(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the greatest byte of a number comes first, the same words and weights give the same margins."""
    words = ["you", "never", "called", "me", "back"]
    expected = shipped_model().margins(words)
    monkeypatch.setattr("reviewer_plugins.learned.model.byteorder", "big")
    assert Model.load(SHIPPED).margins(words) == expected


def test_the_model_is_small() -> None:
    """What ships is under 400,000 bytes."""
    assert Path(SHIPPED).stat().st_size < 400_000


def test_names_and_figures_count_as_such() -> None:
    """Names and figures are told from words; days, months and words in capitals are words."""
    assert read("Since May 5th I wrote to Ms Lind, NOT to Bob!") == [
        *("since", "may", "<number>", "i", "wrote", "to", "<name>", "<name>", ",", "not", "to", "<name>", "!")
    ]


@pytest.mark.parametrize(("word", "expected"), [("letters", "letter"), ("sorely", "sore"), ("used", "used")])
def test_stems_are_short_and_words_of_three_stay(word: str, expected: str) -> None:
    """An ending is cut only from words of five letters or more, and three always stay."""
    assert stem(word) == expected


@pytest.mark.parametrize(("text", "rule"), [(REPROACH, "blame/accusation"), (LIMIT, "pressure/ultimatum")])
def test_what_no_frame_tells_is_found_and_explained(text: str, rule: str) -> None:
    """A finding covers the sentence, names the words that weighed most, and its hint quotes the sentence."""
    (found,) = learned(f"{INNOCENT} {text} {INNOCENT}")
    draft = Draft.parse(f"{INNOCENT} {text} {INNOCENT}")
    assert found.rule == rule
    assert found.span is not None
    assert draft.at(found.span) == text
    assert text[:40] in found.hint
    weighed = found.message.partition("(most of all: ")[2].split('"')[1::2]
    assert 1 <= len(weighed) <= 3
    assert all(word in text.lower() for word in weighed)


def test_innocent_sentences_are_left_alone() -> None:
    """Where nothing is wrong the model is silent."""
    assert not learned(INNOCENT)


def test_words_in_a_quoted_message_do_not_count() -> None:
    """Only the body is scored."""
    assert not learned(f"{INNOCENT}\n\nKind regards,\nAnn\n\n> {REPROACH}\n> {LIMIT}")


def test_a_sentence_that_a_frame_has_told_is_not_told_again() -> None:
    """No rule reports the same words by its frames and by the model."""
    critique = REVIEWER.review("I need your answer by Friday at noon, or I will accept the other post.", KNOWN)
    rules = [found.rule for found in critique.findings]
    assert rules == ["pressure/ultimatum"]


def test_outside_of_applications_more_is_asked() -> None:
    """Where nothing tells of an application, only what is far over the threshold counts."""
    draft = Draft.parse(LIMIT)
    assert list(suspects(suspicious(draft), "pressure/ultimatum"))
    assert not list(suspects(suspicious(draft), "pressure/ultimatum", least=99.0))
    assert len(learned(LIMIT, Situation())) <= len(learned(LIMIT))


def test_a_table_is_no_sentence() -> None:
    """What is longer than any sentence is not scored."""
    assert not learned(" ".join([LIMIT.rstrip(".")] * 9) + ".")


NAMES = st.sampled_from(["Ann Lind", "Kofi", "Żaneta O'Hara", "Grace Will", "Rose Hunt", "Mr Bill Price"])


@given(NAMES, NAMES)
def test_names_change_no_finding(one: str, other: str) -> None:
    """Another name of as many words gives the same margins."""
    texts = [f"I told {name} that I was promised a call, and {name} laughed." for name in (one, other)]
    same = [[word for word in read(text) if word != "<name>"] for text in texts]
    assert same[0] == same[1]
    if len(one.split()) == len(other.split()):
        first, second = (shipped_model().margins(read(text)) for text in texts)
        assert first == second


@given(st.text(max_size=300))
def test_any_text_can_be_scored(text: str) -> None:
    """Every sentence of any text has a finite margin for each rule, the same each time."""
    draft = Draft(text, paragraphs=(reviewer.Span(0, len(text)),))
    for sentence in body_sentences(draft):
        margins = shipped_model().margins(tokens(draft, sentence))
        assert len(margins) == len(RULES)
        assert margins == shipped_model().margins(tokens(draft, sentence))


def test_time_grows_with_the_words() -> None:
    """Four times the words take about four times the steps."""

    def scored(count: int) -> int:
        words = ["you", "never", "answered", "my", "letters"] * count
        return steps(lambda: shipped_model().margins(words))

    scored(10)
    assert scored(400) < 5 * scored(100)


def trainer() -> Any:
    """Give the module that trains, or skip where scikit-learn is not installed."""
    pytest.importorskip("sklearn")
    return importlib.import_module("training.train")


@pytest.mark.checkout
def test_the_scorer_says_what_was_trained() -> None:
    """The whole numbers that ship give the scores of the regression, but for rounding."""
    train = trainer()
    rows = train.bank_rows()[::9]
    fit = train.learn(rows)
    model = Model(train.compress(fit, 0.5))
    scores = fit.scores(rows[:60]) - train.SURER - 0.5
    for row, line in zip(rows[:60], scores, strict=True):
        if set(row.words) <= set(fit.space.words):
            assert model.margins(row.words) == pytest.approx(list(line), abs=0.15)


@pytest.mark.slow
@pytest.mark.checkout
def test_the_sentences_give_the_shipped_file() -> None:
    """Training again gives the file of the package, byte for byte."""
    train = trainer()
    assert train.train() == train.SHIPPED.read_bytes()


@pytest.mark.checkout
def test_the_sentences_are_well_formed() -> None:
    """Each sentence of the banks has a text and labels, and an innocent one says what it is near."""
    for path in sorted((ROOT / "training" / "bank").glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            entry = json.loads(line)
            assert entry["text"].strip()
            assert entry["labels"] or entry["near"]


def test_a_guess_never_changes_the_verdict(monkeypatch: pytest.MonkeyPatch) -> None:
    """Near the threshold a finding is a suggestion, further over it a warning, and far over it what the rule says."""
    monkeypatch.setattr("reviewer_plugins.suspects._LIKELY", 0.0)
    monkeypatch.setattr("reviewer_plugins.suspects._SURE", 0.0)
    assert [found.severity for found in learned(LIMIT)] == [Severity.ERROR]
    monkeypatch.setattr("reviewer_plugins.suspects._SURE", 99.0)
    assert [found.severity for found in learned(LIMIT)] == [Severity.WARNING]
    monkeypatch.setattr("reviewer_plugins.suspects._LIKELY", 99.0)
    assert [found.severity for found in learned(LIMIT)] == [Severity.SUGGESTION]


def test_a_frame_alone_does_not_outweigh_an_innocent_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a frame finds is dropped where the model sees no fault at all, and milder where it sees hardly any."""
    text = "My landlord has given me until Friday, and I do not know where we shall go."

    def told(more: str) -> list[Severity | None]:
        found = REVIEWER.review(f"{text}{more}", KNOWN).findings
        return [each.severity for each in found if "reads like" not in each.message]

    assert told("") == [Severity.WARNING]
    monkeypatch.setattr("reviewer_plugins.suspicion._DOUBTED", 99.0)
    assert told(" ") == [Severity.SUGGESTION]
    monkeypatch.setattr("reviewer_plugins.suspicion._INNOCENT", 98.0)
    assert told("  ") == []


def hint(text: str, **situation: Any) -> str:
    """Give the hint of the one finding of the model in a text."""
    (found,) = learned(f"{INNOCENT} {text} {INNOCENT}", Situation(role="Cook", **situation))
    return found.hint


def test_the_hint_fits_the_stage() -> None:
    """While all is open a reproach is turned into a question; after a rejection nobody is told to ask."""
    assert "May I ask where the decision stands?" in hint(REPROACH, kind=Kind.CHECK_IN)
    rejected = hint(REPROACH, kind=Kind.REJECTION_REPLY, outcome=Outcome.REJECTED)
    assert "May I ask" not in rejected
    assert "Thank you for letting me know" in rejected
