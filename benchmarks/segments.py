"""Counting the segments of a text, against smsutil and a walk over the characters by hand."""

from collections.abc import Callable, Iterator

import smsutil

from benchmarks.harness import Figure, compare
from optin.templates import count

__all__ = ["figures"]

ROUNDS = 15
SENTENCE = "Hello Sam, your appointment with Dana is on Monday at 10:30. Reply YES to confirm it. "
ACCENTS = "Grüß Gott Sam, Ihr Termin bei Frau Jäger ist am Montag um 10:30 und kostet 20 €. "
EMOJI = SENTENCE + "😀 If Monday does not suit you, call us and we will find another day. "
JOINED = (
    "Hello Sam 👋🏽, your appointment with Dana 👩‍⚖️ is on Monday ✌🏽. Reply YES to confirm it. "
)

BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡"
    "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
EXTENSION = frozenset("\f^{}\\[~]|€")


def _by_hand(text: str) -> int:
    """Count segments by a walk, and blind to graphemes: the fewest lines that pack correctly."""
    sizes = [1 if c in BASIC else 2 if c in EXTENSION else 0 for c in text]
    single, part = 160, 153
    if 0 in sizes:
        sizes = [2 if c > "\uffff" else 1 for c in text]
        single, part = 70, 67
    if sum(sizes) <= single:
        return 1
    segments, used = 1, 0
    for size in sizes:
        if used + size > part:
            segments, used = segments + 1, 0
        used += size
    return segments


def _smsutil(text: str) -> int:
    return len(smsutil.split(text).parts)


def _filled(text: str, size: int) -> str:
    return (text * size)[:size]


def _pair(text: str, other: Callable[[str], int]) -> tuple[Callable[[], int], Callable[[], int]]:
    return (lambda: count(text).segments), (lambda: other(text))


def figures(scale: float) -> Iterator[Figure]:
    """Measure counting texts of each kind.

    Args:
        scale: How much work; 1.0 is the full measurement.
    """
    cases = [
        ("160 characters of ASCII", _filled(SENTENCE, 160), 15),
        ("160 septets with accents and the euro sign", _filled(ACCENTS, 158), 15),
        ("160 characters with an emoji", _filled(EMOJI, 160), 5),
        ("160 characters with joined emoji", _filled(JOINED, 160), 5),
        ("1,600 characters of ASCII", _filled(SENTENCE, 1600), 10),
        ("1,600 characters with accents", _filled(ACCENTS, 1600), 10),
    ]
    for name, text, target in cases:
        for against, other, wanted in (("smsutil", _smsutil, target), ("a walk", _by_hand, None)):
            ours, theirs = _pair(text, other)
            assert abs(ours() - theirs()) <= 1  # neither of them keeps graphemes whole
            yield compare(
                f"segments of {name}; against {against}",
                ours,
                theirs,
                target=wanted,
                number=round(300 * scale),
                rounds=ROUNDS,
                note=f"{count(text).encoding.value}, characters and what forces UCS-2 included",
            )
