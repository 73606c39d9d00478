"""Who plays: an office with one member of staff, and people who have a phone."""

from __future__ import annotations

from typing import Final

from attrs import field, frozen

from optin import Actor, Mode
from optin.consent import masked

__all__ = [
    "ADMINISTRATOR",
    "CONTACTS",
    "NAME",
    "OFFICE",
    "POLICIES",
    "TENANT",
    "USER",
    "USER_NAME",
    "Person",
]

# The office of the demo, so that a database of `optin demo --keep` can be gone on with here.
TENANT: Final = "reyes"
NAME: Final = "Reyes Law"
# Numbers that are set aside for fiction in North America: nobody answers on 555-0100 to 555-0199.
OFFICE: Final = "+12025550100"
USER: Final = "dana"
USER_NAME: Final = "Dana Reyes"
ADMINISTRATOR: Final = Actor("ana", frozenset({"setup"}))

POLICIES: Final = (
    (Mode.CONSENT, "Explicit consent", "Nothing goes out before a yes."),
    (Mode.DISCLAIMER, "Disclaimer", "The first text says who writes and how to stop."),
    (Mode.OFF, "Off", "Texts go at once; STOP, START and HELP still work."),
)
"""Each mode with its name and what it means."""


@frozen
class Person:
    """Name somebody who has a phone.

    Attributes:
        name: What the office calls them.
        number: Of their phone, in E.164 form.
        contact: The office's identifier of them, for the portal; of their name where not given.
    """

    name: str
    number: str = field(repr=masked)
    contact: str = field()

    @contact.default
    def _of_the_name(self) -> str:
        return "-".join(self.name.casefold().split())


CONTACTS: Final = (
    Person("Sam Lee", "+12025550111"),
    Person("Kim Ortiz", "+12025550122"),
    Person("Lou Haas", "+12025550133"),
)
