"""Finds what makes a message specific: what was said, seen or agreed, or a fact about the employer."""

from reviewer import Draft, Sentence, Situation, Span, inside
from reviewer_plugins.evidence import sentence_words, tells_experience
from reviewer_plugins.phrases import generic as words
from reviewer_plugins.phrases.occupations import OCCUPATIONS, POSTS

_NEAR = 8
_CLOSE = 5
_SCATTERED = 2  # general messages hold no more special words than this, wherever they stand
_RETOLD = 8  # words from "you said" on that tell something
_NAMED_BY = frozenset("of from to in about the your on with through than for and".split())
_TELLING = words.TALKS | words.SAID
_TYING = _TELLING | words.SAW | {"you", "your"}
_INTRODUCING = (["my", "name"], ["this", "is"], ["name", "is"])


def detail(draft: Draft, situation: Situation) -> tuple[Span, bool] | None:
    """Give the first detail in the body of a draft that is tied to the meeting or the employer, else the first one.

    It is the sentence with the detail, and whether its words tie it to the meeting or to the employer's work.
    The words of a detail are none that any message could hold, and none of the names and the role known beforehand:
    two of them where the sentence is tied, fewer or more where it is not (see `_is_loose`), or three all over the body.
    """
    language = draft.language
    known = _known(situation)
    topics = frozenset(word for topic in situation.topics for word in _split(topic)) - words.GENERIC
    loose: tuple[Span, bool] | None = None
    anywhere: dict[str, Span] = {}
    for sentence in language.sentences:
        if inside(draft.paragraphs, sentence.start):
            said = sentence_words(language, sentence)
            special = _special(draft, sentence, said, known)
            tied = not topics.isdisjoint(said) or (len(special) > 1 and _is_tied(said, special))
            span = Span(sentence.start, sentence.end)
            if tied and words.DENIED.isdisjoint(said):
                return span, True
            if loose is None and (tied or _is_loose(draft, sentence, said, special)):
                loose = span, False
            if not tells_experience(language, sentence):
                anywhere |= {said[index]: span for index in special if said[index] not in anywhere}
    return loose or ((next(iter(anywhere.values())), False) if len(anywhere) > _SCATTERED else None)


def _known(situation: Situation) -> frozenset[str]:
    """Give the words of the names and the role, which any message to this employer holds."""
    names = (*situation.names, situation.role or "")
    return frozenset(word for name in names for word in _split(name))


def _split(text: str) -> list[str]:
    """Give the words of a name, in lower case and also without a possessive or plural ending."""
    parts = text.lower().replace("’", "'").replace("-", " ").replace("/", " ").split()
    bare = [word.strip(".,&'()\"") for word in parts]
    return [form for word in bare if word for form in (word, f"{word}'s", f"{word}s")]


def _special(draft: Draft, sentence: Sentence, said: list[str], known: frozenset[str]) -> list[int]:
    """Give the places in a sentence of the words that only this interview can have given, each word once."""
    if any(said[i : i + 2] in _INTRODUCING for i in range(min(len(said), 8))):
        return []
    position = _position(said)
    starts = draft.language.starts[sentence.first_word : sentence.last_word]
    places = {
        word: index
        for index, word in enumerate(said)
        if _is_special(word, known)
        and word not in position
        and "my" not in said[max(index - 2, 0) : index]
        and (not index or not draft.text[starts[index]].isupper() or _is_placed(said, index))
    }
    numbered = [i for i, word in enumerate(said) if i and word.isdigit() and _is_special(said[i - 1], known)]
    return sorted({*places.values(), *numbered})


def _is_placed(said: list[str], index: int) -> bool:
    """Whether the name at a place in a sentence is that of a thing spoken of, and not of somebody addressed."""
    return said[index - 1] in _NAMED_BY or "the" in said[max(index - 2, 0) : index]


def _is_special(word: str, known: frozenset[str]) -> bool:
    """Whether a word is neither vague nor known beforehand, nor a mere number or letter."""
    bare = word.removesuffix("'s")
    return (
        len(bare) > 2
        and bare not in words.GENERIC
        and bare not in words.VAGUE
        and bare not in words.SHARED
        and word not in known
        and bare[0].isalpha()
        and not bare.endswith(words.ABSTRACT)
    )


def _position(said: list[str]) -> set[str]:
    """Give the words of a sentence that seem to name a position: those in front of "post", "assistant" and the like."""
    ends = [index for index, word in enumerate(said) if word in POSTS or word in OCCUPATIONS]
    return {word for index in ends for word in said[max(index - 2, 0) : index + 1]}


def _is_tied(said: list[str], special: list[int]) -> bool:
    """Whether a sentence with special words at some places tells of the meeting or of the employer's work."""
    return any(word in _TYING and _ties(said, i) and _is_near(i, special) for i, word in enumerate(said))


def _ties(said: list[str], index: int) -> bool:
    """Whether a word ties a sentence to the meeting: "you showed", "letting me", "I saw", "our talk about"."""
    word, before, after = said[index], said[max(index - 3, 0) : index], said[index + 1 : index + 3]
    if word == "you":
        return bool(after) and after[0] not in words.NO_DEED and "if" not in before
    if word == "your":
        return True
    if word in words.TALKS:
        return not words.ABOUT.isdisjoint(after)
    if word in words.SAID:
        return word in words.EXPLAINING or after[:1] in (["me"], ["us"]) or "we" in before
    seen = word in words.SAW and not words.LEADING.isdisjoint(said[index + 1 : index + 4])
    return seen and (index == 0 or not {"i", "to", "we", "me", "was", "for"}.isdisjoint(before))


def _recalls(said: list[str], special: list[int]) -> bool:
    """Whether a sentence retells what the reader said or did: "You said that a court ...", "you skiing with me"."""
    for i, word in enumerate(said):
        after = said[i + 1 : i + 3]
        if word == "you" and after:
            retold = len(said) - i > _RETOLD and not words.RETELLING.isdisjoint(after)
            if retold or (special and after[0].endswith("ing")):
                return True
    return False


def _is_near(index: int, special: list[int]) -> bool:
    """Whether a special word stands near to a place."""
    return any(abs(place - index) <= _NEAR for place in special)


def _is_loose(draft: Draft, sentence: Sentence, said: list[str], special: list[int]) -> bool:
    """Whether a sentence that is not tied holds a detail all the same.

    One special word is enough right behind a word for talk, two where the sentence speaks of the meeting, else three
    of which one belongs to a thing that both know.
    """
    if _recalls(said, special):
        return True
    talks = [i for i, word in enumerate(said) if word in _TELLING and _ties(said, i)]
    if any(0 < place - talk < _CLOSE for talk in talks for place in special):
        return True
    if len(special) < 2 or tells_experience(draft.language, sentence):
        return False
    if not words.SHARED.isdisjoint(said):
        return True
    return len(special) > 2 and any(not words.DEFINITE.isdisjoint(said[max(place - 2, 0) : place]) for place in special)
