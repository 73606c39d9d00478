"""How a consent was given or taken back, kept so that it can be shown years later.

The fields are those that CTIA's Messaging Principles (5.1.2) and 16 CFR 310.5(a)(8) ask for: when,
by what medium, what the person saw, by whose act, from where.
"""

from __future__ import annotations

from enum import StrEnum

from attrs import field, frozen

__all__ = ["Evidence", "Source"]


class Source(StrEnum):
    """Name the means by which a consent was given or taken back.

    No means is exclusive (47 CFR 64.1200(a)(10)).
    """

    REPLY = "reply"
    """The person's own text message."""
    HAND = "hand"
    """A user wrote down what the person said or signed."""
    FORM = "form"
    IMPORT = "import"
    PROVIDER = "provider"


@frozen
class Evidence:
    """Keep the proof of one consent or revocation.

    Everything but its source is personal and can be erased.

    Attributes:
        source: The means.
        note: What a user saw or heard, in words: "signed intake form of 3 March".
        wording: The exact text that the person was shown or sent.
        text: The person's own words, as typed.
        actor: Who recorded it, for evidence by hand.
        message_id: The provider's id of the message.
        ip: Where a form was sent from.
        user_agent: With which browser.
        language: The language of the wording, such as ``"en"``.
        version: The version of the wording, or its hash.
        accept_language: Which languages the browser said that the person reads.
        verified: How it was made sure that the number is the person's: ``"last_four"``,
            ``"code"`` or ``"shown"``.
    """

    source: Source
    note: str = field(default="", repr=False)
    wording: str = field(default="", repr=False)
    text: str = field(default="", repr=False)
    actor: str = field(default="", repr=False)
    message_id: str = field(default="", repr=False)
    ip: str = field(default="", repr=False)
    user_agent: str = field(default="", repr=False)
    language: str = field(default="", repr=False)
    version: str = field(default="", repr=False)
    accept_language: str = field(default="", repr=False)
    verified: str = field(default="", repr=False)

    def payload(self) -> dict[str, str]:
        """Return the fields that are not empty, for the ledger's payload.

        The source goes to the header.
        """
        return {name: value for name in _FIELDS if (value := getattr(self, name))}


_FIELDS = (
    "note",
    "wording",
    "text",
    "actor",
    "message_id",
    "ip",
    "user_agent",
    "language",
    "version",
    "accept_language",
    "verified",
)
