"""Whom a message may go to, asked about many at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Final, TypeAlias, TypeVar

from attrs import frozen

from optin.app import calls
from optin.app.calls import Flow
from optin.app.flows import Flows
from optin.consent import Address, AddressError, Channel
from optin.exceptions import InputError
from optin.policy import Draft, Invalid, Judge, MaySend

__all__ = ["CHUNK", "Bulk", "MaySendEach", "chunks"]

CHUNK: Final = 10_000
"""So many recipients are asked about at once: enough that a statement costs nothing beside them,
few enough that they take a few megabytes."""

MaySendEach: TypeAlias = tuple[str | Address, MaySend | Invalid]
T = TypeVar("T")


def chunks(given: Iterable[T], size: int) -> Iterator[list[T]]:
    """Cut anything into lists of one size, the last one shorter, without reading ahead."""
    rest = iter(given)
    while chunk := list(islice(rest, size)):
        yield chunk


def _is_on_whatsapp(given: str | Address) -> bool:
    """Tell whether a recipient is to be written to on WhatsApp, if we can read it at all."""
    written: object = given  # whoever asks about many may have anything among them
    if isinstance(written, Address):
        return written.channel is Channel.WHATSAPP
    return isinstance(written, str) and "whatsapp:" in written.lower()


@frozen
class Bulk:
    """Hold what these flows need.

    Attributes:
        flows: The flows about one.
    """

    flows: Flows

    def checked(self, to: Iterable[str | Address]) -> Iterable[str | Address]:
        """Return the recipients, unless it is one number in place of many.

        Raises:
            InputError: ``wrong_type``.
        """
        if isinstance(to, str):
            message = "give the numbers one by one, in a list or whatever yields them"
            raise InputError(message, code="wrong_type")
        return to

    def may_send(
        self, tenant: str, to: Sequence[str | Address], draft: Draft
    ) -> Flow[list[MaySend | Invalid]]:
        """Look at one chunk, under the settings in force now, and change nothing."""
        settings = yield from self.flows.settings(tenant)
        judge = Judge.for_draft(settings, draft, self.flows.clock.now())
        points = self._points(to)
        readable = [point for point in points if isinstance(point, str)]
        glances = yield from calls.glance(judge.standpoint, readable)
        found: list[MaySend | Invalid] = list(judge.all(readable, glances))
        if len(readable) < len(points):
            judged = iter(found)
            found = [next(judged) if isinstance(point, str) else point for point in points]
        # A glance knows nothing of WhatsApp's window, which is that of one pair of numbers.
        for at in [at for at, given in enumerate(to) if _is_on_whatsapp(given)]:
            if isinstance(points[at], str):
                found[at] = yield from self.flows.may_send(tenant, to[at], draft)
        return found

    def _points(self, to: Sequence[str | Address]) -> list[str | Invalid]:
        """Return each address's own key, or what is wrong with it."""
        key_of, region = Address.key_of, self.flows.region or None
        points: list[str | Invalid] = []
        for given in to:
            try:
                point = given.key if isinstance(given, Address) else key_of(given, region=region)
            except AddressError as error:
                points.append(Invalid(error.code, str(error)))
            else:
                points.append(point)
        return points
