"""The stage that the demo is played on: an office, its host, a fake Twilio and a clock."""

from __future__ import annotations

import os
import textwrap
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import timedelta
from itertools import count
from pathlib import Path
from typing import Final, Self, TextIO
from wsgiref.simple_server import WSGIRequestHandler, make_server

from attrs import define, field

from optin import (
    Actor,
    Bought,
    FormLinks,
    HttpRequest,
    HttpResponse,
    Mail,
    Notice,
    OptIn,
    Purchase,
    Queued,
    Received,
    Refused,
)
from optin.cli.host import webhook
from optin.cli.portal_key import key_beside, portal_setup
from optin.cli.showing import WIDTH, plain
from optin.storage.sqlite import SqliteStore
from optin.testing.clock import FixedClock
from optin.testing.twilio import FakeTwilio
from optin.transports.couriers import StdlibCourier
from optin.transports.twilio import Twilio

__all__ = [
    "ADMINISTRATOR",
    "DANA",
    "KIM",
    "LEE",
    "NAMES",
    "OFFICE",
    "SAM",
    "TENANT",
    "Stage",
]

TENANT: Final = "reyes"
OFFICE: Final = "+12025550100"
SAM, KIM, LEE = "+12025550111", "+12025550122", "+12025550133"
DANA: Final = "+12025550144"
NAMES: Final = {
    SAM: "Sam",
    KIM: "Kim",
    LEE: "Lee",
    DANA: "Dana",
    OFFICE: "Reyes Law",
    # On the portal, and in their mailboxes.
    "sam": "Sam",
    "kim": "Kim",
    "sam@example.com": "Sam",
}
CONTACTS: Final = frozenset({SAM, KIM, LEE})
WEBHOOK: Final = "https://texts.reyes.example/hooks/twilio"
PORTAL: Final = "https://texts.reyes.example/portal"
ADMINISTRATOR: Final = Actor("ana", frozenset({"setup"}))

_MARGIN: Final = 3
_WHO: Final = 22


class _Quiet(WSGIRequestHandler):
    """Serve without a log: requests hold texts and numbers."""

    def log_message(self, *_: object) -> None:
        """Do nothing."""


class _Watched(OptIn):
    """Remember what became of each update, to tell it."""

    became: list[Received]

    def receive(
        self, request: HttpRequest, *, transport: str = "", user: str = ""
    ) -> list[Received]:
        """Receive, and remember."""
        self.became = []
        self.became = super().receive(request, transport=transport, user=user)
        return self.became


@define(eq=False)
class Stage:
    """Hold the office, its host, the fake Twilio and the clock, and tell what happens.

    Args:
        out: Where to tell it.
        path: The database.
        twilio: The provider.
        clock: Set by the scenes.
    """

    out: TextIO
    path: Path
    twilio: FakeTwilio
    clock: FixedClock
    optin: _Watched = field(init=False)
    host_url: str = field(init=False)
    told: int = field(default=0, init=False)

    @classmethod
    @contextmanager
    def opened(cls, out: TextIO, path: Path, key: bytes | None) -> Iterator[Self]:
        """Open the database, and serve the webhook while the block runs.

        Args:
            out: Where to tell what happens.
            path: The database.
            key: Its key, None for one that is kept beside it.
        """
        with ExitStack() as closing:
            twilio = closing.enter_context(FakeTwilio(webhook_url=WEBHOOK))
            stage = cls(out, path, twilio, FixedClock())
            transport = Twilio(
                account_sid=twilio.account_sid,
                auth_token=twilio.auth_token,
                webhook_url=WEBHOOK,
                base_url=twilio.base_url,
            )
            stage.optin = closing.enter_context(
                _Watched(
                    SqliteStore(path, key=key),
                    transport,
                    notifier=stage,
                    billing=stage,
                    mailer=stage,
                    portal=portal_setup(os.urandom(32) if key else key_beside(path), PORTAL),
                    courier=StdlibCourier(),
                    links=FormLinks("https://texts.reyes.example", os.urandom(32)),
                    clock=stage.clock,
                    new_id=map("demo-{}".format, count(1)).__next__,
                )
            )
            stage.host_url = closing.enter_context(_served(stage.optin))
            stage.optin.enrol(TENANT, name="Reyes Law", senders=[OFFICE])
            stage.introduce()
            yield stage

    def introduce(self) -> None:
        """Say who plays."""
        who = ", ".join(f"{name} {number}" for number, name in NAMES.items() if number in CONTACTS)
        self.out.write(
            f"Reyes Law texts from {OFFICE}, under explicit consent. Dana works there.\n"
            f"Contacts: {who}.\n"
        )

    def title(self, text: str) -> None:
        """Begin a scene."""
        self.clock.advance(timedelta(hours=1))
        self.out.write(f"\n{text}\n")

    def line(self, who: str, text: str) -> None:
        """Tell that somebody said something, or what became of it."""
        wrapped = textwrap.wrap(plain(text), WIDTH - _MARGIN - _WHO, break_on_hyphens=False)
        for number, part in enumerate(wrapped):
            head = who if number == 0 else ""
            self.out.write(f"{' ' * _MARGIN}{head:<{_WHO}}{part}\n")

    def dana_sends(self, to: str, text: str) -> None:
        """Let the user send, and tell the answer."""
        self.line(f"Dana -> {NAMES[to]}", text)
        result = self.optin.send(TENANT, to=to, text=text, user="dana", user_name="Dana Reyes")
        if isinstance(result, Queued):
            self.line("", "[queued]")
        else:
            self.line("", f"[{type(result).__name__.lower()}: {result.code}] {result.reason}")
            if not getattr(result, "asked", False):
                self.line("", f"Rule: {result.rule}.")
                self.line("", f"What may be done: {result.remedy}")
        self.dispatch()

    def refusal(self, answer: object) -> None:
        """Tell why something is refused, where it is."""
        if isinstance(answer, Refused):
            self.line("", f"[refused: {answer.code}] {answer.reason}")

    def reminds(self, text: str) -> None:
        """Let the application remind the user by text, and tell the answer."""
        self.line("a reminder for Dana", text)
        result = self.optin.users.remind(TENANT, "dana", category="event_reminder", text=text)
        if isinstance(result, Queued):
            self.line("", "[queued]")
        else:
            self.line("", f"[refused: {result.code}] {result.reason}")
        self.dispatch()

    def contact_texts(self, from_: str, text: str) -> HttpRequest:
        """Let Twilio post a contact's message, and tell what became of it."""
        request = self.twilio.inbound_request(from_, OFFICE, text)
        self.line(f"{NAMES[from_]} -> Reyes Law", text)
        self.post(request)
        return request

    def post(self, request: HttpRequest) -> HttpResponse:
        """Post a request to the host, and tell its answer."""
        self.clock.advance(timedelta(seconds=20))
        self.optin.became = []
        response = self.twilio.post(request, base_url=self.host_url)
        became = ", ".join(one.outcome.value for one in self.optin.became) or "nothing was read"
        self.line("", f"[webhook answered {response.status}: {became}]")
        self.dispatch()
        return response

    def dispatch(self) -> None:
        """Send what is due, and tell each text as the provider took it."""
        self.clock.advance(timedelta(seconds=1))
        self.optin.dispatch()
        self._tell_texts()

    def buy(self, purchase: Purchase) -> Bought:
        """Charge the office for a pack, once: the demo never breaks off in the middle."""
        amount = f"{purchase.price / 100:.2f} {purchase.currency}"
        self.line("billing", f"[{amount} for {purchase.units} texts]")
        return Bought(f"charge {purchase.number}")

    def begin(self, mail: Mail) -> Mail:
        """Do nothing: an e-mail of the demo always leaves."""
        return mail

    def finish(self, begun: Mail) -> None:
        """Tell an e-mail as it leaves, without its foot, whose link is another in each run."""
        self.line(f"e-mail -> {NAMES[begun.to]}", begun.subject)
        self.line("", " ".join(begun.text.partition("\n-- \n")[0].split()))

    def abandon(self, begun: Mail) -> None:
        """Do nothing: nothing was begun."""

    def holds(self, words: str) -> bool:
        """Say whether words stand in a file of the database, as they were typed."""
        files = self.path.parent.glob(f"{self.path.name}*")
        return any(words.encode() in each.read_bytes() for each in files)

    def tell(self, notice: Notice) -> None:
        """Tell what a user is told, after the texts that left before."""
        self._tell_texts()
        contact = NAMES[notice.contact.value] if notice.contact else "a contact"
        whom = "Dana" if notice.user else "the office"
        who = f"notice -> {whom}" if notice.template else f"{contact} -> {whom}"
        self.line(who, notice.text)

    def _tell_texts(self) -> None:
        for message in self.twilio.messages[self.told :]:
            self.line(f"text -> {NAMES[message.content['To']]}", message.content["Body"])
        self.told = len(self.twilio.messages)


@contextmanager
def _served(optin: OptIn) -> Iterator[str]:
    """Serve the host's webhook on a free port of the loopback."""
    server = make_server("127.0.0.1", 0, webhook(optin), handler_class=_Quiet)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
