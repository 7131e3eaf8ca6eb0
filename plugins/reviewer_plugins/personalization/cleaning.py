"""Text as it may be sent: without characters that nobody sees and a model obeys, and in one form of Unicode."""

from __future__ import annotations

from unicodedata import category, normalize

# Format characters, tags among them, private ones and unassigned ones; fillers and selectors that carry hidden bytes.
_UNSEEN = frozenset({"Cf", "Co", "Cn", "Cs", "Cc"})
_FILLERS = frozenset("\u115f\u1160\u3164\uffa0\u034f\u17b4\u17b5\u2800")


def cleaned(text: str) -> tuple[str, int]:
    """Give a text without unseen characters, composed (NFC), and how many were taken out."""
    if text.isascii() and text.replace("\n", " ").replace("\t", " ").isprintable():
        return text, 0
    kept = [c for c in text.replace("\r\n", "\n") if not _is_unseen(c)]
    return normalize("NFC", "".join(kept)), len(text.replace("\r\n", "\n")) - len(kept)


def _is_unseen(char: str) -> bool:
    """Whether a character shows nothing, and is no white space."""
    selector = "\ufe00" <= char <= "\ufe0f" or "\U000e0100" <= char <= "\U000e01ef"
    return char not in "\n\t" and (selector or char in _FILLERS or category(char) in _UNSEEN)


def one_line(text: str) -> str:
    """Give a text with its lines joined, as hard-wrapped mail has to be read."""
    return " ".join(text.split())
