"""The process that judges: a request on standard input, a decision on standard output.

A request is a line of JSON, `{"door": ..., "recipients": [...], "config": path or null, "over": {setting: value}}`, and
below it the message, byte for byte. The decision is JSON; where there is none, `{"error": ...}`.
"""

from __future__ import annotations

import faulthandler
import gc
import json
import sys
from contextlib import redirect_stdout
from typing import Any

from reviewer import config
from reviewer.api import Reviewer
from reviewer.errors import ReviewerError
from reviewer.integrations.gate import Gate
from reviewer.integrations.state import State
from reviewer.plugins import load_plugins
from reviewer.values import replace

_LONGEST = 310.0  # seconds; more than any time limit


def main() -> None:
    """Answer one request."""
    # Whoever asked ends this process in time; should he have been killed himself, it ends all the same.
    faulthandler.dump_traceback_later(_LONGEST, exit=True)
    line, _, message = sys.stdin.buffer.read().partition(b"\n")
    try:
        with redirect_stdout(sys.stderr):  # a plugin that prints must not be taken for the answer
            answer = _answer(json.loads(line), message)
    except ReviewerError as problem:
        answer = {"error": str(problem)}
    except Exception as problem:  # noqa: BLE001 - its words may quote the message, so its type alone is told
        answer = {"error": f"a fault of the reviewer itself, please report it: {type(problem).__name__}"}
    sys.stdout.write(json.dumps(answer))


def _answer(request: dict[str, Any], message: bytes) -> dict[str, Any]:
    """Decide on the message of a request."""
    plugins = load_plugins()
    settings = config.load_for_doors(plugins, request["config"])
    presend = replace(settings.presend, **request["over"])
    # Rules that hang take less than twice the time of one, and the rest must be judged before the door gives up.
    settings = replace(settings, presend=presend, time_limit=min(settings.time_limit, 0.4 * presend.time_limit))
    gate = Gate(Reviewer(settings, plugins, checked=True), State(), door=request["door"])
    return gate.decide(message, request["recipients"]).to_json()


if __name__ == "__main__":
    gc.disable()  # one message makes too little garbage to look for it: that was a tenth of this process
    main()
    gc.freeze()
