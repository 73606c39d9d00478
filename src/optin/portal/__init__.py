"""Secure messages: what is written where no text may carry it.

All of it is pure: randomness, times and what the store shows are arguments.
"""

from optin.portal.access import NO_RIGHTS, NO_SUCH_THREAD, Rights, admits, is_active, is_erased
from optin.portal.accounts import decide_activate, decide_deactivate
from optin.portal.content import Attachment, Words, packed, unpacked
from optin.portal.copies import NO_WORDS, PortalMessage, copied
from optin.portal.keys import (
    DATA_KEY_BYTES,
    UNENCRYPTED,
    AsyncKeyRing,
    AsyncPortalKeys,
    KeyRing,
    PortalKeys,
    Unencrypted,
    no_keys,
)
from optin.portal.limits import MOST_ATTACHMENTS, checked_subject, checked_words
from optin.portal.readers import (
    MOST_MEMBERS,
    PortalContact,
    PortalUser,
    Reader,
    checked_users,
)
from optin.portal.rewrapping import decide_rewrap
from optin.portal.sealing import SEED_BYTES, ContentSeal, PortalSetup
from optin.portal.seating import decide_add, decide_read, decide_remove
from optin.portal.shown import (
    SecureMessage,
    SecureThread,
    ThreadList,
    ThreadPage,
    holds,
    shown_message,
    shown_thread,
)
from optin.portal.telling import NOBODY_KNOWN, People
from optin.portal.writing import (
    PORTAL_INACTIVE,
    THREAD_ERASED,
    Opening,
    Pen,
    WriteDecide,
    Written,
    decide_reply,
    decide_start,
    from_memo,
    in_memory,
)

__all__ = [
    "DATA_KEY_BYTES",
    "MOST_ATTACHMENTS",
    "MOST_MEMBERS",
    "NOBODY_KNOWN",
    "NO_RIGHTS",
    "NO_SUCH_THREAD",
    "NO_WORDS",
    "PORTAL_INACTIVE",
    "SEED_BYTES",
    "THREAD_ERASED",
    "UNENCRYPTED",
    "AsyncKeyRing",
    "AsyncPortalKeys",
    "Attachment",
    "ContentSeal",
    "KeyRing",
    "Opening",
    "Pen",
    "People",
    "PortalContact",
    "PortalKeys",
    "PortalMessage",
    "PortalSetup",
    "PortalUser",
    "Reader",
    "Rights",
    "SecureMessage",
    "SecureThread",
    "ThreadList",
    "ThreadPage",
    "Unencrypted",
    "Words",
    "WriteDecide",
    "Written",
    "admits",
    "checked_subject",
    "checked_users",
    "checked_words",
    "copied",
    "decide_activate",
    "decide_add",
    "decide_deactivate",
    "decide_read",
    "decide_remove",
    "decide_reply",
    "decide_rewrap",
    "decide_start",
    "from_memo",
    "holds",
    "in_memory",
    "is_active",
    "is_erased",
    "no_keys",
    "packed",
    "shown_message",
    "shown_thread",
    "unpacked",
]
