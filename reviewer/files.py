"""Reading of what the user hands over, with one clear line for whatever is wrong with it."""

from __future__ import annotations

import os
from typing import IO, TYPE_CHECKING, Any

from reviewer.draft import Draft
from reviewer.errors import InvalidContext, UnreadableDraft

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reviewer.errors import ReviewerError

CONTEXT_LIMIT = 100_000  # bytes


def parse_draft(data: bytes, origin: str) -> Draft:
    """Parse a draft; raises UnreadableDraft, which names `origin`, where there is nothing to judge."""
    try:
        draft = Draft.from_bytes(data)
    except UnreadableDraft as problem:
        raise UnreadableDraft(f"{origin}: {problem}") from None
    if draft.paragraphs or draft.salutation:
        return draft
    raise UnreadableDraft(f"{origin}: there is no text of your own to review")


def reason(problem: Exception) -> str:
    """Say in lower case why something could not be read."""
    words = getattr(problem, "strerror", None) or str(problem) or type(problem).__name__
    return words[0].lower() + words[1:]


def read_limited(path: str, limit: int, error: type[ReviewerError]) -> bytes:
    """Read a file of at most `limit` bytes; raises `error`, which names the file, when that cannot be."""
    try:
        with open(path, "rb") as file:  # noqa: PTH123 - pathlib costs a start 3 ms
            data = file.read(limit + 1)
    except (OSError, ValueError) as problem:  # ValueError: a NUL in the name
        raise error(f"{path}: {reason(problem)}") from None
    if len(data) > limit:
        raise error(f"{path}: is longer than {limit:,} bytes")
    return data


def read_toml(data: bytes, origin: str, error: type[ReviewerError]) -> dict[str, Any]:
    """Read TOML; raises `error`, which names `origin`, for what is none."""
    from tomllib import loads

    values: dict[str, Any] = _read(loads, "TOML", data, origin, error)
    return values


def read_json(data: bytes, origin: str, error: type[ReviewerError]) -> Any:  # noqa: ANN401 - whatever the JSON holds
    """Read JSON; raises `error`, which names `origin`, for what is none."""
    from json import loads

    return _read(loads, "JSON", data, origin, error)


def read_context(path: str) -> dict[str, Any]:
    """Read a context in TOML or JSON: JSON begins with a brace, and TOML never does.

    Gives its keys as `reviewer.Situation` takes them; raises InvalidContext, which names the file and the key.
    """
    from reviewer.validation import context_from

    data = read_limited(path, CONTEXT_LIMIT, InvalidContext)
    is_json = path.endswith(".json") or data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{")
    return context_from((read_json if is_json else read_toml)(data, path, InvalidContext), path)


def open_private(path: Path, how: int = os.O_TRUNC) -> IO[bytes]:
    """Open a file to write into, made so that only its owner can read it; `how` is os.O_TRUNC, os.O_APPEND or 0."""
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | how, 0o600), "wb")


def _read(loads: Callable[[str], Any], language: str, data: bytes, origin: str, error: type[ReviewerError]) -> Any:  # noqa: ANN401 - whatever the data hold
    """Decode and read data; every way in which that can fail becomes one line."""
    try:
        return loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as problem:
        wrong = f"is not UTF-8 text (byte {problem.start})"
    except RecursionError:
        wrong = "is nested too deeply"
    except ValueError as problem:
        wrong = f"is not {language}: {problem}"
    raise error(f"{origin}: {wrong}")
