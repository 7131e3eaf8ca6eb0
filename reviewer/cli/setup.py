"""From a command line to settings and situation, and from a critique to an exit code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer.chain import is_enabled
from reviewer.cli.parser import UsageError, context_options
from reviewer.cli.streams import say
from reviewer.errors import InvalidConfig
from reviewer.files import read_context
from reviewer.plugins import DISABLE, disabled_by_environment, load_plugins, unknown_in_environment
from reviewer.rules import Severity
from reviewer.settings import Settings
from reviewer.situation import Situation
from reviewer.suggest import shown
from reviewer.values import replace

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterable, Sequence

    from reviewer.critique import Critique
    from reviewer.plugins import Plugin

FOUND, FAILED = 1, 2
_COUNTED: dict[str, set[Severity | None]] = {
    "error": {Severity.ERROR},
    "warning": {Severity.ERROR, Severity.WARNING},
    "suggestion": {*Severity},
    "never": set(),
}


def plugins(*, verbose: bool = False) -> tuple[Plugin, ...]:
    """Load the plugins; tells the user of names in REVIEWER_DISABLE_PLUGINS that switch nothing off.

    With `verbose` it also tells where in a plugin the loading failed.
    """
    for name, near in unknown_in_environment().items():
        say(f"{DISABLE}: {shown(name)} is no known plugin{near}")
    return load_plugins(on_failure=tell_traceback if verbose else None)


def settings(arguments: Namespace, plugins: Sequence[Plugin]) -> Settings:
    """Give the settings of the configuration with those of the command line over them."""
    _check_names(arguments, plugins)
    if arguments.config and arguments.no_config:
        raise UsageError("--no-config: not allowed with --config")
    path, base = (None, Settings()) if arguments.no_config else _configured(arguments.config, plugins)
    chosen = _over(base, arguments)
    if not any(is_enabled(rule, chosen) for plugin in plugins for rule in plugin.rules):
        failed = [f"plugin {p.name} failed: {p.error}" for p in plugins if p.error and _is_selected(p, chosen)]
        where = "; ".join(failed) or "see --select, --ignore, the configuration, and review plugins"
        raise InvalidConfig(f"no rule is left to run: {where}")
    if getattr(arguments, "verbose", False):
        say(f"configuration: {path or 'none'}")
    return chosen


def _configured(named: str | None, plugins: Sequence[Plugin]) -> tuple[str | None, Settings]:
    """Give the configuration file that is named or else found, if any, and what it sets."""
    from reviewer import config

    path = named or config.find()
    return path, config.load(plugins, path, found=not named) if path else Settings()


def _is_selected(plugin: Plugin, chosen: Settings) -> bool:
    """Whether the settings ask for a plugin, or for all."""
    return not chosen.select or plugin.name in {name.partition("/")[0] for name in chosen.select}


def _check_names(arguments: Namespace, plugins: Sequence[Plugin]) -> None:
    """See that the options name plugins and rules that there are."""
    if not (arguments.select or arguments.ignore or arguments.enable):
        return
    from reviewer.inputs import known_name

    name = known_name(plugins, disabled_by_environment())
    for option in ("select", "ignore", "enable"):
        for word in getattr(arguments, option):
            try:
                name(word)
            except ValueError as error:
                raise UsageError(f"--{option}: {error}") from None


def _over(base: Settings, arguments: Namespace) -> Settings:
    """Lay the options over a configuration: what they ask for is not held up by a `disable` or `enable` in it."""
    wanted = {*arguments.select, *arguments.enable}
    wanted |= {name.partition("/")[0] for name in arguments.select}
    return replace(
        base,
        profile=arguments.profile or base.profile,
        fail_on=arguments.fail_on or base.fail_on,
        select=tuple(arguments.select) or base.select,
        disable=(*(name for name in base.disable if name not in wanted), *arguments.ignore),
        enable=(*(name for name in base.enable if name not in arguments.ignore), *arguments.enable),
    )


def advising(chosen: Settings, plugins: Sequence[Plugin], arguments: Namespace) -> Settings:
    """Turn on what the options of advice ask for."""
    if arguments.advise or arguments.rewrite or arguments.show_payload:
        advisers = {plugin.name for plugin in plugins if plugin.advise} - set(arguments.ignore)
        if not advisers:
            raise UsageError("--advise: there is no plugin that gives advice; see review plugins")
        disable = tuple(name for name in chosen.disable if name not in advisers)
        chosen = replace(chosen, enable=(*chosen.enable, *sorted(advisers)), disable=disable)
    values = {"rewrite": True} if arguments.rewrite else {}
    values |= {"cache": False} if arguments.no_cache else {}
    if not values:
        return chosen
    from reviewer.advice import with_option

    return with_option(chosen, plugins, **values)


def tell_advice(critique: Critique) -> None:
    """Tell how the advice was made, and what was not let through and why."""
    for check in critique.checks:
        for note in check.notes:
            say(f"{check.plugin}: {note}")
        for piece in check.dropped:
            say(f'{check.plugin}: dropped ({piece.reason}): "{piece.text}"')


def situation(arguments: Namespace) -> Situation:
    """Give what is known beside the draft: the context file with the options over it."""
    if arguments.context == "-":
        raise UsageError("--context: must be a file; standard input is for the draft")
    values = read_context(arguments.context) if arguments.context else {}
    return Situation(**values | context_options(arguments))


def exit_code(severities: Iterable[Severity | None], fail_on: str, *, failed: bool) -> int:
    """Give 2 where something `failed` that counts, 1 for a finding of a severity that counts, else 0."""
    if failed:
        return FAILED
    return 0 if _COUNTED[fail_on].isdisjoint(severities) else FOUND


def tell_failures(failures: Iterable[str], told: set[str]) -> None:
    """Tell the user which plugins failed, and how; what was `told` already is not told again."""
    for words in failures:
        if words not in told:
            told.add(words)
            say(words)


def tell_traceback(error: BaseException) -> None:
    """Tell the user where a rule or plugin failed; what it said is in the critique, for it may quote the draft."""
    from traceback import format_tb

    say("".join(format_tb(error.__traceback__)) + type(error).__name__)
