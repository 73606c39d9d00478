"""A secure message as an archive gets it."""

from datetime import UTC, datetime

import pytest

from optin.consent import Address, Channel
from optin.policy import PortalThread, Post
from optin.portal import NO_WORDS, Attachment, PortalMessage, Words, copied

NOW = datetime(2026, 1, 5, 12, 0, tzinfo=UTC)
ON_PORTAL = Address(Channel.PORTAL, "client-7")
THREAD = PortalThread(
    id="t-1",
    recipient="r-1",
    opened_at=NOW,
    organisation="north",
    active_at=NOW,
    address=ON_PORTAL,
)
FILE = Attachment("file-7", "offer.pdf")


def post(author: str) -> Post:
    return Post(
        thread="t-1", number=2, author=author, content=b"sealed", recipient="r-1", at=NOW, entry=9
    )


@pytest.mark.parametrize(("author", "signed"), [("dana", "Dana Reyes"), ("", "")])
def test_a_copy_says_where_it_belongs_and_who_wrote_it(author: str, signed: str) -> None:
    words = Words("They pay 4,200.", "Dana Reyes", (FILE,))
    assert copied(THREAD, post(author), "Offer", words) == PortalMessage(
        id="portal-t-1-2",
        recipient="r-1",
        thread="t-1",
        number=2,
        at=NOW,
        subject="Offer",
        text="They pay 4,200.",
        attachments=(FILE,),
        address=ON_PORTAL,
        user=author,
        user_name=signed,
        organisation="north",
        entry=9,
    )


def test_a_copy_of_what_was_erased_has_no_words() -> None:
    copy = copied(THREAD, post("dana"), "", NO_WORDS)
    assert (copy.subject, copy.text, copy.attachments, copy.user_name) == ("", "", (), "")


def test_a_copy_shows_no_word_of_itself() -> None:
    shown = repr(copied(THREAD, post("dana"), "Offer", Words("4,200", "Dana Reyes", (FILE,))))
    for secret in ("Offer", "4,200", "Dana", "Attachment", "offer.pdf", "client-7"):
        assert secret not in shown
