"""`review init`: a reviewer.toml that has every setting in it, commented out, with limits and defaults."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from reviewer.cli.parser import Parser, UsageError
from reviewer.cli.streams import say, write
from reviewer.config import NAME
from reviewer.files import reason
from reviewer.plugins import load_plugins
from reviewer.rule_pages import option_lines, toml

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reviewer.plugins import Plugin

# Text stands after "# ", settings after "#": taking away the "#" of a setting puts it in force.
_HEAD = """\
# Settings of the review command; `review explain RULE` tells more.
# Lines that begin with "#" and no space are settings with their defaults: take the "#" away to change one.

# Whose numbers count where the guides disagree: balanced, strict (one follow-up), patient (three inquiries).
#profile = "balanced"

# From which severity on the exit code is 1: error, warning, suggestion, never.
#fail_on = "error"

# Plugins or single rules that are off until asked for.
#enable = []

# Plugins or single rules to leave out, such as "slang" or "personal/cliche".
#disable = []

# Plugins or single rules to run alone; none means all.
#select = []

# Words that are never flagged, such as "Dude Ranch".
#allow = []

# How long one rule may take: seconds, 0.01 to 60.
#time_limit = 2.0

# Points that a rule's first finding costs (1 to 100), and by what each further one is multiplied (0 to 1).
#[weights]
#error = 25
#warning = 10
#suggestion = 4
#repeat = 0.5
"""


def run(arguments: Sequence[str]) -> int:
    """Write the file, unless there is one."""
    parser = Parser("init", f"Write a {NAME} that has every setting in it, commented out.")
    parser.add_argument("file", nargs="?", default=NAME, metavar="FILE", help=f"default: {NAME}; - prints it")
    parser.add_argument("--force", action="store_true", help="write over a file that is there")
    options = parser.read(arguments)
    text = template(load_plugins())
    if options.file == "-":
        write(text)
        return 0
    try:
        with Path(options.file).open("w" if options.force else "x", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError:
        raise UsageError(f"{options.file}: is there already; --force writes over it") from None
    except (OSError, ValueError) as problem:
        raise UsageError(f"{options.file}: {reason(problem)}") from None
    say(f"wrote {options.file}")
    return 0


def template(plugins: Sequence[Plugin]) -> str:
    """Give the text of a configuration with the settings of these plugins."""
    lines = ["", "# Severity by rule: error, warning, suggestion.", "#[severity]"]
    lines += [f'#"{rule.id}" = "{rule.severity}"' for plugin in plugins for rule in plugin.rules]
    return _HEAD + "\n".join([*lines, *(line for plugin in plugins for line in _options(plugin))]) + "\n"


def _options(plugin: Plugin) -> Iterator[str]:
    """Write the options of a plugin."""
    if plugin.options:
        yield f"\n#[options.{plugin.name}]"
    for name, option in sorted(plugin.options.items()):
        yield from (f"# {line}" for line in option_lines(option))
        yield f"#{name} = {toml(option.default)}"
