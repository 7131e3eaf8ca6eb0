"""`review doctor`: looks for what could make a door useless or dangerous."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from reviewer.cli.parser import Parser
from reviewer.cli.streams import write
from reviewer.integrations.doctor import examine
from reviewer.suggest import printable

if TYPE_CHECKING:
    from collections.abc import Sequence

_EXAMPLES = """\
It looks at the configuration, the contexts, the state folder, mutt, neomutt, git, sendmail, running proxies
and Thunderbird's host, and changes nothing. What it only notes could be better, and is no fault.

exit code: 0 nothing is to be mended, 1 something is
"""


def run(arguments: Sequence[str]) -> int:
    """Say how everything is, and how to mend what is not well."""
    Parser("doctor", "Look for what could make a hook useless or dangerous.", _EXAMPLES).read(arguments)
    levels = Counter[str]()
    for diagnosis in examine():
        levels[diagnosis.level] += 1
        write(printable(f"{diagnosis.level:4} {diagnosis.where}: {diagnosis.state}") + "\n")
        if diagnosis.mend:
            write(printable(f"     {diagnosis.mend}") + "\n")
    notes = f", {levels['note']} noted" if levels["note"] else ""
    sick = levels["MEND"]
    write(f"\n{f'{sick} to mend' if sick else 'all is well'}{notes}\n")
    return 1 if sick else 0
