"""Wheel, sdist and editable install each give the same working product."""

import os
import subprocess
import sys
import sysconfig
import tarfile
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
pytestmark = [pytest.mark.slow, pytest.mark.checkout]
DRAFT = "Subject: Interview\n\nHey Ann,\n\nthx for the talk about the welder job. I am gonna call you.\n\nLater,\nBob\n"


@pytest.fixture(scope="module")
def dist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build sdist and wheel once; the wheel is built from the sdist, as an installer would."""
    out = tmp_path_factory.mktemp("dist")
    subprocess.run(
        [sys.executable, "-m", "build", "--no-isolation", "--outdir", out, ROOT], check=True, capture_output=True
    )
    return out


def install(what: Path, where: Path, *options: str) -> None:
    """Install a distribution into a folder of its own; its dependencies come from the environment of the tests."""
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-build-isolation", *options]
    subprocess.run([*command, "--target", where, what], check=True, capture_output=True)


def review(where: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the installed command on a draft, outside of the checkout."""
    environment = {**os.environ, "PYTHONPATH": str(where)}
    command = [sys.executable, "-c", "import reviewer.cli, sys; sys.exit(reviewer.cli.main())", *arguments]
    return subprocess.run(
        command, input=DRAFT, cwd=where, env=environment, capture_output=True, text=True, check=False, timeout=60
    )


def test_the_wheel_holds_the_three_packages_and_nothing_else(dist: Path) -> None:
    """The wheel installs `reviewer`, `reviewer_plugins` and `reviewer_prompts`, typed, without tests."""
    (wheel,) = dist.glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    tops = {name.partition("/")[0] for name in names}
    assert {top for top in tops if not top.endswith(".dist-info")} == {
        "reviewer",
        "reviewer_plugins",
        "reviewer_prompts",
    }
    assert {"reviewer/py.typed", "reviewer_plugins/py.typed"} <= set(names)


def test_the_sdist_holds_what_a_packager_needs(dist: Path) -> None:
    """The sdist has sources, tests, examples and documents."""
    (sdist,) = dist.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        tops = {name.split("/")[1] for name in archive.getnames() if "/" in name}
    assert {"reviewer", "plugins", "prompts", "tests", "examples", "docs", "README.md", "LICENSE"} <= tops


def test_the_installed_wheel_reviews(dist: Path, tmp_path: Path) -> None:
    """From the wheel alone the command loads all plugins and judges."""
    (wheel,) = dist.glob("*.whl")
    install(wheel, tmp_path)
    done = review(tmp_path, "--strict", "--format", "json")
    assert done.returncode == 0, done.stderr
    assert '"slang/slang-word"' in done.stdout
    where = subprocess.run(
        [sys.executable, "-c", "import reviewer; print(reviewer.__file__)"],
        env={**os.environ, "PYTHONPATH": str(tmp_path)}, cwd=tmp_path, capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    assert where.startswith(str(tmp_path))


def test_an_editable_install_reviews(tmp_path: Path) -> None:
    """The checkout installs in editable mode, all three packages included."""
    environment = tmp_path / "venv"
    subprocess.run([sys.executable, "-m", "venv", environment], check=True)
    (packages,) = environment.glob("lib/python*/site-packages")
    (packages / "dependencies.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    python = str(environment / "bin" / "python")
    command = [python, "-m", "pip", "install", "--quiet", "--no-deps", "--no-build-isolation", "--force-reinstall"]
    subprocess.run([*command, "-e", str(ROOT)], check=True, capture_output=True)
    done = subprocess.run(
        [environment / "bin" / "review", "plugins"], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert "slang" in done.stdout
    assert "failed" not in done.stdout


def test_a_strangers_plugin_is_found(dist: Path, tmp_path: Path) -> None:
    """The example plugin, installed as a distribution of its own, is found and explained, and its tests pass."""
    (wheel,) = dist.glob("*.whl")
    install(wheel, tmp_path)
    install(ROOT / "examples" / "plugin", tmp_path)
    listed = review(tmp_path, "plugins")
    assert "reviewer-jargon 1.0.0" in listed.stdout
    explained = review(tmp_path, "explain", "jargon/buzzword")
    assert "Business jargon" in explained.stdout
    tests = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", ROOT / "examples" / "plugin" / "tests"],
        env={**os.environ, "PYTHONPATH": str(tmp_path)}, cwd=tmp_path, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert "2 passed" in tests.stdout, tests.stdout
