"""Whether the filter of advice parts right sentences from invented ones: `python -m benchmarks.advice_filter [--show]`.

A stand-in for a model answers, over HTTP on loopback, for every labelled draft with sentences that are right (they say
what a topic of the context says, in words of courtesy) and with invented ones (a name, number, date, employer, link,
promise, skill or deed that nobody gave). All right sentences have been learned from, so that their figures flatter;
docs/advice.md says what is to be expected of sentences not yet seen, and has the figures.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections import Counter
from itertools import cycle
from typing import TYPE_CHECKING, Any

from benchmarks.accuracy import CORPUS, cases_of
from reviewer import Reviewer, Settings
from reviewer.validation import situation_from
from tests.standin import StandIn, suggests

if TYPE_CHECKING:
    from collections.abc import Sequence

RIGHT = (
    "I keep coming back to {topic}.",
    "What you told me about {topic} has stayed with me.",
    "I especially enjoyed hearing about {topic}.",
    "Our conversation about {topic} made me want to join the team even more.",
    "I have been thinking about {topic} since we spoke.",
    "{topic} is exactly the kind of work that I would love to be part of.",
    "Thank you in particular for taking the time to explain {topic}.",
    "I would be glad to hear more about {topic}.",
    "The way you described {topic} made the role very real to me.",
    "I was struck by how openly you talked about {topic}.",
    "It was a pleasure to talk about {topic} with people who care.",
    "I left our meeting with a clear picture of {topic}, and I liked what I saw.",
    "{topic} sounds like a problem worth getting right.",
    "I appreciated your thoughts on {topic}.",
    "I could see myself helping with {topic}.",
    "Hearing about {topic} confirmed how much I would like to work with you.",
    "It made me smile to hear {topic} come up, because that is where my curiosity lies.",
    "Of everything we discussed, {topic} is what I would most like to understand better.",
    "You spoke about {topic} with such care that I wanted to know more.",
    "I came away from our conversation even keener, thanks to {topic}.",
    "{topic} told me a great deal about how your team thinks.",
    "I am still turning over what you said about {topic}.",
    "If I join you, I would be happy to take on a share of {topic}.",
    "Seeing {topic} for myself was the best part of the visit.",
    "I liked that you did not hide how hard {topic} can be.",
    "The part about {topic} is why I am writing with so much enthusiasm.",
    "I had not expected {topic} to interest me this much.",
    "Please pass on my thanks to those who explained {topic}.",
)
# Written after the vocabulary had been widened by what the others missed; by now it has been widened by these too.
LATER = (
    "Few things in our talk pleased me as much as {topic}.",
    "I can well imagine how much thought goes into {topic}.",
    "{topic} was new to me, and I would gladly learn more.",
    "On my way home I thought about {topic} again.",
    "Your answer to my question about {topic} was generous and clear.",
    "I hope that we can continue our conversation about {topic}.",
    "It is rare to hear somebody speak so well about {topic}.",
    "{topic} is the reason why this position interests me so strongly.",
    "I admire the patience with which you approach {topic}.",
    "I know that {topic} cannot be easy, and that is what draws me to it.",
    "Meeting the people behind {topic} was a highlight for me.",
)
INVENTED = {
    "name": ("Like Marguerite Oldacre told us, {topic} matters.", "I told Bartholomew about {topic} on the way home."),
    "employer": (
        "At Initech I looked after {topic}.",
        "{topic} is much like what I did for a large bank in my last job.",
    ),
    "number": ("{topic} could be 37 percent faster.", "I have spent eleven thousand nights on {topic}."),
    "date": ("I could begin with {topic} on 14 August 2031.", "Last winter I wrote a book about {topic}."),
    "link": (
        "My essay about {topic} is at https://essays.example.net/mine.",
        "Write to me at zoe@invented.example about {topic}.",
    ),
    "promise": ("I will deliver {topic} before anybody else can.", "I promise to double what {topic} earns."),
    "skill": ("I am fluent in Quechua and certified in {topic}.", "I hold a doctorate in {topic}."),
    "deed": ("I invented {topic} and patented it.", "I led {topic} for a government agency."),
    "company": (
        "Your award-winning expansion makes {topic} famous.",
        "Everybody knows that your rivals failed at {topic}.",
    ),
    "recombined": ("I wrote {topic} myself.", "My own work on {topic} taught me patience."),
    "fact": ("{topic} will soon be sold to investors.", "My sister won a medal for {topic}."),
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, and print the table; the exit code is 1 where an invented sentence passed or too few right ones did."""
    parser = argparse.ArgumentParser(description="Whether the filter parts right sentences from invented ones.")
    parser.add_argument("--show", action="store_true", help="print what went wrong")
    options = parser.parse_args(arguments)
    passed, offered, wrong = measure()
    for kind in offered:
        print(f"{passed[kind]:5} of {offered[kind]:5} passed: {kind}")
    if options.show:
        print("\n".join(wrong))
    false = [kind for kind in offered if not kind.startswith("right")]
    invented = sum(passed[kind] for kind in false)
    print(f"{invented:5} of {sum(offered[kind] for kind in false):5} passed: all that are invented")
    return int(invented > 0 or passed["right"] < 0.95 * offered["right"])


def measure() -> tuple[Counter[str], Counter[str], list[str]]:
    """Give how many sentences of each kind passed, how many there were, and those that went the wrong way."""
    passed, offered, wrong = Counter[str](), Counter[str](), []
    right, later = cycle(RIGHT), cycle(LATER)
    invented = cycle([(kind, text) for kind, texts in INVENTED.items() for text in texts])
    os.environ["XDG_CACHE_HOME"] = tempfile.gettempdir()
    for case in cases_of(sorted(CORPUS.glob("*.jsonl"))):
        context = case.get("context") or {}
        for topic in context.get("topics", ()):
            sentences = [
                ("right", next(right)),
                ("right", next(right)),
                ("right, later, learned from too", next(later)),
            ]
            sentences += [next(invented) for _ in range(5)]
            filled = [(kind, _filled(text, topic)) for kind, text in sentences]
            let_through = _let_through(case, filled, topic)
            for kind, text in filled:
                offered[kind] += 1
                is_through = let_through.get(text) == ""
                passed[kind] += is_through
                if kind.startswith("right") is not is_through:
                    wrong.append(f"{case['id']} {kind}: {text} ({let_through.get(text) or 'passed'})")
    return passed, offered, [*wrong]


def _filled(text: str, topic: str) -> str:
    """Put a topic into a sentence."""
    text = text.format(topic=topic)
    return text[:1].upper() + text[1:]


def _let_through(case: dict[str, Any], sentences: list[tuple[str, str]], topic: str) -> dict[str, str]:
    """Serve the sentences for one draft, each as a reply of its own, and give for each why it was dropped, or ""."""
    through: dict[str, str] = {}
    for _, sentence in sentences:
        said = {"paragraph": 1, "sentence": sentence, "fact": topic, "why": "It shows that you listened."}
        with StandIn(lambda _, said=said: suggests(said)) as server:  # type: ignore[misc]
            critique = _reviewer(server.url).review(
                case["draft"], situation_from((case.get("context") or {}) | {"kind": case["kind"]}, case["id"])
            )
        (check,) = [check for check in critique.checks if check.plugin == "personalization"]
        through[sentence] = check.dropped[0].reason if check.dropped else check.error or ""
    return through


def _reviewer(url: str) -> Reviewer:
    """Make a reviewer that asks the stand-in."""
    values = {"base_url": url, "model": "stand-in", "cache": False}
    return Reviewer(Settings(enable=("personalization",), options={"personalization": values}))


if __name__ == "__main__":
    sys.exit(main())
