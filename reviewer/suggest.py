"""Words for error messages: the nearest right word, and a value as the user wrote it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_SHOWN = 60


def did_you_mean(word: str, known: Iterable[str], cutoff: float = 0.6) -> str:
    """Give " - did you mean X?" for the nearest known word, or an empty string when none is near.

    `cutoff` says how near: 1.0 for the same letters, 0.0 for none in common (difflib's ratio).
    """
    from difflib import get_close_matches

    by_folded = {name.casefold(): name for name in known}
    near = get_close_matches(word[:_SHOWN].casefold(), by_folded, n=1, cutoff=cutoff)
    return f" - did you mean {by_folded[near[0]]}?" if near else ""


def shown(value: object) -> str:
    """Show a value in one line of plain ASCII, as TOML and JSON write it; long ones are cut."""
    from json import dumps

    if isinstance(value, date):
        return value.isoformat()
    text = dumps(value, default=str)
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 3]}..."


def printable(text: str) -> str:
    """Write out control, direction and other invisible characters as escapes, so that they cannot act on a terminal."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in text)
