"""The commands that need no database: read a reply, count a text, simulate a policy.

With ``--json`` they are a contract, so that anybody can try optin from outside: see
``docs/reference/cli.md``.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable, Mapping
from typing import TextIO

from optin.cli.arguments import Commands, command, group
from optin.cli.jsonlines import Fields, serve
from optin.keywords import (
    PROFILES,
    Meaning,
    Question,
    Reading,
    checked_question,
    providers_that_stop,
    read,
)
from optin.templates import count

__all__ = ["add_to", "answer_count", "answer_read"]


def add_to(commands: Commands) -> None:
    """Add the commands.

    Args:
        commands: Where to.
    """
    of_keywords = group(commands, "keywords", "how replies are read")
    reading = command(of_keywords, "read", run_read, "say what a reply asks for")
    _add_reply(reading)
    comparing = command(of_keywords, "compare", run_compare, "say what providers would do with it")
    _add_reply(comparing)

    of_templates = group(commands, "templates", "how texts are written")
    counting = command(of_templates, "count", run_count, "count a text as carriers bill it")
    counting.add_argument("text", nargs="*", help="a text; without one, texts are read by line")
    _add_json(counting, '{"text"}')

    simulating = command(commands, "simulate", run_simulate, "try a policy on a virtual clock")
    _add_json(simulating, "one step of a scenario", required=True)


def _add_reply(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("text", nargs="*", help="a reply; without one, replies are read by line")
    parser.add_argument("--locale", default="en", help="the person's language (default: en)")
    parser.add_argument("--pending", action="store_true", help="a request waits for its answer")
    parser.add_argument(
        "--asks",
        default="",
        choices=[each.value for each in Question],
        help="what the last text asked of its own",
    )
    parser.add_argument("--explain", action="store_true", help="say why: words, confidence, weight")
    _add_json(parser, '{"text", "locale"?, "pending"?, "asks"?, "explain"?}')


def _add_json(parser: argparse.ArgumentParser, shape: str, *, required: bool = False) -> None:
    parser.add_argument(
        "--json",
        action="store_true",
        required=required,
        help=f"read JSON Lines of {shape} on standard input, and answer each with one",
    )


def run_read(given: argparse.Namespace, out: TextIO) -> int:
    """Run ``optin keywords read``."""
    if given.json:
        return _serve(given, out, lambda line: answer_read(_by_default(given) | line))

    def told(text: str) -> str:
        reading = read(text, pending=given.pending, locale=given.locale, asks=given.asks)
        why = _why(reading, text) if given.explain else ()
        return "\n  ".join([_told(reading), *why])

    return _talk(given.text, out, told, "Type replies, one a line.")


def _by_default(given: argparse.Namespace) -> dict[str, object]:
    """Return what the options of a command say of each line that does not say it itself."""
    return {
        "locale": given.locale,
        "pending": given.pending,
        "asks": given.asks,
        "explain": given.explain,
    }


def answer_read(line: dict[str, object]) -> Mapping[str, object]:
    """Answer one line of ``optin keywords read --json``.

    Args:
        line: ``text``, and ``locale``, ``pending``, ``asks`` and ``explain`` where given.

    Raises:
        LineError: It is anything else.
        InputError: ``unknown_question``.
    """
    fields = Fields(line, ("text", "locale", "pending", "asks", "explain"))
    text = fields.text("text")
    locale = fields.text("locale", "en")
    pending = fields.flag("pending", default=False)
    asks = checked_question(fields.text("asks", ""))
    explain = fields.flag("explain", default=False)
    reading = read(text, locale=locale, pending=pending, asks=asks)
    answer = {"answer": reading.answer and reading.answer.value} if asks else {}
    why = _facts(reading) if explain else {}
    return {
        "text": text,
        "meaning": reading.meaning.value,
        "grade": reading.grade.value,
        "rule": reading.rule,
        **answer,
        **why,
    }


def _facts(reading: Reading) -> Mapping[str, object]:
    return {
        "keyword": reading.keyword,
        "span": reading.span,
        "confidence": reading.confidence,
        "weight": reading.weight,
        "language": reading.locale,
    }


def run_compare(given: argparse.Namespace, out: TextIO) -> int:
    """Run ``optin keywords compare``."""
    if given.json:
        return _serve(given, out, lambda line: answer_compare(_by_default(given) | line))

    def told(text: str) -> str:
        reading = read(text, pending=given.pending, locale=given.locale, asks=given.asks)
        lines = [f"{text!a}", f"  {'optin':<12}{_told(reading)}"]
        lines += [f"{'':<14}{line}" for line in (_why(reading, text) if given.explain else ())]
        for name, stops in providers_that_stop(text).items():
            profile = PROFILES[name]
            lines.append(f"  {name:<12}{_word(stops)} (matches: {profile.place})")
        return "\n".join(lines)

    return _talk(given.text, out, told, "Type replies, one a line.")


def answer_compare(line: dict[str, object]) -> Mapping[str, object]:
    """Answer one line of ``optin keywords compare --json``.

    Args:
        line: As for :func:`answer_read`.

    Raises:
        LineError: It is anything else.
    """
    answer = answer_read(line)
    providers = providers_that_stop(str(answer["text"]))
    return {**answer, "providers": {name: _word(stops) for name, stops in providers.items()}}


def _word(stops: bool) -> str:  # noqa: FBT001 - it is all that is told
    return (Meaning.STOP if stops else Meaning.NONE).value


def run_count(given: argparse.Namespace, out: TextIO) -> int:
    """Run ``optin templates count``."""
    if given.json:
        return _serve(given, out, answer_count)
    return _talk(given.text, out, _counted, "Type texts, one a line.")


def answer_count(line: dict[str, object]) -> Mapping[str, object]:
    """Answer one line of ``optin templates count --json``.

    Args:
        line: ``text``.

    Raises:
        LineError: It is anything else.
    """
    counted = count(Fields(line, ("text",)).text("text"))
    return {
        "encoding": counted.encoding.value,
        "characters": counted.characters,
        "segments": counted.segments,
    }


def run_simulate(_: argparse.Namespace, out: TextIO) -> int:
    """Run ``optin simulate``."""
    # The only one of the three that needs a store and the rest of the library.
    from optin.cli.simulate import Simulation  # noqa: PLC0415

    return serve(sys.stdin.buffer, out, Simulation().answer)


def _serve(
    given: argparse.Namespace,
    out: TextIO,
    answer: Callable[[dict[str, object]], Mapping[str, object]],
) -> int:
    if given.text:
        print("optin: with --json the texts come on standard input", file=sys.stderr)
        return 2
    return serve(sys.stdin.buffer, out, answer)


def _talk(texts: Iterable[str], out: TextIO, told: Callable[[str], str], invitation: str) -> int:
    """Answer texts for a person: those given, or else line by line."""
    if not texts:
        if sys.stdin.isatty():
            print(f"{invitation} Control-D ends.", file=sys.stderr)
        texts = (line.decode("utf-8", "replace").rstrip("\r\n") for line in sys.stdin.buffer)
    for text in texts:
        print(told(text), file=out, flush=True)
    return 0


def _told(reading: Reading) -> str:
    told = "none"
    if reading.keyword is not None:
        told = f"{reading.meaning}, {reading.grade} ({reading.rule})"
    return told if reading.answer is None else f"{told}; answers: {reading.answer}"


def _why(reading: Reading, text: str) -> Iterable[str]:
    """Say what a reading rests on, a line each."""
    if reading.keyword is None:
        return
    yield f"by: {reading.keyword}"
    if reading.span is not None:
        yield f"in: {text[slice(*reading.span)]!a}"
    yield f"confidence: {reading.confidence}"
    if reading.weight is not None:
        yield f"weight: {reading.weight}"
    if reading.locale:
        yield f"language: {reading.locale}"


def _counted(text: str) -> str:
    counted = count(text)
    characters = "character" if counted.characters == 1 else "characters"
    segments = "segment" if counted.segments == 1 else "segments"
    line = f"{counted.encoding}, {counted.characters} {characters}, {counted.segments} {segments}"
    if not counted.ucs2_characters:
        return line
    named = " ".join(_shown(character) for character in counted.ucs2_characters)
    return f"{line}; not in GSM-7: {named}"


def _shown(character: str) -> str:
    return character if character.isprintable() else f"U+{ord(character[0]):04X}"
