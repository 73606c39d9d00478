"""What the demo plays, and the stage that it is played on."""

from __future__ import annotations

import os
import textwrap
import threading
from collections.abc import Callable, Iterator
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
    ConsentForm,
    ConversationExists,
    Evidence,
    FormLinks,
    FormMistaken,
    HttpRequest,
    HttpResponse,
    MadeLink,
    Mode,
    Notice,
    OptIn,
    Policy,
    Purchase,
    Queued,
    Quota,
    Received,
    Source,
)
from optin.cli.host import webhook
from optin.cli.showing import WIDTH, plain, show_ledger, show_statuses
from optin.storage.sqlite import SqliteStore
from optin.testing.clock import FixedClock
from optin.testing.twilio import FakeTwilio
from optin.transports.couriers import StdlibCourier
from optin.transports.twilio import Twilio

__all__ = ["SCENES", "Stage", "close_with_books"]

TENANT: Final = "reyes"
OFFICE: Final = "+12025550100"
SAM, KIM, LEE = "+12025550111", "+12025550122", "+12025550133"
DANA: Final = "+12025550144"
NAMES: Final = {SAM: "Sam", KIM: "Kim", LEE: "Lee", DANA: "Dana", OFFICE: "Reyes Law"}
CONTACTS: Final = frozenset({SAM, KIM, LEE})
WEBHOOK: Final = "https://texts.reyes.example/webhooks/twilio"
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
        twilio: The provider.
        clock: Set by the scenes.
    """

    out: TextIO
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
            stage = cls(out, twilio, FixedClock())
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

    def tell(self, notice: Notice) -> None:
        """Tell what a user is told, after the texts that left before."""
        self._tell_texts()
        contact = NAMES[notice.contact.value] if notice.contact else "a contact"
        whom = "Dana" if notice.user else "the office"
        who = f"notice -> {whom}" if notice.template else f"{contact} -> {whom}"
        self.line(who, notice.text)

    def _tell_texts(self) -> None:
        for message in self.twilio.messages[self.told :]:
            self.line(f"text -> {NAMES[message.form['To']]}", message.form["Body"])
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


def _user_initiated(stage: Stage) -> None:
    """Dana writes first; Sam says YES, and what waited is delivered."""
    stage.dana_sends(SAM, "Your hearing is on Monday at 9.")
    stage.contact_texts(SAM, "Yes!")


def _contact_initiated(stage: Stage) -> None:
    """Kim writes first, is asked, and says STOP; what waited is discarded."""
    stage.contact_texts(KIM, "Hi, do you take rental cases?")
    stage.contact_texts(KIM, "stop please")


def _refused(stage: Stage) -> None:
    """Dana tries to text Kim nevertheless, and is told why not."""
    stage.dana_sends(KIM, "We do take rental cases!")


def _duplicate(stage: Stage) -> None:
    """Twilio delivers one message twice; it counts once."""
    again = stage.contact_texts(SAM, "Thanks, see you there.")
    stage.line("Twilio, once more", "the same delivery, with the same id")
    stage.post(again)


def _forged(stage: Stage) -> None:
    """Somebody forges a START from Kim; nothing is believed, nothing changes."""
    genuine = stage.twilio.inbound_request(KIM, OFFICE, "START")
    headers = {**genuine.headers, "X-Twilio-Signature": "Zm9yZ2VkIGJ5IHNvbWVib2R5IGVsc2U="}
    stage.line("a stranger", "START, in Kim's name, with a signature of their own")
    stage.post(HttpRequest("POST", genuine.url, headers, genuine.body))


def _again(stage: Stage) -> None:
    """Kim writes again: that starts the opt-in anew, and this time it is a YES."""
    stage.contact_texts(KIM, "My landlord kept the deposit. Can you help?")
    stage.contact_texts(KIM, "yes")


def _disclaimer(stage: Stage) -> None:
    """The office changes to disclaimer mode: Lee is told who writes and how to stop, and does."""
    changed = stage.optin.change_policy(
        TENANT, Policy(mode=Mode.DISCLAIMER), actor=ADMINISTRATOR, confirm=True
    )
    stage.line("Ana, in the setup", f"policy: disclaimer [{type(changed).__name__.lower()}]")
    stage.dana_sends(LEE, "Your documents are ready to be signed.")
    stage.contact_texts(LEE, "STOP")


def _reminders(stage: Stage) -> None:
    """Dana wants reminders on a number of her own: only her own tick lets them through."""
    users, notices = stage.optin.users, stage.optin.notices
    users.save(TENANT, "dana", name="Dana Reyes", phone=DANA)
    stage.reminds("Hearing of Sam on Monday morning.")
    ticked = Evidence(Source.FORM, wording="Text me reminders at this number")
    users.opt_in(TENANT, "dana", evidence=ticked)
    stage.line("Dana, in her profile", "[x] Text me reminders at this number")
    stage.dispatch()
    stage.reminds("Hearing of Sam on Monday morning.")
    stage.contact_texts(DANA, "STOP")
    stage.reminds("Hearing of Sam on Monday morning.")
    unread = notices.unread(TENANT, "dana")
    stage.line("", f"[{unread} notices wait for Dana in the application]")


def _counted(stage: Stage) -> None:
    """Texts are counted from now on: one is free, and a pack is bought when none are left."""
    quota = stage.optin.quota
    changed = quota.change(
        TENANT, Quota(free=1, pack=1000, price=2000), actor=ADMINISTRATOR, confirm=True
    )
    stage.line("Ana, in the setup", f"1 text free, then packs [{type(changed).__name__.lower()}]")
    stage.dana_sends(SAM, "Your hearing was moved to Tuesday.")
    stage.dana_sends(SAM, "Please bring your papers.")
    agrees = "all entries agree" if quota.audit(TENANT) is None else "the entries do not agree"
    stage.line("", f"[{quota.remaining(TENANT)} texts are left; {agrees}]")


def _filing(stage: Stage) -> None:
    """Dana files what she has with Kim under a matter, and looks at the end of it."""
    talk = stage.optin.conversations
    kim = talk.find(TENANT, KIM)
    if kim is None:
        return
    talk.file(TENANT, kim.id, user="dana", client="kim", matter="deposit")
    stage.line("Dana, in the matter", "[Kim's conversation is filed under kim / deposit]")
    second = talk.start(TENANT, user="dana", to=KIM)
    if isinstance(second, ConversationExists) and second.conversation == kim.id:
        stage.line("Dana begins another", f"[refused: {second.code}] It names this one.")
    for message in talk.messages(TENANT, kim.id, limit=3).items:
        who = "Kim" if message.direction == "in" else "automatic"
        stage.line(f"  {who}", f"{message.text} [{message.state}]")


def _by_form(stage: Stage) -> None:
    """No text may ask Lee again: a link leads Lee to a form, to agree. A STOP ends that, too."""
    forms = stage.optin.forms
    made = forms.request(TENANT, contact=LEE, user="dana", user_name="Dana Reyes")
    if not isinstance(made, MadeLink):
        return
    stage.line("Dana, in an e-mail", "[a link to a form, good for three days and once]")
    token = made.url.rpartition("/")[2]
    form = forms.open(token)
    if not isinstance(form, ConsentForm):
        return
    stage.line("the form", f"[ ] {form.wording}")
    for digits in ("0000", LEE[-4:]):
        answer = forms.submit(
            token, ticked=True, digits=digits, version=form.version, proof=form.proof
        )
        said = answer.fault if isinstance(answer, FormMistaken) else "the answer is recorded"
        stage.line("Lee, on the form", f"[x] the last four digits: {digits} [{said}]")
    stage.dispatch()
    stage.contact_texts(LEE, "STOP")


SCENES: Final[tuple[Callable[[Stage], None], ...]] = (
    _user_initiated,
    _contact_initiated,
    _refused,
    _duplicate,
    _forged,
    _again,
    _disclaimer,
    _reminders,
    _counted,
    _filing,
    _by_form,
)


def close_with_books(stage: Stage) -> None:
    """Show where everybody stands, and the ledger that proves it.

    Args:
        stage: After the last scene.
    """
    statuses, _ = stage.optin.statuses(TENANT)
    statuses.sort(key=lambda one: one.address.value if one.address else "")
    stage.out.write("\nWhere everybody stands (optin status)\n\n")
    show_statuses(stage.out, statuses, NAMES)
    entries = stage.optin.history(TENANT)
    stage.out.write("\nThe ledger (optin history)\n\n")
    show_ledger(stage.out, entries, NAMES)
    fault = stage.optin.verify(TENANT)
    whole = "the chain is whole" if fault is None else fault.sentence
    stage.out.write(f"\n{len(entries)} entries, each chained to the one before: {whole}.\n")
