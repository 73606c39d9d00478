"""How languages are named: by tags such as ``es-MX``, however somebody writes them."""

from itertools import starmap

__all__ = ["language_of", "tag_of"]

_SCRIPT = 4  # letters; a country has two, or three digits


def language_of(tag: str) -> str:
    """Return the language of a tag, such as ``es`` of ``es-MX`` and of ``ES_mx``.

    Args:
        tag: A language tag; where it is none, so is what is returned.
    """
    return tag.replace("_", "-").partition("-")[0].lower()


def tag_of(given: str) -> str:
    """Return a tag as BCP 47 writes it, such as ``es-MX`` of ``ES_mx``.

    Args:
        given: A language, perhaps with a script and a country, joined by hyphens or underscores.

    The rule: RFC 5646, section 2.1.1 (how the parts are written).
    """
    return "-".join(starmap(_part, enumerate(given.replace("_", "-").split("-"))))


def _part(place: int, part: str) -> str:
    if not place:
        return part.lower()
    return part.title() if len(part) == _SCRIPT else part.upper()
