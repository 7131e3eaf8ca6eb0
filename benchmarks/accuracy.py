"""How right and how quiet the rules are, on labelled drafts: `make accuracy`.

    python -m benchmarks.accuracy [--misses N] [--json] [FILE.jsonl ...]      (default: tests/corpus/*.jsonl)
    python -m benchmarks.accuracy --plain [--misses N]                         faults in the plainest words

F1, precision, recall   over pairs of case and rule: a rule counts once a case, wherever it fired
direct, indirect        recall of blame, feedback and pressure labels by whether the words say it or imply it
span hit                true positives whose span overlaps the labelled words
temptation              innocent wordings on which the named rule fired all the same
quiet                   cases with nothing expected above a suggestion that get `send`
rank                    Spearman correlation of score and a reader's quality (1 to 5)
apart                   chance that a good case (4, 5) scores above a bad one (1, 2)
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reviewer import Critique, Kind, Reviewer, Settings, Severity, Situation
from reviewer.validation import situation_from

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

CORPUS = Path(__file__).parents[1] / "tests" / "corpus"
PLAIN = CORPUS.parent / "data" / "plain_faults.jsonl"
Case = dict[str, Any]
# A late thank-you is labelled alike whether it is a suggestion (24 to 48 hours) or a warning.
_EITHER = "timing/thank-you-late"


@dataclass
class Tally:
    """Counts of pairs: found, found wrongly, missed."""

    found: int = 0
    false: int = 0
    missed: int = 0

    def add(self, want: set[str], got: set[str]) -> None:
        """Count what was wanted against what was got."""
        self.found += len(want & got)
        self.false += len(got - want)
        self.missed += len(want - got)

    @property
    def precision(self) -> float:
        """The share of findings that are right."""
        return self.found / (self.found + self.false) if self.found + self.false else 1.0

    @property
    def recall(self) -> float:
        """The share of faults that are found."""
        return self.found / (self.found + self.missed) if self.found + self.missed else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


@dataclass
class Report:
    """The figures of some cases, a tally for each rule, and what went wrong in words."""

    figures: dict[str, float]
    rules: dict[str, Tally]
    misses: list[str] = field(default_factory=list)


def cases_of(paths: Iterable[Path]) -> list[Case]:
    """Read labelled cases, one JSON object a line."""
    return [json.loads(line) for path in paths for line in path.read_text(encoding="utf-8").splitlines() if line]


def measure(cases: Sequence[Case]) -> Report:
    """Review the cases and compare with their labels."""
    reviewer = Reviewer(Settings())
    severities = {rule.id: rule.severity for plugin in reviewer.plugins for rule in plugin.rules}
    judged = [
        (case, reviewer.review(case["draft"], situation_from(case.get("context") or {}, case["id"]))) for case in cases
    ]
    rules = {rule: Tally() for rule in sorted(severities)}
    for case, critique in judged:
        for rule in wanted(case) | found(critique):
            rules.setdefault(rule, Tally()).add(wanted(case) & {rule}, found(critique) & {rule})
    figures = {"F1": total(rules).f1, "precision": total(rules).precision, "recall": total(rules).recall}
    grave = {rule: tally for rule, tally in rules.items() if severities.get(rule) is not Severity.SUGGESTION}
    figures |= {"warning+ precision": total(grave).precision, "warning+ recall": total(grave).recall}
    figures |= _hidden(judged) | _places(judged) | _whole(judged, severities)
    return Report(figures, rules, list(_misses(judged)))


def plain_faults() -> tuple[list[str], list[str]]:
    """Give the faults in the plainest words that are found by their rule, each in a good message, and the others."""
    reviewer = Reviewer(Settings(select=("blame", "feedback", "pressure")))
    found: list[str] = []
    missed: list[str] = []
    for fault in map(json.loads, PLAIN.read_text(encoding="utf-8").splitlines()):
        kind = Kind.REJECTION_REPLY if fault["rule"] == "blame/hostility" else Kind.CHECK_IN
        text = f"Dear Ms. Lee,\n\nThank you for showing me the garden. {fault['text']}\n\nKind regards,\nJo Bell"
        rules = {finding.rule for finding in reviewer.review(text, Situation(role="Cook", kind=kind)).findings}
        (found if fault["rule"] in rules else missed).append(f"{fault['rule']}: {fault['text']}")
    return found, missed


def wanted(case: Case) -> set[str]:
    """Give the rules that a case is labelled with."""
    return {label["rule"] for label in case["expect"]}


def found(critique: Critique) -> set[str]:
    """Give the rules that fired."""
    return {finding.rule for finding in critique.findings}


def total(rules: dict[str, Tally]) -> Tally:
    """Add the tallies of rules."""
    tallies = rules.values()
    return Tally(sum(t.found for t in tallies), sum(t.false for t in tallies), sum(t.missed for t in tallies))


def _hidden(judged: list[tuple[Case, Critique]]) -> dict[str, float]:
    """Recall of labels that the words say, and of those that they only imply."""
    hits, all_of = Counter[str](), Counter[str]()
    for case, critique in judged:
        for label in case["expect"]:
            if label.get("how"):
                hits[label["how"]] += label["rule"] in found(critique)
                all_of[label["how"]] += 1
    return {f"{how} recall": hits[how] / max(1, all_of[how]) for how in ("direct", "indirect")}


def _places(judged: list[tuple[Case, Critique]]) -> dict[str, float]:
    """Whether spans lie where readers put them, and whether innocent words are left alone."""
    right = [
        any(overlaps(label["quote"], words) for words in spans(critique, label["rule"]))
        for case, critique in judged
        for label in case["expect"]
        if label.get("quote") and label["rule"] in found(critique)
    ]
    fell = [
        any(overlaps(label["quote"], words) for words in spans(critique, label["rule"]))
        for case, critique in judged
        for label in case.get("tempting", ())
    ]
    return {"span hit": mean(right), "temptation": mean(fell)}


def spans(critique: Critique, rule: str) -> list[str]:
    """Give the words that the findings of a rule cover."""
    return [critique.draft.at(finding.span) for finding in critique.findings if finding.rule == rule and finding.span]


def overlaps(quote: str, words: str) -> bool:
    """Whether a labelled quote and the words of a finding are about the same place."""
    a, b = " ".join(words.split()).lower(), " ".join(quote.split()).lower()
    if a in b or b in a:
        return bool(a)
    pairs = zip(a.split(), a.split()[1:], strict=False)
    common = len(set(a.split()) & set(b.split()))
    return any(f"{x} {y}" in b for x, y in pairs) and common * 2 >= min(len(a.split()), len(b.split()))


def _whole(judged: list[tuple[Case, Critique]], severities: dict[str, Severity]) -> dict[str, float]:
    """Verdict, score and kind of whole drafts against a reader's word."""
    mild = {rule for rule, severity in severities.items() if severity is Severity.SUGGESTION} | {_EITHER}
    quiet = [critique.verdict == "send" for case, critique in judged if wanted(case) <= mild]
    marks = [(critique.score, case["quality"]) for case, critique in judged]
    good = [score for score, quality in marks if quality >= 4]
    bad = [score for score, quality in marks if quality <= 2]
    return {
        "quiet": mean(quiet),
        "rank": spearman([score for score, _ in marks], [quality for _, quality in marks]),
        "apart": mean([(g > b) + (g == b) / 2 for g in good for b in bad]),
        "kind": mean([critique.kind.value == case["kind"] for case, critique in judged]),
    }


def mean(values: Sequence[float]) -> float:
    """Give the mean of some values, 0 of none."""
    return sum(values) / len(values) if values else 0.0


def spearman(x: Sequence[float], y: Sequence[float]) -> float:
    """Give the rank correlation of two lists of figures."""
    a, b = _ranks(x), _ranks(y)
    ma, mb = mean(a), mean(b)
    top = sum((i - ma) * (j - mb) for i, j in zip(a, b, strict=True))
    under = (sum((i - ma) ** 2 for i in a) * sum((j - mb) ** 2 for j in b)) ** 0.5
    return top / under if under else 0.0


def _ranks(values: Sequence[float]) -> list[float]:
    """Give the rank of each value; equal ones share the mean of theirs."""
    places: dict[float, list[int]] = {}
    for place, value in enumerate(sorted(values)):
        places.setdefault(value, []).append(place)
    return [mean(places[value]) for value in values]


def _misses(judged: list[tuple[Case, Critique]]) -> Iterable[str]:
    """Say what was missed and what was found wrongly."""
    for case, critique in judged:
        for label in case["expect"]:
            if label["rule"] not in found(critique):
                yield f"MISSED {case['id']} {label['rule']}: {label.get('quote')!r}"
        for finding in critique.findings:
            if finding.rule not in wanted(case):
                words = critique.draft.at(finding.span) if finding.span else finding.message
                yield f"FALSE  {case['id']} {finding.rule}: {words!r}"


def table(report: Report) -> str:
    """Write the figures and a row for each rule as Markdown."""
    lines = [
        "| figure | value |",
        "|---|---|",
        *(f"| {name} | {value:.3f} |" for name, value in report.figures.items()),
    ]
    lines += ["", "| rule | found | false | missed | precision | recall |", "|---|---|---|---|---|---|"]
    for rule, t in report.rules.items():
        lines.append(f"| {rule} | {t.found} | {t.false} | {t.missed} | {t.precision:.2f} | {t.recall:.2f} |")
    return "\n".join(lines)


def main() -> int:
    """Measure the files of the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path, help="labelled cases (default: tests/corpus/*.jsonl)")
    parser.add_argument("--misses", type=int, default=0, help="print so many misses and false alarms")
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    parser.add_argument("--plain", action="store_true", help="count faults in the plainest words instead")
    options = parser.parse_args()
    if options.plain:
        found, missed = plain_faults()
        print(f"{len(found)} of {len(found) + len(missed)} found", *missed[: options.misses], sep="\n")
        return 0
    report = measure(cases_of(options.files or sorted(CORPUS.glob("*.jsonl"))))
    print(json.dumps(report.figures) if options.json else table(report))
    for line in report.misses[: options.misses]:
        print(line)
    return 0


if __name__ == "__main__":
    sys.exit(main())
