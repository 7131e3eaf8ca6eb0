"""Advice from a language model: what could be said that only this candidate could say. Off until asked for.

Everything that costs is imported when advice is asked for; `openai` when a request is really made.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reviewer import hookimpl
from reviewer_plugins.personalization.options import OPTIONS

if TYPE_CHECKING:
    from collections.abc import Callable

    from reviewer import Advised, Critique, Draft, Finding, Option, Options, Situation


@hookimpl
def reviewer_options() -> tuple[Option[Any], ...]:
    """Give the options of the adviser."""
    return OPTIONS


@hookimpl
def reviewer_advice(
    draft: Draft,
    situation: Situation,
    findings: tuple[Finding, ...],
    options: Options,
    review: Callable[[Draft], Critique],
) -> Advised:
    """Ask the model, and let through what is grounded."""
    from reviewer_plugins.personalization.adviser import Adviser

    return Adviser(draft, situation, findings, options, review).advised()
