"""Recognises people's names by their form: capitals, titles, particles, a template's blank."""

from __future__ import annotations

TITLES = frozenset(
    (
        "mr mrs ms mx miss dr prof professor doctor sir madam engr rev chief captain judge dean herr frau st capt lt "
        "col sgt hon coach chef father sister brother rabbi imam pastor"
    ).split()
)
PARTICLES = frozenset(
    "van der den de del della di da la le el al bin ibn von zu zur y e and und et ap ter ten dos das du o".split()
)
# Words that begin or make a sentence: where one stands, a run of names is over.
SENTENCE_WORDS = frozenset(
    (
        "i i'm i've i'd i'll it it's its this that these those is am are was were be been my we we're we've our you "
        "you're your they he she me thank thanks thx just could can would will may might please hope hoping what who "
        "why how when where if so as here calling sorry have has had do did does let let's not no yes "
        "congratulations congrats great nice following per regarding writing looking wishing want wanted need call but "
        "thought after before since trust"
    ).split()
)
# Words that end a run of names too, but may stand in a longer salutation: "Dear friends at the depot,".
PREPOSITIONS = frozenset("for at in on by with about from".split())
# Words that people write with a capital in courtesies and titles, and that are no names.
_NO_NAMES = (
    frozenset(
        (
            "regards wishes greetings sincerely faithfully respectfully cordially gratefully cheers best the a an of "
            "goodbye bye follow-up interview ps"
        ).split()
    )
    | SENTENCE_WORDS
    | PREPOSITIONS
)
LONGEST = 90  # characters of a line that can be a courtesy; longer ones are text


def plain(word: str) -> str:
    """Give a word in lower case without the marks around it."""
    return word.strip(".,:;!?()*\"'–—-").replace("’", "'").lower()


def ends(word: str) -> bool:
    """Whether a word closes a run of names: by its comma, exclamation mark, dash or full stop."""
    return word[-1] in ",:;!-–—" or (word[-1] in ".?" and len(word) > 2 and plain(word) not in TITLES)


def has_sentence_words(words: list[str]) -> bool:
    """Whether any word is one of those that make a sentence."""
    return any(plain(word) in SENTENCE_WORDS for word in words)


def is_name(text: str) -> bool:
    """Whether a text is a person's name as people write it, with title, initials, particles or a template's blank."""
    words = text.strip(" ,-–—~*/•").split() if len(text) <= LONGEST else []
    if not 0 < len(words) <= 12 or text[-1] in "?!:;":
        return False
    if text.strip(" ,-–—~*").startswith(("[", "{", "<")):
        return text.rstrip(" ,.").endswith(("]", "}", ">"))
    if text[-1] == "." and len(words[-1].rstrip(".")) > 2:
        return False
    return any(not word[0].islower() for word in words) and all(map(_is_name_word, words))


def _is_name_word(word: str) -> bool:
    """Whether a word can be part of a name."""
    bare = plain(word)
    if word in {"&", "/", "-", "–"} or bare in PARTICLES:
        return True
    if not bare or any(char.isdigit() for char in word) or "@" in word:
        return False
    return not word.lstrip("(")[:1].islower() and bare not in _NO_NAMES
