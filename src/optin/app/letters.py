"""What an e-mail says as it leaves: its row's words, and the links that no row keeps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from optin.app import calls
from optin.app.calls import Flow
from optin.app.mailers import Mail
from optin.app.references import key_of, reference_of
from optin.clock import Clock
from optin.exceptions import ConfigurationError
from optin.policy import PortalThread, Purpose, Row, Subjects, read_mail
from optin.storage import Links, Page, PortalThreads, StoredLink

if TYPE_CHECKING:
    from optin.forms import FormLinks

__all__ = ["NO_LINKS", "Letters"]

NO_LINKS = "no_links"
"""The code of what raises whatever needs links where the host has configured none."""


@frozen
class Letters:
    """Hold what e-mails are written with.

    Attributes:
        links: Signs what is in them; None where the host has configured none.
        clock: Tells whether a link still counts.
    """

    links: FormLinks | None
    clock: Clock = field(repr=False)

    def write(self, row: Row) -> Flow[Mail | None]:
        """Return what leaves for a row.

        Returns:
            None for a link to a form that counts no more.

        Raises:
            ConfigurationError: ``no_links``: there is nothing to make the link with.
        """
        if row.purpose is Purpose.FORM_LINK:
            return (yield from self._form(row))
        return self._notice(row)

    def is_still_true(self, row: Row) -> Flow[bool]:
        """Say whether what an e-mail tells of is still there for whoever has the mailbox.

        That of a secure message is so while the contact has an active portal with that mailbox. The
        mailbox alone is locked where an e-mail is decided about, since the contact is somebody else
        to a store: so it is looked at before anything is begun, and again as it is handed over.
        One without a word was erased.
        """
        if not row.body:
            return False
        if not row.group:
            return True
        query = PortalThreads(row.tenant, id=row.group)
        page: Page[PortalThread] = yield from calls.page(query, limit=1)
        contact = page.items[0].address if page.items else None
        if contact is None:
            return False
        snapshot = yield from calls.view(Subjects(row.tenant, (contact,)))
        account = snapshot.recipient.portal
        return account is not None and account.active and account.email == row.address

    def _notice(self, row: Row) -> Mail:
        """Write an e-mail; its way to say no is made as it leaves, and kept by nobody."""
        subject, text = read_mail(row.body)
        if self.links is None:
            return Mail(_mailbox(row), subject, text, key_of(row), attempt=reference_of(row))
        from optin.forms import OfMail  # noqa: PLC0415 - whoever gave links has loaded it

        token = self.links.seal_mail(OfMail(row.tenant, row.id))
        unsubscribe = self.links.address("unsubscribe/mail", token)
        text = f"{text.rstrip()}\n\n-- \nTo get no more e-mails like this:\n{unsubscribe}\n"
        return Mail(_mailbox(row), subject, text, key_of(row), unsubscribe, reference_of(row))

    def _form(self, row: Row) -> Flow[Mail | None]:
        """Write an e-mail with a link to a form, which is made again of what it was made of."""
        if self.links is None:
            message = (
                "an e-mail waits that brings a link to a form: give OptIn the links that it was "
                "asked with"
            )
            raise ConfigurationError(message, code=NO_LINKS)
        from optin.forms import ByMail, is_open, with_link  # noqa: PLC0415 - the same

        for secret in self.links.again(row.tenant, ByMail.of_key(row.key).name):
            page = yield from calls.page(Links(row.tenant, hash=secret.hash), limit=1)
            link: StoredLink | None = page.items[0] if page.items else None
            if link is None or not is_open(link.token, self.clock.now()):
                continue
            token = self.links.seal(secret)
            subject, text = read_mail(row.body)
            lasts_for = link.token.expires_at - row.created_at
            whole = with_link(text, self.links.address("consent", token), lasts_for)
            no = self.links.address("unsubscribe", token)
            return Mail(_mailbox(row), subject, whole, key_of(row), no, reference_of(row))
        return None


def _mailbox(row: Row) -> str:
    return "" if row.address is None else row.address.value
