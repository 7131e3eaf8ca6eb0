"""Asks the judge, in a process of its own: whatever it does or suffers, a door gets a decision in time."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple

from reviewer.config import presend_of
from reviewer.integrations.decision import Decision, failed, from_json
from reviewer.integrations.turns import turn
from reviewer.values import replace

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reviewer.settings import Presend

# -P: no module of the folder that the mail program happens to be in may stand for one of ours.
_JUDGE = (sys.executable, "-P", "-m", "reviewer.integrations.judge")


class Request(NamedTuple):
    """What a door knows: its name, the recipients of the envelope, and what the user set for this door alone.

    `config` is a path in place of the user's own reviewer.toml; `over` are settings of its table [presend]; `patience`
    is how many seconds the door may wait while others are judged, besides the time limit.
    """

    door: str
    recipients: tuple[str, ...] = ()
    config: str | None = None
    over: Mapping[str, Any] = {}
    patience: float = 30.0


def ask(data: bytes, request: Request) -> Decision:
    """Have a message judged; where that fails, the decision is "failed", and what the user set for this case."""
    presend = replace(presend_of(request.config), **request.over)
    if len(data) > presend.max_bytes:
        data = data[: presend.max_bytes + 1]  # it will not be judged, and need not be carried about
    head = {**request._asdict(), "recipients": list(request.recipients), "over": dict(request.over)}
    try:
        done = _judge(json.dumps(head).encode() + b"\n" + data, presend.time_limit, request.patience)
    except subprocess.TimeoutExpired:
        return _failed(f"it took longer than {presend.time_limit:g} s", request.door, presend)
    except OSError as problem:
        return _failed(f"the reviewer could not be started ({problem.strerror})", request.door, presend)
    return _read(done, request.door, presend)


def _judge(request: bytes, seconds: float, patience: float) -> subprocess.CompletedProcess[bytes]:
    """Run the judge, when its turn has come; raises TimeoutExpired and OSError."""
    with turn(patience):
        return subprocess.run(_JUDGE, input=request, capture_output=True, timeout=seconds, check=False)  # noqa: S603 - our own module, in our own interpreter


def _read(done: subprocess.CompletedProcess[bytes], door: str, presend: Presend) -> Decision:
    """Read the answer of a judge that has ended."""
    try:
        answer = json.loads(done.stdout)
        return _failed(answer["error"], door, presend) if "error" in answer else from_json(answer)
    except (ValueError, TypeError, KeyError):
        ended = f"was ended by signal {-done.returncode}" if done.returncode < 0 else "broke off"
        return _failed(f"the reviewer {ended}", door, presend)


def _failed(why: str, door: str, presend: Presend) -> Decision:
    """Decide on a message that could not be judged, loudly."""
    what, passes = "The message could not be reviewed", "IT IS SENT UNREVIEWED"
    decision = failed(presend.on_error, what, passes, why.splitlines())
    if presend.log:
        from reviewer.integrations.state import State

        with suppress(OSError):
            State().log(door=door, action=decision.action, status=decision.status)
    return decision
