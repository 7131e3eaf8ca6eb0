"""A server that speaks the wire format of the OpenAI API on loopback and answers from a script, failures included."""

from __future__ import annotations

import json
import threading
import time
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


@dataclass(frozen=True)
class Scripted:
    """An answer: a status and a body, after a wait in seconds; `drip` sends it byte by byte, one in so many seconds."""

    status: int
    body: bytes
    headers: dict[str, str] = field(default_factory=dict)
    wait: float = 0.0
    drip: float = 0.0


def says(content: Any, **more: Any) -> Scripted:
    """Answer as a model does; anything but text is written as JSON."""
    text = content if isinstance(content, str) else json.dumps(content)
    message = {"role": "assistant", "content": text}
    reply = {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1772000000,
        "model": "stand-in",
        "choices": [{"index": 0, "message": message, "finish_reason": "stop"}],
        "usage": {"prompt_tokens": 400, "completion_tokens": 60, "total_tokens": 460},
    }
    return Scripted(200, json.dumps(reply).encode(), **more)


def suggests(*suggestions: dict[str, Any]) -> Scripted:
    """Answer with suggestions."""
    return says({"suggestions": suggestions})


def fails(status: int, message: str, **headers: str) -> Scripted:
    """Answer with an error."""
    error = {"error": {"message": message, "type": "invalid_request_error", "param": None, "code": None}}
    return Scripted(status, json.dumps(error).encode(), {k.replace("_", "-"): v for k, v in headers.items()})


class StandIn:
    """Serves a script, one answer a request, or what a function makes of the request; keeps the requests' bodies."""

    def __init__(self, script: Sequence[Scripted] | Callable[[dict[str, Any]], Scripted]) -> None:
        self.requests: list[dict[str, Any]] = []
        self.headers: list[dict[str, str]] = []
        self._script = script
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True

    @property
    def url(self) -> str:
        """The base URL."""
        return f"http://127.0.0.1:{self._server.server_address[1]}/v1"

    def __enter__(self) -> Self:
        """Begin to serve."""
        threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        """Stop."""
        self._server.shutdown()
        self._server.server_close()

    def _next(self, body: dict[str, Any]) -> Scripted:
        """Give the answer to a request."""
        if callable(self._script):
            return self._script(body)
        at = len(self.requests) - 1
        return self._script[at] if at < len(self._script) else fails(418, "the script is over")

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        """Make the class that handles a request."""
        stand_in = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["content-length"])))
                stand_in.requests.append(body)
                stand_in.headers.append({key.lower(): value for key, value in self.headers.items()})
                answer = stand_in._next(body)
                time.sleep(answer.wait)
                self.send_response(answer.status)
                for name, value in {"content-type": "application/json", **answer.headers}.items():
                    self.send_header(name, value)
                self.send_header("content-length", str(len(answer.body)))
                self.send_header("set-cookie", "session=secret-cookie")
                self.send_header("openai-organization", "org-secret")
                self.end_headers()
                self._write(answer)

            def _write(self, answer: Scripted) -> None:
                try:
                    for byte in [answer.body] if not answer.drip else [bytes([b]) for b in answer.body]:
                        self.wfile.write(byte)
                        self.wfile.flush()
                        time.sleep(answer.drip)
                except OSError:  # the client has gone
                    self.close_connection = True

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        return Handler
