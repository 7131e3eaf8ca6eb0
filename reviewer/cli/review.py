"""`review [DRAFT]`: one draft, one critique."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

from reviewer.api import Reviewer
from reviewer.cli import setup
from reviewer.cli.parser import Parser, UsageError, add_context, add_settings, one_of
from reviewer.cli.streams import read_draft, say, wants_color, width, write, write_bytes
from reviewer.files import parse_draft
from reviewer.formats import NAMES, render

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

    from reviewer.critique import Critique
    from reviewer.draft import Draft
    from reviewer.situation import Situation

_EXAMPLES = """commands, each with its own --help:
{commands}

examples:
  cat draft.txt | review
  review draft.eml --context acme.toml
  review --interview-at 2026-03-03T14:00-05:00 --promised-by 2026-03-10 --role "Data Analyst" draft.txt
  review draft.txt --format json
  review draft.txt --fix > better.txt
  review draft.txt --diff
  review draft.txt --context acme.toml --advise

exit code: 0 nothing at or above --fail-on, 1 something is, 2 it could not be done
"""


def run(arguments: Sequence[str]) -> int:
    """Review a draft as the command line says, and give the exit code."""
    options = _parser().read(arguments)
    _check(options)
    started = perf_counter()
    plugins = setup.plugins(verbose=options.verbose)
    settings = setup.advising(setup.settings(options, plugins), plugins, options)
    situation = setup.situation(options)
    on_failure = setup.tell_traceback if options.verbose else None
    reviewer = Reviewer(settings, plugins, on_failure, checked=True)
    data = read_draft(options.draft)
    draft = parse_draft(data, _name(options))
    if options.show_payload:
        return _show_payload(reviewer, draft, situation)
    critique = reviewer.review(draft, situation, advise=not (options.fix or options.diff))
    if options.fix or options.diff or options.format != "text":
        setup.tell_failures(critique.failures, set())  # the text format says it itself
    if options.fix or options.diff:
        critique = _rewrite(reviewer, data, critique, situation, options)
    else:
        _show(critique, options)
    if options.verbose:
        setup.tell_advice(critique)
        say(f"{len(plugins)} plugins, {len(draft.language.words)} words, {perf_counter() - started:.3f} s")
    severities = [finding.severity for finding in critique.findings]
    return setup.exit_code(severities, settings.fail_on, failed=options.strict and critique.failed)


def _parser() -> Parser:
    """Describe the command line."""
    from reviewer.cli import COMMANDS

    commands = "\n".join(f"  review {name:10}{words}" for name, words in COMMANDS.items())
    parser = Parser(
        "",
        "Review a follow-up message after a job interview before it is sent.",
        _EXAMPLES.format(commands=commands),
        usage="review [OPTION]... [DRAFT]\n       review COMMAND [OPTION]...",
    )
    parser.add_argument("draft", nargs="?", metavar="DRAFT", help="text or an e-mail (.eml); - or none: standard input")
    _add_output(parser)
    _add_advice(parser)
    add_settings(parser)
    add_context(parser)
    return parser


def _add_output(parser: Parser) -> None:
    """Add the options that say what comes out."""
    group = parser.add_argument_group("what comes out")
    group.add_argument("--format", type=one_of(NAMES), default="text", metavar="FORMAT", help=f"{', '.join(NAMES)}")
    group.add_argument("--fix", action="store_true", help="print the draft with the safe fixes applied")
    group.add_argument("--diff", action="store_true", help="print what --fix would change, as a patch")
    group.add_argument("--unsafe-fixes", action="store_true", help="apply the fixes that need a second look too")
    group.add_argument(
        "--color",
        type=one_of(("auto", "always", "never")),
        default="auto",
        metavar="WHEN",
        help="auto (default: on a terminal, unless NO_COLOR is set), always or never",
    )
    group.add_argument(
        "--verbose",
        action="store_true",
        help="tell on stderr which configuration was used, and where a rule or plugin failed",
    )


def _add_advice(parser: Parser) -> None:
    """Add the options of advice."""
    group = parser.add_argument_group("advice from a language model (sends text; see docs/advice.md)")
    group.add_argument("--advise", action="store_true", help="ask for advice beside the judgement")
    group.add_argument("--rewrite", action="store_true", help="ask for the whole draft in other words too")
    group.add_argument("--show-payload", action="store_true", help="print exactly what would be sent, and send nothing")
    group.add_argument("--no-cache", action="store_true", help="ask again, and keep no reply")


def _check(options: Namespace) -> None:
    """See that the options go together."""
    fixing = "--fix" if options.fix else "--diff"
    for name in ("advise", "rewrite", "show_payload"):
        if getattr(options, name) and (options.fix or options.diff):
            raise UsageError(f"--{name.replace('_', '-')}: not allowed with {fixing}, which prints the draft")
    if options.fix and options.diff:
        raise UsageError("--diff: not allowed with --fix")
    if options.unsafe_fixes and not (options.fix or options.diff):
        raise UsageError("--unsafe-fixes: only with --fix or --diff")
    if options.format != "text" and (options.fix or options.diff):
        raise UsageError(f"--format: not allowed with {fixing}, which prints the draft")


def _name(options: Namespace) -> str:
    """Say how the draft is called."""
    return "standard input" if options.draft in {None, "-"} else str(options.draft)


def _show(critique: Critique, options: Namespace) -> None:
    """Write the critique to stdout: for people in the terminal's encoding, for programs in UTF-8."""
    color = options.format == "text" and wants_color(options.color)
    written = render(options.format, critique, color=color, width=width(), source=_name(options))
    if options.format == "text":
        write(written)
    else:
        write_bytes(written.encode())


def _show_payload(reviewer: Reviewer, draft: Draft, situation: Situation) -> int:
    """Write what would be sent to stdout, and where to on stderr; nothing is sent."""
    code = 0
    for answer in reviewer.payloads(reviewer.review(draft, situation, advise=False)):
        for payload in answer.payloads:
            write_bytes(f"{payload}\n".encode())
        for words in (*answer.notes, *filter(None, [answer.error])):
            say(words)
        code = setup.FAILED if answer.error else code
    return code


def _rewrite(reviewer: Reviewer, data: bytes, before: Critique, situation: Situation, options: Namespace) -> Critique:
    """Write the mended draft, or what would change; give the critique of what was written."""
    from reviewer import rewrite

    draft = before.draft
    text = rewrite.fixed(reviewer, draft, situation, unsafe=options.unsafe_fixes)
    if options.diff:
        write_bytes(rewrite.diff(draft.text, text, _name(options)).encode())
        return before
    better = _mended(data, draft, text)
    write_bytes(better)
    after = reviewer.review(better, situation, advise=False)
    mended, left = len(before.findings) - len(after.findings), len(after.findings)
    say(f"{mended} of {len(before.findings)} findings mended, {left} left: {before.score} -> {after.score}/100")
    return after


def _mended(data: bytes, draft: Draft, text: str) -> bytes:
    """Put new text where the draft came from."""
    if text == draft.text:
        return data
    if not draft.is_message:
        return text.encode()
    from reviewer.mail import with_text

    return with_text(data, text)
