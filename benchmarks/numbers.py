"""Reading a number, against the library that knows every numbering plan."""

from collections.abc import Callable, Iterator, Sequence
from random import Random

import phonenumbers
from phonenumbers import PhoneNumberFormat, ValidationResult

from benchmarks.harness import Figure, compare
from optin.consent.addresses import Address, Validity

__all__ = ["figures"]

BATCH = 200  # numbers in one piece of work, all different, so that nobody can remember the last one
ROUNDS = 9

Answer = tuple[str, bool]


def _one_country(random: Random) -> list[str]:
    """Make numbers of one calling code, as a list of clients in the United States holds them."""
    areas = ("202", "212", "312", "415", "713")
    subscribers = random.sample(range(2_000_000, 9_999_999), BATCH)
    return [f"+1{random.choice(areas)}{subscriber}" for subscriber in subscribers]


def _worldwide(random: Random) -> list[str]:
    """Make numbers of every region, fixed and mobile, in no order."""
    regions = sorted(phonenumbers.SUPPORTED_REGIONS)
    numbers: set[str] = set()
    while len(numbers) < BATCH:
        example = phonenumbers.example_number_for_type(
            random.choice(regions), random.choice((0, 1, 1))
        )
        if example is not None:
            e164 = phonenumbers.format_number(example, PhoneNumberFormat.E164)
            candidate = f"{e164[:-2]}{random.randrange(100):02}"
            if phonenumbers.is_possible_number(phonenumbers.parse(candidate)):
                numbers.add(candidate)
    return random.sample(sorted(numbers), BATCH)


def _library_accepts(text: str) -> Answer:
    number = phonenumbers.parse(text)
    reason = phonenumbers.is_possible_number_with_reason(number)
    e164 = phonenumbers.format_number(number, PhoneNumberFormat.E164)
    return e164, reason == ValidationResult.IS_POSSIBLE


def _optin_accepts(text: str) -> Answer:
    return Address.parse(text).value, True


def _library_validates(text: str) -> Answer:
    number = phonenumbers.parse(text)
    valid = phonenumbers.is_valid_number(number)
    return phonenumbers.format_number(number, PhoneNumberFormat.E164), valid


def _optin_validates(text: str) -> Answer:
    address = Address.parse(text)
    return address.value, address.validity is Validity.VALID


def _all(work: Callable[[str], Answer], texts: Sequence[str]) -> Callable[[], list[Answer]]:
    return lambda: [work(text) for text in texts]


def figures(scale: float) -> Iterator[Figure]:
    """Measure accepting and validating numbers, of one country and of all.

    Args:
        scale: How much work; 1.0 is the full measurement.
    """
    random = Random(20_260_105)
    mixes = [("of one country", _one_country(random), 10), ("worldwide", _worldwide(random), 50)]
    for mix, texts, target in mixes:
        ours, theirs = _all(_optin_validates, texts), _all(_library_validates, texts)
        assert ours() == theirs()
        yield compare(
            f"numbers {mix}: parse, is it valid, format; against phonenumbers",
            ours,
            theirs,
            target=target,
            number=round(5 * scale),
            rounds=ROUNDS,
            note=f"{BATCH} different numbers, the same answers",
        )
    for mix, texts, _ in mixes:
        ours, theirs = _all(_optin_accepts, texts), _all(_library_accepts, texts)
        assert ours() == theirs()
        yield compare(
            f"numbers {mix}: parse, is it possible, format; against phonenumbers",
            ours,
            theirs,
            target=10,
            number=round(20 * scale),
            rounds=ROUNDS,
            note=f"{BATCH} different numbers, the same answers; what accepting a number costs",
        )
