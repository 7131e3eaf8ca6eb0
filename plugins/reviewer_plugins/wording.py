"""What the rules of wording share: findings, hints and fixes made from the matches of a phrase table.

A match is innocent when it is part of a name, of a code or address, or of what somebody else is quoted as saying.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from reviewer import Draft, Edit, Finding, Fix, Match, PhraseTable, Severity, Situation, Span
from reviewer_plugins.inflection import fitted, with_article

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_MARKS = " ,"
# After these a word cannot be left out: it is what they lead to.
_LEADING_ON = frozenset(
    (
        "a an the my your our his her its their this that is are was were be been am it's i'm to of for with and or so "
        "very too not no some any as than like"
    ).split()
)
_ASIDES = frozenset({"by the way", "to be honest", "in my opinion"})
_SUBJECTS = frozenset("i we you he she it they there thanks thank please but so".split())
_CODE = "@_/#&"


def table_findings(
    table: PhraseTable, draft: Draft, fault: str, parts: Iterable[Span] | None = None, severity: Severity | None = None
) -> Iterator[Finding]:
    """Give a finding for each match of a table: `fault` completes '"words" ...', as in "is slang"."""
    for match in table.find(draft, parts):
        if not is_name(draft, match.span):
            yield phrase_finding(draft, match, fault, severity)


def plain_matches(
    table: PhraseTable, draft: Draft, situation: Situation, parts: Iterable[Span] | None = None
) -> Iterator[Match]:
    """Give the matches of a table that are the writer's own plain words: no name, no code, no quotation."""
    for match in table.find(draft, parts):
        span = match.span
        if not (
            is_name(draft, span) or in_code(draft, span) or is_quoted(draft, span) or is_known(draft, situation, span)
        ):
            yield match


def phrase_finding(draft: Draft, match: Match, fault: str, severity: Severity | None = None, hint: str = "") -> Finding:
    """Make the finding of one match, with the entry's alternative as its hint and, where certain, its fix."""
    words, phrase = draft.at(match.span), match.phrase
    better = fitted(words, phrase.better)
    if words[:1].isupper() or match.span.start == match.sentence.start:
        better = better[:1].upper() + better[1:]
    fix = replacement(draft, match.span, better) if phrase.fix and (better or can_go(draft, match.span)) else None
    said = hint or phrase.hint or _hint(draft, match, better, fix)
    return Finding(f'"{words}" {fault}.', match.span, said, fix, severity)


def _hint(draft: Draft, match: Match, better: str, fix: Fix | None) -> str:
    """Say what to write: the very words where they can stand in this place, else what to build the sentence on."""
    words = draft.at(match.span)
    if not better:
        return leave_out(draft, match.span) if fix else f'Say it without "{words}".'
    if not fix:
        return f'Say it in plain words, such as "{better}".'
    edit = fix.edits[0]
    if edit.start < match.span.start and edit.replacement.startswith(","):
        return f'Write "{better}" after a comma instead of "{words}".'
    return f'Write "{edit.replacement}" instead of "{draft.text[edit.start : edit.end]}".'


def leave_out(draft: Draft, span: Span) -> str:
    """Say that some words can go, and how the sentence then reads."""
    left = _reads(draft, cut(draft, span))
    return f'Leave "{draft.at(span)}" out: "{left}".' if left else f'Leave "{draft.at(span)}" out.'


def replacement(draft: Draft, span: Span, better: str, *, safe: bool = True) -> Fix:
    """Make a fix that puts `better` where the span stands; an empty one cuts the words and what they leave bare."""
    if not better:
        return Fix(f'leave out "{draft.at(span)}"', (cut(draft, span),), safe)
    edit = with_article(draft.text, Edit(span.start, span.end, better))
    if (
        better in _ASIDES
        and re.search(r"\w $", draft.text[max(span.start - 2, 0) : span.start])
        and _ends_sentence(draft, span)
    ):
        edit = Edit(span.start - 1, span.end, f", {better}")
    return Fix(f'write "{edit.replacement}"', (edit,), safe)


def _ends_sentence(draft: Draft, span: Span) -> bool:
    """Whether nothing but its mark follows in the sentence."""
    return not draft.text[span.end : draft.language.sentence_at(span.start).end].strip(" .!?…")


def can_go(draft: Draft, span: Span) -> bool:
    """Whether a sentence is whole without some words: one word at an edge of a clause, or several between two."""
    text, sentence = draft.text, draft.language.sentence_at(span.start)
    before, after = text[sentence.start : span.start].rstrip(), text[span.end : sentence.end].lstrip()
    edges = not before or not before[-1].isalnum(), not after or not after[0].isalnum()
    if " " in draft.at(span) or all(edges):
        return all(edges)
    return edges[0] or (edges[1] and before.split()[-1].lower() not in _LEADING_ON)


def cut(draft: Draft, span: Span) -> Edit:
    """Cut words with the commas and the space around them; what then begins a sentence gets its capital."""
    text, sentence = draft.text, draft.language.sentence_at(span.start)
    start, end = _back(text, span.start, _MARKS), span.end
    while end < sentence.end and text[end] in _MARKS:
        end += 1
    if span.start > sentence.start:
        commas = "," in text[start : span.start], "," in text[span.end : end]
        parted = commas == (False, True) or (all(commas) and _begins_clause(text[end : sentence.end]))
        return Edit(start, end, ", " if parted else " " if text[end : end + 1].isalnum() else "")
    if not text[end : sentence.end].strip(".!?"):
        return Edit(_back(text, span.start, " "), sentence.end, "")
    return Edit(span.start, end + 1, text[end : end + 1].upper())


def _begins_clause(text: str) -> bool:
    """Whether a text begins with the subject of a clause, which keeps its comma."""
    return text.partition(" ")[0].lower().partition("'")[0] in _SUBJECTS


def _reads(draft: Draft, edit: Edit) -> str:
    """Give how a sentence reads after an edit: three words before the place and four behind it."""
    sentence = draft.language.sentence_at(edit.start)
    left = draft.text[sentence.start : edit.start].split()
    right = edit.replacement + draft.text[edit.end : max(sentence.end, edit.end)]
    space, behind = " " if right[:1].isspace() else "", right.split()
    words = f"{' '.join(left[-3:])}{space}{' '.join(behind[:4])}".strip(" ,.")
    return f"{'... ' if len(left) > 3 else ''}{words}{' ...' if len(behind) > 4 else ''}" if words else ""


def _back(text: str, start: int, marks: str) -> int:
    """Give where the marks before a place begin."""
    while start > 0 and text[start - 1] in marks:
        start -= 1
    return start


def like(model: str, words: str) -> str:
    """Give words the capital of the words they replace."""
    return words[:1].upper() + words[1:] if model[:1].isupper() else words


def is_name(draft: Draft, span: Span) -> bool:
    """Whether the words look like part of a name: each begins with a capital, elsewhere than a sentence does."""
    words = draft.at(span).split()
    begins = draft.language.sentence_at(span.start).start == span.start
    return all(word[0].isupper() and not word.isupper() for word in words) and not begins


def begins_name(draft: Draft, span: Span) -> bool:
    """Whether a sentence begins with the words and they begin a name: "Dude Ranch was ..."."""
    following = draft.text[span.end : span.end + 3]
    return draft.at(span)[:1].isupper() and following[:1] == " " and following[1:].istitle() and following[1:] != "I "


def in_code(draft: Draft, span: Span) -> bool:
    """Whether the words are a piece of a code, an address or a compound: "U-shaped", "lol@example.org"."""
    before, after = draft.text[max(span.start - 1, 0) : span.start], draft.text[span.end : span.end + 2]
    joints = _CODE + "-" if span.end - span.start <= 3 else _CODE
    return (
        (before != "" and before in joints + ".$")
        or (after[:1] != "" and after[0] in joints and after[1:].isalnum())
        or (after[:1] == "." and after[1:].isalnum())
    )


def is_quoted(draft: Draft, span: Span) -> bool:
    """Whether the words stand between quotation marks in their sentence: somebody else's words, or a title."""
    quotes = draft.language.quotes
    if not quotes:
        return False
    sentence = draft.language.sentence_at(span.start)
    places = (sentence.start, span.start, span.end, sentence.end)
    first, start, end, last = [bisect_left(quotes, place) for place in places]
    return start < end or ((start - first) % 2 == 1 and end < last)


def is_known(draft: Draft, situation: Situation, span: Span) -> bool:
    """Whether the words are part of a name, a role or a topic that the situation gives, written as it stands there."""
    words = draft.at(span)
    if any(words in name for name in (*situation.names, situation.role or "", *situation.topics)):
        return words[:1].isupper() or _stands_whole(draft, situation, span)
    return False


def _stands_whole(draft: Draft, situation: Situation, span: Span) -> bool:
    """Whether a known name that holds the words stands whole around them."""
    words = draft.at(span)
    for name in (*situation.names, situation.role or "", *situation.topics):
        at = name.find(words)
        if at >= 0 and draft.text.startswith(name, span.start - at):
            return True
    return False
