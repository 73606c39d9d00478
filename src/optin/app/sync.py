"""The face of optin: a thin shell that makes the calls that a flow asks for, and holds no rule.

It is long because what users read first is here: each method with its arguments and errors.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from inspect import iscoroutine
from random import random
from typing import TYPE_CHECKING, Self, TypeVar

from attrs import evolve

from optin.app.authorizers import Authorizer
from optin.app.billing import Billing
from optin.app.bulk import CHUNK, MaySendEach, chunks
from optin.app.calls import Call, Flow, run
from optin.app.handshakes import handshake
from optin.app.importing import ROWS, Given, ImportReport
from optin.app.notices import Notifier, SilentNotifier
from optin.app.shell import DEFAULT_PAUSE, DEFAULT_POLICY, Shell, new_id
from optin.app.status import Dispatched, Fault, Status
from optin.app.working import Rounds, Stop
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
from optin.storage import Store, StoredDelivery
from optin.templates import DEFAULT_LOCALE
from optin.transports import Courier, HttpRequest, HttpResponse, Transport

if TYPE_CHECKING:
    from optin.app.archiving import Archive
    from optin.app.contacts import Contacts
    from optin.app.conversations import Conversations
    from optin.app.directories import Directory, Matters
    from optin.app.examination import Examination
    from optin.app.forms import Forms
    from optin.app.mailers import Mailer
    from optin.app.mails import Mails
    from optin.app.mirror import Mirror
    from optin.app.noticeboard import Notices
    from optin.app.portal import Portal
    from optin.app.quotas import Quotas
    from optin.app.reporting import Reports
    from optin.app.users import Users
    from optin.forms import FormLinks
    from optin.portal import PortalSetup

__all__ = ["OptIn"]

T = TypeVar("T")


class OptIn(Shell):
    """Decide and prove who may be texted.

    Thread-safe as far as its store is. Closing it closes its store.

    Args:
        store: Where everything is kept.
        transports: What carries texts: one, or several for several channels.
        notifier: How users hear of things; without one, read :meth:`messages`.
        courier: What carries a transport's bytes, such as ``optin.transports.http.HttpCourier``;
            the standard library's where not given.
        authorizer: Who says which user may do what, such as a :class:`RoleAuthorizer`; without
            one the permissions count that an :class:`Actor` is given, and everybody may send.
        directory: Who knows contacts' numbers, for conversations that begin with a contact.
        matters: Who says what may be filed under which client and matter; without one, everything.
        archive: Where messages are handed over to, such as a :class:`JsonLinesArchive`.
        billing: What packs of texts are bought with, for tenants that have a quota.
        mailer: What sends e-mails to contacts: that a secure message waits, and links to consent
            forms.
        links: What signs those links, and those by which e-mails are declined, and where the pages
            are that they lead to.
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
        store: Store,
        transports: Transport | Sequence[Transport] = (),
        *,
        notifier: Notifier | None = None,
        courier: Courier | None = None,
        authorizer: Authorizer | None = None,
        directory: Directory | None = None,
        matters: Matters | None = None,
        archive: Archive | None = None,
        billing: Billing | None = None,
        mailer: Mailer | None = None,
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
            "notifier": SilentNotifier() if notifier is None else notifier,
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

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close it."""
        self.close()

    def close(self) -> None:
        """Close the store."""
        closed = self._outside["store"].close()
        if iscoroutine(closed):  # a store of the other colour was told already, by the first call
            closed.close()

    def _default_courier(self) -> Courier:
        """Return the standard library's courier, loaded when the first message leaves."""
        from optin.transports.couriers import StdlibCourier  # noqa: PLC0415 - only when needed

        return StdlibCourier()

    def _run(self, flow: Flow[T]) -> T:
        """Make the calls that a flow asks for, until it returns."""
        return run(flow, self._make)

    def _make(self, call: Call) -> object:
        answer: object = self._method(call)(*call.arguments)
        if iscoroutine(answer):
            answer.close()
            self._refuse_colour(call)
        return answer

    @property
    def quota(self) -> Quotas:
        """Return what is left for texts, and what can be done about it."""
        from optin.app.quotas import Quotas  # noqa: PLC0415 - only who asks for it loads it

        return Quotas(self._run, self._flows)

    @property
    def users(self) -> Users:
        """Return the tenant's own users: who they are, their own opt-in, and texts to them."""
        from optin.app.users import Users  # noqa: PLC0415 - only who asks for it loads it

        return Users(self._run, self._flows)

    @property
    def notices(self) -> Notices:
        """Return what users were told: to list, to count, to mark as read."""
        from optin.app.noticeboard import Notices  # noqa: PLC0415 - only who asks for it loads it

        return Notices(self._run, self._flows)

    @property
    def contacts(self) -> Contacts:
        """Return where contacts stand as a list: searched, filtered, page by page."""
        from optin.app.contacts import Contacts  # noqa: PLC0415 - only who asks for it loads it

        return Contacts(self._run, self._flows)

    @property
    def reports(self) -> Reports:
        """Return what can be reported: how people were asked, and what they answered."""
        from optin.app.report_flows import ReportFlows  # noqa: PLC0415 - only when needed
        from optin.app.reporting import Reports  # noqa: PLC0415 - the same

        return Reports(self._run, ReportFlows(self._flows))

    @property
    def forms(self) -> Forms:
        """Return what asks for consent by a form, and for the opt-in question of your own forms."""
        from optin.app.forms import Forms  # noqa: PLC0415 - only who asks for it loads it

        return Forms(self._run, self._form_flows())

    @property
    def mirror(self) -> Mirror:
        """Return what keeps consent in step with the providers' own block lists."""
        from optin.app.mirror import Mirror  # noqa: PLC0415 - only who asks for it loads it

        return Mirror(self._run, self._mirror_flows(), self._transport)

    def examine(
        self,
        *,
        sample: HttpRequest | None = None,
        webhook: str = "",
        transport: str = "",
        online: bool = False,
    ) -> Examination:
        """Look over the configuration from end to end, and say in words what is wrong with it.

        Nothing is sent and nothing is changed.

        Args:
            sample: A webhook that the provider has signed, as it arrived, to be verified and read.
            webhook: The address that the provider's console shows for its webhooks.
            transport: Whose the two are, where there are several.
            online: Call the providers, too, where one has a request that reads and changes nothing.

        Returns:
            What was found: good, doubtful and wrong.

        Raises:
            ConfigurationError: ``unknown_transport``, where a sample or an address is given.
        """
        return self._run(
            self._examination(sample, webhook, transport, online=online, awaited=False)
        )

    @property
    def portal(self) -> Portal:
        """Return secure messages: threads between users and contacts, read on a portal.

        Raises:
            ConfigurationError: ``no_portal``: OptIn was given none.
        """
        from optin.app.portal import Portal  # noqa: PLC0415 - only who asks for it loads it

        return Portal(self._run, *self._portal_flows())

    @property
    def mails(self) -> Mails:
        """Return what is done by the links in e-mails: to say no to more of them."""
        from optin.app.mail_flows import MailFlows  # noqa: PLC0415 - only who asks for it loads it
        from optin.app.mails import Mails  # noqa: PLC0415 - the same

        return Mails(self._run, MailFlows(self._flows, self._links))

    @property
    def conversations(self) -> Conversations:
        """Return what can be asked about conversations."""
        from optin.app.conversations import Conversations  # noqa: PLC0415 - only when needed

        return Conversations(self._run, *self._conversing())

    def enrol(
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
        """Enrol a tenant; doing it again with the same name and senders changes nothing.

        It may stand where the host starts, and undoes nothing that was changed since: policy, plan
        and quota are changed with :meth:`change_policy`, :meth:`change_plan` and ``quota.change``.

        Args:
            tenant: The host's identifier of the main organisation.
            name: What contacts know it by.
            senders: Its numbers, short codes or names; the first is used where a send names none.
            policy: For the whole tree; explicit consent unless you say otherwise.
            features: What it may use, where the host has no plans; texting is on at once.
            plan: What it bought; texting is off until somebody calls :meth:`enable_texting`.
            quota: What its texts cost, None where they are not counted.

        Raises:
            SettingsError: The settings contradict themselves, or it is enrolled with other words.
            AddressError: A sender cannot be read.
        """
        return self._run(self._flows.enrol(tenant, name, senders, policy, features, plan, quota))

    def settings(self, tenant: str) -> Settings:
        """Return a tenant's settings in force.

        Args:
            tenant: Whose.

        Raises:
            UnknownTenantError: It was never enrolled.
        """
        return self._run(self._flows.settings(tenant))

    def change_policy(
        self,
        tenant: str,
        policy: Policy,
        *,
        actor: Actor,
        confirm: bool = False,
        organisation: str = "",
    ) -> Changed | Refused:
        """Change the policy of a tenant or of one sub-organisation.

        Args:
            tenant: Whose.
            policy: The whole new policy.
            actor: Who wants it; may change the setup.
            confirm: True once the actor was shown what changes, and agreed.
            organisation: A sub-organisation, ``""`` for the main one and so the whole tree.

        Returns:
            The new version, or a refusal: no permission, no confirmation, no such feature.

        Raises:
            SettingsError: It would loosen what is inherited.
        """
        return self._run(
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

    def enable_texting(
        self, tenant: str, *, actor: Actor, confirm: bool = False
    ) -> Changed | Refused:
        """Switch texting on for a tenant whose plan includes it.

        Args:
            tenant: Whose.
            actor: Who wants it; an owner or administrator.
            confirm: True once the actor was shown what it costs, and agreed.

        Returns:
            The version of the settings, or a refusal: no such feature, no permission, no
            confirmation.
        """
        return self._run(self._flows.enable_texting(tenant, actor, enabled=True, confirm=confirm))

    def disable_texting(
        self, tenant: str, *, actor: Actor, confirm: bool = False
    ) -> Changed | Refused:
        """Switch texting off for a tenant: nothing leaves but answers to STOP and HELP.

        What is queued is refused when its turn comes, and the ledger says so.

        Args:
            tenant: Whose.
            actor: Who wants it; an owner or administrator.
            confirm: True once the actor was shown what changes, and agreed.
        """
        return self._run(self._flows.enable_texting(tenant, actor, enabled=False, confirm=confirm))

    def change_plan(self, tenant: str, plan: Plan, *, by: str) -> Changed | Refused:
        """Write down that a tenant has bought another plan; an act of the host, not of a user.

        Args:
            tenant: Whose.
            plan: Which; what the tenant has switched on stays so as far as the plan has it.
            by: Who or what of the host's says so, for the ledger.

        Raises:
            SettingsError: The plan has no name.
        """
        return self._run(self._flows.change_plan(tenant, plan, by))

    def change_template(
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
        """Change the wording of one automatic text, or go back to the wording above.

        Args:
            tenant: Whose.
            name: Such as ``"user_initiated.request"``.
            source: The new wording with ``{{ name }}`` placeholders, None for what is inherited.
            actor: Who wants it; may change the setup.
            confirm: True once the actor was shown what changes, and agreed.
            organisation: A sub-organisation, ``""`` for the main one.
            locale: The language that the wording is in, such as ``"es"`` or ``"es-MX"``.

        Raises:
            TemplateError: The wording leaves out what it must say, or cannot be sent; or the
                language is no tag.
        """
        return self._run(
            self._flows.change(
                tenant,
                lambda settings: settings.with_template(name, source, organisation, locale),
                actor,
                confirm=confirm,
                what="template",
                organisation=organisation,
            )
        )

    def change_mark(
        self,
        tenant: str,
        mark: str,
        *,
        actor: Actor,
        confirm: bool = False,
    ) -> Changed | Refused:
        """Change what automatic texts to contacts begin with, to tell them from a person's.

        Args:
            tenant: Whose.
            mark: At most 20 plain characters, such as ``"Auto: "``; ``""`` for none.
            actor: Who wants it; may change the setup.
            confirm: True once the actor was shown what changes, and agreed.

        Raises:
            TemplateError: The mark is too long, or a wording with it grows past its limit.
        """
        return self._run(
            self._flows.change(
                tenant,
                lambda settings: settings.with_mark(mark),
                actor,
                confirm=confirm,
                what="mark",
            )
        )

    def change_approved(
        self,
        tenant: str,
        name: str,
        template: ApprovedTemplate | None,
        *,
        actor: Actor,
        confirm: bool = False,
        locale: str = DEFAULT_LOCALE,
    ) -> Changed | Refused:
        """Name what the provider has approved for a text, or say that it no longer has.

        Outside WhatsApp's window nothing else is delivered.

        Args:
            tenant: Whose.
            name: Of an automatic text, such as ``"user_initiated.request"``, or the tenant's own
                for what its users write.
            template: What the provider has approved, None to remove it.
            actor: Who wants it; may change the setup.
            confirm: True once the actor was shown what changes, and agreed.
            locale: Its language, such as ``"es"`` or ``"es-MX"``.

        Raises:
            SettingsError: It could not be sent, or there is none to remove.
            TemplateError: Its text cannot be read.
        """
        return self._run(
            self._flows.change(
                tenant,
                lambda settings: settings.with_approved(name, template, locale),
                actor,
                confirm=confirm,
                what="approved",
            )
        )

    def change_keywords(
        self,
        tenant: str,
        keywords: Keywords,
        *,
        actor: Actor,
        confirm: bool = False,
    ) -> Changed | Refused:
        """Change the words that mean yes and no; those that carriers and the FCC name work besides.

        Args:
            tenant: Whose.
            keywords: The new words.
            actor: Who wants it; may change the setup.
            confirm: True once the actor was shown what changes, and agreed.
        """
        return self._run(
            self._flows.change(
                tenant,
                lambda settings: evolve(settings, keywords=keywords),
                actor,
                confirm=confirm,
                what="keywords",
            )
        )

    def change_scope(
        self,
        tenant: str,
        scope: ScopeKind,
        *,
        actor: Actor,
        confirm: bool = False,
    ) -> Changed | Refused:
        """Change by what consents are divided, where that loses no opt-out.

        A consent does not carry over to another division: whoever had agreed is asked again.

        Args:
            tenant: Whose.
            scope: The whole organisation, each sender, or each program.
            actor: Who wants it; may change the setup.
            confirm: True once the actor was shown what changes, and agreed.

        Raises:
            SettingsError: ``opt_outs_exist``: an opt-out, other than one of everything, would be
                lifted; ``messages_wait``; or ``no_program`` to divide by.
        """
        return self._run(self._flows.change_scope(tenant, scope, actor, confirm=confirm))

    def change_programs(
        self,
        tenant: str,
        programs: Sequence[str],
        *,
        actor: Actor,
        confirm: bool = False,
    ) -> Changed | Refused:
        """Change what a tenant texts about, for consents that are divided by program.

        Args:
            tenant: Whose.
            programs: All their names; the first is used where a send names none. Consents to one
                that is missing are kept, and count again once it is back.
            actor: Who wants it; may change the setup.
            confirm: True once the actor was shown what changes, and agreed.

        Raises:
            SettingsError: A name is empty or stands twice, or none is left to divide by.
        """
        return self._run(
            self._flows.change(
                tenant,
                lambda settings: settings.with_programs(programs),
                actor,
                confirm=confirm,
                what="programs",
            )
        )

    def change_senders(
        self,
        tenant: str,
        senders: Sequence[str | Sender],
        *,
        actor: Actor,
        confirm: bool = False,
    ) -> Changed | Refused:
        """Change a tenant's senders; one that is missing receives for nobody from then on.

        Args:
            tenant: Whose.
            senders: All of them.
            actor: Who wants it; may change the setup.
            confirm: True once the actor was shown what changes, and agreed.
        """
        return self._run(self._flows.change_senders(tenant, senders, actor, confirm=confirm))

    def add_organisation(
        self,
        tenant: str,
        organisation: Organisation,
        *,
        actor: Actor,
        confirm: bool = False,
    ) -> Changed | Refused:
        """Add a sub-organisation, or rename one; it inherits the policy above it.

        Args:
            tenant: Whose.
            organisation: Its identifier, name, parent, and a stricter policy if it has one.
            actor: Who wants it; may change the setup.
            confirm: True once the actor was shown what changes, and agreed.
        """
        return self._run(
            self._flows.change(
                tenant,
                lambda settings: settings.with_organisation(organisation),
                actor,
                confirm=confirm,
                what="organisation",
            )
        )

    def add_category(
        self,
        tenant: str,
        category: Category,
        *,
        actor: Actor,
        confirm: bool = False,
    ) -> Changed | Refused:
        """Declare what messages may be about, beside the categories that are built in.

        Args:
            tenant: Whose.
            category: Its name, whom such messages may go to, and what people call them; one that
                was declared before gets another audience and other names.
            actor: Who wants it; needs the permission ``"setup"``.
            confirm: True once the actor was shown what changes, and agreed.

        Raises:
            SettingsError: ``invalid_category``: it is built in, and keeps its audience.
        """
        return self._run(
            self._flows.change(
                tenant,
                lambda settings: settings.with_category(category),
                actor,
                confirm=confirm,
                what="category",
            )
        )

    def move_organisation(
        self,
        tenant: str,
        organisation: str,
        *,
        under: str,
        actor: Actor,
        confirm: bool = False,
    ) -> Changed | Refused:
        """Move a sub-organisation, with all below it, under another one.

        Args:
            tenant: Whose.
            organisation: The one that moves; its own policy stays, tightened by all above it.
            under: The one that it stands under then, ``""`` for the main organisation.
            actor: Who wants it; may change the setup.
            confirm: True once the actor was shown what changes, and agreed.

        Raises:
            SettingsError: There is no such organisation, or it would stand under itself.
        """
        return self._run(
            self._flows.change(
                tenant,
                lambda settings: settings.moved(organisation, under),
                actor,
                confirm=confirm,
                what="organisation",
                organisation=organisation,
            )
        )

    def remove_organisation(
        self,
        tenant: str,
        organisation: str,
        *,
        actor: Actor,
        confirm: bool = False,
    ) -> Changed | Refused:
        """Remove a sub-organisation: nobody writes on its behalf any more.

        What is on its way still leaves under its policy. Adding it again brings it back.

        Args:
            tenant: Whose.
            organisation: The one to go; there must be none below it.
            actor: Who wants it; may change the setup.
            confirm: True once the actor was shown what changes, and agreed.

        Raises:
            SettingsError: There is no such organisation, or there are others below it.
        """
        return self._run(
            self._flows.change(
                tenant,
                lambda settings: settings.without_organisation(organisation),
                actor,
                confirm=confirm,
                what="organisation",
                organisation=organisation,
            )
        )

    def send(  # noqa: PLR0913 - by name
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
        """Send a user's message to a contact, hold it until they agree, or say why not.

        Args:
            tenant: On whose behalf.
            to: The contact's number, however it is written.
            text: The words; at most as long as the policy allows; none where a template says
                them.
            user: The host's identifier of the user.
            user_name: How the user signs; the identifier where empty.
            organisation: A sub-organisation, ``""`` for the main one.
            sender: Which of the tenant's senders, ``""`` for the first that fits the channel.
            program: Which of the tenant's programs, where consents are kept by program, ``""``
                for the first.
            category: What it is about, as the host declares it.
            key: Makes the call idempotent: the same key twice sends once, and answers the same.
            template: What is sent in the place of own words: outside WhatsApp's window, a template
                that the provider has approved.
            asks: What it asks of its own, a word of :class:`optin.Question` such as
                ``"appointment"``: the next reply answers that, and is no consent.

        Returns:
            Queued, held, deferred or refused; a refusal explains itself.

        Raises:
            InputError: The number or the text cannot be used; nothing was changed.
            DuplicateKeyError: The key was used before, for something else. UnknownTenantError: The
            tenant was never enrolled.
        """
        return self._run(
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

    def send_group(  # noqa: PLR0913 - by name
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
        """Send one message to several contacts, each in a text of their own.

        Args:
            tenant: On whose behalf.
            to: The contacts' numbers, at most 500; the same number twice counts once.
            text: The words; none where a template says them.
            user: The host's identifier of the user.
            user_name: How the user signs.
            organisation: A sub-organisation, ``""`` for the main one.
            sender: Which of the tenant's senders.
            program: Which of the tenant's programs, where consents are kept by program, ``""``
                for the first.
            category: What it is about.
            key: Makes the call idempotent.
            template: What is sent in the place of own words: outside WhatsApp's window, a template
                that the provider has approved.
            asks: What it asks of its own, a word of :class:`optin.Question` such as
                ``"appointment"``: the next reply answers that, and is no consent.

        Returns:
            Whom it goes to, and who was left out and why; or a refusal of the whole.
        """
        return self._run(
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

    def may_send(
        self,
        tenant: str,
        *,
        to: str | Address,
        organisation: str = "",
        sender: str | Sender = "",
        program: str = "",
        category: str = "",
    ) -> MaySend:
        """Say what sending would do, without doing it.

        It looks at consent and not at the quota: where too few texts are left, what is allowed
        here is deferred by :meth:`send`.

        Args:
            tenant: On whose behalf.
            to: The contact's number.
            organisation: A sub-organisation, ``""`` for the main one.
            sender: Which of the tenant's senders.
            program: Which of the tenant's programs, where consents are kept by program, ``""``
                for the first.
            category: What it would be about.

        Returns:
            Allowed, held, deferred or refused.
        """
        return self._run(
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

    def may_send_many(
        self,
        tenant: str,
        *,
        to: Iterable[str | Address],
        organisation: str = "",
        sender: str | Sender = "",
        program: str = "",
        category: str = "",
    ) -> Iterator[MaySendEach]:
        """Say of each of many contacts what sending would do, without doing it.

        The numbers are read as the results are taken, ten thousand at a time, so that a million of
        them need no more memory than that. Each ten thousand are judged by what is true when their
        turn comes.

        Args:
            tenant: On whose behalf.
            to: The contacts' numbers, in whatever yields them.
            organisation: A sub-organisation, ``""`` for the main one.
            sender: Which of the tenant's senders.
            program: Which of the tenant's programs, where consents are kept by program, ``""``
                for the first.
            category: What it would be about.

        Yields:
            Each number as it was given, in the order given, with what :meth:`may_send` says of it;
            an :class:`Invalid` for one that cannot be read.

        Raises:
            InputError: ``to`` is one number, not many.
            UnknownTenantError: The tenant was never enrolled.
        """
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
            yield from zip(chunk, self._run(self._bulk.may_send(tenant, chunk, draft)), strict=True)

    def request_consent(
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
        """Ask a contact for consent by text, with no message waiting.

        Args:
            tenant: On whose behalf.
            to: The contact's number.
            user: Who asks.
            user_name: How the user signs.
            organisation: A sub-organisation, ``""`` for the main one.
            sender: Which of the tenant's senders.
            program: Which of the tenant's programs, where consents are kept by program, ``""``
                for the first.

        Returns:
            Changed where a request goes out; unchanged where one stands or consent is given;
            refused after an opt-out: then only the person's own act, an e-mail, a link or a form
            can ask again.
        """
        return self._run(
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

    def opt_in(
        self,
        tenant: str,
        *,
        contact: str | Address,
        by: str,
        evidence: str | Evidence,
        sender: str | Sender = "",
        program: str = "",
    ) -> OptInResult:
        """Record consent that was given elsewhere.

        Args:
            tenant: To whom it was given.
            contact: The contact's number.
            by: The user who records it.
            evidence: What was signed or said, in words, or a full :class:`Evidence`.
            sender: For which sender, where consents are kept by sender.
            program: For which program, where consents are kept by program; ``""`` for the first.

        Returns:
            Changed, unchanged, or refused: without evidence, or after an opt-out that only the
            person can lift.
        """
        return self._run(self._flows.opt_in(tenant, contact, by, evidence, sender, program))

    def opt_out(
        self,
        tenant: str,
        *,
        contact: str | Address,
        by: str,
        evidence: str | Evidence = "",
        sender: str | Sender = "",
        program: str = "",
    ) -> OptOutResult:
        """Record that somebody does not want texts, however they said so; it texts nobody.

        Args:
            tenant: Whose texts.
            contact: The contact's number.
            by: The user who records it.
            evidence: What was said, in words, or a full :class:`Evidence`.
            sender: For which sender, where consents are kept by sender.
            program: For which program, where consents are kept by program; ``""`` for all of them.
        """
        return self._run(self._flows.opt_out(tenant, contact, by, evidence, sender, program))

    def block(
        self,
        tenant: str,
        *,
        contact: str | Address,
        actor: Actor,
        reason: str,
        sender: str | Sender = "",
    ) -> BlockResult:
        """Block texts to somebody, whatever the person has agreed to.

        Consent stays as it is, and HELP and STOP are answered.

        Args:
            tenant: Whose texts.
            contact: The contact's number.
            actor: Who wants it; may block.
            reason: Why, for the ledger.
            sender: The one of the tenant's senders that is meant, ``""`` for all of them.

        Returns:
            Changed; unchanged where such a block stands; or refused.

        Raises:
            InputError: ``no_reason``: the reason is empty.
        """
        return self._run(self._flows.block(tenant, contact, actor, reason, sender, blocked=True))

    def unblock(
        self,
        tenant: str,
        *,
        contact: str | Address,
        actor: Actor,
        reason: str,
        sender: str | Sender = "",
    ) -> BlockResult:
        """Lift a block that was made with :meth:`block`; consent stays as it is.

        Args:
            tenant: Whose texts.
            contact: The contact's number.
            actor: Who wants it; may block.
            reason: Why, for the ledger.
            sender: As it was given to :meth:`block`.

        Returns:
            Changed; unchanged where there is no such block; or refused.

        Raises:
            InputError: ``no_reason``: the reason is empty.
        """
        return self._run(self._flows.block(tenant, contact, actor, reason, sender, blocked=False))

    def expire(self, tenant: str) -> int:
        """Write down which consents by implication are too old to count; call it once a day.

        Whoever is expired gets the disclaimer again with the next message, or is asked. A message
        finds that out by itself; this brings statuses, reports and exports up to date.

        Args:
            tenant: Whose; its policy's ``implied_for`` says what is too old.

        Returns:
            How many consents have expired.
        """
        return self._run(self._flows.expire(tenant))

    def answer_form(
        self,
        tenant: str,
        *,
        contact: str | Address,
        agreed: bool,
        evidence: Evidence,
        sender: str | Sender = "",
        program: str = "",
    ) -> OptInResult:
        """Record what a person answered on a form of the host's; "no" is a revocation.

        Args:
            tenant: Whose form.
            contact: The number that the person gave.
            agreed: True for yes.
            evidence: The wording shown, its version and language, IP and browser; its source is
                ``form``.
            sender: For which sender, where consents are kept by sender.
            program: For which program, where consents are kept by program; ``""`` for the first.

        Raises:
            InputError: The evidence does not come from a form.
        """
        return self._run(
            self._flows.answer_form(tenant, contact, evidence, sender, program, agreed=agreed)
        )

    def import_consents(
        self,
        tenant: str,
        rows: Iterable[Given],
        *,
        name: str,
        dry_run: bool = False,
        on_error: Callable[[NotImported], object] | None = None,
        on_commit: Callable[[ImportReport], object] | None = None,
    ) -> ImportReport:
        """Take in consents that were given or taken back elsewhere, with their evidence.

        An opt-out is always taken; a consent needs its time and evidence, and lifts no opt-out that
        is known here. Nobody is texted. Rows are committed five hundred at a time, and read as they
        are needed. Give the same rows under the same name again after whatever broke off: those
        that were taken change nothing.

        Args:
            tenant: To whom they were given.
            rows: Such as :func:`optin.files.read_csv` gives, always in the same order.
            name: What the import is called, such as the name of its file; it names nobody.
            dry_run: True to change nothing, and say what each row would do if it stood alone.
            on_error: What is told of each row that is not taken; without it, the report holds them
                all.
            on_commit: What is told the counts after each commit.

        Returns:
            How many rows were taken and how many were not, and why not.

        Raises:
            InputError: The name is none; or whatever reading the rows raises.
            UnknownTenantError: The tenant was never enrolled.
            StorageError: The database failed; what was committed before stays.
        """
        importing = self._importing(
            tenant, name, dry_run=dry_run, on_error=on_error, on_commit=on_commit
        )
        for chunk in chunks(rows, ROWS):
            self._run(importing.take(chunk))
        return importing.report()

    def export_consents(self, tenant: str) -> Iterator[ConsentRow]:
        """Give every consent and opt-out of a tenant with its evidence, as it stands.

        Those of one person come together, in no order that means anything. Whoever was asked and
        has not answered, or whose consent is too old, has given none and is left out; an opt-out
        that nobody lifted is one, whatever was asked since.

        Args:
            tenant: Whose.

        Yields:
            A row for each, without number and evidence where they were erased.

        Raises:
            UnknownTenantError: The tenant was never enrolled.
        """
        exporting = self._exporting(tenant)
        after: str | None = None
        while True:
            rows, after = self._run(exporting.page(after))
            yield from rows
            if after is None:
                return

    def receive(
        self,
        request: HttpRequest,
        *,
        transport: str = "",
        user: str = "",
    ) -> list[Received]:
        """Take in a provider's webhook: once this returns, what it said is durable.

        Args:
            request: The request as it arrived, body unparsed.
            transport: Which transport it is for, where there are several.
            user: The user it is meant for, ``""`` for the one who texted the contact last.

        Returns:
            What became of each update in it.

        Raises:
            SignatureError: The provider did not sign it: answer 403. StorageError: It could not be
            made durable: answer 500, so that the provider tries again. ConfigurationError: It
            cannot be checked, for want of a key or of a certificate: likewise.
        """
        return self._run(self._flows.receive(self._transport(transport), request, user))

    def handshake(self, request: HttpRequest, *, transport: str = "") -> HttpResponse | None:
        """Answer a provider that asks whether a webhook's address is ours.

        Ask here first, with whatever arrives at the address; :meth:`receive` takes the rest. A
        certificate that a webhook names, as those of Amazon SNS do, is fetched by both.

        Args:
            request: The request as it arrived.
            transport: Which transport it is for, where there are several.

        Returns:
            What the provider is to be told: 503 where something could not be fetched, so that it
            tries again; None where it asks nothing of the kind.

        Raises:
            SignatureError: Somebody else asks: answer 403. ConfigurationError: There is nothing to
            tell the provider by.
        """
        return self._run(handshake(self._transport(transport), request))

    def dispatch(self, *, limit: int = 1000, stopped: Stop | None = None) -> Dispatched:
        """Send what is due, each message after one more look at the gate.

        And tell users what they should hear.

        Args:
            limit: How many messages at most.
            stopped: Begins no message once it is set; the one in flight is finished and settled.

        Returns:
            What was done, in counts.
        """
        return self._dispatch(limit, stopped)

    def _dispatch(self, limit: int, stopped: Stop | None) -> Dispatched:
        if stopped is None:
            return self._run(self._outgoing.dispatch(limit))
        return self._run(self._outgoing.dispatch(limit, stopped.is_set))

    def dispatch_until(
        self,
        stopped: Stop,
        *,
        pause: timedelta | None = DEFAULT_PAUSE,
        limit: int = 1000,
        on_round: Callable[[Dispatched], object] | None = None,
        on_error: Callable[[Exception], object] | None = None,
    ) -> None:
        """Dispatch until stopped: the work of a worker, in the thread that calls this.

        After a round that did something the next begins at once. An error is logged without
        anybody's words, waited out, and gone on from. Several threads may do this at a time.

        Args:
            stopped: A ``threading.Event`` or what acts as one. Once it is set, the message in
                flight is finished and settled, no other begins, and this returns; a courier takes
                ten seconds at most.
            pause: How long to wait when nothing was due; None to end there, for a scheduled job.
                Such a job raises its first error.
            limit: How many messages a round has at most.
            on_round: Hears of each round that found something to do.
            on_error: Hears of each error, after it was logged.

        Raises:
            ConfigurationError: A secret, a key or a transport is missing or wrong, which no wait
                mends; or the event is one of ``asyncio``.
            InputError: The pause is negative, or the limit less than one.
        """
        self._check_stop(stopped, awaited=False)
        rounds = Rounds(pause, limit, on_round, on_error, self._outgoing.jitter)
        self._run(rounds.until(stopped))

    def _wait(self, stopped: Stop, seconds: float) -> None:
        stopped.wait(seconds)

    def status(
        self,
        tenant: str,
        contact: str | Address,
        *,
        at: datetime | None = None,
    ) -> list[Status]:
        """Return where a contact stands: the default scope first, then every other that is known.

        Args:
            tenant: With whom.
            contact: The contact's number.
            at: A past instant, None for now.
        """
        return self._run(self._flows.status(tenant, contact, at))

    def statuses(
        self,
        tenant: str,
        *,
        after: str | None = None,
        limit: int = 100,
    ) -> tuple[list[Status], str | None]:
        """Return where all contacts stand, a page at a time.

        Args:
            tenant: With whom.
            after: Where the page begins, as the page before said; None for the first.
            limit: How many contacts at most.

        Returns:
            The page, and where the next begins, None at the end.
        """
        return self._run(self._flows.statuses(tenant, after, limit))

    def history(self, tenant: str, contact: str | Address | None = None) -> list[Entry]:
        """Return the ledger entries of a contact, or of the whole tenant, oldest first.

        Args:
            tenant: Whose ledger.
            contact: The contact's number, None for all.
        """
        return self._run(self._flows.history(tenant, contact))

    def messages(self, tenant: str, contact: str | Address | None = None) -> list[Row]:
        """Return every message, held, automatic and told ones included, oldest first.

        Args:
            tenant: Whose.
            contact: The contact's number, None for all.
        """
        return self._run(self._flows.messages(tenant, contact))

    def undecided(self, tenant: str) -> list[StoredDelivery]:
        """List the inbound deliveries of a tenant that nobody has decided about yet.

        Those that are new are taken up by the next :meth:`dispatch`, those that are poison were
        given up on: see :meth:`retry_undecided`. One that may be an opt-out bars its number.

        Args:
            tenant: Whose; ``""`` for reports of providers, and for what could not be read.

        Returns:
            In the order of their arrival, words and raw bytes included.
        """
        return self._run(self._flows.undecided(tenant))

    def retry_undecided(self, tenant: str, *, by: str) -> Dispatched:
        """Decide about the deliveries that were given up on, once what was in the way is mended.

        Args:
            tenant: Whose; ``""`` for reports of providers.
            by: Who asks for it; stands in the ledger with each.

        Returns:
            How many were decided now (``received``), and how many could not be (``undecided``).
        """
        return self._run(self._flows.retry_undecided(tenant, by))

    def verify(self, tenant: str) -> Fault | None:
        """Check that no entry of a tenant's ledger was altered, removed or moved.

        Args:
            tenant: Whose ledger.

        Returns:
            The first entry that does not fit, None where the chain is whole.
        """
        return self._run(self._flows.verify(tenant))

    def erase(
        self,
        tenant: str,
        contact: str | Address,
        *,
        ground: str,
    ) -> int:
        """Destroy what is personal about a contact.

        The chain stays whole, and an opt-out stays known by its keyed hash.

        Args:
            tenant: Whose.
            contact: The contact's number.
            ground: Why, such as ``"GDPR Art. 17 request of 3 March"``; names nobody.

        Returns:
            How many payloads were destroyed.
        """
        return self._run(self._flows.erase(tenant, contact, ground))
