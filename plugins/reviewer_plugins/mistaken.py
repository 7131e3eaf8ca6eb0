"""Finds names in a draft that the situation contradicts: of people, of the employer, of the position."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reviewer import Span
from reviewer_plugins.names import bare, capitals, greeted, is_near, name_words, people, titled
from reviewer_plugins.phrases.generic import GENERIC
from reviewer_plugins.phrases.occupations import OCCUPATIONS, UNNAMED
from reviewer_plugins.phrases.personal import NICKNAMES, NOBODY, ORG_NOUNS, TITLES
from reviewer_plugins.roles import role_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reviewer import Draft, Sentence, Situation
    from reviewer_plugins.names import Word

_LIKE_POST = frozenset({"position", "role", "post", "job", "vacancy"})
# A sentence with one of these may speak of other employers and other positions.
_ELSEWHERE = frozenset(
    (
        "another other offer offered offers former previous last past currently current present worked accepted years "
        "elsewhere different second-hand left old competing her his their contract employer employers was"
    ).split()
)
_OFFERED = frozenset({"offer", "offered", "offers", "another", "other", "accepted", "asked", "chose"})
_WORK_AT = frozenset(
    "position role post job vacancy interview interviewed working work opportunity team career opening future".split()
)


class Mistake(NamedTuple):
    """A wrong name: where it stands, the known one, and whether it is plainly a misspelling of that."""

    span: Span
    known: str
    misspelt: bool


def mistaken_names(draft: Draft, situation: Situation) -> list[Mistake]:
    """Give the wrong names in a draft, in the order in which they stand, each place once."""
    found = [*_people(draft, situation), *_employer(draft, situation), *_position(draft, situation)]
    kept: list[Mistake] = []
    for mistake in sorted(found, key=lambda mistake: (mistake.span.start, -mistake.span.end)):
        if not kept or mistake.span.start >= kept[-1].span.end:
            kept.append(mistake)
    return kept


def _known_words(situation: Situation) -> frozenset[str]:
    """Give every word of the known names, topics and role, bare."""
    texts = (*situation.names, *situation.topics, situation.role or "")
    return frozenset(
        bare(word.strip(".,()&")).removesuffix("'s") for text in texts for word in text.replace("-", " ").split()
    )


def _people(draft: Draft, situation: Situation) -> Iterator[Mistake]:
    """Find misspelt names of the known people and the writer, and a salutation to somebody else."""
    known = _known_words(situation)
    persons = [word for person in people(situation) for word in name_words(person)]
    surnames = [name_words(person)[-1] for person in people(situation) if name_words(person)]
    candidate = name_words(situation.candidate or "")
    greeting, signature = ([*capitals(draft, part)] if part else [] for part in (draft.salutation, draft.signature))
    for words, names in ((greeting, persons), (titled(draft), surnames), (signature, candidate)):
        for word in words:
            near = next((name for name in names if is_near(word.text, name)), None)
            if near and bare(word.text) not in known and not _is_short_form(bare(word.text), bare(near)):
                yield Mistake(word.span, near, misspelt=True)
    if draft.salutation and persons:
        yield from _stranger(draft, situation, persons)


def _is_short_form(said: str, known: str) -> bool:
    """Whether a name is a short form of a known first name: its beginning, or a nickname."""
    return (len(said) > 2 and (known.startswith(said) or said.startswith(known))) or known in NICKNAMES.get(said, ())


def _stranger(draft: Draft, situation: Situation, persons: list[str]) -> Iterator[Mistake]:
    """Find a salutation to somebody who is none of the known people.

    Where the recipient is not known and the draft speaks of an interviewer, the reader may well be a third person.
    """
    names = [word for word in greeted(draft) if not _is_known(word, persons)]
    if len(names) < len(greeted(draft)) or not names or draft.salutation is None:
        return
    if not situation.recipient and _speaks_of(draft, [name for name in persons if len(name) > 2]):
        return
    words = [word for word in capitals(draft, draft.salutation) if word.text.lower() in names]
    company = {bare(word) for word in (situation.company or "").split()}
    if (
        words
        and not any(is_near(word.text, name) for word in words for name in persons)
        and bare(words[0].text) not in company
    ):
        yield Mistake(Span(words[0].span.start, words[-1].span.end), "", misspelt=False)


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


def _employer(draft: Draft, situation: Situation) -> Iterator[Mistake]:
    """Find names that stand for the known company but are other ones."""
    if not situation.company:
        return
    company = [word.strip(".,") for word in situation.company.split() if word.strip(".,&")]
    known = _known_words(situation)
    mentions = _speaks_of(draft, [word for word in company if word.lower() not in ORG_NOUNS])
    for run in _runs(draft):
        span = Span(run[0].span.start, run[-1].span.end)
        if _resembles(run, company, known):
            yield Mistake(span, situation.company, misspelt=True)
        elif _stands_for_employer(draft, run, known, mentions=mentions):
            yield Mistake(span, situation.company, misspelt=False)


def _runs(draft: Draft) -> Iterator[list[Word]]:
    """Give the names in the subject, the body and the closing: words with capitals side by side, or with "&"."""
    run: list[Word] = []
    for part in draft.new_text:
        if part in (draft.salutation, draft.signature):
            continue
        for word in capitals(draft, part):
            if run and draft.text[run[-1].span.end : word.span.start] in {" ", " & ", "-", " and ", "’s ", "'s "}:
                run.append(word)
                continue
            if run:
                yield run
            run = [] if word.text.lower() in GENERIC and _begins_sentence(draft, word) else [word]
        if run:
            yield run
            run = []


def _begins_sentence(draft: Draft, word: Word) -> bool:
    """Whether a word has its capital only from where it stands."""
    return draft.language.sentence_at(word.span.start).start == word.span.start


def _resembles(run: list[Word], company: list[str], known: frozenset[str]) -> bool:
    """Whether a name is the company's with one word misspelt, or with another word in the place of one of its words."""
    said = [bare(word.text) for word in run]
    wanted = [bare(word).removesuffix("'s") for word in company]
    if all(word in known for word in said):
        return False
    near = [
        word
        for word in said
        if word not in known and any(len(w) > 4 and w not in ORG_NOUNS and is_near(word, w) for w in wanted)
    ]
    if near:
        return True
    return any(
        _replaced(said, i, wanted, j, known)
        for i in range(len(said))
        for j in range(len(wanted))
        if said[i] == wanted[j]
    )


def _replaced(said: list[str], i: int, wanted: list[str], j: int, known: frozenset[str]) -> bool:
    """Whether beside the shared word at `i` and `j` the same side holds another word than the company's."""
    for step in (-1, 1):
        if 0 <= i + step < len(said) and 0 <= j + step < len(wanted):
            other, right = said[i + step], wanted[j + step]
            if other in known or other in ORG_NOUNS or right in ORG_NOUNS:
                continue
            alike = other[:1] == right[:1] if step == 1 or said[i] in ORG_NOUNS else True
            long_alike = said[i] not in ORG_NOUNS or other[:3] == right[:3]
            if alike and long_alike:
                return True
    return False


def _stands_for_employer(draft: Draft, run: list[Word], known: frozenset[str], *, mentions: bool) -> bool:
    """Whether a wholly other name stands for the employer: "join X", or "the role at X" and no word of theirs."""
    if any(bare(word.text) in known for word in run) or (len(run) == 1 and run[0].text.isupper()):
        return False
    said = draft.text[max(run[0].span.start - 40, 0) : run[0].span.start].lower().split()
    sentence = draft.language.sentence_at(run[0].span.start)
    around = _sentence_set(draft, sentence)
    if said[-1:] in (["join"], ["joining"]):
        return not (around & _OFFERED or {bare(word.text) for word in run} & TITLES)
    if _ELSEWHERE & around:
        return False
    return not mentions and len(said) > 1 and said[-1] == "at" and said[-2] in _WORK_AT


def _position(draft: Draft, situation: Situation) -> Iterator[Mistake]:
    """Find a position that is not the known one: "the gallery assistant post" for an archives assistant."""
    if not situation.role:
        return
    language = draft.language
    for index, word in enumerate(language.words):
        if word in _LIKE_POST:
            sentence = language.sentence_at(language.starts[index])
            named = _named_position(language.words, sentence, index)
            if named and _is_other(language.words[named[0] : named[1]], situation, _sentence_set(draft, sentence)):
                yield Mistake(
                    Span(language.starts[named[0]], language.ends[named[1] - 1]), situation.role, misspelt=False
                )


def _sentence_set(draft: Draft, sentence: Sentence) -> set[str]:
    """Give the different words of a sentence."""
    return set(draft.language.words[sentence.first_word : sentence.last_word])


def _named_position(words: list[str], sentence: Sentence, index: int) -> tuple[int, int] | None:
    """Give the range of the words that name a position: "the X position" or "position of X"."""
    if words[index + 1 : index + 2] == ["of"]:
        start = index + 2 + (words[index + 2 : index + 3] in (["a"], ["an"], ["the"], ["your"]))
        end = next((i + 1 for i in range(start, min(start + 4, sentence.last_word)) if words[i] in OCCUPATIONS), None)
        return (start, end) if end else None
    start = index
    while start > sentence.first_word and index - start < 4 and words[start - 1] not in UNNAMED:
        start -= 1
    if start == index or words[index - 1] not in OCCUPATIONS:
        return None
    return (start, index) if words[start - 1 : start] in (["the"], ["your"], ["this"]) else None


def _is_other(named: list[str], situation: Situation, sentence: set[str]) -> bool:
    """Whether the words of a position agree with none of those that tell the known one from others."""
    role = role_words(situation.role or "")
    if not role or sentence & (_ELSEWHERE - {"was", "current", "present", "last", "years"}):
        return False
    own = [word for word in named if not any(_akin(word, known) for known in role)]
    if len(own) == len(named):
        return True
    modifiers = [word for word in role if word not in OCCUPATIONS]
    agreed = [word for word in named if any(_akin(word, known) for known in modifiers)]
    return bool(modifiers) and len(named) > 1 and not agreed and bool(own) and not _free(own, situation)


def _free(own: list[str], situation: Situation) -> bool:
    """Whether words beside a position's noun may be there for another reason: the company's, or a place of work."""
    company = bare(situation.company or "")
    return any(bare(word).removesuffix("'s") in company or word in NOBODY for word in own)


def _akin(word: str, known: str) -> bool:
    """Whether two words of a position are the same or one holds the other."""
    return word in known or known in word or (len(word) > 5 and word[:5] == known[:5])
