"""What one may well write at each stage of an application, for hints: a question while all is open, thanks after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer import Kind, Outcome

if TYPE_CHECKING:
    from reviewer import Situation

_ADD = '"I would like to add to my answer on [question]: ..."'
_OPEN = {
    "ask": 'ask plainly: "May I ask where the decision stands?"',
    "mend": f"give the better answer now: {_ADD}",
    "end": "I look forward to hearing from you.",
}
_JUST_MET = _OPEN | {"ask": 'say what you valued: "I enjoyed hearing about [topic]."'}
_DECIDED = {
    "ask": 'thank them: "Thank you for letting me know, and for your time."',
    "mend": 'say at most: "I know that I did not show my best, and I was glad to meet you."',
    "end": "Thank you for your time; I wish you and the team all the best.",
}


def fitting(situation: Situation) -> dict[str, str]:
    """Give what hints may offer at the stage of a draft: what to `ask`, how to `mend` an answer, and a good `end`."""
    if situation.outcome in {Outcome.REJECTED, Outcome.OFFER} or situation.kind in {
        Kind.REJECTION_REPLY,
        Kind.KEEP_IN_TOUCH,
    }:
        return _DECIDED
    return _JUST_MET if situation.kind is Kind.THANK_YOU else _OPEN
