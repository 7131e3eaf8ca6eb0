"""Finds that a writer wants the work, or a later chance of it, in whatever words they say so.

Words of wishing by the writer meet words of work in one sentence; or the writer offers to do it, or looks to later
chances. When in doubt the interest is there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer import PhraseTable, Span, inside
from reviewer_plugins.phrases import interest as words
from reviewer_plugins.phrases.occupations import OCCUPATIONS

if TYPE_CHECKING:
    from reviewer import Draft, Language, Sentence, Situation


_PHRASES = PhraseTable(words.PHRASES, words.CLASSES)
_WORK = words.WORK | OCCUPATIONS
_CHANCE = words.LATER | words.ARISES
_WRITER = words.WRITER | {"my"}


def interest(draft: Draft, situation: Situation) -> Span | None:
    """Give the place of words that show that the writer wants the role, or a later one."""
    parts = (*draft.paragraphs, draft.closing) if draft.closing else draft.paragraphs
    language = draft.language
    known = _known(situation)
    targets = _WORK | known if known else _WORK
    for sentence in language.sentences:
        if inside(parts, sentence.start) and _shows(language, sentence, targets):
            return Span(sentence.start, sentence.end)
    for match in _PHRASES.find(draft, parts):
        if not _given_up(language.words[match.sentence.first_word : match.sentence.last_word]):
            return match.span
    return None


def _known(situation: Situation) -> set[str]:
    """Give the words of the role, the company and the topics."""
    return {w for name in (situation.role, situation.company, *situation.topics) for w in (name or "").lower().split()}


def _given_up(said: list[str]) -> bool:
    """Whether a sentence speaks of an interest that is gone."""
    return "lost" in said or ("no" in said and "longer" in said) or ("isn't" in said and "me" in said)


def _shows(language: Language, sentence: Sentence, targets: frozenset[str]) -> bool:
    """Whether a sentence shows interest by its words."""
    said = language.words[sentence.first_word : sentence.last_word]
    known = frozenset(said)
    return (
        (not known.isdisjoint(words.EAGER) and _is_eager(said))
        or (not known.isdisjoint(words.WISHES) and _wishes(said, targets))
        or (not known.isdisjoint(words.WOULD) and _offers(said, targets))
        or (not known.isdisjoint(words.IF) and _if_chosen(said))
        or (not known.isdisjoint(_CHANCE) and _looks_later(said, known))
        or _lasts(known)
    )


def _lasts(known: frozenset[str]) -> bool:
    """Whether a sentence tells of something in the writer that lasts: "I am still at your disposal"."""
    return not known.isdisjoint(words.LASTING) and not known.isdisjoint(_WRITER)


def _is_eager(said: list[str]) -> bool:
    """Whether a word that tells of interest by itself is neither denied nor given up."""
    return not _given_up(said) and any(
        word in words.EAGER
        and words.NEGATIONS.isdisjoint(said[max(i - 3, 0) : i])
        and not (said[i + 1 : i + 2] == ["to"] and not words.PAST.isdisjoint(said[max(i - 3, 0) : i]))
        for i, word in enumerate(said)
    )


def _wishes(said: list[str], targets: frozenset[str]) -> bool:
    """Whether the writer wishes for the work now: not for an errand, and not as a thing of the past."""
    return any(
        word in words.WISHES
        and _by_writer_now(said, i)
        and (_for_work(said, i, targets) or _wishes_freely(said, i, targets))
        for i, word in enumerate(said)
    )


def _wishes_freely(said: list[str], index: int, targets: frozenset[str]) -> bool:
    """Whether a wish names no work but can hardly be for anything else: "I would like it", "it is my firm wish".

    Good wishes for others, and gladness at what has been, are no such wishes.
    """
    word, before, after = said[index], said[max(index - 5, 0) : index], said[index + 1 : index + 9]
    if (after and _is_errand(after)) or (after[:1] == ["to"] and _is_errand(after[1:] or ["know"])):
        return "any" in after and not targets.isdisjoint(after)
    if "my" in before[-3:]:
        return True
    if word in words.FOR_OTHERS:
        return word == "like" and not words.WOULD.isdisjoint(before[-3:])
    return after[:1] not in (["that"], ["for"], ["about"], ["with"]) or not words.WOULD.isdisjoint(before)


def _by_writer_now(said: list[str], index: int) -> bool:
    """Whether the word of wishing at `index` is the writer's own, and neither past nor denied."""
    before = said[max(index - 6, 0) : index]
    if not words.NEGATIONS.isdisjoint(before[-2:]) and before[-1:] not in (["stopped"], ["ceased"], ["lost"]):
        return False
    if not words.PAST.isdisjoint(before[-3:]) and words.WOULD.isdisjoint(before):
        return False
    if index < 2 or not words.WRITER.isdisjoint(before) or not words.WOULD.isdisjoint(before):
        return True
    return "my" in before[-3:] or "me" in said[index + 1 : index + 3]


def _for_work(said: list[str], index: int, targets: frozenset[str]) -> bool:
    """Whether what is wished for is work, and no errand."""
    after, hopes = said[index + 1 : index + 13], said[index] in words.HOPES
    to = after.index("to") if "to" in after[:4] else None
    if to is not None and (not hopes or words.STRONGLY.issuperset(after[:to])):
        verb = after[to + 1 :]
        return not (verb and _is_errand(verb)) and (not hopes or _is_own(said[:index]))
    if after and _is_errand(after):
        return False
    if hopes:
        return (not targets.isdisjoint(after) and not words.WRITER.isdisjoint(after)) or "for" in after[:1]
    if _needs_no_target(said, index):
        return True
    return not targets.isdisjoint(after) or not targets.isdisjoint(said[max(index - 8, 0) : index])


def _needs_no_target(said: list[str], index: int) -> bool:
    """Whether a wish is for the work as it stands: "want it", "would gladly mend", "would enjoy mending"."""
    word, before, after = said[index], said[max(index - 8, 0) : index], said[index + 1 : index + 2]
    if word in words.WANTS and not words.ITS.isdisjoint(after):
        return True
    honours = word in words.HONOURS and ("be" in before[-4:] or (before[-1:] == ["with"] and _is_willing(said[index:])))
    likes = word in words.LIKINGS and _is_doing(after)
    adverb = word in words.ADVERBS and after not in (["not"], ["you"], ["that"])
    if honours and before[-1:] == ["with"]:
        return True
    return (adverb or honours or likes) and not words.WOULD.isdisjoint(before)


def _is_willing(said: list[str]) -> bool:
    """Whether words tell of something that one would do, and of no errand."""
    return not words.WOULD.isdisjoint(said) and words.ERRANDS.isdisjoint(said)


def _is_doing(after: list[str]) -> bool:
    """Whether a word tells of doing something other than hearing from the reader."""
    return bool(after) and after[0].endswith("ing") and after[0] not in {"hearing", "receiving", "seeing", "anything"}


def _is_own(before: list[str]) -> bool:
    """Whether the writer is the one who wishes: "I hope to", and not "You will wish to"."""
    return not before or not words.WRITER.isdisjoint(before[-4:]) or "my" in before[-3:] or "hope" in before[-2:]


def _is_errand(verb: list[str]) -> bool:
    """Whether what somebody would like to do is an errand."""
    if verb[0] in words.HALF_ERRANDS:
        asked = verb[0] in {"of", "for"} and not words.WORK.isdisjoint(verb[1:3])
        return not (asked or words.HALF_ERRANDS[verb[0]].isdisjoint(verb[1:2]))
    return verb[0] in words.ERRANDS


def _offers(said: list[str], targets: frozenset[str]) -> bool:
    """Whether the writer offers to do the work: "I could start ...", "I would do ... for half"."""
    return any(
        (word in {"i'd", "we'd"} or (word in words.WOULD and said[max(i - 1, 0)] in {"i", "we", "gladly"}))
        and words.NEGATIONS.isdisjoint(said[i : i + 3])
        and _does(word, said, i, targets)
        for i, word in enumerate(said)
    )


def _does(would: str, said: list[str], at: int, targets: frozenset[str]) -> bool:
    """Whether what the writer would do, or with "can" and "will" is about to do, is the work."""
    after = said[at + 1 : at + 14]
    index = next((i for i, word in enumerate(after[:3]) if word in words.OFFERS or word == "be"), None)
    if index is None or _is_errand(after[index:]):
        return False
    if after[index] == "be" and words.BEING.isdisjoint(after[index + 1 : index + 2]):
        return False
    if would in {"will", "can", "i'll", "shall", "might"} and after[index] not in words.WITH_WILL:
        return False
    return not (targets | words.YOURS).isdisjoint(after[index + 1 :]) or not targets.isdisjoint(
        said[max(at - 6, 0) : at]
    )


def _if_chosen(said: list[str]) -> bool:
    """Whether a sentence turns on being chosen: "if you will have me", "should I be selected"."""
    for index, word in enumerate(said):
        if word in words.IF:
            after = said[index + 1 : index + 6]
            given = next((i for i, w in enumerate(after) if w in words.GIVEN), None)
            if given is not None and "me" in after[given + 1 : given + 3]:
                return True
            if not words.CHOSEN.isdisjoint(after) and ("i" in after or given == 0 or after[0] in words.CHOSEN):
                return True
    return False


def _looks_later(said: list[str], known: frozenset[str]) -> bool:
    """Whether the writer looks to a later chance: "if another place comes up", "I would apply again"."""
    if not words.NEGATIONS.isdisjoint(said) and not {"last", "mind"} & known:
        return False
    if known.isdisjoint(words.WRITER) and not {"my", "please"} & known:
        return False
    later = not known.isdisjoint(words.LATER)
    if later and not known.isdisjoint(words.AGAIN):
        return True
    offered = later and any(
        word in words.LATER and word != "again" and not words.CHANCES.isdisjoint(said[i + 1 : i + 4])
        for i, word in enumerate(said)
    )
    if offered and not known.isdisjoint(words.CONSIDER):
        return True
    if later and not known.isdisjoint(words.IF) and not known.isdisjoint(words.GLAD):
        return True
    return any(word in words.IF and _arises(said[i + 1 : i + 10]) for i, word in enumerate(said))


def _arises(after: list[str]) -> bool:
    """Whether a chance comes up in the words behind an "if"."""
    if "still" in after or "been" in after:
        return False
    again = not words.HANDS.isdisjoint(after) and words.PAPERS.isdisjoint(after)
    return not words.ARISES.isdisjoint(after) or (again and not words.SHORT.isdisjoint(after) and "else" not in after)
