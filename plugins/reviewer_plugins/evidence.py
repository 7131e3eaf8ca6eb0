"""Finds what a message does in whatever words: thanks, wants the role, asks how things stand, tells of experience."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer import PhraseTable, Span
from reviewer_plugins.phrases import evidence as words
from reviewer_plugins.phrases.dates import MONTHS, WEEKDAYS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reviewer import Draft, Language, Sentence

_THANKS = PhraseTable(words.THANKS_PHRASES)
_INTEREST = PhraseTable(words.INTEREST_PHRASES)
_STATUS = PhraseTable(words.STATUS_PHRASES)
_OWN_WORK = PhraseTable(words.OWN_WORK)


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
        if any(part.start <= span.start < part.end for part in where):
            yield span, index


def interest(draft: Draft) -> Span | None:
    """Give the place of words that show that the writer wants the role, or a later one."""
    language, parts = draft.language, message_parts(draft)
    for span, index in _found(draft, words.EAGER_WORDS, parts):
        if not words.NEGATIONS & set(language.words[max(index - 3, 0) : index]):
            return span
    for span, index in _found(draft, words.WISH_WORDS | words.WANT_WORDS, parts):
        if _wishes(language, index):
            return span
    for match in _INTEREST.find(draft, parts):
        if not _given_up(language, match.sentence):
            return match.span
    return None


def message_parts(draft: Draft) -> tuple[Span, ...]:
    """Give the parts that speak: the body and the closing."""
    return (*draft.paragraphs, draft.closing) if draft.closing else draft.paragraphs


def _given_up(language: Language, sentence: Sentence) -> bool:
    """Whether a sentence speaks of an interest that is gone."""
    said = set(sentence_words(language, sentence))
    return "lost" in said or {"no", "longer"} <= said or {"isn't", "me"} <= said


def sentence_words(language: Language, sentence: Sentence) -> list[str]:
    """Give the words of a sentence."""
    return language.words[sentence.first_word : sentence.last_word]


def _wishes(language: Language, index: int) -> bool:
    """Whether the word of wishing at `index` wishes for the work, and not to know, send or say something."""
    sentence = language.sentence_at(language.starts[index])
    word = language.words[index]
    before = language.words[max(sentence.first_word, index - 4) : index]
    after = language.words[index + 1 : min(sentence.last_word, index + 8)]
    if words.NEGATIONS & set(before[-2:]):
        return False
    wants = word in words.WANT_WORDS and (words.I_WORDS & set(before) or word == "hoping")
    if not wants and not words.WOULD & set(before):
        return False
    if "to" in after[:4]:
        return not _is_errand(after[after.index("to") + 1 :])
    if word.endswith("ly"):
        return bool(after) and not _is_errand(after)
    return _wishes_for(word, after)


def _is_errand(verb: list[str]) -> bool:
    """Whether what somebody would like to do is an errand; `verb` are the words after "to"."""
    if not verb:
        return False
    if verb[0] == "be":
        return bool(words.BE_ERRANDS & set(verb[1:2]))
    if verb[0] in {"have", "get", "make", "go"}:
        return bool(words.HAVE_ERRANDS & set(verb[1:2]))
    if verb[0] == "learn":
        return verb[1:2] in (["whether"], ["how"], ["when"], ["if"], ["about"])
    return verb[0] in words.ERRANDS


def _wishes_for(word: str, after: list[str]) -> bool:
    """Whether the words after one of wishing name the work, or refer to it ("I want it", "what I wish for")."""
    if word.startswith(("hop", "wish", "dream")):
        for_work = after[:1] == ["for"] and words.JOB_WORDS & set(after)
        return after in ([], ["for"]) or bool(
            for_work or {"apply", "consider", "join", "think", "remember"} & set(after)
        )
    if word.startswith("want"):
        return not after or after[0] in {"it", "the", "this", "that", "your", "in", "nothing"}
    return bool(words.JOB_WORDS & set(after)) or after[:1] == ["nothing"]


def status_question(draft: Draft) -> Span | None:
    """Give the place of a question, asked or told, about the decision, its date or the next steps."""
    language, parts = draft.language, message_parts(draft)
    for sentence in language.sentences:
        if sentence.is_question and _asks_status(set(sentence_words(language, sentence))):
            return Span(sentence.start, sentence.end)
    return next((match.span for match in _STATUS.find(draft, parts)), None)


def _asks_status(said: set[str]) -> bool:
    """Whether a question of these words is about how things stand."""
    return bool(words.STATUS_WORDS & said or (words.STATUS_THINGS & said and words.STATUS_TURNS & said))


def qualification(draft: Draft) -> Span | None:
    """Give the place where the writer tells of a skill, of experience or of work done."""
    language = draft.language
    for sentence in language.sentences:
        inside = any(part.start <= sentence.start < part.end for part in draft.paragraphs)
        if inside and (tells_experience(language, sentence) or _tells_where(draft, sentence)):
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
        _is_work_verb(said, index + 1) for index, word in enumerate(said) if word in {"i", "i've", "we", "having"}
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
    return verb in words.WORK_VERBS or (verb.endswith("ed") and len(verb) > 4 and verb not in words.VISIT_VERBS)
