"""The patterns of all phrase tables can match what they are meant for."""

import re
import sys
from collections.abc import Iterator

import pytest

from reviewer import Draft, PhraseTable
from reviewer.language import words_of
from reviewer.patterns import _split
from reviewer.plugins import load_plugins
from reviewer_plugins.frames import FrameTable

_SIGN = frozenset(("^", "$", ";", "..."))


def tables() -> Iterator[PhraseTable]:
    """Give all phrase tables of the plugins."""
    load_plugins(frozenset())
    for name in sorted(name for name in sys.modules if name.startswith("reviewer_plugins.")):
        for value in vars(sys.modules[name]).values():
            if isinstance(value, PhraseTable):
                yield value
            elif isinstance(value, FrameTable):
                yield from value.tables()


def patterns() -> set[str]:
    """Give the patterns of all phrases and of all their guards."""
    return guards() | {phrase.pattern for table in tables() for phrase in table.phrases}


def guards() -> set[str]:
    """Give the patterns that make a phrase innocent."""
    return {guard for table in tables() for phrase in table.phrases for guard in phrase.unless}


def items(pattern: str) -> list[str]:
    """Give what stands between the spaces of a pattern, without its square brackets."""
    return _split(re.sub(r"[][]", "", pattern), " ")


def leaves(pattern: str) -> Iterator[str]:
    """Give every single word of a pattern, and what is left of one that is not well formed."""
    for item in items(pattern):
        bare = item.removesuffix("?")
        if bare in _SIGN or re.fullmatch(r"\{\w+\}", bare):
            continue
        alternatives = _split(bare[1:-1] if bare[:1] + bare[-1:] == "()" else bare, "|")
        if len(alternatives) == 1 and bare[:1] != "(":
            yield from bare.split("-")
        else:
            for one in alternatives:
                yield from leaves(one) if " " in one or one[:1] in "({" else one.split("-")


def is_word(leaf: str) -> bool:
    """Whether a text can hold a word, or one that begins so."""
    word = leaf.removesuffix("*")
    return leaf in _SIGN or (words_of(word) == [word] and word != "n't")


def open_choice(pattern: str) -> bool:
    """Whether a list of words without parentheses stands beside others: `|` binds words, and may have meant groups."""
    found = items(pattern)
    return len(found) > 1 and any("|" in item and item[0] not in "({" for item in found)


def test_every_word_of_a_pattern_can_stand_in_a_text() -> None:
    """No pattern holds half a word, a stray sign or an open parenthesis."""
    dead = {p: [leaf for leaf in leaves(p) if not is_word(leaf)] for p in patterns()}
    assert {pattern: words for pattern, words in dead.items() if words} == {}


def test_choices_in_guards_have_parentheses() -> None:
    """A guard such as `help desk|hotline`, which asks for two words in a row, says by parentheses what it means."""
    assert [pattern for pattern in guards() if open_choice(pattern)] == []


@pytest.mark.parametrize("pattern", ["help desk|call centre|ward", "if|whether|in case", "n't be", "the lofts?|nests"])
def test_what_the_checks_are_for(pattern: str) -> None:
    """They find the slips that were there."""
    assert open_choice(pattern) or not all(map(is_word, leaves(pattern)))


def test_an_index_hides_nothing() -> None:
    """What a table finds by its index it finds without one too, trying every phrase on every sentence."""
    rules = [rule for plugin in load_plugins(frozenset()) for rule in plugin.rules]
    examples = [example.draft for rule in rules for example in rule.examples if example.found]
    draft = Draft.parse("\n\n".join(examples))
    language = draft.language
    found = 0
    for table in tables():
        everywhere = [
            match
            for number in range(len(table.phrases))
            for sentence in range(len(language.sentences))
            for match in table._matches(number, language, sentence)
        ]
        assert set(table.find_all(draft, draft.new_text)) == set(everywhere)
        assert table.may_stand(draft) or not everywhere
        assert all(table.search(language, match.sentence) for match in everywhere if not match.phrase.unless)
        found += len(everywhere)
    assert found > 300
