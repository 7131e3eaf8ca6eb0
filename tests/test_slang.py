"""Slang, text-speak, emoji and swearing: what is found, what is left alone, and what the fixes make of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer import Phrase, Reviewer, Settings, Situation
from reviewer.rewrite import fixed
from reviewer_plugins.phrases.profanity import PROFANITY
from reviewer_plugins.phrases.slang import SLANG
from reviewer_plugins.phrases.slang_in_context import IN_CONTEXT, MILD
from reviewer_plugins.phrases.text_speak import CERTAIN, NOUNS, SHORT

REVIEWER = Reviewer(Settings(select=("slang",)))


def found(text: str, situation: Situation | None = None) -> dict[str, list[str]]:
    """Give what is found in a body, by the rule's own name."""
    critique = REVIEWER.review(f"Dear Ms. Lee,\n\n{text}\n\nKind regards,\nJo Bell", situation)
    by_rule: dict[str, list[str]] = {}
    for finding in sorted(critique.findings, key=lambda finding: finding.span or (0, 0)):
        assert finding.span
        by_rule.setdefault(finding.rule.removeprefix("slang/"), []).append(critique.draft.at(finding.span))
    return by_rule


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The tasting menu was fire, and I want in.", "fire"),
        ("Your new press is sick and I would love to run it.", "sick"),
        ("The tour was so dope.", "dope"),
        ("It would be ace to learn more.", "ace"),
        ("Your crew are so chill.", "chill"),
        ("Any news, mate?", "mate"),
        ("I dig the way you bake.", "dig"),
        ("Your cook is a total legend.", "legend"),
        ("That round slaps, and I mean it.", "slaps"),
        ("I had a wicked time at the yard.", "wicked"),
    ],
)
def test_context_makes_a_word_slang(text: str, word: str) -> None:
    """A word with a sober meaning is slang as praise or as an address."""
    assert found(text) == {"slang-word": [word]}


@pytest.mark.parametrize(
    "text",
    [
        "The fire drill and the fire in the hold were discussed.",
        "My daughter was sick, and the sick leave form was new to me.",
        "We dope the wafers and then chill the dough.",
        "The stage was lit from above.",
        "The ace of spades and the mint tea stood on the table.",
        "As second mate I knew the mate of the coaster.",
        "The legend on the map explains the signs.",
        "We pumped the bilge, and the tank was pumped dry.",
        "The swell of two metres closed the berth.",
        "Killer whales and the wicked witch are on the poster.",
        "I stack heaps of compost.",
        "We met at Stoked Coffee and at the Dude Ranch.",
        "Hell Gate Bridge and the bastard file came up, and so did Dick Turpin.",
        "The donkey, or ass, carried the load; the bitch had six pups.",
        "The IMO rules, the NP-hard part and my RN licence were discussed.",
        "I program in R, and U-shaped bends and M8 bolts are my trade.",
        'A guest called it "sick, dude", and we laughed.',
        "Write to lol@example.org or see https://example.org/omg/.",
    ],
)
def test_sober_words_are_left_alone(text: str) -> None:
    """Sober meanings, names, codes, addresses and quotations are not flagged."""
    assert found(text) == {}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("I can send u the file and wait 4 ur reply.", ["u", "ur"]),
        ("Pls reply to me b4 noon if you can, thx.", ["Pls", "b4", "thx"]),
        ("I have 2 admit that I liked it w/ all its noise.", ["2", "w/"]),
        ("The ppl there were kind tho.", ["ppl", "tho"]),
        ("Thx Sarah for the tour.", ["Thx"]),
        ("It was sooo good.", ["sooo"]),
    ],
)
def test_text_speak(text: str, words: list[str]) -> None:
    """Short forms are found as words, not in codes."""
    assert found(text) == {"text-speak": words}


@pytest.mark.parametrize("word", ["damn", "f***ing", "sh*t", "crap", "bloody", "WTF"])
def test_swearing(word: str) -> None:
    """Mild, strong and masked oaths are errors."""
    critique = REVIEWER.review(f"Dear Ms. Lee,\n\nThat was {word} hard.\n\nKind regards,\nJo Bell")
    assert [finding.rule for finding in critique.findings] == ["slang/profanity"]
    assert critique.verdict == "hold"


@pytest.mark.parametrize(
    "shown", ["😊", "👍🏽", "👩‍👩‍👧", "🇫🇷", "1️⃣", "❤️", "🙏🙏 🎉", ":)", ";-)", ":-D", "<3", "xD", "^^"]
)
def test_emoji_are_one_finding_a_run(shown: str) -> None:
    """A run of emoji, with all that joins and colours them, is found as one."""
    assert found(f"Thank you for the tour {shown}") == {"emoji": [shown]}


@pytest.mark.parametrize("sign", ["→", "™", "©", "✓", "1:D", "10:30", "8)", "(as follows:)", "<3 mg", "3:1", "§ 4"])
def test_signs_are_no_emoji(sign: str) -> None:
    """Arrows, marks, times, ratios and lists are not taken for faces."""
    assert found(f"Please see {sign} in the list.") == {}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("I am gonna send it.", "I am going to send it."),
        ("I was so stoked that you rang.", "I was very pleased that you rang."),
        ("Btw I found it.", "By the way I found it."),
        ("Lol, that was long.", "That was long."),
        ("That was long lol.", "That was long."),
        ("It was, lol, long.", "It was long."),
        ("All right m8, I know.", "All right, I know."),
        ("Any news, mate?", "Any news?"),
        ("Thank you for the tour 😊", "Thank you for the tour."),
        ("Is it from day one 😊?", "Is it from day one?"),
        ("😊 Thank you for it.", "Thank you for it."),
        ("I can start now 🙂 Any idea when?", "I can start now. Any idea when?"),
        ("Thank you (really) :) for it.", "Thank you (really) for it."),
        ("I liked the crew, dude, I want in.", "I liked the crew, I want in."),
        ("thx for the tour.", "Thanks for the tour."),
        ("This is where I want to be btw.", "This is where I want to be, by the way."),
        ("It was an epic tour, and a rad one.", "It was an epic tour, and a rad one."),
        ("That was a fab and an awesome tour.", "That was a very good and an excellent tour."),
        ("I had an awks moment and a cool one.", "I had an awkward moment and a cool one."),
        ("It was a super nice day.", "It was a very nice day."),
    ],
)
def test_safe_fixes(before: str, after: str) -> None:
    """A safe fix leaves a whole sentence behind."""
    letter = "Dear Ms. Lee,\n\n{}\n\nKind regards,\nJo Bell"
    assert fixed(REVIEWER, letter.format(before)) == letter.format(after)


@pytest.mark.parametrize(
    "text",
    [
        "It was meh, I think.",
        "My m8 told me.",
        "It was great lol and good.",
        "The cringe part is over.",
        "I saw a haha.",
    ],
)
def test_what_a_sentence_needs_is_not_cut(text: str) -> None:
    """A word is left out only where the sentence is whole without it."""
    letter = f"Dear Ms. Lee,\n\n{text}\n\nKind regards,\nJo Bell"
    assert fixed(REVIEWER, letter) == letter


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("What a damn good tour that was.", 'Leave "damn" out: "What a good tour that was".'),
        ("Damn, the rain came.", 'Say it without "Damn".'),
        ("Thank you for the boots :)", 'Write "for the boots." without :).'),
        ("I am gonna send it.", 'Write "going to" instead of "gonna".'),
        ("They slayed the test.", 'Say it in plain words, such as "did very well".'),
        ("The dude was kind.", 'Say it in plain words, such as "man".'),
        ("That was long lol.", 'Leave "lol" out: "That was long".'),
        ("I want to be here btw.", 'Write "by the way" after a comma instead of "btw".'),
    ],
)
def test_hints_rewrite_the_sentence(text: str, hint: str) -> None:
    """A hint gives the words to write, or how the sentence reads without the ones that go."""
    critique = REVIEWER.review(f"Dear Ms. Lee,\n\n{text}\n\nKind regards,\nJo Bell")
    assert [finding.hint for finding in critique.findings] == [hint]


NAMES = st.sampled_from(
    ["Dude", "Stoked", "Vibe", "Lol", "Damn", "Bloke", "Yeah", "Hell", "Psyched", "Btw", "Bastard", "Sooo"]
)


@given(NAMES, NAMES)
def test_known_names_are_safe(first: str, last: str) -> None:
    """A name that the situation gives is never flagged, whatever it spells."""
    situation = Situation(interviewers=(f"{first} {last}",), company=f"{last} Holdings", topics=("the sick bay",))
    text = f"{last} Holdings is where {first} {last} showed me the sick bay. {first} was kind."
    assert found(text, situation) == {}


@pytest.mark.parametrize(
    "phrase", [*SLANG, *IN_CONTEXT, *MILD, *CERTAIN, *NOUNS, *SHORT, *PROFANITY], ids=lambda p: p.pattern[:40]
)
def test_better_wording_is_no_slang_itself(phrase: Phrase) -> None:
    """The wording that a table offers is not found by any rule of the family."""
    assert found(f"It is {phrase.better} there.") == {}
