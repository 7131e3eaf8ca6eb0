"""Speed, held by what can be counted: the modules of a start, the steps of a review, and how they grow."""

import gc
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from reviewer import Draft, Phrase, PhraseTable, Reviewer, Settings
from reviewer.cli import main
from reviewer.patterns import Pattern
from tests.conftest import STRANGERS

ROOT = Path(__file__).parents[1]
DRAFT = str(ROOT / "examples" / "thank-you.txt")
TEXTS = [
    json.loads(line)["draft"]
    for file in sorted((ROOT / "tests" / "corpus").glob("*.jsonl"))
    for line in file.read_text(encoding="utf-8").splitlines()
]
REVIEWER = Reviewer(Settings(time_limit=60.0))


def steps(text: str) -> int:
    """Count the functions that are called, those of Python and those in C, in a second review of a text."""
    REVIEWER.review(text)
    return calls(lambda: REVIEWER.review(text))


def calls(work: Callable[[], object]) -> int:
    """Count the functions that some work calls, those of Python and those in C."""
    count = 0

    def step(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    sys.setprofile(step)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


def test_a_table_that_finds_nothing_takes_few_steps() -> None:
    """What a plugin's table costs does not hang on the words of the draft, so that it may bring a thousand rules."""
    table = PhraseTable([Phrase("zebra crossing"), Phrase("wild horses ever")])
    table.find(Draft.parse("Dear Ann,\n\nThank you."))
    draft = Draft.parse(" ".join(f"word{number}" for number in range(500)))
    assert draft.language.places
    assert calls(lambda: table.find(draft)) < 40


def modules(code: str) -> set[str]:
    """Give the modules that are loaded after some code has run in a process of its own."""
    code += "; import sys; sys.stderr.write('\\n' + ' '.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(done.stderr.splitlines()[-1].split())


# What a start may load of the standard library beside what datetime and pluggy load anyway.
SMALL = "__future__ _bisect atexit bisect gc zlib"


@pytest.mark.skipif(bool(STRANGERS), reason="finding plugins of other distributions takes importlib.metadata")
def test_a_start_loads_little_of_the_standard_library() -> None:
    """A bare review loads a few small modules beside ours and those that it cannot do without."""
    floor = modules("import datetime, pluggy")
    start = modules(f"from reviewer.cli import main; main([{DRAFT!r}, '--no-config', '--fail-on', 'never'])")
    own = {name for name in start if name.partition(".")[0] in {"reviewer", "reviewer_plugins"}}
    assert start - own - floor - set(SMALL.split()) == set()
    assert len(own) < 125


def test_a_start_loads_no_adviser() -> None:
    """A bare review loads the door of the adviser and the list of its options, and nothing of what advises."""
    start = modules(f"from reviewer.cli import main; main([{DRAFT!r}, '--no-config', '--fail-on', 'never'])")
    adviser = "reviewer_plugins.personalization"
    assert {name for name in start if name.startswith(adviser)} == {adviser, f"{adviser}.options"}
    assert not start & {"reviewer_prompts", "openai", "httpx"}


def test_a_start_makes_no_index() -> None:
    """Every phrase table of ours has its index ready: python docs/indexes.py has been run."""
    code = (
        "import sys; from reviewer import PhraseTable; make = PhraseTable.make_index;"
        "PhraseTable.make_index = lambda table: (sys.stderr.write(f'made: {table.phrases[:1]}\\n'), make(table))[1];"
        "from reviewer.cli import main; main(sys.argv[1:])"
    )
    done = subprocess.run([sys.executable, "-c", code, DRAFT], capture_output=True, text=True, check=False)
    assert (done.stderr, done.stdout[:4] != "") == ("", True)


def test_an_index_is_taken_for_its_own_table_only() -> None:
    """A ready index serves the same patterns and classes; with others a table makes its own."""
    ready = PhraseTable([Phrase("{fuel} stoked")], {"fuel": ["coal"]})
    assert ready.make_index() == {"": ">stoked", "c": " coal=0:0"}
    others = [PhraseTable([Phrase("{fuel} stoked")], {"fuel": ["wood"]}), PhraseTable([Phrase("[{fuel}] stoked")])]
    assert ready.fingerprint not in {table.fingerprint for table in others}
    PhraseTable.prepare({1: 0, ready.fingerprint: 3}, {"": "<coal", "s": " stoked=3:0"})
    assert [match.phrase.pattern for match in ready.find(Draft.parse("Coal stoked."))] == ["{fuel} stoked"]


def test_few_patterns_are_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of some two thousand patterns thirty at most are tried on a draft of ordinary length, word by word."""
    tried: list[Pattern] = []
    places = Pattern.places

    def counted(pattern: Pattern, *where: Any) -> Iterator[tuple[int, int]]:
        tried.append(pattern)
        return places(pattern, *where)

    monkeypatch.setattr(Pattern, "places", counted)
    for text in TEXTS:
        REVIEWER.review(text)
    assert 0 < len(tried) / len(TEXTS) < 30


def test_a_review_takes_few_steps() -> None:
    """Once what it needs is loaded, a review calls some four thousand functions a draft, half of them in C."""
    counts = sorted(map(steps, TEXTS))
    assert counts[len(counts) // 2] < 4_500
    assert counts[-1] < 12_500


@pytest.mark.skipif(bool(STRANGERS), reason="finding plugins of other distributions takes importlib.metadata")
def test_a_start_takes_few_steps() -> None:
    """A whole start, with all that it loads and the first review, calls some hundred thousand functions."""
    code = f"""
import sys
count = 0
def step(frame, event, argument):
    global count
    count += event in ("call", "c_call")
sys.setprofile(step)
from reviewer.cli import main
main([{DRAFT!r}, "--no-config", "--fail-on", "never"])
sys.setprofile(None)
sys.stderr.write(str(count))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert 20_000 < int(done.stderr) < 86_000


def test_steps_grow_with_the_text_and_no_faster() -> None:
    """Four times as much text takes about four times as many steps."""
    bodies = [Draft.parse(text).body for text in TEXTS]
    small, large = ("\n\n".join(bodies[:count]) for count in (10, 40))
    assert steps(large) / steps(small) < 1.3 * len(large) / len(small)


def test_a_process_ends_after_those_who_wait_for_its_end() -> None:
    """It ends at once, but what a plugin wants to do at the end is done, and what it writes is written."""
    code = """
import atexit, sys
from reviewer import cli
main = cli.main
def run():
    atexit.register(sys.stdout.write, "at the end")
    return main()
cli.main = run
cli.command()
"""
    command = [sys.executable, "-c", code, DRAFT, "--no-config"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.endswith("\nat the end")


def test_the_collector_runs_on_where_the_command_is_called_from_python() -> None:
    """Only a process of its own goes without the search for garbage."""
    main(["--version"])
    assert gc.isenabled()
