"""Reads prompts: those of the project, or the user's own from `prompts/` in the configuration folder."""

from __future__ import annotations

import re
from dataclasses import dataclass
from hashlib import sha256

from reviewer_plugins.personalization.folders import config_folder

_HEAD = re.compile(r"\A<!--\n(?P<head>.*?)-->\n", re.DOTALL)
_LIMIT = 20_000


class UnusablePrompt(Exception):
    """A prompt cannot be used; the text says which, and what to do."""


@dataclass(frozen=True)
class Prompt:
    """A prompt: its name, its version ("1", or "1, your own"), and the text that is sent."""

    name: str
    version: str
    text: str

    @property
    def title(self) -> str:
        """The name with the version, as a critique tells it."""
        return f"prompt {self.name} {self.version}"

    @property
    def digest(self) -> str:
        """A hash of the text."""
        return sha256(self.text.encode()).hexdigest()


def load(name: str) -> Prompt:
    """Give a prompt by its name; raises UnusablePrompt for one of the user's own that has no version."""
    own = config_folder() / "prompts" / f"{name}.md"
    if own.is_file():
        try:
            return parse(name, own.read_text(encoding="utf-8")[:_LIMIT], own=True)
        except (OSError, UnicodeDecodeError, ValueError) as problem:
            raise UnusablePrompt(f"{own}: {problem}") from None
    from importlib.resources import files

    return parse(name, (files("reviewer_prompts") / f"{name}.md").read_text(encoding="utf-8"))


def parse(name: str, source: str, *, own: bool = False) -> Prompt:
    """Part a prompt from the comment that stands before it; raises ValueError where that has no version."""
    head = _HEAD.match(source)
    version = re.search(r"^version: *(\S+)$", head["head"], re.MULTILINE) if head else None
    if head is None or version is None:
        raise ValueError('begins with no comment that has a line "version: 1"')
    return Prompt(name, version[1] + ", your own" * own, source[head.end() :].strip())
