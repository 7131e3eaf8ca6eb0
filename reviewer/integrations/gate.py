"""What becomes of a message: whether it is judged at all, by what context, and whether it may go."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from reviewer.draft import Draft
from reviewer.errors import UnreadableDraft
from reviewer.files import reason
from reviewer.formats import render
from reviewer.formats.json import to_dict
from reviewer.integrations.applications import find_application
from reviewer.integrations.decision import ASK, BLOCK, PASS, Decision, failed
from reviewer.integrations.message import asks_to_skip, fingerprint, not_by_hand, read_head
from reviewer.integrations.scope import why_judged
from reviewer.rules import Severity
from reviewer.situation import Situation
from reviewer.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from reviewer.api import Reviewer
    from reviewer.critique import Critique
    from reviewer.integrations.message import Head
    from reviewer.integrations.state import State
    from reviewer.rules import Finding

_ACTIONS = {"advise": PASS, "prompt": ASK, "block": BLOCK}


def _is_said(finding: Finding) -> bool:
    """Whether a finding holds a message that is known by its address alone.

    Its words do; its date, and what it lacks, are no fault of one that need not be a follow-up.
    """
    return finding.severity is Severity.ERROR and finding.span is not None


def _without_options(critique: Critique) -> Critique:
    """Leave out what names options of the command, which doors do not have: fixes, and checks that lack something."""
    findings = tuple(replace(finding, fix=None) for finding in critique.findings)
    return replace(critique, findings=findings, checks=tuple(replace(check, skipped=()) for check in critique.checks))


class Gate:
    """Decides on messages by the user's settings, contexts and allowances; `door` is named in the log."""

    def __init__(self, reviewer: Reviewer, state: State, folder: Path | None = None, door: str = "presend") -> None:
        self._reviewer = reviewer
        self._presend = reviewer.settings.presend
        self._state = state
        self._folder = folder
        self._door = door

    def decide(self, data: bytes, envelope: Iterable[str] = ()) -> Decision:
        """Decide on an RFC 5322 message that goes to those whom it names, and to `envelope`."""
        head = read_head(data, envelope)
        if asks_to_skip(data):
            return self._skip('it has "X-Review: skip"')
        if len(data) > self._presend.max_bytes:
            return self._skip(f"it is larger than {self._presend.max_bytes:,} bytes", tell=True)
        if unfit := not_by_hand(head.headers):
            return self._skip(unfit)
        try:
            draft = Draft.from_bytes(data)
        except UnreadableDraft as problem:
            return self._skip(str(problem), tell=True)
        return self._of_draft(draft, head, data)

    def _of_draft(self, draft: Draft, head: Head, data: bytes) -> Decision:
        """Decide on a message that could be read."""
        if not draft.paragraphs:
            return self._skip("it has no text of its own")
        application, others, problems = find_application(head.addresses, draft.text, datetime.now(UTC), self._folder)
        like = why_judged(draft, head.addresses, self._presend.when)
        why = f"it goes to {application.name}" if application else like
        if why is None:
            return self._skip("it is no follow-up to an interview", notes=problems)
        known = Situation(**application.context) if application else Situation()
        critique = self._reviewer.review(draft, known, advise=False)
        if critique.verdict == "hold" and (like or any(map(_is_said, critique.findings))):
            fitting = (f"These contexts fit as well: {', '.join(others)}.",) if others else ()
            return self._log(self._held(critique, data, (*problems, f"Judged because {why}.", *fitting)), critique)
        if critique.failed:
            return self._log(self._partly_judged(critique, problems), critique)
        return self._log(Decision(PASS, "judged", critique.summary, notes=problems), critique)

    def _partly_judged(self, critique: Critique, notes: tuple[str, ...]) -> Decision:
        """Decide on a message in which nothing to hold it for was found, but not everything could be checked."""
        # The error's own words may quote the draft, and doors log the first line: it has names alone.
        names = ", ".join(check.plugin for check in critique.checks if check.error)
        why = (f"{names} failed", *critique.failures, *notes)
        return failed(self._presend.on_error, "Not everything could be checked", "AND IT IS SENT", why)

    def _held(self, critique: Critique, data: bytes, notes: tuple[str, ...]) -> Decision:
        """Say what becomes of a message that should be held, and remember it."""
        name, action = fingerprint(critique.draft), _ACTIONS[self._presend.mode]
        shown = _without_options(critique)
        text, report = render("text", shown, source="The message"), to_dict(shown)
        if action == PASS:
            return Decision(PASS, "judged", critique.summary, text, notes, report=report)
        if self._state.spend(name):
            return Decision(PASS, "allowed", f"Allowed once. {critique.summary}"[:200], fingerprint=name)
        decision = Decision(action, "judged", critique.summary, text, notes, fingerprint=name, report=report)
        try:
            copy = self._state.block(data, name, f"{critique.summary}\n\n{text}", self._presend.keep)
        except OSError as problem:
            words = f"No copy of the message could be kept: {reason(problem)}."
            return decision._replace(notes=(*notes, words), remembered=False)
        return decision._replace(copy=str(copy) if copy else None)

    def _skip(self, why: str, *, tell: bool = False, notes: tuple[str, ...] = ()) -> Decision:
        """Let a message go unjudged; `tell` the user where that may not be what was expected."""
        summary = f"Not reviewed: {why}."
        return self._log(Decision(PASS, "skipped", summary, notes=(*notes, summary) if tell else notes))

    def _log(self, decision: Decision, critique: Critique | None = None) -> Decision:
        """Log a decision with the ids of the rules that found something, and no text."""
        if not self._presend.log:
            return decision
        judged = {"score": critique.score, "rules": sorted({f.rule for f in critique.findings})} if critique else {}
        try:
            self._state.log(door=self._door, action=decision.action, status=decision.status, **judged)
        except OSError as problem:
            return decision._replace(notes=(*decision.notes, f"The log could not be written: {reason(problem)}."))
        return decision
