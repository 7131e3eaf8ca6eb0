"""Talks to an OpenAI-compatible server. Timeouts, retries and the size of a reply are ours, not the library's."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path
from time import monotonic, sleep
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from reviewer_plugins.personalization.options import (
    BASE_URL,
    DEADLINE,
    KEY_FILE,
    MAX_RETRIES,
    MAX_TOKENS,
    MODEL,
    TEMPERATURE,
    TIMEOUT,
)
from reviewer_plugins.personalization.waiting import TookTooLong, within

if TYPE_CHECKING:
    from reviewer import Options

_OPENAI = "https://api.openai.com/v1"
_LARGEST = 1_000_000  # bytes of a reply
_PAUSE = 0.5  # seconds before the first retry; each further one waits twice as long
_LONGEST_PAUSE = 10.0
_PASSING = frozenset({408, 409, 425, 429, 500, 502, 503, 504})
_FORMAT_REFUSED = frozenset({400, 415, 422, 500, 501})
_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
# Parameters that some servers refuse, and what goes in their place.
_REPLACEABLE = {"max_tokens": "max_completion_tokens", "temperature": ""}


class NoAnswer(Exception):
    """There is no reply; the text says why, in words that a user can act on."""


@dataclass(frozen=True)
class Answer:
    """The text of a reply, and the tokens that it cost: read and written, None where the server does not say."""

    text: str
    used: tuple[int, int] | None = None


class _Refused(Exception):
    """The server answered with an error."""

    def __init__(self, status: int, message: str, pause: float | None) -> None:
        super().__init__(message)
        self.status, self.message, self.pause = status, message, pause


class Client:
    """Asks one server, as the options say; all requests together keep to one deadline."""

    def __init__(self, options: Options) -> None:
        self._options = options
        self.base_url = (options[BASE_URL] or os.environ.get("OPENAI_BASE_URL") or _OPENAI).rstrip("/")
        self.model = options[MODEL] or os.environ.get("OPENAI_MODEL") or "gpt-4o-mini"
        self._host = urlsplit(self.base_url).hostname or ""
        self._ends = monotonic() + options[DEADLINE]
        self._formats = ["json_schema", "json_object+schema", "json_object", "text"]
        self._renamed: dict[str, str] = {}

    @property
    def warning(self) -> str:
        """Say when text would go over a network in the clear, or nothing."""
        clear = self.base_url.startswith("http://") and self._host not in _LOOPBACK
        return f"{self._host} is asked without encryption (http)" if clear else ""

    def body(self, messages: list[dict[str, str]], schema: dict[str, Any]) -> dict[str, Any]:
        """Give the body of the request, exactly as it is sent."""
        body: dict[str, Any] = {"model": self.model, "messages": messages}
        limits = {"temperature": self._options[TEMPERATURE], "max_tokens": self._options[MAX_TOKENS]}
        body |= {self._renamed.get(name, name): value for name, value in limits.items()}
        body.pop("", None)
        return body | ({"response_format": self._format(schema)} if self._formats[0] != "text" else {})

    def _format(self, schema: dict[str, Any]) -> dict[str, Any]:
        """Give the form that is asked for; llama.cpp's servers take a schema beside "json_object"."""
        match self._formats[0]:
            case "json_schema":
                return {"type": "json_schema", "json_schema": {"name": "reply", "strict": True, "schema": schema}}
            case "json_object+schema":
                return {"type": "json_object", "schema": schema}
            case _:
                return {"type": "json_object"}

    def ask(self, messages: list[dict[str, str]], schema: dict[str, Any]) -> Answer:
        """Ask, in the strictest format that the server takes; raises NoAnswer."""
        tries = 0
        while True:
            try:
                return self._answer(self._post(self.body(messages, schema)))
            except _Refused as refusal:
                if self._adapts(refusal):
                    continue
                if refusal.status not in _PASSING or tries >= self._options[MAX_RETRIES]:
                    raise NoAnswer(self._words(refusal)) from None
                self._pause(refusal, tries)
                tries += 1

    def _adapts(self, refusal: _Refused) -> bool:
        """Whether to ask again in another way: without a parameter that is not liked, or in a plainer format."""
        if refusal.status == 400:
            for name, other in _REPLACEABLE.items():
                if name not in self._renamed and name in refusal.message:
                    self._renamed[name] = other
                    return True
        unknown_model = "model" in refusal.message and "not" in refusal.message and "found" in refusal.message
        if refusal.status in _FORMAT_REFUSED and len(self._formats) > 1 and not unknown_model:
            del self._formats[0]
            return True
        return False

    def _post(self, body: dict[str, Any]) -> bytes:
        """Send a request and give what comes back; it takes no longer than it may."""
        seconds = min(self._options[TIMEOUT], self._ends - monotonic())
        if seconds <= 0:
            raise NoAnswer(f"{self._host} took longer than {self._options[DEADLINE]:g} s in all; see deadline")
        try:
            return within(seconds, lambda: self._exchange(body, seconds))
        except TookTooLong:
            raise NoAnswer(f"{self._host} took longer than {seconds:g} s to answer; see timeout") from None

    def _exchange(self, body: dict[str, Any], seconds: float) -> bytes:
        """Make one request with the library; what it raises becomes one of ours."""
        try:
            import openai
        except ImportError:
            raise NoAnswer("the openai package is not installed: pip install '.[advise]'") from None
        try:
            with (
                openai.OpenAI(base_url=self.base_url, api_key=self._key(), timeout=seconds, max_retries=0) as client,
                client.chat.completions.with_streaming_response.create(**body) as response,
            ):
                return _limited(response.iter_bytes(65_536))
        except openai.APIStatusError as error:
            pause = error.response.headers.get("retry-after", "")
            raise _Refused(error.status_code, _message(error.body), float(pause) if pause.isdigit() else None) from None
        except openai.APITimeoutError:
            raise TookTooLong from None
        except openai.APIConnectionError:
            raise _Refused(503, "no connection", None) from None
        except openai.OpenAIError as error:
            raise NoAnswer(f"the request could not be made: {type(error).__name__}") from None

    def _key(self) -> str:
        """Give the key; a server at home needs none."""
        key = _read_key(self._options[KEY_FILE]) or os.environ.get("OPENAI_API_KEY", "").strip()
        if not key and self.base_url == _OPENAI:
            raise NoAnswer("there is no key: set OPENAI_API_KEY or key_file, or base_url for a server of your own")
        if not (key.isascii() and key.isprintable()):
            raise NoAnswer("the key has characters that no key has; see OPENAI_API_KEY or key_file")
        return key or "none"

    def _pause(self, refusal: _Refused, tries: int) -> None:
        """Wait before the next try, as long as the server asks for, if there is the time."""
        pause = refusal.pause if refusal.pause is not None else _PAUSE * 2**tries
        if pause > min(_LONGEST_PAUSE, self._ends - monotonic()):
            raise NoAnswer(self._words(refusal))
        sleep(pause)

    def _answer(self, data: bytes) -> Answer:
        """Read what came back: the text of the first choice, and what it cost."""
        try:
            reply = json.loads(data)
            text = reply["choices"][0]["message"]["content"]
            usage = reply.get("usage") or {}
            counts = usage.get("prompt_tokens"), usage.get("completion_tokens")
        except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
            raise NoAnswer(f"{self._host} did not answer as an OpenAI-compatible server does; see base_url") from None
        if not isinstance(text, str):
            raise NoAnswer(f"the model {self.model} answered without a text")
        used = (counts[0], counts[1]) if isinstance(counts[0], int) and isinstance(counts[1], int) else None
        return Answer(text, used)

    def _words(self, refusal: _Refused) -> str:
        """Say what an error of the server means for the user; never what it says about the key."""
        match refusal.status:
            case 401 | 403:
                return f"{self._host} refused the key ({refusal.status}); see OPENAI_API_KEY or key_file"
            case 404:
                return (
                    f"{self._host} has no model {self.model}, or nothing at {self.base_url} (404); see model, base_url"
                )
            case 429:
                return f"{self._host} takes no more requests for now, or the account is spent (429); try again later"
            case 503 if refusal.message == "no connection":
                return f"{self._host} cannot be reached; are you online, and is base_url right ({self.base_url})?"
            case _:
                if "model" in refusal.message and "found" in refusal.message:
                    return f"{self._host} knows no model {self.model}; see model"
                return f"{self._host} answered with error {refusal.status}"


def _read_key(path: str) -> str:
    """Read the key from a file, if there is one."""
    if not path:
        return ""
    try:
        with Path(path).expanduser().open(encoding="utf-8") as file:
            return file.read(10_000).strip()
    except (OSError, ValueError, RuntimeError):
        raise NoAnswer(f"key_file {path} cannot be read") from None


def _limited(chunks: Any) -> bytes:  # noqa: ANN401 - an iterator of bytes
    """Join what is read, as long as it is no more than a reply can be."""
    data = b""
    for chunk in chunks:
        data += chunk
        if len(data) > _LARGEST:
            raise NoAnswer(f"the reply is longer than {_LARGEST:,} bytes")
    return data


def _message(body: object) -> str:
    """Give what an error says, in lower case; it is looked through and never shown."""
    return json.dumps(body, default=str)[:2000].lower()
