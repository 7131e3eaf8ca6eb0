"""`review init`: files to begin with: every setting, or every key of a context, commented out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from reviewer.cli import setup
from reviewer.cli.parser import KEYS, Parser, UsageError
from reviewer.cli.streams import say, write
from reviewer.config import NAME
from reviewer.files import reason
from reviewer.rule_pages import option_lines, toml

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reviewer.plugins import Plugin

CONTEXT_NAME = "context.toml"
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
#time_limit = 5.0

# Points that a rule's first finding costs (1 to 100), and by what each further one is multiplied (0 to 1).
#[weights]
#error = 25
#warning = 10
#suggestion = 4
#repeat = 0.5

# How hooks before "send" behave (review sendmail, smtpd, presend, native); they read this file only in the user's
# configuration folder. See docs/doors.md.
#[presend]
# What becomes of a message that should be held: advise (tell, and let it pass), prompt (ask), block.
#mode = "block"
# What becomes of a message that could not be judged: pass (and say so), block.
#on_error = "pass"
# How long judging may take: seconds, 0.1 to 300.
#time_limit = 10.0
# How large a message is judged: bytes.
#max_bytes = 10000000
# How many copies of blocked messages are kept; 0 keeps none.
#keep = 20
# Whether rule ids (never text) are logged.
#log = true
# Which messages are judged beside those that look like follow-ups, or go to an employer who is known; * and ? as in
# names of files.
#when = { recipients = [], subjects = [] }
"""


_CONTEXT_HEAD = """\
# What is known beside a draft, for `review --context FILE`. Every key is optional.
# Lines that begin with "#" and no space are examples: take the "#" away and write what is so.
"""
_EXAMPLES = {
    "kind": '"thank-you"',
    "interview_at": "2026-03-03T14:00:00-05:00",
    "send_at": "2026-03-04T09:15:00-05:00",
    "promised_by": "2026-03-10",
    "follow_ups": "[{ sent_at = 2026-03-04, answered = true }, { sent_at = 2026-03-11 }]",
    "outcome": '"pending"',
    "interviewers": '["Dana Whitfield", "Ravi Osei"]',
    "recipient": '"Priscilla Okafor"',
    "company": '"Acme Logistics"',
    "role": '"Data Analyst"',
    "topics": '["late-truck dashboard", "move to dbt"]',
    "notes": '["I taught dbt to six colleagues"]',
    "company_facts": '["opened a depot in Fresno"]',
    "candidate": '"Priya Raman"',
    "channel": '"email"',
    "first_channel": '"phone"',
    "addresses": '["dana.whitfield@acme.example", "@acme.example"]',
}


def run(arguments: Sequence[str]) -> int:
    """Write the file, unless there is one."""
    about = f"Write a {NAME} that has every setting in it, or a {CONTEXT_NAME} with every key, commented out."
    parser = Parser("init", about)
    names = f"default: {NAME}, or {CONTEXT_NAME}; - prints it"
    parser.add_argument("file", nargs="?", metavar="FILE", help=names)
    parser.add_argument("--context", action="store_true", help="write an example of a context instead of the settings")
    parser.add_argument("--force", action="store_true", help="write over a file that is there")
    options = parser.read(arguments)
    text = context_template() if options.context else template(setup.plugins())
    name = options.file or (CONTEXT_NAME if options.context else NAME)
    if name == "-":
        write(text)
        return 0
    _save(name, text, "w" if options.force else "x")
    say(f"wrote {name}")
    return 0


def _save(name: str, text: str, mode: str) -> None:
    """Write a file; raises UsageError where that cannot be."""
    try:
        with Path(name).open(mode, encoding="utf-8") as file:
            file.write(text)
    except FileExistsError:
        raise UsageError(f"{name}: is there already; --force writes over it") from None
    except (OSError, ValueError) as problem:
        raise UsageError(f"{name}: {reason(problem)}") from None


def context_template() -> str:
    """Give the text of a context with an example for each key."""
    keys = (f"\n# {words}\n#{key} = {_EXAMPLES[key]}\n" for key, (_, words) in KEYS.items())
    return _CONTEXT_HEAD + "".join(keys)


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
