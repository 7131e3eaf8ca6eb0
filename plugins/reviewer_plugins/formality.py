"""Greeting, sign-off and tone: whether a message is dressed for a first acquaintance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer import (
    WRITTEN,
    Draft,
    Edit,
    Finding,
    Fix,
    Option,
    PhraseTable,
    Rule,
    Severity,
    bad,
    good,
    hookimpl,
)
from reviewer_plugins.courtesies import begins_with, better_greeting, better_sign_off, casual_greeting_in, last_line
from reviewer_plugins.names import salutation_for
from reviewer_plugins.phrases import formality as casual
from reviewer_plugins.phrases.greetings import CASUAL_SIGN_OFF, MILD_SIGN_OFF
from reviewer_plugins.shouting import LONGEST_WORD, exclamations, lowered, shouted
from reviewer_plugins.wording import phrase_finding, plain_matches

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reviewer import Options, Outcomes, Situation

_SIGN_OFF = PhraseTable((*CASUAL_SIGN_OFF, *MILD_SIGN_OFF))
_PHRASES = PhraseTable(casual.CASUAL, casual.CLASSES)

MAX_EXCLAMATIONS = Option("max_exclamations", 1, "exclamation marks that a message may have", unit="marks", minimum=0)


def casual_greeting(draft: Draft, situation: Situation, _options: Options) -> Outcomes:
    """Find a salutation for friends."""
    span = casual_greeting_in(draft)
    if span:
        words, better, fix = better_greeting(draft, situation, span)
        hint = f'Write "{better}" instead of "{words}".'
        if better == "Hello":
            hint = f'Write "Hello" or, better, "Dear" and a name instead of "{words}".'
        yield Finding(f'"{draft.at(span)}" is a greeting for friends.', span, hint, fix)


def no_greeting(draft: Draft, situation: Situation, _options: Options) -> Outcomes:
    """Find a message that begins without any salutation."""
    if draft.salutation or casual_greeting_in(draft) or not draft.paragraphs:
        return
    better = salutation_for(situation, draft)
    hint = f'Begin with "{better}".' if better else 'Begin with "Dear" and the name of the person you met.'
    yield Finding("There is no greeting.", None, hint)


def casual_sign_off(draft: Draft, _situation: Situation, _options: Options) -> Outcomes:
    """Find a closing for friends."""
    line = draft.closing or last_line(draft)
    if line is None:
        return
    match = begins_with(_SIGN_OFF, draft, line)
    if match and (draft.closing or not draft.text.startswith(" for ", match.span.end)):
        words, fix = better_sign_off(draft, match.span)
        message = f'"{words}" is how friends say goodbye.'
        severity = Severity.SUGGESTION if match.phrase in MILD_SIGN_OFF else None
        yield Finding(message, match.span, f'Write "Kind regards" instead of "{words}".', fix, severity)


def no_sign_off(draft: Draft, situation: Situation, _options: Options) -> Outcomes:
    """Find a message without a closing phrase, or without a name under it."""
    name = situation.candidate or "your name"
    if draft.closing is None:
        yield Finding("There is no closing.", None, f'End with "Kind regards," and {name}.')
    elif draft.signature is None and "," not in draft.at(draft.closing).rstrip(", "):
        yield Finding("There is no name under the closing.", None, f'Put {name} under "{draft.at(draft.closing)}".')


def casual_phrase(draft: Draft, situation: Situation, _options: Options) -> Outcomes:
    """Find colloquial turns of phrase."""
    for match in plain_matches(_PHRASES, draft, situation, draft.paragraphs):
        yield phrase_finding(draft, match, "is too casual here")


def shouting(draft: Draft, situation: Situation, _options: Options) -> Outcomes:
    """Find words in capitals for emphasis."""
    for span in shouted(draft, situation):
        fix = lowered(draft, span)
        hint = f'Write "{fix.edits[0].replacement}" instead of "{draft.at(span)}".'
        yield Finding(f'"{draft.at(span)}" in capitals reads as shouting.', span, hint, fix)


def exclamation(draft: Draft, situation: Situation, options: Options) -> Outcomes:
    """Find exclamation marks in a row, and those above the number that is allowed."""
    if "!" not in draft.text:
        return
    left = options[MAX_EXCLAMATIONS]
    for span in exclamations(draft, situation):
        marks = draft.at(span)
        if left > 0 and marks == "!":
            left -= 1
            continue
        better = "?" if "?" in marks else "!" if left > 0 else "."
        left -= better == "!"
        words = draft.text[max(span.start - LONGEST_WORD, 0) : span.start].rsplit(maxsplit=1)[-1]
        hint = f'Write "{words}{better}" instead of "{words}{marks}".'
        fix = Fix(f'write "{words}{better}"', (Edit(*span, better),))
        fault = "is one exclamation mark too many" if marks == "!" else "has more exclamation marks than it needs"
        yield Finding(f'"{words}{marks}" {fault}.', span, hint, fix)


RULES = (
    Rule(
        id="formality/casual-greeting",
        severity=Severity.WARNING,
        summary="a salutation for friends",
        why="The greeting is read first and sets the tone; the reader is not yet a friend.",
        sources=("G1",),
        check=casual_greeting,
        kinds=WRITTEN,
        examples=(
            bad("Hey Priscilla,\n\nThank you for the tour.", "Hey"),
            bad("Hi guys,\n\nThank you for the tour.", "Hi guys"),
            bad("What's up Dr. Osei?\n\nThank you for the tour.", "What's up"),
            good("Dear Mr. Hey,\n\nThank you for the tour."),
            good("Kia ora Ms. Parata,\n\nThank you for the tour."),
            good("Hi Lachlan,\n\nThank you for the tour."),
            good("Dear Guy,\n\nThank you for the tour."),
        ),
    ),
    Rule(
        id="formality/no-greeting",
        severity=Severity.WARNING,
        summary="no salutation at all",
        why="A message that starts without a greeting reads as if it had been sent to anyone.",
        sources=("G1",),
        check=no_greeting,
        kinds=WRITTEN,
        examples=(
            bad("Thank you for the tour of the mill.\n\nKind regards,\nJo Lee", None),
            bad("What a good tour that was, Mr. Rosenthal.\n\nKind regards,\nJo Lee", None),
            good("Dear Mr. Rosenthal,\n\nWhat a good tour that was.\n\nKind regards,\nJo Lee"),
            good("Hey there,\n\nWhat a good tour that was.\n\nKind regards,\nJo Lee"),
            good("Good day, this is Jo Lee about the post of cook.", kind="phone-script"),
        ),
    ),
    Rule(
        id="formality/casual-sign-off",
        severity=Severity.WARNING,
        summary="a closing for friends",
        why="The last words stay with the reader; a closing for friends undoes a good letter.",
        sources=("G1",),
        check=casual_sign_off,
        kinds=WRITTEN,
        examples=(
            bad("Dear Ms. Lee,\n\nThank you for the tour.\n\nPeace out,\nKai", "Peace out"),
            bad("Dear Ms. Lee,\n\nThank you for the tour.\n\nxoxo\nKai", "xoxo"),
            good("Dear Ms. Lee,\n\nThank you for the tour.\n\nKind regards,\nPeace Adeyemi"),
            good("Dear Ms. Lee,\n\nThank you for the tour.\n\nMit freundlichen Grüßen,\nJörg Later"),
            good("Dear Ms. Lee,\n\nI shall write again later.\n\nThank you,\nKai Love"),
        ),
    ),
    Rule(
        id="formality/no-sign-off",
        severity=Severity.SUGGESTION,
        summary="no closing, or no name under it",
        why="The reader should not have to look for who wrote.",
        sources=("G1",),
        check=no_sign_off,
        kinds=WRITTEN,
        examples=(
            bad("Dear Ms. Lee,\n\nThank you for the tour of the mill, which I enjoyed.", None),
            bad("Dear Ms. Lee,\n\nThank you for the tour of the mill.\n\nKind regards,", None),
            good("Dear Ms. Lee,\n\nThank you for the tour.\n\nKind regards,\nJo Bell"),
            good("Dear Ms. Lee,\n\nI enjoyed the tour.\n\nThank you,\nJo Bell"),
            good("Good day, this is Jo Lee about the post of cook.", kind="phone-script"),
        ),
    ),
    Rule(
        id="formality/casual-phrase",
        severity=Severity.WARNING,
        summary="a colloquial turn of phrase",
        why="Turns of phrase for friends make the reader doubt that you can write to a customer.",
        sources=("G1",),
        check=casual_phrase,
        examples=(
            bad("If anything comes up, just hit me up.", "hit me up"),
            bad("It was great, and you guys know your trade.", "you guys"),
            bad("Working on it was a ton of fun.", "a ton of fun"),
            good("The press handles a ton of olives an hour."),
            good("The permit file shows no worries about otters."),
            good("Wet nets hang out on the quay overnight."),
        ),
    ),
    Rule(
        id="formality/shouting",
        severity=Severity.WARNING,
        summary="words in capitals for emphasis",
        why="Capitals read as a raised voice.",
        sources=("G1",),
        check=shouting,
        examples=(
            bad("I need an answer NOW so that I can plan.", "NOW"),
            bad("Dear Ms. Lee,\n\nI WANT THIS JOB and I can start soon.", "I WANT THIS JOB"),
            bad("PLEASE tell me if the post is open.", "PLEASE"),
            good("I use SQL and AWS at the NHS, and passed the ACT."),
            good("The IT team of WHO met in the US."),
            good("Thank you for the tour of NOW Foods.", company="NOW Foods"),
        ),
    ),
    Rule(
        id="formality/exclamation",
        severity=Severity.SUGGESTION,
        summary="more than one exclamation mark, or several in a row",
        why="One exclamation mark shows warmth; more of them shout.",
        sources=("G1",),
        check=exclamation,
        options=(MAX_EXCLAMATIONS,),
        wording=False,
        examples=(
            bad("What a good tour! It was worth the drive!", "!"),
            bad("Thank you for the tour!! I enjoyed it.", "!!"),
            good("Thank you for the tour! I enjoyed it."),
            good("I used to work on Yahoo! accounts, and I enjoyed it!"),
            good("Dear Ms. Lee!\n\nThank you for the tour!"),
        ),
    ),
)


@hookimpl
def reviewer_rules() -> Iterable[Rule]:
    """Give the rules of this family."""
    return RULES
