"""Asks for a reply that fits its model: from the kept replies, or from the server, once more where it does not fit."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from pydantic import BaseModel

from reviewer_plugins.personalization import prompts
from reviewer_plugins.personalization.client import NoAnswer
from reviewer_plugins.personalization.replies import UnreadableReply, read, schema_of

if TYPE_CHECKING:
    from reviewer_plugins.personalization.cache import Cache
    from reviewer_plugins.personalization.client import Client
    from reviewer_plugins.personalization.prompts import Prompt

Reply = TypeVar("Reply", bound=BaseModel)
_SHOWN_AGAIN = 4_000  # characters of a reply that could not be read


@dataclass
class Asker:
    """Asks one server; `notes` tell what it cost."""

    client: Client
    cache: Cache | None
    notes: list[str] = field(default_factory=list)

    def ask(self, messages: list[dict[str, str]], prompt: Prompt, model: type[Reply]) -> Reply:
        """Give the reply; raises NoAnswer."""
        key = self._key(messages, prompt)
        kept = self.cache.get(key) if self.cache else None
        if kept is not None:
            try:
                reply = read(kept, model)
            except UnreadableReply:  # the models have changed since
                pass
            else:
                self.notes.append(f"{prompt.title}, model {self.client.model}: from the kept replies, no tokens used")
                return reply
        return self._fresh(messages, prompt, model, key)

    def _key(self, messages: list[dict[str, str]], prompt: Prompt) -> str:
        """Make the key of a reply: all that it depends on."""
        from reviewer_plugins.personalization.cache import Cache

        body = self.client.body(messages, {})
        asked = [body.get("temperature"), self.client.base_url]
        return Cache.key(prompt.name, prompt.version, prompt.digest, self.client.model, messages[1:], asked)

    def _fresh(self, messages: list[dict[str, str]], prompt: Prompt, model: type[Reply], key: str) -> Reply:
        """Ask the server; once more, with what was wrong, where the reply cannot be read."""
        schema = schema_of(model)
        for again in (False, True):
            answer = self.client.ask(messages, schema)
            read_and_written = "{} tokens read, {} written".format(*answer.used) if answer.used else "tokens not told"
            self.notes.append(f"{prompt.title}, model {self.client.model}: {read_and_written}")
            try:
                reply = read(answer.text, model)
            except UnreadableReply as problem:
                if again:
                    raise NoAnswer(
                        f"the model {self.client.model} gave no usable reply, asked twice: {problem}"
                    ) from None
                messages = self._once_more(messages, answer.text, str(problem))
            else:
                if self.cache:
                    self.cache.put(key, answer.text)
                return reply
        raise AssertionError("the second time ends it")

    @staticmethod
    def _once_more(messages: list[dict[str, str]], text: str, problem: str) -> list[dict[str, str]]:
        """Add the reply and what is wrong with it."""
        words = prompts.load("reask").text.replace("{problem}", problem)
        said = {"role": "assistant", "content": text[:_SHOWN_AGAIN]}
        return [*messages, said, {"role": "user", "content": words}]
