"""A rule as a page in Markdown that reads well as it is: for `review explain` and for docs/rules.md."""

from __future__ import annotations

from json import dumps
from typing import TYPE_CHECKING, Any
from unicodedata import east_asian_width

from reviewer.kinds import ALL_KINDS, Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reviewer.plugins import Plugin
    from reviewer.rules import Example, Option, Rule

GUIDES = {
    "G0": "How to Follow Up After a Job Interview",
    "G1": "Interview Follow-Up Etiquette: Do's And Don'ts For Success",
    "G2": "When inquiring if you got the job (FAQ)",
    "G3": "Is It Bad to Follow Up After an Interview?",
}


def page(rule: Rule, level: int = 1) -> str:
    """Write a page about a rule, with headings from `level` on."""
    return "\n\n".join((*_about(rule, level, rule.examples), "\n".join(_changing(rule)))) + "\n"


def plain(pages: str) -> str:
    """Write pages without the marks of Markdown: blocks are indented instead."""
    lines, in_block = [], False
    for line in pages.splitlines():
        if line.startswith("```"):
            in_block = not in_block
        elif in_block:
            lines.append(f"    {line}".rstrip())
        else:
            lines.append(line.removeprefix("# ").replace("**", "").replace("`", ""))
    return "\n".join(lines) + "\n"


def overview(plugins: Iterable[Plugin]) -> str:
    """Write an index of all rules of some plugins, and what each is about with its short examples."""
    rules = [rule for plugin in plugins for rule in plugin.rules]
    index = "\n".join(("| rule | severity | what it finds |", "|---|---|---|", *map(_row, rules)))
    abouts = ("\n\n".join(_about(rule, 2, _short(rule.examples))) for rule in rules)
    # Examples that follow one another stand in one block, which makes the page a third shorter.
    return "\n\n".join((index, *abouts)).replace("\n```\n\n```text\n", "\n\n") + "\n"


def _row(rule: Rule) -> str:
    """Write the line of a rule in the index; its anchor is the one that GitHub makes of the heading."""
    return f"| [{rule.id}](#{rule.id.replace('/', '')}) | {rule.severity} | {rule.summary} |"


def _short(examples: Iterable[Example]) -> Iterator[Example]:
    """Give the examples of one line, and the first of those that are found, or are not, where none is."""
    for silent in (False, True):
        alike = [example for example in examples if (example.found is False) is silent]
        yield from [example for example in alike if "\n" not in example.draft] or alike[:1]


def _about(rule: Rule, level: int, examples: Iterable[Example]) -> Iterator[str]:
    """Say what a rule is, why, what can be set, and show examples."""
    examples = tuple(examples)
    yield f"{'#' * level} {rule.id}"
    yield f"{rule.summary[0].upper()}{rule.summary[1:]}."
    yield "\n".join(_facts(rule))
    yield f"**Why.** {rule.why}"
    yield from _options(rule)
    yield from _examples("Found", (example for example in examples if example.found is not False))
    yield from _examples("Not found", (example for example in examples if example.found is False))


def option_lines(option: Option[Any]) -> Iterator[str]:
    """Say of an option what it sets, within which limits, and what its default is."""
    yield f"{option.help}{_unit_and_limits(option)}"
    if option.private:
        yield "only in your own configuration (see docs/advice.md) or with --config"
    if option.profiles:
        yield "profiles: " + ", ".join(f"{name} {toml(value)}" for name, value in sorted(option.profiles.items()))


def toml(value: object) -> str:
    """Write a text, number, truth value or list as TOML does."""
    return dumps(list(value) if isinstance(value, tuple) else value, ensure_ascii=False)


def _unit_and_limits(option: Option[Any]) -> str:
    """Say in which unit an option is, and its limits."""
    if option.choices:
        return f": {', '.join(option.choices)}"
    low, high = option.minimum, option.maximum
    limits = [f"at least {low:g}" if low is not None else "", f"at most {high:g}" if high is not None else ""]
    words = [option.unit, *limits]
    return f" ({', '.join(filter(None, words))})" if any(words) else ""


def _facts(rule: Rule) -> Iterator[str]:
    """List what a rule is about."""
    yield f"- Severity: {rule.severity}"
    sources = [f"{source} {GUIDES.get(source, '')}".strip() for source in rule.sources]
    yield f"- From: {'; '.join(sources)}"
    kinds = "all" if rule.kinds == ALL_KINDS else ", ".join(kind for kind in Kind if kind in rule.kinds)
    yield f"- Kinds of message: {kinds}"
    if rule.needs:
        yield f"- Needs: {'; '.join(need.replace('|', ' or ') for need in rule.needs)}"
    if not rule.on_by_default:
        yield "- Off until it is enabled"


def _options(rule: Rule) -> Iterator[str]:
    """List the options of a rule."""
    if rule.options:
        yield f"**Options** in `[options.{rule.plugin}]`:"
        yield "\n".join(
            f"- `{option.name} = {toml(option.default)}`: {'; '.join(option_lines(option))}" for option in rule.options
        )


def _examples(heading: str, examples: Iterable[Example]) -> Iterator[str]:
    """Show examples, what was found underlined."""
    shown = [_example(example) for example in examples]
    if shown:
        yield f"**{heading}:**"
        yield "\n\n".join(f"```text\n{example}\n```" for example in shown)


def _example(example: Example) -> str:
    """Show a draft, what was found underlined and what else was known above."""
    known = [f"[{key} = {toml(value)}]" for key, value in example.context.items()]
    start = example.draft.find(example.found) if isinstance(example.found, str) else -1
    lines, offset = [], 0
    for line in example.draft.split("\n"):
        lines.append(line)
        if start >= 0 and isinstance(example.found, str):
            lines += _underline(line, start - offset, start - offset + len(example.found))
        offset += len(line) + 1
    return "\n".join(known + lines)


def _underline(line: str, start: int, end: int) -> list[str]:
    """Underline what of a line lies between two offsets, which may lie outside of it."""
    start, end = max(start, 0), min(end, len(line))
    return [" " * _columns(line[:start]) + "~" * _columns(line[start:end])] if start < end else []


def _columns(text: str) -> int:
    """Count the columns that text takes; emoji and East Asian letters take two."""
    return sum(2 if east_asian_width(char) in "WF" else 1 for char in text)


def _changing(rule: Rule) -> Iterator[str]:
    """Show how to change a rule in the configuration."""
    yield "**To change it** in `reviewer.toml`:"
    yield "\n```toml"
    if rule.on_by_default:
        yield f'disable = ["{rule.id}"]'
    else:
        yield f'enable = ["{rule.id}"]'
    other = "suggestion" if rule.severity != "suggestion" else "warning"
    yield f'[severity]\n"{rule.id}" = "{other}"\n```'
