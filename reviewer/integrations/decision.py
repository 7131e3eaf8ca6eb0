"""What becomes of a message: the answer that every door gets, and its words for people."""

from __future__ import annotations

from typing import Any, NamedTuple

PASS, BLOCK, ASK = "pass", "block", "ask"


class Decision(NamedTuple):
    """Whether a message may go, and why.

    `action` is "pass", "block" or "ask" (a door that can may ask the user, and else blocks). `status` says how it came
    about: "judged", "allowed" (by `review allow`), "skipped" (not to be judged) or "failed" (could not be judged).
    `summary` is one line of plain ASCII, at most 200 characters; `critique` is empty where nothing was judged. `notes`
    tell what the user should know besides. `copy` is where the message is kept. `fingerprint` names the text of the
    message, where an allowance was, or may be, spent on it. `report` is the critique as its JSON has it, for doors that
    show it in a way of their own.
    """

    action: str
    status: str
    summary: str
    critique: str = ""
    notes: tuple[str, ...] = ()
    copy: str | None = None
    fingerprint: str | None = None
    report: dict[str, Any] | None = None

    @property
    def blocked(self) -> bool:
        """Whether the message may not go, as far as a door can tell that cannot ask."""
        return self.action != PASS

    def lines(self) -> list[str]:
        """Tell the user what happened, the summary on the first and on the last line: some programs show only one."""
        if self.status == "failed" or not self.blocked:
            return [*self._opening(), *self.critique.splitlines(), *self.notes]
        return [self._headline(), "", *self.critique.splitlines(), "", *self.notes, *self._ways_out(), self._headline()]

    def _opening(self) -> list[str]:
        """Say the summary where there is something to be told."""
        return [self._headline()] if self.blocked or self.critique or self.status == "failed" else []

    def _headline(self) -> str:
        """Say first whether it went."""
        return f"Not sent. {self.summary}" if self.blocked else self.summary

    def _ways_out(self) -> list[str]:
        """Say where the message is, and how to send it all the same."""
        kept = [f"A copy of the message is in {self.copy}"] if self.copy else []
        return [*kept, "To send just this text once all the same: review allow --last"]

    def to_json(self) -> dict[str, Any]:
        """Give what another process, or a program in another language, reads."""
        return self._asdict()


def from_json(values: dict[str, Any]) -> Decision:
    """Read what `Decision.to_json` gave; raises TypeError or ValueError for what is none."""
    decision = Decision(**{**values, "notes": tuple(values["notes"])})
    if decision.action not in {PASS, BLOCK, ASK}:
        raise ValueError(f"no action: {decision.action!r}")
    return decision
