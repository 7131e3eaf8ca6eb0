"""Finds names in a draft that the situation contradicts: of people, of the employer, of the position."""

from collections.abc import Iterator
from typing import NamedTuple

from reviewer import Draft, Situation, Span
from reviewer_plugins.names import (
    bare,
    capital_indices,
    greeted,
    is_near,
    name_words,
    people,
    titled,
    word_indices,
    word_span,
)
from reviewer_plugins.phrases.generic import GENERIC
from reviewer_plugins.phrases.personal import NICKNAMES, NOBODY, ORG_NOUNS, TITLES
from reviewer_plugins.positions import ELSEWHERE, other_positions, sentence_set

_OFFERED = frozenset({"offer", "offered", "offers", "another", "other", "accepted", "asked", "chose"})
# What a recruiter or an office does for a candidate.
_ARRANGED = frozenset(
    "arranging arranged scheduling coordinating organising organizing introducing referring recommending".split()
)
_SITES = frozenset("branch depot site plant office campus ward yard station school building unit hospital".split())
_BETWEEN = frozenset({" ", " & ", "-", " and "})
_PET_ENDINGS = frozenset({"", "y", "ie", "ny", "nie", "my", "mie", "ly", "lie", "s"})
_WORK_AT = frozenset(
    "position role post job vacancy interview interviewed working work opportunity team career opening future".split()
)
# "My job at X" is one held before; "my interview at X" is this one.
_HELD = frozenset("position role post job working work career".split())


class Mistake(NamedTuple):
    """A wrong name: where it stands, the known one, and whether it is plainly a misspelling of that."""

    span: Span
    known: str
    misspelt: bool


def mistaken_names(draft: Draft, situation: Situation) -> list[Mistake]:
    """Give the wrong names in a draft, in the order in which they stand, each place once."""
    known = _known_words(situation)
    found = [*_people(draft, situation, known), *_employer(draft, situation, known), *_position(draft, situation)]
    if len(found) < 2:
        return found
    kept: list[Mistake] = []
    for mistake in sorted(found, key=lambda mistake: (mistake.span.start, -mistake.span.end)):
        if not kept or mistake.span.start >= kept[-1].span.end:
            kept.append(mistake)
    return kept


def _position(draft: Draft, situation: Situation) -> list[Mistake]:
    """Find a position that is not the known one."""
    return [Mistake(span, situation.role or "", misspelt=False) for span in other_positions(draft, situation)]


def _known_words(situation: Situation) -> frozenset[str]:
    """Give every word of the known names, topics and role, bare."""
    texts = bare(" ".join((*situation.names, *situation.topics, situation.role or ""))).replace("-", " ").split()
    return frozenset(word.strip(".,()&").removesuffix("'s").removesuffix("’s") for word in texts)


def _people(draft: Draft, situation: Situation, known: frozenset[str]) -> Iterator[Mistake]:
    """Find misspelt names of the known people and the writer, and a salutation to somebody else."""
    persons = [name_words(person) for person in people(situation)]
    everyone = [word for words in persons for word in words]
    surnames = [words[-1] for words in persons if words]
    candidate = name_words(situation.candidate or "")
    greeting = capital_indices(draft, draft.salutation) if draft.salutation else []
    signature = capital_indices(draft, draft.signature) if draft.signature and candidate else []
    for indices, names in ((greeting, everyone), (titled(draft), surnames), (signature, candidate)):
        yield from _misspelt(draft, indices, names, known)
    if draft.salutation and everyone:
        yield from _stranger(draft, situation, greeting, everyone)


def _misspelt(draft: Draft, indices: list[int], names: list[str], known: frozenset[str]) -> list[Mistake]:
    """Find words that are misspellings of names."""
    found = []
    for index in indices:
        said = _said(draft, index)
        if said in known or said in NOBODY:
            continue
        near = next((name for name in names if is_near(said, bare(name))), None)
        if near and not _is_short_form(said, bare(near)):
            found.append(Mistake(word_span(draft, index), near, misspelt=True))
    return found


def _said(draft: Draft, index: int) -> str:
    """Give a word of the draft, bare and without its possessive ending."""
    return bare(draft.language.words[index]).removesuffix("'s")


def _is_short_form(said: str, known: str) -> bool:
    """Whether a name is a short or pet form of a known first name: its beginning, "Annie" for "Ann", or a nickname.

    A long name without its last letter is none, but a slip.
    """
    short = len(said) > 2 and known.startswith(said) and not (len(said) > 5 and len(known) - len(said) == 1)
    pet = said.startswith(known) and said[len(known) :] in _PET_ENDINGS
    return short or pet or known in NICKNAMES.get(said, ())


def _stranger(draft: Draft, situation: Situation, greeting: list[int], persons: list[str]) -> Iterator[Mistake]:
    """Find a salutation to somebody who is none of the known people.

    Where the recipient is not known and the draft speaks of an interviewer or of what a third person does before an
    interview, the reader may well be that person.
    """
    names = greeted(draft)
    if not names or any(_is_known(word, persons) for word in names):
        return
    third = not _ARRANGED.isdisjoint(draft.language.places) or _speaks_of(draft, [n for n in persons if len(n) > 2])
    if third and not situation.recipient:
        return
    indices = [index for index in greeting if draft.language.words[index] in names]
    said = [_said(draft, index) for index in indices]
    near = any(is_near(word, bare(name)) for word in said for name in persons)
    if said and not near and said[0] not in bare(situation.company or "").split():
        yield Mistake(_span(draft, indices), "", misspelt=False)


def _speaks_of(draft: Draft, names: list[str]) -> bool:
    """Whether one of some names stands in the new text, in any case, with or without its accents."""
    spoken = draft.language.places.keys()
    return any(bare(name) in spoken or name.lower() in spoken or f"{name.lower()}'s" in spoken for name in names)


def _is_known(word: str, persons: list[str]) -> bool:
    """Whether a word of the salutation is one of the known names, in full or in short."""
    said = bare(word).removesuffix("'s")
    return any(
        said in bare(name).split("-") or said == bare(name) or _is_short_form(said, bare(name)) for name in persons
    )


def _employer(draft: Draft, situation: Situation, known: frozenset[str]) -> Iterator[Mistake]:
    """Find names that stand for the known company but are other ones."""
    if not situation.company:
        return
    company = [word.removesuffix("'s") for word in map(_stripped, bare(situation.company).split()) if word]
    telling = [word for word in company if word not in ORG_NOUNS]
    mentions = _speaks_of(draft, telling)
    long = [word for word in telling if len(word) > 4]
    for run in _runs(draft):
        said = [_said(draft, index) for index in run]
        if known.issuperset(said):
            continue
        if any(is_near(word, name) for word in said if word not in known for name in long) or (
            not set(said).isdisjoint(company) and _resembles(said, company, known)
        ):
            yield Mistake(_span(draft, run), situation.company, misspelt=True)
        elif known.isdisjoint(said) and _stands_for_employer(draft, run, mentions=mentions):
            yield Mistake(_span(draft, run), situation.company, misspelt=False)


def _stripped(word: str) -> str:
    """Give a word of a company's name without the signs around it."""
    return word.strip(".,&")


def _span(draft: Draft, run: list[int]) -> Span:
    """Give the place of words side by side."""
    return Span(draft.language.starts[run[0]], word_span(draft, run[-1]).end)


def _runs(draft: Draft) -> list[list[int]]:
    """Give the names in the subject, the body and the closing: indices of words with capitals side by side."""
    runs: list[list[int]] = []
    for index in _named(draft):
        if runs and runs[-1][-1] + 2 >= index and _is_beside(draft, runs[-1][-1], index):
            runs[-1].append(index)
        else:
            runs.append([index])
    return runs


def _named(draft: Draft) -> list[int]:
    """Give the indices of words with capitals, but for those that have them only because a sentence begins."""
    words = draft.language.words
    firsts = {sentence.first_word for sentence in draft.language.sentences}
    parties = {i for part in (draft.salutation, draft.signature) if part for i in word_indices(draft, part)}
    return [
        index
        for index in capital_indices(draft)
        if index not in parties and (index not in firsts or words[index] not in GENERIC)
    ]


def _is_beside(draft: Draft, before: int, index: int) -> bool:
    """Whether nothing but a space or an "and" stands between two words."""
    return draft.text[draft.language.ends[before] : draft.language.starts[index]] in _BETWEEN


def _resembles(said: list[str], company: list[str], known: frozenset[str]) -> bool:
    """Whether a name is the company's with another word in the place of one of its words."""
    return any(
        _replaced(said, i, company, j, known)
        for i, word in enumerate(said)
        for j, other in enumerate(company)
        if word == other
    )


def _replaced(said: list[str], i: int, wanted: list[str], j: int, known: frozenset[str]) -> bool:
    """Whether beside the shared word at `i` and `j` the same side holds another word than the company's."""
    for step in (-1, 1):
        if 0 <= i + step < len(said) and 0 <= j + step < len(wanted):
            other, right = said[i + step], wanted[j + step]
            if other in known or other in ORG_NOUNS or right in ORG_NOUNS:
                continue
            whole = len(said) >= len(wanted)  # part of a longer name may be that of a place: "Cape Coast"
            alike = other[:1] == right[:1] if step == 1 or said[i] in ORG_NOUNS else whole
            long_alike = said[i] not in ORG_NOUNS or other[:3] == right[:3]
            if alike and long_alike:
                return True
    return False


def _stands_for_employer(draft: Draft, run: list[int], *, mentions: bool) -> bool:
    """Whether a wholly other name stands for the employer: "join X", or "the role at X" and no word of theirs."""
    language, first, last = draft.language, run[0], run[-1]
    sentence = language.sentence_at(language.starts[first])
    before = language.words[max(first - 2, sentence.first_word) : first]
    if before[-1:] not in (["join"], ["joining"], ["at"]) or (
        first == last and draft.at(word_span(draft, first)).isupper()
    ):
        return False
    around = sentence_set(draft, sentence)
    if language.words[max(first - 3, 0)] == "my" and before[0] in _HELD:
        return False
    if before[-1] != "at":
        return "and" not in language.words[first : last + 1] and not (
            around & _OFFERED or TITLES.intersection(language.words[first : last + 1])
        )
    return (
        not (mentions or ELSEWHERE & around or _is_site(language.words[last + 1 : last + 2])) and before[0] in _WORK_AT
    )


def _is_site(after: list[str]) -> bool:
    """Whether a name is that of a place of work, and not of an employer: "Terminal 2", "the Leeds depot"."""
    return bool(after) and (after[0].isdigit() or after[0] in _SITES)
