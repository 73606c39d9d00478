"""What is on its way into a thread of secure messages, before the contact's lock is had."""

from __future__ import annotations

import hmac
from collections.abc import Callable, Sequence

from attrs import field, frozen

from optin.consent import Address
from optin.exceptions import InputError
from optin.policy import Key, Refused, Settings, Subjects, Unit
from optin.portal import Attachment, Pen, Reader, Words, WriteDecide, Written, in_memory, packed
from optin.storage import fitting

__all__ = ["NewThread", "Writing"]


@frozen(kw_only=True)
class NewThread:
    """Hold what the host gives for a thread that is to be begun; see :meth:`Portal.start`."""

    by: Reader
    contact: str = ""
    subject: str = field(default="", repr=False)
    text: str = field(default="", repr=False)
    template: str = ""
    members: Sequence[str] = ()
    attachments: Sequence[Attachment] = field(default=(), repr=False)
    organisation: str = ""
    key: str = field(default="", repr=False)

    def filled(self, settings: Settings) -> tuple[str, str]:
        """Return subject and text of the message template that is named.

        Args:
            settings: The tenant's.

        Raises:
            InputError: ``unknown_template``.
        """
        template = settings.message_templates.get(self.template)
        if template is None:
            message = "there is no message template of that name: save it first"
            raise InputError(message, code="unknown_template")
        return template.filled(
            user_name=self.by.name or self.by.id,
            organization_name=settings.name_of(self.organisation),
        )


@frozen
class Writing:
    """Hold a message on its way, whichever seal it is going to have.

    Attributes:
        by: Who writes.
        words: What.
        decide: Makes the decision, with a pen.
        key: What makes it one message however often it is asked for, ``""`` for nothing.
        what: What else was asked for.
    """

    by: Reader
    words: Words
    decide: Callable[[Pen], WriteDecide]
    key: str = field(repr=False)
    what: Sequence[str] = field(repr=False)

    def unit(self, tenant: str, address: Address, thread: str, pen: Pen) -> Unit[Written | Refused]:
        """Return the unit that writes it; a contact's mailbox is told of what users write."""
        email = pen.account.email if pen.account is not None and self.by.user else None
        entry = Subjects(tenant, (address, *((email,) if email else ())), threads=(thread,))
        if not self.key:
            return Unit(entry, self.decide(pen))
        return Unit(entry, in_memory(self.decide(pen)), self._key(pen))

    def _key(self, pen: Pen) -> Key:
        """Return the key of the unit.

        Its fingerprint is made with the contact's data key: from a plain hash, whoever reads the
        database could tell which of a few likely words were written.
        """
        side = "user" if self.by.user else "contact"
        told = [each.encode(errors="surrogatepass") for each in (side, self.by.id, *self.what)]
        joined = b"\0".join(b"%d:%b" % (len(each), each) for each in (*told, packed(self.words)))
        fingerprint = hmac.digest(pen.seal.data_key, joined, "sha256").hex()
        # No erasure reaches a key: a contact stands in it as in the ledger, and is not named.
        who = self.by.id if self.by.user else pen.seal.recipient
        # The length keeps apart who ends with what another one's key begins with.
        whose = f"{side}:{len(who)}:{who}"
        return Key(fitting(f"portal:{whose}:{self.key}"), fingerprint)
