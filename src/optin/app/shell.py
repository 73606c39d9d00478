"""What both shells share: the parts that they are put together from."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from functools import partial
from inspect import iscoroutinefunction
from typing import TYPE_CHECKING, Any, Final, Never

from optin.app.bulk import Bulk
from optin.app.calls import Call, Flow
from optin.app.exporting import Exporting
from optin.app.flows import Flows
from optin.app.hints import Hints
from optin.app.importing import Importing
from optin.app.outcomes import carriers
from optin.app.outgoing import NO_BILLING, Outgoing
from optin.app.working import AsyncStop, Stop
from optin.clock import Clock, SystemClock
from optin.exceptions import ConfigurationError
from optin.policy import Policy
from optin.storage import Holding, Timekeeping
from optin.transports import Exchanging, HttpRequest, Transport

if TYPE_CHECKING:
    from optin.app.archiving import Archiving
    from optin.app.conversing import Conversing
    from optin.app.examination import Examination
    from optin.app.form_flows import FormFlows
    from optin.app.mirror_flows import MirrorFlows
    from optin.app.portal_desk import PortalDesk
    from optin.app.portal_flows import PortalFlows
    from optin.app.portal_reading import PortalReading
    from optin.forms import FormLinks
    from optin.portal import PortalSetup

__all__ = ["DEFAULT_PAUSE", "DEFAULT_POLICY", "Shell", "new_id"]

_HINTS: Final = {
    "store": "optin.storage.sqlite.AsyncSqliteStore, and OptIn one such as SqliteStore",
    "matters": "`async def may_file`, and OptIn `def may_file`",
    "directory": "`async def numbers` and `async def people`, and OptIn the same without async",
    "archive": "optin.app.archives.AsyncJsonLinesArchive, and OptIn one such as JsonLinesArchive",
    "notifier": "`async def tell`, and OptIn `def tell`",
    "courier": "optin.transports.http.AsyncHttpCourier, and OptIn one such as HttpCourier",
    "billing": "`async def buy`, and OptIn `def buy`",
    "mailer": "optin.notifiers.AsyncSmtpMailer, and OptIn one such as SmtpMailer",
    "keys": "an AsyncKeyRing, and OptIn a KeyRing",
    "authorizer": "`async def may`, and OptIn `def may`",
}

_METHODS: Final = {
    "matters": "may_file",
    "directory": "numbers",
    "archive": "keep",
    "notifier": "tell",
    "courier": "deliver",
    "billing": "buy",
    "mailer": "begin",
    "keys": "wrap",
    "authorizer": "may",
}
"""A method of each part by which its colour is seen, but of the store, which is asked anyway."""

DEFAULT_POLICY: Final = Policy()
"""Explicit consent: nobody is opted in by default (row C2)."""
DEFAULT_PAUSE: Final = timedelta(seconds=1)
"""How long a worker waits when nothing is due; texts need not leave faster than people read."""


def new_id() -> str:
    """Return a random reference, 128 bits as hexadecimal text."""
    return os.urandom(16).hex()


class Shell:
    """Hold the flows, the transports and whatever is outside."""

    _outside: dict[str, Any]
    _portal: PortalSetup | None
    _entropy: Callable[[int], bytes]

    def __init__(
        self,
        transports: Transport | Sequence[Transport],
        clock: Clock | None,
        new_id: Callable[[], str],
        region: str,
        *,
        strict: bool,
        jitter: Callable[[], float],
        authorizes: bool,
        links: FormLinks | None,
    ) -> None:
        several = transports if isinstance(transports, Sequence) else (transports,)
        self._transports: tuple[Transport, ...] = tuple(several)
        clock = SystemClock() if clock is None else clock
        hints = Hints(carriers(self._transports))
        self._flows = Flows(clock, new_id, region, authorizes, hints)
        self._links = links
        self._proved = set[str]()  # the tenants whose portal keys are known to be right
        self._outgoing = Outgoing(self._flows, self._transports, jitter, links, strict)
        self._bulk = Bulk(self._flows)
        self._importing = partial(Importing, self._flows)
        self._exporting = partial(Exporting, self._flows)

    @property
    def transports(self) -> tuple[Transport, ...]:
        """Return what carries texts, in the order they were given."""
        return self._transports

    @property
    def links(self) -> FormLinks | None:
        """Return what signs links to consent forms, None where nothing was given."""
        return self._links

    @property
    def portal_setup(self) -> PortalSetup | None:
        """Return what seals secure messages, and where contacts read them, None for no portal."""
        return self._portal

    def _conversing(self) -> tuple[Conversing, Archiving]:
        """Return the flows about conversations, and those that hand them over."""
        from optin.app.archiving import Archiving  # noqa: PLC0415 - only when needed
        from optin.app.conversing import Conversing  # noqa: PLC0415 - the same

        outside = self._outside
        conversing = Conversing(self._flows, "matters" in outside, "directory" in outside)
        takes_portal = getattr(outside.get("archive"), "takes_portal", False) is True
        desk = self._portal_desk if takes_portal else None
        return conversing, Archiving(self._flows, "archive" in outside, desk)

    def _form_flows(self) -> FormFlows:
        """Return the flows about consent forms."""
        from optin.app.form_flows import FormFlows  # noqa: PLC0415 - only when needed

        return FormFlows(self._flows, self._links, self._entropy, "mailer" in self._outside)

    def _mirror_flows(self) -> MirrorFlows:
        """Return the flows about the providers' block lists."""
        from optin.app.mirror_flows import MirrorFlows  # noqa: PLC0415 - only when needed

        return MirrorFlows(self._flows, self._transports)

    def _examination(
        self,
        sample: HttpRequest | None,
        webhook: str,
        transport: str,
        *,
        online: bool,
        awaited: bool,
    ) -> Flow[Examination]:
        """Return the flow that looks over the configuration."""
        from optin.app.examining import ExaminingFlows, Subject  # noqa: PLC0415 - only when needed

        given = sample is not None or bool(webhook)
        whose = self._transport(transport) if given else None
        desk = None if self._portal is None else self._portal_desk()
        flows = ExaminingFlows(
            self._flows,
            self._transports,
            frozenset(self._outside),
            self._links,
            desk,
            isinstance(self._outside["store"], Timekeeping),
            tuple(self._strangers(awaited=awaited)),
        )
        return flows.examine(Subject(whose, sample, webhook), online=online)

    def _portal_flows(self) -> tuple[PortalFlows, PortalReading]:
        """Return the flows about secure messages: those that write, and those that read."""
        from optin.app.portal_flows import PortalFlows  # noqa: PLC0415 - only when needed
        from optin.app.portal_reading import PortalReading  # noqa: PLC0415 - the same

        desk = self._portal_desk()
        knows_people = getattr(self._outside.get("directory"), "people", None) is not None
        return PortalFlows(desk, knows_people), PortalReading(desk)

    def _portal_desk(self) -> PortalDesk:
        """Return what all flows about secure messages share.

        Raises:
            ConfigurationError: ``no_portal``.
        """
        from optin.app.portal_desk import PortalDesk  # noqa: PLC0415 - only when needed

        if self._portal is None:
            message = (
                "secure messages need keys and an address: give OptIn portal=PortalSetup("
                'keys=KeyRing({"2026-11": key}, current="2026-11"), '
                'url="https://texts.example.com/portal")'
            )
            raise ConfigurationError(message, code="no_portal")
        return PortalDesk(self._flows, self._portal, self._entropy, self._proved)

    def _method(self, call: Call) -> Callable[..., Any]:
        if call.whom == "shell":
            mine: Callable[..., Any] = getattr(self, call.method)
            return mine
        if call.whom == "courier" and "courier" not in self._outside:
            self._outside["courier"] = self._default_courier()
        if call.whom == "billing" and "billing" not in self._outside:
            message = (
                "texts are used up and nothing buys more: give OptIn a billing, or texts by hand "
                "(quota.adjust); a quota with packs_a_month=0 never asks for a billing"
            )
            raise ConfigurationError(message, code=NO_BILLING)
        if call.whom == "mailer" and "mailer" not in self._outside:
            message = "nothing sends e-mails: give OptIn a mailer, such as a SmtpMailer"
            raise ConfigurationError(message, code="no_mailer")
        part = self._outside[call.whom]
        if call.method == "exchange" and not isinstance(part, Exchanging):
            from optin.transports.couriers import no_exchange  # noqa: PLC0415 - only to refuse

            raise no_exchange(part)
        method: Callable[..., Any] = getattr(part, call.method)
        return method

    def _refuse_colour(self, call: Call) -> Never:
        """Refuse a part of the other colour, in words that tell which one to take.

        Raises:
            ConfigurationError: ``wrong_colour``.
        """
        raise ConfigurationError(self._stranger(call.whom), code="wrong_colour")

    def _stranger(self, whom: str) -> str:
        part = type(self._outside[whom]).__name__
        return f"{part} is of the other colour: AsyncOptIn takes {_HINTS[whom]}"

    def _strangers(self, *, awaited: bool) -> Iterator[str]:
        """Tell of the parts whose methods look like those of the other colour."""
        for whom, name in _METHODS.items():
            method = getattr(self._outside.get(whom), name, None)
            if method is not None and iscoroutinefunction(method) is not awaited:
                yield self._stranger(whom)

    def _check_holding(self, store: object) -> None:
        """Refuse a store that cannot keep opt-outs waiting, where they have to.

        Raises:
            ConfigurationError: ``no_strict_mode``.
        """
        if not isinstance(store, Holding):
            message = (
                f"{type(store).__name__} has no strict mode: take a store on PostgreSQL, or leave "
                "strict out; a call then begins a quarter of a second after an opt-out at most"
            )
            raise ConfigurationError(message, code="no_strict_mode")

    def _check_mailer(self, mailer: object) -> None:
        """Refuse what cannot send e-mails before one waits for it.

        Raises:
            ConfigurationError: ``wrong_mailer``.
        """
        steps = ("begin", "finish", "abandon")
        missing = [step for step in steps if not callable(getattr(mailer, step, None))]
        if mailer is not None and missing:
            message = (
                f"{type(mailer).__name__} is no mailer, since it has no {', '.join(missing)}: take "
                "one such as SmtpMailer; what tells users, a notifier, sends no e-mails to contacts"
            )
            raise ConfigurationError(message, code="wrong_mailer")

    def _check_stop(self, stopped: Stop | AsyncStop, *, awaited: bool) -> None:
        """Refuse an event of the other colour, before it holds up a thread or an event loop.

        Raises:
            ConfigurationError: ``wrong_colour``.
        """
        if iscoroutinefunction(stopped.wait) is not awaited:
            message = (
                "this event is of the other colour: a threading.Event stops OptIn, and an "
                "asyncio.Event stops AsyncOptIn"
            )
            raise ConfigurationError(message, code="wrong_colour")

    def _default_courier(self) -> object:
        """Return the courier of this colour for whoever gave none."""
        raise NotImplementedError

    def _transport(self, name: str) -> Transport:
        """Return the transport of that name, the only one for ``""``.

        Raises:
            ConfigurationError: There is none, or there are several and none was named.
        """
        found = [one for one in self._transports if name in {"", one.name}]
        if len(found) != 1:
            names = ", ".join(sorted(one.name for one in self._transports)) or "none"
            message = f"name the transport that this webhook is for; configured: {names}"
            raise ConfigurationError(message, code="unknown_transport")
        return found[0]
