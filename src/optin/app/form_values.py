"""What an application is shown of links and forms: values, and no rule."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Final

from attrs import field, frozen

from optin.consent import Address, Evidence, Source
from optin.forms import Asked, Verify
from optin.storage import StoredLink

__all__ = ["LONGEST", "Became", "ConsentForm", "FormLink", "MadeLink", "Visitor", "listed"]

LONGEST: Final = 400
"""What a browser says of itself may be of any length; so much of it is evidence."""


@frozen
class Visitor:
    """Say from where a form came: what a page knows of its visitor, for the evidence.

    Attributes:
        ip: The address, by the host's rule about proxies.
        user_agent: The browser, as it names itself.
        accept_language: Which languages it asks for.
    """

    ip: str = field(default="", repr=False)
    user_agent: str = field(default="", repr=False)
    accept_language: str = field(default="", repr=False)

    @property
    def evidence(self) -> Evidence:
        """Return what is kept of it."""
        return Evidence(
            Source.FORM,
            ip=self.ip[:LONGEST],
            user_agent=self.user_agent[:LONGEST],
            accept_language=self.accept_language[:LONGEST],
        )


@frozen
class MadeLink:
    """Hold a link that was made just now; it is shown once, and kept by nobody.

    Attributes:
        url: To copy.
        expires_at: Until when it counts.
        mailed: Whether an e-mail takes it along, with the next ``dispatch``.
    """

    url: str = field(repr=False)
    expires_at: datetime
    mailed: bool = False


class Became(StrEnum):
    """Say what became of a link."""

    OPEN = "open"
    EXPIRED = "expired"
    USED = "used"
    """Somebody agreed or declined by it, or it was tried too often."""


@frozen
class FormLink:
    """Show a link that was made before, without its address.

    Attributes:
        id: What names it in lists.
        address: Whose consent it asks for, None once erased.
        by: ``"link"`` or ``"email"``.
        user: Who asked.
        organisation: On whose behalf.
        verify: How the number is verified.
        became: Whether it is open still.
        tries: How many wrong tries there were.
        expires_at: Until when it counts.
        used_at: When it was used, None where it was not.
    """

    id: str
    address: Address | None
    by: str
    user: str
    organisation: str
    verify: Verify
    became: Became
    tries: int
    expires_at: datetime
    used_at: datetime | None


@frozen
class ConsentForm:
    """Hold what a page shows of a form.

    Attributes:
        tenant: Whose form it is, and
        organisation: of which of its organisations, ``""`` for the main one.
        organization_name: Who asks.
        invitation: What stands above the form.
        wording: What the person agrees to.
        language: Its language.
        version: What names it.
        proof: Goes into the form and comes back with it.
        verify: How the number is verified.
        hint: The last two digits of the number, none where the person types the last four;
            the whole number where it is to be shown.
        code_sent: Whether a code was texted that may still be good.
    """

    tenant: str
    organisation: str
    organization_name: str
    invitation: str = field(repr=False)
    wording: str = field(repr=False)
    language: str
    version: str
    proof: str = field(repr=False)
    verify: Verify
    hint: str = field(repr=False)
    code_sent: bool


def listed(link: StoredLink, now: datetime) -> FormLink:
    """Return a link as a list shows it.

    Args:
        link: As the store keeps it.
        now: The present instant.
    """
    asked = Asked.from_json(link.token.data)
    became = Became.EXPIRED if now >= link.token.expires_at else Became.OPEN
    return FormLink(
        link.hash.hex()[:12],
        link.address,
        asked.by,
        asked.user,
        asked.organisation,
        asked.verify,
        Became.USED if link.token.spent else became,
        asked.tries,
        link.token.expires_at,
        link.spent_at,
    )
