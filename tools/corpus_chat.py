"""Read real chat messages, among which nobody opts out of anything, and list what is taken for it.

Run it as ``python -m tools.corpus_chat``, once the package `chitchat-dataset` is installed: 258,145
messages in English of 7,168 conversations that people had with strangers (Brigham Young University,
2018; MIT). They are not texts to a business and no line of them is in this repository, but they
are real, and many. English patterns were narrowed by a tenth of them; no opt-out is learnt by them.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

from optin.keywords import Grade, Meaning, Reading, read

__all__ = ["described", "main", "messages_of"]

_MISSING: Final = "install the messages first: pip install chitchat-dataset"
_OPT_OUT: Final = frozenset({Meaning.STOP, Meaning.STOP_ALL})
_OPT_IN: Final = frozenset({Meaning.START, Meaning.YES})


def messages_of(conversations: Iterable[Any]) -> Iterator[str]:
    """List what was said, in order.

    Args:
        conversations: Each with turns of messages, as the package keeps them.
    """
    for conversation in conversations:
        for turn in conversation["messages"]:
            for message in turn:
                yield message["text"]


def described(messages: Iterable[str]) -> Iterator[str]:
    """Tell how many messages are taken for an opt-out, how surely, and which.

    Args:
        messages: What was said; none is an opt-out.

    Yields:
        The lines of the report.
    """
    read_as = [(text, read(text)) for text in messages]
    taken = [(text, reading) for text, reading in read_as if reading.meaning in _OPT_OUT]
    grades = Counter(reading.grade for _, reading in taken)
    yield f"{len(read_as)} messages"
    for grade in (Grade.DEFINITE, Grade.PROBABLE, Grade.REVIEW):
        share = grades[grade] / max(len(read_as), 1)
        yield f"taken for an opt-out, {grade}: {grades[grade]} ({share:.3%})"
    opted_in = sum(reading.meaning in _OPT_IN for _, reading in read_as)
    yield f"taken for an opt-in while nothing is asked: {opted_in}"
    for (rule, grade), number in Counter(map(_of, taken)).most_common():
        yield f"\n{rule}, {grade}: {number}"
        yield from (
            f"  {text!a}"
            for text, reading in taken
            if (reading.rule, reading.grade) == (rule, grade)
        )


def _of(taken: tuple[str, Reading]) -> tuple[str, Grade]:
    return taken[1].rule, taken[1].grade


def main() -> int:
    """Print the report, or say what is to be installed."""
    found = find_spec("chitchat_dataset")
    if found is None or found.origin is None:
        print(_MISSING, file=sys.stderr)
        return 2
    data = Path(found.origin).with_name("dataset.json").read_text(encoding="utf-8")
    for line in described(messages_of(json.loads(data).values())):
        print(line)
    return 0


if __name__ == "__main__":
    sys.exit(main())
