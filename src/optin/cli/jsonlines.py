"""One JSON object a line in, one JSON object a line out.

The contract of every command that reads JSON Lines stands here: each line that is not blank gives
exactly one line, at once; a line that cannot be used gives ``{"error", "code"}``, changes nothing,
and the next line is read as if nothing had been. What is written is ASCII, so that a lone surrogate
of the input can be told, and so that no character of a text is taken for the end of a line.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterable, Mapping
from io import TextIOBase
from typing import Any, BinaryIO, Final, Never, TextIO, cast

from attrs import frozen

from optin.exceptions import InputError, OptinError

__all__ = ["Fields", "LineError", "object_of", "serve", "write"]

log = logging.getLogger("optin.cli")

BYTE_ORDER_MARK: Final = "\ufeff"


class LineError(InputError):
    """Say that a line cannot be used.

    Args:
        code: A stable word for programs.
        sentence: What is wrong with the line and what to write instead; holds none of its text.
    """

    def __init__(self, code: str, sentence: str) -> None:
        super().__init__(sentence, code=code)


def serve(
    lines: Iterable[bytes] | Iterable[str],
    out: TextIO | BinaryIO,
    answer: Callable[[dict[str, object]], Mapping[str, object]],
) -> int:
    """Answer each line that is not blank, and flush after each.

    Args:
        lines: JSON Lines; bytes are UTF-8.
        out: Where the answers go.
        answer: From the object of a line to its answer. What it raises of optin's own exceptions,
            :class:`LineError` among them, becomes the line's error.

    Returns:
        0, whatever the lines were.
    """
    for line in lines:
        if not line.strip():
            continue
        try:
            write(out, answer(object_of(line)))
        except OptinError as error:
            write(out, {"error": str(error), "code": error.code})
        except BrokenPipeError:
            raise
        except Exception:
            log.exception("a line met a fault of optin's own; please report it")
            write(out, {"error": "This line met a fault of optin's own.", "code": "internal"})
    return 0


def write(out: TextIO | BinaryIO, answer: Mapping[str, object]) -> None:
    """Write one answer as a line, and flush it.

    Args:
        out: Where to; a binary stream gets the same ASCII.
        answer: Anything that JSON can say.
    """
    text = json.dumps(answer, ensure_ascii=True, allow_nan=False) + "\n"
    if isinstance(out, TextIOBase):
        out.write(text)
    else:
        cast("BinaryIO", out).write(text.encode("ascii"))
    out.flush()


def object_of(line: bytes | str) -> dict[str, object]:
    """Read the object of one line.

    Args:
        line: One line, with or without its end.

    Raises:
        LineError: ``invalid_utf8``, ``invalid_json``, ``not_an_object`` or ``duplicate_key``.
    """
    try:
        text = line if isinstance(line, str) else line.decode("utf-8")
        found = json.loads(
            text.removeprefix(BYTE_ORDER_MARK),
            object_pairs_hook=_once,
            parse_constant=_no_number,
        )
    except UnicodeDecodeError:
        raise LineError("invalid_utf8", "The line is not UTF-8.") from None
    except LineError:
        raise
    except (ValueError, RecursionError):
        raise LineError("invalid_json", "The line is not JSON that can be read.") from None
    if not isinstance(found, dict):
        raise LineError("not_an_object", "The line is no JSON object: write {...}.")
    return found


def _once(pairs: list[tuple[str, Any]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise LineError("duplicate_key", "A key stands twice, and it is not said which one counts.")
    return found


def _no_number(_: str) -> Never:
    raise ValueError


@frozen
class Fields:
    """Read the values of one object strictly; whoever asks says what there may be.

    Attributes:
        values: The object.
        known: The keys that it may have.

    Raises:
        LineError: ``unknown_key``.
    """

    values: Mapping[str, object]
    known: tuple[str, ...]

    def __attrs_post_init__(self) -> None:
        """Refuse a key that nobody asked for: a misspelt option must not vanish."""
        if not self.values.keys() <= set(self.known):
            names = ", ".join(self.known)
            raise LineError(
                "unknown_key", f"The object has a key that is not known; known: {names}."
            )

    def text(self, key: str, default: str | None = None) -> str:
        """Return a string.

        Args:
            key: Which.
            default: Where the key is missing; None where it has to be there.

        Raises:
            LineError: ``missing_key`` or ``wrong_type``.
        """
        found = self._of(key, default)
        if not isinstance(found, str):
            raise LineError("wrong_type", f'"{key}" has to be a string.')
        return found

    def flag(self, key: str, *, default: bool | None = None) -> bool:
        """Return true or false.

        Args:
            key: Which.
            default: Where the key is missing; None where it has to be there.

        Raises:
            LineError: ``missing_key`` or ``wrong_type``.
        """
        found = self._of(key, default)
        if not isinstance(found, bool):
            raise LineError("wrong_type", f'"{key}" has to be true or false.')
        return found

    def number(self, key: str, default: int | None = None) -> int:
        """Return a whole number; true and false are none.

        Args:
            key: Which.
            default: Where the key is missing; None where it has to be there.

        Raises:
            LineError: ``missing_key`` or ``wrong_type``.
        """
        found = self._of(key, default)
        if not isinstance(found, int) or isinstance(found, bool):
            raise LineError("wrong_type", f'"{key}" has to be a whole number.')
        return found

    def texts(self, key: str) -> tuple[str, ...]:
        """Return the strings of a list.

        Args:
            key: Which.

        Raises:
            LineError: ``missing_key`` or ``wrong_type``.
        """
        found = self._of(key, None)
        if not isinstance(found, list) or not all(isinstance(one, str) for one in found):
            raise LineError("wrong_type", f'"{key}" has to be a list of strings.')
        return tuple(found)

    def inner(self, key: str, *known: str) -> Fields:
        """Return the object inside.

        Args:
            key: Which.
            known: The keys that it may have.

        Raises:
            LineError: ``missing_key``, ``wrong_type`` or ``unknown_key``.
        """
        found = self._of(key, None)
        if not isinstance(found, dict):
            raise LineError("wrong_type", f'"{key}" has to be an object.')
        return Fields(found, known)

    def _of(self, key: str, default: object) -> object:
        if key in self.values:
            return self.values[key]
        if default is None:
            raise LineError("missing_key", f'"{key}" is missing.')
        return default
