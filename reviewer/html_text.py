"""Makes plain text of HTML mail: blocks become lines, quotes are marked with ">", what is not shown is left out.

The tags are told apart here because mail comes from strangers, and the parsers at hand take time quadratic in hostile
input: `html.parser` in broken tags (40 kB took 8 s), lexbor in nested ones. This takes time linear in any input.
"""

from __future__ import annotations

import re
from collections import Counter
from html import unescape
from typing import NamedTuple

# A tag ends before the next "<" at the latest, so that each character is looked at a bounded number of times.
_TAG = re.compile(r"""<(/?)([a-z][a-z0-9:-]*)((?:[^<>"']|"[^<"]*"|'[^<']*')*+|[^<>]*)>|<[!?][^<>]*>""", re.IGNORECASE)
_SPACE = re.compile(r"[ \t\r\n\f\u00a0]+")
_VOID = frozenset("area base col embed img input link meta source track wbr".split())
_NOT_SHOWN = frozenset("script style head title template noscript object svg math select textarea button".split())
_LINES = frozenset("address article aside center dd div dt footer form header li main nav section tr".split())
# Those that mail clients set apart with an empty line.
_PARAGRAPHS = frozenset("blockquote dl h1 h2 h3 h4 h5 h6 ol p pre table ul".split())
_CLOSE_THEMSELVES = frozenset("p li td th tr dt dd option".split())
_QUOTE_CLASSES = ("gmail_quote", "yahoo_quoted", "protonmail_quote", "moz-forward-container")
_RULE = "_" * 32


class _Open(NamedTuple):
    """An element that was opened: whether it quotes, and whether it is hidden."""

    tag: str
    quotes: bool
    hidden: bool


def html_to_text(html: str) -> str:
    """Give the text that a reader of some HTML sees, with ">" before each quoted line."""
    html = _without_comments(html)
    writer, at = _Writer(), 0
    for tag in _TAG.finditer(html):
        writer.write(html[at : tag.start()])
        at = tag.end()
        if name := (tag[2] or "").lower():
            writer.close(name) if tag[1] else writer.open(name, tag[3].lower())
    writer.write(html[at:])
    return writer.text()


def _without_comments(html: str) -> str:
    """Cut comments; one that is never closed takes the rest with it, as in browsers."""
    kept, at = [], 0
    while (start := html.find("<!--", at)) >= 0:
        kept.append(html[at:start])
        end = html.find("-->", start + 2)
        if end < 0:
            return "".join(kept)
        at = end + 3
    return "".join([*kept, html[at:]])


class _Writer:
    """Writes lines as elements open and close."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._line: list[str] = []
        self._open: list[_Open] = []
        self._counts: Counter[str] = Counter()
        self._quotes = 0
        self._hidden = 0

    def text(self) -> str:
        """Give what was written; runs of empty lines become one."""
        self._end_line()
        lines = [
            line for i, line in enumerate(self._lines) if line.strip("> ") or (i and self._lines[i - 1].strip("> "))
        ]
        return "\n".join(lines).strip("\n")

    def write(self, text: str) -> None:
        """Write text between tags."""
        if text and not self._hidden:
            words = _SPACE.sub(" ", unescape(text))
            self._line.append(words if self._line else words.lstrip())
            if self._line == [""]:
                self._line.clear()

    def open(self, tag: str, attributes: str) -> None:
        """Begin an element."""
        if self._open and self._open[-1].tag == tag and tag in _CLOSE_THEMSELVES:
            self.close(tag)
        if tag in {"br", "hr"}:
            self._break(rule=tag == "hr")
        elif tag not in _VOID:
            self._start_block(tag)
            if tag == "li" and not self._hidden:
                self._line.append("- ")
            style = attributes.replace(" ", "")
            element = _Open(
                tag,
                (tag == "blockquote" and "border:none" not in style) or any(name in style for name in _QUOTE_CLASSES),
                tag in _NOT_SHOWN or "display:none" in style,
            )
            self._open.append(element)
            self._counts[tag] += 1
            self._quotes += element.quotes
            self._hidden += element.hidden

    def close(self, tag: str) -> None:
        """End an element and all that were left open in it; an end without a beginning is passed over."""
        if not self._counts[tag]:
            return
        self._start_block(tag)
        while self._open:
            element = self._open.pop()
            self._counts[element.tag] -= 1
            self._quotes -= element.quotes
            self._hidden -= element.hidden
            if element.tag == tag:
                break

    def _start_block(self, tag: str) -> None:
        """Begin a new line, a new paragraph or a list's item where an element asks for it."""
        if self._hidden:
            return
        if tag in _LINES or tag in _PARAGRAPHS:
            self._end_line()
        if tag in _PARAGRAPHS:
            self._lines.append(">" * self._quotes)
        elif tag in {"td", "th"} and self._line:
            self._line.append(" ")

    def _break(self, *, rule: bool) -> None:
        """Write a line break, or a rule."""
        if self._hidden:
            return
        if rule:
            self._end_line()
            self._line.append(_RULE)
        self._end_line(always=True)

    def _end_line(self, *, always: bool = False) -> None:
        """Finish the line, if there is anything on it or it is to be there `always`."""
        line = _SPACE.sub(" ", "".join(self._line)).strip()
        if line or always:
            self._lines.append(f"{'>' * self._quotes} {line}" if self._quotes else line)
        self._line.clear()
