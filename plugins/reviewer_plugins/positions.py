"""Finds a position in a draft that is another one than that which is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer import Span
from reviewer_plugins.names import bare
from reviewer_plugins.phrases.occupations import OCCUPATIONS, RANKS, TRADES, UNNAMED
from reviewer_plugins.phrases.personal import NOBODY
from reviewer_plugins.roles import role_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reviewer import Draft, Sentence, Situation

_LIKE_POST = frozenset({"position", "role", "post", "job", "vacancy"})
# A sentence with one of these may speak of other employers and other positions.
ELSEWHERE = frozenset(
    (
        "another other offer offered offers former previous last past currently current present worked accepted years "
        "elsewhere different second-hand left old competing her his their contract employer employers was"
    ).split()
)


def other_positions(draft: Draft, situation: Situation) -> Iterator[Span]:
    """Find a position that is not the known one: "the gallery assistant post" for an archives assistant."""
    language = draft.language
    if not situation.role or _LIKE_POST.isdisjoint(language.places):
        return
    for index in sorted(index for word in _LIKE_POST for index in language.places.get(word, ())):
        sentence = language.sentence_at(language.starts[index])
        named = _named_position(language.words, sentence, index)
        if named and _is_other(language.words[named[0] : named[1]], situation, sentence_set(draft, sentence)):
            yield Span(language.starts[named[0]], language.ends[named[1] - 1])


def sentence_set(draft: Draft, sentence: Sentence) -> set[str]:
    """Give the different words of a sentence."""
    return set(draft.language.words[sentence.first_word : sentence.last_word])


def _named_position(words: list[str], sentence: Sentence, index: int) -> tuple[int, int] | None:
    """Give the range of the words that name a position: "the X position" or "position of X"."""
    if words[index + 1 : index + 2] == ["of"]:
        start = index + 2 + (words[index + 2 : index + 3] in (["a"], ["an"], ["the"], ["your"]))
        end = next((i + 1 for i in range(start, min(start + 4, sentence.last_word)) if words[i] in OCCUPATIONS), None)
        return (start, end) if end else None
    start = index
    while start > sentence.first_word and index - start < 4 and words[start - 1] not in UNNAMED:
        start -= 1
    if start == index or words[index - 1] not in OCCUPATIONS:
        return None
    return (start, index) if words[start - 1 : start] in (["the"], ["your"], ["this"]) else None


def _is_other(named: list[str], situation: Situation, sentence: set[str]) -> bool:
    """Whether the words of a position agree with none of those that tell the known one from others.

    What only tells the rank makes no other position: a staff nurse may be a registered nurse.
    """
    role = [word for word in role_words(situation.role or "") if word not in RANKS]
    named = [word for word in named if word not in RANKS]
    if not role or not named or sentence & (ELSEWHERE - {"was", "current", "present", "last", "years"}):
        return False
    own = [word for word in named if not any(_akin(word, known) for known in role)]
    if len(own) == len(named):
        return True
    modifiers = [word for word in role if word not in OCCUPATIONS]
    agreed = [word for word in named if any(_akin(word, known) for known in modifiers)]
    same = named[-1] in role and len(named) > 1
    return bool(modifiers) and same and not agreed and bool(own) and not _free(own, situation)


def _free(own: list[str], situation: Situation) -> bool:
    """Whether words beside a position's noun may be there for another reason: the company's, or a place of work."""
    company = bare(situation.company or "")
    return any(bare(word).removesuffix("'s") in company or word in NOBODY for word in own)


def _akin(word: str, known: str) -> bool:
    """Whether two words of a position are the same or of one trade, or one holds the other."""
    if word in known or known in word or (len(word) > 5 and word[:5] == known[:5]):
        return True
    return any(word in trade and known in trade for trade in TRADES)
