"""Recognises the closing of a message and what stands below it.

The word lists say what is certain; for the rest the form decides (a short line, a comma, a name below), because people
close in more ways than any list holds.
"""

from __future__ import annotations

from reviewer.language import words_of
from reviewer.names import LONGEST, TITLES, ends, has_sentence_words, is_name

_SIGN_OFFS = frozenset(
    (
        "best|all best|my best|very best|all the best|all my best|later|laters|later gator|peace|peace out|catch ya|"
        "catch you|catch ya later|catch you later|see ya|see ya later|see you|see you later|see you soon|see you then|"
        "cya|ttyl|tty soon|ttys|xoxo|xo|xx|xxx|x|cheers|ciao|bye|bye bye|bye for now|goodbye|good bye|ta|ta ta|ta-ta|"
        "tata|ta-ta for now|toodles|toodle-pip|toodle-oo|cheerio|love|much love|lots of love|love you|hugs|take care|"
        "take it easy|talk soon|talk to you soon|talk later|speak soon|until then|until next time|till then|adios|"
        "adieu|au revoir|so long|farewell|rock on|stay cool|stay safe|have a good one|have a great one|"
        "have a great day|have a good day|have a nice day|have a great weekend|have a good weekend|over and out|"
        "yours|yours truly|yours ever|very truly yours|god bless|blessings|ngā mihi|slán|mvg|mfg|br|rgds|kr|brgds|"
        "mit freundlichen grüßen|viele grüße|cordialement|saludos|un saludo|atentamente|hochachtungsvoll|namaste|"
        "hasta luego|hasta la vista|smell ya later|deuces|toodle pip|one love|cheers mate"
    ).split("|")
)
_HEARTS = frozenset(
    (
        "regards regard wishes greetings sincerely faithfully respectfully cordially gratefully appreciatively warmly "
        "thankfully obediently salutations compliments respect gratitude appreciation esteem humbly cheers thanks"
    ).split()
)
_AROUND_HEARTS = frozenset(
    (
        "with my our very most more best kind kindest warm warmest sincere sincerest friendly many all good great and "
        "respectful yours your high highest deep deepest again in advance warmly truly the much fond fondest cordial "
        "of & personal utmost hearty heartfelt kindly always sending best professional a lot"
    ).split()
)
_AROUND_THANKS = _AROUND_HEARTS | frozenset(
    (
        "so for time consideration help you both everyone lots bunch million ton interest attention support patience "
        "everything today"
    ).split()
)
_COMPANY_FORMS = frozenset("ltd. inc. co. corp. jr. sr. st. rd. ave. dept.".split())
_THANKS = frozenset("thanks thx thanx thnx tnx tx tks ty cheers".split())
_DEVICES = ("sent from my ", "sent from outlook", "sent from mail", "sent from yahoo", "sent via ", "get outlook for ")
_LEGAL = ("confidential", "intended recipient", "intended solely", "designated recipient", "disclaimer", "privileged")


def is_closing(line: str) -> bool:
    """Whether a line is a closing by its words alone: "Kind regards,", "Thanks!", "Catch ya"."""
    if len(line) > LONGEST or line[-1:] == "?":
        return False
    words = words_of(line)
    phrase = " ".join(words)
    if not words or len(words) > 8:
        return False
    if phrase in _SIGN_OFFS or line.rstrip(",.! ").lower() in _SIGN_OFFS:
        return True
    if line[-1] == "." and len(words) > 4:
        return False
    if words[0] in _THANKS or phrase.startswith(("thank you", "many thanks", "with thanks")):
        brief = len(words) <= 3 or line[-1] not in ".!"
        return brief and all(
            word in _AROUND_THANKS or word in _HEARTS for word in words if word not in {"thx", "thank"}
        )
    return not _HEARTS.isdisjoint(words) and all(word in _HEARTS or word in _AROUND_HEARTS for word in words)


def may_be_closing(line: str, *, opens: bool) -> bool:
    """Whether a line has the form of a closing, whatever its words; names have to follow it.

    `opens` says that the line begins a paragraph.
    """
    words = line.split() if len(line) <= LONGEST else []
    if not words or any(word[-1] in ".!?" and ends(word) for word in words[:-1]):
        return False
    if line[-1] == "," or (opens and line[-1] not in ".?:;" and not _HEARTS.isdisjoint(words_of(line)[:3])):
        return len(words) <= 9
    if line[:6].lower() == "have a":
        return len(words) <= 6
    if line[-1] == "!":
        return opens and len(words) <= 3
    return opens and len(words) <= 4 and line[-1] not in ".?:;" and not is_name(line)


def is_signature_line(line: str) -> bool:
    """Whether a line can stand under a closing: a name, a way to reach the writer, a job title, a motto."""
    if len(line) > 2 * LONGEST:
        return False
    words = line.split()
    if is_name(line) or (len(words) == 1 and line[-1] not in ".!?:"):
        return True
    if "@" in line or "://" in line or "www." in line or "|" in line or sum(map(str.isdigit, line)) >= 6:
        return len(words) <= 14 and not line.endswith("?")
    if line[0] in "\"“'‘":
        return True
    ended = line[-1] in ".!?:" and words[-1].lower() not in _COMPANY_FORMS
    return len(words) <= 6 and not ended and not has_sentence_words(words)


def is_footer(line: str) -> bool:
    """Whether a line was put under the message by a machine: "Sent from my phone", a legal notice."""
    start = line[:400].casefold()
    return start.startswith(_DEVICES) or (len(line) > LONGEST and any(word in start for word in _LEGAL))


def is_postscript(line: str) -> bool:
    """Whether a line begins a postscript, which is judged like the body."""
    return line[:3].upper() in {"PS:", "PS ", "P.S", "PPS", "P.P"} or line[:4].casefold() == "p. s"


def split_closing(line: str) -> tuple[int, int, int] | None:
    """Find a closing and a name at the end of one line: "Best, Anna", also after a sentence.

    Gives where the closing begins and ends and where the name begins.
    """
    start = _last_sentence(line)
    tail = line[start:]
    for mark in (",", " - ", " – ", " — ", "!"):
        head, found, name = tail.partition(mark)
        if found and is_closing(head) and (mark[0] == " " or name[:1] in {" ", "-"}) and is_name(name.strip()):
            to_reader = line[-1] == "." and head.lower().startswith("thank")
            name_at = len(line) - len(name.lstrip())
            return None if to_reader else (start, start + len(head) + len(mark.rstrip()), name_at)
    return _split_at_name(line) if start == 0 else None


def _last_sentence(line: str) -> int:
    """Give where the last sentence of a line begins, as far as it is short enough to be a closing."""
    at = len(line)
    while (at := max(line.rfind(mark, max(len(line) - LONGEST, 0), at) for mark in (". ", "! ", "? "))) >= 0:
        if line[:at].rpartition(" ")[2].lower() not in TITLES and at < len(line) - 2:
            return at + 1 + len(line[at + 1 :]) - len(line[at + 1 :].lstrip())
    return 0


def _split_at_name(line: str) -> tuple[int, int, int] | None:
    """Part a closing and a name with no comma between them: "Kind regards Anna"."""
    words = line.split() if len(line) <= LONGEST else []
    for count in range(1, min(len(words), 4)):
        head = " ".join(words[:count])
        if words[count - 1].lower() in _HEARTS - {"thanks"} and is_closing(head) and is_name(" ".join(words[count:])):
            end = line.index(words[count - 1], len(" ".join(words[: count - 1]))) + len(words[count - 1])
            return 0, end, len(line) - len(line[end:].lstrip())
    return None
