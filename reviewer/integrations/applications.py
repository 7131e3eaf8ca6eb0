"""The folder of contexts, one file an application: a message finds its own by the addresses that it goes to."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from reviewer.config import user_file
from reviewer.errors import InvalidContext
from reviewer.files import read_context

if TYPE_CHECKING:
    from collections.abc import Iterable

_MOST_FILES = 1_000


class Application(NamedTuple):
    """A context that was found, with the name of its file."""

    name: str
    context: dict[str, Any]


class Found(NamedTuple):
    """What the folder has for a message, and what is wrong with files in it."""

    application: Application | None
    problems: tuple[str, ...]


def applications_folder() -> Path:
    """Say where the user's contexts are."""
    return Path(user_file()).with_name("applications")


def find_application(addresses: Iterable[str], folder: Path | None = None) -> Found:
    """Find the context whose `addresses` a message goes to: an address outweighs a domain, a later interview the rest.

    `addresses` are in small letters. A file that cannot be read is a problem to be told, and the others are still used.
    """
    best, problems = None, []
    for path in sorted((folder or applications_folder()).glob("*.toml"))[:_MOST_FILES]:
        try:
            context = read_context(str(path))
        except InvalidContext as problem:
            problems.append(str(problem))
            continue
        closeness = _closeness(context.get("addresses", ()), tuple(addresses))
        rank = (closeness, _last_moment(context))
        if closeness and (best is None or rank >= best[0]):
            best = (rank, Application(path.name, context))
    return Found(best[1] if best else None, tuple(problems))


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


def _last_moment(context: dict[str, Any]) -> float:
    """Give the moment of the interview, to tell the application that is going on."""
    interview = context.get("interview_at")
    return interview.timestamp() if interview else 0.0
