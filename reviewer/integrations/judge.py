"""The process that judges: a request on standard input, a decision on standard output.

A request is a line of JSON, `{"door": ..., "recipients": [...], "config": path or null, "over": {setting: value}}`, and
below it the message, byte for byte. The decision is JSON; where there is none, `{"error": ...}`.
"""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from typing import Any

from reviewer import config
from reviewer.api import Reviewer
from reviewer.errors import ReviewerError
from reviewer.integrations.gate import Gate
from reviewer.integrations.state import State
from reviewer.plugins import load_plugins


def main() -> None:
    """Answer one request."""
    line, _, message = sys.stdin.buffer.read().partition(b"\n")
    try:
        answer = _answer(json.loads(line), message)
    except ReviewerError as problem:
        answer = {"error": str(problem)}
    sys.stdout.write(json.dumps(answer))


def _answer(request: dict[str, Any], message: bytes) -> dict[str, Any]:
    """Decide on the message of a request."""
    plugins = load_plugins()
    settings = config.load_for_doors(plugins, request["config"])
    settings = replace(settings, presend=settings.presend._replace(**request["over"]))
    gate = Gate(Reviewer(settings, plugins), State(), door=request["door"])
    return gate.decide(message, request["recipients"]).to_json()


if __name__ == "__main__":
    main()
