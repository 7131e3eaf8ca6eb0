"""The folder of contexts, one file an application: a message finds its own by the addresses that it goes to."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from reviewer.config import user_file
from reviewer.errors import InvalidContext
from reviewer.files import read_context

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

_MOST_FILES = 1_000


class Application(NamedTuple):
    """A context that was found, with the name of its file."""

    name: str
    context: dict[str, Any]


class Found(NamedTuple):
    """What the folder has for a message, which other files fit as well, and what is wrong with files in it."""

    application: Application | None
    others: tuple[str, ...]
    problems: tuple[str, ...]


def applications_folder() -> Path:
    """Say where the user's contexts are."""
    return Path(user_file()).with_name("applications")


def find_application(addresses: Iterable[str], text: str, now: datetime, folder: Path | None = None) -> Found:
    """Find the context of a message among those whose `addresses` it goes to.

    An address outweighs a domain; then counts how many of its names stand in the `text`, then that its interview is
    over at `now`, then the later one. `addresses` are in small letters. A file that cannot be read is a problem to be
    told, and the others are still used.
    """
    to, said = tuple(addresses), text.casefold()
    fitting, problems = [], []
    for path in sorted((folder or applications_folder()).glob("*.toml"))[:_MOST_FILES]:
        try:
            context = read_context(str(path))
        except InvalidContext as problem:
            problems.append(str(problem))
            continue
        if closeness := _closeness(context.get("addresses", ()), to):
            rank = (closeness, _named(context, said), *_last_interview(context, now))
            fitting.append((rank, path.name, context))
    fitting.sort(key=lambda fit: fit[0], reverse=True)
    others = tuple(name for rank, name, _ in fitting[1:] if rank[:2] == fitting[0][0][:2])
    return Found(Application(*fitting[0][1:]) if fitting else None, others, tuple(problems))


def _closeness(known: Iterable[str], addresses: tuple[str, ...]) -> int:
    """Give 2 for an address that is known, 1 for one of a known domain or below it, 0 for none."""
    names = {name.lower() for name in known}
    if names.intersection(addresses):
        return 2
    domains = tuple(name.lstrip("@") for name in names if name.startswith("@"))
    return int(any(_is_of(address.rpartition("@")[2], domain) for address in addresses for domain in domains))


def _is_of(host: str, domain: str) -> bool:
    """Whether a host is a domain or lies in it."""
    return host == domain or host.endswith(f".{domain}")


def _named(context: dict[str, Any], said: str) -> int:
    """Count the names of an application that stand in a text in small letters: position, employer, people."""
    people = (name.rpartition(" ")[2] for name in context.get("interviewers", ()))
    names = (context.get("role"), context.get("company"), *people)
    return sum(name.casefold() in said for name in names if name)


def _last_interview(context: dict[str, Any], now: datetime) -> tuple[bool, float]:
    """Say whether the interview is over, and when it was: one writes about the one that is just behind one."""
    interview: datetime | None = context.get("interview_at")
    return (interview <= now, interview.timestamp()) if interview else (False, 0.0)
