"""`review new`: asks what is known of an application, and writes the context by which hooks know its messages."""

from __future__ import annotations

import re
import sys
from datetime import datetime
from shlex import quote
from typing import TYPE_CHECKING, Any

from reviewer.cli.parser import Parser, UsageError
from reviewer.cli.streams import say
from reviewer.errors import InvalidContext
from reviewer.files import open_private, reason
from reviewer.integrations.applications import applications_folder
from reviewer.integrations.free_mail import free_mail
from reviewer.rule_pages import toml

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Mapping, Sequence
    from pathlib import Path

_EXAMPLES = """examples:
  review new                 ask, and write ~/.config/reviewer/applications/COMPANY-ROLE.toml
  review new acme            the same, as acme.toml

An empty answer leaves a key out; `review init --context -` lists all that can be written into the file later.
"""
# What is asked, in the order in which it is known.
_QUESTIONS = {
    "company": "The employer",
    "role": "The position",
    "addresses": "Their e-mail addresses, with commas between them, or @domain for all of one; hooks go by these",
    "interviewers": "Who led the interview, with commas between several names",
    "interview_at": "When the interview was, such as 2026-03-03 14:00 (your time) or 2026-03-03T14:00-05:00",
    "promised_by": "The day by which they promised word, such as 2026-03-10",
    "topics": "What was talked about, with commas between several topics",
    "candidate": "Your own name",
}
_SEVERAL = frozenset(("addresses", "interviewers", "topics"))


def run(arguments: Sequence[str]) -> int:
    """Ask, and write the file."""
    parser = Parser("new", "Write the context of an application, by asking for it.", _EXAMPLES)
    parser.add_argument("name", nargs="?", metavar="NAME", help="what to call the file (default: company and position)")
    parser.add_argument("--force", action="store_true", help="write over a file that is there")
    options = parser.read(arguments)
    if options.name:
        _refuse(_path(options.name), options)
    answers = {key: answer for key, question in _QUESTIONS.items() if (answer := _ask(key, question))}
    if not answers:
        raise UsageError("nothing was answered, so nothing was written")
    known = [str(answers[key]) for key in ("company", "role") if key in answers]
    path = _path(options.name or "-".join(known) or "application")
    while path.exists() and not options.force:
        path = _path(_line(f"{path} is there already; another name for the file") or path.stem)
    _save(path, "".join(f"{key} = {toml(value)}\n" for key, value in answers.items()))
    say(f"wrote {path}\n{_found_by(answers)}\nto judge a draft by it: review draft.txt --context {quote(str(path))}")
    return 0


def _found_by(answers: Mapping[str, str | list[str]]) -> str:
    """Say which messages are judged by a context."""
    if "addresses" in answers:
        return f"from now on messages to {' or '.join(answers['addresses'])} are judged by it"
    return 'no message finds it before you add to it: addresses = ["@their-domain.example"]'


def _path(name: str) -> Path:
    """Say where a context of a name belongs."""
    plain = re.sub(r"[^a-z0-9]+", "-", name.lower().removesuffix(".toml")).strip("-")
    return applications_folder() / f"{plain or 'application'}.toml"


def _refuse(path: Path, options: Namespace) -> None:
    """Raise UsageError for a file that is there and may not be written over."""
    if path.exists() and not options.force:
        raise UsageError(f"{path}: is there already; give another NAME, or --force to write over it")


def _ask(key: str, question: str) -> str | list[str]:
    """Ask until the answer is one that a context can hold, or empty."""
    while True:
        line = _line(question)
        answer = [part.strip() for part in line.split(",") if part.strip()] if key in _SEVERAL else line
        if not answer:
            return answer
        answer = _with_zone(answer) if key == "interview_at" and isinstance(answer, str) else answer
        try:
            _check(key, answer)
        except InvalidContext as problem:
            say(str(problem))
        else:
            return answer


def _line(question: str) -> str:
    """Ask once; raises UsageError where nobody is left to answer."""
    sys.stderr.write(f"{question}: ")
    sys.stderr.flush()
    line = sys.stdin.readline()
    if not line:
        raise UsageError("the answers ended before the questions, so nothing was written")
    return line.strip()


def _with_zone(answer: str) -> str:
    """Take a moment without an offset for one of the user's own time."""
    try:
        read = datetime.fromisoformat(answer)
    except ValueError:
        return answer
    if len(answer) <= len("2026-03-03") or read.tzinfo:
        return answer
    return read.astimezone().isoformat(timespec="minutes")


def _check(key: str, value: Any) -> None:  # noqa: ANN401 - of the key's own type
    """Raise InvalidContext for what a context cannot hold."""
    from reviewer.validation import context_from

    context_from({key: value}, "context")
    if key == "addresses" and (odd := [address for address in value if not re.fullmatch(r"[^@\s]*@[^@\s]+", address)]):
        raise InvalidContext(f"context: addresses: {odd[0]} is no address; write dana@acme.example or @acme.example")
    if key == "addresses" and (anybodys := free_mail(value)):
        words = f"{anybodys[0]} would be everybody there; write the whole address: somebody{anybodys[0]}"
        raise InvalidContext(f"context: addresses: {words}")


def _save(path: Path, text: str) -> None:
    """Write a file for the user alone."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with open_private(path) as file:
            path.chmod(0o600)  # one that was there may be open to others
            file.write(text.encode())
    except OSError as problem:
        raise UsageError(f"{path}: {reason(problem)}") from None
