"""Hostile texts of any size: what could make a rule crawl, each a function of a number of words."""

from __future__ import annotations

from itertools import cycle, islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_PLAIN = "the team showed us how every report of last week was made by hand and why that took so long".split()
_TRIGGERS = (
    "gonna you must i never my manager blame feedback please hear back why did not the job obviously fired desperate "
    "immediately asap need this hey thx salary offer other deadline by friday should have was unfair waste of time"
).split()
_GREETING, _CLOSING = "Subject: Thank you\n\nDear Ms. Lee,\n\n", "\n\nKind regards,\nSam Reyes\n"


def _draft(words: Iterable[str], size: int, between: str = " ") -> str:
    """Make a draft of so many words, over and over the same."""
    return _GREETING + between.join(islice(cycle(words), size)) + _CLOSING


def _sentences(words: list[str], length: int) -> list[str]:
    """Give the words as sentences of so many words each."""
    ended = [word + ("." if index % length == length - 1 else "") for index, word in enumerate(words * length)]
    return [word.capitalize() if index % length == 0 else word for index, word in enumerate(ended)]


TEXTS: dict[str, Callable[[int], str]] = {
    "one endless sentence": lambda size: _draft(_PLAIN, size),
    "one endless sentence of triggers": lambda size: _draft(_TRIGGERS, size),
    "many sentences": lambda size: _draft(_sentences(_PLAIN, 9), size),
    "many sentences of triggers": lambda size: _draft(_sentences(_TRIGGERS, 9), size),
    "many paragraphs": lambda size: _draft(_sentences(_PLAIN, 5), size, "\n\n"),
    "many paragraphs of triggers": lambda size: _draft(_sentences(_TRIGGERS, 3), size, "\n\n"),
    "many lines": lambda size: _draft(_TRIGGERS, size, "\n"),
    "one word": lambda size: _draft(["you"], size),
    "one letter": lambda size: _GREETING + "a" * (5 * size) + _CLOSING,
    "capitals": lambda size: _draft([word.upper() for word in _TRIGGERS], size),
    "names": lambda size: _draft(["Dear", "Anna", "Lee,", "Mr.", "O'Neil-Smith", "at", "Acme", "Inc."], size),
    "salutations": lambda size: "Dear Ms. Lee,\n\n" * (size // 3),
    "closings": lambda size: _GREETING + "Kind regards,\nSam Reyes\n\n" * (size // 4),
    "subjects": lambda size: "Subject: Thank you\n" * (size // 3) + "\nDear Ann,\n\nHello.",
    "one long subject": lambda size: "Subject: " + " ".join(islice(cycle(_TRIGGERS), size)) + "\n\nDear Ann,\n\nHello.",
    "long salutation": lambda size: "Dear " + "Ms. Lee, " * (size // 2) + "\n\nThank you.",
    "quotes": lambda size: _draft(['"Hello', "she", '"said', "'so", "(yes", "‘well", "”no"], size),
    "quoted lines": lambda size: _GREETING + "> hello there\n" * (size // 2) + _CLOSING,
    "deep quoting": lambda size: _GREETING + ">" * (5 * size) + " hello" + _CLOSING,
    "brackets": lambda size: _GREETING + "([{<" * size + _CLOSING,
    "placeholders": lambda size: _draft(["[Company]", "{{name}}", "<role>", "XXX", "[", "insert", "here", "___"], size),
    "exclamations": lambda size: _draft(["Thanks!!!", "so", "much!?", "Great!"], size),
    "dots": lambda size: _GREETING + "well...so.." * size + _CLOSING,
    "punctuation": lambda size: _GREETING + "?!.,;:-" * size + _CLOSING,
    "dashes": lambda size: _GREETING + "- -- — " * size + _CLOSING,
    "digits": lambda size: _GREETING + "1" * (5 * size) + _CLOSING,
    "numbers": lambda size: _draft(["12", "3.5", "1,000", "555-0100", "$90k", "24/7", "80%"], size),
    "dates": lambda size: _draft(["3", "March", "2026,", "03/11/2026", "on", "Friday", "next", "week", "5pm"], size),
    "days": lambda size: _draft(["yesterday", "tomorrow", "on", "Monday", "two", "days", "ago", "last", "week"], size),
    "emoji": lambda size: _draft(["😀", "🎉🎉", ":)", ":-D", "👍🏽", "👩‍👩‍👧", "❤️"], size),
    "invisible": lambda size: _GREETING + "you\u200b\u00ad\u2060 must\ufeff " * (size // 2) + _CLOSING,
    "accents": lambda size: _GREETING + "e\u0301\u0302\u0303" * size + _CLOSING,
    "spaces": lambda size: _GREETING + "a" + " \t" * (3 * size) + "b" + _CLOSING,
    "blank lines": lambda size: _GREETING + "a" + "\n \n" * (2 * size) + "b" + _CLOSING,
    "carriage returns": lambda size: _GREETING + "so\r\r\n" * size + _CLOSING,
    "links": lambda size: _draft(["https://a.example/b?c=d", "www.acme.example", "a@b.example", "@sam", "#job"], size),
    "apostrophes": lambda size: _GREETING + "n'" * (2 * size) + _CLOSING,
    "hyphens": lambda size: _GREETING + "state-of-the-" * size + "art" + _CLOSING,
    "abbreviations": lambda size: _draft(["e.g.", "Dr.", "U.S.", "a.m.", "No.", "J.", "etc."], size),
    "distinct words": lambda size: _GREETING + " ".join(f"word{number}" for number in range(size)) + _CLOSING,
    "signatures": lambda size: _GREETING + "-- \nSam\n" * (size // 2),
    "lists": lambda size: _GREETING + "- gonna do\n1. you must\n" * (size // 4) + _CLOSING,
    "html": lambda size: _GREETING + "<b><i>x</i>&nbsp;" * size + _CLOSING,
    "thanks": lambda size: _draft(["thank", "you", "for", "your", "time", "and", "thanks", "again,"], size),
}

# What a random hostile text is put together of.
FRAGMENTS = (
    *_TRIGGERS,
    *("thank", "interview", "manager", "hear back", "if i do not", "by friday", "last chance", "sorry to bother"),
    *("Dear ", "Ms. Lee", "Kind regards,", "Sam", "Acme", "Subject: ", "Re: ", "PS: ", "-- ", "On Monday, Ann wrote:"),
    *(" ", "  ", "\n", "\n\n", "\t", "\r\n", "\u00a0", "\u200b", "\u202e", "\u0301", "\ufeff", "\x00"),
    *(".", "...", "…", "!", "?!", ",", ";", ":", "-", " - ", "—", "/", "\\", "|", "_", "__", "*", "~", "^", "&", "%"),
    *("'", "’", '"', "“", "(", ")", "[", "]", "{", "}", "{{", "<", ">", "> ", "<<", "«", "$", "#", "@@"),
    *("1", "12", "2026", "3/4", "10:30", "5pm", "March", "yesterday", "next week", "days ago", "$90k", "80%"),
    *("😀", "❤️", "👍🏽", ":)", ":-D", "xD", "sooo", "LOL", "XXX", "[Name]", "e.g.", "U.S.", "a.m.", "http://a.b/c"),
    *("ß", "İ", "ﬁ", "我们", "ﷺ", "é", "A", "a", "I", "i'm", "x"),
)


def repeated(unit: str, length: int) -> str:
    """Make a draft whose body is a piece of text over and over, up to so many characters."""
    return _GREETING + unit * max(length // max(len(unit), 1), 1) + _CLOSING
