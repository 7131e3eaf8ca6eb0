"""Words and sentences: where sentences end, and that every place is right."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer import Draft, Language, Span
from reviewer.language import fold, words_of


def sentences(text: str) -> list[str]:
    """Split a text into its sentences."""
    language = Language(text, [Span(0, len(text))])
    return [text[sentence.start : sentence.end] for sentence in language.sentences]


@pytest.mark.parametrize(
    "text",
    [
        "I met Dr. Wu.|She was kind.",
        "It was (so Dr. Wu said.)|I agree.",
        "We met at 3 p.m. on Monday.|I left at 4 p.m.|It was late.",
        "I lived in the U.S. for years.|I am from the U.S.|My visa is valid.",
        "I wrote to J. R. R. Tolkien.|Nobody answered.",
        "I like vitamin C.|It is healthy.",
        "It was I.|Then he left.",
        "We joined Acme Inc.|Then we left Acme Corp. in May.",
        "Bread, milk, etc. in bags, e.g. paper.|And more.",
        "See https://x.example/a.b?c=d for it.|Or mail a.b@c.example.",
        "Version 2.0 costs 3.50 dollars.|We use Node.js.|It runs.",
        "I applied for No. 5.|No.|I did not.",
        "So ... yes.|And then... next.|Well...|I went.",
        '"Really?" she said.|"Go."|Then I left.',
        "Thank you!!!|Great?!|Bye",
        "I came in 2019.|Then I left.",
        "i liked it.|thx.",
        "Points:|\n- first|\n- second.|With more|\n1. one|\n2. two",
        "A line\nthat goes on.|Done.",
        "One\n\n|Two",
    ],
)
def test_sentences(text: str) -> None:
    """Sentences end where a reader ends them, not at abbreviations, initials, numbers, addresses or pauses."""
    assert sentences(text.replace("|\n", "\n").replace("\n\n|", "\n\n").replace("|", " ")) == [
        part.strip() for part in text.split("|")
    ]


def test_subject_is_one_sentence() -> None:
    """A subject is one sentence whatever marks stand in it, and no sentence goes from part to part."""
    draft = Draft.parse("Subject: Thank you. Any news? Bo\n\nDear Anna,\nI liked it\n\nBest,\nBo")
    places = [(sentence.start, sentence.end) for sentence in draft.language.sentences]
    assert [draft.text[start:end] for start, end in places] == [
        "Thank you. Any news? Bo",
        "Dear Anna,",
        "I liked it",
        "Best,",
        "Bo",
    ]


def test_questions() -> None:
    """A sentence knows whether it asks."""
    language = Language('Is it open? "Or not?" I ask.', [Span(0, 28)])
    assert [sentence.is_question for sentence in language.sentences] == [True, True, False]


def test_words_and_places() -> None:
    """Words are folded, and `places` tells where each stands."""
    text = "I’m Bo. I'M sure: Bo’s well-known."
    language = Language(text, [Span(0, len(text))])
    assert language.words == ["i'm", "bo", "i'm", "sure", "bo's", "well", "known"]
    assert language.places["i'm"] == [0, 2]
    assert words_of("I’M") == ["i'm"]


def test_only_the_given_parts_are_read() -> None:
    """What lies outside of the parts, as a quote does, has no words."""
    draft = Draft.parse("Dear Anna,\n\nFine.\n\n> gonna\n\nBest,\nBo")
    assert "gonna" not in draft.language.places
    assert draft.language.words == ["dear", "anna", "fine", "best", "bo"]


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("Thank you for the tour of the plant, which I enjoyed more than I had expected.", True),
        ("Vielen Dank für die Führung durch das Werk, die mir sehr gut gefallen hat, und bis bald.", False),
        ("Guten Tag", True),
    ],
)
def test_is_english(text: str, english: bool) -> None:  # noqa: FBT001 - a parameter of the test
    """English is told from other languages; a few words are not judged."""
    assert Language(text, [Span(0, len(text))]).is_english is english


@given(st.text(max_size=60))
def test_fold_keeps_places(text: str) -> None:
    """Folding changes no length, and folding twice changes nothing more."""
    assert len(fold(text)) == len(text)
    assert fold(fold(text)) == fold(text)


@given(st.text(st.sampled_from("aBi'’.!?… \n\t-1\"()ıİẞ"), max_size=80))
def test_places_fit(text: str) -> None:
    """Every word stands at its place, in exactly one sentence; sentences are in order and trimmed."""
    language = Language(text, [Span(0, len(text))])
    for word, start, end in zip(language.words, language.starts, language.ends, strict=True):
        assert language.folded[start:end] == word
        sentence = language.sentence_at(start)
        assert sentence.start <= start < end <= sentence.end
    covered = [index for sentence in language.sentences for index in range(sentence.first_word, sentence.last_word)]
    assert covered == list(range(len(language.words)))
    for sentence in language.sentences:
        assert text[sentence.start : sentence.end] == text[sentence.start : sentence.end].strip()
