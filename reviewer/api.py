"""The way in from Python: `review` for one draft, `Reviewer` to keep what is loaded between drafts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reviewer.chain import Chain
from reviewer.draft import Draft
from reviewer.errors import UnreadableDraft
from reviewer.known import settings_of, situation_of, with_draft
from reviewer.plugins import is_advising, load_plugins

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from reviewer.advice import Advised
    from reviewer.chain import OnFailure
    from reviewer.critique import Critique
    from reviewer.plugins import Plugin
    from reviewer.settings import Settings
    from reviewer.situation import Situation


class Reviewer:
    """Reviews drafts with the same settings and plugins; loading them is the slow part of a review.

    Raises `reviewer.InvalidConfig` for settings that no configuration could have; those that `reviewer.config` has read
    are `checked`, perhaps on another machine. `on_failure` is called with whatever a rule or an adviser raises, for
    those who want to see its traceback.
    """

    def __init__(
        self,
        settings: Settings | None = None,
        plugins: Iterable[Plugin] | None = None,
        on_failure: OnFailure | None = None,
        *,
        checked: bool = False,
    ) -> None:
        self.plugins = tuple(load_plugins() if plugins is None else plugins)
        self.settings = settings if settings and checked else settings_of(settings, self.plugins)
        self._on_failure = on_failure
        self._chain = Chain(self.plugins, self.settings, on_failure)

    def review(
        self,
        draft: str | bytes | Draft,
        situation: Situation | Mapping[str, Any] | None = None,
        *,
        advise: bool = True,
    ) -> Critique:
        """Review a draft: text, the bytes of an RFC 5322 message, or a `Draft`.

        The situation may be given as a mapping with the keys and values of a context file. Where it has no time of
        sending, that of the message's "Date:" is taken, or else now. Plugins that were asked for advice give it, unless
        `advise` is false. Raises `reviewer.UnreadableDraft` for what is no text, and `reviewer.InvalidContext` for a
        situation that cannot be.
        """
        if isinstance(draft, str):
            draft = Draft.parse(draft)
        elif isinstance(draft, bytes):
            draft = Draft.from_bytes(draft)
        elif not isinstance(draft, Draft):
            raise UnreadableDraft(f"a draft is a str, bytes or a reviewer.Draft, and no {type(draft).__name__}")
        known, draft = with_draft(situation_of(situation), draft)
        critique = self._chain.run(draft, known)
        if not advise or not any(is_advising(plugin, self.settings) for plugin in self.plugins):
            return critique
        from reviewer.advice import with_advice

        return with_advice(critique, self.plugins, self.settings, self._judge_as(critique), self._on_failure)

    def payloads(self, critique: Critique) -> list[Advised]:
        """Give what the advisers would send about a reviewed draft; nothing is sent."""
        from reviewer.advice import payloads

        return payloads(critique, self.plugins, self.settings, self._judge_as(critique))

    def _judge_as(self, critique: Critique) -> Callable[[Draft], Critique]:
        """Give a function that judges other drafts in the situation of a critique."""
        return lambda draft: self._chain.run(draft, critique.situation)


def review(
    draft: str | bytes | Draft,
    situation: Situation | Mapping[str, Any] | None = None,
    settings: Settings | None = None,
) -> Critique:
    """Review one draft; see `Reviewer.review`."""
    return Reviewer(settings).review(draft, situation)
