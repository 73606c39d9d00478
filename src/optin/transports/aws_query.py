"""The query protocol of AWS's older services: a form asks, and XML answers.

XML is read strictly, by expat. A document with a type declaration is none: only there can entities
be declared, which grow or name files, and AWS writes no such thing.

Source, read in November 2026: botocore 1.44.8, whose serializer and parser of ``query`` are the
oracle.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NoReturn
from urllib.parse import urlencode
from xml.parsers import expat

from attrs import define, field

from optin.exceptions import InputError
from optin.transports.json_api import word_or_none

__all__ = ["FORM", "code_of", "form_of", "only", "texts_of"]

FORM: Final = "application/x-www-form-urlencoded; charset=utf-8"
"""The type of the body that :func:`form_of` returns."""

_DEEPEST: Final = 8  # elements; what we read is four deep


def form_of(action: str, version: str, parameters: Mapping[str, str]) -> bytes:
    """Return the form that asks for an action.

    Args:
        action: Its name.
        version: The version of the service's API.
        parameters: What it takes.
    """
    return urlencode({"Action": action, "Version": version, **parameters}).encode()


def texts_of(body: bytes) -> Mapping[str, tuple[str, ...]]:
    """Return what an answer says, by the paths of its elements.

    Args:
        body: Any bytes.

    Returns:
        For each path, such as ``"PublishResponse/PublishResult/MessageId"``, the texts of the
        elements there, in their order. Nothing at all where the body is no XML as AWS writes it.
    """
    reader = _Reader()
    # Whatever the document says of its encoding: no other is written.
    parser = expat.ParserCreate("utf-8")
    parser.StartDoctypeDeclHandler = _declared
    parser.StartElementHandler = reader.began
    parser.EndElementHandler = reader.ended
    parser.CharacterDataHandler = reader.pieces.append
    try:
        parser.Parse(body, True)  # noqa: FBT003 - takes no names
    except (expat.ExpatError, InputError):
        return {}
    return {path: tuple(texts) for path, texts in reader.found.items()}


def only(texts: Mapping[str, tuple[str, ...]], path: str) -> str | None:
    """Return the word at a path; None where there is none, or where several elements are there.

    Args:
        texts: What :func:`texts_of` has read.
        path: Of an element.
    """
    found = texts.get(path, ())
    return word_or_none({"text": found[0]}, "text") if len(found) == 1 else None


def code_of(texts: Mapping[str, tuple[str, ...]]) -> str | None:
    """Return the code of an error; None where an answer tells of none.

    Args:
        texts: What :func:`texts_of` has read.
    """
    return only(texts, "ErrorResponse/Error/Code")


@define(eq=False)
class _Reader:
    """Keep what a document says while it is read: texts, and elements that hold elements."""

    found: dict[str, list[str]] = field(factory=dict)
    pieces: list[str] = field(factory=list)
    _path: list[str] = field(factory=list)
    _holds_elements: bool = False

    def began(self, name: str, _: Mapping[str, str]) -> None:
        self._text(alone=False)
        if len(self._path) == _DEEPEST:
            raise InputError("deeper than any answer")
        self._path.append(name)
        self._holds_elements = False

    def ended(self, _: str) -> None:
        text = self._text(alone=not self._holds_elements)
        self.found.setdefault("/".join(self._path), []).append(text)
        self._path.pop()
        self._holds_elements = True

    def _text(self, *, alone: bool) -> str:
        """Return the text up to here, which stands beside no element."""
        text = "".join(self.pieces)
        self.pieces.clear()
        if not alone and text.strip():
            raise InputError("a text beside elements")
        return text if alone else ""


def _declared(*_: object) -> NoReturn:
    raise InputError("a document type is declared")
