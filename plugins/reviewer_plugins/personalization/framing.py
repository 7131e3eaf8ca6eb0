"""Whether a sentence says a fact and, around it, only what one may feel or think about it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from reviewer import Draft, Phrase, PhraseTable, Span
from reviewer_plugins.personalization.facts import SIGN, spaced, with_signs
from reviewer_plugins.personalization.stems import stem
from reviewer_plugins.phrases.advice_facts import FORMS, LOOSE, LOOSE_PHRASES
from reviewer_plugins.phrases.advice_frames import FRAMES
from reviewer_plugins.phrases.advice_words import WORDS

if TYPE_CHECKING:
    from reviewer_plugins.personalization.given import Given

_ODD = re.compile(r"[^\w\s'’‘,;:.!?–—()\"“”&/-]")
_MARKS = ',;:.!?()"“”'
_YOURS = re.compile(r" (?:your|their|his|her|its) (?:own|topic)\w*x ")  # whose it is, where nobody said so
_LEAF = re.compile(r"\{\w+\}|[a-z']+")
_LOOSE = re.compile(f" (?:{'|'.join(sorted(LOOSE_PHRASES, key=len, reverse=True)).replace('_', ' ')}) ")


def fault_of(sentence: str, quote: str, given: Given) -> str:
    """Say what keeps a sentence that rests on a quoted fact from being let through, or give an empty string."""
    odd = [word for word in sentence.split() if _ODD.search(word)]
    if not sentence.isprintable() or not all(word.strip(_MARKS) in quote for word in odd):
        return "has lines or signs that no sentence has"
    text, quoted = with_signs(sentence, quote, given)
    if not quoted:
        return "does not say its fact in the words of the fact"
    return "" if _fills(text) else "says more than a fact and a feeling"


def is_framed(sentence: str, given: Given) -> bool:
    """Whether a sentence is any fact in a frame."""
    return _fills(with_signs(sentence, "", given)[0])


def is_same(one: str, other: str) -> bool:
    """Whether two sentences differ in nothing but words that change nothing."""
    return read(spaced(one)) == read(spaced(other))


def _fills(text: str) -> bool:
    """Whether a text with signs fills the frame from its first word to its last, and gives nothing to anybody."""
    if _YOURS.search(text):
        return False
    text = read(text)
    return bool(_table().find(Draft.parse(text), [Span(0, len(text))]))


def read(text: str) -> str:
    """Give a text with signs as the frames have it: the stems of the words that matter."""
    while text != (text := _LOOSE.sub(" ", text)):
        pass
    return " ".join(form(word) for word in text.split() if word not in LOOSE)


def form(word: str) -> str:
    """Give the form of a word that stands for all of its forms."""
    return word if SIGN.fullmatch(word) else FORMS.get(word) or stem(word)


@cache
def _table() -> PhraseTable:
    """Give the table of the one frame that a sentence has to fill."""
    classes = {name: [_pattern(line) for line in lines.strip().splitlines()] for name, lines in FRAMES.items()}
    classes |= {name: [*map(_entry, words.split())] for name, words in WORDS.items()}
    return PhraseTable([Phrase("^ {sentence} $")], classes)


def _pattern(line: str) -> str:
    """Put the words of a frame into the form that stands for all of theirs."""
    return _LEAF.sub(lambda leaf: leaf[0] if leaf[0][0] == "{" else form(leaf[0]), line.strip())


def _entry(entry: str) -> str:
    """Put the words of a class into that form."""
    return read(spaced(entry.replace("_", " ")))
