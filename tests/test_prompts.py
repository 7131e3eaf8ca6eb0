"""A prompt that changes takes a new version: `python -m tests.test_prompts` records the hash of one that has it."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path

import pytest

import reviewer_prompts
from reviewer_plugins.personalization.prompts import parse

FOLDER = Path(reviewer_prompts.__file__).parent
RECORD = FOLDER / "versions.json"
PROMPTS = sorted(FOLDER.glob("*.md"))


def hashed(path: Path) -> tuple[str, str]:
    """Give a prompt's name with its version, and the hash of its text."""
    prompt = parse(path.stem, path.read_text(encoding="utf-8"))
    return f"{prompt.name} {prompt.version}", sha256(prompt.text.encode()).hexdigest()


@pytest.mark.parametrize("path", PROMPTS, ids=lambda path: path.stem)
def test_no_change_without_a_version(path: Path) -> None:
    """The text of each version is the one that was recorded under it."""
    name, digest = hashed(path)
    assert json.loads(RECORD.read_text(encoding="utf-8")).get(name) == digest, f"raise the version of {path.name}"


@pytest.mark.parametrize("path", PROMPTS, ids=lambda path: path.stem)
def test_a_prompt_says_what_it_is_for(path: Path) -> None:
    """The comment on top names the prompt and its purpose."""
    head = path.read_text(encoding="utf-8").partition("-->")[0]
    assert f"name: {path.stem}\n" in head
    assert "purpose: " in head


if __name__ == "__main__":
    known = json.loads(RECORD.read_text(encoding="utf-8")) if RECORD.exists() else {}
    RECORD.write_text(json.dumps(dict(map(hashed, PROMPTS)) | known, indent=2) + "\n", encoding="utf-8")
