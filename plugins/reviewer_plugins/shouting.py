"""Raised voices: capitals told from names, acronyms and headings, and exclamation marks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reviewer import Edit, Fix, Span
from reviewer_plugins.phrases.common_words import COMMON, LINKING
from reviewer_plugins.wording import is_quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reviewer import Draft, Situation

_WORD = r"[A-Z][A-Z']*(?![\w&/@-])"
# Longer words are none; without a bound, every mark would have all the text before it looked at.
LONGEST_WORD = 60
# The capital in front, with what is before it looked back for, is what makes this fast.
_RUN = rf"[A-Z](?<![\w&/@#.-].)(?:['A-Z]+(?![\w&/@-])|(?<=I)(?= [A-Z]{{2}}))(?:[ ,]+{_WORD})*"


def shouted(draft: Draft, situation: Situation) -> Iterator[Span]:
    """Give the places of words in capitals that are ordinary words; words that follow one another are one place."""
    if not re.search(r"[A-Z]'?[A-Z]", draft.text):  # a quick look spares many drafts the compiling of the rest
        return
    known = {word for name in (*situation.names, situation.role or "", *situation.topics) for word in name.split()}
    for part in (*draft.paragraphs, *([draft.closing] if draft.closing else [])):
        for run in re.compile(_RUN).finditer(draft.text, *part):
            if not (_is_heading(draft, run, part) or _is_blank(draft, run)):
                yield from _ordinary(run, known)


def _is_heading(draft: Draft, run: re.Match[str], part: Span) -> bool:
    """Whether the capitals are a line by themselves that is no sentence."""
    line_start = max(draft.text.rfind("\n", 0, run.start()) + 1, part.start)
    line_end = draft.text.find("\n", run.end())
    line = draft.text[line_start : line_end if 0 <= line_end < part.end else part.end].strip(" :")
    return line == run.group().strip() and not {"I", "YOU", "PLEASE", "THANK", "THANKS"} & set(line.split())


def _is_blank(draft: Draft, run: re.Match[str]) -> bool:
    """Whether the capitals are a blank of a template, "[DATE]", "INSERT SKILL HERE"; or names a logic gate."""
    return (
        draft.text[max(run.start() - 1, 0) : run.start()] in {"[", "{", "<", "$", "%"}
        or "INSERT" in run.group()
        or draft.text.startswith(" gate", run.end())
    )


def _ordinary(run: re.Match[str], known: set[str]) -> Iterator[Span]:
    """Give the stretch of a run that reaches from its first ordinary word to its last, if one of them is telling."""
    words = [w for w in re.finditer(r"[A-Z']+", run.group()) if w.group() not in known]
    plain = [w for w in words if w.group().lower() in COMMON or w.group().lower() in LINKING]
    if 2 * len(plain) >= len(words) and any(w.group().lower() in COMMON for w in plain):
        yield Span(run.start() + plain[0].start(), run.start() + plain[-1].end())


def lowered(draft: Draft, span: Span) -> Fix:
    """Make a fix that writes the ordinary words of a run small; the first of a sentence keeps its capital."""
    words = re.sub(r"[A-Z']{2,}|A", _small, draft.at(span))
    if draft.language.sentence_at(span.start).start == span.start:
        words = words[:1].upper() + words[1:]
    return Fix(f'write "{words}"', (Edit(span.start, span.end, words),), safe=not _goes_on(draft, span))


def _goes_on(draft: Draft, span: Span) -> bool:
    """Whether a word in capitals stands beside the run, which may then be part of a name: "STOP THE BLEED"."""
    before, after = draft.text[max(span.start - 40, 0) : span.start], draft.text[span.end : span.end + 40]
    beside = re.search(r"([A-Z]{2,}) $", before), re.match(r" ([A-Z]{2,})(?!\w)", after)
    return any(beside)


def _small(word: re.Match[str]) -> str:
    """Write an ordinary word small, but not the "I" of "I'M"."""
    small = word.group().lower()
    if small.startswith("i'"):
        return "I" + small[1:]
    return small if small in COMMON or small in LINKING else word.group()


def exclamations(draft: Draft, situation: Situation) -> Iterator[Span]:
    """Give the places of exclamation marks in the body and the closing, but for those of names and quotations."""
    if "!" not in draft.text:
        return
    for part in (*draft.paragraphs, *([draft.closing] if draft.closing else [])):
        for found in re.compile(r"[!?]*![!?]*(?! ?[a-z=<])").finditer(draft.text, *part):
            words = draft.text[max(found.start() - LONGEST_WORD, part.start) : found.start()].split()
            span = Span(*found.span())
            if words and not _of_name(f"{words[-1]}!", situation) and not is_quoted(draft, span):
                yield span


def _of_name(word: str, situation: Situation) -> bool:
    """Whether a word and its exclamation mark are part of a known name."""
    return any(word in name for name in (*situation.names, *situation.topics))
