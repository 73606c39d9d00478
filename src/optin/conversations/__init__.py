"""Who talks to whom: conversations, what they are filed under, their messages, what is held."""

from optin.conversations.beginning import (
    ConversationExists,
    PhoneNumber,
    Started,
    decide_start,
    mobile_of,
)
from optin.conversations.filing import (
    NOWHERE,
    Project,
    decide_discard,
    decide_file,
    decide_sort,
)
from optin.conversations.messages import (
    HELD_BACK,
    Direction,
    Message,
    held_back,
    received,
    texted,
    withheld,
)
from optin.conversations.moving import decide_change_number
from optin.conversations.searching import Sought

__all__ = [
    "HELD_BACK",
    "NOWHERE",
    "ConversationExists",
    "Direction",
    "Message",
    "PhoneNumber",
    "Project",
    "Sought",
    "Started",
    "decide_change_number",
    "decide_discard",
    "decide_file",
    "decide_sort",
    "decide_start",
    "held_back",
    "mobile_of",
    "received",
    "texted",
    "withheld",
]
