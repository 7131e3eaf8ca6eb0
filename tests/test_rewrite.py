"""Fixes are applied so that they never do harm."""

from __future__ import annotations

import random
import re
from collections import Counter
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer import Critique, Draft, Edit, Finding, Fix, Reviewer, Severity, Span
from reviewer.rewrite import apply_edits, diff, fixed
from tests.sample import DRAFT, SITUATION, reviewer_of, rule, words_rule

if TYPE_CHECKING:
    from collections.abc import Iterable

REVIEWER = Reviewer()
PLANTS = (
    "gonna", "wanna", "kinda", "stoked", "dude", "thx", "u", "pls", "lol", "btw", "!!", "!!!", "🙂", "Hey", "asap",
    "REALLY", "no worries", "a ton of fun", "hit me up", "I hope this email finds you well.", "[Company]", "damn",
    "Later,",
)  # fmt: skip
SENTENCES = (
    "Thank you for showing me the loading bay on Monday.",
    "I left with a clear idea of how the night shift hands over.",
    "At the dairy I planned the routes of eleven vans, and two of them were never late.",
    "Would you tell me when you expect to decide about the planner role?",
    "I would be glad to join you in Leeds.",
)
EDITS = st.lists(
    st.builds(
        lambda start, length, new: Edit(start, start + length, new), *[st.integers(0, 30)] * 2, st.text(max_size=3)
    )
)


@st.composite
def planted(draw: st.DrawFn) -> str:
    """Make a draft with faults planted between the words of sound sentences."""
    body = []
    for sentence in draw(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=4)):
        words = sentence.split()
        for plant in draw(st.lists(st.sampled_from(PLANTS), max_size=2)):
            words.insert(draw(st.integers(0, len(words))), plant)
        body.append(" ".join(words))
    opening = draw(st.sampled_from(["Subject: Planner interview\n\n", "Subject: hi!!\n\n", ""]))
    greeting = draw(st.sampled_from(["Dear Ms. Hale,\n\n", "Hey Ruth!!\n\n", "Hi there,\n\n"]))
    closing = draw(st.sampled_from(["\n\nKind regards,\nOmar Aziz\n", "\n\nthx,\nOmar\n", ""]))
    quote = draw(st.sampled_from(["", "\n\nOn Mon, 2 Mar 2026, Ruth Hale wrote:\n> gonna call u!! thx\n> pls wait\n"]))
    return opening + greeting + draw(st.sampled_from([" ", "\n\n"])).join(body) + closing + quote


@settings(max_examples=60, deadline=None)
@given(planted(), st.booleans())
def test_fixing_keeps_its_promises(text: str, unsafe: bool) -> None:  # noqa: FBT001 - a value that hypothesis draws
    """No first-party fix lowers the score, adds a finding or touches quoted text, and a second run changes nothing."""
    before = REVIEWER.review(text)
    better = fixed(REVIEWER, text, unsafe=unsafe)
    assert_no_harm(before, REVIEWER.review(better))
    assert fixed(REVIEWER, better, unsafe=unsafe) == better


@settings(max_examples=60, deadline=None)
@given(planted())
def test_edits_lie_in_the_new_text(text: str) -> None:
    """Every edit that a first-party fix offers is a place of the draft that is not quoted."""
    critique = REVIEWER.review(text)
    for finding in critique.findings:
        for edit in finding.fix.edits if finding.fix else ():
            assert 0 <= edit.start <= edit.end <= len(text)
            assert not any(edit.start < quote.end and quote.start < edit.end for quote in critique.draft.quoted)


@settings(deadline=None)
@given(
    st.lists(
        st.dictionaries(st.sampled_from("abcde"), st.text("abcde !", max_size=4), max_size=4), min_size=1, max_size=4
    ),
    st.text("abcde  \n", max_size=40),
)
def test_no_fix_of_strangers_does_harm(tables: list[dict[str, str]], text: str) -> None:
    """Whatever the fixes of plugins do to each other, the promises hold."""
    severities = random.Random(len(text)).choices(list(Severity), k=len(tables))  # noqa: S311 - no secret
    strange = reviewer_of(*(words_rule(f"x/r{n}", severities[n], table) for n, table in enumerate(tables)))
    better = fixed(strange, text)
    assert_no_harm(strange.review(text), strange.review(better))
    assert fixed(strange, better) == better


def assert_no_harm(before: Critique, after: Critique) -> None:
    """Hold that a rewritten draft is nowhere worse, and its quoted text the same."""
    assert after.score >= before.score
    assert Counter(f.rule for f in after.findings) <= Counter(f.rule for f in before.findings)
    assert [after.draft.at(quote) for quote in after.draft.quoted] == [before.draft.at(q) for q in before.draft.quoted]


def test_safe_fixes_only() -> None:
    """Without `unsafe` only what cannot change the meaning is mended; with it the rest is too."""
    sample = reviewer_of(
        words_rule("slang/slang-word", Severity.WARNING, {"gonna": "going to", "stoked": "very pleased"}),
        words_rule(
            "pressure/ultimatum", Severity.ERROR, {"You must answer me by Friday": "I look forward"}, safe=False
        ),
    )
    safe = DRAFT.replace("gonna", "going to").replace("stoked", "very pleased")
    assert fixed(sample, DRAFT, SITUATION) == safe
    everything = safe.replace("You must answer me by Friday", "I look forward")
    assert fixed(sample, DRAFT, SITUATION, unsafe=True) == everything


def test_one_bad_fix_does_not_spoil_the_others() -> None:
    """A fix that causes another finding is left out, and the fixes around it are applied."""
    mixed = reviewer_of(
        words_rule("a/slang", Severity.WARNING, {"gonna": "going to", "kinda": "so-so", "wanna": "want to"}),
        words_rule("b/vague", Severity.WARNING, {"so-so": ""}),
    )
    assert fixed(mixed, "I am gonna write. It was kinda long. I wanna join.") == (
        "I am going to write. It was kinda long. I want to join."
    )


def test_fixes_of_fixes() -> None:
    """What a first step uncovers is mended by the next."""
    steps = reviewer_of(words_rule("a/marks", Severity.WARNING, {"!!": "!"}))
    assert fixed(steps, "Thank you!!!!! So much!!") == "Thank you! So much!"


@pytest.mark.parametrize("table", [{"one": "two", "two": "one"}, {"one": "one one"}, {"one": "one"}])
def test_fixes_that_lead_nowhere(table: dict[str, str]) -> None:
    """Fixes that go round in circles, or that mend nothing, are not applied."""
    assert fixed(reviewer_of(words_rule("a/loop", Severity.WARNING, table)), "one and one") == "one and one"


def test_quoted_text_stays() -> None:
    """A fix in quoted text is not applied, even where a rule offers one."""

    def everywhere(draft: Draft) -> Iterable[Finding]:
        for match in re.finditer("gonna", draft.text):
            yield Finding("slang", Span(*match.span()), fix=Fix("mend it", (Edit(*match.span(), "going to"),)))

    text = "I am gonna write.\n\nOn Mon, 2 Mar 2026, Ruth Hale wrote:\n> I am gonna call.\n"
    assert fixed(reviewer_of(rule("a/slang", Severity.WARNING, everywhere)), text) == text.replace(
        "gonna", "going to", 1
    )


def test_message_gives_its_decoded_text() -> None:
    """Of the bytes of a message the decoded text is rewritten."""
    slang = reviewer_of(words_rule("a/slang", Severity.WARNING, {"gonna": "going to"}))
    assert fixed(slang, "I am gonna write, Zoë.".encode()).rstrip("\n").endswith("I am going to write, Zoë.")


def test_many_fixes_take_few_reviews() -> None:
    """Hundreds of fixes with a bad one among them cost reviews in the order of the logarithm, not one each."""
    mixed = reviewer_of(
        words_rule("a/slang", Severity.WARNING, {"gonna": "going to", "kinda": "so-so"}),
        words_rule("b/vague", Severity.WARNING, {"so-so": ""}),
    )
    counted = CountingReviewer(mixed)
    text = "I am gonna go. " * 300 + "It is kinda far."
    assert fixed(counted, text).count("going to") == 300
    assert counted.reviews < 30


class CountingReviewer(Reviewer):
    """Counts how often it is asked."""

    def __init__(self, inner: Reviewer) -> None:
        super().__init__(inner.settings, inner.plugins)
        self.reviews = 0

    def review(self, *arguments: object, **options: object) -> Critique:
        """Count and review."""
        self.reviews += 1
        return super().review(*arguments, **options)  # type: ignore[arg-type]


def test_apply_drops_what_overlaps() -> None:
    """Of two edits that overlap the earlier one counts, and an edit made twice is made once."""
    edits = [Edit(3, 6, "X"), Edit(0, 4, "Y"), Edit(6, 6, "Z"), Edit(6, 6, "Z"), Edit(9, 99, "far")]
    assert apply_edits("abcdefgh", edits) == "YefZgh"


@given(st.text(max_size=30), EDITS)
def test_apply_keeps_what_no_edit_covers(text: str, edits: list[Edit]) -> None:
    """The order of edits does not matter, and text that no edit covers is kept in its order."""
    result = apply_edits(text, edits)
    assert result == apply_edits(text, edits[::-1])
    cuts = [Edit(edit.start, edit.end, "") for edit in edits]
    touched = {at for edit in cuts for at in range(edit.start, edit.end)}
    rest = iter(apply_edits(text, cuts))
    assert all(char in rest for at, char in enumerate(text) if at not in touched)


@given(st.text("ab\n\r\x0c", max_size=12), st.text("ab\n\r\x0c", max_size=12))
def test_diff_can_be_applied(before: str, after: str) -> None:
    """A diff holds all that leads from one text to the other, and is empty for equal texts."""
    changes = diff(before, after, "draft.txt")
    assert (changes == "") is (before == after)
    assert patched(before, changes) == after


def patched(text: str, changes: str) -> str:
    """Apply a unified diff, as `patch` does."""
    old = re.findall(r"[^\n]*\n|[^\n]+", text)
    out: list[str] = []
    done = 0
    for line, last in re.findall(r"([^\n]*\n)(\\ No newline[^\n]*\n)?", changes)[2:]:
        if line.startswith("@@"):
            start, length = re.findall(r"-(\d+)(?:,(\d+))?", line)[0]
            at = int(start) - (length != "0")
            out += old[done:at]
            done = at
            continue
        done += line[0] != "+"
        if line[0] != "-":
            out.append(line[1:-1] if last else line[1:])
    return "".join(out + old[done:])


def test_diff_of_the_sample() -> None:
    """A diff is what `patch` takes: headers with the name, a hunk, and a word about a missing line end."""
    assert diff("Hi,\nI'm gonna write.", "Hi,\nI'm going to write.", "my draft.txt").splitlines() == [
        "--- my draft.txt",
        "+++ my draft.txt",
        "@@ -1,2 +1,2 @@",
        " Hi,",
        "-I'm gonna write.",
        "\\ No newline at end of file",
        "+I'm going to write.",
        "\\ No newline at end of file",
    ]
