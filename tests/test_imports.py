"""The borders of the house hold: who may import whom, and what a bare run may load."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import reviewer
import reviewer_plugins
import reviewer_prompts
from tests.conftest import STRANGERS

CORE = Path(reviewer.__file__).parent
PLUGINS = Path(reviewer_plugins.__file__).parent
PROMPTS = Path(reviewer_prompts.__file__).parent
EXAMPLES = Path(__file__).parents[1] / "examples"
HEAVY = {"openai", "textstat", "pydantic", "rich", "tomllib", "email", "importlib.metadata"}


def imports(path: Path) -> Iterator[tuple[str, str]]:
    """Give module and name of everything that a source file imports, wherever in the file."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((alias.name, "") for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from ((node.module or "", alias.name) for alias in node.names)


def sources(folder: Path) -> list[Path]:
    """Give the source files of a package."""
    found = sorted(folder.rglob("*.py"))
    assert found
    return found


@pytest.mark.parametrize("path", sources(CORE), ids=lambda path: path.relative_to(CORE).as_posix())
def test_core_knows_no_plugin(path: Path) -> None:
    """The core imports neither a plugin nor what only plugins need; it names plugins as strings alone."""
    roots = {module.partition(".")[0] for module, _ in imports(path)}
    assert not roots & {"reviewer_plugins", "reviewer_prompts", "openai", "textstat", "rich"}


@pytest.mark.parametrize("path", sources(PLUGINS), ids=lambda path: path.relative_to(PLUGINS).as_posix())
def test_plugins_use_public_names_only(path: Path) -> None:
    """A first-party plugin imports from `reviewer` what any stranger's plugin may import."""
    for module, name in imports(path):
        assert not module.startswith("reviewer."), f"{module} is internal to the core"
        if module == "reviewer":
            assert name in reviewer.__all__, f"{name} is not public"


@pytest.mark.parametrize("path", sources(PROMPTS), ids=lambda path: path.relative_to(PROMPTS).as_posix())
def test_prompts_import_nothing_of_ours(path: Path) -> None:
    """The prompts are data: they depend on no other part."""
    assert not {module.partition(".")[0] for module, _ in imports(path)} & {"reviewer", "reviewer_plugins"}


@pytest.mark.parametrize(
    "path", [p for p in sources(CORE) if "cli" not in p.parts], ids=lambda path: path.relative_to(CORE).as_posix()
)
def test_nothing_but_its_start_imports_the_command(path: Path) -> None:
    """The command is a door: the core does not know it."""
    if path.name != "__main__.py":
        assert not [module for module, _ in imports(path) if module.startswith("reviewer.cli")]


def test_public_names_are_sorted_and_exist() -> None:
    """`reviewer.__all__` is complete, sorted as ruff sorts it, and true."""
    public = {name for name in vars(reviewer) if not name.startswith("_")}
    modules = {path.stem for path in CORE.iterdir()}
    assert public - modules <= set(reviewer.__all__)
    assert all(hasattr(reviewer, name) for name in reviewer.__all__)


@pytest.mark.skipif(bool(STRANGERS), reason="finding plugins of other distributions takes importlib.metadata")
def test_a_bare_review_loads_nothing_heavy() -> None:
    """Reviewing a draft without context or config imports none of the slow libraries, though all are installed."""
    code = (
        "import sys; from reviewer.cli import main; code = main(sys.argv[1:]);"
        f"print(sorted(set({sorted(HEAVY)!r}) & sys.modules.keys()), code, file=sys.stderr)"
    )
    arguments = [str(EXAMPLES / "thank-you.txt"), "--no-config", "--fail-on", "never"]
    done = subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=True)
    assert done.stderr.splitlines()[-1] == "[] 0"
