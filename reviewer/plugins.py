"""Find, load and enable plugins. A plugin that fails to load is data, never an exception."""

import importlib
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from types import ModuleType
from typing import Any, cast

import pluggy

from reviewer import hookspecs
from reviewer.rules import Option, Rule
from reviewer.settings import Settings
from reviewer.suggest import did_you_mean
from reviewer.values import Value

BUILT_IN = (
    "timing", "channel", "length", "formality", "slang", "blame",
    "feedback", "pressure", "essentials", "personal", "subject", "personalization",
)  # fmt: skip
ENTRY_POINTS = "reviewer"
DISABLE = "REVIEWER_DISABLE_PLUGINS"


class Plugin(Value):
    """A plugin that was found: its origin ("built-in" or a distribution), what it has, or why it failed to load."""

    name: str
    origin: str
    rules: tuple[Rule, ...] = ()
    error: str | None = None
    own_options: tuple[Option[Any], ...] = ()
    advise: Callable[..., object] | None = None

    @property
    def options(self) -> dict[str, Option[Any]]:
        """The options of the plugin and of its rules, by name."""
        options = [*self.own_options, *(option for rule in self.rules for option in rule.options)]
        return {option.name: option for option in options}


def is_advising(plugin: Plugin, settings: Settings) -> bool:
    """Whether a plugin gives advice and was asked for it."""
    asked = plugin.name in settings.enable or plugin.name in settings.select
    return plugin.advise is not None and asked and plugin.name not in settings.disable


class _Manager(pluggy.PluginManager):
    """Looks for hooks by their names: to look at all that a module has would cost as much as loading it."""

    def parse_hookimpl_opts(self, plugin: object, name: str) -> pluggy.HookimplOpts | None:
        """Give how a function implements a hook; None where its name is none of a hook."""
        return super().parse_hookimpl_opts(plugin, name) if name.startswith("reviewer_") else None

    def parse_hookspec_opts(self, module_or_class: ModuleType | type, name: str) -> pluggy.HookspecOpts | None:
        """Give how a function specifies a hook, as above."""
        return super().parse_hookspec_opts(module_or_class, name) if name.startswith("reviewer_") else None


def disabled_by_environment() -> frozenset[str]:
    """Give the plugins named in REVIEWER_DISABLE_PLUGINS, separated by commas."""
    return frozenset(filter(None, (name.strip() for name in os.environ.get(DISABLE, "").split(","))))


def load_plugins(
    blocked: frozenset[str] | None = None, on_failure: Callable[[BaseException], object] | None = None
) -> tuple[Plugin, ...]:
    """Load the built-in plugins and those of other distributions, sorted by name.

    Plugins named in `blocked` (default: in the environment) are not imported at all. `on_failure` is handed what a
    plugin raises, with its traceback.
    """
    blocked = disabled_by_environment() if blocked is None else blocked
    manager = _Manager("reviewer")
    manager.add_hookspecs(hookspecs)
    plugins = [_load(manager, *found, on_failure) for found in _found() if found[0] not in blocked]
    return tuple(_without_twins(sorted(plugins, key=lambda plugin: (plugin.name, plugin.origin != "built-in"))))


def unknown_in_environment() -> dict[str, str]:
    """Give the names in REVIEWER_DISABLE_PLUGINS that no plugin has, each with a near match in words."""
    blocked = disabled_by_environment()
    known = {name for name, _, _ in _found()} if blocked - set(BUILT_IN) else blocked
    return {name: did_you_mean(name, sorted(known)) for name in sorted(blocked - known)}


def _found() -> Iterator[tuple[str, str, Callable[[], object]]]:
    """Give name, origin and loader of every plugin."""
    for name in BUILT_IN:
        yield name, "built-in", partial(importlib.import_module, f"reviewer_plugins.{name}")
    if not _any_entry_points():
        return
    from importlib.metadata import entry_points

    for point in entry_points(group=ENTRY_POINTS):
        origin = f"{point.dist.name} {point.dist.version}" if point.dist else point.value
        yield point.name, origin, point.load


def _any_entry_points() -> bool:
    """Whether any installed distribution declares entry points of ours.

    Looking into the files first keeps `importlib.metadata` out of the start of most runs: it costs as much as all the
    rules together.
    """
    heading = f"[{ENTRY_POINTS}]".encode()
    for folder in sys.path:
        try:
            paths = [entry.path for entry in os.scandir(folder or ".") if entry.name.endswith("-info")]
        except OSError:
            continue
        for path in paths:
            try:
                with open(f"{path}/entry_points.txt", "rb", buffering=0) as file:  # noqa: PTH123 - pathlib costs a start 3 ms
                    if heading in file.read():
                        return True
            except OSError:
                continue
    return False


def _load(
    manager: pluggy.PluginManager,
    name: str,
    origin: str,
    load: Callable[[], object],
    on_failure: Callable[[BaseException], object] | None,
) -> Plugin:
    """Load one plugin and ask it for what it has."""
    try:
        module = load()
        manager.register(module, name)
        manager.check_pending()
        rules = _rules(manager, name)
        _check(name, rules, own=origin == "built-in")
        own = tuple(option for hook in _hooks(manager, "reviewer_options", name) for option in hook())
        advise = next(iter(_hooks(manager, "reviewer_advice", name)), None)
    except (Exception, SystemExit) as error:  # noqa: BLE001 - whatever a stranger's plugin raises is its failure, not ours
        manager.unregister(name=name) if manager.has_plugin(name) else None
        if on_failure:
            on_failure(error)
        return Plugin(name, origin, error=f"{type(error).__name__}: {error}".splitlines()[0])
    return Plugin(name, origin, tuple(sorted(rules, key=lambda rule: rule.id)), None, own, advise)


def _hooks(manager: pluggy.PluginManager, hook: str, name: str) -> list[Callable[..., Any]]:
    """Give what one plugin has for a hook; called with keywords, it gets those that it takes."""
    found = [impl for impl in getattr(manager.hook, hook).get_hookimpls() if impl.plugin_name == name]
    return [partial(_call, impl) for impl in found]


def _call(impl: pluggy.HookImpl, *values: object) -> Any:  # noqa: ANN401 - as the hook says
    """Call one implementation of a hook alone, so that what it raises ends no other."""
    spec = getattr(hookspecs, impl.function.__name__)
    names = spec.__code__.co_varnames[: spec.__code__.co_argcount]
    known = dict(zip(names, values, strict=True))
    return impl.function(*(known[name] for name in impl.argnames))


def _rules(manager: pluggy.PluginManager, name: str) -> tuple[Rule, ...]:
    """Ask a registered plugin for its rules; raises ValueError where it implements no hook that does anything."""
    hooks = _hooks(manager, "reviewer_rules", name)
    if not hooks and not _hooks(manager, "reviewer_advice", name):
        raise ValueError("gives neither rules nor advice: is @hookimpl missing?")
    return tuple(rule for hook in hooks for rule in cast("Iterable[Rule]", hook()))


def _check(name: str, rules: tuple[Rule, ...], *, own: bool) -> None:
    """Raise ValueError, which names the rule, for a rule that breaks the contract; tests see to our own."""
    if not all(isinstance(rule, Rule) for rule in rules):
        raise ValueError("reviewer_rules() returned something that is no reviewer.Rule")
    ids = [rule.id for rule in rules]
    for rule_id in ids:
        plugin, _, fault = rule_id.partition("/")
        if plugin != name or not all(map(_is_name, (plugin, fault))):
            raise ValueError(f"rule id {rule_id!r} is not of the form '{name}/name-of-the-fault'")
        if ids.count(rule_id) > 1:
            raise ValueError(f"rule id {rule_id!r} is used twice")
    if own:
        return
    from reviewer.contract import fault_of

    if fault := next(filter(None, map(fault_of, rules)), ""):
        raise ValueError(fault)


def _is_name(part: str) -> bool:
    """Whether a part of a rule's id is small letters, digits and hyphens, the first a letter."""
    return part[:1].isalpha() and part.replace("-", "").isalnum() and part.isascii() and part == part.lower()


def _without_twins(plugins: list[Plugin]) -> Iterator[Plugin]:
    """Make a plugin whose name is already taken a failure, for rule ids would clash."""
    taken: dict[str, str] = {}
    for plugin in plugins:
        if plugin.name in taken and plugin.error is None:
            yield Plugin(plugin.name, plugin.origin, error=f"the name is already taken by {taken[plugin.name]}")
        else:
            taken.setdefault(plugin.name, plugin.origin)
            yield plugin
