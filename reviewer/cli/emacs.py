"""`review emacs`: says how Emacs is to be set up."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import reviewer.integrations
from reviewer.cli.parser import Parser
from reviewer.cli.streams import write

if TYPE_CHECKING:
    from collections.abc import Sequence

_EXAMPLES = """examples:
  review emacs >> ~/.emacs.d/init.el

Each message is then reviewed before it is sent, in message-mode and what builds on it: Gnus, mu4e, notmuch.
"""
_FILE = Path(reviewer.integrations.__file__).with_name("emacs") / "review-message.el"


def run(arguments: Sequence[str]) -> int:
    """Print the lines for init.el."""
    Parser("emacs", "Print the lines by which Emacs has messages reviewed before it sends them.", _EXAMPLES).read(
        arguments
    )
    command = " ".join(map(_quoted, (sys.executable, "-P", "-m", "reviewer", "presend", "--door", "emacs")))
    write(f"(load {_quoted(str(_FILE))})\n(setq review-message-command '({command}))\n(review-message-enable)\n")
    return 0


def _quoted(word: str) -> str:
    """Write a string of Lisp."""
    return json.dumps(word, ensure_ascii=False)
