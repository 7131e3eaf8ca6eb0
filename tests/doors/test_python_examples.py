"""The examples for callers in Python run as they stand."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.doors.conftest import BAD, BAD_BODY, GOOD, GOOD_BODY, SUBJECT

if TYPE_CHECKING:
    from types import ModuleType

    from tests.doors.conftest import Sink

EXAMPLES = Path(__file__).parents[2] / "examples" / "python"


def load(name: str) -> ModuleType:
    """Import an example."""
    spec = importlib.util.spec_from_file_location(name, EXAMPLES / f"{name}.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(("data", "code", "subjects"), [(GOOD, 0, [SUBJECT]), (BAD, 1, [])])
def test_before_smtplib(sink: tuple[Sink, int], data: bytes, code: int, subjects: list[str]) -> None:
    """What may go arrives, and what should be held does not."""
    server, port = sink
    line = [sys.executable, str(EXAMPLES / "before_smtplib.py"), "127.0.0.1", str(port)]
    done = subprocess.run(line, input=data, capture_output=True, check=False)
    assert (done.returncode, server.subjects) == (code, subjects)


@pytest.mark.parametrize("words", [[], ["127.0.0.1"], ["127.0.0.1", "smtp"]])
def test_before_smtplib_says_how_it_is_called(words: list[str]) -> None:
    """A wrong command line is told before anything is read, and is neither sent nor held."""
    line = [sys.executable, str(EXAMPLES / "before_smtplib.py"), *words]
    done = subprocess.run(line, input=GOOD, capture_output=True, check=False)
    assert (done.returncode, b"before_smtplib.py HOST PORT" in done.stderr) == (2, True)


def test_a_job_tracker() -> None:
    """A draft that comes before the promised date is told, with the day to wait for."""
    done = subprocess.run(
        [sys.executable, str(EXAMPLES / "job_tracker.py")], capture_output=True, text=True, check=True
    )
    assert done.stdout == "Acme Logistics: Do not send it before Monday 9 March.\n"


def test_a_backend_for_django(sink: tuple[Sink, int]) -> None:
    """Django sends by it, and hears of what should be held."""
    pytest.importorskip("django")
    from django.conf import settings
    from django.core.mail import EmailMessage

    settings.configure()
    backend = load("django_backend")
    server, port = sink
    connection: Any = backend.ReviewedBackend(host="127.0.0.1", port=port)
    good, bad = (EmailMessage(SUBJECT, body, "p@home.example", ["d@acme.example"]) for body in (GOOD_BODY, BAD_BODY))
    with pytest.raises(backend.NotSent, match="speaks ill of others"):
        connection.send_messages([good, bad])
    assert server.subjects == []
    assert connection.send_messages([good]) == 1
    assert server.subjects == [SUBJECT]


def test_a_route_for_fastapi() -> None:
    """A page gets the verdict, and an error that names what is wrong with its question."""
    pytest.importorskip("fastapi")
    from fastapi.testclient import TestClient

    client = TestClient(load("fastapi_route").app)
    answer = client.post("/review", json={"draft": BAD_BODY, "context": {"company": "Acme"}})
    assert answer.json()["verdict"] == "hold"
    assert answer.json()["findings"][0]["rule"] == "blame/third-party"
    wrong = client.post("/review", json={"draft": GOOD_BODY, "context": {"compny": "Acme"}})
    assert (wrong.status_code, "did you mean company?" in wrong.json()["detail"]) == (422, True)
