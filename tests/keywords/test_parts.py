"""The part of the corpus that is held back is the one that was reviewed, and shares no text.

Rule: nothing here shows a text or an id of that part, not even where a test fails.
"""

import json
from collections import Counter
from hashlib import sha256
from itertools import combinations
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[1] / "corpora"
CARD = (FOLDER / "HELD_BACK.md").read_text(encoding="utf-8")
PARTS = {name: FOLDER / f"{name}.jsonl" for name in ("working", "weighed", "trial", "held_back")}
LANGUAGES = ("en", "es", "fr", "de", "pt", "it", "nl", "pl", "ru")
LABELS = ("stop", "stop_some", "unclear", "help", "start", "yes", "ordinary")
CONTEXTS = {None, "message", "consent_request", "appointment"}


def lines(part: str) -> list[dict[str, str | None]]:
    text = PARTS[part].read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


def texts(part: str) -> list[str]:
    return [str(line["text"]).casefold() for line in lines(part)]


@pytest.mark.parametrize("part", PARTS)
def test_each_line_says_the_same_things(part: str) -> None:
    found = lines(part)
    assert {tuple(line) for line in found} == {("id", "lang", "text", "label", "kind", "context")}
    assert {line["lang"] for line in found} == set(LANGUAGES)
    assert {line["label"] for line in found} == set(LABELS)
    assert {line["context"] for line in found} <= CONTEXTS


@pytest.mark.parametrize("part", PARTS)
def test_no_id_and_no_text_is_there_twice(part: str) -> None:
    found = lines(part)
    assert len({line["id"] for line in found}) == len(found)
    assert len(set(texts(part))) == len(found)


@pytest.mark.parametrize(("one", "other"), list(combinations(PARTS, 2)))
def test_no_text_is_in_two_parts(one: str, other: str) -> None:
    shared = set(texts(one)) & set(texts(other))
    assert len(shared) == 0, "take them out of one part; HELD_BACK.md says out of which"


def test_the_held_back_part_is_the_one_of_its_card() -> None:
    digest = sha256(PARTS["held_back"].read_bytes()).hexdigest()
    assert CARD.count(digest) == 1, "the file was changed; its card says when that may be"


def test_the_card_counts_the_held_back_part() -> None:
    counted = Counter((line["lang"], line["label"]) for line in lines("held_back"))
    for lang in LANGUAGES:
        cells = [counted[lang, label] for label in LABELS]
        assert f"| {lang} | {' | '.join(map(str, [*cells, sum(cells)]))} |" in CARD
