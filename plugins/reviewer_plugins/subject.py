"""The subject line of an e-mail: there, to the point, calm and short."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reviewer import (
    WRITTEN,
    Channel,
    Edit,
    Finding,
    Fix,
    Option,
    Rule,
    Severity,
    Skip,
    Span,
    Strength,
    bad,
    good,
    hookimpl,
)
from reviewer_plugins.loud_subjects import calmed, said_loudly, shouts
from reviewer_plugins.phrases.dates import ARTICLES, BEGINNINGS
from reviewer_plugins.phrases.subject import (
    APPLICATION,
    GENERIC,
    MEETING,
    PRESSING,
    REPLY,
    THANKS,
)
from reviewer_plugins.subject_lines import better_subject, shortened, subject_about, trimmed, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reviewer import Draft, Options, Outcomes, Situation

LONGEST = Option("max_characters", 60, "longest subject; mail programs cut what is longer", "characters", 20, 200)

# Words that any subject could have.
_STOCK = GENERIC | THANKS | MEETING


def _subject(draft: Draft) -> Span | None:
    """Give the subject where it says anything at all."""
    return draft.subject if draft.subject and draft.at(draft.subject).strip() else None


def missing(draft: Draft, situation: Situation, options: Options) -> Outcomes:
    """See that an e-mail has a subject."""
    if _subject(draft) or situation.channel not in {None, Channel.EMAIL}:
        return
    if situation.channel is None and not draft.is_message and draft.subject is None:
        yield Skip("no subject line, and no word that this is an e-mail (--channel)")
        return
    better = better_subject(draft, situation, options[LONGEST])
    yield Finding(
        "The e-mail has no subject.", hint=_hint(better, situation, options), fix=_insertion(draft, situation, better)
    )


def _hint(better: str, situation: Situation, options: Options) -> str:
    """Offer a subject; without a known role, one in which dots stand for it."""
    if better:
        return f'Write "{better}".'
    return f'Write "{subject_about("...", situation, options[LONGEST])}", and put the position for the dots.'


def _insertion(draft: Draft, situation: Situation, better: str) -> Fix | None:
    """Give the fix that writes a subject where there is none; in a message its headers are not ours to write."""
    if not better or draft.is_message:
        return None
    safe = bool(situation.role)
    if draft.subject:
        return Fix(f'write the subject "{better}"', (Edit(draft.subject.start, draft.subject.end, f" {better}"),), safe)
    return Fix(f'write the subject "{better}"', (Edit(0, 0, f"Subject: {better}\n\n"),), safe)


def vague(draft: Draft, situation: Situation, options: Options) -> Outcomes:
    """See that the subject says what it is about: what is left without greetings and stock words."""
    subject = _subject(draft)
    if subject is None:
        return
    words = [word.removesuffix("'s") for word, _start, _end in words_of(draft, subject)]
    if situation.role and _names_role(words, situation.role):
        yield Strength("names the role in the subject", subject)
    elif _says_nothing(draft, subject, words):
        better = better_subject(draft, situation, options[LONGEST])
        yield Finding(
            f'"{draft.at(subject).strip()}" does not say what it is about.',
            trimmed(draft, subject),
            _hint(better, situation, options),
            Fix(f'write "{better}"', (Edit(*trimmed(draft, subject), better),), bool(situation.role))
            if better
            else None,
        )


def _names_role(words: list[str], role: str) -> bool:
    """Whether the words hold the role's own, but for little ones."""
    wanted = {word for word in re.split(r"\W+", role.lower()) if len(word) > 3} or set(role.lower().split())
    return wanted <= set(words)


def _dated(draft: Draft, subject: Span, words: list[str]) -> set[int]:
    """Give the places among the words of a subject that name a day."""
    if not any(word in BEGINNINGS or word in ARTICLES or word[:1].isdecimal() for word in words):
        return set()
    from reviewer_plugins.dates import read_dates

    return {
        index
        for sentence in draft.language.sentences
        if subject.start <= sentence.start < subject.end
        for when in read_dates(draft, sentence)
        for index in range(when.first - sentence.first_word, when.last - sentence.first_word)
    }


def _says_nothing(draft: Draft, subject: Span, words: list[str]) -> bool:
    """Whether only stock words stand in a subject, or no more than one of thanks, interview and date.

    A blank of a template ("[Role]") will say something once it is filled in.
    """
    if not set("[{<").isdisjoint(draft.at(subject)):
        return False
    dated = _dated(draft, subject, words)
    if any(w not in _STOCK and i not in dated for i, w in enumerate(words)):
        return False
    groups = [bool(dated), not THANKS.isdisjoint(words), not MEETING.isdisjoint(words)]
    reply = bool(words) and words[0] in REPLY and not (MEETING | APPLICATION).isdisjoint(words)
    return sum(groups) + reply < 2 if not reply else False


def shouting(draft: Draft, situation: Situation, options: Options) -> Outcomes:
    """Look for capitals, cries for attention and exclamation marks in the subject."""
    subject = _subject(draft)
    if subject is None:
        return
    span = next(shouts(draft, subject, situation), None)
    if span is None:
        return
    calm = calmed(draft, subject, span)
    if not any(char.isalpha() for char in calm) or not PRESSING.isdisjoint(re.split(r"\W+", calm.lower())):
        calm = better_subject(draft, situation, options[LONGEST]) or calm
    marks_only = not any(char.isalpha() for char in draft.at(span))
    whole = trimmed(draft, subject)
    yield Finding(
        said_loudly(draft.at(span)),
        span,
        f'Write "{calm}".' if calm else "Say calmly which role and interview it is about.",
        Fix(f'write "{calm}"', (Edit(*whole, calm),), safe=marks_only) if calm else None,
    )


def too_long(draft: Draft, situation: Situation, options: Options) -> Outcomes:
    """Compare the subject with what mail programs show of it."""
    subject = _subject(draft)
    if subject is None:
        return
    span = trimmed(draft, subject)
    length = span.end - span.start
    if length > options[LONGEST]:
        better = better_subject(draft, situation, options[LONGEST]) or shortened(draft.at(span), options[LONGEST])
        yield Finding(
            f"The subject has {length} characters, and mail programs show about {options[LONGEST]}.",
            span,
            f'Write "{better}".',
            Fix(f'write "{better}"', (Edit(*span, better),), safe=False),
        )


_BODY = "Dear Ms. Falk,\n\nThank you for showing me the reading room.\n\nKind regards,\nIda Roth"


def _with(subject: str) -> str:
    """Make a draft with a subject."""
    return f"Subject: {subject}\n\n{_BODY}"


RULES = (
    Rule(
        id="subject/missing",
        severity=Severity.WARNING,
        summary="an e-mail without a subject",
        why="Mail without a subject is opened last, and is hard to find again.",
        sources=("G2",),
        check=missing,
        kinds=WRITTEN,
        examples=(
            bad(_BODY, None, channel="email"),
            bad(_with(""), None, role="Archivist"),
            good(_with("Archivist interview, 12 May")),
            good(_BODY, channel="letter"),
            good(_BODY, channel="linkedin"),
            good(_BODY),
        ),
    ),
    Rule(
        id="subject/vague",
        severity=Severity.WARNING,
        summary="a subject that does not say what it is about",
        why="Who hires for several posts at once must see from the list which one it is about.",
        sources=("G2",),
        check=vague,
        kinds=WRITTEN,
        options=(LONGEST,),
        examples=(
            bad(_with("Hello"), "Hello", role="Archivist"),
            bad(_with("Quick question"), "Quick question"),
            bad(_with("Just checking in"), "Just checking in"),
            bad(_with("Interview"), "Interview"),
            bad(_with("Re:"), "Re:"),
            good(_with("Archivist interview")),
            good(_with("Thank you for the interview")),
            good(_with("Our interview of 12 May")),
            good(_with("Re: Your application")),
        ),
    ),
    Rule(
        id="subject/shouting",
        severity=Severity.WARNING,
        summary="a subject in capitals, with an alarm or exclamation marks",
        why="Capitals and alarms are the dress of advertising, and raise the voice at somebody who owes you nothing.",
        sources=("G1", "G2"),
        check=shouting,
        kinds=WRITTEN,
        wording=False,
        options=(LONGEST,),
        examples=(
            bad(_with("URGENT ARCHIVIST APPLICATION"), "URGENT ARCHIVIST APPLICATION"),
            bad(_with("Urgent: archivist interview"), "Urgent"),
            bad(_with("Archivist interview!!"), "!!"),
            good(_with("QA and SRE interview at the NHS")),
            good(_with("Receptionist interview, Eastgate Urgent Care")),
            good(_with("HVAC technician interview at UNIQA")),
            good(_with("VERBUND traineeship: thank you"), company="VERBUND"),
        ),
    ),
    Rule(
        id="subject/too-long",
        severity=Severity.SUGGESTION,
        summary="a subject longer than mail programs show",
        why="What is cut off is not read, and on a telephone much is cut off.",
        sources=("G2",),
        check=too_long,
        kinds=WRITTEN,
        wording=False,
        options=(LONGEST,),
        examples=(
            bad(
                _with("With many thanks for the interview for the post of archivist at the city library"),
                "With many thanks for the interview for the post of archivist at the city library",
            ),
            bad(
                _with("Archivist interview: " + "very " * 10 + "many thanks"),
                "Archivist interview: " + "very " * 10 + "many thanks",
            ),
            good(_with("Thank you - archivist interview, 12 May")),
            good(_with("x" * 60)),
            good(_BODY),
        ),
    ),
)


@hookimpl
def reviewer_rules() -> Iterable[Rule]:
    """Give the rules of this family."""
    return RULES
