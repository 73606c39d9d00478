"""The asynchronous face of optin: the same names as :class:`optin.OptIn`, in coroutines.

It is as long as its twin has methods; ``tests/app`` holds their signatures together.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from inspect import isawaitable
from random import random
from typing import TYPE_CHECKING, Self, TypeVar

from attrs import evolve

from optin.app.authorizers import AsyncAuthorizer
from optin.app.billing import AsyncBilling
from optin.app.bulk import CHUNK, MaySendEach, chunks
from optin.app.calls import Call, Flow, run_async
from optin.app.handshakes import handshake
from optin.app.importing import ROWS, Given, ImportReport
from optin.app.notices import AsyncNotifier, AsyncSilentNotifier
from optin.app.shell import DEFAULT_PAUSE, DEFAULT_POLICY, Shell, new_id
from optin.app.status import Dispatched, Fault, Status
from optin.app.working import AsyncStop, Rounds
from optin.clock import Clock
from optin.consent import Address, Entry, Evidence, ScopeKind, Sender
from optin.keywords import Keywords
from optin.policy import (
    DEFAULT_FEATURES,
    POLICY,
    Actor,
    ApprovedTemplate,
    BlockResult,
    Category,
    Changed,
    ConsentRow,
    Filled,
    GroupSent,
    MaySend,
    NotImported,
    OptInResult,
    OptOutResult,
    Organisation,
    Plan,
    Policy,
    Received,
    Refused,
    RequestResult,
    Row,
    SendResult,
    Settings,
)
from optin.quota import Quota
from optin.storage import AsyncStore, StoredDelivery
from optin.templates import DEFAULT_LOCALE
from optin.transports import AsyncCourier, HttpRequest, HttpResponse, Transport

if TYPE_CHECKING:
    from optin.app.archiving import AsyncArchive
    from optin.app.contacts import AsyncContacts
    from optin.app.conversations import AsyncConversations
    from optin.app.directories import AsyncDirectory, AsyncMatters
    from optin.app.examination import Examination
    from optin.app.forms import AsyncForms
    from optin.app.mailers import AsyncMailer
    from optin.app.mails import AsyncMails
    from optin.app.mirror import AsyncMirror
    from optin.app.noticeboard import AsyncNotices
    from optin.app.portal import AsyncPortal
    from optin.app.quotas import AsyncQuotas
    from optin.app.reporting import AsyncReports
    from optin.app.users import AsyncUsers
    from optin.forms import FormLinks
    from optin.portal import PortalSetup

__all__ = ["AsyncOptIn"]

T = TypeVar("T")


class AsyncOptIn(Shell):
    """Decide and prove who may be texted, in coroutines.

    Each method does as the one of :class:`OptIn` does.

    Args:
        store: Where everything is kept.
        transports: What carries texts: one, or several for several channels.
        notifier: How users hear of things; without one, read :meth:`messages`.
        courier: What carries a transport's bytes, such as
            ``optin.transports.http.AsyncHttpCourier``; in-process transports need none.
        authorizer: Who says which user may do what, such as a :class:`AsyncRoleAuthorizer`; without
            one the permissions count that an :class:`Actor` is given, and everybody may send.
        directory: Who knows contacts' numbers, for conversations that begin with a contact.
        matters: Who says what may be filed under which client and matter; without one, everything.
        archive: Where messages are handed over to, such as a :class:`JsonLinesArchive`.
        billing: What packs of texts are bought with, for tenants that have a quota.
        mailer: What sends e-mails to contacts, with links to consent forms.
        links: What signs those links, and where the pages are that they lead to.
        portal: With whose keys secure messages are sealed, and where contacts read them.
        clock: Where all times come from.
        new_id: Makes references for messages without a key.
        region: The country whose national form of numbers is accepted, such as ``"US"``; ``""``
            for none.
        strict: Make opt-outs and calls wait for each other, so that no call begins after an opt-out
            has committed; needs a store that can hold (:class:`optin.storage.Holding`).
        jitter: Gives a number from 0 up to 1, which spreads what is tried again.
        entropy: Gives so many random bytes, for links and codes.

    Raises:
        ConfigurationError: ``no_strict_mode``: the store cannot hold.
    """

    def __init__(  # noqa: PLR0913 - each part of the outside, by name
        self,
        store: AsyncStore,
        transports: Transport | Sequence[Transport] = (),
        *,
        notifier: AsyncNotifier | None = None,
        courier: AsyncCourier | None = None,
        authorizer: AsyncAuthorizer | None = None,
        directory: AsyncDirectory | None = None,
        matters: AsyncMatters | None = None,
        archive: AsyncArchive | None = None,
        billing: AsyncBilling | None = None,
        mailer: AsyncMailer | None = None,
        links: FormLinks | None = None,
        portal: PortalSetup | None = None,
        clock: Clock | None = None,
        new_id: Callable[[], str] = new_id,
        region: str = "",
        strict: bool = False,
        jitter: Callable[[], float] = random,
        entropy: Callable[[int], bytes] = os.urandom,
    ) -> None:
        authorizes = authorizer is not None
        super().__init__(
            transports,
            clock,
            new_id,
            region,
            strict=strict,
            jitter=jitter,
            authorizes=authorizes,
            links=links,
        )
        self._portal, self._entropy = portal, entropy
        if strict:
            self._check_holding(store)
        self._outside = {
            "store": store,
            "notifier": AsyncSilentNotifier() if notifier is None else notifier,
        }
        if courier is not None:
            self._outside["courier"] = courier
        self._check_mailer(mailer)
        parts = {
            "authorizer": authorizer,
            "directory": directory,
            "matters": matters,
            "archive": archive,
            "billing": billing,
            "mailer": mailer,
            "keys": portal.keys if portal is not None and portal.encrypted else None,
        }
        self._outside.update({name: part for name, part in parts.items() if part is not None})

    async def __aenter__(self) -> Self:
        """Return itself."""
        return self

    async def __aexit__(self, *_: object) -> None:
        """Close it."""
        await self.close()

    async def close(self) -> None:
        """Close the store."""
        closed = self._outside["store"].close()
        if isawaitable(closed):  # a store of the other colour was told already, by the first call
            await closed

    def _default_courier(self) -> AsyncCourier:
        """Return the standard library's courier, loaded when the first message leaves."""
        from optin.transports.couriers import ThreadCourier  # noqa: PLC0415 - only when needed

        return ThreadCourier()

    async def _run(self, flow: Flow[T]) -> T:
        """Make the calls that a flow asks for, until it returns."""
        return await run_async(flow, self._make)

    async def _make(self, call: Call) -> object:
        try:
            answer = self._method(call)(*call.arguments)
            if not isawaitable(answer):
                self._refuse_colour(call)
            return await answer
        except BaseException as error:
            meant = _meaning(error, call)
            if meant is error:
                raise
            raise meant from error

    @property
    def quota(self) -> AsyncQuotas:
        """Do as :attr:`OptIn.quota` does."""
        from optin.app.quotas import AsyncQuotas  # noqa: PLC0415 - only who asks for it loads it

        return AsyncQuotas(self._run, self._flows)

    @property
    def users(self) -> AsyncUsers:
        """Do as :attr:`OptIn.users` does."""
        from optin.app.users import AsyncUsers  # noqa: PLC0415 - only who asks for it loads it

        return AsyncUsers(self._run, self._flows)

    @property
    def notices(self) -> AsyncNotices:
        """Do as :attr:`OptIn.notices` does."""
        from optin.app.noticeboard import AsyncNotices  # noqa: PLC0415 - only who asks for it loads it

        return AsyncNotices(self._run, self._flows)

    @property
    def contacts(self) -> AsyncContacts:
        """Return where contacts stand as a list: searched, filtered, page by page."""
        from optin.app.contacts import AsyncContacts  # noqa: PLC0415 - only who asks for it loads it

        return AsyncContacts(self._run, self._flows)

    @property
    def reports(self) -> AsyncReports:
        """Return what can be reported: how people were asked, and what they answered."""
        from optin.app.report_flows import ReportFlows  # noqa: PLC0415 - only when needed
        from optin.app.reporting import AsyncReports  # noqa: PLC0415 - the same

        return AsyncReports(self._run, ReportFlows(self._flows))

    @property
    def forms(self) -> AsyncForms:
        """Do as :attr:`OptIn.forms` does."""
        from optin.app.forms import AsyncForms  # noqa: PLC0415 - only who asks for it loads it

        return AsyncForms(self._run, self._form_flows())

    @property
    def mirror(self) -> AsyncMirror:
        """Do as :attr:`OptIn.mirror` does."""
        from optin.app.mirror import AsyncMirror  # noqa: PLC0415 - only who asks for it loads it

        return AsyncMirror(self._run, self._mirror_flows(), self._transport)

    async def examine(
        self,
        *,
        sample: HttpRequest | None = None,
        webhook: str = "",
        transport: str = "",
        online: bool = False,
    ) -> Examination:
        """Look over the configuration; see :meth:`OptIn.examine`."""
        return await self._run(
            self._examination(sample, webhook, transport, online=online, awaited=True)
        )

    @property
    def portal(self) -> AsyncPortal:
        """Do as :attr:`OptIn.portal` does."""
        from optin.app.portal import AsyncPortal  # noqa: PLC0415 - only who asks for it loads it

        return AsyncPortal(self._run, *self._portal_flows())

    @property
    def mails(self) -> AsyncMails:
        """Do as :attr:`OptIn.mails` does."""
        from optin.app.mail_flows import MailFlows  # noqa: PLC0415 - only who asks for it loads it
        from optin.app.mails import AsyncMails  # noqa: PLC0415 - the same

        return AsyncMails(self._run, MailFlows(self._flows, self._links))

    @property
    def conversations(self) -> AsyncConversations:
        """Do as :attr:`OptIn.conversations` does."""
        from optin.app.conversations import AsyncConversations  # noqa: PLC0415 - only when needed

        return AsyncConversations(self._run, *self._conversing())

    async def enrol(
        self,
        tenant: str,
        *,
        name: str,
        senders: Sequence[str | Sender],
        policy: Policy = DEFAULT_POLICY,
        features: frozenset[str] = DEFAULT_FEATURES,
        plan: Plan | None = None,
        quota: Quota | None = None,
    ) -> Changed:
        """Do as :meth:`OptIn.enrol` does."""
        return await self._run(
            self._flows.enrol(tenant, name, senders, policy, features, plan, quota)
        )

    async def settings(self, tenant: str) -> Settings:
        """Do as :meth:`OptIn.settings` does."""
        return await self._run(self._flows.settings(tenant))

    async def change_policy(
        self,
        tenant: str,
        policy: Policy,
        *,
        actor: Actor,
        confirm: bool = False,
        organisation: str = "",
    ) -> Changed | Refused:
        """Do as :meth:`OptIn.change_policy` does."""
        return await self._run(
            self._flows.change(
                tenant,
                lambda settings: settings.with_policy(policy, organisation),
                actor,
                confirm=confirm,
                what="policy",
                feature=POLICY,
                organisation=organisation,
            )
        )

    async def enable_texting(
        self, tenant: str, *, actor: Actor, confirm: bool = False
    ) -> Changed | Refused:
        """Do as :meth:`OptIn.enable_texting` does."""
        return await self._run(
            self._flows.enable_texting(tenant, actor, enabled=True, confirm=confirm)
        )

    async def disable_texting(
        self, tenant: str, *, actor: Actor, confirm: bool = False
    ) -> Changed | Refused:
        """Do as :meth:`OptIn.disable_texting` does."""
        return await self._run(
            self._flows.enable_texting(tenant, actor, enabled=False, confirm=confirm)
        )

    async def change_plan(self, tenant: str, plan: Plan, *, by: str) -> Changed | Refused:
        """Do as :meth:`OptIn.change_plan` does."""
        return await self._run(self._flows.change_plan(tenant, plan, by))

    async def change_template(
        self,
        tenant: str,
        name: str,
        source: str | None,
        *,
        actor: Actor,
        confirm: bool = False,
        organisation: str = "",
        locale: str = DEFAULT_LOCALE,
    ) -> Changed | Refused:
        """Do as :meth:`OptIn.change_template` does."""
        return await self._run(
            self._flows.change(
                tenant,
                lambda settings: settings.with_template(name, source, organisation, locale),
                actor,
                confirm=confirm,
                what="template",
                organisation=organisation,
            )
        )

    async def change_mark(
        self,
        tenant: str,
        mark: str,
        *,
        actor: Actor,
        confirm: bool = False,
    ) -> Changed | Refused:
        """Do as :meth:`OptIn.change_mark` does."""
        return await self._run(
            self._flows.change(
                tenant,
                lambda settings: settings.with_mark(mark),
                actor,
                confirm=confirm,
                what="mark",
            )
        )

    async def change_approved(
        self,
        tenant: str,
        name: str,
        template: ApprovedTemplate | None,
        *,
        actor: Actor,
        confirm: bool = False,
        locale: str = DEFAULT_LOCALE,
    ) -> Changed | Refused:
        """Do as :meth:`OptIn.change_approved` does."""
        return await self._run(
            self._flows.change(
                tenant,
                lambda settings: settings.with_approved(name, template, locale),
                actor,
                confirm=confirm,
                what="approved",
            )
        )

    async def change_keywords(
        self,
        tenant: str,
        keywords: Keywords,
        *,
        actor: Actor,
        confirm: bool = False,
    ) -> Changed | Refused:
        """Do as :meth:`OptIn.change_keywords` does."""
        return await self._run(
            self._flows.change(
                tenant,
                lambda settings: evolve(settings, keywords=keywords),
                actor,
                confirm=confirm,
                what="keywords",
            )
        )

    async def change_scope(
        self,
        tenant: str,
        scope: ScopeKind,
        *,
        actor: Actor,
        confirm: bool = False,
    ) -> Changed | Refused:
        """Do as :meth:`OptIn.change_scope` does."""
        return await self._run(self._flows.change_scope(tenant, scope, actor, confirm=confirm))

    async def change_programs(
        self,
        tenant: str,
        programs: Sequence[str],
        *,
        actor: Actor,
        confirm: bool = False,
    ) -> Changed | Refused:
        """Do as :meth:`OptIn.change_programs` does."""
        return await self._run(
            self._flows.change(
                tenant,
                lambda settings: settings.with_programs(programs),
                actor,
                confirm=confirm,
                what="programs",
            )
        )

    async def change_senders(
        self,
        tenant: str,
        senders: Sequence[str | Sender],
        *,
        actor: Actor,
        confirm: bool = False,
    ) -> Changed | Refused:
        """Do as :meth:`OptIn.change_senders` does."""
        return await self._run(self._flows.change_senders(tenant, senders, actor, confirm=confirm))

    async def add_organisation(
        self,
        tenant: str,
        organisation: Organisation,
        *,
        actor: Actor,
        confirm: bool = False,
    ) -> Changed | Refused:
        """Do as :meth:`OptIn.add_organisation` does."""
        return await self._run(
            self._flows.change(
                tenant,
                lambda settings: settings.with_organisation(organisation),
                actor,
                confirm=confirm,
                what="organisation",
            )
        )

    async def add_category(
        self,
        tenant: str,
        category: Category,
        *,
        actor: Actor,
        confirm: bool = False,
    ) -> Changed | Refused:
        """Do as :meth:`OptIn.add_category` does."""
        return await self._run(
            self._flows.change(
                tenant,
                lambda settings: settings.with_category(category),
                actor,
                confirm=confirm,
                what="category",
            )
        )

    async def move_organisation(
        self,
        tenant: str,
        organisation: str,
        *,
        under: str,
        actor: Actor,
        confirm: bool = False,
    ) -> Changed | Refused:
        """Do as :meth:`OptIn.move_organisation` does."""
        return await self._run(
            self._flows.change(
                tenant,
                lambda settings: settings.moved(organisation, under),
                actor,
                confirm=confirm,
                what="organisation",
                organisation=organisation,
            )
        )

    async def remove_organisation(
        self,
        tenant: str,
        organisation: str,
        *,
        actor: Actor,
        confirm: bool = False,
    ) -> Changed | Refused:
        """Do as :meth:`OptIn.remove_organisation` does."""
        return await self._run(
            self._flows.change(
                tenant,
                lambda settings: settings.without_organisation(organisation),
                actor,
                confirm=confirm,
                what="organisation",
                organisation=organisation,
            )
        )

    async def send(  # noqa: PLR0913 - by name
        self,
        tenant: str,
        *,
        to: str | Address,
        text: str = "",
        user: str,
        user_name: str = "",
        organisation: str = "",
        sender: str | Sender = "",
        program: str = "",
        category: str = "",
        key: str = "",
        template: Filled | None = None,
        asks: str = "",
    ) -> SendResult:
        """Do as :meth:`OptIn.send` does."""
        return await self._run(
            self._flows.send(
                tenant,
                to,
                self._flows.worded(
                    self._flows.draft(
                        text=text,
                        user=user,
                        user_name=user_name,
                        organisation=organisation,
                        sender=sender,
                        program=program,
                        category=category,
                        asks=asks,
                        reference=key,
                    ),
                    template,
                ),
                key,
            )
        )

    async def send_group(  # noqa: PLR0913 - by name
        self,
        tenant: str,
        *,
        to: Sequence[str | Address],
        text: str = "",
        user: str,
        user_name: str = "",
        organisation: str = "",
        sender: str | Sender = "",
        program: str = "",
        category: str = "",
        key: str = "",
        template: Filled | None = None,
        asks: str = "",
    ) -> GroupSent | Refused:
        """Do as :meth:`OptIn.send_group` does."""
        return await self._run(
            self._flows.send_group(
                tenant,
                to,
                self._flows.worded(
                    self._flows.draft(
                        text=text,
                        user=user,
                        user_name=user_name,
                        organisation=organisation,
                        sender=sender,
                        program=program,
                        category=category,
                        asks=asks,
                        reference=key,
                    ),
                    template,
                ),
                key,
            )
        )

    async def may_send(
        self,
        tenant: str,
        *,
        to: str | Address,
        organisation: str = "",
        sender: str | Sender = "",
        program: str = "",
        category: str = "",
    ) -> MaySend:
        """Do as :meth:`OptIn.may_send` does."""
        return await self._run(
            self._flows.may_send(
                tenant,
                to,
                self._flows.draft(
                    text="",
                    user="",
                    organisation=organisation,
                    sender=sender,
                    program=program,
                    category=category,
                    reference="-",
                ),
            )
        )

    async def may_send_many(
        self,
        tenant: str,
        *,
        to: Iterable[str | Address],
        organisation: str = "",
        sender: str | Sender = "",
        program: str = "",
        category: str = "",
    ) -> AsyncIterator[MaySendEach]:
        """Do as :meth:`OptIn.may_send_many` does."""
        draft = self._flows.draft(
            text="",
            user="",
            organisation=organisation,
            sender=sender,
            program=program,
            category=category,
            reference="-",
        )
        for chunk in chunks(self._bulk.checked(to), CHUNK):
            results = await self._run(self._bulk.may_send(tenant, chunk, draft))
            for each in zip(chunk, results, strict=True):
                yield each

    async def request_consent(
        self,
        tenant: str,
        *,
        to: str | Address,
        user: str,
        user_name: str = "",
        organisation: str = "",
        sender: str | Sender = "",
        program: str = "",
    ) -> RequestResult:
        """Do as :meth:`OptIn.request_consent` does."""
        return await self._run(
            self._flows.request(
                tenant,
                to,
                self._flows.draft(
                    text="",
                    user=user,
                    user_name=user_name,
                    organisation=organisation,
                    sender=sender,
                    program=program,
                    reference="-",
                ),
            )
        )

    async def opt_in(
        self,
        tenant: str,
        *,
        contact: str | Address,
        by: str,
        evidence: str | Evidence,
        sender: str | Sender = "",
        program: str = "",
    ) -> OptInResult:
        """Do as :meth:`OptIn.opt_in` does."""
        return await self._run(self._flows.opt_in(tenant, contact, by, evidence, sender, program))

    async def opt_out(
        self,
        tenant: str,
        *,
        contact: str | Address,
        by: str,
        evidence: str | Evidence = "",
        sender: str | Sender = "",
        program: str = "",
    ) -> OptOutResult:
        """Do as :meth:`OptIn.opt_out` does."""
        return await self._run(self._flows.opt_out(tenant, contact, by, evidence, sender, program))

    async def block(
        self,
        tenant: str,
        *,
        contact: str | Address,
        actor: Actor,
        reason: str,
        sender: str | Sender = "",
    ) -> BlockResult:
        """Do as :meth:`OptIn.block` does."""
        return await self._run(
            self._flows.block(tenant, contact, actor, reason, sender, blocked=True)
        )

    async def unblock(
        self,
        tenant: str,
        *,
        contact: str | Address,
        actor: Actor,
        reason: str,
        sender: str | Sender = "",
    ) -> BlockResult:
        """Do as :meth:`OptIn.unblock` does."""
        return await self._run(
            self._flows.block(tenant, contact, actor, reason, sender, blocked=False)
        )

    async def expire(self, tenant: str) -> int:
        """Do as :meth:`OptIn.expire` does."""
        return await self._run(self._flows.expire(tenant))

    async def answer_form(
        self,
        tenant: str,
        *,
        contact: str | Address,
        agreed: bool,
        evidence: Evidence,
        sender: str | Sender = "",
        program: str = "",
    ) -> OptInResult:
        """Do as :meth:`OptIn.answer_form` does."""
        return await self._run(
            self._flows.answer_form(tenant, contact, evidence, sender, program, agreed=agreed)
        )

    async def import_consents(
        self,
        tenant: str,
        rows: Iterable[Given],
        *,
        name: str,
        dry_run: bool = False,
        on_error: Callable[[NotImported], object] | None = None,
        on_commit: Callable[[ImportReport], object] | None = None,
    ) -> ImportReport:
        """Do as :meth:`OptIn.import_consents` does; the rows are read in the event loop."""
        importing = self._importing(
            tenant, name, dry_run=dry_run, on_error=on_error, on_commit=on_commit
        )
        for chunk in chunks(rows, ROWS):
            await self._run(importing.take(chunk))
        return importing.report()

    async def export_consents(self, tenant: str) -> AsyncIterator[ConsentRow]:
        """Do as :meth:`OptIn.export_consents` does."""
        exporting = self._exporting(tenant)
        after: str | None = None
        while True:
            rows, after = await self._run(exporting.page(after))
            for each in rows:
                yield each
            if after is None:
                return

    async def receive(
        self,
        request: HttpRequest,
        *,
        transport: str = "",
        user: str = "",
    ) -> list[Received]:
        """Do as :meth:`OptIn.receive` does."""
        return await self._run(self._flows.receive(self._transport(transport), request, user))

    async def handshake(self, request: HttpRequest, *, transport: str = "") -> HttpResponse | None:
        """Do as :meth:`OptIn.handshake` does."""
        return await self._run(handshake(self._transport(transport), request))

    async def dispatch(self, *, limit: int = 1000, stopped: AsyncStop | None = None) -> Dispatched:
        """Do as :meth:`OptIn.dispatch` does.

        Cancelling it waits until the message in flight is finished and settled.
        """
        return await self._dispatch(limit, stopped)

    async def _dispatch(self, limit: int, stopped: AsyncStop | None) -> Dispatched:
        """Run the flow in a task of its own, so that it ends between two messages and not in one.

        Warning: whoever was cancelled in the middle of a call would never know what became of it
        (``test_a_cancelled_worker_settles_the_message_in_flight`` notices).
        """
        import asyncio  # noqa: PLC0415 - see above

        cancelled: asyncio.CancelledError | None = None

        def over() -> bool:
            return cancelled is not None or (stopped is not None and stopped.is_set())

        working = asyncio.ensure_future(self._run(self._outgoing.dispatch(limit, over)))
        while not working.done():
            try:
                await asyncio.wait([working])
            except asyncio.CancelledError as error:
                cancelled = error
        if cancelled is not None:
            raise cancelled from (None if working.cancelled() else working.exception())
        return working.result()

    async def dispatch_until(
        self,
        stopped: AsyncStop,
        *,
        pause: timedelta | None = DEFAULT_PAUSE,
        limit: int = 1000,
        on_round: Callable[[Dispatched], object] | None = None,
        on_error: Callable[[Exception], object] | None = None,
    ) -> None:
        """Do as :meth:`OptIn.dispatch_until` does, with an ``asyncio.Event``.

        Cancelling it is as good as stopping it: a message in flight is finished and settled.
        """
        self._check_stop(stopped, awaited=True)
        await self._run(
            Rounds(pause, limit, on_round, on_error, self._outgoing.jitter).until(stopped)
        )

    async def _wait(self, stopped: AsyncStop, seconds: float) -> None:
        import asyncio  # noqa: PLC0415 - see above

        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await stopped.wait()

    async def status(
        self,
        tenant: str,
        contact: str | Address,
        *,
        at: datetime | None = None,
    ) -> list[Status]:
        """Do as :meth:`OptIn.status` does."""
        return await self._run(self._flows.status(tenant, contact, at))

    async def statuses(
        self,
        tenant: str,
        *,
        after: str | None = None,
        limit: int = 100,
    ) -> tuple[list[Status], str | None]:
        """Do as :meth:`OptIn.statuses` does."""
        return await self._run(self._flows.statuses(tenant, after, limit))

    async def history(self, tenant: str, contact: str | Address | None = None) -> list[Entry]:
        """Do as :meth:`OptIn.history` does."""
        return await self._run(self._flows.history(tenant, contact))

    async def messages(self, tenant: str, contact: str | Address | None = None) -> list[Row]:
        """Do as :meth:`OptIn.messages` does."""
        return await self._run(self._flows.messages(tenant, contact))

    async def undecided(self, tenant: str) -> list[StoredDelivery]:
        """Do as :meth:`OptIn.undecided` does."""
        return await self._run(self._flows.undecided(tenant))

    async def retry_undecided(self, tenant: str, *, by: str) -> Dispatched:
        """Do as :meth:`OptIn.retry_undecided` does."""
        return await self._run(self._flows.retry_undecided(tenant, by))

    async def verify(self, tenant: str) -> Fault | None:
        """Do as :meth:`OptIn.verify` does."""
        return await self._run(self._flows.verify(tenant))

    async def erase(
        self,
        tenant: str,
        contact: str | Address,
        *,
        ground: str,
    ) -> int:
        """Do as :meth:`OptIn.erase` does."""
        return await self._run(self._flows.erase(tenant, contact, ground))


def _meaning(error: BaseException, call: Call) -> BaseException:
    """Return an error as a flow has to take it.

    Where the loop itself ends during a call of a provider's, the fate of the message is unknown,
    and the flow settles it.
    """
    if call.whom == "courier" and not isinstance(error, Exception):
        # Loaded by now, if it is one; a host without an event loop is spared it.
        from asyncio import CancelledError  # noqa: PLC0415

        if isinstance(error, CancelledError):
            return ConnectionAbortedError("cut short")
    return error
