"""Keeps replies on disk, so that the same draft is not paid for twice; what is kept has no names in it."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True)
class Cache:
    """Replies in a folder, of at most `limit` bytes together; the oldest go first. A disk that fails keeps nothing."""

    folder: Path
    limit: int

    @staticmethod
    def key(*parts: object) -> str:
        """Make a key of all that the reply depends on."""
        return sha256(json.dumps(parts, sort_keys=True, ensure_ascii=False).encode()).hexdigest()

    def get(self, key: str) -> str | None:
        """Give the reply that was kept, or None."""
        with suppress(OSError, ValueError):
            kept: Any = json.loads((self.folder / f"{key}.json").read_text(encoding="utf-8"))
            if isinstance(kept, dict) and isinstance(kept.get("reply"), str):
                return str(kept["reply"])
        return None

    def put(self, key: str, reply: str) -> None:
        """Keep a reply, readable by the user alone, and make room."""
        with suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            path = self.folder / f"{key}.json"
            part = path.with_suffix(f".{os.getpid()}")
            with open(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:  # noqa: PTH123 - Path.open takes no mode
                json.dump({"reply": reply}, file)
            part.replace(path)
            self._make_room()

    def _make_room(self) -> None:
        """Remove the oldest replies until the others fit."""
        files = sorted(((f.stat().st_mtime, f.stat().st_size, f) for f in self.folder.glob("*.json")), reverse=True)
        total = 0
        for _, size, file in files:
            total += size
            if total > self.limit:
                file.unlink(missing_ok=True)
