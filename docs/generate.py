"""Writes the pages of docs/ that are made from the code; `--check` only says whether they are up to date."""

from __future__ import annotations

import sys
from pathlib import Path

from reviewer.plugins import load_plugins
from reviewer.rule_pages import overview

_HEAD = """# Rules

<!-- Made by `python docs/generate.py` from what the rules say of themselves. -->

Each example is a test; what the rule finds in it is underlined. Here stand the short ones;
`review explain RULE` shows them all, also for rules of plugins that you have installed.

To change a rule, write in `reviewer.toml`:

```toml
disable = ["blame/excuse", "slang"]      # rules, or all rules of a plugin; `enable` for those that are off
[severity]
"formality/exclamation" = "warning"      # error, warning or suggestion
[options.length]                         # the options of a plugin's rules stand with them below
thank_you_max_words = 220
```

"""


def pages() -> dict[Path, str]:
    """Give the pages by the files that they belong into."""
    plugins = [plugin for plugin in load_plugins(frozenset()) if plugin.origin == "built-in"]
    return {Path(__file__).parent / "rules.md": _HEAD + overview(plugins)}


def main(arguments: list[str]) -> int:
    """Write the pages, or give 1 when one of them is not what it would be."""
    stale = [path for path, text in pages().items() if not path.exists() or path.read_text(encoding="utf-8") != text]
    for path in stale:
        if "--check" in arguments:
            sys.stderr.write(f"{path}: out of date; run python docs/generate.py\n")
        else:
            path.write_text(pages()[path], encoding="utf-8")
    return int("--check" in arguments and bool(stale))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
