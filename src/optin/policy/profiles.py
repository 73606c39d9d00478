"""Who the tenant's own users are, and by what means each wants to hear of things: values, no rule.

The host owns its users. What is kept here is the little that a notice needs to reach one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from types import MappingProxyType
from typing import Final, TypeAlias, TypedDict

from attrs import field, frozen

from optin.consent import Address

__all__ = ["EVERY_NOTICE", "Medium", "ProfileChanges", "Routes", "UserProfile"]

EVERY_NOTICE: Final = ""
"""What the routes of a profile call all notices that they do not name."""


class Medium(StrEnum):
    """Name a means by which a user hears of something."""

    IN_APP = "in_app"
    """The notice itself, as it is kept, with its mark of being read."""
    EMAIL = "email"
    SMS = "sms"


Routes: TypeAlias = Mapping[str, tuple[Medium, ...]]
"""By what means, in the order in which they are tried: by template or category."""


def _kept(routes: Mapping[str, Sequence[Medium | str]]) -> Routes:
    kept = {name: tuple(Medium(one) for one in media) for name, media in routes.items()}
    return MappingProxyType(kept)


@frozen(kw_only=True)
class UserProfile:
    """Tell how one user can be reached.

    Attributes:
        user: The host's identifier; ``""`` for the organisation as a whole.
        name: What the user is called.
        phone: The user's own number; whether it may be texted is a consent of its own (row C7).
        email: The user's mailbox.
        routes: By what means the user hears of what, by template or category;
            :data:`EVERY_NOTICE` stands for all that are not named. The first that works counts.
    """

    user: str
    name: str = field(default="", repr=False)
    phone: Address | None = None
    email: Address | None = None
    routes: Routes = field(factory=dict, converter=_kept)

    def media_for(self, *names: str) -> tuple[Medium, ...] | None:
        """Return by what means the user wants to hear of something, None where nothing is said.

        Args:
            names: What it is, the most exact name first: its category, its template.
        """
        for name in (*names, EVERY_NOTICE):
            if name in self.routes:
                return self.routes[name]
        return None


class ProfileChanges(TypedDict, total=False):
    """Hold what changes in a profile; what is not in it stays as it is."""

    name: str
    phone: Address | None
    email: Address | None
    routes: Routes
