"""The rules stay as right and as quiet as they were measured to be; `docs/accuracy.md` tells the figures."""

import json
from pathlib import Path

import pytest

from benchmarks.accuracy import CORPUS, Report, cases_of, measure, plain_faults

HERE = Path(__file__).parent
DOCUMENT = HERE.parent / "docs" / "accuracy.md"
SETS = {"seen": sorted(CORPUS.glob("*.jsonl")), "unseen": sorted((HERE / "unseen").glob("*.jsonl"))}
# What `python -m benchmarks.accuracy` printed when the rules were last changed on purpose.
BASELINE = json.loads((HERE / "baseline.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module", params=SETS)
def measured(request: pytest.FixtureRequest) -> tuple[str, Report]:
    """Measure one set of labelled drafts."""
    return request.param, measure(cases_of(SETS[request.param]))


@pytest.mark.parametrize("figure", ["F1", "quiet"])
def test_no_figure_falls(measured: tuple[str, Report], figure: str) -> None:
    """F1 and quiet are no more than 0.02 under what was recorded."""
    name, report = measured
    assert report.figures[figure] >= BASELINE[name][figure] - 0.02


def test_innocent_wording_is_left_alone(measured: tuple[str, Report]) -> None:
    """At most 3 in 100 of the innocent wordings are flagged."""
    _, report = measured
    assert report.figures["temptation"] <= 0.03


def test_the_document_shows_the_recorded_figures() -> None:
    """What docs/accuracy.md says of writers not seen is what was recorded."""
    page = DOCUMENT.read_text(encoding="utf-8")
    for figure, value in BASELINE["unseen"].items():
        assert f"| {figure} | {value:.3f} |" in page, figure


def test_each_writer_gives_every_rule_work() -> None:
    """The unseen drafts hold at least two faults of nearly every rule, so the figures mean something."""
    report = measure(cases_of(SETS["unseen"]))
    labelled = [rule for rule, tally in report.rules.items() if tally.found + tally.missed >= 2]
    assert len(labelled) >= 44


def test_plain_faults_are_found() -> None:
    """Of faults in the plainest words, written when the rules stood, three in five are found at least."""
    found, missed = plain_faults()
    assert len(found) >= 0.6 * (len(found) + len(missed))
