"""`review smtpd --listen HOST:PORT --relay URL`: an SMTP server that judges what it relays."""

from __future__ import annotations

import asyncio
import os
import socket
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from reviewer.cli.doors import add_presend, request, seconds, tell
from reviewer.cli.parser import Parser, UsageError
from reviewer.files import reason
from reviewer.integrations.relay import is_loopback, read_url

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Sequence

    from reviewer.integrations.relay import Relay

_EXAMPLES = """examples:
  review smtpd --listen 127.0.0.1:2525 --relay smtp+starttls://mail.example.org
  review smtpd --listen 127.0.0.1:2525 --relay smtps://mail.example.org:465
  review smtpd --listen 127.0.0.1:2527 --relay smtp://127.0.0.1:2589    (before-queue filter of Postfix)

Then let the mail program send to the address of --listen, without TLS, with the name and password of the mail server.
It answers 550 to what is blocked, 451 where it cannot judge or relay, and else what the mail server says.
See docs/doors/smtpd.md.
"""


def run(arguments: Sequence[str]) -> int:
    """Serve until SIGTERM or SIGINT; what is being sent then is finished."""
    options = _parser().read(arguments)
    relay = _relay(options)
    _refuse_the_network(options.listen, relay, allowed=options.open_to_network)
    try:
        from reviewer.integrations.smtpd import Door, serve
    except ModuleNotFoundError as problem:
        if not (problem.name or "").startswith("aiosmtpd"):
            raise
        raise UsageError("review smtpd needs aiosmtpd: pip install '.[smtpd]' in the clone") from None
    try:
        asyncio.run(serve(options.listen, Door(relay, request(options, "smtpd"), tell)))
    except OSError as problem:
        # asyncio's own words repeat the address; an unknown host has a number that is none of the system's
        why = os.strerror(problem.errno).lower() if problem.errno and problem.errno > 0 else reason(problem)
        raise UsageError(f"cannot listen at {_written(options.listen)}: {why}") from None
    return 0


def _parser() -> Parser:
    """Give the parser of the command line."""
    parser = Parser("smtpd", "Judge messages as an SMTP server, and relay those that may be sent.", _EXAMPLES)
    parser.add_argument("--listen", type=_read(_address), required=True, metavar="HOST:PORT", help="where to listen")
    parser.add_argument(
        "--relay",
        type=_read(read_url),
        required=True,
        metavar="URL",
        help="the mail server that really sends: smtp://HOST:PORT, smtp+starttls:// or smtps://",
    )
    parser.add_argument("--relay-ca", metavar="FILE", help="trust the certificates in this PEM file, and no others")
    parser.add_argument(
        "--relay-timeout",
        type=seconds(600),
        default=60.0,
        metavar="SECONDS",
        help="how long each answer of the mail server may take (default: 60)",
    )
    parser.add_argument(
        "--open-to-network", action="store_true", help="listen at an address that others can reach, too"
    )
    add_presend(parser)
    return parser


def _read(reader: Callable[[str], Any]) -> Callable[[str], Any]:
    """Make an argument type of a function that raises ValueError with words for the user."""

    def read(word: str) -> Any:  # noqa: ANN401 - whatever the reader gives
        try:
            return reader(word)
        except ValueError as problem:
            raise UsageError(str(problem)) from None

    return read


def _address(word: str) -> tuple[str, int]:
    """Read HOST:PORT."""
    parts = urlsplit(f"//{word}")
    if not parts.hostname or parts.port is None or parts.netloc != word or parts.username is not None:
        raise ValueError(f'"{word}" is not of the form HOST:PORT, as 127.0.0.1:2525')
    return parts.hostname, parts.port


def _relay(options: Namespace) -> Relay:
    """Give the relay with what the options say of it; raises UsageError for certificates that cannot be read."""
    relay: Relay = options.relay._replace(timeout=options.relay_timeout, authorities=options.relay_ca)
    if relay.authorities is not None:
        import ssl

        try:
            ssl.create_default_context(cafile=relay.authorities)
        except OSError as problem:
            why = "it holds no certificate" if isinstance(problem, ssl.SSLError) else reason(problem)
            raise UsageError(f"--relay-ca {relay.authorities}: {why}") from None
    return relay


def _refuse_the_network(listen: tuple[str, int], relay: Relay, *, allowed: bool) -> None:
    """Raise UsageError where others could use the relay, or where it leads back here."""
    ours = _resolved(listen)
    if listen[1] == relay.port and ours & _resolved((relay.host, relay.port)):
        raise UsageError(f"--relay {relay} leads back here")
    if not allowed and not all(map(is_loopback, ours)):
        raise UsageError(
            f"{_written(listen)} is open to the network: whoever reaches it could send mail through {relay}, "
            "which may take it for yours (an open relay).\nListen on 127.0.0.1, or say --open-to-network."
        )


def _resolved(address: tuple[str, int]) -> set[str]:
    """Give the IP addresses of a host; none where it is unknown."""
    try:
        return {str(found[4][0]) for found in socket.getaddrinfo(*address, type=socket.SOCK_STREAM)}
    except (OSError, UnicodeError):
        return set()


def _written(address: tuple[str, int]) -> str:
    """Write HOST:PORT."""
    return "{}:{}".format(*address)
