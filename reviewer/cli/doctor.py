"""`review doctor`: looks for what could make a door useless or dangerous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer.cli.parser import Parser
from reviewer.cli.streams import write
from reviewer.integrations.doctor import examine
from reviewer.suggest import printable

if TYPE_CHECKING:
    from collections.abc import Sequence

_EXAMPLES = """\
It looks at the configuration, the contexts, the state folder, mutt, neomutt, git, sendmail, running proxies
and Thunderbird's host, and changes nothing.

exit code: 0 all is well, 1 something is to be mended
"""


def run(arguments: Sequence[str]) -> int:
    """Say how everything is, and how to mend what is not well."""
    Parser("doctor", "Look for what could make a hook useless or dangerous.", _EXAMPLES).read(arguments)
    sick = 0
    for where, state, mend in examine():
        write(printable(f"{'MEND' if mend else 'ok  '} {where}: {state}") + "\n")
        if mend:
            write(printable(f"     {mend}") + "\n")
            sick += 1
    write(f"\n{f'{sick} to mend' if sick else 'all is well'}\n")
    return 1 if sick else 0
