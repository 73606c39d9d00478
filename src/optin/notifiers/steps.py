"""Telling in two steps: whatever can fail without a trace, and then the one that cannot be undone.

Between the two it is written down that a notice was handed over by this means, so that no crash
makes it twice; what fails before is free to be tried again.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, Protocol, TypeVar

from optin.app import Notice
from optin.app.calls import Call, Flow, run, run_async

__all__ = ["AsyncStepwise", "Stepwise", "carry_out", "carry_out_async"]

T = TypeVar("T")


class Stepwise(Protocol):
    """Tell a user in two steps."""

    def begin(self, notice: Notice) -> object:
        """Do all that can be done without the user hearing of it.

        Returns:
            What :meth:`finish` and :meth:`abandon` take.

        Raises:
            NotifierError: The user cannot be told like this.
        """

    def finish(self, begun: Any) -> None:  # noqa: ANN401 - whatever begin() has returned
        """Hand the notice over.

        Raises:
            NotifierError: It was refused, or nobody knows.
        """

    def abandon(self, begun: Any) -> None:  # noqa: ANN401 - whatever begin() has returned
        """Let go of what was begun; never raises."""


class AsyncStepwise(Protocol):
    """Do as :class:`Stepwise` does, in coroutines."""

    async def begin(self, notice: Notice) -> object:
        """Do all that can be done without the user hearing of it."""

    async def finish(self, begun: Any) -> None:  # noqa: ANN401 - whatever begin() has returned
        """Hand the notice over."""

    async def abandon(self, begun: Any) -> None:  # noqa: ANN401 - whatever begin() has returned
        """Let go of what was begun."""


def carry_out(flow: Flow[T], outside: Mapping[str, Any]) -> T:
    """Make the calls that a flow asks for, until it returns.

    Args:
        flow: Which.
        outside: Whom it may call, by name.
    """
    return run(flow, partial(_make, outside))


async def carry_out_async(flow: Flow[T], outside: Mapping[str, Any]) -> T:
    """Do as :func:`carry_out` does, in a coroutine.

    Args:
        flow: Which.
        outside: Whom it may call, by name.
    """
    return await run_async(flow, partial(_make, outside))


def _make(outside: Mapping[str, Any], call: Call) -> Any:  # noqa: ANN401 - whatever it answers
    return getattr(outside[call.whom], call.method)(*call.arguments)
