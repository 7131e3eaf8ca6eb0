"""`review sendmail -- MTA ARGS...`: stands where a mail program calls sendmail."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from reviewer.cli.doors import add_presend, request, tell
from reviewer.cli.parser import Parser, UsageError
from reviewer.integrations import sendmail

if TYPE_CHECKING:
    from collections.abc import Sequence

_EXAMPLES = """examples:
  mutt, neomutt:   set sendmail="review sendmail -- /usr/sbin/sendmail -oem -oi --" and set sendmail_wait=0
  git send-email:  git config sendemail.sendmailCmd "review sendmail -- msmtp"
  s-nail:          a script that says: exec review sendmail -- msmtp "$@"

exit code: that of MTA; 65 where the message is blocked, 75 where it could not be judged and on_error is "block",
64 where the command line is wrong, 69 where MTA cannot be started
"""


def run(arguments: Sequence[str]) -> int:
    """Judge the message on standard input, and become MTA if it may go."""
    if "--" not in arguments and not {"-h", "--help", "--version"}.intersection(arguments):
        tell(['the command that sends must stand after "--": review sendmail -- msmtp ARGS...'])
        return sendmail.USAGE
    own, mta = _parted(arguments)
    parser = Parser(
        "sendmail",
        "Judge a message, and hand the same bytes to MTA ARGS.",
        _EXAMPLES,
        usage="review sendmail [OPTION]... -- MTA ARG...",
    )
    add_presend(parser)
    try:
        options = parser.read(own)
    except UsageError as problem:
        tell(str(problem).splitlines())
        return sendmail.USAGE
    return sendmail.send(mta, request(options, "sendmail"), tell)


def _parted(arguments: Sequence[str]) -> tuple[list[str], list[str]]:
    """Part our own options from the command that sends.

    mutt puts its options, such as -f, before the first "--" that it finds in the command; they are the MTA's.
    """
    before = list(arguments[: arguments.index("--")] if "--" in arguments else arguments)
    mta = list(arguments[len(before) + 1 :])
    own = list(takewhile(lambda word: word.startswith("--") or word[:1] != "-" or word == "-h", before))
    return own, [*mta[:1], *before[len(own) :], *mta[1:]]
