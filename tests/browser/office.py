"""An office with contacts in every state, whose pages are served: what the walks walk through."""

from datetime import timedelta
from itertools import count

from optin import Actor, FormLinks, MadeLink, OptIn, Organisation, State, Verify
from optin.storage.memory import MemoryStore
from optin.testing import FixedClock
from optin.transports.memory import MemoryTransport
from optin.web import Look, Pages, Request, Staff, wsgi
from tests.browser.harness import Server

TENANT, FIRM, SENDER = "reyes", "Reyes Law", "+12025550100"
SAM, KIM, LOU = "+12025550111", "+12025550122", "+12025550133"
COLOUR = "#3f51b5"
KEY = bytes(range(32))
ADMIN = Actor("ada", {"setup", "block"})
DANA = Staff(TENANT, Actor("dana", {"setup"}), "Dana Reyes")
HEARING = "Your hearing is on Monday at 9."


def staff_of(request: Request) -> Staff | None:
    """Know Dana by a header, as a host knows her by a session."""
    return DANA if request.headers.get("X-User") == "dana" else None


class Office:
    """A law office, its phone provider, and a clock that moves when a test says so.

    Args:
        server: What serves its pages.
    """

    def __init__(self, server: Server) -> None:
        self.clock = FixedClock()
        self.transport = MemoryTransport()
        self.optin = OptIn(
            MemoryStore(),
            self.transport,
            links=FormLinks(server.url, (KEY,)),
            clock=self.clock,
            region="US",
        )
        self.optin.enrol(TENANT, name=FIRM, senders=[SENDER])
        pages = Pages(
            self.optin,
            public_url=server.url,
            key=KEY,
            staff=staff_of,
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

    def sends(self, to: str, text: str, **more: str) -> None:
        """Let Dana text somebody."""
        self.optin.send(TENANT, to=to, text=text, user="dana", user_name="Dana Reyes", **more)
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
