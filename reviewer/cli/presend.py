"""`review presend`: whether a message may be sent, for hooks that can run a command."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from reviewer.cli.doors import add_presend, read_message, request, tell
from reviewer.cli.parser import Parser, UsageError, one_of
from reviewer.cli.streams import write_bytes
from reviewer.files import read_limited
from reviewer.integrations.decision import ASK
from reviewer.integrations.guard import ask
from reviewer.integrations.message import read_head

if TYPE_CHECKING:
    from collections.abc import Sequence

_EXAMPLES = """examples:
  review presend < message.eml
  review presend --door git --mode advise < 0001.patch
  review presend --format json dana@acme.example < message.eml

exit code: 0 it may be sent, 1 it may not, 2 it could not be judged and on_error is "block",
3 ask the user (mode "prompt"); what to tell the user goes to stderr, its first and last line being the summary
"""
BLOCKED, BROKEN, UNDECIDED = 1, 2, 3
_HEADERS_LIMIT = 1_000_000  # bytes


def run(arguments: Sequence[str]) -> int:
    """Judge the message on standard input, and give the exit code."""
    parser = Parser("presend", "Decide whether a message may be sent.", _EXAMPLES)
    parser.add_argument("recipients", nargs="*", metavar="RECIPIENT", help="an address that it goes to beside its own")
    parser.add_argument("--headers", metavar="FILE", help="a file of more headers, whose recipients it goes to as well")
    parser.add_argument("--door", default="presend", metavar="NAME", help="what the log calls the one that asks")
    parser.add_argument("--format", type=one_of(("text", "json")), default="text", help="json: the decision on stdout")
    add_presend(parser)
    options = parser.read(arguments)
    recipients = [*options.recipients, *_addresses(options.headers)]
    decision = ask(read_message(), request(options, options.door, recipients))
    if options.format == "json":
        write_bytes(json.dumps({**decision.to_json(), "lines": decision.lines()}).encode() + b"\n")
    else:
        tell(decision.lines())
    if not decision.blocked:
        return 0
    if decision.status == "failed":
        return BROKEN
    return UNDECIDED if decision.action == ASK else BLOCKED


def _addresses(path: str | None) -> tuple[str, ...]:
    """Read the recipients in a file of headers."""
    return read_head(read_limited(path, _HEADERS_LIMIT, UsageError)).addresses if path else ()
