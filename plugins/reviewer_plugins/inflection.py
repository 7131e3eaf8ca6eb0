"""Puts a better wording into the form of the words it replaces, so that it can stand where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer import replace
from reviewer_plugins.phrases.verbs import BASE_FORMS, IRREGULAR, PAST_FORMS, REGULAR

if TYPE_CHECKING:
    from reviewer import Edit

_OBJECTS = {"us": "us", "our": "us", "you": "you", "your": "you", "him": "him", "her": "her", "them": "them"}
_OWN = {"our": "our", "your": "your", "their": "their", "his": "his", "her": "her"}
_ARTICLES = {"a": "an", "an": "a"}


def fitted(words: str, better: str) -> str:
    """Give a better wording for the same person and time: "call me" as "calling him" for "giving him a shout"."""
    said = words.lower().replace("’", "'").split()
    verb, space, rest = better.partition(" ")
    if verb in REGULAR or verb in IRREGULAR:
        better = f"{_inflected(verb, said[0])}{space}{rest}"
    if "me" in said or "my" in said:
        return better
    other = next((_OBJECTS[word] for word in said if word in _OBJECTS), "me")
    owner = next((_OWN[word] for word in said if word in _OWN), "my")
    return " ".join({"me": other, "my": owner}.get(word, word) for word in better.split(" "))


def _inflected(verb: str, model: str) -> str:
    """Give a verb in the form that another one has: "writing" for "giving", "wrote" for "gave"."""
    past, participle = IRREGULAR.get(verb) or (_ending(verb, "ed"), _ending(verb, "ing"))
    if model in BASE_FORMS:
        return verb
    if model.endswith("ing"):
        return participle
    if model in PAST_FORMS or model.endswith("ed"):
        return past
    return _third_person(verb) if model.endswith("s") and not model.endswith(("ss", "'s")) else verb


def _ending(verb: str, ending: str) -> str:
    """Add an ending to a regular verb: "praised", "applied", "talking"."""
    if verb.endswith("e"):
        return verb[:-1] + ending
    return verb[:-1] + "ied" if ending == "ed" and verb[-1] == "y" and verb[-2] not in "aeiou" else verb + ending


def _third_person(verb: str) -> str:
    """Give the form after "he" or "it"."""
    if verb[-1] == "y" and verb[-2] not in "aeiou":
        return verb[:-1] + "ies"
    return verb + ("es" if verb.endswith(("s", "sh", "ch", "o")) else "s")


def with_article(text: str, edit: Edit) -> Edit:
    """Widen an edit to the article before it, where the new words need the other one: "an excellent" for "a sick"."""
    before = text[max(edit.start - 9, 0) : edit.start].rpartition(" ")[0].split(" ")[-1].rpartition("\n")[2]
    if text[edit.start - 1 : edit.start] != " " or before.lower() not in _ARTICLES:
        return edit
    if (edit.replacement[:1].lower() in "aeiou") == (before.lower() == "an"):
        return edit
    article = _ARTICLES[before.lower()]
    start = edit.start - len(before) - 1
    return replace(edit, start=start, replacement=f"{before[0]}{article[1:]} {edit.replacement}")
