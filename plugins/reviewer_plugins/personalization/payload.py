"""What is sent: the prompt, and the redacted draft and facts as JSON. Nothing else leaves the machine."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reviewer import Finding, Situation
    from reviewer_plugins.personalization.given import Given
    from reviewer_plugins.personalization.prompts import Prompt
    from reviewer_plugins.personalization.redaction import Redactor

SUGGESTIONS = 5
_FAULTS = 20


def to_suggest(given: Given, situation: Situation, redactor: Redactor, prompt: Prompt) -> list[dict[str, str]]:
    """Give the messages that ask for suggestions."""
    paragraphs = {str(number): redactor.redact(text) for number, text in enumerate(given.paragraphs, 1)}
    return _messages(prompt, {**_known(given, situation, redactor), "paragraphs": paragraphs, "limit": SUGGESTIONS})


def to_rewrite(
    given: Given, situation: Situation, findings: tuple[Finding, ...], redactor: Redactor, prompt: Prompt
) -> list[dict[str, str]]:
    """Give the messages that ask for a rewrite."""
    paragraphs = [redactor.redact(text) for text in given.paragraphs]
    faults = [redactor.redact(f.message, guess=False) for f in findings if f.span and given.holds(f.span)][:_FAULTS]
    return _messages(prompt, {**_known(given, situation, redactor), "paragraphs": paragraphs, "faults": faults})


def _known(given: Given, situation: Situation, redactor: Redactor) -> dict[str, object]:
    """Give what both prompts tell of the situation."""
    return {
        "kind": situation.kind,
        "role": redactor.redact(given.role, guess=False),
        "facts": {key: [redactor.redact(text) for text in texts] for key, texts in given.facts.items()},
    }


def _messages(prompt: Prompt, data: dict[str, object]) -> list[dict[str, str]]:
    """Put the prompt before the data."""
    return [
        {"role": "system", "content": prompt.text},
        {"role": "user", "content": json.dumps(data, ensure_ascii=False, indent=1)},
    ]
