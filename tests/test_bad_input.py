"""Bad input is answered with one clear line and the right exit code, never with a traceback."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from reviewer.cli import main

if TYPE_CHECKING:
    from tests.conftest import Command

BIDI = "Dear Ms. Lee,\n\nI am \u202egonna\u202c go.\x00\x1b[31m\n"
needs_unix = pytest.mark.skipif(os.name == "nt", reason="needs Unix")
needs_permissions = pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read all")


@pytest.mark.parametrize(
    "given",
    [b"", b" \n\t\n", b"\xef\xbb\xbf", b"> Thank you for coming.\n> Ann\n", b"-- \nPriya Raman\n+1 555 0100\n"],
    ids=["empty", "blank", "only a byte order mark", "only quoted text", "only a signature"],
)
def test_no_text_of_ones_own(review: Command, given: bytes) -> None:
    """A draft with nothing to judge in it is told, not praised."""
    done = review(given=given)
    assert (done.code, done.out) == (2, b"")
    assert done.err == "review: standard input: there is no text of your own to review\n"


def test_binary_is_no_draft(review: Command) -> None:
    """A picture is refused with its name."""
    review.write("photo.png", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8)
    done = review("photo.png")
    assert (done.code, done.out) == (2, b"")
    assert done.err.startswith("review: photo.png: ")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("gone.txt", "gone.txt: no such file or directory"),
        ("folder", "folder: is a directory"),
        ("rulez", "rulez: no such file or directory - did you mean rules?"),
        ("gone\x1b[31m.txt", "gone\\x1b[31m.txt: no such file or directory"),
        ("x" * 5000, "file name too long"),
    ],
)
@needs_unix
def test_a_file_that_cannot_be_read(review: Command, name: str, words: str) -> None:
    """The line names the file and the reason."""
    (review.folder / "folder").mkdir()
    for arguments in ([name], ["batch", name], ["draft.txt", "--context", name], ["draft.txt", "--config", name]):
        done = review(*arguments)
        assert (done.code, done.out) == (2, b"")
        assert words.partition(" - ")[0] in done.err
    assert words in review(name).err


@needs_permissions
def test_no_permission(review: Command) -> None:
    """A file that may not be read is named."""
    (review.folder / "draft.txt").chmod(0)
    done = review("draft.txt")
    assert (done.code, done.err) == (2, "review: draft.txt: permission denied\n")


def test_too_much_text_is_told_or_reviewed_in_time(review: Command) -> None:
    """Five megabytes of text end within seconds, with a review or a clear line."""
    started = time.monotonic()
    done = review(given=b"Dear Ms. Lee,\n\n" + b"I am gonna send you the report. " * 160_000)
    assert time.monotonic() - started < 20
    assert done.code in {0, 1} or (done.code == 2 and done.err.startswith("review: standard input: "))


@pytest.mark.parametrize(
    "given",
    [
        BIDI.encode(),
        b"From: a\nSubject: =?utf-8?B?////?=\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\nDear Ann, hello.\n",
        b"From: a@b\nContent-Type: text/plain; charset=klingon\nContent-Transfer-Encoding: base64\n\n%%%%\n",
        b"Content-Type: multipart/alternative\n\nDear Ann, hello.",
        b"Dear Ann,\n\nI l\xefke it \xff\xfe.\n",
        "Dear Ann,\n\nhello".encode("utf-16"),
        b"\r".join([b"Dear Ann,", b"", b"hello"]),
        b"a" * 100_000,
        b"\n" * 100_000 + b"hello",
        b"> " * 20_000 + b"hello",
    ],
)
@pytest.mark.parametrize("form", ["text", "json", "html"])
def test_strange_drafts_end_in_an_exit_code(review: Command, given: bytes, form: str) -> None:
    """Broken messages, control characters and foreign encodings are reviewed or refused, and nothing in between."""
    done = review("--format", form, given=given)
    assert done.code in {0, 1, 2}
    assert bool(done.out) == (done.code != 2)
    assert "\x1b" not in done.err


def test_control_characters_do_not_reach_the_terminal(review: Command) -> None:
    """What a draft brings of escapes and turned writing is not passed on to the reader's terminal."""
    out = review("--select", "slang", given=BIDI.encode()).out.decode()
    assert not {"\x1b", "\x00", "\u202e"} & set(out)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"interview_att = 1", "interview_att: unknown key - did you mean interview_at?"),
        (b"company = 5", "company: 5 is not text in quotes"),
        (b"company = ", "is not TOML: "),
        (b"company = '\xff'", "is not UTF-8 text (byte 11)"),
        (b"x = " + b"[" * 50_000, "is nested too deeply"),
        (b"{" * 3, "is not JSON: "),
        (b'{"topics": ' + b"[" * 90_000, "is nested too deeply"),
        (b"#" * 100_001, "is longer than 100,000 bytes"),
    ],
)
def test_a_bad_context(review: Command, content: bytes, words: str) -> None:
    """The line names the file and what is wrong in it."""
    review.write("acme", content)
    done = review("draft.txt", "--context", "acme")
    assert (done.code, done.out) == (2, b"")
    assert done.err.startswith(f"review: acme: {words}")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"profil = 1", "profil: unknown key - did you mean profile?"),
        (b"disable = ['slng']", 'disable[0]: "slng" is no known plugin or rule - did you mean slang?'),
        (b"[severity]\n'slang/slang-wrd' = 'error'", "did you mean slang/slang-word?"),
        (b"\x00", "is not TOML: "),
        (b"\xff", "is not UTF-8 text"),
        (b"#" * 100_001, "is longer than 100,000 bytes"),
        (b"disable = ['" + b"','".join(name.encode() for name in "abc") + b"']", "disable[2]: "),
    ],
)
@pytest.mark.parametrize("found", [True, False])
def test_a_bad_configuration(review: Command, content: bytes, words: str, found: bool) -> None:  # noqa: FBT001
    """The line names the file, the key and the value, whether the file was given or found."""
    review.write("reviewer.toml", content)
    done = review("draft.txt", *([] if found else ["--config", "reviewer.toml"]))
    assert (done.code, done.out) == (2, b"")
    assert "reviewer.toml: " in done.err
    assert words in done.err


def test_a_project_file_that_is_broken_is_named(review: Command) -> None:
    """A pyproject.toml with settings of ours in it has to be TOML; --no-config does without it."""
    review.write("pyproject.toml", "[tool.reviewer]\nprofile = ")
    done = review("draft.txt")
    assert (done.code, "pyproject.toml: is not TOML: " in done.err) == (2, True)
    assert review("draft.txt", "--no-config", "--fail-on", "never").code == 0


def test_a_broken_encoding_of_the_terminal(review: Command) -> None:
    """A terminal that lacks a letter gets a question mark for it."""
    review.write("dräft.txt", "Dear Zoë,\n\nI am gonna go — soon.")
    done = review("dräft.txt", "--select", "slang", env={"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"})
    assert done.code == 0
    assert done.out.isascii()
    assert b"slang/slang-word" in done.out


@needs_unix
def test_a_closed_pipe_ends_quietly(review: Command) -> None:
    """`review ... | head -c 1` says nothing on stderr."""
    for arguments in (["draft.txt"], ["rules"], ["--help"], ["draft.txt", "--format", "json"]):
        with subprocess.Popen(
            review.line(*arguments),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=review.folder,
            env=review.environment(),
        ) as process:
            assert process.stdout
            assert process.stderr
            process.stdout.close()
            assert process.stderr.read() == b""
        assert process.returncode == (0 if "--help" in arguments else 141)  # argparse itself swallows it


@needs_unix
def test_a_full_disk_is_told(review: Command) -> None:
    """What cannot be written is an error in one line."""
    if not Path("/dev/full").exists():
        pytest.skip("needs /dev/full")
    with Path("/dev/full").open("wb") as full:
        env = review.environment()
        done = subprocess.run(
            review.line("draft.txt"), stdout=full, stderr=subprocess.PIPE, cwd=review.folder, env=env, check=False
        )
    assert (done.returncode, done.stderr) == (2, b"review: input or output failed: No space left on device\n")


@needs_unix
def test_an_interrupt_ends_quietly(review: Command) -> None:
    """Ctrl-C gives 130 and no words."""
    with subprocess.Popen(
        review.line("batch", "--select", "subject"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=review.folder,
        env=review.environment(),
    ) as process:
        assert process.stdin
        assert process.stdout
        process.stdin.write(b'{"draft": "Dear Ann, hello."}\n')
        process.stdin.flush()
        assert process.stdout.readline()
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=20)
    assert (process.returncode, b"Traceback" in err) == (130, False)


@needs_unix
def test_closed_standard_streams(review: Command) -> None:
    """Without any stream to read from or write to, the command ends with an exit code."""
    for closing, code in (("<&-", 2), (">&-", 0), ("2>&-", 0)):
        shell = f'"$@" --select slang {closing}'
        done = subprocess.run(
            ["sh", "-c", shell, "sh", *review.line(*([] if code else ["draft.txt"]))],
            capture_output=True,
            cwd=review.folder,
            env=review.environment(),
            check=False,
        )
        assert done.returncode == code, closing
        assert b"Traceback" not in done.stderr


def test_a_fault_of_our_own_is_no_verdict(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """A bug in the reviewer ends with 2 and a line on stderr (or all, with --verbose), never with 1: a finding."""

    def breaks(_arguments: list[str]) -> int:
        raise ZeroDivisionError("some text of the draft")

    monkeypatch.setattr("reviewer.cli.rules.run", breaks)
    assert main(["rules"]) == 2
    told = capsys.readouterr().err
    assert "a fault of the reviewer itself" in told
    assert "ZeroDivisionError" in told
    assert "some text" not in told
    assert main(["rules", "--verbose"]) == 2
    assert "Traceback" in capsys.readouterr().err
