"""The hooks that a plugin may implement; `docs/plugins.md` has an example of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pluggy

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

    from reviewer.advice import Advised
    from reviewer.critique import Critique
    from reviewer.draft import Draft
    from reviewer.rules import Finding, Option, Options, Rule
    from reviewer.situation import Situation

hookspec = pluggy.HookspecMarker("reviewer")
hookimpl = pluggy.HookimplMarker("reviewer")


@hookspec
def reviewer_rules() -> Iterable[Rule]:  # type: ignore[empty-body]
    """Return the rules of this plugin.

    Called once when plugins are loaded. The chain sorts rules by id, so the order does not matter. A rule whose id does
    not begin with the plugin's name, or which another plugin has already, makes the plugin fail to load.

    :return: the rules; each judges on its own and is isolated from the others' failures.
    """


@hookspec
def reviewer_options() -> Iterable[Option[Any]]:  # type: ignore[empty-body]
    """Return the options of this plugin that none of its rules declares, such as those of its advice.

    Called once when plugins are loaded.

    :return: the options, which users set under `[options.<plugin>]`.
    """


@hookspec
def reviewer_advice(  # type: ignore[empty-body]
    draft: Draft,
    situation: Situation,
    findings: tuple[Finding, ...],
    options: Options,
    review: Callable[[Draft], Critique],
) -> Advised:
    """Return what could be said better or more, beside what the rules have judged.

    Called after the rules, and only when the user has enabled the plugin. Each plugin is called on its own and
    isolated; nothing that it answers changes score, verdict, findings or exit code.

    :param draft: the draft; only its new text is anybody's business.
    :param situation: what is known beside it; `kind` is always set.
    :param findings: what the rules have found.
    :param options: the plugin's options.
    :param review: reviews another draft with the rules, in the same situation.
    :return: the advice, and how it went.
    """
