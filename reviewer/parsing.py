"""Tells the parts of a plain-text draft apart."""

from typing import NamedTuple

from reviewer.closings import (
    is_closing,
    is_footer,
    is_postscript,
    is_signature_line,
    may_be_closing,
    split_closing,
)
from reviewer.decoding import checked
from reviewer.draft import Draft, Span
from reviewer.greetings import greeting_length
from reviewer.names import is_name
from reviewer.quoting import quoted_lines

_HEADERS = frozenset(("to", "from", "cc", "bcc", "date", "reply-to", "subject"))
_LOWEST_CLOSING = 40  # lines from the end within which a closing is looked for
_LONGEST_SIGNATURE = 12  # lines


class Line(NamedTuple):
    """A line without the white space around it.

    `opens` says that it begins a paragraph, `after_quote` that quoted lines stand right before it.
    """

    start: int
    end: int
    text: str
    opens: bool = False
    after_quote: bool = False


# Where the closing begins, where the signature begins and where it ends: indices of lines, end exclusive.
_Ending = tuple[int, int, int]


def parse_text(text: str, *, with_headers: bool = True) -> Draft:
    """Tell the parts of a text apart; `with_headers` says that it may begin with a "Subject:" line.

    Raises `reviewer.UnreadableDraft` for what is no text, and for more of it than the reviewer takes.
    """
    text, notes = checked(text)
    lines = _read_lines(text)
    subject, first = _read_headers(lines) if with_headers else (None, 0)
    quoted = quoted_lines(lines[first:])
    own = _own_lines(lines[first:], quoted)
    salutation = _take_salutation(own)
    own, footer = _without_footer(own)
    closing, signed, end = _find_ending(own) or (len(own), len(own), len(own))
    signature = _span(own[signed:end])
    return Draft(
        text,
        subject=subject,
        salutation=salutation,
        paragraphs=(*_paragraphs(own[:closing]), *_paragraphs(own[end:])),
        closing=_span(own[closing:signed]),
        signature=signature if end < len(own) else _with_footer(signature, footer),
        quoted=_quoted_spans(lines[first:], quoted),
        notes=notes,
    )


def _read_lines(text: str) -> list[Line]:
    """Split a text into its lines."""
    lines, start = [], 0
    for raw in text.splitlines(keepends=True):
        inner = raw.strip()
        begin = start + raw.index(inner)
        lines.append(Line(begin, begin + len(inner), inner))
        start += len(raw)
    return lines


def _read_headers(lines: list[Line]) -> tuple[Span | None, int]:
    """Read the headers that open a text, "Subject:" among them: the subject and the number of lines they take."""
    index = next((i for i, line in enumerate(lines) if line.text), len(lines))
    subject = None
    while index < len(lines) and (name := _header(lines[index])) in _HEADERS:
        if name == "subject" and subject is None:
            subject = index
        index += 1
    if subject is None:
        return None, 0
    line = lines[subject]
    value = line.text.partition(":")[2].lstrip("* \t\u00a0")
    return Span(line.end - len(value), line.end), index


def _header(line: Line) -> str:
    """Give the name of the header that a line is, in lower case."""
    name, colon, _ = line.text[:32].partition(":")
    return name.strip("*_ ").casefold().removesuffix(" line") if colon else ""


def _own_lines(lines: list[Line], quoted: list[bool]) -> list[Line]:
    """Give the lines that are neither blank nor quoted."""
    own, opens, after_quote = [], True, False
    for line, skip in zip(lines, quoted, strict=True):
        if line.text and not skip:
            own.append(Line(line.start, line.end, line.text, opens, after_quote))
            opens = after_quote = False
        else:
            opens, after_quote = True, after_quote or skip
    return own


def _take_salutation(own: list[Line]) -> Span | None:
    """Take the salutation off the first line, which goes or keeps what follows it."""
    if not own:
        return None
    first = own[0]
    length = greeting_length(first.text, alone=len(own) == 1 or own[1].opens, more=len(own) > 1)
    if not length:
        return None
    rest = first.text[length:].lstrip()
    own[:1] = [Line(first.end - len(rest), first.end, rest, opens=True)] if rest else []
    if own:
        own[0] = own[0]._replace(opens=True)
    return Span(first.start, first.start + length)


def _without_footer(own: list[Line]) -> tuple[list[Line], list[Line]]:
    """Part the lines from what stands under a "-- " line or was added by a machine, below all that is quoted."""
    floor = max(len(own) - _LOWEST_CLOSING, 0)
    last_part = next((i for i in range(len(own) - 1, floor, -1) if own[i].after_quote), floor)
    cut = next((i for i in range(len(own) - 1, last_part - 1, -1) if own[i].text == "--"), len(own))
    footer = cut + 1
    while cut > last_part and is_footer(own[cut - 1].text):
        cut = footer = cut - 1
    if cut == last_part:  # quoted lines stand between the text and its footer
        own[footer : footer + 1] = [
            line._replace(after_quote=own[cut].after_quote) for line in own[footer : footer + 1]
        ]
    return own[:cut], own[footer:]


def _with_footer(signature: Span | None, footer: list[Line]) -> Span | None:
    """Join the signature and the footer; where quoted lines part them, the signature alone counts."""
    if not footer or (signature and footer[0].after_quote):
        return signature
    return Span(signature.start if signature else footer[0].start, footer[-1].end)


def _find_ending(own: list[Line]) -> _Ending | None:
    """Find closing and signature: by the closing's words, or by its form, or a name alone.

    A line that holds closing and name, perhaps after text, is split in place.
    """
    lowest = range(len(own) - 1, max(len(own) - _LOWEST_CLOSING, 0) - 1, -1)
    for find in (_worded_ending, _formed_ending):
        for index in lowest:
            if ending := find(own, index):
                return ending
    return _find_lone_signature(own)


def _worded_ending(own: list[Line], index: int) -> _Ending | None:
    """Take line `index` for the closing if its words are those of one."""
    text, end = own[index].text, _signature_end(own, index + 1)
    if is_closing(text) and _can_stand(own, index):
        named = end == len(own) or (end > index + 1 and is_name(own[index + 1].text))
        return (_first_closing(own, index), index + 1, end) if named else None
    split = split_closing(text) if _ends_draft(own, end) else None
    return _split_line(own, index, split) if split else None


def _formed_ending(own: list[Line], index: int) -> _Ending | None:
    """Take line `index` for the closing if it has the form of one and names that end the draft stand below."""
    if not may_be_closing(own[index].text, opens=own[index].opens) or not _can_stand(own, index):
        return None
    end = _signature_end(own, index + 1)
    named = end > index + 1 and _ends_draft(own, end) and is_name(own[index + 1].text)
    return (index, index + 1, end) if named else None


def _find_lone_signature(own: list[Line]) -> _Ending | None:
    """Find a name, with ways to reach the writer below it, at the end of a text that has no closing."""
    for index in range(len(own) - 1, max(len(own) - _LONGEST_SIGNATURE, 1) - 1, -1):
        line = own[index]
        alone = line.opens and line.text.isalpha() and index == len(own) - 1
        if (is_name(line.text) or alone) and (line.opens or own[index - 1].text[-1] in ".!?…"):
            end = _signature_end(own, index + 1)
            return (index, index, end) if _ends_draft(own, end) else None
    return None


def _signature_end(own: list[Line], start: int) -> int:
    """Give the index after the lines from `start` on that can be a signature."""
    end = start
    while end < min(len(own), start + _LONGEST_SIGNATURE) and is_signature_line(own[end].text):
        if own[end].after_quote or is_postscript(own[end].text):
            break
        end += 1
    return end


def _ends_draft(own: list[Line], end: int) -> bool:
    """Whether nothing but a postscript follows."""
    return end == len(own) or is_postscript(own[end].text)


def _can_stand(own: list[Line], index: int) -> bool:
    """Whether a line is not the rest of the sentence in the line above it."""
    return own[index].opens or not (own[index - 1].text[-1].isalnum() or own[index - 1].text[-1] in ",:;")


def _first_closing(own: list[Line], index: int) -> int:
    """Give the first of the closings that end with line `index`: "Thank you," above "Sincerely,"."""
    while index and not own[index].after_quote and is_closing(own[index - 1].text) and _can_stand(own, index - 1):
        index -= 1
    return index


def _split_line(own: list[Line], index: int, split: tuple[int, int, int]) -> _Ending:
    """Make lines of their own of the closing and the name that share a line with each other, or with text."""
    line, (begin, end, name) = own[index], split
    text = line.text[:begin].rstrip()
    parts = [Line(line.start, line.start + len(text), text, line.opens, line.after_quote)] if text else []
    parts.append(Line(line.start + begin, line.start + end, line.text[begin:end]))
    parts.append(Line(line.start + name, line.end, line.text[name:]))
    own[index : index + 1] = parts
    closing = index + len(parts) - 2
    return closing, closing + 1, _signature_end(own, closing + 2)


def _span(lines: list[Line]) -> Span | None:
    """Give the place of some lines that follow each other."""
    return Span(lines[0].start, lines[-1].end) if lines else None


def _paragraphs(lines: list[Line]) -> list[Span]:
    """Give the places of the paragraphs that some lines make."""
    spans: list[Span] = []
    for line in lines:
        if line.opens or not spans:
            spans.append(Span(line.start, line.end))
        else:
            spans[-1] = Span(spans[-1].start, line.end)
    return spans


def _quoted_spans(lines: list[Line], quoted: list[bool]) -> tuple[Span, ...]:
    """Give the places of the quoted parts; blank lines within one belong to it."""
    spans: list[Span] = []
    joined = False
    for line, marked in zip(lines, quoted, strict=True):
        if line.text and marked:
            spans[-1:] = [Span(spans[-1].start, line.end)] if joined else [*spans[-1:], Span(line.start, line.end)]
        joined = bool(spans) and (marked or (joined and not line.text))
    return tuple(spans)
