"""Advice is shown apart from what is judged, in every format, and what it names is redacted and grounded."""

from __future__ import annotations

import jsonschema
import pytest

from reviewer import Advice, Draft, Dropped, Options, Span, replace
from reviewer.formats import NAMES, render
from reviewer.formats.json import to_dict
from reviewer.schema import critique_schema
from reviewer_plugins.personalization.given import Given
from reviewer_plugins.personalization.redaction import Redactor
from reviewer_plugins.personalization.rewording import fault_of
from tests.advising import DRAFT, SECRETS, SITUATION
from tests.sample import sample_critique

PIECE = Advice(
    "The dashboard stayed with me.", "It shows that you listened.", fact="the dashboard", source="topics",
    span=Span(34, 60), made_by="prompt suggest 1, model m", plugin="personalization",
)  # fmt: skip
REWRITE = Advice("Dear Ms. Okafor,\n\nThank you.", "Better.", kind="rewrite", score=90, plugin="personalization")
ADVISED = replace(sample_critique(), advice=(PIECE, REWRITE))
GIVEN = Given(Draft.parse(DRAFT), SITUATION, Options())


@pytest.mark.parametrize("name", NAMES)
def test_every_format_shows_advice(name: str) -> None:
    """Sentence and rewrite are in each format, and only where there is advice."""
    plain, advised = render(name, sample_critique()), render(name, ADVISED)
    assert "stayed with me" not in plain
    assert "stayed with me" in advised
    assert "Thank you" in advised


def test_advice_stands_apart() -> None:
    """HTML and Markdown have a heading for it that says it is not judged; text a label below the findings."""
    assert "<h2>Advice, not judged</h2>" in render("html", ADVISED)
    assert "**Advice, not judged**" in render("markdown", ADVISED)
    text = render("text", ADVISED, width=100)
    assert text.index("ADVICE") > text.rindex("SHOULD")
    assert 'It rests on your topics: "the dashboard".' in text


def test_advice_fits_the_schema() -> None:
    """The JSON validates, and counts what was dropped by reason."""
    checks = tuple(replace(c, dropped=(Dropped("a", "x"), Dropped("b", "x"))) for c in ADVISED.checks)
    written = to_dict(replace(ADVISED, checks=checks))
    jsonschema.validate(written, critique_schema())
    assert written["checks"][0]["dropped"] == [{"reason": "x", "count": 2}]


def test_names_become_stable_tokens_and_come_back() -> None:
    """No original is left, the same words give the same token, and all comes back as it was."""
    redactor = Redactor(Draft.parse(DRAFT), SITUATION)
    texts = [*GIVEN.paragraphs, *(text for facts in GIVEN.facts.values() for text in facts)]
    redacted = [redactor.redact(text) for text in texts]
    assert redacted == [redactor.redact(text) for text in texts]
    assert not [secret for secret in SECRETS for text in redacted if secret.lower() in text.lower()]
    assert [redactor.restore(text) for text in redacted] == texts


@pytest.mark.parametrize(
    "text",
    [
        "mail zoe@example.org", "see https://example.org/zoe?x=1", "see zoe.example.com/cv", "call (415) 555-0142",
        "call +44 7700 900142", "at 17 Juniper Lane", "in Hauptstraße 12", "SW1A 1AA", "write to @zoe_x",
    ],
)  # fmt: skip
def test_addresses_become_tokens(text: str) -> None:
    """Mail addresses, links, telephone numbers and street addresses are taken out."""
    redacted = Redactor(Draft.parse("Dear Ann,\n\nhi"), SITUATION).redact(text)
    assert "_1" in redacted
    assert text.rsplit(maxsplit=1)[-1] not in redacted


@pytest.mark.parametrize(
    "text",
    [
        "The late-truck dashboard has stayed with me.",
        "Thank you for telling me about moving the reports to dbt, which Luis Ortega leads.",
        "I taught dbt to six colleagues at Brightwell, and I am proud of it.",
        "I moved forty reports to dbt.",
        "I would be grateful for an answer whenever it suits you.",
    ],
)
def test_a_rewrite_may_say(text: str) -> None:
    """What the draft says, a fact in a frame, and courtesy."""
    assert fault_of(text, GIVEN) == ""


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("I told Marguerite about the dashboard.", "name"),
        ("I moved 41 reports to dbt.", "number"),
        ("I moved the reports to dbt in March.", "date"),
        ("See www.example.net for the dashboard.", "link"),
        ("I will rebuild the dashboard.", "no one place"),
        ("The dashboard won an award.", "no one place"),
        ("I moved the late-truck dashboard.", "no one place"),
        ("I never moved forty reports to dbt.", "no one place"),
        ("You moved forty reports to dbt.", "no one place"),
        ("PERSON_9 told me about the dashboard.", "names somebody"),
        ("The dashboard\u202e is great.", "signs"),
    ],
)
def test_a_rewrite_may_not_say(text: str, fault: str) -> None:
    """Names, numbers, dates, links, promises, facts and deeds that nobody gave are each told apart."""
    assert fault in fault_of(text, GIVEN)
