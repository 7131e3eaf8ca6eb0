"""A client for Marionette, the remote control of Mozilla's programs, with just what the tests of the extension need.

The protocol is JSON over TCP, each packet led by its length and a colon: `[0, id, command, parameters]` is answered by
`[1, id, error, result]`.
"""

from __future__ import annotations

import json
import socket
from typing import Any, Self

_ASYNC = """
const [done, ...given] = [...arguments].reverse();
(async (...given) => { %s })(...given.reverse()).then(
  (value) => done({ value }),
  (error) => done({ error: String(error) }),
);
"""


class MarionetteError(Exception):
    """A command failed in the program."""


class Marionette:
    """A session with a running program, in its chrome context, where scripts may do whatever the program can."""

    def __init__(self, port: int, patience: float) -> None:
        self._socket = socket.create_connection(("127.0.0.1", port), timeout=patience)
        self._stream = self._socket.makefile("rb")
        self._count = 0
        self._packet()  # the greeting
        self.command("WebDriver:NewSession")
        self.command("WebDriver:SetTimeouts", script=int(patience * 1000))
        self.command("Marionette:SetContext", value="chrome")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._stream.close()
        self._socket.close()

    def command(self, name: str, **parameters: Any) -> Any:
        """Give the result of a command; raises MarionetteError."""
        self._count += 1
        data = json.dumps([0, self._count, name, parameters]).encode()
        self._socket.sendall(b"%d:%b" % (len(data), data))
        _, _, error, result = self._packet()
        if error:
            raise MarionetteError(f"{name}: {error['message']}")
        return result

    def run(self, script: str, *arguments: Any) -> Any:
        """Give what a script returns; it is the body of an async function, with its arguments in `given`."""
        result = self.command("WebDriver:ExecuteAsyncScript", script=_ASYNC % script, args=arguments, sandbox="system")
        if "error" in result["value"]:
            raise MarionetteError(result["value"]["error"])
        return result["value"].get("value")

    def _packet(self) -> Any:
        """Read a packet."""
        length = b""
        while (byte := self._stream.read(1)) != b":":
            if not byte:
                raise MarionetteError("the program has ended")
            length += byte
        return json.loads(self._stream.read(int(length)))
