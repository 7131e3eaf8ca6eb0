"""Emoji and emoticons: where they stand, and how to take them out."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from reviewer import Edit, Fix, Span, inside

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reviewer import Draft

# Pictures that are shown in colour without being asked to, and the hearts, faces and hands that people send as such.
# Arrows, check marks, stars of print, (c) and (TM) are signs and stay.
_PICTURE = (
    "[\U0001f000-\U0001f0ff\U0001f18e\U0001f191-\U0001f251\U0001f300-\U0001faff⌚⌛⏩-⏳▪️◽◾☀-☄☔☕☘☝☠☹☺☻♈-♓♡♥❤❣"
    "♿⚓⚡⚪⚫⚽⚾⛄⛅⛎⛔⛪⛲⛳⛵⛺⛽✅✊-✍✨❌❎❓-❗➕-➗➰➿⬛⬜⭐⭕]"
)
_TONE = "[\U0001f3fb-\U0001f3ff\ufe0e\ufe0f\u20e3\U000e0020-\U000e007f]"
_EYES_FIRST = r"(?:[:;=][-'^o~]?[)(\]\[DPp3*|/\\Oo}]+(?!\w)|[:;]'-?[()])"
_OTHERS = (
    r"x+D+(?!\w)|<3+(?![ \t]*[\w%.])|\^_*\^|[-¬][_.]+[-¬]|[oO]_[oO](?!\w)|T_T|¯\\_\(ツ\)_/¯|\\o/|[(\[]-?[:;=](?=\s|$)"
)
# How far from a face its bracket or the next word is looked for.
_NEAR = 300


@cache
def _pictures() -> re.Pattern[str]:
    """Give the pattern of a run of emoji, with what joins, colours and parts them."""
    one = rf"(?:[0-9#*]\ufe0f?\u20e3|{_PICTURE}|[\u2190-\u3299]\ufe0f){_TONE}*"
    return re.compile(rf"{one}(?:[ \u200d]?{one})*")


@cache
def _emoticons() -> re.Pattern[str]:
    """Give the pattern of faces made of signs, with a space or the end of a sentence before them."""
    return re.compile(rf"(?:(?<=[\s.!?,])|^)(?:{_EYES_FIRST}|{_OTHERS})|(?<=[a-z]):-?[)D](?=\s|$)", re.MULTILINE)


def emoji_spans(draft: Draft) -> Iterator[Span]:
    """Give the places of emoji and emoticons in the new text, in their order; a run of them is one place."""
    text = draft.text
    found = []
    if _may_hold_face(text):
        found += [Span(*match.span()) for match in _emoticons().finditer(text) if not _closes_bracket(text, match)]
    if not text.isascii() and re.search("[\u203c-\U0010ffff\u20e3]", text):
        found += [Span(*match.span()) for match in _pictures().finditer(text)]
    for span in sorted(found):
        if inside(draft.new_text, span.start):
            yield span


def _may_hold_face(text: str) -> bool:
    """Whether a text has two signs together as every face has; a quick look spares most drafts the search."""
    return "xD" in text or "(:" in text or re.search(r"[:;=^_\\][-'^~)(\]\[DPpOo3*|/\\}:._]|<3", text) is not None


def _closes_bracket(text: str, match: re.Match[str]) -> bool:
    """Whether the round bracket of a face closes one that was opened in its line: "(as follows:)"."""
    near = max(match.start() - _NEAR, 0)
    line = text[max(text.rfind("\n", near, match.start()) + 1, near) : match.start()]
    return match.group()[-1] == ")" and line.count("(") > line.count(")")


def without_emoji(draft: Draft, span: Span) -> Fix:
    """Make a fix that takes a run out with its space; a sentence that ends with it gets its full stop."""
    text = draft.text
    start, end = span
    while start > 0 and text[start - 1] in " \t":
        start -= 1
    bare = start == 0 or text[start - 1] == "\n"
    while bare and end < len(text) and text[end] in " \t":
        end += 1
    following = text[end : end + _NEAR].lstrip(" \t")[:1]
    stops = not bare and text[start - 1].isalnum() and (following in {"", "\n"} or following.isupper())
    in_body = inside(draft.paragraphs, span.start)
    return Fix(f"leave out {draft.at(span)}", (Edit(start, end, "." if stops and in_body else ""),))
