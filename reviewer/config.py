"""The configuration: which file it is in, and what that file sets."""
# ruff: noqa: PTH109, PTH111, PTH113, PTH118, PTH119, PTH120, PTH123 - pathlib costs every start 3 ms

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from reviewer.errors import InvalidConfig
from reviewer.files import read_limited, read_toml, reason
from reviewer.plugins import disabled_by_environment
from reviewer.settings import Presend, Settings
from reviewer.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reviewer.plugins import Plugin

NAME = "reviewer.toml"
PROJECT = "pyproject.toml"
LIMIT = 100_000


def load(plugins: Iterable[Plugin], path: str | None = None, *, found: bool = False) -> Settings:
    """Read the settings from a file (default: the one that `find` finds); without one, give the defaults.

    `found` tells that nobody named the file: one that is not the user's own may have come with a folder from anybody,
    so it cannot send text anywhere (see `reviewer.trust`). Raises InvalidConfig, with a line for each unknown key, name
    and wrong value; plugins are loaded first, since they say which names and options there are.
    """
    found = found or path is None
    path = path or find()
    if not path:
        return Settings()
    plugins = tuple(plugins)
    settings = settings_from(_table(path), plugins, path)
    if not found or not any(plugin.advise for plugin in plugins) or _is_users(path):
        return settings
    from reviewer import trust

    trust.check(settings, plugins, path)
    own = user_file()
    users = settings_from(_table(own), plugins, own) if os.path.isfile(own) else Settings()
    return trust.with_users(settings, users, plugins)


def _is_users(path: str) -> bool:
    """Whether a file is the user's own."""
    return os.path.realpath(path) == os.path.realpath(user_file())


def load_for_doors(plugins: Iterable[Plugin], path: str | None = None) -> Settings:
    """Read the settings of a hook: from `path`, or the user's own; never those of a folder that it is called in."""
    path = path or (user_file() if os.path.isfile(user_file()) else None)
    return load(plugins, path) if path else Settings()


def presend_of(path: str | None = None) -> Presend:
    """Read the table [presend] alone, as `load_for_doors` finds it; a default for each key that cannot be read.

    It is what a door goes by when judging fails, be it for a fault elsewhere in the same file or table.
    """
    path = path or user_file()
    found = Presend()
    if not os.path.isfile(path):
        return found
    from reviewer.inputs import presend
    from reviewer.validation import Validator

    validate = Validator(presend())
    for key, value in _presend_table(path).items():
        with suppress(InvalidConfig):
            found = replace(found, **{key: getattr(validate({key: value}, path, InvalidConfig), key)})
    return found


def _presend_table(path: str) -> dict[str, Any]:
    """Read the keys of [presend]; none where the file or the table cannot be read."""
    with suppress(InvalidConfig):
        values = _table(path)
        table = values.get("presend") if isinstance(values, dict) else None
        return table if isinstance(table, dict) else {}
    return {}


def settings_from(values: object, plugins: Iterable[Plugin], origin: str) -> Settings:
    """Make settings of the keys of a configuration; raises InvalidConfig, which names `origin`."""
    if not values:
        return Settings()
    from reviewer.inputs import config
    from reviewer.validation import Validator

    validate = Validator(config(plugins, disabled_by_environment()))
    return Settings(**validate(values, origin, InvalidConfig))


def find(folder: str | None = None) -> str | None:
    """Find the configuration: the nearest file from `folder` (default: the working directory) upwards, then the user's.

    In one directory `reviewer.toml` outweighs `pyproject.toml`, which counts only if it has a `[tool.reviewer]`.
    """
    return next(_candidates(folder), None)


def _candidates(folder: str | None) -> Iterator[str]:
    """Give the files that exist, nearest first."""
    for directory in _upwards(folder):
        path = os.path.join(directory, NAME)
        if os.path.isfile(path):
            yield path
        path = os.path.join(directory, PROJECT)
        if os.path.isfile(path) and _is_ours(path):
            yield path
    path = user_file()
    if os.path.isfile(path):
        yield path


def _upwards(folder: str | None) -> Iterator[str]:
    """Give a folder and those that it lies in."""
    try:
        directory = folder or os.getcwd()
    except OSError:  # the working directory is gone
        directory = os.sep
    yield directory
    while (parent := os.path.dirname(directory)) not in {directory, ""}:
        directory = parent
        yield directory


def user_file() -> str:
    """Say where the user's own configuration is looked for."""
    if sys.platform == "win32":
        base = os.environ.get("APPDATA") or "~"
    else:
        base = os.environ.get("XDG_CONFIG_HOME") or "~/.config"
    return os.path.join(os.path.expanduser(base), "reviewer", NAME)


def _is_ours(path: str) -> bool:
    """Whether a pyproject.toml has settings for us; one that cannot have any is not parsed, for that takes its time."""
    try:
        with open(path, "rb") as file:
            data = file.read()
    except OSError as problem:
        raise InvalidConfig(f"{path}: {reason(problem)}") from None
    return (b"[tool.reviewer" in data or b"[tool]" in data) and bool(_table(path))


def _table(path: str) -> Any:  # noqa: ANN401 - whatever the file has
    """Read the table of settings in a file."""
    values = read_toml(read_limited(path, LIMIT, InvalidConfig), path, InvalidConfig)
    if os.path.basename(path) != PROJECT:
        return values
    tool = values.get("tool")
    return tool.get("reviewer", {}) if isinstance(tool, dict) else {}
