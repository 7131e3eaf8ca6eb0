"""What the tests of advice share: a candidate with secrets, cassettes, and a watch over all that is sent."""

from __future__ import annotations

import json
import os
import re
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit, urlunsplit

import vcr

from reviewer import Critique, Kind, Reviewer, Settings, Situation
from tests.standin import Scripted, StandIn

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

CASSETTES = Path(__file__).parents[1] / "cassettes"
# "stand-in" or "model": which cassettes to record; only `make cassettes` sets it.
RECORD = os.environ.get("REVIEWER_RECORD", "")
KEY = "sk-test-0123456789"
NOWHERE = "http://127.0.0.1:9/v1"

DRAFT = """Subject: Thank you - Data Analyst interview

Dear Ms. Whitfield,

Thank you for your time yesterday and for showing me the late-truck dashboard. You can call me on +1 415 555 0142 or write to priya.raman@example.org.

I moved forty reports to dbt with Tomasz Zielinski at Brightwell. I would be very glad to join the team as a Data Analyst.

Kind regards,
Priya Raman
17 Juniper Lane, Oakland, CA 94607
https://priyaraman.example.org/cv

On Tue, 3 Mar 2026 at 16:10, Dana Whitfield <dana@acme-logistics.example> wrote:
> Our vault code is quoted-secret-42.
"""  # noqa: E501 - as people's mail programs write it
SITUATION = Situation(
    kind=Kind.THANK_YOU,
    interviewers=("Dana Whitfield", "Luis Ortega"),
    company="Acme Logistics",
    role="Data Analyst",
    topics=("the late-truck dashboard", "moving the reports to dbt, which Luis Ortega leads"),
    notes=("I taught dbt to six colleagues at Brightwell",),
    company_facts=("Acme Logistics opened a depot in Fresno",),
    candidate="Priya Raman",
)
# None of these may ever leave the machine.
SECRETS = (
    "Whitfield", "Dana", "Ortega", "Luis", "Acme", "Priya", "Raman", "Tomasz", "Zielinski", "Brightwell", "555 0142",
    "priya.raman", "Juniper", "94607", "priyaraman", "quoted-secret", "Fresno", "Oakland", KEY,
)  # fmt: skip
GOOD = {
    "paragraph": 1,
    "sentence": "The late-truck dashboard has stayed with me.",
    "fact": "the late-truck dashboard",
    "why": "It shows that you listened.",
}
SENT: list[str] = []


def reviewer(url: str, **options: Any) -> Reviewer:
    """Make a reviewer that asks a server for advice, and keeps nothing unless it is told to."""
    values = {"base_url": url, "model": "stand-in", "cache": False, "max_retries": 0, "timeout": 5.0, **options}
    return Reviewer(Settings(enable=("personalization",), options={"personalization": values}))


def check_of(critique: Critique) -> Any:
    """Give how the adviser fared."""
    (check,) = [check for check in critique.checks if check.plugin == "personalization"]
    return check


def assert_private(bodies: Sequence[str]) -> None:
    """Hold that nothing of what was sent has an original in it."""
    for body in bodies:
        for secret in SECRETS:
            assert secret.lower() not in body.lower(), f"{secret!r} was sent"


@contextmanager
def standing_in(script: Sequence[Scripted] | Callable[[dict[str, Any]], Scripted]) -> Iterator[StandIn]:
    """Serve a script, and hold that all that it was sent is private."""
    with StandIn(script) as server:
        yield server
    SENT.extend(json.dumps(body, ensure_ascii=False) for body in server.requests)
    assert_private(SENT)


@contextmanager
def cassette(name: str, script: Sequence[Scripted]) -> Iterator[str]:
    """Give the base URL of a stand-in server: recorded, or with REVIEWER_RECORD=stand-in a real one.

    Fails where a request is not on the cassette, or a part of the cassette is left unplayed.
    """
    if RECORD == "stand-in":
        with standing_in(script) as server, _tape(f"standin-{name}", record=True):
            yield server.url
        return
    with _tape(f"standin-{name}", record=False) as tape:
        yield NOWHERE
    assert tape.all_played, f"{name}: {tape.play_count} of {len(tape)} answers were played"
    assert_private(SENT)


@contextmanager
def model_cassette(name: str) -> Iterator[tuple[str, str]]:
    """Give base URL and model of a real model: recorded, or with REVIEWER_RECORD=model the one of OPENAI_BASE_URL."""
    if RECORD == "model":
        with _tape(f"model-{name}", record=True):
            yield os.environ["OPENAI_BASE_URL"], os.environ["OPENAI_MODEL"]
        return
    with _tape(f"model-{name}", record=False) as tape:
        yield NOWHERE, json.loads(tape.requests[0].body)["model"]
    assert tape.all_played, f"{name}: {tape.play_count} of {len(tape)} answers were played"


@contextmanager
def _tape(name: str, *, record: bool) -> Iterator[Any]:
    """Play or record a cassette; what is kept of headers is chosen, not what is left out."""
    path = CASSETTES / f"{name}.yaml"
    if record:
        path.unlink(missing_ok=True)
    recorder = vcr.VCR(
        record_mode="all" if record else "none",
        match_on=["method", "path", "body"],
        decode_compressed_response=True,
        before_record_request=_request,
        before_record_response=_response,
    )
    with recorder.use_cassette(str(path)) as tape:
        yield tape


def _request(request: Any) -> Any:
    """Keep of a request what it says, and neither where the server was nor who asked."""
    request.uri = urlunsplit(urlsplit(request.uri)._replace(netloc="server.invalid"))
    request.headers = {"content-type": "application/json"}
    SENT.append(request.body.decode() if isinstance(request.body, bytes) else str(request.body))
    return request


def _response(response: Any) -> Any:
    """Keep of a response's headers its type and how long to wait, and of its text no path of the server's machine."""
    kept = ("content-type", "retry-after")
    body = response["body"]
    if isinstance(body.get("string"), bytes | str):
        path = r'(File \\?")/[^"\\]*/'
        body["string"] = re.sub(
            path.encode() if isinstance(body["string"], bytes) else path, _shortened, body["string"]
        )
    response["headers"] = {name: value for name, value in response["headers"].items() if name.lower() in kept}
    return response


def _shortened(found: re.Match[Any]) -> Any:
    """Keep of the path in a server's traceback the name of the file."""
    return found[1]
