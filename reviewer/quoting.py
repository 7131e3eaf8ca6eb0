"""Finds what a draft quotes or forwards: those lines are others' words and are never judged."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reviewer.parsing import Line

# The names of the headers that mail clients put over a quoted message, in the languages most often met.
_FROM = frozenset("from von de da van från fra od expéditeur".split())
_OTHER_HEADERS = frozenset(
    (
        "date sent to cc subject gesendet datum an betreff envoyé à objet enviado para asunto fecha inviato a oggetto "
        "data verzonden aan onderwerp skickat till ämne sendt til emne assunto wysłano do temat reply-to"
    ).split()
)
_WROTE = frozenset("wrote writes schrieb écrit escribió scritto schreef escreveu skrev pisze napisał kirjoitti".split())
_HISTORY_TITLES = (
    "original message",
    "forwarded message",
    "forwarded by",
    "original appointment",
    "ursprüngliche nachricht",
    "weitergeleitete nachricht",
    "message d'origine",
    "message transféré",
    "mensaje original",
    "mensaje reenviado",
    "messaggio originale",
    "oorspronkelijk bericht",
)
_FORWARD_OPENERS = frozenset(("begin forwarded message:", "anfang der weitergeleiteten nachricht:"))
# The words with which a dated "On ... Anna wrote:" begins.
_ON = frozenset("On Am Le El Il Op Em Den W Dnia Dne".split())
_LONGEST_MARK = 300
_ATTRIBUTION_LINES = 3


def quoted_lines(lines: Sequence[Line]) -> list[bool]:
    """Say of each line whether it is quoted or forwarded: marked with ">", or below the head of an older message."""
    quoted = [line.text[:1] == ">" for line in lines]
    for index, line in enumerate(lines):
        if quoted[index] or not line.text or len(line.text) > _LONGEST_MARK:
            continue
        first = _attribution(lines, quoted, index) if line.text[-1] == ":" else None
        if first is not None:
            quoted[first : index + 1] = [True] * (index + 1 - first)
            if _next_is_quoted(lines, quoted, index):
                continue
        if first is not None or _opens_history(lines, index):
            quoted[index:] = [True] * (len(lines) - index)
            break
    return quoted


def _attribution(lines: Sequence[Line], quoted: Sequence[bool], last: int) -> int | None:
    """Give the first line of an "On ... Anna wrote:" that ends in line `last`; mail clients fold it."""
    certain = _next_is_quoted(lines, quoted, last)
    text = ""
    for first in range(last, max(last - _ATTRIBUTION_LINES, -1), -1):
        line = lines[first].text
        if not line or quoted[first] or len(line) > _LONGEST_MARK:
            break
        text = f"{line} {text}"
        if line.partition(" ")[0] in _ON and _is_attribution(text, certain=certain):
            return first
    return last if _is_attribution(lines[last].text, certain=certain) else None


def _is_attribution(text: str, *, certain: bool) -> bool:
    """Whether the text says who wrote and when; less is asked of it where a quote follows for `certain`."""
    wrote = not _WROTE.isdisjoint(text.casefold().rstrip(": ").split())
    dated = any(char.isdigit() for char in text)
    timed = dated and ("@" in text or text.count(":") > 1)
    return (wrote or timed) if certain else (wrote and timed)


def _next_is_quoted(lines: Sequence[Line], quoted: Sequence[bool], index: int) -> bool:
    """Whether the next line that is not blank is marked as a quote."""
    after = index + 1
    while after < len(lines) and not lines[after].text:
        after += 1
    return after < len(lines) and quoted[after]


def _opens_history(lines: Sequence[Line], index: int) -> bool:
    """Whether everything from this line on is an older message, as Outlook, Gmail and Apple Mail put it below."""
    text = lines[index].text
    if text[0] == "-" and text[:3] == "---":
        title = text.strip("- ").casefold()
        return title.startswith(_HISTORY_TITLES)
    if text[0] == "_" and len(text) >= 10 and not text.strip("_"):
        return index + 1 < len(lines) and _is_header_block(lines, index + 1)
    return text.casefold() in _FORWARD_OPENERS or _is_header_block(lines, index)


def _is_header_block(lines: Sequence[Line], index: int) -> bool:
    """Whether a "From:" line with two more headers among the next lines stands here."""
    while index < len(lines) - 1 and not lines[index].text:
        index += 1
    if _header_name(lines[index].text) not in _FROM:
        return False
    names = [_header_name(line.text) for line in lines[index + 1 : index + 7]]
    return sum(name in _OTHER_HEADERS for name in names) >= 2


def _header_name(text: str) -> str:
    """Give the name of the header that a line holds, or the line's beginning."""
    return text[:24].partition(":")[0].strip("* \u00a0").casefold() if ":" in text[:24] else ""
