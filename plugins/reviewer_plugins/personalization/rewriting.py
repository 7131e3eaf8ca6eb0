"""A whole draft in other words: put together, held to the facts, and reviewed before anybody sees it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reviewer import Advice, Draft, Dropped, apply_edits
from reviewer_plugins.personalization import grounding, rewording, voice
from reviewer_plugins.personalization.stems import words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from reviewer import Critique, Finding
    from reviewer_plugins.personalization.given import Given

_KEPT = 0.6  # of the telling words of all sentences without a fault
_LONGEST = 80  # words of a new sentence
_KEPT_OF_ONE = 0.5  # of those of each such sentence


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
    fault = _fault(body, paragraphs, given, _sound(draft, findings), _mended(draft, findings))
    if fault:
        return Dropped(body, fault)
    before, after = review(draft), review(Draft.parse(text))
    if after.score < before.score:
        return Dropped(body, f"scores {after.score}, and the draft {before.score}")
    why = (
        f"The rules find {len(after.findings)} things to mend in it, and {len(before.findings)} in the draft. "
        f"It has {len(words(body))} words, and the draft {len(words(' '.join(given.paragraphs)))}."
    )
    return Advice(text, why, kind="rewrite", score=after.score)


def _fault(body: str, paragraphs: list[str], given: Given, sound: list[str], mended: list[str]) -> str:
    """Say what keeps new paragraphs from being let through, or give an empty string."""
    changed = voice.change(voice.voice_of(" ".join(given.paragraphs)), voice.voice_of(body))
    return changed or next(filter(None, _faults(paragraphs, given, mended)), "") or _loss(sound, body)


def _faults(paragraphs: list[str], given: Given, mended: list[str]) -> Iterator[str]:
    """Give what is wrong with each sentence that is not in the draft."""
    for paragraph in paragraphs:
        for sentence in filter(None, re.split(r"(?<=[.!?])\s+", " ".join(paragraph.split()))):
            if grounding.stands_in(sentence, given):
                continue
            if len(words(sentence)) > _LONGEST:
                yield "has an endless sentence"
            yield rewording.fault_of(sentence, given, mended)


def _loss(sound: list[str], body: str) -> str:
    """Say what of the sound sentences new paragraphs leave out, or give an empty string."""
    if grounding.particulars_of(" ".join(sound)) - grounding.particulars_of(body):
        return "leaves out a name, number or date"
    said = rewording.telling(body)
    told = [rewording.telling(sentence) for sentence in sound]
    if any(len(part & said) < _KEPT_OF_ONE * len(part) for part in told):
        return "leaves out what a sentence of the draft says"
    everything = set().union(*told)
    return "leaves out too much of what the draft says" if len(everything & said) < _KEPT * len(everything) else ""


def _mended(draft: Draft, findings: Iterable[Finding]) -> list[str]:
    """Give the sentences of the draft with the safe fixes of the findings made."""
    fixes = [finding.fix for finding in findings if finding.fix and finding.fix.safe]
    text = apply_edits(draft.text, [edit for fix in fixes for edit in fix.edits])
    language = Draft.parse(text).language
    return [text[sentence.start : sentence.end] for sentence in language.sentences]


def _sound(draft: Draft, findings: Iterable[Finding]) -> list[str]:
    """Give the sentences of the body in which nothing was found; a sentence that is a fault may go as a whole."""
    spans = [finding.span for finding in findings if finding.span]
    return [
        draft.text[sentence.start : sentence.end]
        for sentence in draft.language.sentences
        if any(p.start <= sentence.start < p.end for p in draft.paragraphs)
        and not any(span.start < sentence.end and sentence.start < span.end for span in spans)
    ]
