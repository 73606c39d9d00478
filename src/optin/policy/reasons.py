"""Why not: every refusal has a stable code.

A sentence, the rule behind it and what may be done (row P11 of docs/features.md).
"""

from __future__ import annotations

from enum import StrEnum
from types import MappingProxyType
from typing import Final

from attrs import frozen

__all__ = ["REASONS", "Code", "Reason"]


class Code(StrEnum):
    """Name a reason for programs; a code is never renamed."""

    ALLOWED = "allowed"
    OPTED_OUT = "opted_out"
    OPT_OUT_UNPROCESSED = "opt_out_unprocessed"
    CONSENT_REQUIRED = "consent_required"
    CONSENT_PENDING = "consent_pending"
    CONSENT_EXPIRED = "consent_expired"
    BLOCKED_BY_PROVIDER = "blocked_by_provider"
    BLOCKED_BY_ADMINISTRATOR = "blocked_by_administrator"
    CATEGORY_OPTED_OUT = "category_opted_out"
    OPT_OUT_IN_DOUBT = "opt_out_in_doubt"
    NUMBER_CANNOT_BE_TEXTED = "number_cannot_be_texted"
    QUEUED_BEFORE_OPT_OUT = "queued_before_opt_out"
    DISCLAIMER_NOT_SENT = "disclaimer_not_sent"
    NO_LONGER_TRUE = "no_longer_true"
    TOO_LATE = "too_late"
    TOO_MANY_HELD = "too_many_held"
    CONVERSATION_EXISTS = "conversation_exists"
    NO_MOBILE_NUMBER = "no_mobile_number"
    MATTER_NOT_KNOWN = "matter_not_known"
    MESSAGE_TOO_LONG = "message_too_long"
    GROUP_MESSAGING_OFF = "group_messaging_off"
    OPT_OUT_STANDS = "opt_out_stands"
    EVIDENCE_REQUIRED = "evidence_required"
    LIST_NOT_OWN = "list_not_own"
    FEATURE_MISSING = "feature_missing"
    TEXTING_OFF = "texting_off"
    PERMISSION_MISSING = "permission_missing"
    CONFIRMATION_MISSING = "confirmation_missing"
    UNKNOWN_SENDER = "unknown_sender"
    NO_FITTING_SENDER = "no_fitting_sender"
    UNKNOWN_PROGRAM = "unknown_program"
    SCOPE_CHANGED = "scope_changed"
    OWN_NUMBER = "own_number"
    OUTSIDE_WINDOW = "outside_window"
    UNKNOWN_TEMPLATE = "unknown_template"
    UNKNOWN_CATEGORY = "unknown_category"
    WRONG_AUDIENCE = "wrong_audience"
    NOT_ASKED_BY_MAIL = "not_asked_by_mail"
    OPT_IN_REQUIRED = "opt_in_required"
    UNKNOWN_USER = "unknown_user"
    USER_WITHOUT_NUMBER = "user_without_number"
    USER_NOT_OPTED_IN = "user_not_opted_in"
    USER_OPTED_OUT = "user_opted_out"
    MAIL_OPTED_OUT = "mail_opted_out"
    QUOTA_USED_UP = "quota_used_up"
    SPENDING_CAP_REACHED = "spending_cap_reached"
    TOP_UP_DECLINED = "top_up_declined"
    NO_SUCH_THREAD = "no_such_thread"
    PORTAL_INACTIVE = "portal_inactive"
    NOT_SEARCHABLE = "not_searchable"
    TOO_MANY_MEMBERS = "too_many_members"
    THREAD_ERASED = "thread_erased"
    ERASED = "erased"
    UNDECIDABLE = "undecidable"


@frozen
class Reason:
    """Explain a code.

    Attributes:
        sentence: What is the case.
        rule: The law, carrier rule or product row behind it.
        remedy: What may be done.
    """

    sentence: str
    rule: str
    remedy: str


_TCPA: Final = "47 CFR 64.1200(a)(10): consent may be revoked by any reasonable means"

REASONS: Final = MappingProxyType(
    {
        Code.ALLOWED: Reason("This message may be sent.", "", ""),
        Code.OPTED_OUT: Reason(
            "This person opted out of messages from here.",
            _TCPA,
            "Only the person can lift it: by texting START from a number, by a form, or, under "
            "explicit consent, by writing first.",
        ),
        Code.OPT_OUT_UNPROCESSED: Reason(
            "An opt-out of this person has arrived and is being worked on.",
            _TCPA,
            "Wait until the inbox is worked through; dispatch() does it.",
        ),
        Code.CONSENT_REQUIRED: Reason(
            "This person has not agreed yet; the message waits and a request goes out first.",
            "optin rule P1: under explicit consent nothing goes before a yes",
            "Nothing more: once sent it is held, the person is asked, and a yes lets it go.",
        ),
        Code.CONSENT_PENDING: Reason(
            "This person was asked and has not answered; the message waits.",
            "optin rule P8: while a request is pending, messages are held in order",
            "Wait for the answer, or record consent given elsewhere with evidence.",
        ),
        Code.CONSENT_EXPIRED: Reason(
            "This person's consent is too old to count; the message waits and a new request goes "
            "out first.",
            "optin rule C11: implied consent expires",
            "Send it: it will be held, and the person asked again.",
        ),
        Code.BLOCKED_BY_PROVIDER: Reason(
            "The provider blocks texts to this person from this sender.",
            "optin rule C10: a send needs consent and no block",
            "The person lifts it by texting the provider's word, usually START, to the sender; "
            "where it takes none, status() says how it is lifted.",
        ),
        Code.BLOCKED_BY_ADMINISTRATOR: Reason(
            "An administrator blocked texts to this person.",
            "optin rule C3: a block is a fact apart from consent",
            "Ask the administrator to lift it.",
        ),
        Code.CATEGORY_OPTED_OUT: Reason(
            "This person wants no more messages of this category.",
            _TCPA,
            "Only the person lifts it, by texting START and the name of the category.",
        ),
        Code.OPT_OUT_IN_DOUBT: Reason(
            "This person may have opted out: somebody has to read what was written.",
            _TCPA,
            "Write the opt-out down with opt_out(), or lift the block with unblock(); the person "
            "lifts it by texting START.",
        ),
        Code.NUMBER_CANNOT_BE_TEXTED: Reason(
            "This number or mailbox cannot be reached.",
            "optin rule C3: a block is a fact apart from consent",
            "Use another one of the person; that of a mailbox is lifted with unblock(), too.",
        ),
        Code.MAIL_OPTED_OUT: Reason(
            "Whoever has this mailbox said no to e-mails from here.",
            "RFC 8058: one click on the e-mail says no",
            "Only the person can lift it. What the e-mail would have told of waits where it is.",
        ),
        Code.QUEUED_BEFORE_OPT_OUT: Reason(
            "This message was queued before the person opted out; a later yes does not revive it.",
            "optin promise G4: a message queued before STOP is never sent after a later opt-in",
            "Write it anew if it still matters.",
        ),
        Code.DISCLAIMER_NOT_SENT: Reason(
            "The disclaimer that had to go first could not be sent.",
            "optin rule P3: the first message is accompanied by a disclaimer",
            "Look at why the disclaimer failed, then send again.",
        ),
        Code.NO_LONGER_TRUE: Reason(
            "What this automatic text says is no longer true.",
            "The state changed between writing and sending",
            "Nothing: a newer text tells the newer state.",
        ),
        Code.TOO_LATE: Reason(
            "The time in which this text was allowed or useful has passed.",
            "47 CFR 64.1200(a)(12): a confirmation within five minutes",
            "Nothing: it is not sent later.",
        ),
        Code.TOO_MANY_HELD: Reason(
            "As many messages wait for this person's answer as the policy allows.",
            "optin rule P8: held up to a configured number",
            "Wait for the answer, or raise hold_limit.",
        ),
        Code.CONVERSATION_EXISTS: Reason(
            "There is a conversation with this number already.",
            "optin rule V1: one conversation for each number of a tenant",
            "Go on in that one.",
        ),
        Code.NO_MOBILE_NUMBER: Reason(
            "This contact has no mobile number.",
            "optin rule V2: a conversation is with the contact's mobile number",
            "Add one to the contact, or type one in.",
        ),
        Code.MATTER_NOT_KNOWN: Reason(
            "This user may file nothing under that client and matter.",
            "optin rule V3: a conversation is filed under a matter of its own tenant",
            "Choose a matter that the user may see.",
        ),
        Code.MESSAGE_TOO_LONG: Reason(
            "The text is longer than the policy allows.",
            "optin rule V5: longer texts are refused before anything is sent",
            "Shorten it, or send two.",
        ),
        Code.GROUP_MESSAGING_OFF: Reason(
            "Group messaging is not switched on.",
            "optin rule P5: explicit consent and group messaging exclude each other",
            "Text each person alone, or switch group messaging on under disclaimer or off.",
        ),
        Code.OPT_OUT_STANDS: Reason(
            "A user cannot lift an opt-out.",
            "optin rule C5: only the person's own act lifts an opt-out",
            "Ask the person to text START, or to agree on a form.",
        ),
        Code.EVIDENCE_REQUIRED: Reason(
            "Consent that was given elsewhere needs evidence.",
            "optin rule C6; 16 CFR 310.5(a)(8): keep a copy of the consent",
            "Say in the note what the person signed or said, and when.",
        ),
        Code.LIST_NOT_OWN: Reason(
            "Consent on a bought, rented or shared list was not given to you.",
            "CTIA Messaging Principles 5.1.4: no rented, sold or shared opt-in lists",
            "Ask the person yourself, by a form or by a first message under explicit consent.",
        ),
        Code.FEATURE_MISSING: Reason(
            "This tenant was not given the feature.",
            "optin rules P7 and Q1: what a tenant may use is granted",
            "Grant it when enrolling the tenant, or by a plan that has it.",
        ),
        Code.TEXTING_OFF: Reason(
            "Texting is not switched on for this tenant.",
            "optin rule Q1: texting is enabled by the account's administrators or owners",
            "Have an administrator or owner enable it.",
        ),
        Code.PERMISSION_MISSING: Reason(
            "This user may not do that.",
            "optin rules P7 and Q1: the host says who may do what, and the setup needs a "
            "permission of its own",
            "Have somebody do it who may, or give this user the permission or role.",
        ),
        Code.CONFIRMATION_MISSING: Reason(
            "The change was not confirmed.",
            "optin rule P7: changing the policy needs an explicit confirmation",
            "Show the actor what changes, and pass confirm=True once they agreed.",
        ),
        Code.UNKNOWN_SENDER: Reason(
            "This tenant has no such sender.",
            "A definition: a sender is the tenant's own number, short code or name",
            "Add it to the tenant's senders first.",
        ),
        Code.NO_FITTING_SENDER: Reason(
            "No sender of this tenant can write on WhatsApp, or the one that was named cannot.",
            "WhatsApp Business Platform: a sender is a phone number, and no short code and no name",
            "Add the number to the tenant's senders as whatsapp: and the number, or write a text.",
        ),
        Code.UNKNOWN_PROGRAM: Reason(
            "This tenant has no such program.",
            "CTIA Messaging Principles 5.1.2.2: consent applies to the program it was given for",
            "Name one of the tenant's programs, or add it to them first.",
        ),
        Code.SCOPE_CHANGED: Reason(
            "Consents are divided otherwise since this message was queued.",
            "optin rule C9: a message needs the consent of the scope that is in force",
            "Send it again.",
        ),
        Code.OWN_NUMBER: Reason(
            "This is one of the tenant's own numbers.",
            "Two machines that answer each other would go on for ever",
            "Text the person's number instead.",
        ),
        Code.OUTSIDE_WINDOW: Reason(
            "WhatsApp delivers free words for 24 hours after the person's last message to this "
            "sender, and that time is over or has not begun.",
            "WhatsApp Business Messaging Policy: outside the window only approved templates",
            "Send a template that the provider has approved, or wait until the person writes: then "
            "free words may go for 24 hours.",
        ),
        Code.UNKNOWN_TEMPLATE: Reason(
            "This tenant has no approved template of that name.",
            "A definition: a template is sent by the tenant's own name for it",
            "Name it with change_approved first.",
        ),
        Code.QUOTA_USED_UP: Reason(
            "No texts are left; the message waits for a pack to be bought, or texts given by hand.",
            "optin rule Q3: a pack is bought automatically",
            "Nothing where a billing is set up, which the next dispatch asks; else set one up, or "
            "call quota.adjust.",
        ),
        Code.SPENDING_CAP_REACHED: Reason(
            "No texts are left, and the spending cap allows no other pack now; the message waits.",
            "optin rule Q5: a spending cap",
            "Wait for a month in which the cap allows one, or raise it and call retry.",
        ),
        Code.TOP_UP_DECLINED: Reason(
            "No texts are left, and buying more was declined; the message waits.",
            "optin rule Q5: a top-up that fails holds messages and loses none",
            "Mend the means of payment and call retry; it is tried again by itself, too.",
        ),
        Code.UNDECIDABLE: Reason(
            "Whether this message may go could not be decided.",
            "Every doubt refuses",
            "Look at the log for the error behind it, mend it, and send again.",
        ),
        Code.UNKNOWN_CATEGORY: Reason(
            "Nobody has declared such a category.",
            "optin rule N1: categories have an audience, and the host declares more",
            "Declare it first, or take one that is built in.",
        ),
        Code.WRONG_AUDIENCE: Reason(
            "Messages of this category are not for such a person.",
            "optin rule N1: a category is for users, for contacts or for both",
            "Take another category, or declare one for this audience.",
        ),
        Code.NOT_ASKED_BY_MAIL: Reason(
            "This person has not agreed to e-mails, and nobody is asked by e-mail: its answers are "
            "not read.",
            "optin rule P1: under explicit consent nothing goes before a yes",
            "Record what the person said on a form of yours with answer_form(), or elsewhere with "
            "opt_in() and evidence; then send again.",
        ),
        Code.OPT_IN_REQUIRED: Reason(
            "A message of a category goes only to who has said yes, and this person has not.",
            "optin rule N2: a category message by SMS goes only to a person who opted in",
            "Ask for consent first, or record consent given elsewhere with evidence.",
        ),
        Code.UNKNOWN_USER: Reason(
            "Nothing is kept of such a user.",
            "A definition: a user can be texted once a number of theirs is kept",
            "Save the user's number first.",
        ),
        Code.USER_WITHOUT_NUMBER: Reason(
            "No number of this user is kept.",
            "optin rule C7: a user's opt-in belongs to the user's own number",
            "Save the user's number first.",
        ),
        Code.USER_NOT_OPTED_IN: Reason(
            "This user has not opted in to texts.",
            "optin rule C7: a user's opt-in is off by default",
            "Have the user tick it, beside the number; until then, tell them by other means.",
        ),
        Code.USER_OPTED_OUT: Reason(
            "This user opted out of texts to users.",
            _TCPA,
            "Only the user can lift it, by ticking the box beside the number again; until then, "
            "tell them by other means.",
        ),
        Code.NO_SUCH_THREAD: Reason(
            "There is no such thread, or it is not for this reader.",
            "optin rule O6: no contact can see another's thread",
            "Look it up in the reader's own list of threads.",
        ),
        Code.PORTAL_INACTIVE: Reason(
            "This contact has no active portal.",
            "optin rule O1: a contact needs an active portal",
            "Activate it with portal.activate, or reach the contact by other means.",
        ),
        Code.NOT_SEARCHABLE: Reason(
            "Nothing of secure messages may be searched here.",
            "optin: search only over what the host allows",
            "Name what may be searched in the portal's policy.",
        ),
        Code.TOO_MANY_MEMBERS: Reason(
            "This thread has as many members as it can have.",
            "optin: each member is told of each reply, and more are a mailing list",
            "Remove somebody first, or start another thread.",
        ),
        Code.THREAD_ERASED: Reason(
            "What was written in this thread was erased.",
            "Erasure destroys the words, and nobody goes on with what cannot be read",
            "Start another thread.",
        ),
        Code.ERASED: Reason(
            "The address was erased.",
            "Erasure destroys the plain address",
            "Nothing: there is nowhere to send it.",
        ),
    }
)
"""The explanation of every code."""
