"""Slang, text-speak, emoji and swearing: words that are not for a first acquaintance."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reviewer import Edit, Finding, Fix, PhraseTable, Rule, Severity, Span, bad, good, hookimpl, inside
from reviewer_plugins.emoji import emoji_spans, without_emoji
from reviewer_plugins.phrases import profanity as oaths
from reviewer_plugins.phrases import slang_in_context as in_context
from reviewer_plugins.phrases.slang import SLANG
from reviewer_plugins.phrases.text_speak import CERTAIN, MILD, NOUNS, SHORT
from reviewer_plugins.wording import (
    begins_name,
    in_code,
    is_known,
    is_name,
    is_quoted,
    leave_out,
    like,
    phrase_finding,
    plain_matches,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reviewer import Draft, Match, Options, Outcomes, Situation

_SLANG = PhraseTable((*SLANG, *in_context.IN_CONTEXT), in_context.CLASSES)
_MILD = PhraseTable(in_context.MILD, in_context.CLASSES)
_CERTAIN = PhraseTable((*CERTAIN, *NOUNS))
_SHORT = PhraseTable(SHORT)
_MILD_SPEAK = PhraseTable(MILD)
_PROFANITY = PhraseTable(oaths.PROFANITY, oaths.CLASSES)

# After these comes a noun, so that "the IMO rules" and "my BTW certificate" are no text-speak.
_DETERMINERS = frozenset("the a an my your our his her their its this that each every no per of".split())
_NOUNS = frozenset(phrase.pattern for phrase in NOUNS)
# Signs that are no words; looked for only where the text holds their character.
_SLASHED = {"w/": "with", "w/o": "without", "b/c": "because", "b/w": "between"}
_MASKED = r"(?<![\w*])[a-z@]+[*#@$%]+[a-z*]*(?!\w)"
_OATHS = (
    "fuck fucking fucked fucker shit shitty shits bullshit bitch bitches crap damn damned hell ass asshole arse bastard"
).split()
# Oaths that can be left out before the word that they stress, unless that is a little one ("give a damn about").
_STRESSING = frozenset("damn damned goddamn bloody fucking freaking frigging fricking effing sodding".split())
_LITTLE = frozenset("about if whether what how for of to and or but it the that this you i we up off".split())
_MASKS = frozenset("*#@$%")
_DRAWN = "aeiouyhlmnrsz"
_LONG_DRAWN = r"(?<!\w)(?=[a-z]{0,20}([a-z])\1\1)[a-z]+(?!\w)"
_ROMAN = frozenset("ivxlcdmw")


def slang_word(draft: Draft, situation: Situation, _options: Options) -> Outcomes:
    """Find words that are slang, in themselves or in their context."""
    for table, fault, severity in ((_SLANG, "is slang", None), (_MILD, "is casual", Severity.SUGGESTION)):
        for match in plain_matches(table, draft, situation, _own_words(draft)):
            if not begins_name(draft, match.span):
                yield phrase_finding(draft, match, fault, severity)


def _own_words(draft: Draft) -> tuple[Span, ...]:
    """Give the new text without signature and closing, on which formality/casual-sign-off has its say."""
    return tuple(part for part in draft.new_text if part not in {draft.signature, draft.closing})


def text_speak(draft: Draft, situation: Situation, _options: Options) -> Outcomes:
    """Find words shortened as in text messages, and words long drawn out."""
    own = _own_words(draft)
    for table, severity in ((_CERTAIN, None), (_SHORT, None), (_MILD_SPEAK, Severity.SUGGESTION)):
        for match in plain_matches(table, draft, situation, own):
            if not _is_term(draft, match, short=table is _SHORT):
                yield phrase_finding(draft, match, "is text-speak", severity)
    yield from _slashed(draft)
    yield from _long_drawn(draft, situation)


def _is_term(draft: Draft, match: Match, *, short: bool) -> bool:
    """Whether the letters are an abbreviation of some trade: a noun of its own, or capitals within a sentence."""
    words, start = draft.at(match.span), match.span.start
    if match.phrase.pattern in _NOUNS:
        return False
    if (short or words.isupper()) and begins_name(draft, match.span):
        return True
    before = draft.language.folded[max(match.sentence.start, start - 40) : start].split()
    if before and before[-1] in _DETERMINERS:
        return True
    if not before or not words[0].isupper():
        return False
    return short or words.isupper() or any(char.isdigit() for char in words)


def _slashed(draft: Draft) -> Iterator[Finding]:
    """Find "w/" and its like."""
    if "/" not in draft.text:
        return
    for found in re.finditer(r"(?<!\S)(?:w/o|w/|b/c|b/w)(?![\w/.-])", draft.language.folded):
        span = Span(*found.span())
        if _is_body(draft, span):
            better = like(draft.at(span), _SLASHED[found.group()])
            after = "" if draft.text[span.end : span.end + 1] in {" ", ""} else " "
            fix = Fix(f'write "{better}"', (Edit(*span, better + after),))
            yield Finding(f'"{draft.at(span)}" is text-speak.', span, f'Write "{better}" in full.', fix)


def _long_drawn(draft: Draft, situation: Situation) -> Iterator[Finding]:
    """Find words with a letter drawn out: "sooo"."""
    if not any(letter * 3 in draft.language.folded for letter in _DRAWN):
        return
    for found in re.finditer(_LONG_DRAWN, draft.language.folded):
        span, letters = Span(*found.span()), set(found.group())
        if len(letters) == 1 or letters <= _ROMAN or draft.at(span).isupper() or in_code(draft, span):
            continue
        if not _is_body(draft, span) or is_name(draft, span) or is_known(draft, situation, span):
            continue
        plain = like(draft.at(span), re.sub(r"([a-z])\1{2,}", r"\1", found.group()))
        yield Finding(f'"{draft.at(span)}" is drawn out.', span, f'Write "{plain}", or leave it out.')


def _is_body(draft: Draft, span: Span) -> bool:
    """Whether a span lies in the paragraphs."""
    return inside(draft.paragraphs, span.start)


def emoji(draft: Draft, _situation: Situation, _options: Options) -> Outcomes:
    """Find emoji and emoticons, one finding for each run of them."""
    for span in emoji_spans(draft):
        shown, fix = draft.at(span), without_emoji(draft, span)
        what = "smiley" if shown.isascii() else "emoji"
        before = draft.text[max(fix.edits[0].start - 80, 0) : fix.edits[0].start].rpartition("\n")[2].split()[-3:]
        left = f"{' '.join(before)}{fix.edits[0].replacement}"
        hint = f'Write "{left}" without {shown}.' if left else f"Leave {shown} out."
        yield Finding(f"The {what} {shown} is too casual here.", span, hint, fix)


def profanity(draft: Draft, situation: Situation, _options: Options) -> Outcomes:
    """Find swearing, mild, strong or masked with signs."""
    for match in plain_matches(_PROFANITY, draft, situation):
        if not begins_name(draft, match.span):
            yield phrase_finding(draft, match, "is swearing", hint=_without_oath(draft, match))
    if any(mask in draft.text for mask in "*#@$%"):
        for found in re.finditer(_MASKED, draft.language.folded):
            span = Span(*found.span())
            if _is_body(draft, span) and not is_quoted(draft, span) and _unmasks(found.group()):
                words = draft.at(span)
                yield Finding(f'"{words}" is swearing, masked or not.', span, f'Say it without "{words}".')


def _without_oath(draft: Draft, match: Match) -> str:
    """Say how to do without an oath that does nothing but stress what is behind it: "a damn good tour"."""
    after, words = draft.text[match.span.end : match.sentence.end], draft.at(match.span).lower()
    following = after.split(maxsplit=1)[0].strip(",.;:!?") if after[:1] == " " and after.strip() else ""
    if not following.isalpha() or following.lower() in _LITTLE or match.span.start == match.sentence.start:
        return ""
    if words.startswith("hell of a"):
        return f'Write "a {"very" if following.lower() in oaths.CLASSES["well"] else "remarkable"} {following}".'
    return leave_out(draft, match.span) if words in _STRESSING else ""


def _unmasks(masked: str) -> bool:
    """Whether an oath has the letters that a masked word shows, each in its place."""
    return any(
        len(oath) == len(masked)
        and all(shown in _MASKS or shown == letter for shown, letter in zip(masked, oath, strict=True))
        for oath in _OATHS
    )


RULES = (
    Rule(
        id="slang/slang-word",
        severity=Severity.WARNING,
        summary="a word that is slang in itself",
        why="The reader knows you from one conversation; slang reads as if the interview had not mattered.",
        sources=("G1",),
        check=slang_word,
        examples=(
            bad("I am gonna send the certificate today.", "gonna"),
            bad("I was stoked to see the workshop.", "stoked"),
            bad("The tasting menu was fire, and I want the job.", "fire"),
            bad("Your crew are so chill, and I would like to join.", "chill"),
            bad("Any news on the job, mate? I am still keen.", "mate"),
            good("I stoked the hearth at six each morning."),
            good("I am going to send the certificate today."),
            good("We spoke about the Dude Ranch account."),
            good("The fire drill and the sick leave rota were new to me."),
            good("The stage was lit from below, and the dough must chill overnight."),
            good('As second mate I kept the log; the poster said "Stay stoked!" in red.'),
        ),
    ),
    Rule(
        id="slang/text-speak",
        severity=Severity.WARNING,
        summary="words shortened as in text messages",
        why="Short forms save the writer a second and tell the reader that the message was not worth more.",
        sources=("G1",),
        check=text_speak,
        examples=(
            bad("Thx for the tour of the mill.", "Thx"),
            bad("I messaged u last week about the post.", "u"),
            bad("Could you reply w/ the date of the test?", "w/"),
            bad("It was sooo good to see the looms.", "sooo"),
            good("The IMO rules and the U-shaped bend came up when we spoke."),
            good("I write statistics in R and hold a BTW certificate."),
            good("Vitamin B4 and the M8 thread were new to me."),
            good("Mr. Tho Nguyen met me at Terminal 2B."),
        ),
    ),
    Rule(
        id="slang/emoji",
        severity=Severity.WARNING,
        summary="emoji and emoticons",
        why="In a first message to a stranger smileys make the writer look less able, and no warmer.",
        sources=("G1",),
        check=emoji,
        wording=False,
        examples=(
            bad("Thank you for the tour 😊", "😊"),
            bad("Thank you for finding boots in my size :)", ":)"),
            bad("I can start on Monday 👍🏽🙏 if that suits.", "👍🏽🙏"),
            good("The shift is from 10:30 to 18:00 (see https://example.org)."),
            good("A ratio of 1:D, a dose of <3 mg and point 8) of the list."),
            good("Terms → prices: Widget™ at 5 €, and ✓ where done."),
        ),
    ),
    Rule(
        id="slang/profanity",
        severity=Severity.ERROR,
        summary="swearing, however mild",
        why="An oath can end an application on the spot, and no reader is won by one.",
        sources=("G1",),
        check=profanity,
        examples=(
            bad("What a damn good tour that was.", "damn"),
            bad("That is one hell of a building.", "hell of a"),
            bad("The test was f***ing hard.", "f***ing"),
            good("The Hell Gate Bridge and the Damm polder were on the map."),
            good("We smoothed the joint with a bastard file."),
            good("Mr. Dick met me at Cock Lane, near the dam."),
            good("The donkey, or ass, was used in the mines."),
        ),
    ),
)


@hookimpl
def reviewer_rules() -> Iterable[Rule]:
    """Give the rules of this family."""
    return RULES
