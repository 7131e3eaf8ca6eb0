"""The doors' memory: copies of what was blocked, allowances, and a log of rule ids. All of it is the user's alone."""

from __future__ import annotations

import json
import os
import sys
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from reviewer.files import open_private

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER_VARIABLE = "LOCALAPPDATA" if sys.platform == "win32" else "XDG_STATE_HOME"
_LOG_LIMIT = 1_000_000  # bytes; the log before it is kept too
_VALID_FOR = timedelta(days=1)


class Blocked(NamedTuple):
    """A message that was blocked: when (UTC), its fingerprint, its critique and where its copy is (None: not kept)."""

    at: datetime
    fingerprint: str
    critique: str
    copy: Path | None


def state_folder() -> Path:
    """Say where the doors keep what they must remember."""
    base = os.environ.get(FOLDER_VARIABLE)
    return (Path(base) if base else _home() / ".local" / "state") / "reviewer"


def _home() -> Path:
    """Give the user's home; where there is none, what nothing can be written below."""
    try:
        return Path.home()
    except RuntimeError:
        return Path(os.devnull)


def _is_fresh(allowance: Path) -> bool:
    """Whether an allowance is still good; raises OSError where there is none."""
    since = datetime.fromtimestamp(allowance.stat().st_mtime, UTC)
    return datetime.now(UTC) - since < _VALID_FOR


def _remove(copy: Path) -> None:
    """Remove a copy and its critique, if they are there and can be removed."""
    for path in (copy.with_suffix(".txt"), copy):
        with suppress(OSError):
            path.unlink(missing_ok=True)


class State:
    """The memory in one folder, its files open to their owner alone. Whatever writes raises OSError where it cannot."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or state_folder()
        self._blocked = self.folder / "blocked"
        self._allowed = self.folder / "allowed"

    def block(self, data: bytes, fingerprint: str, critique: str, keep: int) -> Path | None:
        """Remember a blocked message, and keep a copy if `keep`, the number of copies to be kept, is not 0.

        It is remembered once its copy is whole, and what was remembered before goes only then.
        """
        path = self._blocked / f"{datetime.now(UTC):%Y%m%dT%H%M%S.%fZ}-{fingerprint}.eml"
        try:
            if keep:
                self._write(path, data)
            self._write(path.with_suffix(".txt"), critique.encode())
        except OSError:
            _remove(path)
            raise
        self._forget(path, max(keep, 1))
        return path if keep else None

    def _forget(self, path: Path, keep: int) -> None:
        """Remove older copies of the text of a copy, and all but the last `keep` of the rest."""
        fingerprint = path.stem.partition("-")[2]
        paths = sorted({one.with_suffix(".eml") for one in self._blocked.iterdir()}, reverse=True)
        older = [one for one in paths if one < path and one.stem.endswith(fingerprint)]
        for old in (*older, *[one for one in paths if one not in older][keep:]):
            _remove(old)

    def blocked(self) -> Iterator[Blocked]:
        """Give the blocked messages that are remembered, the last one first."""
        for path in sorted(self._blocked.glob("*.txt"), reverse=True):
            stamp, _, fingerprint = path.stem.partition("-")
            copy = path.with_suffix(".eml")
            with suppress(OSError, ValueError):
                at = datetime.strptime(stamp, "%Y%m%dT%H%M%S.%fZ").replace(tzinfo=UTC)
                critique = path.read_text(encoding="utf-8", errors="replace")
                yield Blocked(at, fingerprint, critique, copy if copy.exists() else None)

    def allow(self, fingerprint: str) -> None:
        """Let the text of a fingerprint go once, within a day."""
        self._write(self._allowed / fingerprint, b"")

    def allows(self, fingerprint: str) -> bool:
        """Whether the text of a fingerprint may go once."""
        with suppress(OSError):
            return _is_fresh(self._allowed / fingerprint)
        return False

    def spend(self, fingerprint: str) -> bool:
        """Use up the allowance of a text; whether there was one. Of several at once only one gets it."""
        path = self._allowed / fingerprint
        try:
            fresh = _is_fresh(path)
            path.unlink()
        except OSError:
            return False
        return fresh

    def log(self, **entry: Any) -> None:  # noqa: ANN401 - whatever JSON can hold
        """Write a line of the log; it must hold no text of any message."""
        path = self.folder / "log.jsonl"
        with suppress(FileNotFoundError):
            if path.stat().st_size > _LOG_LIMIT:
                path.replace(path.with_suffix(".old.jsonl"))
        line = json.dumps({"at": datetime.now(UTC).isoformat(timespec="seconds"), **entry}) + "\n"
        self._write(path, line.encode(), os.O_APPEND)

    def _write(self, path: Path, data: bytes, how: int = os.O_TRUNC) -> None:
        """Write a file that nobody else can read, in folders that nobody else can enter."""
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.parent.mkdir(mode=0o700, exist_ok=True)
        with open_private(path, how) as file:
            file.write(data)
