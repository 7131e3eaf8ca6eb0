"""The main job needs no network: it runs with every socket forbidden."""

import subprocess
import sys
from pathlib import Path

EXAMPLES = Path(__file__).parents[1] / "examples"
# An audit hook sees what any library does, in C as well as in Python, and cannot be taken off again.
FORBID = """
import sys
def forbid(event, args):
    if event.startswith(("socket.connect", "socket.getaddrinfo", "socket.sendto", "socket.bind")):
        raise RuntimeError(f"network: {event} {args}")
sys.addaudithook(forbid)
"""


def run(code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run Python code with the network forbidden."""
    return subprocess.run(
        [sys.executable, "-c", FORBID + code, *arguments], capture_output=True, text=True, check=False
    )


def test_the_ban_works() -> None:
    """A connection under the ban fails, so the other tests here can fail."""
    done = run("import socket; socket.create_connection(('127.0.0.1', 9))")
    assert "network: socket.getaddrinfo" in done.stderr or "network: socket.connect" in done.stderr


def test_a_review_with_context_runs_offline() -> None:
    """A review with context, every rule on, ends as it should."""
    code = "from reviewer.cli import main; sys.exit(main(sys.argv[1:]))"
    files = (str(EXAMPLES / "thank-you.txt"), "--context", str(EXAMPLES / "acme.toml"))
    done = run(code, *files, "--strict", "--fail-on", "never", "--format", "json")
    assert (done.returncode, done.stderr) == (0, "")
    assert '"verdict"' in done.stdout


def test_readability_runs_offline() -> None:
    """A dense draft makes textstat grade it, without any download."""
    dense = (
        "The considerable organisational complexities characterising multidisciplinary administrations interest me. "
    )
    draft = f"Dear Ms. Tarn,\\n\\n{dense * 4}\\n\\nKind regards,\\nMargaret Ashworth"
    code = (
        f"import reviewer; critique = reviewer.review('{draft}');"
        "print([check.error for check in critique.checks if check.error], 'textstat' in sys.modules)"
    )
    done = run(code)
    assert done.stdout.split("\n")[0] == "[] True", done.stderr
