"""A whole draft in other words: put together, held to the facts, and reviewed before anybody sees it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reviewer import Advice, Draft, Dropped
from reviewer_plugins.personalization import grounding
from reviewer_plugins.personalization.stems import stem, words
from reviewer_plugins.phrases.advice import GENERAL

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from reviewer import Critique, Finding
    from reviewer_plugins.personalization.given import Given

_KEPT = 0.6  # of the telling words of sentences without a fault
_LENGTHS = (0.5, 1.5)  # of the draft's words


def rewritten(
    draft: Draft,
    paragraphs: list[str],
    given: Given,
    findings: tuple[Finding, ...],
    review: Callable[[Draft], Critique],
) -> Advice | Dropped:
    """Give the draft with new paragraphs between salutation and closing, or why it is not shown."""
    start, end = given.spans[0].start, given.spans[-1].end
    body = "\n\n".join(" ".join(text.split()) for text in paragraphs)
    text = draft.text[:start] + body + draft.text[end:]
    if any(start <= quote.start < end for quote in draft.quoted):
        return Dropped(body, "quoted text stands between the paragraphs")
    fault = _fault(body, paragraphs, given, _sound(draft, findings))
    if fault:
        return Dropped(body, fault)
    before, after = review(draft), review(Draft.parse(text))
    if after.score < before.score:
        return Dropped(body, f"scores {after.score}, and the draft {before.score}")
    why = f"The rules find {len(after.findings)} things to mend in it, and {len(before.findings)} in the draft."
    return Advice(text, why, kind="rewrite", score=after.score)


def _fault(body: str, paragraphs: list[str], given: Given, sound: list[str]) -> str:
    """Say what keeps new paragraphs from being let through, or give an empty string."""
    for sentence in (
        s for paragraph in paragraphs for s in re.split(r"(?<=[.!?])\s+", " ".join(paragraph.split())) if s
    ):
        fault = grounding.fault_of(sentence, given)
        if fault:
            return fault
    least, most = (len(words(" ".join(given.paragraphs))) * part for part in _LENGTHS)
    if not least <= len(words(body)) <= most:
        return "is much longer or shorter than the draft"
    missing = grounding.facts_of(" ".join(sound)) - grounding.facts_of(body)
    if missing:
        return "leaves out a name, number or date"
    telling = {stem(word) for word in words(" ".join(sound)) if word not in GENERAL}
    kept = telling & {stem(word) for word in words(body)}
    return "leaves out too much of what the draft says" if len(kept) < _KEPT * len(telling) else ""


def _sound(draft: Draft, findings: Iterable[Finding]) -> list[str]:
    """Give the sentences of the body in which nothing was found; a sentence that is a fault may go as a whole."""
    spans = [finding.span for finding in findings if finding.span]
    return [
        draft.text[sentence.start : sentence.end]
        for sentence in draft.language.sentences
        if any(p.start <= sentence.start < p.end for p in draft.paragraphs)
        and not any(span.start < sentence.end and sentence.start < span.end for span in spans)
    ]
