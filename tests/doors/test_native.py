"""`review native` speaks with the extension as Thunderbird lets it: in frames, whatever comes."""

from __future__ import annotations

import json
import struct
import subprocess
import sys
import tomllib
import zipfile
from email import message_from_bytes, policy
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import reviewer
from reviewer.integrations import native
from reviewer.integrations.native_setup import EXTENSION, EXTENSION_ID, HOST
from tests.doors.conftest import BAD_BODY, GOOD_BODY, SUBJECT

if TYPE_CHECKING:
    from tests.conftest import Command

LENGTH = struct.Struct("=I")
MESSAGE = {"from": "Priya Raman <priya@home.example>", "to": ["Dana <dana@acme.example>"], "subject": SUBJECT}


def of(text: str, **more: Any) -> dict[str, Any]:
    """Give a request to review a plain message."""
    return {"type": "review", "message": {**MESSAGE, "isPlainText": True, "plainTextBody": text, **more}}


def frame(request: object) -> bytes:
    """Write a request, or bytes that are none, as a frame."""
    data = request if isinstance(request, bytes) else json.dumps(request).encode()
    return LENGTH.pack(len(data)) + data


def answers(data: bytes) -> list[Any]:
    """Read the frames that the host wrote."""
    read = []
    while data:
        (size,) = LENGTH.unpack(data[:4])
        assert len(data) >= 4 + size
        read.append(json.loads(data[4 : 4 + size]))
        data = data[4 + size :]
    return read


def talk(user: Command, *requests: object) -> list[Any]:
    """Give the answers of one host to several requests."""
    done = user("native", given=b"".join(map(frame, requests)))
    assert (done.code, done.err) == (0, "")
    return answers(done.out)


def test_a_bad_message_is_blocked_with_its_critique(user: Command) -> None:
    """The answer is the decision, its lines for people, the critique as data, and what holds when no answer comes."""
    (answer,) = talk(user, of(BAD_BODY))
    assert (answer["action"], answer["status"]) == ("block", "judged")
    assert answer["lines"][0] == answer["lines"][-1] == f"Not sent. {answer['summary']}"
    assert [finding["rule"] for finding in answer["report"]["findings"]] == ["blame/third-party"]
    assert answer["settings"] == {"on_error": "pass", "time_limit": 10.0}


def test_a_good_message_may_go_without_a_word(user: Command) -> None:
    """There is nothing to be shown where there is nothing to be told."""
    (answer,) = talk(user, of(GOOD_BODY))
    assert (answer["action"], answer["status"], answer["lines"]) == ("pass", "judged", [])


def test_send_anyway_lets_just_that_text_go_once(user: Command) -> None:
    """An allowance is spent by the next sending, and each step stands in the log, without any text."""
    (blocked,) = talk(user, of(BAD_BODY))
    allow = {"type": "allow", "fingerprint": blocked["fingerprint"]}
    allowed, passed, again = talk(user, allow, of(BAD_BODY), of(BAD_BODY))
    assert allowed == {"allowed": blocked["fingerprint"]}
    assert [(one["action"], one["status"]) for one in (passed, again)] == [("pass", "allowed"), ("block", "judged")]
    log = (user.folder / "state/reviewer/log.jsonl").read_text()
    entries = [json.loads(line) for line in log.splitlines()]
    assert [(entry["door"], entry["action"]) for entry in entries] == [
        ("thunderbird", action) for action in ("block", "allow", "pass", "block")
    ]
    assert "manager" not in log


def test_an_html_message_is_read_as_html(user: Command) -> None:
    """The composer's HTML is judged by its text; what it quotes is not judged."""
    quoted = f'<p>Thank you, Dana.</p><blockquote type="cite"><p>{BAD_BODY}</p></blockquote>'
    html = "".join(f"<p>{part}</p>" for part in BAD_BODY.split("\n\n"))
    bad, good = talk(
        user,
        of("", isPlainText=False, body=f"<html><body>{html}</body></html>"),
        of("", isPlainText=False, body=f"<html><body>{quoted}</body></html>"),
    )
    assert (bad["action"], bad["report"]["findings"][0]["rule"]) == ("block", "blame/third-party")
    assert good["action"] == "pass"


@pytest.mark.parametrize(
    ("rubbish", "words"),
    [
        (b"", "the request is no JSON"),
        (b"\xff\xfe{", "the request is no JSON"),
        (b"[" * 100_000, "the request is no JSON"),
        ([], "[] is not a table of keys"),
        ({}, "type: is missing"),
        ({"type": "revew"}, '"revew" is none of review, allow - did you mean review?'),
        ({"type": "review"}, "message: is missing"),
        ({"type": "review", "message": {"to": "dana@acme.example"}}, "message.to: "),
        ({"type": "review", "message": {"subject": 5}}, "message.subject: 5 is not text in quotes"),
        (b'{"type": "review", "message": {"body": "\\ud800"}}', "message.body: "),
        ({"type": "allow"}, "fingerprint: is missing"),
        ({"type": "allow", "fingerprint": "../../log.jsonl"}, "fingerprint: "),
    ],
    ids=lambda value: str(value)[:30],
)
def test_rubbish_is_answered_with_an_error(user: Command, rubbish: object, words: str) -> None:
    """Whatever comes, the answer says what is wrong with it, and the next request is answered as ever."""
    error, allowed = talk(user, rubbish, {"type": "allow", "fingerprint": "0" * 32})
    assert words in error["error"]
    assert list(error) == ["error"]
    assert allowed == {"allowed": "0" * 32}


def test_a_frame_that_is_too_long_is_read_past(user: Command) -> None:
    """It is never held in memory, and the host goes on with the next request."""
    error, allowed = talk(user, b" " * (native.MAX_FRAME + 1), {"type": "allow", "fingerprint": "0" * 32})
    assert error == {"error": "a request of more than 32,000,000 bytes is not read"}
    assert "allowed" in allowed


@pytest.mark.parametrize("cut", [1, 3, 4, 20])
def test_a_frame_that_breaks_off_ends_the_host(user: Command, cut: int) -> None:
    """Thunderbird has gone: nothing is judged, and nothing is left running."""
    done = user("native", given=frame(of(BAD_BODY))[:cut])
    assert (done.code, done.err) == (0, "")
    assert [list(answer) for answer in answers(done.out)] == ([["error"]] if cut >= 4 else [])


def test_an_answer_comes_before_the_next_request(user: Command) -> None:
    """Each answer is written out at once, while the host waits for more."""
    environment = user.environment()
    line = user.line("native")
    with subprocess.Popen(line, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment) as host:
        assert host.stdin
        assert host.stdout
        for _ in range(2):
            host.stdin.write(frame(of(GOOD_BODY)))
            host.stdin.flush()
            (size,) = LENGTH.unpack(host.stdout.read(4))
            assert json.loads(host.stdout.read(size))["action"] == "pass"


def test_an_answer_is_never_longer_than_thunderbird_takes(user: Command) -> None:
    """Thunderbird ends a host that answers with more than 1 MiB; of a longer critique the beginning is told."""
    (answer,) = talk(user, of(f"{BAD_BODY}\n\n" + "I am gonna call you, thx!!! " * 6_000))
    assert (answer["action"], answer["report"]) == ("block", None)
    assert "blame/third-party" in answer["critique"]
    assert len(json.dumps(answer)) < 1_000_000


@pytest.mark.parametrize(
    ("written", "header"),
    [
        ('"Müller, Hans" <h.mueller@acme.example>', "=?utf-8?"),
        ("dana@acme.example\r\nX-Review: skip", "dana@acme.example"),
        ("<", None),
        ("Friends <Friends>", None),
    ],
)
def test_a_message_is_made_of_whatever_stands_in_the_composer(written: str, header: str | None) -> None:
    """Addresses that can be typed but not sent to are left out, and nothing becomes a header that is none."""
    message = message_from_bytes(native.message_of({"to": [written], "subject": "Hi\nX-Review: skip", "body": "x"}))
    assert message["X-Review"] is None
    assert message["Subject"] == "Hi X-Review: skip"
    assert (message["To"] or "").startswith(header or "")
    assert (message["To"] is None) is (header is None)


def test_the_message_keeps_its_text(user: Command) -> None:
    """The copy of what was blocked says what the composer said."""
    (answer,) = talk(user, of(BAD_BODY, subject="Thänks ✓", cc=["Élodie <elodie@acme.example>"]))
    message = message_from_bytes(Path(answer["copy"]).read_bytes(), policy=policy.default)
    assert (message["subject"], message["cc"], message["to"]) == (
        "Thänks ✓",
        "Élodie <elodie@acme.example>",
        "Dana <dana@acme.example>",
    )
    assert message.get_content() == BAD_BODY


@pytest.mark.skipif(sys.platform == "win32", reason="the extension is not supported on Windows")
def test_installing_writes_a_manifest_that_leads_here(user: Command) -> None:
    """The manifest names a script that starts this very interpreter from anywhere; uninstalling removes both."""
    home = {"HOME": str(user.folder)}
    printed = user("native", "--print", env=home).out.decode()
    assert user("native", "--install", env=home).code == 0
    (manifest,) = user.folder.rglob(f"{HOST}.json")
    told = json.loads(manifest.read_text())
    assert (told["name"], told["type"], told["allowed_extensions"]) == (HOST, "stdio", [EXTENSION_ID])
    assert all(Path(path).read_text() in printed for path in (manifest, told["path"]))
    bare = {**user.environment(), "PATH": "/usr/bin:/bin"}
    arguments = [told["path"], str(manifest), EXTENSION_ID]
    done = subprocess.run(arguments, input=frame(of(GOOD_BODY)), env=bare, cwd="/", capture_output=True, check=True)
    assert answers(done.stdout)[0]["action"] == "pass"
    user("native", "--uninstall", env=home)
    assert not list(user.folder.rglob(f"{HOST}.*"))
    assert user("native", "--uninstall", env=home).err == "review: there was nothing to remove\n"


def test_windows_is_told_of_as_not_supported(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody has tried it there, so nothing is written, and the way that works is named."""
    from reviewer.integrations import native_setup

    monkeypatch.setattr(sys, "platform", "win32")
    with pytest.raises(native_setup.Unsupported, match="not supported on win32; review smtpd"):
        native_setup.files()


def test_the_extension_is_the_same_bytes_every_time(user: Command) -> None:
    """Two builds are equal, and hold the sources as they are."""
    assert user("native", "--xpi", "one.xpi").code == 0
    user("native", "--xpi", "dist/two.xpi")
    one = user.folder / "one.xpi"
    assert one.read_bytes() == (user.folder / "dist/two.xpi").read_bytes()
    with zipfile.ZipFile(one) as archive:
        assert {name: archive.read(name) for name in archive.namelist()} == {
            path.name: path.read_bytes() for path in EXTENSION.iterdir()
        }


def test_the_extension_is_of_the_version_of_the_reviewer() -> None:
    """They are released together, and the extension may do no more than it has to."""
    manifest = json.loads((EXTENSION / "manifest.json").read_text())
    assert manifest["version"] == reviewer.__version__
    assert manifest["browser_specific_settings"]["gecko"]["id"] == EXTENSION_ID
    assert manifest["permissions"] == ["compose", "compose.send", "nativeMessaging", "storage"]
    assert f'NAME = "{HOST}"' in (EXTENSION / "host.js").read_text()


@pytest.mark.checkout
def test_the_version_is_that_of_the_project() -> None:
    """pyproject.toml, the package and the extension say the same."""
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text())["project"]
    assert project["version"] == json.loads((EXTENSION / "manifest.json").read_text())["version"]
