"""Takes out of a text whatever says who somebody is, puts stable tokens there, and puts the words back afterwards."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from reviewer_plugins.personalization.naming import names_in
from reviewer_plugins.phrases.advice_names import COMPANY_WORDS, EVERYDAY, EVERYDAY_NAMES, GREETINGS, PARTICLES, TITLES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reviewer import Draft, Situation

TOKEN = re.compile(r"\b(?:PERSON|COMPANY|NAME|EMAIL|PHONE|LINK|ADDRESS)_\d+[a-z]*\b", re.IGNORECASE)
_STREET = (
    r"(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|way|court|ct|place|square|terrace|close|crescent|row|"
    r"parkway|highway)"
)
_TOP = r"(?:com|org|net|io|dev|ai|app|me|co|edu|gov|info|biz|de|uk|fr|nl|ch|at|eu|us|ca|au|in|es|it|se|no|dk|pl|ie)"
# In the order in which they count where they overlap. Dates (2026-03-03) are no telephone numbers.
PATTERNS = (
    ("NAME", TOKEN),
    ("EMAIL", re.compile(r"[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")),
    ("LINK", re.compile(r"(?:https?://|www\.)[^\s<>\"]{1,500}|(?<![\w@])@\w{2,40}", re.IGNORECASE)),
    ("LINK", re.compile(rf"(?<![\w.@])(?:[\w-]{{1,63}}\.){{1,4}}{_TOP}\b(?:/[^\s<>\"]{{0,300}})?", re.IGNORECASE)),
    ("ADDRESS", re.compile(
        rf"\b\d{{1,5}}[a-z]?,? (?:[^\W\d_][\w'.-]{{0,30}} ){{1,4}}{_STREET}\b\.?"
        r"(?:,? (?:apt|flat|suite|unit|no)\.? ?\w{1,5})?"
        r"|\b[^\W\d_]{2,30}(?:stra(?:ß|ss)e|str\.|weg|gasse|platz|allee) \d{1,4}",
        re.IGNORECASE,
    )),
    ("ADDRESS", re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|\b[A-Z]{2} \d{5}(?:-\d{4})?\b")),
    ("PHONE", re.compile(r"(?<![\w-])(?!\d{4}-\d\d-\d\d\b)\+?\(?\d(?:[ ().\-/]{0,3}\d){6,18}\b")),
)  # fmt: skip


class _Form(NamedTuple):
    """A way in which somebody is written: "Dana Whitfield", "Dana"; `who` numbers the person or company."""

    words: str
    kind: str
    who: int
    capital: bool = False


class Redactor:
    """Holds the tokens of one draft and its situation; the same words always become the same token."""

    def __init__(self, draft: Draft, situation: Situation) -> None:
        self._tokens: dict[str, str] = {}
        self._words: dict[str, str] = {}
        self._counts: dict[str, int] = {}
        self._role = frozenset(re.findall(r"[\w'’]+", (situation.role or "").lower()))
        people = [*situation.interviewers, situation.recipient, situation.candidate, *_people(draft)]
        forms = [*_person_forms(filter(None, people)), *_company_forms(situation.company)]
        self._known = [(form, _pattern(form)) for form in sorted(forms, key=lambda form: -len(form.words))]

    def redact(self, text: str, *, guess: bool = True) -> str:
        """Put tokens for names, addresses and numbers; `guess`: for capitals that look like an unknown name too."""
        parts, done = [], 0
        for start, end, token in sorted(self._found(text, guess=guess)):
            parts += [text[done:start], token]
            done = end
        return "".join([*parts, text[done:]])

    def restore(self, text: str) -> str:
        """Put the words back; a token that was never given out stays."""
        return TOKEN.sub(lambda match: self._words.get(_normal(match[0]), match[0]), text)

    def _found(self, text: str, *, guess: bool) -> Iterator[tuple[int, int, str]]:
        """Give start, end and token of what has to go, none overlapping."""
        taken: list[tuple[int, int]] = []
        for start, end, kind, who in self._candidates(text, guess=guess):
            if all(end <= low or high <= start for low, high in taken):
                taken.append((start, end))
                yield start, end, self._token(text[start:end], kind, who)

    def _candidates(self, text: str, *, guess: bool) -> Iterator[tuple[int, int, str, int | None]]:
        """Give what may have to go, the surest first."""
        for kind, pattern in PATTERNS:
            yield from ((*match.span(), kind, None) for match in pattern.finditer(text))
        for form, pattern in self._known:
            yield from ((*match.span(), form.kind, form.who) for match in pattern.finditer(text))
        for words in sorted(self._tokens, key=len, reverse=True):
            yield from (
                (*match.span(), "NAME", None) for match in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", text)
            )
        for start, end in names_in(text, self._role) if guess else ():
            yield start, end, "NAME", None
            # Where a part of the run is known already, the other words are still nobody's business.
            yield from ((start + at, start + to, "NAME", None) for at, to in _words(text[start:end]))

    def _token(self, words: str, kind: str, who: int | None) -> str:
        """Give the token of some words: PERSON_1 for a name, PERSON_1b for another form of it."""
        if words not in self._tokens:
            number = self._counts[kind] = self._counts.get(kind, 0) + 1
            token = f"{kind}_{number if who is None else who}"
            letters = iter("bcdefghijklmnopqrstuvwxyz")
            base = token
            while token in self._words:
                token = base + next(letters, f"z{len(self._words)}x")
            self._tokens[words], self._words[token] = token, words
        return self._tokens[words]


def _words(text: str) -> Iterator[tuple[int, int]]:
    """Give the places of the capitalised words of a name."""
    return (match.span() for match in re.finditer(r"\w[\w'’-]*", text) if match[0][0].isupper())


def _normal(token: str) -> str:
    """Write a token as it was given out, though a model wrote it in other letters."""
    kind, _, number = token.partition("_")
    return f"{kind.upper()}_{number.lower()}"


def _people(draft: Draft) -> Iterator[str]:
    """Give the names that the draft's own parts and recipients tell."""
    for recipient in draft.recipients:
        yield re.sub(r"<[^>]*>|\S+@\S+", " ", recipient).strip(' "')
    for part in (draft.salutation, draft.signature):
        for line in draft.at(part).splitlines()[:2] if part else ():
            words = re.findall(r"[^\W\d_][\w'’.-]*", line)
            names = [w for w in words if w[0].isupper() and w.lower().strip(".") not in GREETINGS | TITLES]
            if 0 < len(names) <= 5:
                yield " ".join(names)


def _person_forms(names: Iterable[str]) -> Iterator[_Form]:
    """Give the whole name of each person, and its parts."""
    for who, name in enumerate(dict.fromkeys(names), 1):
        words = [word for word in re.split(r"[\s,]+", name) if word.lower().strip(".") not in TITLES]
        if len(words) > 1:
            yield _Form(" ".join(words), "PERSON", who)
        for word in words:
            if len(word.strip(".")) > 1 and word.lower() not in PARTICLES | GREETINGS:
                yield _Form(word.strip(".,"), "PERSON", who)


def _company_forms(company: str | None) -> Iterator[_Form]:
    """Give the name of the company, and those of its words that tell it from others; "Forge" only with its capital."""
    if company:
        yield _Form(company, "COMPANY", 1)
        words = [word.strip(".,&") for word in company.split()]
        for index, word in enumerate(words):
            if len(word) > 2 and word.lower() not in COMPANY_WORDS:
                yield _Form(word, "COMPANY", 1, capital=index > 0)


def _pattern(form: _Form) -> re.Pattern[str]:
    """Find a name between word borders; one that is an everyday word too ("Will", "Hope") only with its capital."""
    escaped = re.sub(r"(?:\\ )+", r"\\s+", re.escape(form.words)).replace("'", "['’]")
    everyday = form.capital or form.words.lower() in EVERYDAY | EVERYDAY_NAMES
    pattern = f"(?:{escaped}|{escaped.upper()})" if everyday and form.words.isalpha() else escaped
    return re.compile(rf"(?<!\w){pattern}(?!\w)", 0 if everyday else re.IGNORECASE)
