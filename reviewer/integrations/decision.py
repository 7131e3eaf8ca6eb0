"""What becomes of a message: the answer that every door gets, and its words for people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

PASS, BLOCK, ASK = "pass", "block", "ask"
_SUMMARY = 200  # characters


class Decision(NamedTuple):
    """Whether a message may go, and why.

    `action` is "pass", "block" or "ask" (a door that can may ask the user, and else blocks). `status` says how it came
    about: "judged", "allowed" (by `review allow`), "skipped" (not to be judged) or "failed" (could not be judged by all
    rules, or by none). `summary` is one line of plain ASCII, at most 200 characters; `critique` is empty where nothing
    was judged. `notes` tell what the user should know besides. `copy` is where the message is kept, `remembered`
    whether `review allow` knows it. `fingerprint` names the text of the message, where an allowance was, or may be,
    spent on it. `report` is the critique as its JSON has it, for doors that show it in a way of their own.
    """

    action: str
    status: str
    summary: str
    critique: str = ""
    notes: tuple[str, ...] = ()
    copy: str | None = None
    fingerprint: str | None = None
    report: dict[str, Any] | None = None
    remembered: bool = True

    @property
    def blocked(self) -> bool:
        """Whether the message may not go, as far as a door can tell that cannot ask."""
        return self.action != PASS

    def lines(self) -> list[str]:
        """Tell the user what happened, the summary on the first and on the last line: some programs show only one."""
        if self.status == "failed" or not self.blocked:
            said = [*self._opening(), *self.critique.splitlines(), *self.notes]
            return [*said, *said[:1]] if self.blocked and len(said) > 1 else said
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
        way = "review allow --last" if self.remembered else 'the header "X-Review: skip", which does not go with it'
        return [*kept, f"To send just this text once all the same: {way}"]

    def to_json(self) -> dict[str, Any]:
        """Give what another process, or a program in another language, reads."""
        return self._asdict()


def failed(on_error: str, what: str, passes: str, why: Sequence[str]) -> Decision:
    """Make the decision on a message that could not be judged, or not wholly, by the setting for that.

    The summary says `what` failed, that the message is not sent or how it `passes`, and the first reason.
    """
    from reviewer.summary import plain

    action = BLOCK if on_error == "block" else PASS
    words = plain(f"{what}, {'so it is not sent' if action == BLOCK else passes}: {why[0]}")
    return Decision(action, "failed", words[:_SUMMARY], notes=tuple(why if len(words) > _SUMMARY else why[1:]))


def from_json(values: dict[str, Any]) -> Decision:
    """Read what `Decision.to_json` gave; raises TypeError or ValueError for what is none."""
    decision = Decision(**{**values, "notes": tuple(values["notes"])})
    if decision.action not in {PASS, BLOCK, ASK}:
        raise ValueError(f"no action: {decision.action!r}")
    return decision
