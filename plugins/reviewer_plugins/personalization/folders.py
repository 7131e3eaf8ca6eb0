"""Where the user's own prompts are looked for, and where replies are kept."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def config_folder() -> Path:
    """Give the folder of the user's configuration."""
    return _folder("XDG_CONFIG_HOME", ".config", "APPDATA")


def cache_folder() -> Path:
    """Give the folder in which replies are kept."""
    return _folder("XDG_CACHE_HOME", ".cache", "LOCALAPPDATA") / "advice"


def _folder(variable: str, usual: str, windows: str) -> Path:
    """Give our folder below the one that a variable names, or below the usual one."""
    base = os.environ.get(windows if sys.platform == "win32" else variable) or f"~/{usual}"
    try:
        return Path(base).expanduser() / "reviewer"
    except RuntimeError:  # nobody's home
        return Path(os.devnull) / "reviewer"
