"""The critique for people and for programs: one module a format."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from reviewer.formats.display import encodable

if TYPE_CHECKING:
    from reviewer.critique import Critique

NAMES = ("text", "json", "markdown", "html", "sarif", "github")


def render(name: str, critique: Critique, *, color: bool = False, width: int = 80, source: str = "draft") -> str:
    """Write a critique in one of the formats of `NAMES`; the result ends with a line end.

    `color` (ANSI) and `width` (columns) matter to "text" alone; `source` is how the draft is called: a file's name.
    Raises ValueError for an unknown name.
    """
    if name not in NAMES:
        raise ValueError(f"unknown format {name!r}; there are {', '.join(NAMES)}")
    written = import_module(f"reviewer.formats.{name}").render(critique, color=color, width=width, source=source)
    return encodable(f"{written}\n" if written else "")
