"""An office and two contacts who write to each other on the portal, in either colour."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

from optin import Actor, Address, Attachment, PortalContact, PortalUser, Written
from optin.web import PortalVisitor, Request, Staff
from tests.web.visitor import DANA, TENANT, Visitor

SAM, KIM = "client-17", "client-18"
LEE = Staff(TENANT, Actor("lee"), "Lee Ortiz")
ADA = Staff(TENANT, Actor("ada", {"setup", "portal_all"}), "Ada Quinn", shows_numbers=False)
STAFF = {"dana": DANA, "lee": LEE, "ada": ADA}
CONTACTS = {
    "sam": PortalVisitor(TENANT, SAM, "Sam Lee", ZoneInfo("Europe/Paris")),
    "kim": PortalVisitor(TENANT, KIM, "Kim Ortiz"),
}
NAMES = {SAM: "Sam Lee", KIM: "Kim <Ortiz>"}
SUBJECT = "The house in <Elm> Street"
WILL = Attachment("will-3", "Last <will>.pdf", 120_000, "application/pdf")


def staff_of(request: Request) -> Staff | None:
    return STAFF.get(request.headers.get("X-User", ""))


def contact_of(request: Request) -> PortalVisitor | None:
    return CONTACTS.get(request.headers.get("X-User", ""))


def names_of(_: str, contacts: Sequence[Address]) -> Mapping[Address, str]:
    return {each: NAMES[each.value] for each in contacts if each.value in NAMES}


class Office(Visitor):
    """Somebody before a screen, staff or a contact, by the name in ``user``.

    Sam's portal is open, and Kim's is not.
    """

    def __init__(self, colour: str, **more: object) -> None:
        mounted: dict[str, Any] = {
            "staff": staff_of,
            "contact": contact_of,
            "names": names_of,
            **more,
        }
        super().__init__(colour, **mounted)
        self.opens_portal(SAM)

    def opens_portal(self, contact: str) -> None:
        self.ask(
            self.optin.portal.activate(
                TENANT, contact, email=f"{contact}@example.com", by=DANA.actor
            )
        )

    def starts(self, contact: str = SAM, subject: str = SUBJECT, **more: object) -> str:
        """Let Dana start a thread, and return its path for staff."""
        given = {"text": "The deed is <signed>.", **more}
        by = PortalUser("dana", "Dana Reyes")
        written = self.ask(
            self.optin.portal.start(TENANT, by=by, contact=contact, subject=subject, **given)
        )
        assert isinstance(written, Written), written
        self.clock.advance(timedelta(minutes=1))
        return f"/threads/{written.thread}"

    def answers(self, path: str, text: str, contact: str = SAM) -> None:
        """Let a contact reply."""
        thread = path.rpartition("/")[2]
        written = self.ask(
            self.optin.portal.reply(TENANT, thread, by=PortalContact(contact), text=text)
        )
        assert isinstance(written, Written), written
        self.clock.advance(timedelta(minutes=1))

    def writes(self, path: str, text: str) -> None:
        """Let Dana reply."""
        thread, by = path.rpartition("/")[2], PortalUser("dana", "Dana Reyes")
        written = self.ask(self.optin.portal.reply(TENANT, thread, by=by, text=text))
        assert isinstance(written, Written), written
        self.clock.advance(timedelta(minutes=1))

    def unread_by(self, by: PortalUser | PortalContact) -> int:
        count: int = self.ask(self.optin.portal.unread(TENANT, by=by))
        return count

    def texts(self, path: str) -> list[str]:
        """Return the messages of a thread, as its contact reads them."""
        thread = path.rpartition("/")[2]
        page = self.ask(self.optin.portal.thread(TENANT, thread, by=PortalContact(SAM)))
        return [each.text for each in page.items]

    def token(self) -> dict[str, str]:
        """Return the token that a form of whoever is there holds."""
        if self.user in STAFF:
            subject = f"staff\0{TENANT}\0{self.user}"
        else:
            subject = f"contact\0{TENANT}\0{CONTACTS[self.user].contact}"
        return {"csrf": self.pages.site.seal.token(subject, self.clock.now())}
