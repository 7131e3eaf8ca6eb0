"""How long a message is, and how easily it is taken in at a glance."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reviewer import Finding, Kind, Option, Rule, Severity, Skip, Span, bad, good, hookimpl, inside

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reviewer import Draft, Options, Outcomes, Sentence, Situation

THANKS_MAX = Option("thank_you_max_words", 250, "most words of a thank-you's body", "words", 30, 2000)
THANKS_MIN = Option("thank_you_min_words", 30, "fewest words of a thank-you's body", "words", 0, 200)
MAX = Option(
    "max_words", 200, "most words of another message's body, and of what a caller plans to say", "words", 30, 2000
)
MIN = Option("min_words", 30, "fewest words of another message's body", "words", 0, 200)
SENTENCE = Option("sentence_max_words", 48, "most words of a sentence", "words", 15, 200)
PARAGRAPH = Option("paragraph_max_words", 130, "most words of a paragraph", "words", 30, 1000)
GRADE = Option("max_grade", 18, "highest reading grade (automated readability index)", "school years", 6, 40)
# No language with spaces has words of this length on average; where there are none, words cannot be counted so.
_NO_SPACES = 15
# Below these the reading grade cannot be beyond what it may be, so it need not be computed.
_EASY_WORDS, _EASY_LETTERS = 24, 5.6
# Loading textstat takes a second, so it is asked only where a rough count comes this near to the limit.
_MARGIN = 1
# Where a long sentence is best cut, the best first, and what the new sentence then begins with.
_JOINTS = (
    ("; ", ""),
    (" – ", ""),
    (" — ", ""),
    (", and ", ""),
    (", but ", "But "),
    (", so ", "So "),
    (", I ", "I "),
    (", which ", "This "),
    (" because ", "The reason is that "),
)
# These open a clause that waits for its main one, and these go on with the sentence before.
_OPENING = frozenset(
    "since as in having being when while although though if after before with for because on at".split()
)
_GOING_ON = frozenset("which who whose whom then to of for with from by perhaps".split())
_VERBS = frozenset(
    (
        "is are was were am i'm has have i've had will would i'll i'd can could may might must should do does did came "
        "made took went left think hope know want look stayed stays became seems seemed"
    ).split()
)
_NAMES: dict[Kind | None, str] = {
    Kind.THANK_YOU: "a thank-you",
    Kind.CHECK_IN: "a check-in",
    Kind.SECOND_CHECK_IN: "a second check-in",
    Kind.REJECTION_REPLY: "a reply to a rejection",
    Kind.KEEP_IN_TOUCH: "a message to keep in touch",
    Kind.PHONE_SCRIPT: "a call",
}


def too_long(draft: Draft, situation: Situation, options: Options) -> Outcomes:
    """Count the words of the body against the kind's limit."""
    limit = options[THANKS_MAX if situation.kind is Kind.THANK_YOU else MAX]
    count = len(draft.body.split())
    if count > limit:
        longest = max(draft.paragraphs, key=lambda part: len(draft.at(part).split()))
        name = _NAMES.get(situation.kind, "a message")
        yield Finding(
            f"The message has {count} words, and {name} should have at most {limit}.",
            hint=f"Cut at least {count - limit} words, first in the longest paragraph "
            f'({len(draft.at(longest).split())} words), which begins "{_beginning(draft.at(longest))}".',
        )


def _beginning(text: str) -> str:
    """Give the first words of a text."""
    words = text.split()
    return " ".join(words[:6]) + (" ..." if len(words) > 6 else "")


def too_short(draft: Draft, situation: Situation, options: Options) -> Outcomes:
    """Count the words of the body against the fewest that can thank, say one thing and close."""
    limit = options[THANKS_MIN if situation.kind is Kind.THANK_YOU else MIN]
    body = draft.body
    count = len(body.split())
    if len(body) > count * _NO_SPACES:
        yield Skip("words cannot be counted in this script")
    elif count < limit:
        topic = f'"{situation.topics[0]}"' if situation.topics else "something that you saw or were told there"
        yield Finding(
            f"The message has only {count} words, and it takes {limit} or so to say something of your own.",
            hint=f"Add two sentences: one on {topic}, and one that ties it to {_tie(situation)}.",
        )


def _tie(situation: Situation) -> str:
    """Say what a specific thing is to be tied to."""
    if situation.kind is Kind.THANK_YOU:
        return f"what you would bring to the role of {situation.role}" if situation.role else "what you would bring"
    return f"your interest in {situation.company}" if situation.company else "why you would like to work there"


def dense(draft: Draft, _situation: Situation, options: Options) -> Outcomes:
    """Look for a sentence or paragraph that is too long, and for a text that is hard to read as a whole."""
    sentences = [s for s in draft.language.sentences if inside(draft.paragraphs, s.start)]
    if not sentences:
        return
    longest = max(sentences, key=_words)
    span = Span(longest.start, longest.end)
    if _words(longest) > options[SENTENCE]:
        yield Finding(f"A sentence of {_words(longest)} words has to be read twice.", span, _cut(draft, longest))
        return
    paragraph = max(draft.paragraphs, key=lambda part: len(draft.at(part).split()))
    count = len(draft.at(paragraph).split())
    if count > options[PARAGRAPH]:
        yield Finding(
            f"A paragraph of {count} words is a wall of text.", paragraph, _break(draft, paragraph, sentences)
        )
    elif _may_be_hard(sentences) and _estimated_grade(draft, sentences) > options[GRADE] - _MARGIN:
        grade = _grade(draft, sentences)
        if grade > options[GRADE]:
            yield Finding(
                f"The message is hard to read (reading grade {grade:.0f}; up to {options[GRADE]} is fine).",
                span,
                _cut(draft, longest),
            )


def _words(sentence: Sentence) -> int:
    return sentence.last_word - sentence.first_word


def _cut(draft: Draft, sentence: Sentence) -> str:
    """Say where a sentence is best cut in two: at the joint nearest to its middle."""
    text = draft.text[sentence.start : sentence.end]
    middle = len(text) // 2
    for joint, opening in _JOINTS:
        at = min((text.rfind(joint, 0, middle + len(joint)), text.find(joint, middle)), key=lambda at: abs(at - middle))
        rest = opening + text[at + len(joint) :]
        if len(text) // 5 < at < len(text) * 4 // 5 and _can_stand(text[:at], rest, joint):
            before, after = " ".join(text[:at].split()[-3:]), " ".join(rest.split()[:4])
            return f'End the sentence after "{before}" and begin a new one with "{after[:1].upper()}{after[1:]}".'
    comma = min((match.start() for match in re.finditer(",", text)), key=lambda at: abs(at - middle), default=middle)
    return f'Make two or three sentences of it; the first one can end near "{" ".join(text[:comma].split()[-3:])}".'


def _can_stand(first: str, rest: str, joint: str) -> bool:
    """Whether a joint parts two sentences: none that has only begun is cut, and what follows must have a verb."""
    clause = rest.partition(",")[0].lower().split()
    if joint == ", I ":
        return first.split(maxsplit=1)[0].lower() not in _OPENING
    if joint == ", which ":
        return bool(_VERBS.intersection(clause[1:2]))
    return joint != ", and " or (clause[:1] != [] and clause[0] not in _GOING_ON and not _VERBS.isdisjoint(clause))


def _break(draft: Draft, paragraph: Span, sentences: list[Sentence]) -> str:
    """Say where a paragraph is best broken: at the sentence nearest to its middle."""
    middle = (paragraph.start + paragraph.end) // 2
    nearest = min(sentences, key=lambda sentence: abs(sentence.start - middle))
    return f'Begin a new paragraph with "{_beginning(draft.text[nearest.start : nearest.end])}".'


def _may_be_hard(sentences: list[Sentence]) -> bool:
    """Whether long words or long sentences make a high reading grade possible."""
    count = sum(map(_words, sentences))
    letters = sum(s.end - s.start for s in sentences) - count
    return count >= 30 and (count > _EASY_WORDS * len(sentences) or letters > _EASY_LETTERS * count)


def _estimated_grade(draft: Draft, sentences: list[Sentence]) -> float:
    """Estimate the reading grade, by the formula of the automated readability index (Senter and Smith, 1967)."""
    words = [word for s in sentences for word in draft.text[s.start : s.end].split() if any(map(str.isalnum, word))]
    return 4.71 * sum(map(len, words)) / len(words) + 0.5 * len(words) / len(sentences) - 21.43


def _grade(draft: Draft, sentences: list[Sentence]) -> float:
    """Give the reading grade of the body.

    textstat breaks sentences at "Dr." and the like, so it is given one sentence a line with no other stop in it.
    """
    import textstat

    plain = (draft.text[s.start : s.end].translate(str.maketrans("", "", ".!?…")).replace("\n", " ") for s in sentences)
    return float(textstat.automated_readability_index("\n".join(f"{sentence}." for sentence in plain)))


_LINE = "I would be glad to set the type for the spring catalogue in the workshop that you showed me. "
_SHORT_THANKS = "Thank you for your time. I look forward to your news."
_LONG_SENTENCE = (
    "In the workshop that you showed me on the way out, where the old hand presses stand beside the new plate setter "
    "and the smell of ink has not changed since my apprenticeship, I understood that the catalogue which your team "
    "prepares each spring would be the work that I have looked for since I left the paper."
)

RULES = (
    Rule(
        id="length/too-long",
        severity=Severity.WARNING,
        summary="more words than the kind of message allows",
        why="A follow-up is read between other things; what does not fit on a screen is put off.",
        sources=("G0", "G1", "G3"),
        check=too_long,
        wording=False,
        options=(THANKS_MAX, MAX),
        examples=(
            bad(_LINE * 14, None, kind="thank-you"),
            bad(_LINE * 12, None, kind="check-in"),
            bad(_LINE * 12, None, kind="phone-script"),
            good(_LINE * 13, kind="thank-you"),
            good(_LINE * 10, kind="check-in"),
            good(_LINE * 2, kind="rejection-reply"),
        ),
    ),
    Rule(
        id="length/too-short",
        severity=Severity.WARNING,
        summary="too few words to thank, say one specific thing and close",
        why="A line or two that could go to anybody says that the conversation left no trace.",
        sources=("G1",),
        check=too_short,
        kinds=frozenset(Kind) - {Kind.PHONE_SCRIPT},
        wording=False,
        options=(THANKS_MIN, MIN),
        examples=(
            bad(_SHORT_THANKS, None, kind="thank-you"),
            bad("Any news?", None, kind="check-in"),
            good(_LINE * 2, kind="thank-you"),
            good(_LINE * 2, kind="check-in"),
            good(_SHORT_THANKS, kind="phone-script"),
        ),
    ),
    Rule(
        id="length/dense",
        severity=Severity.SUGGESTION,
        summary="a sentence or paragraph too long, or a text too hard, to take in at a glance",
        why="The reader skims; a sentence that must be read twice is not read.",
        sources=("G0",),
        check=dense,
        options=(SENTENCE, PARAGRAPH, GRADE),
        examples=(
            bad(_LONG_SENTENCE, _LONG_SENTENCE),
            bad(_LINE * 8, (_LINE * 8).strip()),
            good(_LINE * 6),
            good(_LONG_SENTENCE.replace(", I understood", ". I understood")),
            good("Ms. Ito, e.g. at St. Anne, runs it. " * 10),
        ),
    ),
)


@hookimpl
def reviewer_rules() -> Iterable[Rule]:
    """Give the rules of this family."""
    return RULES
