"""Applies the fixes that findings offer, and keeps those alone that do no harm."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from reviewer.draft import Draft
from reviewer.known import situation_of
from reviewer.values import Value, replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from reviewer.api import Reviewer
    from reviewer.critique import Critique
    from reviewer.rules import Edit, Fix
    from reviewer.situation import Situation


def apply_edits(text: str, edits: Iterable[Edit]) -> str:
    """Make edits in a text; of two that overlap the earlier counts, and one that leaves the text is passed over."""
    parts, done = [], 0
    for edit in sorted(set(edits), key=lambda edit: (edit.start, edit.end, edit.replacement)):
        if done <= edit.start <= edit.end <= len(text):
            parts += [text[done : edit.start], edit.replacement]
            done = edit.end
    return "".join([*parts, text[done:]])


def fixed(
    reviewer: Reviewer,
    draft: str | bytes | Draft,
    situation: Situation | Mapping[str, Any] | None = None,
    *,
    unsafe: bool = False,
) -> str:
    """Give the draft's text with the offered fixes applied, the safe ones only unless `unsafe`.

    Every step is reviewed again: the score never falls, no rule finds more than it did before, quoted text stays as it
    is, and fixing the result once more changes nothing. A fix that would break this is left out.
    """
    critique = reviewer.review(draft, situation, advise=False)
    # The clock must not change what is judged between one step and the next.
    known = replace(situation_of(situation), send_at=critique.situation.send_at)
    return _Rewrite(reviewer, known, unsafe).finished(critique).draft.text


def diff(before: str, after: str, name: str) -> str:
    """Give the changes as a unified diff, empty where there are none; `patch` takes it."""
    from difflib import unified_diff

    label = "".join(c if c.isprintable() else "?" for c in name)
    lines = unified_diff(_lines(before), _lines(after), label, label)
    return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)


class _Rewrite(Value):
    """Mends drafts in one situation, step by step."""

    reviewer: Reviewer
    situation: Situation
    unsafe: bool

    def finished(self, critique: Critique) -> Critique:
        """Mend until nothing changes; it ends because each step leaves fewer findings, or as many in less text."""
        while True:
            after = self._mended(critique, self._fixes(critique))
            if after is critique:
                return critique
            critique = after

    def _fixes(self, critique: Critique) -> list[Fix]:
        """Choose fixes that keep clear of each other and of what is quoted, in the order in which they stand."""
        offered = [f.fix for f in critique.findings if f.fix and f.fix.edits and (f.fix.safe or self.unsafe)]
        chosen: list[Fix] = []
        for fix in sorted(offered, key=_extent):
            start, end = _extent(fix)
            clear = not any(start < quote.end and quote.start < end for quote in critique.draft.quoted)
            if clear and (not chosen or _extent(chosen[-1])[1] < start):
                chosen.append(fix)
        return chosen

    def _mended(self, before: Critique, fixes: Sequence[Fix]) -> Critique:
        """Apply as many of the fixes as do no harm: all, or else those of each half that do none.

        The later half goes first, so that the places of the earlier one stay right.
        """
        if not fixes:
            return before
        after = self._reviewed(before, apply_edits(before.draft.text, [edit for fix in fixes for edit in fix.edits]))
        if _is_better(before, after):
            return after
        if len(fixes) == 1:
            return before
        middle = len(fixes) // 2
        return self._mended(self._mended(before, fixes[middle:]), fixes[:middle])

    def _reviewed(self, before: Critique, text: str) -> Critique:
        """Review new text of the same message."""
        draft, old = Draft.parse(text), before.draft
        if old.is_message:
            draft = replace(draft, recipients=old.recipients, is_message=True, notes=old.notes)
        return self.reviewer.review(draft, self.situation, advise=False)


def _extent(fix: Fix) -> tuple[int, int]:
    """Give the first and the last offset that a fix touches."""
    return min(edit.start for edit in fix.edits), max(edit.end for edit in fix.edits)


def _is_better(before: Critique, after: Critique) -> bool:
    """Whether a step does good, and no harm."""
    found, left = (Counter(finding.rule for finding in critique.findings) for critique in (before, after))
    return (
        after.score >= before.score
        and left <= found
        and (len(after.findings), len(after.draft.text)) < (len(before.findings), len(before.draft.text))
        and _quotes(after) == _quotes(before)
    )


def _quotes(critique: Critique) -> list[str]:
    """Give what is quoted."""
    return [critique.draft.at(span) for span in critique.draft.quoted]


def _lines(text: str) -> list[str]:
    """Split text after each line feed, and nowhere else."""
    lines = [f"{line}\n" for line in text.split("\n")]
    lines[-1] = lines[-1][:-1]
    return lines if lines[-1] else lines[:-1]
