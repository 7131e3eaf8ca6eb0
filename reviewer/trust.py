"""What a configuration that came with a folder may not do: send text, or say which text and secrets go where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer.config import user_file
from reviewer.errors import InvalidConfig
from reviewer.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reviewer.plugins import Plugin
    from reviewer.settings import Settings

_WHERE = "put it into your own configuration ({}), or name this file with --config"


def check(settings: Settings, plugins: Iterable[Plugin], origin: str) -> None:
    """Raise InvalidConfig, which names `origin` and the keys, for settings that only the user may make."""
    problems = [problem for plugin in plugins if plugin.advise for problem in _problems(settings, plugin)]
    if problems:
        raise InvalidConfig("\n".join(f"{origin}: {problem}" for problem in problems))


def _problems(settings: Settings, plugin: Plugin) -> Iterator[str]:
    """Tell what the settings of a project do to a plugin that gives advice."""
    where = _WHERE.format(user_file())
    for key in ("enable", "select"):
        if plugin.name in getattr(settings, key):
            yield f"{key}: {plugin.name} may send text, so no project's file can turn it on; use --advise, or {where}"
    for option in plugin.options.values():
        if option.private and option.name in settings.options.get(plugin.name, {}):
            key = f"options.{plugin.name}.{option.name}"
            yield f"{key}: says which text or key goes where, so it cannot stand in a project's file; {where}"


def with_users(settings: Settings, users: Settings, plugins: Sequence[Plugin]) -> Settings:
    """Give the settings of a project with the user's own options of the plugins that give advice beneath them."""
    names = [plugin.name for plugin in plugins if plugin.advise and plugin.name in users.options]
    options = {name: {**users.options[name], **settings.options.get(name, {})} for name in names}
    return replace(settings, options={**settings.options, **options}) if options else settings
