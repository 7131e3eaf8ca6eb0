"""A draft in another language: its wording is not judged, that is said, and what needs no words still counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import reviewer

if TYPE_CHECKING:
    from tests.conftest import Command

DRAFTS = {
    "German": """{}: Vielen Dank für das Gespräch

Sehr geehrte Frau Okafor,

vielen Dank für das freundliche Gespräch am Dienstag und die Führung durch das Lager. Ich würde gern bei Ihnen arbeiten
und freue mich auf Ihre Antwort. Meine Erfahrung mit der Inventur passt gut zu dem, was Sie mir gezeigt haben.

Mit freundlichen Grüßen
Jörg Später
""",
    "French": """{}: Merci pour votre accueil

Madame,

je vous remercie pour votre accueil mardi et pour la visite des ateliers. Je serais très heureux de rejoindre une équipe
comme la vôtre, et je reste à votre disposition pour toute question.

Je vous prie d'agréer, Madame, mes salutations distinguées.
Luc Morel
""",
    "Spanish": """{}: Gracias por la entrevista

Estimada señora Vidal:

Muchas gracias por la entrevista del martes y por la visita al taller. Me gustaría mucho trabajar con ustedes, y quedo
a su disposición para cualquier pregunta.

Reciba un cordial saludo,
Marta Gil
""",
}
SUBJECTS = {"German": "Betreff", "French": "Objet", "Spanish": "Asunto"}


@pytest.mark.parametrize("language", DRAFTS)
@pytest.mark.parametrize("own", [True, False])
def test_english_is_not_asked_of_another_language(language: str, own: bool) -> None:  # noqa: FBT001
    """Neither greeting nor closing nor subject is missed for not being English, whatever the subject line is called."""
    text = DRAFTS[language].format(SUBJECTS[language] if own else "Subject")
    critique = reviewer.review(text, {"channel": "email"})
    assert [finding.rule for finding in critique.findings] == []
    assert "not English" in critique.summary
    assert critique.summary.isascii()


def test_the_last_line_says_what_was_not_judged(review: Command) -> None:
    """Who reads the verdict alone learns that the wording was not judged; of an English draft nothing is said."""
    done = review("--no-config", given=DRAFTS["German"].format("Betreff").encode(), env={"COLUMNS": "120"})
    assert done.out.decode().splitlines()[-1].endswith("the wording was not judged: it is not English.")
    assert b"not English" not in review("draft.txt", "--no-config").out


def test_dates_count_in_any_language() -> None:
    """Timing is judged all the same."""
    known = {"kind": "thank-you", "interview_at": "2026-03-03T14:00Z", "send_at": "2026-03-12T14:00Z"}
    found = reviewer.review(DRAFTS["German"].format("Betreff"), known).findings
    assert [finding.rule for finding in found] == ["timing/thank-you-late"]
