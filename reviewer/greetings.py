"""Recognises the salutation of a message.

The word lists say what is certain; for the rest the form decides (a short line of its own, a comma, a name), because
people greet in more ways than any list holds.
"""

from __future__ import annotations

from reviewer.closings import is_closing
from reviewer.names import PARTICLES, PREPOSITIONS, SENTENCE_WORDS, TITLES, ends, has_sentence_words, is_name, plain

_GREETINGS = frozenset(
    (
        "dear dearest hi hello hey hiya heya howdy yo greetings salutations hallo hullo hola bonjour ciao aloha "
        "namaste ahoy sup wassup whassup hai hii hiii heyy heyyy esteemed respected ladies gentlemen g'day"
    ).split()
)
_DAYTIMES = frozenset("morning afternoon evening day".split())
_TWO_WORD_GREETINGS = frozenset(("kia ora", "what's up", "whats up", "my dear", "to the", "to all", "to our"))
_WHOM = "to whom it may concern"
# Those who are greeted without a name.
_GROUPS = frozenset(
    (
        "there all everyone everybody team folks guys both again sir madam ma'am friend friends gang recruiter hiring "
        "manager committee panel people y'all to you too mate dude man bro buddy or whoever the recruitment recruiting "
        "human resources hr department staff members board"
    ).split()
)
_ENDS = ",:;!-–—"


def greeting_length(line: str, *, alone: bool, more: bool) -> int:
    """Give how many characters of a first line greet: all of it, its first words, or none (0).

    `alone` says that nothing else stands in the line's paragraph, `more` that something follows in the draft.
    """
    words = line[:200].split()
    opening = _opening(words)
    if not opening:
        return len(line) if _is_bare_greeting(line, words, alone=alone, more=more) else _address_length(line, words)
    named = _names_end(words, opening)
    if named >= len(words) or _is_whole_greeting(line, words, alone=alone):
        return len(line)
    if plain(words[0]) == "to" and opening < len(_WHOM.split()):
        return 0  # "To the best of my knowledge ..."
    return _length_of(line, named)


def _length_of(line: str, count: int) -> int:
    """Give the length of a line's first words."""
    end = 0
    for word in line.split(maxsplit=count)[:count]:
        end = line.index(word, end) + len(word)
    return end


def _opening(words: list[str]) -> int:
    """Give how many words the greeting proper takes: "Dear" 1, "Good morning," 2, none 0."""
    bare = [plain(word) for word in words[:5]]
    if " ".join(bare) == _WHOM:
        return 5
    two = " ".join(bare[:2])
    if two in _TWO_WORD_GREETINGS or (bare[:1] == ["good"] and bare[1:2] and bare[1] in _DAYTIMES):
        return 2
    if bare and bare[0] in _DAYTIMES and bare[0] != "day":
        return ends(words[0]) or (len(words) > 1 and ends(words[1]))
    return int(bool(bare) and bare[0] in _GREETINGS)


def _names_end(words: list[str], opening: int) -> int:
    """Give where the names after a greeting end, as a count of words; with none it is `opening`."""
    marked = opening if ends(words[opening - 1]) else None
    if marked and words[opening - 1][-1] != ",":
        return opening
    index = opening
    while index < len(words) and (after := _name_at(words, index)) > index:
        index = after
        if ends(words[index - 1]):
            marked = index
            if words[index - 1][-1] != "," or not _continues(words, index):
                return index
    if marked and index < len(words):
        return marked
    while index > opening and index < len(words) and plain(words[index - 1]) in PARTICLES:
        index -= 1
    return index


def _name_at(words: list[str], index: int) -> int:
    """Step over one word (or template's blank) that names somebody: the index after it, or the same index."""
    word = words[index]
    if word[0] in "[{<":
        while index < len(words) - 1 and set(words[index]).isdisjoint("]}>"):
            index += 1
        return index + 1
    bare = plain(word)
    if not bare:
        return index + (word[0] in _ENDS + "&/")
    if bare in SENTENCE_WORDS or bare in PREPOSITIONS:
        return index
    return index + (bare in PARTICLES or bare in _GROUPS or not word[0].islower() or ends(word))


def _continues(words: list[str], index: int) -> bool:
    """Whether after a name's comma another name follows, as in "Dear Dr. Wu, Ms. Berg and Anna,"."""
    rest = words[index : index + 8]
    titled = bool(rest) and plain(rest[0]) in TITLES
    joined = next((True for word in rest if plain(word) in {"and", "&"}), False)
    return titled or (joined and all(word[0].isupper() or plain(word) in PARTICLES for word in rest[:2]))


def _is_whole_greeting(line: str, words: list[str], *, alone: bool) -> bool:
    """Whether a line that begins with a greeting is nothing else, whoever it names."""
    if len(words) > 12 or any(plain(word) in SENTENCE_WORDS for word in words[1:]):
        return False
    if any(word[-1] in ".!?" and ends(word) for word in words[:-1]):
        return False
    return line[-1] in ",:–—-" or (alone and line[-1] not in ".!?")


def _is_bare_greeting(line: str, words: list[str], *, alone: bool, more: bool) -> bool:
    """Whether a line without a greeting word calls the reader: "Ms. Pruitt," or "Professor Ngata -"."""
    if len(words) > 10 or not words or is_closing(line) or line[-1] in ".?":
        return False
    name = is_name(line.rstrip(_ENDS + " "))
    if line[-1] in ",:–—-":
        unknown = alone and len(words) <= 5 and line[-1] == "," and not has_sentence_words(words)
        return name or unknown
    return name and alone and more and (plain(words[0]) in TITLES or len(words) <= 3) and line[-1] != "!"


def _address_length(line: str, words: list[str]) -> int:
    """Give the length of a title and name before a comma at the start of a text: "Ms. Pruitt, thank you ..."."""
    if not words or plain(words[0]) not in TITLES or not words[0][0].isupper():
        return 0
    end = next((i for i, word in enumerate(words[:5], 1) if word[-1] == ","), 0)
    return _length_of(line, end) if end > 1 and is_name(" ".join(words[:end]).rstrip(",")) else 0
