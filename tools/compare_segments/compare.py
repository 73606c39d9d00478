"""Compare `optin.templates.count` with sms-segments-calculator over generated texts.

A check for developers, not part of the tests: it needs Node and the npm package in a folder.
The tests assert a recorded sample of its answers instead (`--record`).

Every difference must have one of the reasons in `REASONS`, and each reason is checked against a
second witness, the segmenter of ICU: a difference without a reason fails the comparison.
"""

import argparse
import json
import random
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from optin.templates import Count, count, split
from optin.templates.graphemes import clusters

REASONS = {
    "long grapheme": (
        "neighbours that together exceed a part, one of them a grapheme of dozens of units: the"
        " calculator leaves them in one part of more than 140 octets, or counts an empty part"
    ),
    "newer emoji": (
        "the calculator splits graphemes by Unicode 10, where emoji and joined emoji that came"
        " later fall apart; ICU sees the same graphemes as optin"
    ),
}

GSM = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCXYZÄÖÑÜ§¿abcxyzäöñüà"
EXTENSION = "\f^{}\\[~]|€"
# Written one a line or with escapes where joiners would not show.
EMOJI = (
    *"😀👍💼📄🎉",
    *("👍🏽", "❤️", "☎️", "1️⃣", "✂️", "⚖️", "🇫🇷", "🇩🇪", "🇺🇸"),
    *("👩\u200d💻", "👩\u200d⚖️", "🧑\u200d🚀", "🏳️\u200d🌈", "👨\u200d👩\u200d👧\u200d👦"),
    "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
)
NEWER_EMOJI = (
    *("🏴\u200d☠️", "🐕\u200d🦺", "❤️\u200d🔥", "🐻\u200d❄️", "👁️\u200d🗨️"),
    *("🦵🏽", "🥷🏿", "a🏽", "🧑🏽\u200d🤝\u200d🧑🏻", "🫱🏽\u200d🫲🏾"),
)
SCRIPTS = (
    "Привет мир ёй й",
    "请回复是以同意",
    "こんにちはがぎﾊﾞ",
    "각각힣가나다 ᄒᆞᆫ ᄀᆞᆨ",
    "مرحبا بكم كَتَبَ",
    "שלום עִבְרִית",
    "नमस्ते क्षत्रिय हिन्दी",
    "สวัสดีครับ กำลัง",
    "தமிழ் நன்றி",
    "Tiếng Việt ạảấ",
    "café naïve Łódź",
    "“quotes” ‘single’ – — … •",
)
ODD = (
    "\t\x00\x1b`ç\u200b\u200d\ufe0f\u00ad\u0301\u0300\ud83d\ude00\udfff"
    "\u0600\u0d4e\U000e0067\u2028\r\n"
)
# The sample for the tests: so many texts, none written longer than this.
RECORDED, RECORDED_SIZE = 300, 400
_PART = 67  # UTF-16 units in each of several parts
LINKERS = re.compile("[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0c4d\u0d4d\u1039\u17d2\u1a60\ua9c0]")


def texts(how_many: int, seed: int) -> Iterator[str]:
    """Make texts of many kinds, the lengths crowded around the limits of segments."""
    chance = random.Random(seed)
    words = ("appointment", "Monday", "10:30", "please", "reply", "YES", "court", "invoice")
    for _ in range(how_many):
        kind = chance.randrange(9)
        size = chance.choice((0, 1, 5, 20, 66, 67, 68, 70, 71, 134, 135, 153, 160, 161, 306, 307))
        size = max(0, size + chance.randrange(-2, 3))
        pools: list[list[str]] = [
            list(GSM),
            list(GSM) * 2 + list(EXTENSION),
            [w + " " for w in words],
            [*"please call us " * 2, *EMOJI],
            list(chance.choice(SCRIPTS)),
            [*chance.choice(SCRIPTS), *EMOJI, *GSM],
            [*"ok " * 8, *EMOJI, *NEWER_EMOJI],
            list(ODD) + list("abc \n"),
            [*"ok中 ", "a" + "\u0301" * chance.choice((30, 60, 61, 66, 67, 80, 200))],
        ]
        text = ""
        while len(text) < size:
            text += chance.choice(pools[kind])
        yield text


def answers(all_texts: list[str], folder: Path) -> list[dict[str, Any]]:
    """Ask the calculator and ICU about each text."""
    script = Path(__file__).with_name("calculator.mjs")
    lines = "".join(json.dumps({"text": text}) + "\n" for text in all_texts)
    done = subprocess.run(  # noqa: S603 - our own script, texts on standard input
        ["node", str(script), str(folder)],  # noqa: S607 - whichever Node the developer has
        input=lines,
        capture_output=True,
        text=True,
        check=True,
    )
    return [json.loads(line) for line in done.stdout.splitlines()]


def units(text: str) -> int:
    """Count the UTF-16 units of a text."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def sizes(text: str) -> list[int]:
    """List the size of each grapheme as optin sees them, in UTF-16 units."""
    found, at = [], 0
    for start, end in clusters(text):
        found += [units(c) for c in text[at:start]] + [units(text[start:end])]
        at = end
    return found + [units(c) for c in text[at:]]


def boundaries(of: list[int]) -> set[int]:
    """Turn sizes into the places between them."""
    places, at = set(), 0
    for size in of:
        at += size
        places.add(at)
    return places


def agrees_with_icu(text: str, icu: list[int]) -> bool:
    """Tell whether ICU sees the same graphemes, CR LF and Indic conjuncts (GB9c) aside."""
    plain = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
    ours, theirs = boundaries(sizes(plain)), boundaries(icu)
    data = plain.encode("utf-16-le", "surrogatepass")
    for place in ours ^ theirs:
        before = data[: 2 * place].decode("utf-16-le", "surrogatepass")
        conjunct = LINKERS.search(before[-4:]) is not None
        if place in theirs or not (before.endswith("\r") or conjunct):
            return False
    return True


def reason_for(text: str, ours: Count, answer: dict[str, Any]) -> str | None:
    """Name the reason of a difference, or None if there is none."""
    if ours.encoding != answer["encoding"]:
        return None
    if ours.characters == answer["characters"]:
        sizes_seen = answer["graphemes"]
        # What the header pushes out of the first part is three units and the grapheme they cut.
        crowded = any(sum(sizes_seen[at : at + 5]) > _PART for at in range(len(sizes_seen)))
        within = all(units(part) <= (70 if ours.segments == 1 else _PART) for part in split(text))
        return "long grapheme" if crowded and within else None
    return "newer emoji" if agrees_with_icu(text, answer["icu"]) else None


def main() -> int:
    """Compare, print the differences by reason, and fail on one without a reason."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="where npm installed the calculator")
    parser.add_argument("--texts", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--record", type=Path, help="write 300 answers for the tests")
    options = parser.parse_args()
    made = list(texts(options.texts, options.seed))
    reasons: Counter[str] = Counter()
    same: list[tuple[str, dict[str, Any]]] = []
    failures = 0
    for text, answer in zip(made, answers(made, options.folder), strict=True):
        ours = count(text)
        if (ours.encoding, ours.characters, ours.segments) == (
            answer["encoding"],
            answer["characters"],
            answer["segments"],
        ):
            same.append((text, answer))
            continue
        reason = reason_for(text, ours, answer)
        if reason is None:
            failures += 1
            print("DIFFERS", ascii(text), ours, answer)
        else:
            reasons[reason] += 1
    print(f"{len(made)} texts, {len(set(made))} distinct: {len(same)} equal")
    for reason, how_many in reasons.items():
        print(f"{how_many} differ: {reason}: {REASONS[reason]}")
    print(f"{failures} differ without a reason")
    if options.record:
        rows = [
            [text, *(answer[key] for key in ("encoding", "characters", "segments"))]
            for text, answer in same
            if len(json.dumps(text)) < RECORDED_SIZE
        ][:RECORDED]
        lines = ",\n".join(json.dumps(row) for row in rows)
        options.record.write_text(f"[\n{lines}\n]\n", encoding="ascii")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
