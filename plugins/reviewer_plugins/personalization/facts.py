"""Where given facts stand in a sentence: each is put into one word, so that what is around it can be read."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from reviewer_plugins.personalization.given import SIGNS
from reviewer_plugins.personalization.stems import folded, whole_words
from reviewer_plugins.phrases.advice_facts import (
    ARTICLES,
    ASKING,
    CLAUSES,
    DECISIONS,
    ENDS,
    LIMITS,
    LONG,
    MINE,
    NO_DEED,
    NO_DOING,
    PLAIN,
    POSSESSIVES,
    SAME,
    TALKED,
)
from reviewer_plugins.phrases.irregular import IRREGULAR

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from reviewer_plugins.personalization.given import Given

SIGN = re.compile(r"(?:topic|company|draft|own)(?:doing|ask|did)?x")
_SELF = frozenset(("i", "me", "my", "mine", "myself"))
_LONGEST = 10  # words of what the draft names


class Fact(NamedTuple):
    """A fact, the word that stands for it in a frame, and where it is found in the words of a sentence."""

    text: str
    sign: str
    pattern: re.Pattern[str]


def plain_words(text: str) -> list[str]:
    """Give the words of a text, folded, with contractions written out and without a genitive's 's."""
    found = (LONG.get(word, word) for word in whole_words(text))
    return [part.removesuffix("'s") for word in found for part in word.split()]


def spaced(text: str) -> str:
    """Give these words as one text, with a space before and behind each."""
    return f" {' '.join(plain_words(text))} "


def with_signs(sentence: str, quote: str, given: Given) -> tuple[str, bool]:
    """Give the words of a sentence with a sign for each fact, and whether one of these is what was quoted."""
    text, wanted, quoted = spaced(sentence), spaced(quote), False
    named = [_fact(quote, "draft")] if _is_named(quote, given) else []
    for fact in sorted((*_facts(given), *named), key=lambda fact: -len(fact.text)):
        text, count = fact.pattern.subn(f" {fact.sign} ", text)
        quoted |= bool(count) and (wanted in fact.text or fact.text in wanted)
    return text, quoted


@lru_cache(maxsize=1)
def _facts(given: Given) -> list[Fact]:
    """Give the facts of the lists, whole or by clauses, and what the writer says in the draft."""
    return [*_of_lists(given), *_of_draft(given)]


def _of_lists(given: Given) -> Iterator[Fact]:
    """Give the facts that were chosen."""
    for source, sign in (("topics", "topic"), ("company_facts", "company"), ("notes", "own")):
        for text in given.facts.get(source, ()):
            yield from _of_item(text, sign)


def _of_draft(given: Given) -> Iterator[Fact]:
    """Give what the draft says after "I"."""
    for sentence in given.sentences:
        yield from (fact for fact in _of_item(sentence, "draft") if fact.text.startswith(" i "))


def _of_item(text: str, source: str) -> Iterator[Fact]:
    """Give a fact, and those of its clauses that are true without the others."""
    clauses = [clause for clause in SIGNS.split(text) if clause.strip()]
    named = [re.sub(TALKED, "", text)] if source == "topic" else []
    for part in dict.fromkeys((text, *named, *clauses)):
        others = set(plain_words(" ".join(clause for clause in clauses if clause != part)))
        if part in {text, *named} or (len(plain_words(part)) > 1 and not others & LIMITS):
            yield _fact(part, source)


def _fact(text: str, source: str) -> Fact:
    """Make a fact of a text."""
    found = plain_words(text)
    first = next((word for word in found if word not in ARTICLES | POSSESSIVES), found[0])
    kind = _kind(source, found)
    if source == "own" or first in _SELF:
        source, pattern = "own", " ".join(_either(word, MINE) for word in found)
    else:
        same = SAME | ({"we": "(?:we|you|they)"} if kind == "ask" else {})
        pattern = _pattern(found, same)
        if source == "company" and (base := _base(found[0])):
            pattern = f"(?:{pattern}|you {_pattern([base, *found[1:]], same | {'it': '(?:it|you)'})})"
        elif source == "company" or found[0] in {"the", *POSSESSIVES}:
            pattern = f"(?:(?:the|{'|'.join(sorted(POSSESSIVES))}) )?{pattern}"
    return Fact(f" {' '.join(found)} ", f"{source}{kind}x", re.compile(f" {pattern} "))


def _either(word: str, others: Mapping[str, str]) -> str:
    """Give a pattern of a word or what may stand for it."""
    return f"(?:{re.escape(word)}|{others[word]})" if word in others else re.escape(word)


def _base(word: str) -> str:
    """Give the form that goes with "you" of a verb that goes with "it"; empty for what is no such form."""
    if word in PLAIN:
        return PLAIN[word]
    return word.removesuffix("s") if re.fullmatch(r"[a-z]+[a-rt-z]s", word) else ""


def _pattern(found: list[str], same: Mapping[str, str]) -> str:
    """Give where words are found again: articles may come or go, and whose it is may be told from the other side."""
    pattern, between = "", ARTICLES
    for word in found:
        if word in ARTICLES | POSSESSIVES:
            between |= POSSESSIVES - {"our"} if word in {"the", *POSSESSIVES} else frozenset()
            continue
        gap = f"(?:(?:{'|'.join(sorted(between))}) )*" if pattern else ""
        pattern += f"{' ' if pattern else ''}{gap}{same.get(word, re.escape(word))}"
        between = ARTICLES
    return pattern or " ".join(map(re.escape, found))


def _kind(source: str, found: list[str]) -> str:
    """Say how a fact begins: with a doing, a question, something done, or in another way."""
    first = found[0]
    if first.endswith("ing") and first not in NO_DOING:
        return "doing"
    if source == "topic" and first in ASKING:
        return "ask"
    return "did" if source == "own" and (first.endswith("ed") or first in IRREGULAR.keys() - NO_DEED) else ""


def _is_named(quote: str, given: Given) -> bool:
    """Whether a quotation may be the name of a thing: it has no subject, tells of no decision, and is not cut short."""
    found = plain_words(quote)
    if not 0 < len(found) <= _LONGEST or set(found) & (CLAUSES | DECISIONS | LIMITS):
        return False
    ends = rf"(?=\W*$|\s*[^\w\s'’-]|\s+(?:{'|'.join(ENDS)})\b)"
    draft = folded("\n".join(given.sentences))
    return re.search(r"\W+".join(map(re.escape, found)) + ends, draft, re.MULTILINE) is not None
