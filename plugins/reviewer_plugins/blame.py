"""Blame: accusations, criticism of others, hostility and excuses, said outright or left to be understood."""

from collections.abc import Iterable
from functools import lru_cache

from reviewer import (
    Draft,
    Finding,
    Options,
    Outcomes,
    PhraseTable,
    Rule,
    Severity,
    Situation,
    Span,
    Strength,
    bad,
    good,
    hookimpl,
)
from reviewer_plugins.frames import Found, FrameTable, shown
from reviewer_plugins.phrases import blame_plain as plain
from reviewer_plugins.phrases.blame import OUTRIGHT
from reviewer_plugins.phrases.blame_excuse import EXCUSES, OWNED, SELF_BLAME
from reviewer_plugins.phrases.blame_hostility import HOSTILITY
from reviewer_plugins.phrases.blame_implied import IMPLIED
from reviewer_plugins.phrases.blame_outsiders import THIRD_PARTY
from reviewer_plugins.phrases.classes import CLASSES
from reviewer_plugins.stages import fitting
from reviewer_plugins.suspicion import credible, suspicions

_HOSTILITY = FrameTable(HOSTILITY + plain.HOSTILE, CLASSES)
_THIRD_PARTY = FrameTable(THIRD_PARTY + plain.OUTSIDERS, CLASSES)
_EXCUSES = FrameTable(EXCUSES + plain.SPOILED, CLASSES, OWNED)
_ACCUSATIONS = FrameTable(OUTRIGHT + IMPLIED + plain.ACCUSATIONS, CLASSES)
_OUTSIDERS = PhraseTable(["{boss}", "{rivals}"], CLASSES)
_OWNED = PhraseTable(SELF_BLAME)


@lru_cache(maxsize=1)
def _blame(draft: Draft) -> dict[str, list[Found]]:
    """Find all blame of a draft once, by rule; of an accusation the more specific charge takes the words."""
    hostile = credible(draft, _HOSTILITY.find(draft), Severity.ERROR)
    outsiders = credible(draft, _THIRD_PARTY.find(draft), Severity.ERROR)
    excuses = credible(draft, _EXCUSES.find(draft), Severity.WARNING)
    charges = credible(draft, _ACCUSATIONS.find(draft), Severity.ERROR)
    taken = [found.span for found in (*hostile, *outsiders)]
    accusations = [found for found in charges if not any(_overlap(found.span, span) for span in taken)]
    return {
        "blame/hostility": hostile,
        "blame/third-party": outsiders,
        "blame/excuse": excuses,
        "blame/accusation": accusations,
    }


def _overlap(one: Span, other: Span) -> bool:
    """Whether two places share any text."""
    return one.start < other.end and other.start < one.end


def _outsiders(draft: Draft) -> dict[int, str]:
    """Name those that sentences speak of, as the writer does ("your former manager"), by where the sentences begin."""
    named: dict[int, str] = {}
    for match in _OUTSIDERS.find_all(draft, draft.new_text):
        first, space, rest = draft.at(match.span).partition(" ")
        whose = {"my": "your", "our": "your", "the": "the"}.get(first.lower(), first)
        named.setdefault(match.sentence.start, f"{whose}{space}{rest}")
    return named


def _finding(draft: Draft, situation: Situation, found: Found, fault: str, who: str = "") -> Finding:
    """Make the finding of one frame; `fault` completes '"words" ...'."""
    words = shown(draft, found.span)
    hint = found.frame.hint.format(words=words, who=who, **fitting(situation))
    return Finding(f'"{words}" {fault}.', found.span, hint, severity=found.severity)


def _suspicions(draft: Draft, situation: Situation, rule: str) -> Iterable[Finding]:
    """Give what the model sees of a rule in sentences in which no frame of this family has found anything."""
    taken = [found.span for kind in _blame(draft).values() for found in kind]
    return suspicions(draft, situation, rule, taken)


def accusation(draft: Draft, situation: Situation, _options: Options) -> Outcomes:
    """Find charges against the recipient's side."""
    for found in _blame(draft)["blame/accusation"]:
        yield _finding(draft, situation, found, "finds fault with the reader's side")
    yield from _suspicions(draft, situation, "blame/accusation")


def third_party(draft: Draft, situation: Situation, _options: Options) -> Outcomes:
    """Find criticism of people outside the hiring side."""
    everything = _blame(draft)["blame/third-party"]
    named = _outsiders(draft) if everything else {}
    for found in everything:
        yield _finding(draft, situation, found, "speaks ill of others", named.get(found.sentence.start, "others"))
    yield from _suspicions(draft, situation, "blame/third-party")


def hostility(draft: Draft, situation: Situation, _options: Options) -> Outcomes:
    """Find anger, insult, threat and sarcasm."""
    for found in _blame(draft)["blame/hostility"]:
        yield _finding(draft, situation, found, "reads as anger, mockery or a threat")
    yield from _suspicions(draft, situation, "blame/hostility")


def excuse(draft: Draft, situation: Situation, _options: Options) -> Outcomes:
    """Find a weak interview put down to others or to circumstances, and see a mistake owned without that."""
    excuses = [_finding(draft, situation, found, "reads as an excuse") for found in _blame(draft)["blame/excuse"]]
    excuses += _suspicions(draft, situation, "blame/excuse")
    yield from excuses
    owned = None if excuses else next(iter(_OWNED.find(draft)), None)
    if owned:
        yield Strength("owns a mistake without excuses", owned.span)


RULES = (
    Rule(
        id="blame/accusation",
        severity=Severity.ERROR,
        summary="finds fault with the reader, the interview or the process",
        why="A reproach, even a just one, asks the reader to defend themselves; it is what stays of the message.",
        sources=("G1",),
        check=accusation,
        examples=(
            bad("Thank you for Tuesday. Sadly, the panel was badly prepared.", "the panel was badly prepared"),
            bad(
                "Nobody told me that there would be a test, and I had ten minutes for it.",
                "Nobody told me that there would be a test",
            ),
            bad("You said Friday. It is now Wednesday of the week after.", "It is now Wednesday of the week after."),
            bad("It would have been fair to tell me beforehand.", "It would have been fair to tell me beforehand"),
            good("As the date you mentioned has passed, may I ask whether there is any news?"),
            good("It was no fault of yours that my train was late."),
            good("Our talk about fault maps and git blame was a pleasure."),
            good("You said that your complaints desk felt ignored; I would like to change that."),
        ),
    ),
    Rule(
        id="blame/third-party",
        severity=Severity.ERROR,
        summary="criticises a former employer, a colleague, another candidate or anyone else",
        why="Whoever speaks ill of the last team is expected to speak so of the next one.",
        sources=("G1",),
        check=third_party,
        examples=(
            bad(
                "My last manager never listened to anyone, so I learned to write things down.",
                "My last manager never listened to anyone",
            ),
            bad("I left because they lied to the customers.", "I left because they lied to the customers"),
            bad(
                "The other candidates talked nonsense in the group task.",
                "The other candidates talked nonsense in the group task",
            ),
            good("My former manager taught me to read a balance sheet."),
            good("No one was to blame for the outage; my team had two alarms with one name."),
            good("I wish the candidate you have chosen a good start."),
            good("I left the hotel when it closed for renovation."),
        ),
    ),
    Rule(
        id="blame/hostility",
        severity=Severity.ERROR,
        summary="anger, insult, sarcasm, threat or bitterness",
        why="The message is kept and passed on; after a rejection a polite one has reopened many a door.",
        sources=("G0", "G1"),
        check=hostility,
        examples=(
            bad("I am furious about the way this was decided.", "I am furious about the way this was decided"),
            bad("Thanks for nothing.", "Thanks for nothing"),
            bad("You will hear from my lawyer.", "You will hear from my lawyer"),
            bad("So be it, it is your loss.", "it is your loss"),
            good("I was disappointed, and I am glad to have met the team.", kind="rejection-reply"),
            good("Your story of the furious caller has stayed with me."),
            good("I bear no grudge and wish you every success.", kind="rejection-reply"),
        ),
    ),
    Rule(
        id="blame/excuse",
        severity=Severity.WARNING,
        summary="puts one's own weak interview down to others or to circumstances",
        why="A reason given afterwards draws the eye to the weakness; a better answer given now mends it.",
        sources=("G1",),
        check=excuse,
        examples=(
            bad(
                "I would have done better if the line had not kept dropping.",
                "I would have done better if the line had not kept dropping",
            ),
            bad(
                "I was not at my best because of the heat in the room.",
                "I was not at my best because of the heat in the room",
            ),
            bad("You caught me on an off day.", "You caught me on an off day"),
            good("My answer on hedging was incomplete, so here is the part that I left out."),
            good("I was badly prepared for the second question, and the fault was mine."),
            good("Thank you for moving our call when I had the flu."),
            good("The link to my portfolio did not work on Monday; this one does."),
        ),
    ),
)


@hookimpl
def reviewer_rules() -> Iterable[Rule]:
    """Give the rules of this family."""
    return RULES
