"""Finds what a message does in whatever words: thanks, wants the role, asks how things stand, tells of experience."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer import PhraseTable, Span, inside
from reviewer_plugins.phrases import evidence as words
from reviewer_plugins.phrases.dates import MONTHS, WEEKDAYS
from reviewer_plugins.phrases.occupations import OCCUPATIONS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reviewer import Draft, Language, Sentence

_THANKS = PhraseTable(words.THANKS_PHRASES)
_OWN_WORK = PhraseTable(words.OWN_WORK, {"trades": sorted(OCCUPATIONS)})


def thanks(draft: Draft, parts: Iterable[Span]) -> Span | None:
    """Give the place of a word of thanks in some parts of a draft; a request ("would be grateful") is none."""
    where = tuple(parts)
    for span, index in _found(draft, words.THANK_WORDS, where):
        if _thanks_at(draft.language.words, index):
            return span
    return next((match.span for match in _THANKS.find(draft, where)), None)


def _thanks_at(said: list[str], index: int) -> bool:
    """Whether the word of thanks at `index` thanks, and does not ask or refuse."""
    before, after = said[max(index - 4, 0) : index], said[index + 1 : index + 3]
    if said[index].startswith(("thank", "th", "tn")):
        refused = after[:1] == ["nothing"] or after[:2] in (
            ["for", "nothing"],
            ["in", "advance"],
            ["in", "anticipation"],
        )
        return not refused and after[:1] != ["but"] and before[-2:] != ["need", "to"] and before[-1:] != ["no"]
    return not (words.WOULD & set(before) and before[-1:] != ["my"])


def _found(draft: Draft, wanted: frozenset[str], parts: Iterable[Span]) -> Iterator[tuple[Span, int]]:
    """Give the places and indices of words in some parts, in the order in which they stand."""
    language = draft.language
    where = tuple(parts)
    for index in sorted(index for word in wanted & language.places.keys() for index in language.places[word]):
        span = Span(language.starts[index], language.ends[index])
        if inside(where, span.start):
            yield span, index


def message_parts(draft: Draft) -> tuple[Span, ...]:
    """Give the parts that speak: the body and the closing."""
    return (*draft.paragraphs, draft.closing) if draft.closing else draft.paragraphs


def sentence_words(language: Language, sentence: Sentence) -> list[str]:
    """Give the words of a sentence."""
    return language.words[sentence.first_word : sentence.last_word]


def status_question(draft: Draft) -> Span | None:
    """Give the place of a question, asked or told, about the decision, its date or the next steps."""
    language = draft.language
    for sentence in language.sentences:
        said = sentence_words(language, sentence)
        in_body = draft.subject is None or sentence.start >= draft.subject.end
        if _asks_status(said) if sentence.is_question else _tells_question(said, in_body=in_body):
            return Span(sentence.start, sentence.end)
    return None


def _asks_status(said: list[str]) -> bool:
    """Whether a question may be about how things stand: in an inquiry any is, but for one of mere courtesy."""
    return not words.STATUS_WORDS.isdisjoint(said) or (
        words.COURTESY.isdisjoint(said) and said[:3] != ["how", "are", "you"]
    )


def _tells_question(said: list[str], *, in_body: bool) -> bool:
    """Whether a sentence asks how things stand without a question mark: "Please tell me when you decide"."""
    if in_body and not words.INQUIRES.isdisjoint(said):
        return True
    if _hopes_for_news(said) or (said[0] == "if" and not words.OPEN.isdisjoint(said)):
        return True
    about = [i for i, word in enumerate(said) if word in words.ASKED_FOR]
    return bool(about) and any(
        (word in words.ASKED and about[0] < i) or (about[-1] > i and _asks_at(said, i)) for i, word in enumerate(said)
    )


def _hopes_for_news(said: list[str]) -> bool:
    """Whether a sentence wishes for news: "I would love an update"."""
    return any(
        word in words.NEWS
        and said[max(i - 1, 0)] in {"an", "any", "some", "for", "further", "latest", "short"}
        and not words.WISHES.isdisjoint(said)
        for i, word in enumerate(said)
    )


def _asks_at(said: list[str], index: int) -> bool:
    """Whether the word at `index` asks, and does not tell what somebody knows or has said."""
    word, after = said[index], said[index + 1 : index + 4]
    if word in {"question", "find"}:
        return not {"about", "is", "out"}.isdisjoint(after)
    if word in words.ASKS_READER:
        return not {"me", "us"}.isdisjoint(after)
    return word in words.ASKS and (word in {"ask", "wonder"} or said[max(index - 1, 0)] not in words.TELLS)


def qualification(draft: Draft) -> Span | None:
    """Give the place where the writer tells of a skill, of experience or of work done."""
    language = draft.language
    for sentence in language.sentences:
        in_body = inside(draft.paragraphs, sentence.start)
        if in_body and (tells_experience(language, sentence) or _tells_where(draft, sentence)):
            return Span(sentence.start, sentence.end)
    return next((match.span for match in _OWN_WORK.find(draft, draft.paragraphs)), None)


def tells_experience(language: Language, sentence: Sentence) -> bool:
    """Whether a sentence tells of the writer's own skill or work, by its single words."""
    said = sentence_words(language, sentence)
    known = set(said)
    if known & words.SPAN_WORDS and _counts_years(said):
        return True
    if not known & words.I_WORDS:
        return False
    return any(_is_own_skill(said, index) for index, word in enumerate(said) if word in words.SKILL_WORDS) or any(
        _is_work_verb(said, index + 1)
        for index, word in enumerate(said)
        if word in {"i", "i've", "we", "having"} or (word == "and" and said[0] in {"i", "we"})
    )


def _tells_where(draft: Draft, sentence: Sentence) -> bool:
    """Whether a sentence tells what the writer did in a named place: "In Port of Spain I drew blood ..."."""
    said = sentence_words(draft.language, sentence)
    if said[0] not in {"at", "in", "with"} or len(said) < 4 or "you" in said[:8]:
        return False
    named = draft.text[draft.language.starts[sentence.first_word + 1]].isupper()
    return (
        named
        and said[1].removesuffix("'s") not in WEEKDAYS.keys() | MONTHS.keys()
        and bool({"i", "we"} & set(said[2:8]))
    )


def _counts_years(said: list[str]) -> bool:
    """Whether a sentence counts years or seasons of something: "nine summers in Laredo", "for three years"."""
    for index, word in enumerate(said):
        if word in words.SPAN_WORDS and index + 1 < len(said):
            before = said[max(index - 2, 0) : index]
            counted = any(w.isdigit() or w in words.NUMBERS for w in before)
            if counted and (
                said[index + 1] in {"of", "as", "in", "on", "at", "i", "with", "behind", "running"} or "for" in said
            ):
                return True
    return False


def _is_own_skill(said: list[str], index: int) -> bool:
    """Whether the word for a skill at `index` is about the writer, and not denied."""
    before, after = said[max(index - 4, 0) : index], said[index + 1 : index + 2]
    if words.NEGATIONS & set(before) or {"your", "his", "her", "their"} & set(before[-2:]):
        return False
    if said[index] not in {"experience", "experiences", "familiar"}:
        return True
    return bool({"my", "of", "years", "have", "gained"} & set(before) or set(after) & {"in", "with", "as", "of", "at"})


def _is_work_verb(said: list[str], index: int) -> bool:
    """Whether a verb of work done, behind any adverbs, stands at `index`."""
    while index < len(said) and said[index] in words.ADVERBS:
        index += 1
    if index >= len(said):
        return False
    verb = said[index]
    if verb in words.PLAIN_VERBS:
        counted = any(word[0].isdigit() or word in words.COUNTS for word in said[index + 1 : index + 9])
        return counted or (said[0] in words.PLACED and "you" not in said[:index])
    return verb in words.WORK_VERBS or (verb.endswith("ed") and len(verb) > 4 and verb not in words.VISIT_VERBS)
