"""What the tests of faults share: plugins that misbehave, large messages, and what the log says."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tests.doors.conftest import message

if TYPE_CHECKING:
    from tests.conftest import Command

SHIM = ("sendmail", "--time-limit", "120", "--", "cat")
UNREVIEWED = "IT IS SENT UNREVIEWED"
PLUGIN = """import os, signal, sys, time
from reviewer import Rule, Severity, hookimpl
{at_import}
def check(draft, situation, options):
    {at_work}
    return []
@hookimpl
def reviewer_rules():
    return [Rule("odd/thing", Severity.SUGGESTION, "summary", "Why.", ("G1",), check)]
"""


def with_plugin(user: Command, *, at_import: str = "", at_work: str = "") -> dict[str, str]:
    """Install a plugin of another distribution; gives the environment in which it is there."""
    user.write("site/odd-1.dist-info/METADATA", "Metadata-Version: 2.1\nName: odd\nVersion: 1\n")
    user.write("site/odd-1.dist-info/entry_points.txt", "[reviewer]\nodd = odd_rules\n")
    user.write("site/odd_rules.py", PLUGIN.format(at_import=at_import, at_work=at_work))
    return {"PYTHONPATH": str(user.folder / "site")}


def log(user: Command) -> list[tuple[str, str]]:
    """Give what the log says became of each message."""
    path = user.folder / "state/reviewer/log.jsonl"
    entries = map(json.loads, path.read_text().splitlines())
    return [(entry["action"], entry["status"]) for entry in entries]


def parts(count: int, body: str) -> bytes:
    """Give a message of a text and many files."""
    head, _, text = message(body).partition(b"\n\n")
    kind = b"multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain; charset=utf-8"
    file = b"--x\nContent-Type: application/octet-stream\nContent-Disposition: attachment; filename=a\n\nA\n"
    return head.replace(b"text/plain; charset=utf-8", kind) + b"\n\n" + text + file * count + b"--x--\n"
