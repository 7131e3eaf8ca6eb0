"""Advice: what plugins suggest beside the judgement, and the running of those that do.

Advice is added to a critique that is finished: it cannot touch score, verdict, findings or exit code.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reviewer.draft import Span
from reviewer.plugins import is_advising
from reviewer.rules import Options
from reviewer.values import replace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from reviewer.chain import OnFailure
    from reviewer.critique import Critique, PluginCheck
    from reviewer.draft import Draft
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


def with_advice(
    critique: Critique,
    plugins: Iterable[Plugin],
    settings: Settings,
    review: Callable[[Draft], Critique],
    on_failure: OnFailure | None = None,
) -> Critique:
    """Add the advice of the plugins that were asked for it; `review` judges other drafts in the same situation.

    `on_failure` is handed what an adviser raises, with its traceback; the critique has only the words of it.
    """
    advisers = [plugin for plugin in plugins if plugin.advise and is_advising(plugin, settings)]
    answers = {plugin.name: _answer(plugin, critique, settings, review, on_failure) for plugin in advisers}
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


def _answer(
    plugin: Plugin,
    critique: Critique,
    settings: Settings,
    review: Callable[[Draft], Critique],
    on_failure: OnFailure | None = None,
) -> Advised:
    """Ask one adviser; whatever it raises is its failure alone."""
    options = Options(settings.options.get(plugin.name), settings.profile)
    try:
        assert plugin.advise is not None  # noqa: S101 - `is_advising` has looked
        answer = plugin.advise(critique.draft, critique.situation, critique.findings, options, review)
        return _checked_answer(answer, critique.draft)
    except (Exception, SystemExit) as error:  # noqa: BLE001 - the critique comes out whole, whatever happens here
        if on_failure:
            on_failure(error)
        return Advised(error=f"failed: {type(error).__name__}: {error}".splitlines()[0])


def _checked_answer(answer: object, draft: Draft) -> Advised:
    """Raise TypeError or ValueError for what an adviser must not answer, so that nothing later stumbles over it."""
    if not isinstance(answer, Advised):
        raise TypeError("reviewer_advice() returned something that is no reviewer.Advised")
    if not all(isinstance(piece, Advice) for piece in answer.advice):
        raise TypeError("advice has to be reviewer.Advice")
    if not all(isinstance(piece, Dropped) for piece in answer.dropped):
        raise TypeError("what is dropped has to be reviewer.Dropped")
    for piece in answer.advice:
        if not all(isinstance(text, str) for text in (piece.text, piece.why, piece.fact, piece.source, piece.made_by)):
            raise TypeError("all words of an advice have to be text")
        if not (piece.span is None or isinstance(piece.span, Span)):
            raise TypeError("span has to be a reviewer.Span or None")
        if piece.span and not 0 <= piece.span.start <= piece.span.end <= len(draft.text):
            raise ValueError("a span lies outside of the draft")
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
        yield replace(check, status=status, error=error, dropped=answer.dropped, notes=answer.notes)
