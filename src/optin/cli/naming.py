"""How a program names its OptIn: ``module:attribute``, as WSGI servers name applications."""

from __future__ import annotations

import importlib
import inspect
import os
import sys
from collections.abc import Awaitable, Callable
from functools import partial
from typing import TypeAlias

from optin import AsyncOptIn, InputError, OptIn

__all__ = ["Coming", "named"]

Coming: TypeAlias = Callable[[], Awaitable[AsyncOptIn]]
"""What gives an AsyncOptIn once it is called and awaited, inside an event loop."""


def named(name: str) -> OptIn | AsyncOptIn | Coming:
    """Find what a program calls by that name, and call it where it is a function.

    The current folder comes first among those that modules are looked for in. What goes wrong
    inside the module is raised as it is.

    Args:
        name: Such as ``"office:optin"``, or ``"office.texts:make_optin"``.

    Raises:
        InputError: It leads to nothing, or to something else.
    """
    module, _, path = name.partition(":")
    if not all(part.isidentifier() for part in (*module.split("."), *path.split("."))):
        raise InputError(f"{name!r} is no module:attribute, such as office:optin")
    found: object = _imported(module)
    for part in path.split("."):
        if not hasattr(found, part):
            raise InputError(f"the module {module} has no {path}")
        found = getattr(found, part)
    if callable(found):
        _check_arguments(found, name)
        if inspect.iscoroutinefunction(found):
            return partial(_awaited, found, name)
        found = found()
    if isinstance(found, OptIn | AsyncOptIn):
        return found
    raise _other(found, name)


async def _awaited(function: Callable[[], Awaitable[object]], name: str) -> AsyncOptIn:
    made = await function()
    if isinstance(made, AsyncOptIn):
        return made
    raise _other(made, name)


def _other(found: object, name: str) -> InputError:
    return InputError(
        f"{name} gives {type(found).__name__}: name an OptIn, an AsyncOptIn, a function that "
        "returns one, or a coroutine function that returns an AsyncOptIn"
    )


def _imported(module: str) -> object:
    folder = os.getcwd()  # noqa: PTH109 - sys.path holds texts
    if folder not in sys.path:
        sys.path.insert(0, folder)
    try:
        return importlib.import_module(module)
    except ModuleNotFoundError as error:
        # One that the module itself wants is another matter, and told with its traceback.
        if error.name is None or not f"{module}.".startswith(f"{error.name}."):
            raise
        raise InputError(f"there is no module {error.name}, here or installed") from None


def _check_arguments(function: Callable[..., object], name: str) -> None:
    try:
        inspect.signature(function).bind()
    except TypeError:
        raise InputError(f"{name} takes arguments: name a function that takes none") from None
    except ValueError:
        return  # one of C's, which tells nothing of its arguments
