"""How a configuration is examined from end to end, once for both colours (``optin doctor``).

Rule: nothing is changed and nothing is sent. A provider is called only where that was asked for,
and only by a request that reads. Credentials that a transport looks for are looked for, as for a
send.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from datetime import datetime, timedelta
from typing import Final

from attrs import field, frozen

from optin.app import calls
from optin.app.calls import Call, Flow
from optin.app.examination import (
    Examination,
    Finding,
    Severity,
    addresses,
    declarations,
    in_process,
    public_address,
    sampled,
    unsigned,
)
from optin.app.flows import Flows
from optin.app.handshakes import fetched
from optin.app.outcomes import carriers
from optin.app.portal_desk import PortalDesk
from optin.consent import Channel, Sender
from optin.exceptions import ConfigurationError, OptinError
from optin.forms import FormLinks
from optin.policy import InboxState, Row, RowKind, RowState
from optin.storage import Deliveries, Ledger, Rows
from optin.transports import (
    BlockList,
    Certified,
    HttpRequest,
    HttpResponse,
    StopHandling,
    Transport,
)

__all__ = ["ExaminingFlows", "Subject"]

TENANTS: Final = 100
"""Of so many tenants the settings, the ledger's end and what waits are looked at."""
ROWS: Final = 100
OVERDUE_AFTER: Final = timedelta(minutes=5)
SKEW: Final = timedelta(seconds=30)
"""Signatures of providers are good for five minutes; clocks that agree differ by far less."""


@frozen
class Subject:
    """Say what is known of one transport from outside.

    Attributes:
        transport: Which; None where nothing is known.
        sample: A webhook that its provider has signed, None for none.
        webhook: The address that the provider's console shows, ``""`` where nobody said.
    """

    transport: Transport | None
    sample: HttpRequest | None
    webhook: str = field(repr=False)


_NOTHING: Final = Subject(None, None, "")


@frozen
class ExaminingFlows:
    """Hold what this flow needs.

    Attributes:
        flows: The other flows.
        transports: What carries texts; the first that knows a channel carries it.
        parts: The names of what is outside, such as ``"mailer"``.
        links: What signs links, None for nothing.
        desk: What seals secure messages, None for no portal.
        keeps_time: Whether the store has a clock of its own.
        strangers: What is said of parts that look as if they were of the other colour.
    """

    flows: Flows
    transports: Sequence[Transport] = field(repr=False)
    parts: frozenset[str]
    links: FormLinks | None = field(repr=False)
    desk: PortalDesk | None = field(repr=False)
    keeps_time: bool
    strangers: tuple[str, ...] = ()

    def examine(self, subject: Subject, *, online: bool) -> Flow[Examination]:
        """Look at everything, and return what was found."""
        tenants, found = yield from self._store()
        for sentence in self.strangers:
            # No more than a likely slip: a plain function may return what can be awaited.
            found.append(_warning("colour", f"{sentence}.", "Take one of the colour of the rest."))
        if not self.transports:
            sentence = "No transport is given: nothing can be sent."
            found.append(_error("transport", sentence, "Give OptIn one, or several."))
        for one in self.transports:
            known = subject if subject.transport is one else _NOTHING
            found += yield from self._transport(one, known, online=online)
        for tenant in tenants[:TENANTS]:
            found += yield from self._tenant(tenant)
        if len(tenants) > TENANTS:
            sentence = f"Of {len(tenants)} tenants the first {TENANTS} were looked at."
            found.append(_ok("tenants", sentence))
        found += self._mails()
        return Examination(tuple(found))

    # The store

    def _store(self) -> Flow[tuple[list[str], list[Finding]]]:
        """Return the tenants, and what is found of the store and its clock."""
        try:
            tenants: list[str] = yield Call("store", "tenants", ())
        except OptinError as error:
            remedy = "Look whether the database is there, and reached with the right name and key."
            return [], [_error("store", f"The store cannot be read: {error}.", remedy)]
        found = [_ok("store", f"The store opens, with tables of this version; {_many(tenants)}.")]
        if not tenants:
            sentence = "No tenant is enrolled: nothing can be sent or received."
            found.append(_warning("tenants", sentence, "Enrol one: optin.enrol(...)."))
        if self.keeps_time:
            theirs: datetime = yield Call("store", "now", ())
            found.append(_skew(self.flows.clock.now() - theirs))
        return tenants, found

    # A provider

    def _transport(
        self, transport: Transport, known: Subject, *, online: bool
    ) -> Flow[list[Finding]]:
        """Look at a transport, and at what is known of it."""
        if (apart := in_process(transport)) is not None:
            return [apart]
        found = [
            *declarations(transport),
            *addresses(transport, known.webhook),
            unsigned(transport),
        ]
        if online:
            found.append((yield from self._called(transport)))
        if known.sample is not None:
            if online and isinstance(transport, Certified):
                yield from fetched(transport, known.sample)
            found.append(sampled(transport, known.sample))
        return found

    def _called(self, transport: Transport) -> Flow[Finding]:
        """Ask a provider something that changes nothing, with our credentials."""
        if not isinstance(transport, BlockList):
            sentence = "It has no request that reads and changes nothing: nobody was called."
            return _ok("online", sentence, transport.name)
        try:
            request = transport.list_request(None)
        except ConfigurationError as error:
            sentence = f"The provider could not be asked: {error}."
            return _warning("online", sentence, "Without it no list is compared.", transport.name)
        try:
            came = yield Call("courier", "exchange", (transport, request))
            if isinstance(came, HttpResponse):
                transport.listed(came)
                return _ok("online", "The provider takes the credentials.", transport.name)
            why = came.code
        except OptinError as error:
            why = str(error)
        remedy = "Look at the credentials, and whether this machine reaches the provider."
        return _error("online", f"The provider was asked in vain: {why}.", remedy, transport.name)

    # A tenant

    def _tenant(self, tenant: str) -> Flow[list[Finding]]:
        """Look at a tenant's senders, at what waits, and at the end of its ledger."""
        settings = yield from self.flows.settings(tenant)
        found = [*self._senders(settings.senders, tenant)]
        now = self.flows.clock.now()
        newest = (yield from calls.page(Ledger(tenant, newest=True), None, 1)).items
        if newest and newest[0].recorded_at - now > SKEW:
            sentence = "The ledger ends in the future: this clock is slow, or another one was fast."
            found.append(_error("clock", sentence, "Keep all clocks by NTP.", tenant))
        waiting = yield from calls.page(Rows(tenant, None, (RowState.PENDING,)), None, ROWS)
        found.append(_pulse(waiting.items, now, tenant))
        found += _unsendable(waiting.items, carriers(self.transports), tenant)
        poison = Deliveries(tenant, None, (InboxState.POISON,))
        if (yield from calls.page(poison, None, 1)).items:
            sentence = "Something came in that nobody could decide about."
            remedy = "optin undecided lists it, and has it decided again with --retry."
            found.append(_warning("undecided", sentence, remedy, tenant))
        if self.desk is not None and self.desk.setup.encrypted:
            found.append((yield from self._keys(self.desk, tenant)))
        return found

    def _senders(self, senders: Sequence[Sender], tenant: str) -> Iterator[Finding]:
        carried = carriers(self.transports)
        whole = True
        for sender in senders:
            transport = carried.get(sender.channel)
            finding = (
                _stranded(sender, carried, tenant)
                if transport is None
                else _voices(sender, transport, tenant)
            )
            if finding is not None:
                whole = False
                yield finding
        if whole:
            answer = _answering([carried[sender.channel] for sender in senders])
            sentence = f"Each of its senders ({len(senders)}) is carried; {answer}."
            yield _ok("senders", sentence, tenant)

    def _keys(self, desk: PortalDesk, tenant: str) -> Flow[Finding]:
        try:
            yield from desk.prove(tenant)
        except OptinError as error:
            remedy = "Put the right key back under its name before anything is written."
            return _error(
                "portal", f"The keys of secure messages do not fit: {error}.", remedy, tenant
            )
        return _ok("portal", "The current key of secure messages opens what it has sealed.", tenant)

    # What else is set up

    def _mails(self) -> Iterator[Finding]:
        if self.links is not None:
            yield public_address("links", "The address of links", self.links.url)
        if self.desk is not None:
            setup = self.desk.setup
            yield public_address("portal", "The address of the portal", setup.url)
            if not setup.encrypted:
                sentence = "Secure messages are kept as they are written."
                yield _warning("portal", sentence, "Give PortalSetup a KeyRing (extra portal).")
            if "mailer" not in self.parts:
                sentence = "There is a portal and no mailer: no contact hears that a message waits."
                yield _warning("mailer", sentence, "Give OptIn a mailer, such as a SmtpMailer.")
        if "mailer" in self.parts and self.links is None:
            sentence = (
                "There is a mailer and nothing signs links: no e-mail can be declined by one."
            )
            yield _warning("links", sentence, "Give OptIn links=FormLinks(...).")


def _many(tenants: Sequence[str]) -> str:
    return "1 tenant is enrolled" if len(tenants) == 1 else f"{len(tenants)} tenants are enrolled"


def _skew(ahead: timedelta) -> Finding:
    seconds = round(abs(ahead).total_seconds())
    if abs(ahead) <= SKEW:
        return _ok("clock", "This clock and the store's agree.")
    where = "ahead of" if ahead > timedelta(0) else "behind"
    sentence = f"This clock is {seconds} seconds {where} the store's."
    remedy = "Keep both by NTP: leases, expiries and signatures are held against this one."
    return _error("clock", sentence, remedy)


def _pulse(waiting: Sequence[Row], now: datetime, tenant: str) -> Finding:
    """Tell from the oldest message that should have left whether anything dispatches."""
    due = [
        row.not_before or row.created_at
        for row in waiting
        if not row.waits_for or row.waits_for_state is RowState.SENT
    ]
    oldest = min(due, default=now)
    if now - oldest <= OVERDUE_AFTER:
        return _ok("worker", "Nothing is overdue.", tenant)
    sentence = f"A message is due since {oldest:%Y-%m-%d %H:%M} UTC, and has not left."
    remedy = "Let something dispatch: optin dispatch, or a thread with dispatch_until."
    return _warning("worker", sentence, remedy, tenant)


def _unsendable(
    waiting: Sequence[Row], carried: Collection[Channel], tenant: str
) -> Iterator[Finding]:
    """Say by which channels messages wait that nothing carries: they were queued like others."""
    channels = Counter(
        row.address.channel
        for row in waiting
        if row.kind is RowKind.TEXT and row.address is not None
    )
    for channel, count in channels.items():
        if channel not in carried:
            waits = "a message waits" if count == 1 else f"{count} messages wait"
            sentence = f"No transport carries {channel.value}, and {waits} to leave by it."
            yield _error("worker", sentence, "Give OptIn a transport that does.", tenant)


def _stranded(sender: Sender, carried: Collection[Channel], tenant: str) -> Finding:
    """Say that a sender texts nobody: no error where all that is sent are e-mails."""
    sentence = f"No transport carries {sender.channel.value}, and {sender.masked} sends on it."
    if set(carried) == {Channel.EMAIL}:
        sentence += " E-mails leave all the same, from the transport's own address."
        return _warning(
            "senders", sentence, "Give OptIn a transport for texts to send any.", tenant
        )
    return _error("senders", sentence, "Give OptIn a transport that does.", tenant)


def _voices(sender: Sender, transport: Transport, tenant: str) -> Finding | None:
    """Say where two answer a STOP, or nobody: exactly one party shall.

    A provider whose messages say what it has answered is no second voice: we are silent then.
    """
    can = transport.capabilities
    theirs = can.handles_stop is StopHandling.BLOCKS_AND_ANSWERS
    if theirs and not (sender.answers_stop or can.inbound_opt_out_hint):
        sentence = (
            f"A STOP to {sender.masked} is answered by {transport.name} as it is declared, and by "
            "us, too: its webhook does not say what it has answered."
        )
        # Not Sender.answers_stop: nobody would confirm an opt-out in a person's own words then.
        remedy = (
            "Switch the provider's answer off, and declare in the transport's capabilities that it "
            "answers none. Where it cannot be switched off, leave it: its block refuses ours."
        )
        return _warning("senders", sentence, remedy, tenant)
    if sender.answers_stop and not (theirs or Sender(sender.kind, sender.value).answers_stop):
        sentence = (
            f"{sender.masked} is set up so that the provider answers STOP, and {transport.name} "
            "declares that it does not: nobody would."
        )
        return _warning("senders", sentence, "Correct the one or the other.", tenant)
    return None


def _answering(transports: Sequence[Transport]) -> str:
    """Say who answers a STOP where each sender is set up well."""
    names = dict.fromkeys(
        each.name
        for each in transports
        if each.capabilities.handles_stop is StopHandling.BLOCKS_AND_ANSWERS
        and each.capabilities.inbound_opt_out_hint
    )
    if not names:
        return "one voice answers STOP"
    return f"we answer a STOP unless the webhook of {', '.join(names)} says that it is answered"


def _ok(check: str, sentence: str, about: str = "") -> Finding:
    return Finding(check, Severity.OK, sentence, about=about)


def _warning(check: str, sentence: str, remedy: str, about: str = "") -> Finding:
    return Finding(check, Severity.WARNING, sentence, remedy=remedy, about=about)


def _error(check: str, sentence: str, remedy: str, about: str = "") -> Finding:
    return Finding(check, Severity.ERROR, sentence, remedy=remedy, about=about)
