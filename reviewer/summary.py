"""The critique in one sentence, for places that show only one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer.rules import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reviewer.rules import Finding

_LIMIT = 200
_QUOTED = 30
# What is typed for the marks that are not ASCII; other letters lose their accents, and the rest becomes "?".
_ASCII = str.maketrans({
    "‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-", "…": "...", "\u00a0": " ",
    "ß": "ss", "æ": "ae", "Æ": "AE", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "œ": "oe", "Œ": "OE",
})  # fmt: skip


def summarise(findings: Sequence[Finding], score: int, verdict: str) -> str:
    """Say verdict, score and what to mend first in one sentence: plain ASCII, at most 200 characters."""
    opening = verdict_in_words(findings, score, verdict)
    if not findings:
        return f"{opening}."
    first = {finding.rule: finding.message for finding in reversed(findings)}
    rules = list(dict.fromkeys(finding.rule for finding in findings))
    said: list[str] = []
    for index, rule in enumerate(rules):
        rest = len(rules) - index - 1
        for words in (_brief(_plain(first[rule])), _plain(rule)):
            if len(_sentence(opening, [*said, words], rest)) <= _LIMIT:
                said.append(words)
                break
        else:
            break
    return _sentence(opening, said, len(rules) - len(said))


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


def _sentence(opening: str, said: list[str], rest: int) -> str:
    """Join the parts of the summary; `rest` is the number of rules that are left unsaid."""
    more = [f"and {rest} more"] if rest and said else []
    return f"{opening}: {'; '.join(said + more)}." if said else f"{opening}."


def _brief(message: str) -> str:
    """Shorten what a message quotes, and leave out its full stop."""
    parts = message.rstrip(". ").split('"')
    parts[1::2] = [_cut(words) for words in parts[1::2]]
    return '"'.join(parts)


def _cut(words: str) -> str:
    """Cut a long quotation, between words where that is possible."""
    if len(words) <= _QUOTED:
        return words
    head = words[: _QUOTED - 3]
    return f"{head.rpartition(' ')[0] or head}..."


def _plain(text: str) -> str:
    """Write text in printable ASCII on one line: this may become a line of a protocol."""
    if not text.isascii():
        from unicodedata import combining, normalize

        letters = normalize("NFKD", text.translate(_ASCII))
        text = "".join(c if c.isascii() else "?" for c in letters if not combining(c))
    line = " ".join(text.split())
    return line if line.isprintable() else "".join(c if c.isprintable() else "?" for c in line)


def _things(count: int) -> str:
    """Count things in words."""
    return "1 thing" if count == 1 else f"{count} things"
