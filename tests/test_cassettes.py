"""No cassette holds a secret: neither a key nor who asked, nor an original that a token stands for."""

import re
from pathlib import Path

import pytest

from tests.advising import CASSETTES, KEY, SECRETS

FILES = sorted(CASSETTES.glob("*.yaml"))


def test_there_are_cassettes() -> None:
    """The tests here can fail."""
    assert len(FILES) > 20


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_secret_on_a_cassette(path: Path) -> None:
    """Keys, cookies, organisation headers and originals are in none of them."""
    text = path.read_text(encoding="utf-8").lower()
    for word in (KEY, "bearer", "authorization", "cookie", "organization", "org-secret", "user-agent", *SECRETS):
        assert word.lower() not in text, word
    assert not re.search(r'file \\*"/', text)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_names_tell_the_kind(path: Path) -> None:
    """A cassette says in its name which kind of server it was recorded against."""
    assert path.stem.startswith(("standin-", "model-"))
