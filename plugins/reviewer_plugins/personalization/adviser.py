"""The course of it: what was given, redacted, asked, read, put back, and held to what was given."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from reviewer import Advice, Advised, Draft, Dropped
from reviewer_plugins.personalization import framing, grounding, payload, prompts
from reviewer_plugins.personalization.asking import Asker
from reviewer_plugins.personalization.cache import Cache
from reviewer_plugins.personalization.client import Client, NoAnswer
from reviewer_plugins.personalization.folders import cache_folder
from reviewer_plugins.personalization.given import Given
from reviewer_plugins.personalization.options import CACHE, CACHE_SIZE, MAX_INPUT, REWRITE, SHOW_PAYLOAD
from reviewer_plugins.personalization.redaction import Redactor
from reviewer_plugins.personalization.replies import Rewritten, Suggestion, Suggestions, schema_of
from reviewer_plugins.personalization.rewriting import rewritten

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from reviewer import Critique, Finding, Options, Situation

# Said in place of a reason that is not grounded itself.
_WHY = {
    "topics": "It shows that you listened.",
    "notes": "Only you can say it.",
    "company_facts": "It shows that you know the company.",
    "draft": "It ties what you say to what they look for.",
}


class Adviser:
    """Advises on one draft."""

    def __init__(
        self,
        draft: Draft,
        situation: Situation,
        findings: tuple[Finding, ...],
        options: Options,
        review: Callable[[Draft], Critique],
    ) -> None:
        self._draft, self._situation, self._findings = draft, situation, findings
        self._options, self._review = options, review
        self._given = Given(draft, situation, options)
        self._redactor = Redactor(draft, situation)
        self._client = Client(options)
        cache = Cache(cache_folder(), int(options[CACHE_SIZE] * 1_000_000)) if options[CACHE] else None
        self._asker = Asker(self._client, cache)
        self._advice: list[Advice] = []
        self._dropped: list[Dropped] = []

    def advised(self) -> Advised:
        """Give the advice; what comes in between ends the asking, and what there is by then is given."""
        error = None
        try:
            self._check_size()
            if self._options[SHOW_PAYLOAD]:
                return Advised(
                    payloads=tuple(self._payloads()), notes=(f"POST {self._client.base_url}/chat/completions",)
                )
            self._suggest()
            if self._options[REWRITE]:
                self._rewrite()
        except (NoAnswer, prompts.UnusablePrompt) as problem:
            error = str(problem)
        return Advised(tuple(self._advice), tuple(self._dropped), tuple(self._notes()), error)

    def _notes(self) -> Iterator[str]:
        """Tell how it went."""
        if self._given.removed:
            yield f"{self._given.removed} invisible characters were not sent"
        if self._client.warning:
            yield self._client.warning
        yield from self._asker.notes
        yield f"{len(self._advice)} let through, {len(self._dropped)} dropped"

    def _check_size(self) -> None:
        """See that there is something to send, and not too much."""
        if not self._given.paragraphs:
            raise NoAnswer("the draft has no body to advise on")
        size, most = len(self._given.everything), self._options[MAX_INPUT]
        if size > most:
            raise NoAnswer(f"draft and facts have {size:,} characters; no more than {most:,} are sent (max_input)")

    def _payloads(self) -> Iterator[str]:
        """Give the bodies of the requests that would be made, if no reply was kept."""
        messages = payload.to_suggest(self._given, self._situation, self._redactor, prompts.load("suggest"))
        yield self._shown(messages, Suggestions)
        if self._options[REWRITE]:
            yield self._shown(self._to_rewrite(prompts.load("rewrite")), Rewritten)

    def _shown(self, messages: list[dict[str, str]], model: type[Suggestions | Rewritten]) -> str:
        """Write the body of a request."""
        return json.dumps(self._client.body(messages, schema_of(model)), indent=2, ensure_ascii=False)

    def _suggest(self) -> None:
        """Ask for suggestions, and sort them."""
        prompt = prompts.load("suggest")
        messages = payload.to_suggest(self._given, self._situation, self._redactor, prompt)
        reply = self._asker.ask(messages, prompt, Suggestions)
        for suggestion in reply.suggestions:
            self._sort(self._put_back(suggestion), prompt)

    def _put_back(self, suggestion: Suggestion) -> Suggestion:
        """Put the names back in place of the tokens."""
        texts = {key: self._redactor.restore(getattr(suggestion, key)) for key in ("sentence", "fact", "why")}
        return suggestion.model_copy(update={key: " ".join(text.split()) for key, text in texts.items()})

    def _sort(self, suggestion: Suggestion, prompt: prompts.Prompt) -> None:
        """Let a suggestion through, or drop it."""
        source = self._given.source_of(suggestion.fact)
        fault = self._fault(suggestion, source)
        if fault:
            self._dropped.append(Dropped(suggestion.sentence, fault))
            return
        why = suggestion.why[:1].upper() + suggestion.why[1:]
        why += "." if why and why[-1] not in ".!?" else ""
        if not why or grounding.is_too_long(why) or not grounding.is_harmless(why, self._given):
            why = _WHY[source]
        span = self._given.spans[suggestion.paragraph - 1]
        made_by = f"{prompt.title}, model {self._client.model}"
        self._advice.append(
            Advice(suggestion.sentence, why, fact=suggestion.fact, source=source, span=span, made_by=made_by)
        )

    def _fault(self, suggestion: Suggestion, source: str) -> str:
        """Say what keeps a suggestion from being let through, or give an empty string."""
        return next(filter(None, self._faults(suggestion, source)), "")

    def _faults(self, suggestion: Suggestion, source: str) -> Iterator[str]:
        """Give what is wrong with a suggestion, the plainest first."""
        sentence, given = suggestion.sentence, self._given
        if not source:
            yield "rests on no fact that was given"
        if suggestion.paragraph > len(given.spans):
            yield "belongs to no paragraph of the draft"
        if len(self._advice) == payload.SUGGESTIONS:
            yield "is one too many"
        if grounding.is_too_long(sentence):
            yield "is too long"
        if fault := framing.fault_of(sentence, suggestion.fact, given):
            yield grounding.new_in(sentence, given) or fault
        if grounding.is_said(sentence, given) or any(framing.is_same(sentence, piece.text) for piece in self._advice):
            yield "is said already"
        yield self._fault_by_rules(suggestion)

    def _fault_by_rules(self, suggestion: Suggestion) -> str:
        """Put the sentence where it belongs, and see whether the rules like it there."""
        end = self._given.spans[suggestion.paragraph - 1].end
        text = f"{self._draft.text[:end]} {suggestion.sentence}{self._draft.text[end:]}"
        before, after = self._review(self._draft), self._review(Draft.parse(text))
        if after.score >= before.score:
            return ""
        known = {finding.rule for finding in before.findings}
        new = next((f.rule for f in after.findings if f.rule not in known), "the score falls")
        return f"breaks a rule ({new})"

    def _to_rewrite(self, prompt: prompts.Prompt) -> list[dict[str, str]]:
        """Give the messages that ask for a rewrite."""
        return payload.to_rewrite(self._given, self._situation, self._findings, self._redactor, prompt)

    def _rewrite(self) -> None:
        """Ask for a rewrite, and show it if it keeps the facts and scores no lower."""
        prompt = prompts.load("rewrite")
        reply = self._asker.ask(self._to_rewrite(prompt), prompt, Rewritten)
        paragraphs = [self._redactor.restore(text) for text in reply.paragraphs]
        result = rewritten(self._draft, paragraphs, self._given, self._findings, self._review)
        if isinstance(result, Dropped):
            self._dropped.append(result)
        else:
            self._advice.append(result._replace(made_by=f"{prompt.title}, model {self._client.model}"))
