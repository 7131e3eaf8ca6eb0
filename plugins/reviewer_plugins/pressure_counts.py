"""What of pressure can be counted: questions about the state of an application, earlier messages."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from reviewer_plugins.phrases.pressure_counts import (
    APPLICATION,
    CHANNELS,
    CONTACT,
    COURTESY,
    FEASTS,
    MONTHS,
    QUESTIONS,
    REACHABLE,
    STATUS,
    WEEKDAYS,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reviewer import Draft, Language, Sentence

_CHANNELS_MANY = 3  # two are ordinary: "I sent the form by post and by e-mail"


def is_application(draft: Draft) -> bool:
    """Whether a draft speaks of an application at all."""
    return not APPLICATION.isdisjoint(draft.language.places)


def status_questions(draft: Draft) -> list[Sentence]:
    """Give the questions about the state of the application, and those that follow directly upon one."""
    asked: list[Sentence] = []
    before = None
    for sentence in draft.language.sentences:
        if _asks(draft, sentence):
            words = _words(draft.language, sentence)
            if not STATUS.isdisjoint(words) or (asked and asked[-1] == before):
                asked.append(sentence)
        before = sentence
    return asked


def _asks(draft: Draft, sentence: Sentence) -> bool:
    """Whether a sentence of the body is a question, and none of mere courtesy ("Is this a good moment?")."""
    in_body = draft.subject is None or sentence.start >= draft.subject.end
    return sentence.is_question and in_body and COURTESY.isdisjoint(_words(draft.language, sentence))


def _words(language: Language, sentence: Sentence) -> list[str]:
    """Give the words of a sentence."""
    return language.words[sentence.first_word : sentence.last_word]


def status_words(language: Language, sentences: Iterable[Sentence]) -> int:
    """Count the words about the state of an application in some sentences."""
    return sum(word in STATUS for sentence in sentences for word in _words(language, sentence))


def count_questions(language: Language, sentence: Sentence) -> int:
    """Count the questions in a sentence: the first, and each that begins after a comma, "and" or "or"."""
    inner = range(sentence.first_word + 1, sentence.last_word)
    return 1 + sum(language.words[index] in QUESTIONS and _begins(language, index) for index in inner)


def _begins(language: Language, index: int) -> bool:
    """Whether a question can begin at a word: after a comma or a semicolon, or after "and" or "or"."""
    between = language.folded[language.ends[index - 1] : language.starts[index]]
    return between.strip() in {",", ";"} or language.words[index - 1] in {"and", "or"}


def listed_contacts(language: Language) -> Iterator[Sentence]:
    """Give the sentences that list by what channels, or on which days, the writer has been in touch before."""
    if CONTACT.isdisjoint(language.places):
        return
    for sentence in language.sentences:
        words = _words(language, sentence)
        if _contacted(words) and (_days(words) or len(CHANNELS.intersection(words)) >= _CHANNELS_MANY):
            yield sentence


def _contacted(words: list[str]) -> bool:
    """Whether the writer says to have been in touch: "I wrote", "my notes of"; "I asked my wife" is none of it."""
    return REACHABLE.isdisjoint(words) and any(
        word in CONTACT
        and not {"i", "i've", "my"}.isdisjoint(words[max(index - 3, 0) : index])
        and "my" not in words[index + 1 : index + 2]
        for index, word in enumerate(words)
    )


def _days(words: list[str]) -> bool:
    """Whether at least two days follow the first word of contact, named in the same way."""
    later = words[next(index for index, word in enumerate(words) if word in CONTACT) :]
    named = (
        {word for word in later if word in WEEKDAYS},
        {word for word in later if word[0].isdigit() and word.endswith(("st", "nd", "rd", "th"))},
        {word for word, after in pairwise(later) if word.isdigit() and after in MONTHS},
        {word for word in later if word in FEASTS},
    )
    return any(len(days) > 1 for days in named)
