"""The critique in one sentence, for places that show only one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer.rules import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reviewer.rules import Finding

NOT_ENGLISH = "the wording was not judged: it is not English"
_LIMIT = 200
_QUOTED = 30
# Words that have their capital only because a sentence begins with them.
_OPENINGS = frozenset("A An The This There It They You Your Nothing Nobody Only In".split())
_PICTURES = frozenset({"So", "Sk", "Cf", "Co"})  # emoji, and what joins and colours them
# What is typed for the marks that are not ASCII; other letters lose their accents, and the rest becomes "?".
_ASCII = str.maketrans({
    "‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-", "…": "...", "\u00a0": " ",
    "ß": "ss", "æ": "ae", "Æ": "AE", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "œ": "oe", "Œ": "OE",
})  # fmt: skip


def summarise(findings: Sequence[Finding], score: int, verdict: str, *, english: bool = True) -> str:
    """Say verdict, score and what decides the verdict in one sentence: plain ASCII, at most 200 characters.

    Of a text that is not `english` it says that its wording was not judged.
    """
    opening = verdict_in_words(findings, score, verdict) + ("" if english else f" ({NOT_ENGLISH})")
    grave = [finding.message for finding in findings if finding.severity is findings[0].severity]
    said: list[str] = []
    for message in map(_brief, map(plain, grave)):
        if len(_sentence(opening, [*said, message], len(grave), len(findings))) > _LIMIT:
            break
        said.append(message)
    return _sentence(opening, said, len(grave), len(findings))


def verdict_in_words(findings: Iterable[Finding], score: int, verdict: str) -> str:
    """Say the verdict and how much there is to mend, as in "Hold: 41/100, mend 2 things before it goes"."""
    found = [finding.severity for finding in findings]
    if verdict == "hold":
        return f"Hold: {score}/100, mend {_things(found.count(Severity.ERROR))} before it goes"
    if verdict == "revise":
        return f"Revise: {score}/100, change {_things(found.count(Severity.WARNING))} before it goes"
    return (
        f"Send it: {score}/100, {_things(len(found))} could be better" if found else "Send it: 100/100, nothing to mend"
    )


def _sentence(opening: str, said: list[str], grave: int, everything: int) -> str:
    """Join the parts of the summary; what is left unsaid of the grave findings is counted, and so are the others."""
    if not said:
        return f"{opening}."
    more = [f"and {grave - len(said)} more"] if grave > len(said) else []
    smaller = f" (and {_things(everything - grave, 'smaller thing')})" if everything > grave else ""
    return f"{opening}: {'; '.join(said + more)}{smaller}."


def _brief(message: str) -> str:
    """Make a message fit for the middle of a sentence: its first clause, with what it quotes shortened."""
    parts = message.rstrip(". ").split('"')
    for index in range(0, len(parts), 2):
        clause = min((parts[index].partition(mark)[0] for mark in ("; ", ": ", " (")), key=len)
        if clause != parts[index] and (index or " " in clause):
            parts[index:] = [clause.rstrip()]
            break
    parts[1::2] = [_cut(words) for words in parts[1::2]]
    first = parts[0].partition(" ")[0]
    return '"'.join([parts[0][:1].lower() + parts[0][1:] if first in _OPENINGS else parts[0], *parts[1:]])


def _cut(words: str) -> str:
    """Cut a long quotation, between words where that is possible."""
    if len(words) <= _QUOTED:
        return words
    head = words[: _QUOTED - 3]
    return f"{head.rpartition(' ')[0] or head}..."


def plain(text: str) -> str:
    """Write text in printable ASCII on one line: this may become a line of a protocol."""
    if not text.isascii():
        from unicodedata import category, combining, normalize

        letters = normalize("NFKD", text.translate(_ASCII))
        text = "".join(c if c.isascii() else "?" for c in letters if not (combining(c) or category(c) in _PICTURES))
    line = " ".join(text.split())
    return line if line.isprintable() else "".join(c if c.isprintable() else "?" for c in line)


def _things(count: int, thing: str = "thing") -> str:
    """Count things in words."""
    return f"{count} {thing}" if count == 1 else f"{count} {thing}s"
