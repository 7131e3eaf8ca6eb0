"""What was given: the draft's own text and the chosen facts, as the only ground that advice may stand on."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from reviewer_plugins.personalization.cleaning import cleaned, one_line
from reviewer_plugins.personalization.options import FACTS
from reviewer_plugins.personalization.stems import folded, stems, words

if TYPE_CHECKING:
    from reviewer import Draft, Options, Situation, Span

# What parts a sentence into clauses.
SIGNS = re.compile(r"[;:()–—]|,(?!\d)|\s-\s")


@dataclass(frozen=True)
class Unit:
    """A fact, or a sentence of the draft: its source, its text and the stems of its words."""

    source: str
    text: str
    stems: frozenset[str]


class Given:
    """The parts of a draft and its situation that advice is made from, free of unseen characters.

    `paragraphs` are those of the body that stand before the closing, with `spans` their places, and `sentences` all of
    the draft's; `facts` are the chosen ones by their source; `removed` counts the unseen characters taken out.
    """

    def __init__(self, draft: Draft, situation: Situation, options: Options) -> None:
        self.removed = 0
        end = draft.closing.start if draft.closing else len(draft.text)
        self.spans: list[Span] = [span for span in draft.paragraphs if span.start < end]
        self.paragraphs = [self._clean(one_line(draft.at(span))) for span in self.spans]
        facts = {
            "topics": situation.topics,
            "notes": situation.notes,
            "company_facts": situation.company_facts,
        }
        self.facts = {
            key: [self._clean(one_line(text)) for text in texts]
            for key, texts in facts.items()
            if texts and key in options[FACTS]
        }
        self.role = self._clean(situation.role or "")
        self._names = [self._clean(name) for name in situation.names]
        self.sentences = [
            cleaned(one_line(draft.text[sentence.start : sentence.end]))[0] for sentence in draft.language.sentences
        ]

    def _clean(self, text: str) -> str:
        """Take out what nobody sees, and count it."""
        text, removed = cleaned(text)
        self.removed += removed
        return text

    def holds(self, span: Span) -> bool:
        """Whether a place lies in the paragraphs."""
        return any(part.start <= span.start < part.end for part in self.spans)

    @cached_property
    def units(self) -> list[Unit]:
        """Every fact and every sentence of the draft."""
        texts = [(key, text) for key, facts in self.facts.items() for text in facts]
        texts += [("draft", sentence) for sentence in self.sentences]
        return [Unit(source, text, frozenset(stems(text))) for source, text in texts]

    @cached_property
    def everything(self) -> str:
        """All that was given, as one text; the names too, for the writer may use them."""
        return "\n".join([*(unit.text for unit in self.units), self.role, *self._names])

    def source_of(self, quote: str) -> str:
        """Say where a quotation stands word for word, or give an empty string."""
        wanted = f" {' '.join(words(quote))} "
        places = [(unit.source, unit.text) for unit in self.units] + [("draft", " ".join(self.paragraphs))]
        if not wanted.strip():
            return ""
        return next((source for source, text in places if wanted in f" {' '.join(words(folded(text)))} "), "")
