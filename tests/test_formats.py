"""What people and programs get to read."""

from __future__ import annotations

import json
import re
import unicodedata
from datetime import UTC, datetime, timedelta, timezone
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer import Critique, Draft, Finding, Kind, KnownKind, Reviewer, Severity, Span, replace
from reviewer.formats import NAMES, render
from reviewer.formats.display import columns, encodable, excerpt, shortened, visible, wrap
from reviewer.formats.places import Lines
from reviewer.formats.text import render as render_text
from tests.sample import DRAFT, reviewer_of, rule, sample_critique, words_rule

EXPECTED = Path(__file__).parent / "expected"
HOSTILE = (
    "\x1b[2J\x07\u202eevil\u2066 <script>alert(1)</script> @octocat #1 `x` [a](http://b) ::error::no %0A\x00\ud800"
)


def hostile_critique(text: str = HOSTILE) -> Critique:
    """Make a critique in which the draft's text stands wherever text of the draft can stand."""
    whole = rule("x/y", Severity.ERROR, lambda draft: [Finding(draft.text, Span(0, len(draft.text)), hint=draft.text)])
    critique = reviewer_of(whole).review(Draft(text, paragraphs=(Span(0, len(text)),)))
    return replace(critique, notes=(text,), kind=KnownKind(Kind.CHECK_IN, "inferred", text))


@pytest.mark.parametrize(
    ("name", "file"),
    [("text", "thanks.txt"), ("markdown", "thanks.md"), ("html", "thanks.html"), ("github", "thanks.github")],
)
def test_sample_is_written_as_expected(name: str, file: str) -> None:
    """The sample critique is written just so; `python -m tests.test_formats` writes the files anew."""
    assert render(name, sample_critique(), source="thanks.txt") == (EXPECTED / file).read_text(encoding="utf-8")


def test_unknown_format() -> None:
    """A format that does not exist is named, with those that do."""
    with pytest.raises(ValueError, match="'pdf'; there are text, json"):
        render("pdf", sample_critique())


@pytest.mark.parametrize("name", NAMES)
def test_any_draft_can_be_written(name: str) -> None:
    """Every format can be written as UTF-8, ends with one line end and is the same each time, even of hostile text."""
    for critique in (sample_critique(), hostile_critique(), hostile_critique("")):
        written = render(name, critique, source=HOSTILE)
        written.encode()
        assert written.endswith("\n")
        assert not written.endswith("\n\n")
        assert written == render(name, critique, source=HOSTILE)


@pytest.mark.parametrize("name", [name for name in NAMES if name not in {"json", "sarif"}])
def test_nothing_that_a_terminal_obeys(name: str) -> None:
    """Neither a control character nor a bidirectional control of the draft, or of its name, is written as it is."""
    written = render(name, hostile_critique(), source=HOSTILE)
    assert "\\x1b[2J" in written
    assert {unicodedata.category(c) for c in written if c not in "\n\u2060"} & {"Cc", "Cf", "Cs", "Zl", "Zp"} == set()


# --- text ---


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=120), st.integers(40, 100))
def test_text_keeps_to_its_width(text: str, width: int) -> None:
    """No line is wider than the terminal, whatever stands in the draft."""
    lines = render("text", hostile_critique(text), width=width, source=text).splitlines()
    assert max(map(columns, lines)) <= width


def test_text_colours() -> None:
    """Colour adds ANSI sequences and nothing else, and only when it is asked for."""
    coloured = render("text", sample_critique(), color=True)
    plain = render("text", sample_critique())
    assert "\x1b[1;31mMUST\x1b[0m" in coloured
    assert re.sub(r"\x1b\[[\d;]*m", "", coloured) == plain


def test_text_marks_never_stand_alone() -> None:
    """The marked words stand in the message too, so that nothing rests on seeing the marks."""
    lines = render_text(sample_critique(), color=False, width=300, source="x").splitlines()
    found = 0
    for (above, marks), below in zip(pairwise(lines), lines[2:], strict=False):
        if marks.strip(" ~") == "" and "~" in marks:
            found += 1
            assert above[marks.index("~") : len(marks)] in below
    assert found == sum(finding.span is not None for finding in sample_critique().findings)


def test_text_quotes_once() -> None:
    """A message that quotes the beginning of its words is not led by them again."""
    long = "I need to know by Friday, for my landlord wants to know it too"
    quoting = rule("a/b", Severity.WARNING, lambda _: [Finding(f'"{long[:30]} ..." is a demand.', Span(0, len(long)))])
    assert render("text", reviewer_of(quoting).review(long)).count("I need to know") == 2


def test_text_names_several_lines() -> None:
    """A finding over several lines says so, and marks its first line."""
    whole = rule("a/b", Severity.WARNING, lambda _: [Finding("Too long.", Span(4, 20))])
    text = render("text", reviewer_of(whole).review("one two\nthree\nfour five six"))
    assert "lines 1 to 3: one two\n                          ~~~\n" in text


def test_text_shows_the_first_of_many() -> None:
    """Of many findings of one rule the first are shown, and of the rest the places."""
    slang = words_rule("slang/slang-word", Severity.WARNING, {"gonna": "going to"})
    text = render("text", reviewer_of(slang).review("I am gonna go.\n" * 20))
    assert text.splitlines()[2] == "SHOULD  slang/slang-word (20 places, 34 points, --fix mends all)"
    assert text.count("~~~~~") == 5
    assert "And 15 more of the same: line 6, line 7, line 8, line 9, line 10, ..." in text


def test_text_says_how_the_kind_is_known() -> None:
    """An inferred kind comes with what it was inferred from."""
    critique = replace(sample_critique(), kind=KnownKind(Kind.CHECK_IN, "inferred", "it asks a question"))
    assert render("text", critique).startswith("draft: check-in (inferred: it asks a question), 9/100, hold\n")


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        (datetime(2026, 3, 10, tzinfo=UTC), "from Tuesday 10 March\n"),
        (datetime(2027, 1, 1, tzinfo=UTC), "from Friday 1 January 2027\n"),
        (
            datetime(2026, 3, 9, 10, 30, tzinfo=timezone(timedelta(hours=-5))),
            "from Monday 9 March, 10:30 (UTC-05:00)\n",
        ),
    ],
)
def test_text_says_when_to_send(moment: datetime, words: str) -> None:
    """The day is written in words; the year where it is another one, the time where it matters."""
    assert f"WAIT    send it {words}" in render("text", replace(sample_critique(), send_after=moment))


# --- markdown ---


def test_markdown_is_inert() -> None:
    """Nothing of the draft acts as markup: no tag, no link, no code, no mention, no heading, no list."""
    written = render("markdown", hostile_critique("# a\n- b\n1. c <b> @octocat www.evil.com http://e [x](y) *z* `w`"))
    outside = re.sub(r"(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)", "", re.sub(r"\\`", "", written))
    assert "\\<b\\>" in outside
    assert not re.search(
        r"(?<!\\)[<\[`]|@octocat|www\.|http://|^\s*(#|1\.)(?!## )", outside.partition("\n")[2], re.MULTILINE
    )


@given(st.text("`a \\", max_size=12))
def test_code_spans_hold(text: str) -> None:
    """A code span's fence is longer than any run of backticks in it."""
    from reviewer.formats.markdown import code

    written = code(text)
    fence = re.match("`+", written)
    assert fence is not None
    runs = re.findall("`+", written[len(fence[0]) : -len(fence[0])])
    assert written.endswith(fence[0])
    assert fence[0] not in runs


# --- html ---


class Page(HTMLParser):
    """Reads a page as a browser does."""

    def __init__(self, written: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.draft = ""
        self.open: list[str] = []
        self.feed(written)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag."""
        self.tags.append((tag, dict(attrs)))
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Hold that tags are nested."""
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Note the draft's text."""
        self.draft += data if "pre" in self.open else ""


def test_html_shows_the_draft() -> None:
    """The draft stands on the page word for word, and every mark and every place is a link that leads somewhere."""
    page = Page(render("html", sample_critique(), source="thanks.txt"))
    assert page.draft == DRAFT
    assert page.open == []
    ids = [attributes["id"] for _, attributes in page.tags if "id" in attributes]
    links = [attributes["href"] for tag, attributes in page.tags if tag == "a"]
    assert len(ids) == len(set(ids))
    assert {f"#{name}" for name in ids} >= set(links)
    assert len([tag for tag, _ in page.tags if tag == "mark"]) == 7


def test_html_needs_nothing_else() -> None:
    """The page has no script and asks for nothing from elsewhere, even if the draft does."""
    page = Page(render("html", hostile_critique(), source=HOSTILE))
    assert {tag for tag, _ in page.tags} <= set(
        "html head meta title style body main h1 h2 p pre mark span a ul li code".split()
    )
    assert all(not (attributes.keys() & {"src", "srcset", "onclick", "style"}) for _, attributes in page.tags)
    assert all((attributes.get("href") or "#").startswith("#") for _, attributes in page.tags)
    assert ("html", {"lang": "en"}) in page.tags


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)).map(sorted), max_size=5))
def test_html_marks_may_overlap(spans: list[list[int]]) -> None:
    """Findings that overlap, or cover nothing, leave the draft's text whole and the page well formed."""
    found = [Finding("x", Span(start, end)) for start, end in spans]
    critique = reviewer_of(rule("a/b", Severity.ERROR, lambda _: found)).review("012 & <6789")
    assert Page(render("html", critique)).draft == "012 & <6789"


# --- sarif ---


def test_sarif_is_a_log() -> None:
    """The log names the tool, the rules that found something and, for each finding, its place by line and by offset."""
    log = json.loads(render("sarif", sample_critique(), source="my drafts/thanks.txt"))
    (run,) = log["runs"]
    driver = run["tool"]["driver"]
    assert (log["version"], run["columnKind"], driver["name"]) == ("2.1.0", "unicodeCodePoints", "followup-reviewer")
    assert len(run["results"]) == len(sample_critique().findings)
    for result, finding in zip(run["results"], sample_critique().findings, strict=True):
        assert driver["rules"][result["ruleIndex"]]["id"] == result["ruleId"] == finding.rule
        place = result["locations"][0]["physicalLocation"]
        assert place["artifactLocation"]["uri"] == "my%20drafts/thanks.txt"
        assert ("region" in place) is (finding.span is not None)
        assert ("fixes" in result) is (finding.fix is not None)
    assert {result["level"] for result in run["results"]} == {"error", "warning", "note"}
    assert run["invocations"][0]["executionSuccessful"] is False


def test_sarif_regions_agree() -> None:
    """Lines and columns of a region give the same text as its offset and length, and so do those of its fixes."""
    (run,) = json.loads(render("sarif", sample_critique()))["runs"]
    regions = [r["locations"][0]["physicalLocation"].get("region") for r in run["results"]]
    changes = [change for r in run["results"] for fix in r.get("fixes", ()) for change in fix["artifactChanges"]]
    regions += [replacement["deletedRegion"] for change in changes for replacement in change["replacements"]]
    found = [covered(region) for region in regions if region]
    assert found[:2] == ["My last manager signed whatever was put under her nose", "You must answer me by Friday"]
    assert found.count("gonna") == 4


def covered(region: dict[str, Any]) -> str:
    """Give the sample's text in a region, by offset, and hold that it is the same by line and column."""
    lines = DRAFT.split("\n")
    assert region["startLine"] == region["endLine"]
    by_line = lines[region["startLine"] - 1][region["startColumn"] - 1 : region["endColumn"] - 1]
    by_offset = DRAFT[region["charOffset"] : region["charOffset"] + region["charLength"]]
    assert by_line == by_offset
    return by_offset


# --- github ---


def test_github_escapes() -> None:
    """A draft cannot add a command or a property of its own to the log."""
    hostile = hostile_critique("a,b::c%d\n::error::x\r\n")
    lines = render("github", hostile, source="a,line=9:b.txt").splitlines()
    assert lines[0] == (
        "::error file=a%2Cline=9%3Ab.txt,line=1,endLine=3,title=x/y::a,b::c%25d ::error::x a,b::c%25d ::error::x"
    )
    assert [line for line in lines[1:] if line.startswith("::")] == []


# --- display and places ---


@given(st.text("ab\r\n", max_size=20))
def test_places_are_those_of_an_editor(text: str) -> None:
    """Lines end with LF, CR LF or CR; the line's text at a column is the text at the offset."""
    lines = Lines(text)
    for offset, char in enumerate(text):
        line, column = lines.place(offset)
        start, end = lines.span(line)
        assert start + column - 1 == offset
        assert (offset < end) is (char not in "\r\n")
    assert lines.place(len(text)).line == len(re.split(r"\r\n|\r|\n", text))


@pytest.mark.parametrize(
    ("line", "words", "shown", "marks"),
    [
        ("I am gonna go.", "gonna", "I am gonna go.", "     ~~~~~"),
        ("\tgonna", "gonna", "    gonna", "    ~~~~~"),
        ("日本 gonna", "gonna", "日本 gonna", "     ~~~~~"),
        ("ok 日本", "日本", "ok 日本", "   ~~~~"),
        ("Zoe\u0308 gonna", "gonna", "Zoe\u0308 gonna", "    ~~~~~"),
        ("\x1b gonna", "gonna", "\\x1b gonna", "     ~~~~~"),
        ("one two three four gonna five six seven", "gonna", "... four gonna five six ...", "         ~~~~~"),
        ("a" * 60, "a" * 60, "a" * 24 + "...", "~" * 24),
    ],
)
def test_excerpts(line: str, words: str, shown: str, marks: str) -> None:
    """Marks stand under their words, beside tabs, wide letters, combining marks and escapes, and in a cut line."""
    start = line.index(words)
    assert excerpt(line, start, start + len(words), 30) == (shown, marks)


@given(st.text(max_size=80), st.integers(20, 60), st.data())
def test_excerpts_fit(line: str, width: int, data: st.DataObject) -> None:
    """An excerpt fits its width, marks something, and marks nothing beyond what is shown."""
    start = data.draw(st.integers(0, len(line)))
    end = data.draw(st.integers(start, len(line)))
    shown, marks = excerpt(line, start, end, width)
    assert columns(shown) <= width
    assert "~" in marks
    assert len(marks) <= width + 1


@given(st.text(max_size=80), st.integers(10, 40))
def test_wrapping_keeps_the_words(text: str, width: int) -> None:
    """Wrapped lines fit, and hold all that is no white space."""
    lines = wrap(text, width)
    assert all(columns(line) <= width for line in lines)
    assert "".join(" ".join(lines).split()) == "".join(text.split())


@given(st.text())
def test_visible_text_is_harmless(text: str) -> None:
    """What is made visible has no control character, and printable text stays as it is."""
    assert {unicodedata.category(c) for c in visible(text)} & {"Cc", "Cs", "Zl", "Zp"} == set()
    assert visible("plain – ça va 日本") == "plain – ça va 日本"


@given(st.text(max_size=300), st.integers(20, 80))
def test_shortened_text_fits(text: str, length: int) -> None:
    """Shortened text is one line of at most so many characters."""
    line = shortened(text, length)
    assert len(line) <= length
    assert "\n" not in line


def test_encodable() -> None:
    """A lone surrogate gives way, one for one, and nothing else does."""
    assert encodable("a\ud800b🙂") == "a\ufffdb🙂"


def write_expected() -> None:
    """Write the files of what is expected; look at the changes before they are kept."""
    for name, ending in (("text", "txt"), ("markdown", "md"), ("html", "html"), ("github", "github")):
        (EXPECTED / f"thanks.{ending}").write_text(
            render(name, sample_critique(), source="thanks.txt"), encoding="utf-8"
        )


if __name__ == "__main__":
    write_expected()


def test_lines_of_an_email_are_those_of_its_text() -> None:
    """Who writes in a mail program sees the subject apart, and counts the lines below it."""
    data = b"To: dana@acme.example\nSubject: Hello\nMessage-ID: <1@x>\n\nDear Dana,\n\nI am gonna write again.\n"
    assert "line 3: I am gonna write" in render("text", Reviewer().review(data))
