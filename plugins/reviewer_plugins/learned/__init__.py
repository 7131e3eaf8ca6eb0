"""What was learned of the faults that no frame tells: each sentence of a draft is scored for nine rules.

The model (`model.py`) adds up the weights of words and of pairs of words that stand near each other; `training/` tells
how and from what they were learned. Names and figures count as such, whatever they are, so that another name or date
changes nothing.
"""

from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache

from reviewer import Draft, Sentence, inside
from reviewer_plugins.learned.model import Model

NAME, NUMBER = "<name>", "<number>"
_MARKS = frozenset("?!;:,—–")
# Words with a capital that are no names.
_CAPITALS = frozenset(
    (
        "i i'm i've i'd i'll monday tuesday wednesday thursday friday saturday sunday january february march april may "
        "june july august september october november december christmas easter cv hr"
    ).split()
)
# What the model knows nothing of scores low as well, so it needs some words to go by.
_WORDS_MIN = 8
# Of 1,600 sentences that it learned from one in a hundred is longer: what many words add up to tells nothing then.
_WORDS_MAX = 60

# A sentence, its tokens, and how far it is over the threshold of each rule.
Score = tuple[Sentence, list[str], list[float]]


@lru_cache(maxsize=1)
def shipped_model() -> Model:
    """Give the model of this package, loaded once."""
    return Model.load(f"{__path__[0]}/weights.bin")


@lru_cache(maxsize=1)
def suspicious(draft: Draft) -> list[Score]:
    """Give the scores of the sentences that are over the threshold of any rule; most drafts have none."""
    return [(sentence, words, margins) for sentence, words, margins in _scores(draft) if max(margins) > 0]


def worst_margin(draft: Draft, sentence: Sentence) -> float:
    """Give how far a sentence is over the threshold of the rule that it speaks for most; 0 where too few words tell."""
    scores = _scores(draft)
    place = bisect_left(scores, (sentence,))
    found, words, margins = scores[place] if place < len(scores) else (None, [], [])
    return max(margins) if found == sentence and len(words) >= _WORDS_MIN else 0.0


@lru_cache(maxsize=1)
def _scores(draft: Draft) -> list[Score]:
    """Score all sentences of a draft's body for all rules, once for all who ask."""
    model = shipped_model()
    read = ((sentence, tokens(draft, sentence)) for sentence in body_sentences(draft))
    return [(sentence, words, model.margins(words)) for sentence, words in read if len(words) <= _WORDS_MAX]


def body_sentences(draft: Draft) -> Iterator[Sentence]:
    """Give the sentences of the body."""
    for sentence in draft.language.sentences:
        if inside(draft.paragraphs, sentence.start):
            yield sentence


def tokens(draft: Draft, sentence: Sentence) -> list[str]:
    """Give what counts of a sentence, in order: folded words, marks, and NAME or NUMBER for each name or figure."""
    text, folded, starts, ends = draft.text, draft.language.folded, draft.language.starts, draft.language.ends
    found: list[str] = []
    end = sentence.start
    for index, word in enumerate(draft.language.words[sentence.first_word : sentence.last_word], sentence.first_word):
        start = starts[index]
        if start != end + 1 or folded[end] != " ":
            found += [mark for mark in folded[end:start] if mark in _MARKS]
        end = ends[index]
        if text[start] != folded[start] and found and _is_name(word, text[start:end]):
            found.append(NAME)
        else:
            found.append(NUMBER if word[0].isdigit() else word)
    return found + [mark for mark in folded[end : sentence.end] if mark in _MARKS]


def _is_name(word: str, written: str) -> bool:
    """Whether a word with a capital within a sentence is a name: no day or month, and no word all in capitals."""
    return word not in _CAPITALS and not (len(word) > 1 and written.isupper())
