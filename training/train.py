"""Trains the model of `reviewer_plugins.learned` and writes its file: `python -m training.train` (under a minute).

`--check` trains without writing and says by its exit status whether the file is the one that the sentences give.
`training/README.md` tells what it learns from and how good it is.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import scipy.sparse as sp
from sklearn.linear_model import LogisticRegression
from threadpoolctl import threadpool_limits

from reviewer import Draft, Language, Sentence, Span
from reviewer_plugins import learned
from reviewer_plugins.learned.model import END, REACH, RULES, START, STEM, share, stem
from training.packing import Feature, packed

Array = np.ndarray[Any, Any]
HERE = Path(__file__).parent
BANK = HERE / "bank"
DRAFTS = HERE.parent / "tests" / "corpus"
SHIPPED = Path(learned.__file__).with_name("weights.bin")
# A draft holds ten sentences and most are innocent, so what is innocent in drafts weighs most.
WEIGHTS = {"bank": 1.0, "innocent": 4.0, "draft": 8.0}
FEATURES = 24_000
STRICTNESS = 3.0  # C of the regression: higher fits the sentences more closely
# Share of good drafts that the model may hit; the threshold is the lowest that keeps to it. What is nearest to the
# threshold is only a suggestion (see `reviewer_plugins.suspects`), so most of these drafts keep their verdict.
QUIET = 0.06
# Blame of others is told from harmless talk of others least well: here the model must be surer by so much.
HARD = {"blame/accusation", "blame/third-party", "blame/hostility"}
SURER = np.array([1.2 if rule in HARD else 0.0 for rule in RULES])
AFTER_DECISION = {"rejection-reply", "keep-in-touch"}


class Row(NamedTuple):
    """A sentence to learn from: its tokens, the rules that it breaks, its weight, and the draft that it stands in."""

    words: list[str]
    labels: frozenset[str]
    weight: float
    draft: str = ""


class Case(NamedTuple):
    """A labelled draft: its file, the rules that should and that can fire, and whether none of the nine should."""

    source: str
    expected: frozenset[str]
    possible: frozenset[str]
    good: bool


def bank_rows() -> list[Row]:
    """Read the sentences of the banks."""
    rows = []
    for path in sorted(BANK.glob("*.jsonl"), key=lambda path: int(path.name.partition("-")[0])):
        for line in path.read_text(encoding="utf-8").splitlines():
            entry = json.loads(line)
            plain = entry.get("near") == "any" and not entry["labels"]
            rows.append(Row(_read(entry["text"]), _known(entry["labels"]), WEIGHTS["innocent" if plain else "bank"]))
    return rows


def _known(labels: list[str]) -> frozenset[str]:
    """Keep the labels that the model learns."""
    return frozenset(labels) & frozenset(RULES)


def _read(text: str) -> list[str]:
    """Give the tokens of a text taken as one sentence."""
    span = Span(0, len(text))
    language = Language(text, [span], unbroken=span)
    draft = Draft(text, paragraphs=(span,))
    draft.__dict__["language"] = language
    return [word for sentence in language.sentences for word in learned.tokens(draft, sentence)]


def draft_rows() -> tuple[list[Row], dict[str, Case]]:
    """Read the labelled drafts as sentences; a sentence has the labels whose quotes lie in it."""
    rows, cases = [], {}
    for path in sorted(DRAFTS.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            entry = json.loads(line)
            cases[entry["id"]] = _case(path.stem, entry)
            draft = Draft.parse(entry["draft"])
            for sentence in learned.body_sentences(draft):
                labels = frozenset(e["rule"] for e in entry["expect"] if _quotes(draft, sentence, e.get("quote")))
                words = learned.tokens(draft, sentence)
                rows.append(Row(words, labels & frozenset(RULES), WEIGHTS["draft"], entry["id"]))
    return rows, cases


def _case(source: str, entry: dict[str, Any]) -> Case:
    """Say what may and should be found in a labelled draft."""
    outcome = (entry.get("context") or {}).get("outcome")
    decided = entry["kind"] in AFTER_DECISION or outcome in {"rejected", "offer"}
    impossible = {"feedback/premature"} if decided else set()
    impossible |= {"pressure/presumption"} if outcome == "offer" else set()
    rules = [expected["rule"] for expected in entry["expect"]]
    return Case(source, _known(rules), frozenset(RULES) - impossible, good=not _known(rules))


def _quotes(draft: Draft, sentence: Sentence, quote: str | None) -> bool:
    """Whether a quote shares text with a sentence."""
    at = draft.text.find(quote) if quote else -1
    return quote is not None and at >= 0 and at < sentence.end and at + len(quote) > sentence.start


def features(words: list[str]) -> list[str]:
    """Name the features of a sentence: "word", "=stem", "one two" side by side, "one ~ two" further apart."""
    whole = [START, *words, END]
    named = [*words, *(STEM + stem(word) for word in words)]
    named += [f"{one} {two}" for one, two in pairwise(whole)]
    for distance in range(2, REACH + 1):
        named += [f"{one} ~ {two}" for one, two in zip(words, words[distance:], strict=False)]
    return named


class Space:
    """The features of some rows, and what each counts: the rarer it is, the more."""

    def __init__(self, rows: list[Row]) -> None:
        # Who is named only at the start of sentences may be a person: names must not count.
        words = {word for row in rows for word in row.words[1:]} | {START, END}
        names = {word for row in rows for word in row.words[:1]} - words
        self.words = sorted(words - {START, END})
        counts = Counter(name for row in rows for name in set(features(row.words)))
        named = names | {STEM + stem(name) for name in names}
        kept = sorted(n for n, count in counts.items() if count > 1 and not named.intersection(n.split(" ")))
        self.rarity = np.array([np.log((1 + len(rows)) / (1 + counts[name])) + 1 for name in kept])
        self.column = {name: at for at, name in enumerate(kept)}

    def keep(self, columns: Array) -> None:
        """Keep only some features."""
        names = list(self.column)
        self.column = {names[at]: new for new, at in enumerate(columns)}
        self.rarity = self.rarity[columns]

    def matrix(self, rows: list[Row]) -> sp.csr_matrix:
        """Give a line for each row and a column for each feature."""
        places = [
            (at, self.column[name], share(len(row.words)))
            for at, row in enumerate(rows)
            for name in features(row.words)
            if name in self.column
        ]
        lines, columns, counts = zip(*places, strict=True)
        counted = sp.csr_matrix((counts, (lines, columns)), shape=(len(rows), len(self.column)))
        return sp.csr_matrix(counted @ sp.diags(self.rarity) * 0.17)


class Fit(NamedTuple):
    """What was learned: for each rule a weight of each feature and a constant."""

    space: Space
    weights: Array
    constants: Array

    def scores(self, rows: list[Row]) -> Array:
        """Score rows, a column a rule."""
        return np.asarray(self.space.matrix(rows) @ self.weights.T + self.constants)


def _fit(space: Space, rows: list[Row]) -> Fit:
    """Fit a logistic regression for each rule."""
    matrix, sizes = space.matrix(rows), [row.weight for row in rows]
    fits = [
        LogisticRegression(C=STRICTNESS, class_weight="balanced", solver="liblinear", max_iter=300).fit(
            matrix, [rule in row.labels for row in rows], sizes
        )
        for rule in RULES
    ]
    return Fit(space, np.vstack([fit.coef_[0] for fit in fits]), np.array([fit.intercept_[0] for fit in fits]))


def learn(rows: list[Row]) -> Fit:
    """Learn from rows: once with all features, and again with those that matter most."""
    space = Space(rows)
    first = _fit(space, rows)
    spread = np.sqrt(np.asarray(space.matrix(rows).power(2).mean(axis=0)).ravel())
    matter = np.abs(first.weights).max(axis=0) * spread
    space.keep(np.sort(np.argsort(-matter, kind="stable")[:FEATURES]))
    return _fit(space, rows)


def cross_fitted(bank: list[Row], drafts: list[Row], cases: dict[str, Case]) -> Array:
    """Score the sentences of each file of drafts by a model that has not seen that file."""
    scores = np.zeros((len(drafts), len(RULES)))
    for source in sorted({case.source for case in cases.values()}):
        unseen = np.array([cases[row.draft].source == source for row in drafts])
        fit = learn(bank + [row for row, hidden in zip(drafts, unseen, strict=True) if not hidden])
        scores[unseen] = fit.scores([row for row, hidden in zip(drafts, unseen, strict=True) if hidden])
    return scores


def by_draft(scores: Array, drafts: list[Row], cases: dict[str, Case]) -> dict[str, Array]:
    """Give each draft's highest score for each rule that can fire on it, less what the rule asks more."""
    highest = {name: np.full(len(RULES), -np.inf) for name in cases}
    for row, line in zip(drafts, scores, strict=True):
        highest[row.draft] = np.maximum(highest[row.draft], line - SURER)
    for name, case in cases.items():
        highest[name][[rule not in case.possible for rule in RULES]] = -np.inf
    return highest


def threshold(highest: dict[str, Array], cases: dict[str, Case]) -> float:
    """Give the lowest threshold over which no more than QUIET of the good drafts lie."""
    tops = sorted((line.max() for name, line in highest.items() if cases[name].good), reverse=True)
    return float(tops[int(QUIET * len(tops))])


def report(highest: dict[str, Array], cases: dict[str, Case], limit: float) -> str:
    """Say how right the model is on drafts that it has not seen, a rule counted once a draft."""
    pairs = [
        (score > limit, rule in cases[name].expected)
        for name, line in highest.items()
        for rule, score in zip(RULES, line, strict=True)
    ]
    found = sum(said and true for said, true in pairs)
    precision, recall = found / max(sum(said for said, _ in pairs), 1), found / sum(true for _, true in pairs)
    f1 = 2 * precision * recall / (precision + recall)
    return f"unseen drafts: precision {precision:.2f} recall {recall:.2f} F1 {f1:.2f} at {limit:.2f}"


def compress(fit: Fit, limit: float) -> bytes:
    """Give the model as it ships: whole numbers for weights, and what a stem weighs added to its words."""
    names = list(fit.space.column)
    weights = dict(zip(names, (fit.weights * fit.space.rarity * 0.17).T, strict=True))
    stems = {name: weights.pop(name) for name in names if name.startswith(STEM)}
    for word in fit.space.words:
        if STEM + stem(word) in stems:
            weights[word] = weights.get(word, 0) + stems[STEM + stem(word)]
    weights |= stems
    scales = np.max(np.abs(np.array(list(weights.values()))), axis=0) / 127
    whole = {_feature(name): np.rint(line / scales).astype(int) for name, line in weights.items()}
    known = {START, END}.union(*(feature.words for feature in whole))
    rows = {feature: line.tolist() for feature, line in whole.items() if line.any()}
    return packed(known, rows, scales.tolist(), tuple(fit.constants - SURER - limit))


def _feature(name: str) -> Feature:
    """Give the feature of a name."""
    return Feature(tuple(part for part in name.split(" ") if part != "~"), near=" ~ " not in name)


def train() -> bytes:
    """Learn from all sentences, with the threshold that models which had not seen the drafts would have needed.

    On one thread: the order in which several add up would change the last digits, and so the files.
    """
    bank, (drafts, cases) = bank_rows(), draft_rows()
    with threadpool_limits(1):
        highest = by_draft(cross_fitted(bank, drafts, cases), drafts, cases)
        limit = threshold(highest, cases)
        print(report(highest, cases, limit))  # noqa: T201 - what the run is for
        return compress(learn(bank + drafts), limit)


def main() -> int:
    """Train, and write or compare."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    check = parser.parse_args().check
    model = train()
    if check:
        return int(model != SHIPPED.read_bytes())
    SHIPPED.write_bytes(model)
    return 0


if __name__ == "__main__":
    sys.exit(main())
