"""The office, the phones and the time that goes by: what can be done, one act at a time.

It uses the public API as any host does, with a provider in memory. An act is finished when nothing
is due any more, so that whoever looks afterwards sees all that came of it. It is long because all
that anybody can do stands in one place.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from threading import Condition, Event
from typing import Final, Self

from attrs import evolve

from optin import (
    UNENCRYPTED,
    Address,
    Channel,
    FormLinks,
    InputError,
    OptIn,
    People,
    PhoneNumber,
    PortalSetup,
    Refused,
    Store,
    Written,
)
from optin.clock import Clock
from optin.simulator.carriers import OUTCOMES
from optin.simulator.cast import (
    ADMINISTRATOR,
    CONTACTS,
    NAME,
    OFFICE,
    TENANT,
    USER,
    USER_NAME,
    Person,
)
from optin.simulator.clock import AheadClock
from optin.simulator.mailbox import Mailboxes, mailbox_of
from optin.simulator.portal import Side, reader_of
from optin.simulator.scene import Scene, scene_of
from optin.simulator.verdicts import Tone, Verdict, mistaken, told, verdict
from optin.transports.memory import MemoryTransport

__all__ = ["World"]

LONGEST: Final = timedelta(days=366)
_NAME_LENGTH: Final = 40


class _Office:
    """Know who works for a contact: Dana, for all of them."""

    def numbers(self, tenant: str, contact: str) -> tuple[PhoneNumber, ...]:  # noqa: ARG002
        """Return none: conversations begin with a number here."""
        return ()

    def people(self, tenant: str, contact: str) -> People:  # noqa: ARG002 - the same for all
        """Return who works for a contact."""
        return People(assignees=(USER,))


class World:
    """Hold the office and its contacts, and let them act.

    Acts come one after another, whichever thread they come from.

    Args:
        optin: What decides; the office is enrolled in it.
        transport: What carries texts to the phones.
        mail: What takes e-mails to the contacts in.
        clock: What tells the office's time.
    """

    def __init__(
        self, optin: OptIn, transport: MemoryTransport, mail: Mailboxes, clock: AheadClock
    ) -> None:
        self.optin = optin
        self.clock = clock
        self._transport = transport
        self._mail = mail
        self._people = {person.number: person for person in CONTACTS}
        self._opened: dict[tuple[str, Side], str] = {}
        self._turn = Condition()
        self._version = 0
        self._closed = False

    @classmethod
    @contextmanager
    def opened(
        cls,
        store: Store,
        clock: Clock | None = None,
        *,
        address: str = "http://127.0.0.1",
        portal: PortalSetup | None = None,
    ) -> Iterator[Self]:
        """Begin in an empty store, or go on in one that was played in, and close it at the end.

        Going on, the clock is set no earlier than the last entry of the ledger.

        Args:
            store: Such as one on a SQLite file.
            clock: What runs underneath; the machine's where not given.
            address: Where browsers find the pages, which links to consent forms lead to.
            portal: What seals secure messages; they stand there as they are where not given.
        """
        links = FormLinks(address, (os.urandom(32),))
        transport = MemoryTransport(key=os.urandom(32))
        ahead = AheadClock(clock)
        portal = portal or PortalSetup(UNENCRYPTED, f"{address}/portal")
        mail = Mailboxes(ahead, portal.url)
        with OptIn(
            store,
            transport,
            directory=_Office(),
            links=links,
            mailer=mail,
            portal=portal,
            clock=ahead,
            region="US",
        ) as optin:
            if TENANT not in store.tenants():
                optin.enrol(TENANT, name=NAME, senders=[OFFICE])
            ahead.reach(optin.history(TENANT)[-1].recorded_at)
            world = cls(optin, transport, mail, ahead)
            world.settle()
            try:
                yield world
            finally:
                world.close()

    # Looking

    @property
    def people(self) -> tuple[Person, ...]:
        """Return everybody who has a phone."""
        return tuple(self._people.values())

    def person(self, number: str) -> Person:
        """Return who has a number; the first person for one that nobody has.

        Args:
            number: In E.164 form.
        """
        return self._people.get(number, next(iter(self._people.values())))

    def scene(self, number: str = "") -> Scene:
        """Return all that there is to see about one person.

        Args:
            number: Of the person, ``""`` for the first.
        """
        with self._turn:
            person = self.person(number)
            opened = {side: self._opened.get((person.number, side), "") for side in Side}
            letters = self._mail.of(person)
            return scene_of(self.optin, person, self.people, self.clock, letters, opened)

    # Acting

    def text(self, number: str, words: str) -> Verdict:
        """Let a person text the office.

        Args:
            number: Of the person's phone.
            words: What is typed.
        """

        def act() -> Verdict:
            request = self._transport.inbound_request(
                number, OFFICE, words, event_id=os.urandom(8).hex(), occurred_at=self.clock.now()
            )
            (received,) = self.optin.receive(request)
            return told(received)

        return self._act(act)

    def send(self, number: str, words: str) -> Verdict:
        """Let the staff text a person.

        Args:
            number: Of the person's phone.
            words: What is typed.
        """
        return self._act(
            lambda: verdict(
                self.optin.send(TENANT, to=number, text=words, user=USER, user_name=USER_NAME)
            )
        )

    def ask(self, number: str) -> Verdict:
        """Let the staff ask a person for consent by text.

        Args:
            number: Of the person's phone.
        """
        return self._act(
            lambda: verdict(
                self.optin.request_consent(TENANT, to=number, user=USER, user_name=USER_NAME),
                "Asked",
            )
        )

    def invite(self, number: str, *, by_mail: bool = False) -> Verdict:
        """Let the staff ask a person for consent by a form.

        Args:
            number: Of the person's phone.
            by_mail: True to e-mail the link to the person; else the verdict holds it.
        """
        email = mailbox_of(self.person(number)) if by_mail else ""
        return self._act(
            lambda: verdict(
                self.optin.forms.request(
                    TENANT, contact=number, user=USER, user_name=USER_NAME, email=email
                )
            )
        )

    def opt_out(self, number: str, note: str) -> Verdict:
        """Let the staff write down that a person wants no texts.

        Args:
            number: Of the person's phone.
            note: What the person said, and how.
        """
        return self._act(
            lambda: verdict(
                self.optin.opt_out(TENANT, contact=number, by=USER, evidence=note), "Opted out"
            )
        )

    def switch(self, mode: str) -> Verdict:
        """Let an administrator change the policy of the office.

        Args:
            mode: One of the three.
        """

        def act() -> Verdict:
            before = self.optin.settings(TENANT).policy_of()
            # Explicit consent and group messaging exclude each other.
            policy = evolve(before, mode=mode, group_messaging=False)
            if policy == before:
                return Verdict(Tone.PLAIN, "Nothing changed", "That mode is on already.")
            changed = self.optin.change_policy(TENANT, policy, actor=ADMINISTRATOR, confirm=True)
            return verdict(changed, "Policy changed")

        return self._act(act)

    def admit(self, number: str, *, active: bool) -> Verdict:
        """Let an administrator open or close a person's portal.

        Args:
            number: Of the person's phone.
            active: Whether it is open from then on.
        """
        person, portal = self.person(number), self.optin.portal

        def act() -> Verdict:
            if not active:
                done = portal.deactivate(TENANT, person.contact, by=ADMINISTRATOR)
                return verdict(done, "The portal is closed")
            email = mailbox_of(person)
            done = portal.activate(TENANT, person.contact, email=email, by=ADMINISTRATOR)
            return verdict(done, "The portal is open")

        return self._act(act)

    def begin(self, number: str, side: Side, subject: str, words: str) -> Verdict:
        """Let somebody begin a thread of secure messages, which is open before them from then on.

        Args:
            number: Of the phone of the person whose portal it is.
            side: Who writes.
            subject: What it is about.
            words: What is typed.
        """
        person = self.person(number)
        by, contact = reader_of(side, person), person.contact

        def act() -> Verdict:
            done = self.optin.portal.start(
                TENANT, by=by, contact=contact, subject=subject, text=words
            )
            if isinstance(done, Written):
                self._opened[person.number, side] = done.thread
            return verdict(done)

        return self._act(act)

    def reply(self, number: str, side: Side, words: str) -> Verdict:
        """Let somebody reply in the thread that is open before them.

        Args:
            number: Of the phone of the person whose portal it is.
            side: Who writes.
            words: What is typed.
        """
        person = self.person(number)
        thread, by = self._opened.get((person.number, side), ""), reader_of(side, person)
        return self._act(
            lambda: verdict(self.optin.portal.reply(TENANT, thread, by=by, text=words))
        )

    def look(self, number: str, side: Side, thread: str) -> Verdict:
        """Let somebody open a thread, and read all of it.

        Args:
            number: Of the phone of the person whose portal it is.
            side: Who reads.
            thread: Its name.
        """
        person = self.person(number)

        def act() -> Verdict:
            done = self.optin.portal.mark_read(TENANT, thread, by=reader_of(side, person))
            if not isinstance(done, Refused):
                self._opened[person.number, side] = thread
            return verdict(done, "Read")

        return self._act(act)

    def carry(self, fate: str) -> Verdict:
        """Say what the provider does with the next text, whoever gets it.

        Args:
            fate: One of those in ``optin.simulator.carriers.FATES``.
        """

        def act() -> Verdict:
            if fate not in OUTCOMES:
                raise InputError("a text arrives, is blocked, meets a landline or has to wait")
            self._transport.outcomes.clear()
            self._transport.script(OUTCOMES[fate])
            return Verdict(Tone.PLAIN, "Done", "It counts for one text.")

        return self._act(act)

    @property
    def fate(self) -> str:
        """Return what the provider does with the next text."""
        ahead = tuple(self._transport.outcomes)
        return next(fate for fate, outcomes in OUTCOMES.items() if outcomes == ahead)

    def wait(self, by: timedelta) -> Verdict:
        """Let time go by, with whatever falls due meanwhile.

        Args:
            by: How long.
        """

        def act() -> Verdict:
            if not timedelta() < by <= LONGEST:
                raise InputError("time goes by for a moment at least and a year at most")
            self.clock.move(by)
            self.optin.expire(TENANT)
            return Verdict(Tone.PLAIN, "Time went by")

        return self._act(act)

    def meet(self, name: str, number: str) -> Verdict:
        """Give a phone to one more person.

        Args:
            name: What the office calls them, ``""`` for their number.
            number: However it is written; one in use changes the name.
        """

        def act() -> Verdict:
            value = Address.parse(number, region="US", channel=Channel.SMS).value
            shown = " ".join(name.split())[:_NAME_LENGTH]
            met, known = Person(shown or value, value), self._people.get(value)
            taken = any(one.contact == met.contact for one in self.people)
            contact = known.contact if known else value if taken else met.contact
            self._people[value] = evolve(met, contact=contact)
            return Verdict(Tone.PLAIN, "A phone more")

        return self._act(act)

    def settle(self) -> None:
        """Send whatever is due, and tell everybody who waits that there may be news."""
        with self._turn:
            self._settle()

    def _act(self, act: Callable[[], Verdict]) -> Verdict:
        with self._turn:
            if self._closed:
                return Verdict(Tone.NO, "Closed", "The simulator has stopped.")
            try:
                return act()
            except InputError as error:
                return mistaken(error)
            finally:
                self._settle()

    def _settle(self) -> None:
        if not self._closed:
            self.optin.dispatch_until(Event(), pause=None)
        self._version += 1
        self._turn.notify_all()

    # Waiting

    def news(self, seen: int, seconds: float) -> int:
        """Wait until there is something new.

        Args:
            seen: The number that this returned the last time, -1 for none.
            seconds: How long at most.

        Returns:
            The number of what there is to see now; the same one where nothing is new.
        """
        with self._turn:
            self._turn.wait_for(lambda: self._closed or self._version != seen, seconds)
            return self._version

    @property
    def closed(self) -> bool:
        """Say whether it is over; whoever waits for news asks then."""
        return self._closed

    def close(self) -> None:
        """End it: the act under way is finished, no other begins, and nobody waits any more."""
        with self._turn:
            self._closed = True
            self._turn.notify_all()
