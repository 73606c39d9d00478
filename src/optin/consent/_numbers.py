"""Read phone numbers: which are accepted, which are one person's, which could be in use.

Three rules, all of them in this file:

- **Accepted** is what the numbering plan can hold: a calling code that is assigned, and a length
  that it allows. Whether a number could be in use today changes with every release of the
  metadata, so that is advice (`is_valid`) and never a reason to turn a number away.
- **One number, one text.** What is accepted is kept in E.164 form, and reading that form again
  gives it back unchanged.
- **One person, one key.** `fold` looks at the digits alone and never at the metadata, so that a
  key once stored stays what it is.

The answers are those of `phonenumbers`. Its parser spends most of its time finding out what an
E.164 text says at once, so one pattern for each calling code, made from the same metadata when
that code is first seen, answers for the texts that it matches; every other text goes to the
library. A test compares the two over example numbers of every region and their misspellings.
"""

import re
from collections.abc import Callable
from typing import Final

from phonenumbers import (
    COUNTRY_CODE_TO_REGION_CODE,
    SUPPORTED_REGIONS,
    NumberParseException,
    PhoneMetadata,
    PhoneNumberFormat,
    ValidationResult,
    format_number,
    is_possible_number_with_reason,
    is_valid_number,
    parse,
    region_code_for_country_code,
)
from phonenumbers import __version__ as METADATA_VERSION  # noqa: N812 - a constant of theirs
from phonenumbers.phonemetadata import PhoneNumberDesc

__all__ = [
    "METADATA_VERSION",
    "accepts",
    "calling_code",
    "compact",
    "fold",
    "is_region",
    "is_valid",
    "key_of_accepted",
    "read",
    "tidied",
    "what_is_wrong",
]

_TYPES: Final = (
    "premium_rate",
    "toll_free",
    "shared_cost",
    "voip",
    "personal_number",
    "pager",
    "uan",
    "voicemail",
    "fixed_line",
    "mobile",
)

# ITU-T E.164 (11/2010), 6.2: at most 15 digits, the calling code included. The metadata knows
# longer ones (a desk behind a German switchboard); no text message reaches those.
MAX_DIGITS: Final = 15

_Check = Callable[[str], object]
_NEVER: Final[_Check] = re.compile(r"(?!)").fullmatch

_CODES: Final = frozenset(map(str, COUNTRY_CODE_TO_REGION_CODE))

# Filled as calling codes are seen. The keys are the first three digits, so each holds at most
# 1,110 entries whatever is read.
_accepted: Final[dict[str, _Check]] = {}
_valid: Final[dict[str, _Check]] = {}


# A number pasted from a list of contacts carries no-break spaces, typographic hyphens and marks of
# direction. None is part of the number.
_TIDY: Final = str.maketrans(
    dict.fromkeys("\u00a0\u2007\u2009\u202f", " ")
    | dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-")
    | dict.fromkeys("\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e")
    | dict.fromkeys("\u2066\u2067\u2068\u2069\ufeff")
)
_SEPARATORS: Final = str.maketrans(dict.fromkeys(" .-()/"))
_WRITTEN: Final = re.compile(r"\(?\+?[ (]{0,2}[0-9](?:[ .()/-]{0,3}[0-9])*").fullmatch


def tidied(text: str) -> str:
    """Return a text without what pasting adds: typographic separators and marks of direction."""
    return text.translate(_TIDY).strip()


def compact(written: str) -> str | None:
    """Return a number without its separators, or None if it is not written as numbers are."""
    return None if _WRITTEN(written) is None else written.translate(_SEPARATORS)


def what_is_wrong(written: str) -> str:
    """Return what to do about a number that `compact` refuses."""
    if not written:
        return "Give a number."
    if ";" in written:
        return "Give the number alone, without parameters."
    if any(map(str.isalpha, written)):
        return "Write the number in digits, without letters or an extension."
    if any(c.isdigit() and not c.isascii() for c in written):
        return "Write the number with the digits 0 to 9."
    return "Write one number, in digits that spaces, dots, hyphens or parentheses may part."


def accepts(e164: str) -> bool:
    """Say whether a text is an accepted number in E.164 form, judged by its pattern alone.

    Args:
        e164: Any text.

    Returns:
        True if reading the text would give it back unchanged. False if it is no such number, or
        one that only `read` can tell: a national prefix may stand where it does not belong.
    """
    head = e164[1:4]
    check = _accepted.get(head)
    if check is None:
        check = _learn(_accepted, head, _accepted_pattern)
    return check(e164) is not None


def key_of_accepted(text: str) -> str | None:
    """Return what `fold` gives of a text that `accepts` takes, or None for any other.

    One call in place of two: a million recipients of one message go through here.

    Args:
        text: Any text.
    """
    check = _accepted.get(text[1:4])
    if check is None:
        check = _learn(_accepted, text[1:4], _accepted_pattern)
    if check(text) is None:
        return None
    return text if text[1:3] not in _ALIASES else fold(text)


def read(text: str, region: str | None) -> str | None:
    """Read a number that holds digits and at most one leading plus sign.

    Args:
        text: The number without separators.
        region: The country whose national form is accepted besides, as ISO 3166-1 alpha-2, or
            None where only the international form is.

    Returns:
        The number in E.164 form, or None if no numbering plan can hold it.
    """
    if _is_settled(text):
        return text
    try:
        number = parse(text, region)
        e164 = format_number(number, PhoneNumberFormat.E164)
        if _is_settled(e164):
            return e164
        again = format_number(parse(e164), PhoneNumberFormat.E164)
    except NumberParseException:
        return None
    possible = is_possible_number_with_reason(number) == ValidationResult.IS_POSSIBLE
    # A national prefix written twice leaves a text that reads as a third number: refused.
    return e164 if possible and again == e164 and len(e164) <= MAX_DIGITS + 1 else None


def _is_settled(e164: str) -> bool:
    return accepts(e164) or accepts(fold(e164))


def is_valid(e164: str) -> bool | None:
    """Say whether a number could be in use, as far as the metadata knows.

    Args:
        e164: A number in E.164 form.

    Returns:
        True if it lies in a range that is assigned, False if only its length fits, and None if
        this release of the metadata does not know its calling code or length at all.
    """
    head = e164[1:4]
    check = _valid.get(head)
    if check is None:
        check = _learn(_valid, head, _valid_pattern)
    if check(e164) is not None:
        return True
    try:
        number = parse(e164)
    except NumberParseException:
        return None
    if is_valid_number(number):
        return True
    possible = is_possible_number_with_reason(number) == ValidationResult.IS_POSSIBLE
    return False if possible else None


def is_region(name: str) -> bool:
    """Say whether a text is the ISO 3166-1 alpha-2 code of a country with numbers, in capitals."""
    return name in SUPPORTED_REGIONS


def calling_code(head: str) -> str:
    """Return the calling code that some digits begin with, or the empty text.

    Args:
        head: The first digits after the plus sign; three are enough, as no code is longer and
            none is the beginning of another (ITU-T E.164, 6.2.1).
    """
    codes = (head[:length] for length in (1, 2, 3))
    return next((code for code in codes if code in _CODES), "")


# One subscriber, two spellings, in three countries. WhatsApp still knows many by the older one, so
# a STOP may arrive under either. In each pair the two cannot belong to two people:
# - Mexico, +52 1 and ten digits: the 1 before mobile numbers was abolished on 2019-08-03 (IFT,
#   numbering plan of 2018); ten digits never begin with 1.
# - Argentina, +54 9 and ten digits: the 9 marks a call from abroad to a mobile; the ten digits
#   that follow are unique among fixed and mobile lines (ENACOM, Plan Fundamental de Numeración).
# - Brazil, +55, two digits of area and eight that begin with 6 to 9: mobile numbers got a ninth
#   digit in front, 9, between 2012 and 2016 (Anatel, Resolution 553/2010).
_ALIASES: Final = {
    "52": (re.compile(r"\+521([2-9][0-9]{9})").fullmatch, "+52"),
    "54": (re.compile(r"\+549([1-9][0-9]{9})").fullmatch, "+54"),
    "55": (re.compile(r"\+55([1-9][1-9])([6-9][0-9]{7})").fullmatch, "+55"),
}


def fold(e164: str) -> str:
    """Return the one spelling by which a number is known, from its digits alone.

    Args:
        e164: A number in E.164 form.

    Returns:
        The same text, except for the older spellings of mobile numbers in Argentina, Brazil and
        Mexico, which give the one their newer spelling gives.
    """
    alias = _ALIASES.get(e164[1:3])
    if alias is None:
        return e164
    matches, code = alias
    match = matches(e164)
    return e164 if match is None else code + "9".join(match.groups())


def _learn(known: dict[str, _Check], head: str, pattern: Callable[[str], str]) -> _Check:
    """Compile the pattern for the calling code that some digits begin with, and keep it."""
    if not (head.isascii() and head.isdigit()):
        return _NEVER
    code = calling_code(head)
    check = re.compile(pattern(code)).fullmatch if code else _NEVER
    known[head] = check
    return check


def _accepted_pattern(code: str) -> str:
    """Return the pattern of the numbers of one calling code that may be taken as they are."""
    main = _main_metadata(code)
    counts = [n for n in _lengths(main.general_desc) if n + len(code) <= MAX_DIGITS]
    lengths = "|".join(f"[0-9]{{{n}}}" for n in counts)
    return rf"\+{code}{_no_prefix(main, code)}(?:{lengths})"


def _valid_pattern(code: str) -> str:
    """Return the pattern of the numbers of one calling code that a region of it assigns.

    The library asks the regions of a code in their order: one that names its leading digits
    claims every number that begins with them, valid or not. Hence the lookaheads, which the
    metadata of 2026 would not need: they follow the library's rule, not the state of its data.
    """
    main = _main_metadata(code)
    claimed = ""
    regions = []
    for name in COUNTRY_CODE_TO_REGION_CODE[int(code)]:
        metadata = PhoneMetadata.metadata_for_region_or_calling_code(int(code), name) or main
        leading = metadata.leading_digits
        mine = f"(?={leading})" if leading else ""
        general = f"(?={_described(metadata.general_desc)}$)"
        descriptions = [getattr(metadata, kind) for kind in _TYPES]
        types = "|".join(_described(each) for each in descriptions if each is not None)
        regions.append(f"{claimed}{mine}{general}(?:{types})")
        claimed += f"(?!{leading})" if leading else ""
    return rf"\+{code}{_no_prefix(main, code)}(?:{'|'.join(regions)})"


def _main_metadata(code: str) -> PhoneMetadata:
    """Return the metadata that the library uses for the length and prefix of a calling code."""
    main = region_code_for_country_code(int(code))
    metadata = PhoneMetadata.metadata_for_region_or_calling_code(int(code), main)
    if metadata is None:  # pragma: no cover - the library lists only codes that it describes
        message = f"no metadata for calling code {code}"
        raise LookupError(message)
    return metadata


def _lengths(description: PhoneNumberDesc | None) -> tuple[int, ...]:
    return description.possible_length if description else ()


def _described(description: PhoneNumberDesc | None) -> str:
    """Return the pattern of one description: its lengths, if it gives any, and its digits."""
    pattern = (description and description.national_number_pattern) or "(?!)"
    lengths = "|".join(f"[0-9]{{{n}}}$" for n in _lengths(description))
    return f"(?={lengths})(?:{pattern})"


def _no_prefix(metadata: PhoneMetadata, code: str) -> str:
    r"""Return a lookahead that fails where the library might take a national prefix off.

    Some prefixes may be empty (Argentina): the lookbehind lets those pass, as an empty prefix
    leaves the place right after the calling code.
    """
    prefix = metadata.national_prefix_for_parsing
    return rf"(?!(?:{prefix})(?<!^\+{code}))" if prefix else ""
