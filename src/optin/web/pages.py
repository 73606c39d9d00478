"""The pages, in two colours: a request in, a response out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from inspect import isawaitable, iscoroutine
from pathlib import Path
from typing import ClassVar, Final, Generic, TypeVar

from optin import AsyncOptIn, Clock, OptIn, SystemClock
from optin.exceptions import ConfigurationError
from optin.mounting import Key, keys_of
from optin.web.answering import answer
from optin.web.limits import AsyncLimits, Limits, MemoryLimits
from optin.web.routes import PORTAL, TABLE
from optin.web.routing import Route, Table
from optin.web.sealing import Seal
from optin.web.site import (
    ContactFor,
    LinkFor,
    LookFor,
    NamesFor,
    Site,
    StaffFor,
    nameless,
    networks_of,
    nobody,
    plain,
    unlinked,
)
from optin.web.values import Request, Response
from optin.web.visits import Steps

__all__ = ["AsyncPages", "Pages"]

A = TypeVar("A", OptIn, AsyncOptIn)
T = TypeVar("T")

_LEAD_ELSEWHERE: Final = (
    "links to consent forms lead to another place than these pages: "
    "the links of the OptIn have %s, and public_url is %s"
)
_PORTAL_ELSEWHERE: Final = (
    "e-mails about secure messages lead to %s, and the portal of these pages is at %s"
)
_NO_PORTAL: Final = (
    "contact=... says which contact asks, and there is no page for contacts without a portal: "
    "give OptIn(portal=PortalSetup(...))"
)


class _Mounted(Generic[A]):
    """Hold whom the pages ask, and where they are mounted."""

    _asks: ClassVar[type[OptIn | AsyncOptIn]]

    def __init__(  # noqa: PLR0913 - each part of the host, by name
        self,
        optin: A,
        *,
        public_url: str,
        key: Key | Sequence[Key] = (),
        staff: StaffFor = nobody,
        contact: ContactFor = nobody,
        names: NamesFor = nameless,
        attachment: LinkFor = unlinked,
        look: LookFor = plain,
        sign_in: str | None = None,
        limits: Limits | AsyncLimits | None = None,
        proxies: Sequence[str] = (),
        hook_secret: str = "",
        templates: Path | str | None = None,
        routes: Sequence[Route] = (),
        clock: Clock | None = None,
        on_error: Callable[[Exception], object] | None = None,
    ) -> None:
        if not isinstance(optin, self._asks):
            message = f"Pages takes an OptIn, AsyncPages an AsyncOptIn, and not {_kind(optin)}"
            raise ConfigurationError(message, code="wrong_colour")
        self._optin: A = optin
        self.site: Final = Site(
            public_url=public_url,
            seal=Seal(keys_of(key)),
            table=Table((*routes, *_ours(optin))),
            staff=staff,
            contact=contact,
            names=names,
            attachment=attachment,
            look=look,
            sign_in=sign_in,
            limits=MemoryLimits() if limits is None else limits,
            proxies=networks_of(proxies),
            hook_secret=hook_secret,
            templates=None if templates is None else Path(templates),
            clock=SystemClock() if clock is None else clock,
            on_error=on_error,
        )
        # No mistake for sure: staff may be served inside, and contacts outside.
        if optin.links is not None and optin.links.url != self.site.public_url:
            self.site.hints.tell(_LEAD_ELSEWHERE, optin.links.url, self.site.public_url)
        portal, here = optin.portal_setup, f"{self.site.public_url}/portal"
        if portal is not None and portal.url != here:
            self.site.hints.tell(_PORTAL_ELSEWHERE, portal.url, here)
        if contact is not nobody and not any(each.contact for each in self.site.table):
            self.site.hints.tell(_NO_PORTAL)


class Pages(_Mounted[OptIn]):
    """Answer requests to the pages of an :class:`optin.OptIn`.

    Thread-safe as far as its optin is. It opens nothing, and is mounted with :func:`optin.web.wsgi`
    or :func:`optin.web.asgi`.

    Args:
        optin: Whom the pages ask.
        public_url: Where browsers find the pages, such as ``"https://texts.example.com/optin"``;
            every address that leaves is made from it, never from what a request says of itself.
        key: 32 random bytes or more, or as many in hexadecimal, which the tokens of forms are
            signed with; several while it is changed, the newest first. There is no default.
        staff: Says who of which tenant asks, None for nobody; nobody is, where it is not given. It
            may be a coroutine function for :class:`AsyncPages`, as may the four below.
        contact: Says which contact of which tenant asks, for the pages of the portal: a
            :class:`PortalVisitor`, None for nobody; nobody is, where it is not given.
        names: Says what contacts are called on the pages of staff, by tenant and addresses: a dict
            with the name of each address that has one.
        attachment: Says where an attachment of a secure message is, by tenant and reference: a link
            of https or of this site, None for none. Whoever follows it is checked by the host.
        look: Says how a tenant's pages look, by its identifier.
        sign_in: Where people log in: whoever is nobody, and opens a page for staff or contacts, is
            sent there, with the path of the page as ``next`` in the query. A path of this site or
            an address of https. Where it is not given, they read that there is nothing here.
        limits: Counts posts; in the memory of this process where not given.
        proxies: The addresses or networks of the host's own proxies, whose ``X-Forwarded-For`` is
            believed. Behind one that is not named here, all contacts share one limit.
        hook_secret: A word that ends the path of every webhook, beside the provider's signature.
        templates: A folder with templates of the host's own; one with the name of ours stands in
            its place.
        routes: Further pages of the host's own, held to the same rules; they stand before ours.
        clock: Where times come from.
        on_error: Hears of each error that became a 500; the log tells its kind alone.

    Raises:
        ConfigurationError: ``wrong_colour`` for an ``AsyncOptIn``, ``invalid_public_url``,
            ``weak_key``, ``invalid_hook``, ``invalid_sign_in``, ``invalid_proxy``.
    """

    _asks = OptIn

    def handle(self, request: Request) -> Response:
        """Return the response to a request. Never raises on account of what it says.

        Args:
            request: As it arrived.
        """
        return _run(answer(self.site, self._optin, request))


class AsyncPages(_Mounted[AsyncOptIn]):
    """Answer requests to the pages of an :class:`optin.AsyncOptIn`, in coroutines.

    Its arguments are those of :class:`Pages`.
    """

    _asks = AsyncOptIn

    async def handle(self, request: Request) -> Response:
        """Return the response to a request, as :meth:`Pages.handle` does.

        Args:
            request: As it arrived.
        """
        return await _run_async(answer(self.site, self._optin, request))


def _ours(optin: OptIn | AsyncOptIn) -> Iterable[Route]:
    """Return our routes: those of secure messages only where these are set up."""
    return (each for each in TABLE if optin.portal_setup is not None or each not in PORTAL)


def _run(steps: Steps[T]) -> T:
    """Send each answer straight back: it was had before it was yielded.

    Raises:
        ConfigurationError: ``wrong_colour``, into the steps.
    """
    try:
        answered = next(steps)
        while True:
            if isawaitable(answered):
                if iscoroutine(answered):
                    answered.close()
                answered = steps.throw(_wrong_colour())
            else:
                answered = steps.send(answered)
    except StopIteration as done:
        result: T = done.value
        return result


async def _run_async(steps: Steps[T]) -> T:
    """Await what was yielded, where it is to be awaited, and send the answer back."""
    try:
        asked = next(steps)
        while True:
            try:
                answered = await asked if isawaitable(asked) else asked
            except BaseException as error:  # noqa: BLE001 - the page says what it means
                asked = steps.throw(error)
            else:
                asked = steps.send(answered)
    except StopIteration as done:
        result: T = done.value
        return result


def _kind(given: object) -> str:
    return f"a value of type {type(given).__name__}"


def _wrong_colour() -> ConfigurationError:
    message = "a part of Pages is a coroutine function: AsyncPages takes those, with an AsyncOptIn"
    return ConfigurationError(message, code="wrong_colour")
