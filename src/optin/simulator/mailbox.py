"""The contacts' mailboxes: what an e-mail comes to, on the phone."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from attrs import field, frozen

from optin import Clock, Mail
from optin.simulator.cast import Person

__all__ = ["Letter", "Mailboxes", "mailbox_of"]

# A domain that is set aside for examples (RFC 2606): no e-mail leads there.
_DOMAIN: Final = "example.com"


@frozen
class Letter:
    """Show one e-mail on a phone.

    Attributes:
        at: When it came.
        subject: Of it.
        text: What it says, without the link.
        link: To the form, or to the portal, for a button; in a real mailbox it stands in the text.
        unsubscribe: To say no by.
        is_secure: Whether it tells of a secure message, and holds none of it.
    """

    at: datetime
    subject: str
    text: str = field(repr=False)
    link: str = field(repr=False)
    unsubscribe: str = field(repr=False)
    is_secure: bool = False


def mailbox_of(person: Person) -> str:
    """Return a mailbox that is a person's alone.

    Args:
        person: Whose.
    """
    return f"{person.number.removeprefix('+')}@{_DOMAIN}"


class Mailboxes:
    """Take e-mails in, as a mail server does, and keep them while the simulator runs.

    Args:
        clock: Tells when one came.
        portal: The address of the contacts' portal, which tells e-mails apart.
    """

    def __init__(self, clock: Clock, portal: str) -> None:
        self._clock = clock
        self._portal = portal
        self._letters: dict[str, list[Letter]] = {}

    def begin(self, mail: Mail) -> Mail:
        """Do nothing: nothing can go wrong here."""
        return mail

    def finish(self, begun: Mail) -> None:
        """Put an e-mail into its mailbox."""
        lines = begun.text.splitlines()
        link = next(line for line in lines if line.startswith("http"))
        text = "\n".join(line for line in lines if line != link)
        letter = Letter(
            at=self._clock.now(),
            subject=begun.subject,
            text=text.strip(),
            link=link,
            unsubscribe=begun.unsubscribe,
            is_secure=link.startswith(f"{self._portal}/"),
        )
        self._letters.setdefault(begun.to, []).append(letter)

    def abandon(self, _: Mail) -> None:
        """Do nothing: nothing was begun."""

    def of(self, person: Person) -> tuple[Letter, ...]:
        """Return a person's e-mails, oldest first.

        Args:
            person: Whose.
        """
        return tuple(self._letters.get(mailbox_of(person), ()))
