"""Finds what makes a message specific: what was said, seen or agreed, or a fact about the employer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer import Span, inside
from reviewer_plugins.evidence import sentence_words, tells_experience
from reviewer_plugins.phrases.generic import GENERIC, SHARED
from reviewer_plugins.phrases.occupations import OCCUPATIONS, POSTS

if TYPE_CHECKING:
    from reviewer import Draft, Sentence, Situation


def detail(draft: Draft, situation: Situation) -> Span | None:
    """Give the place of the first detail in the body of a draft.

    The words of a detail are none that any message could hold, and none of the names and the role known beforehand:
    two of them where the sentence speaks of the meeting or of the employer, else three.
    """
    language = draft.language
    known = _known(situation)
    topics = frozenset(word for topic in situation.topics for word in _split(topic)) - GENERIC
    for sentence in language.sentences:
        if inside(draft.paragraphs, sentence.start):
            said = sentence_words(language, sentence)
            if topics & set(said) or _is_specific(said, known, draft, sentence):
                return Span(sentence.start, sentence.end)
    return None


def _known(situation: Situation) -> frozenset[str]:
    """Give the words of the names and the role, which any message to this employer holds."""
    names = (*situation.names, situation.role or "")
    return frozenset(word for name in names for word in _split(name))


def _split(text: str) -> list[str]:
    """Give the words of a name, in lower case and also without a possessive or plural ending."""
    words = text.lower().replace("’", "'").replace("-", " ").replace("/", " ").split()
    bare = [word.strip(".,&'()\"") for word in words]
    return [form for word in bare if word for form in (word, f"{word}'s", f"{word}s")]


def _is_specific(said: list[str], known: frozenset[str], draft: Draft, sentence: Sentence) -> bool:
    """Whether a sentence holds enough words that only this interview can have given."""
    special = {word for word in said if _is_special(word, known)} - _position(said)
    shared = bool(SHARED & set(said))
    if not shared and tells_experience(draft.language, sentence):
        return False
    return len(special) >= (2 if shared else 3)


def _position(said: list[str]) -> set[str]:
    """Give the words of a sentence that seem to name a position: those in front of "post", "assistant" and the like."""
    ends = [index for index, word in enumerate(said) if word in POSTS or word in OCCUPATIONS]
    return {word for index in ends for word in said[max(index - 2, 0) : index + 1]}


def _is_special(word: str, known: frozenset[str]) -> bool:
    """Whether a word is neither generic nor known beforehand, nor a mere number or letter."""
    bare = word.removesuffix("'s")
    return len(bare) > 2 and bare not in GENERIC and word not in known and bare[0].isalpha()
