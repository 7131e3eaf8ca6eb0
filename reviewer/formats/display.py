"""Text as a terminal shows it: how wide it is, how it is cut, and nothing in it that the terminal would obey."""

_SURROGATES = range(0xD800, 0xE000)
# Not printable to Python, but harmless: the spaces of Unicode, and the joiner that emoji are made with.
_HARMLESS = frozenset(
    "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\u200d"
)
_TAB = " " * 4
_CUT = "..."


def encodable(text: str) -> str:
    """Put U+FFFD, one for one, where a lone surrogate would keep the text from being written as UTF-8."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.translate(dict.fromkeys(_SURROGATES, "\ufffd"))
    return text


def visible(text: str, keep: str = "") -> str:
    """Write control characters, bidirectional controls and the like as escapes, apart from those in `keep`."""
    if text.isprintable():
        return text
    return "".join(c if c in keep else _shown(c) for c in text)


def one_line(text: str) -> str:
    """Put text that may hold anything on one line, with single spaces."""
    return visible(" ".join(text.split()))


def shortened(text: str, length: int) -> str:
    """Put text on one line of at most `length` characters, with its middle left out where it is longer."""
    line = one_line(text[: 4 * length] if len(text) <= 4 * length else f"{text[: 2 * length]} {text[-2 * length :]}")
    if len(line) <= length:
        return line
    head = (length - len(_CUT)) * 2 // 3
    return line[:head].rstrip() + _CUT + line[len(line) - (length - len(_CUT) - head) :].lstrip()


def columns(text: str) -> int:
    """Give how many columns of a terminal text takes."""
    return len(text) if text.isascii() else sum(_columns(c) for c in text)


def wrap(text: str, width: int) -> list[str]:
    """Break text at spaces into lines of at most `width` columns; a longer word is broken too."""
    lines, line = [], ""
    for piece in (piece for word in text.split() for piece in _pieces(word, width)):
        longer = f"{line} {piece}" if line else piece
        if columns(longer) <= width:
            line = longer
        else:
            lines.append(line)
            line = piece
    return [*lines, line] if line else lines


def excerpt(line: str, start: int, end: int, width: int) -> tuple[str, str]:
    """Show a line of at most `width` columns, and marks to stand underneath its code points from `start` to `end`.

    A longer line is cut to a window around the marked words, with "..." where something is left out.
    """
    low, high = max(0, start - width), min(len(line), min(end, start + width) + width)
    cells = [_shown(c) for c in line[low:high]]
    widths = [columns(cell) for cell in cells]
    first, last = start - low, min(end, high) - low
    left, right = 0, len(cells)
    if right < len(line) or sum(widths) > width:
        left, right = _between_words(cells, first, last, _window(widths, first, last, width - 2 * len(_CUT)))
    before = _CUT if low + left else ""
    after = _CUT if low + right < len(line) else ""
    shown = before + "".join(cells[left:right]) + after
    blank = len(before) + sum(widths[left:first])
    return shown.rstrip(), " " * blank + "~" * max(1, sum(widths[first : min(last, right)]))


def _window(widths: list[int], first: int, last: int, room: int) -> tuple[int, int]:
    """Choose the cells to show: the marked ones, then some of what stands before them, then what comes after."""
    right = first
    while right < last and widths[right] <= room:
        room -= widths[right]
        right += 1
    left, before = first, room // 2
    while left > 0 and widths[left - 1] <= before:
        left -= 1
        before -= widths[left]
        room -= widths[left]
    while right < len(widths) and widths[right] <= room:
        room -= widths[right]
        right += 1
    while left > 0 and widths[left - 1] <= room:
        left -= 1
        room -= widths[left]
    return left, right


def _between_words(cells: list[str], first: int, last: int, window: tuple[int, int]) -> tuple[int, int]:
    """Narrow a window so that it cuts no word, if there is a space between its ends and the marked cells."""
    left, right = window
    if left and " " in cells[left:first]:
        left = cells.index(" ", left)
    if right < len(cells) and " " in cells[last:right]:
        right -= cells[last:right][::-1].index(" ")
    return left, right


def _shown(char: str) -> str:
    """Show one character, as an escape where a terminal would obey it."""
    if char.isprintable() or char in _HARMLESS:
        return char
    return _TAB if char == "\t" else ascii(char)[1:-1]


def _columns(char: str) -> int:
    """Give how many columns a character takes: none for a mark on the one before, two for a wide one."""
    if char.isascii():
        return 1
    from unicodedata import category, east_asian_width

    if category(char) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if east_asian_width(char) in "WF" else 1


def _pieces(word: str, width: int) -> list[str]:
    """Break a word that no line can hold."""
    if columns(word) <= width:
        return [word]
    size = width if word.isascii() else max(1, width // 2)
    return [word[at : at + size] for at in range(0, len(word), size)]
