"""An office with contacts in every state, whose pages are served: what the walks walk through."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from itertools import count

from optin import (
    UNENCRYPTED,
    Actor,
    Address,
    Attachment,
    FormLinks,
    MadeLink,
    OptIn,
    Organisation,
    PortalContact,
    PortalSetup,
    PortalUser,
    State,
    Verify,
    Written,
)
from optin.storage.memory import MemoryStore
from optin.testing import FixedClock, MemoryMailer
from optin.transports.memory import MemoryTransport
from optin.web import Look, Pages, PortalVisitor, Request, Staff, wsgi
from tests.browser.harness import Server

TENANT, FIRM, SENDER = "reyes", "Reyes Law", "+12025550100"
SAM, KIM, LOU = "+12025550111", "+12025550122", "+12025550133"
COLOUR = "#3f51b5"
KEY = bytes(range(32))
ADMIN = Actor("ada", {"setup", "block"})
DANA = Staff(TENANT, Actor("dana", {"setup"}), "Dana Reyes")
LEE = Staff(TENANT, Actor("lee"), "Lee Quinn")
HEARING = "Your hearing is on Monday at 9."
HOUSE = "The house in Elm Street"
CONTRACT = Attachment("contract-3", "Contract, third draft.pdf", 184_000, "application/pdf")
CONTACTS = {
    "sam": PortalVisitor(TENANT, "client-17", "Sam Lee"),
    "kim": PortalVisitor(TENANT, "client-18", "Kim Ortiz"),
}


def staff_of(request: Request) -> Staff | None:
    """Know Dana by a header, as a host knows her by a session."""
    return {"dana": DANA, "lee": LEE}.get(request.headers.get("X-User", ""))


def contact_of(request: Request) -> PortalVisitor | None:
    """Know contacts in the same way."""
    return CONTACTS.get(request.headers.get("X-User", ""))


def names_of(_: str, contacts: Sequence[Address]) -> Mapping[Address, str]:
    """Name those who have a portal."""
    named = {each.contact: each.name for each in CONTACTS.values()}
    return {each: named[each.value] for each in contacts if each.value in named}


class Office:
    """A law office, its phone provider, and a clock that moves when a test says so.

    Args:
        server: What serves its pages.
    """

    def __init__(self, server: Server) -> None:
        self.clock = FixedClock()
        self.transport, self.mailer = MemoryTransport(), MemoryMailer()
        self.optin = OptIn(
            MemoryStore(),
            self.transport,
            links=FormLinks(server.url, (KEY,)),
            mailer=self.mailer,
            portal=PortalSetup(UNENCRYPTED, f"{server.url}/portal"),
            clock=self.clock,
            region="US",
        )
        self.optin.enrol(TENANT, name=FIRM, senders=[SENDER])
        pages = Pages(
            self.optin,
            public_url=server.url,
            key=KEY,
            staff=staff_of,
            contact=contact_of,
            names=names_of,
            attachment=lambda _, reference: f"https://files.example.com/{reference}",
            look=lambda _: Look(COLOUR),
            clock=self.clock,
        )
        server.application = wsgi(pages)
        self.url = server.url
        self._ids = count(1)

    def passes(self, **time: float) -> None:
        """Let time go by, and let leave what is due."""
        self.clock.advance(timedelta(**time))
        self.optin.dispatch()

    def sends(self, to: str, text: str, organisation: str = "") -> None:
        """Let Dana text somebody."""
        self.optin.send(
            TENANT, to=to, text=text, user="dana", user_name="Dana Reyes", organisation=organisation
        )
        self.passes(minutes=1)

    def gets(self, number: str, text: str) -> None:
        """Let somebody text the office."""
        came = self.transport.inbound_request(
            number, SENDER, text, event_id=f"SM{next(self._ids)}", occurred_at=self.clock.now()
        )
        self.optin.receive(came)
        self.passes(minutes=1)

    def asks_by_a_link(self, contact: str, verify: Verify = Verify.LAST_FOUR) -> str:
        """Let Dana make a link to a consent form, and return its address."""
        made = self.optin.forms.request(
            TENANT, contact=contact, user="dana", user_name="Dana Reyes", verify=verify
        )
        assert isinstance(made, MadeLink)
        return made.url

    def opens_portal(self, who: str) -> None:
        """Let Dana open the portal of a contact."""
        contact = CONTACTS[who].contact
        self.optin.portal.activate(TENANT, contact, email=f"{who}@example.com", by=DANA.actor)

    def writes(self, subject: str, text: str, *attachments: Attachment, who: str = "sam") -> str:
        """Let Dana start a thread with a contact, Lee in it, and return its name."""
        written = self.optin.portal.start(
            TENANT,
            by=PortalUser("dana", "Dana Reyes"),
            contact=CONTACTS[who].contact,
            subject=subject,
            text=text,
            members=["lee"],
            attachments=attachments,
        )
        return self._kept(written)

    def reads(self, thread: str, by: str) -> PortalContact | PortalUser:
        """Let Sam, Dana or Lee read a thread to its end, and return who that is."""
        readers: dict[str, PortalContact | PortalUser] = {
            "sam": PortalContact(CONTACTS["sam"].contact),
            "dana": PortalUser("dana", "Dana Reyes"),
            "lee": PortalUser("lee", "Lee Quinn"),
        }
        self.optin.portal.mark_read(TENANT, thread, by=readers[by])
        return readers[by]

    def answers(self, thread: str, text: str, by: str = "sam") -> None:
        """Let one of them read a thread, and reply."""
        author = self.reads(thread, by)
        self._kept(self.optin.portal.reply(TENANT, thread, by=author, text=text))

    def _kept(self, written: object) -> str:
        assert isinstance(written, Written), written
        self.passes(minutes=34)
        return written.thread

    def has_written(self) -> str:
        """Let the office and Sam have written about a house, and return the name of that thread."""
        for who in CONTACTS:
            self.opens_portal(who)
        self.writes("Your passport", "Could you send us a copy of it?", who="kim")
        will = self.writes("Your will", "It lies with the notary now, under 2026/114.")
        self.answers(will, "Thank you for telling me.")
        self.answers(will, "You are welcome.", by="dana")
        house = self.writes(
            HOUSE,
            "Dear Sam,\nthe seller has agreed to everything. Here is the contract as it stands "
            "now. Could you read it before Friday?",
            CONTRACT,
        )
        self.answers(house, "I read it last night. Is the garage part of the price?")
        self.answers(house, "It is: page 4, second paragraph.", by="lee")
        return house

    def texted(self, number: str) -> list[str]:
        """Return the words of the texts that somebody got, oldest first."""
        return [each.text for each in self.transport.sent if each.to.value == number]

    def state_of(self, number: str) -> State:
        """Return where somebody stands."""
        (status,) = self.optin.status(TENANT, number)
        return status.state

    def has_a_past(self, contacts: int = 15) -> None:
        """Let some weeks of work go by: contacts in every state, and conversations.

        Args:
            contacts: How many there are besides the three that the tests name.
        """
        north = Organisation("north", "Reyes Law North", parent=TENANT)
        self.optin.add_organisation(TENANT, north, actor=ADMIN, confirm=True)
        numbers = [f"+120255501{digits}" for digits in range(40, 40 + contacts)]
        for place, number in enumerate(numbers):
            self.passes(days=1, minutes=13)
            office = "north" if place % 3 else ""
            self.sends(number, "Hello, this is Dana from Reyes Law.", organisation=office)
            match place % 5:
                case 0 | 1:
                    self.gets(number, "YES")
                case 2:
                    self.gets(number, "STOP")
                    self.sends(number, "One more thing.", organisation=office)
                case 3:
                    self.gets(number, "Who is this?")
        self.optin.block(TENANT, contact=numbers[1], actor=ADMIN, reason="Asked us by letter.")
        self.sends(SAM, HEARING)
        self.passes(minutes=4)
        self.gets(SAM, "YES")
        self.passes(minutes=7)
        self.gets(SAM, "Thank you! Do I have to bring anything?")
        self.passes(minutes=2)
        self.sends(SAM, "Your passport and the letter from the court, please.")
        self.passes(days=1)
        self.gets(KIM, "STOP")
        self.sends(LOU, "Your documents are ready to be signed.")
