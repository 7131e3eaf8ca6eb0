"""What the rules of wording share: findings, hints and fixes made from the matches of a phrase table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer import Draft, Edit, Finding, Fix, Match, PhraseTable, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


def table_findings(
    table: PhraseTable, draft: Draft, fault: str, parts: Iterable[Span] | None = None
) -> Iterator[Finding]:
    """Give a finding for each match of a table: `fault` completes '"words" ...', as in "is slang"."""
    for match in table.find(draft, parts):
        if not is_name(draft, match.span):
            yield phrase_finding(draft, match, fault)


def phrase_finding(draft: Draft, match: Match, fault: str) -> Finding:
    """Make the finding of one match, with the entry's alternative as its hint and, where certain, its fix."""
    words, phrase = draft.at(match.span), match.phrase
    better = like(words, phrase.better)
    hint = phrase.hint or (f'Write "{better}" instead of "{words}".' if better else f'Leave "{words}" out.')
    return Finding(
        f'"{words}" {fault}.', match.span, hint, replacement(draft, match.span, better) if phrase.fix else None
    )


def replacement(draft: Draft, span: Span, better: str, *, safe: bool = True) -> Fix:
    """Make a fix that puts `better` where the span stands; an empty one takes a space and a comma away with it."""
    if better:
        return Fix(f'write "{better}"', (Edit(span.start, span.end, better),), safe)
    start, end = span
    while start > 0 and draft.text[start - 1] in " ,":
        start -= 1
    return Fix(f'leave out "{draft.at(span)}"', (Edit(start, end, ""),), safe)


def like(model: str, words: str) -> str:
    """Give words the capital of the words they replace."""
    return words[:1].upper() + words[1:] if model[:1].isupper() else words


def is_name(draft: Draft, span: Span) -> bool:
    """Whether the words look like part of a name: each begins with a capital, elsewhere than a sentence does."""
    words = draft.at(span).split()
    begins = draft.language.sentence_at(span.start).start == span.start
    return all(word[0].isupper() and not word.isupper() for word in words) and not begins
