"""What a sentence claims of the writer or of others; each claim has to be told, as a whole, in one place."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from reviewer_plugins.personalization.given import SIGNS
from reviewer_plugins.personalization.stems import counted, stem, words
from reviewer_plugins.phrases.advice import GENERAL
from reviewer_plugins.phrases.advice_claims import (
    ABOUT,
    ACTS,
    ASKS,
    BARE,
    BEING,
    CONJUNCTIONS,
    COURTEOUS,
    COURTESIES,
    DECIDED,
    DEEDS,
    DOINGS,
    EVERYBODY,
    FILLERS,
    FINITE,
    FUNCTION,
    GIVING,
    GRASPED,
    GRASPS,
    MY_FEELING,
    MY_KIND,
    NEGATIONS,
    OTHERS,
    OTHERS_NOUNS,
    OWN,
    POSTS,
    PREPOSITIONS,
    RECEIVED,
    SAYS,
    SELF,
    STANCE,
    THEIRS,
    TOGETHER,
    TWOFOLD,
    WISHES,
    WOULD,
)
from reviewer_plugins.phrases.advice_voice import MOVERS, VOICE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reviewer_plugins.personalization.given import Given, Unit


def _stems(words: Iterable[str]) -> frozenset[str]:
    return frozenset(map(stem, words))


HARMLESS = _stems(GENERAL | VOICE)
_EMPTY = _stems(FUNCTION)
_SAYING = frozenset("said say told tell admit admitted confess confessed assure assured".split())
_DEEDS = frozenset((stem(verb), word) for verb, word in DEEDS)
_RECALLS = frozenset(map(stem, ("remember", "recall", "recollect")))
_WONDERING = frozenset("let lets wonder wondered confess confessed doubt doubted hint hinted".split())
_REPORTING = (["that"], ["to"], ["if"], ["whether"])
_COURTESIES, _COURTEOUS = _stems(COURTESIES), _stems(COURTEOUS)
_STANCE, _MOVERS, _MINE, _TWOFOLD, _TOGETHER = map(_stems, (STANCE, MOVERS, MY_FEELING, TWOFOLD, TOGETHER))


class Claim(NamedTuple):
    """The stems that have to be told together, with the `verb` after "I"; `own` if of the writer, None if of nobody."""

    stems: frozenset[str]
    own: bool | None
    verb: str = ""

    def is_told_by(self, unit: Unit) -> bool:
        """Whether a part of what was given tells it: with the same verb after "I", if it has one."""
        doings = _doings(unit) if self.verb else set()
        told = self.own is None or unit.tells_of(own=self.own)
        return told and self.stems <= unit.stems and (not doings or self.verb in doings)


def fault_of(text: str, given: Given) -> str:
    """Say which claim of a sentence nobody told, or give an empty string."""
    for claim in _claims(text, given):
        if claim.stems and not any(map(claim.is_told_by, given.clauses)):
            return (
                "claims of the writer what no one sentence says" if claim.own else "claims of others what nobody told"
            )
    return ""


def is_turned(text: str, fact: str) -> bool:
    """Whether a sentence says the opposite of its fact: with a "not" that the fact has not, or without its "not"."""
    told = _content(words(fact))
    denied = bool(NEGATIONS & set(words(fact)))
    clauses = [clause for clause in _clauses(text) if len(told & _content(clause)) > 1]
    if denied:
        return bool(clauses) and not NEGATIONS & set(words(text))
    return any(NEGATIONS & set(clause) and not (_content(clause) - told) & HARMLESS for clause in clauses)


def _content(found: Iterable[str]) -> frozenset[str]:
    """Give the stems of words that are more than grammar."""
    return _stems(word for word in found if word not in NEGATIONS) - _EMPTY


def _claims(text: str, given: Given) -> Iterator[Claim]:
    """Give all claims of a sentence."""
    others = _those(text, given)
    for part in SIGNS.split(text):
        yield from _reports(words(part), others)
    for clause in _clauses(text):
        if clause[:1] != ["if"] and _is_own_claim(clause, given):
            at = next((at for at, word in enumerate(clause) if word in SELF), len(clause))
            yield Claim(counted(clause) - _EMPTY, own=True, verb=stem(_verb(clause[at + 1 :])[1]))
        yield from _of_others(clause, given, others)
        yield from _posts(clause)


def _clauses(text: str) -> Iterator[list[str]]:
    """Split a sentence at its signs and conjunctions."""
    for part in SIGNS.split(text):
        clause: list[str] = []
        for word in words(part):
            if word in CONJUNCTIONS:
                yield clause
                clause = ["if"] if word == "if" else []
            else:
                clause.append(word)
        yield clause


def _is_own_claim(clause: list[str], given: Given) -> bool:
    """Whether a clause tells a fact about the writer, rather than a feeling, a wish or a thought."""
    if clause[:1] == ["having"]:
        return True
    for index, word in enumerate(clause):
        following = clause[index + 1 :]
        mine = next((stem(word) for word in following if word not in MY_KIND), "")
        if word in OWN and mine not in _MINE and (mine or word == "mine"):
            return True
        if word in SELF and word not in WOULD and not _is_feeling(word, following, given):
            return True
    return False


def _verb(following: list[str]) -> tuple[list[str], str]:
    """Part the words after a subject from the first that tells something; of "keep thinking" that is "thinking"."""
    at = next((at for at, word in enumerate(following) if word not in FILLERS), len(following))
    if stem("".join(following[at : at + 1])) in {"keep", "stop"} and "".join(following[at + 1 : at + 2]).endswith(
        "ing"
    ):
        at += 1
    return following[:at], "".join(following[at : at + 1])


def _is_feeling(subject: str, following: list[str], given: Given) -> bool:
    """Whether what follows "I" or "we" tells a feeling, a wish or a thought: "I was moved" does, "I moved" does not."""
    before, verb = _verb(following)
    after = following[len(before) + 1 :]
    if verb in WOULD and after[:1] in (["always"], ["never"], ["not"]):
        return _is_stance(_verb(after)[1], BEING, given)
    if not verb or verb in WOULD:
        return True
    if subject.startswith("we") and stem(verb) not in _TOGETHER:
        return "can" in before  # a wish: "that we can go on"
    if _is_deed(verb, after, given) or (not WISHES & {*before, subject} and _is_presumed(after)):
        return False
    finds_good = stem(verb) == "find" and bool(_stems(after[:1]) & HARMLESS - _EMPTY)  # "I find it charming"
    return finds_good or _is_stance(verb, {subject, *before}, given)


def _is_deed(verb: str, after: list[str], given: Given) -> bool:
    """Whether a verb of thought tells a deed, by what comes after it: "look after", "read everything"."""
    following = "".join(after[:1])
    if (stem(verb), following) in _DEEDS or (after and following not in BARE.get(stem(verb), after)):
        return True
    if stem(verb) in _RECALLS and following.endswith("ing") and stem(following) not in _STANCE:
        return True  # "I remember doing it"
    if "have" in after and after[after.index("have") - 1] == "to":  # "glad to have passed"
        return not _is_stance(_verb(after[after.index("have") :])[1], BEING, given)
    notes = (unit for unit in given.clauses if unit.source == "notes")
    return stem(verb) in _TWOFOLD and any(len(note.stems & _content(after)) > 1 for note in notes)


def _is_presumed(after: list[str]) -> bool:
    """Whether a feeling takes for granted what is still to be decided: "glad to be one of you"."""
    return not {("to", "be"), ("to", "being")}.isdisjoint(pairwise(after))


def _is_stance(verb: str, before: set[str] | frozenset[str], given: Given) -> bool:
    """Whether a verb tells a feeling, and is no doing that is told elsewhere."""
    if stem(verb) in _MOVERS:
        return bool(before & (BEING | {"a", "an", "the"}))
    if stem(verb) not in _STANCE or (verb in RECEIVED and before & BEING):
        return False
    return stem(verb) not in _TWOFOLD or not any(stem(verb) in _doings(unit) for unit in given.clauses)


def _doings(unit: Unit) -> set[str]:
    """Give the stems of what the writer is told to have done: the verbs after "I"."""
    found = words(unit.text)
    verbs = (_verb(found[at + 1 :])[1] for at, word in enumerate(found) if word in SELF)
    return {stem(verb) for verb in verbs if verb}


def _of_others(clause: list[str], given: Given, others: frozenset[str]) -> Iterator[Claim]:
    """Give what a clause tells of those who are written to, or of theirs."""
    for index in range(len(clause)):
        rest = clause[index + 1 :]
        if rest and _is_other(clause, index, others) and rest[0] not in PREPOSITIONS | given.names:
            yield _of_one(rest)
    if clause[:1] != ["having"] and not set(clause) & (SELF | WISHES | OTHERS):
        yield from _of_nobody(clause, given)


def _of_one(rest: list[str]) -> Claim:
    """Give what is told of somebody: all of it where it is a deed, else what is neither courtesy nor feeling."""
    before, verb = _verb(rest)
    to_me = rest[len(before) + 1 :][:1] in (["me"], ["us"]) and verb not in COURTEOUS
    if (
        verb in ACTS
        or to_me
        or (verb and stem(verb) in HARMLESS - _COURTESIES - _EMPTY and len(rest) > 1 and before != rest)
    ):
        return Claim(counted(rest) - _EMPTY, own=False)
    return Claim(_stems(rest) - _EMPTY - HARMLESS if verb and stem(verb) not in _EMPTY else frozenset(), own=False)


def _of_nobody(clause: list[str], given: Given) -> Iterator[Claim]:
    """Give what a clause without "I" and "you" tells: what happened, and what is the writer's own as if it were not."""
    around = zip(["", *clause], clause, [*clause[1:], ""], strict=False)
    if any(word in DOINGS | DECIDED and before != "to" and after != "me" for before, word, after in around):
        yield Claim(counted(clause) - _EMPTY, own=None)
    if any(word in GRASPS and after not in GRASPED for word, after in pairwise(clause)):
        yield Claim(counted(clause) - _EMPTY, own=None)
    if any(_is_note_of_others(clause, unit) for unit in given.clauses if unit.tells_of(own=True)):
        yield Claim(_stems(clause) - _EMPTY - HARMLESS, own=False)


def _is_note_of_others(clause: list[str], note: Unit) -> bool:
    """Whether a clause without "I" tells a note of the writer's, as if somebody else had done it."""
    doings = _doings(note)
    does = any(stem(word) in doings - HARMLESS and not word.endswith("ing") for word in clause)
    return does and len(_content(clause) & note.stems - HARMLESS) > 1


def _those(text: str, given: Given) -> frozenset[str]:
    """Give the words that stand for others, or for what is theirs, but for those in a fact that is quoted whole."""
    found = f" {' '.join(words(text))} "
    facts = [" ".join(words(fact)) for facts in given.facts.values() for fact in facts]
    quoted = {word for fact in facts if f" {fact} " in found for word in fact.split()}
    return (OTHERS | EVERYBODY | THEIRS | given.names) - (quoted - OTHERS)


def _is_other(clause: list[str], index: int, others: frozenset[str]) -> bool:
    """Whether a word stands for those who are written to, or theirs: "you", "your crew", "the team", "Dana"."""
    word, before = clause[index], clause[index - 1] if index else ""
    theirs = before in THEIRS & others and len(clause) > index + 2
    return theirs or word in others - THEIRS or (before in {"the", "your"} and word in OTHERS_NOUNS)


def _posts(clause: list[str]) -> Iterator[Claim]:
    """Give what a clause tells of a decision: "you gave me the job"."""
    for index, word in enumerate(clause):
        following = clause[index + 1 : index + 6]
        courteous = not word.endswith("ing") or stem(word) in _COURTESIES | HARMLESS & _COURTEOUS
        if following[:1] in (["me"], ["us"]) and ((word in GIVING and POSTS & set(following)) or not courteous):
            yield Claim(_stems([word, *following]) - _EMPTY, own=False)


def _reports(part: list[str], others: frozenset[str]) -> Iterator[Claim]:
    """Give what others are reported to have said: "you told me that ..."."""
    for index in range(len(part)):
        if not _is_other(part, index, others) or part[max(0, index - 1)] in {"what", "as", "which", "how", "way"}:
            continue
        _, verb = _verb(part[index + 1 :])
        if verb not in SAYS | ASKS | _SAYING | _WONDERING:
            continue
        rest = part[part.index(verb, index) + 1 :]
        rest = rest[1:] if rest[:1] in (["me"], ["us"]) else rest
        rest = rest[1:] if verb in {"let", "lets"} and rest[:1] == ["know"] else rest
        if rest[:1] in _REPORTING or (verb in _SAYING and rest and rest[0] not in ABOUT):
            asked = {stem(verb)} if verb in ASKS else frozenset()
            yield Claim(counted(rest) - _EMPTY | _stems(FINITE & set(rest)) | asked, own=False)
