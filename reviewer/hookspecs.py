"""The hooks that a plugin may implement; `docs/plugins.md` has an example of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pluggy

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reviewer.rules import Rule

hookspec = pluggy.HookspecMarker("reviewer")
hookimpl = pluggy.HookimplMarker("reviewer")


@hookspec
def reviewer_rules() -> Iterable[Rule]:  # type: ignore[empty-body]
    """Return the rules of this plugin.

    Called once when plugins are loaded. The chain sorts rules by id, so the order does not matter. A rule whose id does
    not begin with the plugin's name, or which another plugin has already, makes the plugin fail to load.

    :return: the rules; each judges on its own and is isolated from the others' failures.
    """
