"""The matcher of phrase tables: its syntax, its borders and its speed."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.growth import steps
from reviewer import Draft, Phrase, PhraseTable
from reviewer.phrases import occurrences


def found(pattern: str, text: str, **classes: list[str]) -> list[str]:
    """Give the words that a pattern finds in a text."""
    draft = Draft.parse(text)
    return [draft.at(match.span) for match in PhraseTable([Phrase(pattern)], classes).find(draft)]


@pytest.mark.parametrize(
    ("pattern", "text", "expected"),
    [
        ("hit me up", "Just HIT me up, please.", ["HIT me up"]),
        ("hit me up", "They hit me upstairs.", []),
        ("shoot|drop me a line", "Do drop me a line.", ["drop me a line"]),
        ("(a|one more) chance", "Give me one more chance.", ["one more chance"]),
        ("really? want", "I really want it and want you to know.", ["really want", "want"]),
        ("want (so badly)? this", "I want so badly this job.", ["want so badly this"]),
        ("criticis*", "She criticised us.", ["criticised"]),
        ("need ... by friday", "I need a firm answer by Friday.", ["need a firm answer by Friday"]),
        ("need ... by friday", "I need one two three four five by Friday.", []),
        ("heads-up", "A heads-up for you.", ["heads-up"]),
        ("heads-up|warning", "A heads up and a warning.", ["heads up", "warning"]),
        ("don't", "I don’t know.", ["don’t"]),
        ("^ hey", "Hey, it rains. Oh hey.", ["Hey"]),
        ("later $", "See you later. Later we ate.", ["later"]),
        ("was [fire] ;", "It was fire, and then some.", ["fire"]),
        ("was [fire] ;", "It was fire and it shone.", ["fire"]),
        ("was [fire] ;", "It was fire damage.", []),
        ("was [fire] ;", "It was fire-damaged.", []),
        ("was [fire] ;", "It was fire", ["fire"]),
        ("; mate ;", "Any news, mate? The mate is ashore.", ["mate"]),
        ("was [fire] ;|that", "It was fire that we saw.", ["fire"]),
        ("[so] cool", "It was so cool and so cool.", ["so", "so"]),
        ("a", "b", []),
    ],
)
def test_syntax(pattern: str, text: str, expected: list[str]) -> None:
    """Every sign of the pattern language means what the module says."""
    assert found(pattern, text) == expected


def test_classes_stand_for_their_alternatives() -> None:
    """A named class may hold words and groups of words."""
    assert found("{you} never wrote", "Your team never wrote.", you=["you", "your team"]) == ["Your team never wrote"]


def test_a_class_may_name_others() -> None:
    """A class may be made of others, to any depth, and be left out as a whole."""
    classes = {"ask": ["{please}? (tell|show) {whom}"], "please": ["please|kindly", "if you {please_verb}"]}
    classes |= {"please_verb": ["like|wish"], "whom": ["me|us"]}
    assert found("{ask} why", "If you wish, show us why.", **classes) == ["If you wish, show us why"]
    assert found("{ask}? why", "Tell me how and why.", **classes) == ["why"]


def test_unknown_class_is_an_error() -> None:
    """A table that uses a class which it was not given says so."""
    with pytest.raises(ValueError, match=r'"\{you\} never" names a class that its table does not have: .you.'):
        found("{you} never", "You never wrote.")


@pytest.mark.parametrize(
    ("pattern", "said"),
    [
        ("circle, back", "finds nothing: , is in no word"),
        ("(circle", "has a bracket, a bar or a space too many or too few"),
        ("circle  back", "has a bracket"),
        ("circle|", "has a bracket"),
        ("(circle|) back", "has a bracket"),
    ],
)
def test_a_slip_in_a_pattern_is_an_error(pattern: str, said: str) -> None:
    """It names the pattern, and is not silent for ever."""
    with pytest.raises(ValueError, match=re.escape(f'the pattern "{pattern}" {said}')):
        found(pattern, "Let me circle back.")


def test_guards_that_are_no_tuple_are_an_error() -> None:
    """A text would be read letter by letter."""
    with pytest.raises(TypeError, match=r'write \("circle",\)'):
        PhraseTable([Phrase("back", unless="circle")]).find(Draft.parse("Circle back."))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("phrase", "right"),
    [
        (Phrase("I am available"), "i am available"),
        (Phrase("don\u2019t"), "don't"),
        (Phrase("a", unless=("the A",)), "the a"),
    ],
)
def test_a_pattern_that_can_find_nothing_is_an_error(phrase: Phrase, right: str) -> None:
    """Texts are compared in lower case with straight quotes, so a pattern of other signs would be silent for ever."""
    with pytest.raises(ValueError, match=f'finds nothing; write "{right}"'):
        PhraseTable([Phrase("fine"), phrase]).find(Draft.parse("I am available."))


def test_match_never_leaves_its_sentence() -> None:
    """Words of two sentences make no phrase."""
    assert found("hit me up", "It hit me. Up we went.") == []


def test_guard_makes_the_phrase_innocent_in_its_sentence_only() -> None:
    """An `unless` pattern speaks for the sentence in which it stands."""
    table = PhraseTable([Phrase("stoked", unless=("hearth",))])
    draft = Draft.parse("I stoked the hearth. I am stoked.")
    assert [match.span.start for match in table.find(draft)] == [26]


def test_of_overlapping_matches_the_earlier_and_longer_counts() -> None:
    """One fault is told once."""
    table = PhraseTable([Phrase("me up"), Phrase("hit me"), Phrase("hit me up")])
    draft = Draft.parse("Please hit me up.")
    assert [draft.at(match.span) for match in table.find(draft)] == ["hit me up"]


def test_signature_is_not_searched() -> None:
    """What stands under the closing is a name, not wording."""
    assert found("stoked", "Dear Ms. Lee,\n\nThank you.\n\nKind regards,\nJo Stoked") == []


WORDS = st.lists(st.sampled_from("we hit me up so a ton of fun and now it was fire".split()), min_size=1, max_size=30)


@given(WORDS, st.integers(1, 4))
def test_plain_patterns_find_what_a_window_finds(words: list[str], size: int) -> None:
    """A pattern of plain words is found exactly where these words follow one another."""
    wanted = words[:size]
    windows, at = 0, 0
    while at + len(wanted) <= len(words):
        hit = words[at : at + len(wanted)] == wanted
        windows, at = windows + hit, at + (len(wanted) if hit else 1)
    assert len(found(" ".join(wanted), " ".join(words) + ".")) == windows


@given(st.text(st.sampled_from("ab .,;!?\n-é“😊\u2028"), max_size=200))
def test_spans_lie_within_any_text(text: str) -> None:
    """Whatever the text, a match is a piece of it."""
    draft = Draft.parse(text)
    for match in PhraseTable([Phrase("a ... b"), Phrase("a*"), Phrase("; [a|b] ;")]).find(draft):
        assert 0 <= match.span.start < match.span.end <= len(text)


def test_hostile_text_takes_linear_time() -> None:
    """A long sentence that nearly matches everywhere takes time in proportion to its length."""
    table = PhraseTable([Phrase("need ... need ... friday"), Phrase("really? need (so|really)? [need] ;")])

    def found(words: int) -> int:
        draft = Draft.parse("need really " * words)
        draft.language  # noqa: B018 - read before the count begins
        return steps(lambda: table.find(draft))

    found(10)
    assert found(2000) < 5 * found(500)


def test_a_plain_pattern_is_a_phrase_without_more() -> None:
    """It is found as one, under its number, unless a pattern that was given for that number makes it innocent."""
    table = PhraseTable(["coal", Phrase("wood", better="logs"), "peat"], unless=lambda number: ("wet",) * (number == 2))
    found = table.find(Draft.parse("We stoke coal, wood and peat. The wet peat and the wet coal came later."))
    assert [(match.phrase, match.number) for match in found] == [
        (Phrase("coal"), 0),
        (Phrase("wood", better="logs"), 1),
        (Phrase("peat", unless=("wet",)), 2),
        (Phrase("coal"), 0),
    ]


@pytest.mark.parametrize(
    ("pattern", "index"),
    [
        ("the coal|wood burns", {"": "<coal|wood", "b": " burns=0:0"}),
        ("(good on ya|way to go) ;", {"": ">to <on", "w": " way=0:0", "y": " ya=0:1"}),
        ("scold* ... me|you", {"": "me|you", "*": " scold*=0:0"}),
        ("(your|my) {fuel}? burns", {"": "my|your", "b": " burns=0:0"}),
    ],
)
def test_an_index_names_the_rarest_words_and_what_stands_beside_them(pattern: str, index: dict[str, str]) -> None:
    """Words right before or behind a trigger count first, then those anywhere in the sentence."""
    assert PhraseTable([Phrase(pattern)], {"fuel": ["coal"]}).make_index() == index


def test_occurrences_ignore_case_and_spaces() -> None:
    """Allowed words are found however they are written, and only as whole words."""
    draft = Draft.parse("The dude  ranch and the DUDE RANCH, not dude ranches.")
    assert [draft.at(span) for span in occurrences("Dude Ranch", draft)] == ["dude  ranch", "DUDE RANCH"]
