"""Finds what a template left in a draft, and what should stand there."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from reviewer import Draft, Situation, Span, inside
from reviewer_plugins.phrases.personal import TITLES

# A character or word without which a pattern cannot match, and the pattern. A blank keeps to its line.
_SHAPES = (
    ("{{", r"\{\{[^{}\n]{1,60}\}\}"),
    ("[", r"\[\[?(?P<square>[^\[\]\n]{2,120})\]\]?(?!\()"),
    ("{", r"\$?\{(?P<curly>[A-Za-z][\w .|/-]{1,40})\}"),
    ("<", r"<(?P<angle>[A-Za-z][A-Za-z _./'-]{1,40})>"),
    ("«", r"«[^«»\n]{1,40}»"),
    ("%", r"%[A-Z][A-Z_]{2,30}%|%\([a-z_]{2,30}\)s"),
    ("$", r"\$[A-Z][A-Z_]{2,30}\b"),
    ("#", r"#[A-Z][A-Z_]{2,30}#"),
    ("@@", r"@@\w{2,30}@@"),
    ("__", r"(?<![\w./\\-])(?:Mr\./Ms\.\s+)?_{3,}(?!\w)"),
    ("xx", r"(?<![\w-])(?:\+?[\d-]*\bX{3,}(?:-X{3,})*|xxx+)(?!\w)"),
    ("tbd", r"\b(?:TBD|TBC|TBA)\b"),
    ("todo", r"\bTODO\b(?::[^.\n]{0,60})?"),
    ("insert", r"\b(?:INSERT|ADD|ENTER)(?: [A-Z]{2,}){1,5}\b"),
    ("lorem", r"\b[Ll]orem ipsum\b"),
    ("firstname", r"\bFIRST_?NAME\b"),
    ("lastname", r"\bLAST_?NAME\b"),
    ("yyyy", r"(?<!\w)(?:dd|mm)[./-](?:dd|mm)[./-]yyyy"),
    ("your name", r"\b[Yy]our (?:[Ff]ull )?[Nn]ame(?= *(?:$|\n))|\b(?-i:Your Name)\b"),
    ("here", r"\byour (?:name|profession|role|company|position|title) here\b"),
    ("name surname", r"\bName Surname\b|\bFirstname Lastname\b"),
    ("something specific", r"[\"“](?:something|anything) specific [^\"”\n]{0,40}[\"”]"),
    (" x ", r"(?<=\s)X(?= (?:years?|months?|weeks?|days?)\b)"),
)
# What stands in square brackets for good reasons: references, editors' words, what mail programs put there.
_INNOCENT_SQUARE = (
    r"(?i)\d+|sic!?|\.{3}|…|x|ok|url|edit(?:ed)?|redacted|emphasis .*|\w['’]?|https?:.*|(?:see )?attached.*|image.*"
    r"|if .*|[^\"“]*[\"“].*|cid:.*|(?:to|the|a|an|his|her|its|their|in|of|and|is|was) .*|\[?\d.*|external|ext"
    r"|(?:patch|rfc)\b.*|[a-z]{2,10}[-#]\d+"
)
_TAGS = frozenset(
    "title a b i p br div span html head body img table td tr li ul ol code pre em strong link meta script style "
    "h1 h2 h3 "
    "section input button form label nav header footer main".split()
)
# Words of a blank, and the key of the situation that fills it; "your" makes a name the writer's.
_COMPANY = frozenset(
    (
        "company organisation organization employer firm companyname business archive institution shop store school "
        "hospital clinic agency hotel office"
    ).split()
)
_ROLE = frozenset("role position job title jobtitle vacancy post".split())
_PEOPLE = frozenset(
    "interviewer interviewers manager recruiter recipient contact lastname firstname name surname".split()
)
# How far back the word before a blank is looked for.
_NEAR = 60
# A sentence with one of these speaks about templates or code.
_ABOUT_CODE = frozenset(
    "template templates macro variable variables tag tags html syntax filter placeholder code".split()
)


# Words that may stand beside those in a blank that asks for a person.
_ABOUT_PEOPLE = _PEOPLE | frozenset("of the hiring first last full mr ms mrs dr prof title insert".split())
TOPIC = "what you talked about"
# What a blank asks for where nothing is known to fill it, by a word in it.
_WANTED = {
    **dict.fromkeys("topic topics subject project specific detail aspect challenge discussed".split(), TOPIC),
    "company": "the company's name",
    "name": "the name",
    "interviewer": "the name",
    "manager": "the name",
    "role": "the position",
    "position": "the position",
    "title": "the position",
    "date": "the date",
    "day": "the day",
    "skill": "the skill that you mean",
    "skills": "the skills that you mean",
}


def blanks(draft: Draft, situation: Situation) -> Iterator[tuple[Span, str]]:
    """Give the blanks in the new text of a draft in order, each with what the situation says should stand there."""
    found: list[Span] = []
    for needle, shape in _SHAPES:
        if needle in draft.language.folded:
            found += [Span(*match.span()) for match in re.finditer(shape, draft.text) if _is_blank(draft, match)]
    end = -1
    for span in sorted(found, key=lambda span: (span.start, -span.end)):
        if span.start >= end:
            end = span.end
            yield span, filling(draft, span, situation)


def _is_blank(draft: Draft, match: re.Match[str]) -> bool:
    """Whether what looks like a blank stands in the new text, and is no quotation, reference, tag or piece of code."""
    start, end = match.span()
    if not inside(draft.new_text, start):
        return False
    groups = match.groupdict()
    if groups.get("square"):
        return (
            not re.fullmatch(_INNOCENT_SQUARE, groups["square"])
            and draft.text[end : end + 1] not in {"(", "["}
            and not _is_glued(draft.text, start, end)
        )
    if groups.get("angle"):
        return not (groups["angle"].lower() in _TAGS or "." in groups["angle"] or _is_code(draft, start))
    if match.group() == "XXX":
        return not _is_numeral(draft, start)
    return not _is_code(draft, start)


def _is_numeral(draft: Draft, start: int) -> bool:
    """Whether "XXX" is the number of what is named before it, as of games and popes."""
    language = draft.language
    index = bisect_left(language.starts, start) - 1
    if index < 0 or language.words[index] in TITLES or language.sentence_at(start).first_word == index:
        return False
    return draft.text[language.ends[index] : start] == " " and draft.text[language.starts[index]].isupper()


def _is_glued(text: str, start: int, end: int) -> bool:
    """Whether brackets stand inside a word or a quotation: "[t]he", "list[int]"."""
    return (start > 0 and text[start - 1].isalnum()) or text[end : end + 1].isalnum()


def _is_code(draft: Draft, start: int) -> bool:
    """Whether a sentence speaks about templates or code, in which braces are the subject matter: "one <b> too many"."""
    sentence = draft.language.sentence_at(start)
    if draft.text[max(sentence.start, start - 10) : start].split(" ")[-2:-1] in (["one"], ["each"], ["every"], ["no"]):
        return True
    return not _ABOUT_CODE.isdisjoint(draft.language.vocabulary(sentence))


def filling(draft: Draft, span: Span, situation: Situation) -> str:
    """Give what the situation says should stand in a blank; empty where its meaning is not clear."""
    inside = re.sub(r"([a-z])([A-Z])", r"\1 \2", draft.at(span))
    words = [word.lower() for word in re.findall(r"[A-Za-z]+", inside)]
    if not words or len(words) > 3:
        return ""
    asked, day = set(words), situation.interview_date
    if asked & _COMPANY:
        return situation.company or ""
    if asked & _ROLE and not asked & {"your", "current"}:
        return _role(draft, span, situation.role or "")
    if asked & {"your", "candidate", "my"}:
        return (situation.candidate or "") if asked & {"name", "fullname", "candidate"} else ""
    if asked & _PEOPLE and asked <= _ABOUT_PEOPLE:
        return _person(draft, span, situation, asked)
    return f"{day.day} {day:%B}" if day and "date" in asked else ""


def _role(draft: Draft, span: Span, role: str) -> str:
    """Give the role as it can stand there: "the cook position" where nothing leads up to it, as after "for"."""
    before = draft.text[max(span.start - _NEAR, 0) : span.start].split(" ")[-2:-1]
    return f"the {role} position" if role and before in (["for"], ["about"], ["regarding"]) else role


def wanted(draft: Draft, span: Span) -> str:
    """Say what should stand in a blank that nothing known fills."""
    before = draft.text[max(span.start - _NEAR, 0) : span.start].rstrip().rpartition(" ")[2].strip(".").lower()
    words = re.findall(r"[a-z]+", draft.at(span).lower())
    if before in TITLES:
        return "the name"
    return next((_WANTED[word] for word in words if word in _WANTED), "what belongs there")


def _person(draft: Draft, span: Span, situation: Situation, asked: set[str]) -> str:
    """Give the name of the one person who can be meant: the writer in the signature, else the only interviewer."""
    if draft.signature and draft.signature.start <= span.start < draft.signature.end:
        return situation.candidate or ""
    people = (situation.recipient,) if situation.recipient else situation.interviewers
    if len(people) != 1 or people[0] is None:
        return ""
    if asked & {"last", "lastname", "surname"}:
        return people[0].split()[-1]
    return people[0].split()[0] if asked & {"first", "firstname"} and "." not in people[0].split()[0] else people[0]
