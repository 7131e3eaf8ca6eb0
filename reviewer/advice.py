"""Advice: what plugins suggest beside the judgement, and the running of those that do.

Advice is added to a critique that is finished: it cannot touch score, verdict, findings or exit code.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from reviewer.rules import Options

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from reviewer.critique import Critique, PluginCheck
    from reviewer.draft import Draft, Span
    from reviewer.plugins import Plugin
    from reviewer.settings import Settings

LIMIT = 6  # five suggestions and a rewrite


class Advice(NamedTuple):
    """A sentence to add, or (`kind` "rewrite") the whole draft in other words.

    `text` is that sentence or draft. It rests on `fact`, quoted from `source`: a key of the context, or "draft".
    `span` is the part of the draft at whose end the sentence belongs. `made_by` names the prompt with its version, and
    the model. `score` is what a rewrite scores. `plugin` is filled in by the core.
    """

    text: str
    why: str
    kind: str = "suggestion"
    fact: str = ""
    source: str = ""
    span: Span | None = None
    made_by: str = ""
    score: int | None = None
    plugin: str = ""


class Dropped(NamedTuple):
    """A suggestion that was not let through, and why."""

    text: str
    reason: str


class Advised(NamedTuple):
    """What an adviser answers: its advice, what it dropped, and notes for a person ("812 tokens used").

    `error` says, in words that a user can act on, why there is no advice. `payloads` are what it would send, when it
    was asked to show that and send nothing.
    """

    advice: tuple[Advice, ...] = ()
    dropped: tuple[Dropped, ...] = ()
    notes: tuple[str, ...] = ()
    error: str | None = None
    payloads: tuple[str, ...] = ()


def is_advising(plugin: Plugin, settings: Settings) -> bool:
    """Whether a plugin gives advice and was asked for it."""
    asked = plugin.name in settings.enable or plugin.name in settings.select
    return plugin.advise is not None and asked and plugin.name not in settings.disable


def with_advice(
    critique: Critique, plugins: Iterable[Plugin], settings: Settings, review: Callable[[Draft], Critique]
) -> Critique:
    """Add the advice of the plugins that were asked for it; `review` judges other drafts in the same situation."""
    answers = {
        plugin.name: _answer(plugin, critique, settings, review) for plugin in plugins if is_advising(plugin, settings)
    }
    if not answers:
        return critique
    advice = tuple(piece._replace(plugin=name) for name, answer in answers.items() for piece in answer.advice[:LIMIT])
    return replace(critique, advice=advice, checks=tuple(_checked(critique.checks, answers)))


def payloads(
    critique: Critique, plugins: Iterable[Plugin], settings: Settings, review: Callable[[Draft], Critique]
) -> list[Advised]:
    """Ask the advisers to show what they would send, and to send nothing."""
    shown = with_option(settings, plugins, show_payload=True)
    return [_answer(plugin, critique, shown, review) for plugin in plugins if is_advising(plugin, shown)]


def with_option(settings: Settings, plugins: Iterable[Plugin], **values: object) -> Settings:
    """Set options of all plugins that give advice."""
    advisers = {plugin.name: {**settings.options.get(plugin.name, {}), **values} for plugin in plugins if plugin.advise}
    return replace(settings, options={**settings.options, **advisers})


def _answer(plugin: Plugin, critique: Critique, settings: Settings, review: Callable[[Draft], Critique]) -> Advised:
    """Ask one adviser; whatever it raises is its failure alone."""
    options = Options(settings.options.get(plugin.name), settings.profile)
    try:
        assert plugin.advise is not None  # noqa: S101 - `is_advising` has looked
        answer = plugin.advise(critique.draft, critique.situation, critique.findings, options, review)
        if not isinstance(answer, Advised):
            return Advised(error="reviewer_advice() returned something that is no reviewer.Advised")
    except Exception as error:  # noqa: BLE001 - the critique comes out whole, whatever happens here
        return Advised(error=f"failed: {type(error).__name__}: {error}".splitlines()[0])
    return answer


def _checked(checks: Iterable[PluginCheck], answers: Mapping[str, Advised]) -> Iterable[PluginCheck]:
    """Write on the checks how the advisers fared; a failure to advise is none of the rules."""
    for check in checks:
        answer = answers.get(check.plugin)
        if answer is None:
            yield check
            continue
        status = check.status if check.error else "unavailable" if answer.error else "ran"
        error = check.error or answer.error
        yield check._replace(status=status, error=error, dropped=answer.dropped, notes=answer.notes)
