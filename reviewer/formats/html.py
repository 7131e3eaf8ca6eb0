"""The critique as one HTML page that needs nothing else: no script, no file beside it, no network."""

from __future__ import annotations

from html import escape
from itertools import groupby
from typing import TYPE_CHECKING

from reviewer.formats.display import one_line, visible
from reviewer.formats.places import Lines
from reviewer.formats.words import (
    ADVICE,
    HEADINGS,
    advice_in_words,
    cost_in_words,
    failed_in_words,
    kind_in_words,
    message_in_words,
    no_advice_in_words,
    place_in_words,
    rewrite_in_words,
    skipped_in_words,
    wait_in_words,
)
from reviewer.rules import Severity
from reviewer.summary import verdict_in_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reviewer.advice import Advice
    from reviewer.critique import Critique
    from reviewer.rules import Finding

_STYLE = """
:root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fff; --soft: #5a5a5a; --line: #c8c8c8;
  --error: #fbd5d5; --warning: #fdeab8; --suggestion: #d3e7fb; }
@media (prefers-color-scheme: dark) { :root { --ink: #ececec; --paper: #161616; --soft: #a8a8a8; --line: #4a4a4a;
  --error: #6b2424; --warning: #594510; --suggestion: #1c4368; } }
body { font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper);
  max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid var(--line); padding: 1rem; font: inherit; }
mark { color: inherit; padding: 0 .1em; }
mark a { color: inherit; }
mark.error { background: var(--error); } mark.warning { background: var(--warning); }
mark.suggestion { background: var(--suggestion); }
li { margin: .75rem 0; border-left: .3rem solid var(--line); padding-left: .75rem; list-style: none; }
li.error { border-color: var(--error); } li.warning { border-color: var(--warning); }
li.suggestion { border-color: var(--suggestion); }
ul { padding: 0; } p { margin: 0; overflow-wrap: anywhere; } .about { color: var(--soft); } a { color: inherit; }
:target { outline: 2px solid; outline-offset: 2px; }
"""
_PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
<main>
<h1>{verdict}</h1>
<p class="about">{about}</p>
<h2>The draft</h2>
<pre dir="auto">{draft}</pre>
{findings}
{remarks}{advice}
</main>
</body>
</html>"""


def render(critique: Critique, *, source: str, **_layout: object) -> str:
    """Write the page."""
    verdict = verdict_in_words(critique.findings, critique.score, critique.verdict)
    return _PAGE.format(
        title=escape(f"{one_line(source)}: {critique.verdict}, {critique.score}/100"),
        style=_STYLE,
        verdict=escape(verdict),
        about=escape(f"{one_line(source)}: {kind_in_words(critique.kind)}"),
        findings="\n".join(_findings(critique)),
        remarks="\n".join(_remarks(critique)),
        draft="".join(_draft(critique)),
        advice="".join(f"\n{part}" for part in _advice(critique)),
    )


def _findings(critique: Critique) -> Iterator[str]:
    """Write the findings as lists, one a severity."""
    lines = Lines(critique.draft.text)
    numbered = enumerate(critique.findings, 1)
    for severity, findings in groupby(numbered, key=lambda item: item[1].severity or Severity.WARNING):
        yield f"<h2>{HEADINGS[severity]}</h2>\n<ul>"
        for number, finding in findings:
            yield _finding(critique, lines, number, finding)
        yield "</ul>"


def _finding(critique: Critique, lines: Lines, number: int, finding: Finding) -> str:
    """Write a finding as an item of a list, with a link to its place."""
    place = place_in_words(critique, lines, finding)
    link = f' at <a href="#mark-{number}">{escape(place)}</a>' if place else ""
    severity = finding.severity or Severity.WARNING
    return (
        f'<li id="finding-{number}" class="{severity}">'
        f"<p>{escape(message_in_words(critique, finding))}</p>"
        + (f"<p>{escape(one_line(finding.hint))}</p>" if finding.hint else "")
        + f'<p class="about"><code>{escape(one_line(finding.rule))}</code>{link}, {cost_in_words(finding.points)}. '
        f"{escape(one_line(finding.why))}</p></li>"
    )


def _remarks(critique: Critique) -> Iterator[str]:
    """Write what is to be said beside the findings, each under its heading."""
    yield from _section("Good", dict.fromkeys(one_line(strength.message) for strength in critique.strengths))
    yield from _section("When to send it", [wait_in_words(critique)])
    yield from _section("Not checked", [f"{reason}: {rules}" for reason, rules in skipped_in_words(critique)])
    yield from _section("Failed", [f"{plugin}: {error}" for plugin, error in failed_in_words(critique)])
    yield from _section("Notes", map(one_line, critique.notes))


def _advice(critique: Critique) -> Iterator[str]:
    """Write what is advised, under a heading of its own, for it is not judged."""
    lines = Lines(critique.draft.text)
    items = [_piece_of_advice(critique, lines, piece) for piece in critique.advice]
    items += [f"<li>None from {escape(plugin)}: {escape(why)}</li>" for plugin, why in no_advice_in_words(critique)]
    if items:
        yield f"<h2>{ADVICE}</h2>\n<ul>\n" + "\n".join(items) + "\n</ul>"


def _piece_of_advice(critique: Critique, lines: Lines, piece: Advice) -> str:
    """Write a suggestion with its place and its reason, or a rewrite."""
    made = f'<p class="about">By {escape(one_line(piece.made_by or piece.plugin))}.</p>'
    if piece.kind == "rewrite":
        text = escape(visible(piece.text, keep="\n\t"))
        return f'<li><p>{escape(rewrite_in_words(critique, piece))}</p><pre dir="auto">{text}</pre>{made}</li>'
    where, why = advice_in_words(critique, lines, piece)
    return (
        f"<li><p>{escape(one_line(piece.text))}</p>"
        f'<p class="about">{escape(". ".join(filter(None, (where[:1].upper() + where[1:], why))))}</p>{made}</li>'
    )


def _section(heading: str, texts: Iterable[str]) -> Iterator[str]:
    """Write a heading and a list, if there is anything to list."""
    items = [f"<li>{escape(text)}</li>" for text in texts if text]
    if items:
        yield f"<h2>{heading}</h2>\n<ul>\n" + "\n".join(items) + "\n</ul>"


def _draft(critique: Critique) -> Iterator[str]:
    """Write the draft with the words of the findings marked; where they overlap, the gravest finding gives the mark."""
    text = critique.draft.text
    spans = {n: finding.span for n, finding in enumerate(critique.findings, 1) if finding.span}
    events = sorted(
        {(span.start, number, True) for number, span in spans.items()}
        | {(span.end, number, False) for number, span in spans.items()},
        key=lambda event: (event[0], event[2]),
    )
    open_now: set[int] = set()
    done = 0
    for offset, number, opens in events:
        yield _piece(critique, text[done:offset], open_now)
        done = offset
        if opens:
            open_now.add(number)
            yield f'<span id="mark-{number}"></span>'
        else:
            open_now.discard(number)
    yield _piece(critique, text[done:], open_now)


def _piece(critique: Critique, text: str, numbers: set[int]) -> str:
    """Write a piece of the draft, marked for the first, that is the gravest, of the findings that cover it."""
    words = escape(visible(text, keep="\n\t"))
    if not numbers or not text:
        return words
    first = min(numbers)
    severity = critique.findings[first - 1].severity or Severity.WARNING
    return f'<mark class="{severity}"><a href="#finding-{first}">{words}</a></mark>'
