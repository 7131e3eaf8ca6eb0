"""The README tells the truth: what it shows is what the command prints."""

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_critique_shown_is_real() -> None:
    """The critique on the first screen is what the command above it prints."""
    shown = re.search(r"```console\n\$ review (?P<arguments>.+)\n(?P<output>(?s:.+?))```", README)
    assert shown
    command = [sys.executable, "-m", "reviewer", *shlex.split(shown["arguments"])]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stdout == shown["output"]


def test_the_two_commands_stand_on_the_first_screen() -> None:
    """`make demo` and `make test` are named within the first 70 lines."""
    first = "\n".join(README.splitlines()[:70])
    assert "$ make demo" in first
    assert "$ make test" in first


@pytest.mark.checkout
@pytest.mark.parametrize("page", [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))])
def test_links_lead_somewhere(page: Path) -> None:
    """Every relative link of a page names a file that exists."""
    for target in re.findall(r"\]\((?!https?:)([^)#]+)\)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target


@pytest.mark.parametrize("page", sorted((ROOT / "docs").glob("*.md")))
def test_anchors_lead_to_headings(page: Path) -> None:
    """Every link within a page leads to one of its headings, whose anchor is made as GitHub makes it."""
    text = page.read_text(encoding="utf-8")
    headings = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    anchors = {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}
    assert set(re.findall(r"\]\(#(.+?)\)", text)) <= anchors


@pytest.mark.checkout
@pytest.mark.parametrize("package", ["reviewer", "plugins/reviewer_plugins"])
def test_the_page_of_the_house_names_every_module(package: str) -> None:
    """docs/architecture.md names each module and each package."""
    page = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    modules = {path.name for path in (ROOT / package).glob("*.py")} - {"__init__.py"}
    packages = {f"{path.parent.name}/" for path in (ROOT / package).glob("*/__init__.py")}
    assert {name for name in modules | packages if f"`{name}" not in page} == set()


def test_the_python_example_runs() -> None:
    """The Python of the README runs as it stands and holds the message."""
    (code,) = re.findall(r"```python\n(.+?)```", README, re.DOTALL)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("hold ")
