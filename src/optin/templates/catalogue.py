"""List every automatic text, its rules, and its default wording.

The default wording is plain GSM-7, but for languages that are not written in Latin letters. With
names of ordinary length each text in English fits one segment.
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from attrs import evolve, frozen

from optin.languages import language_of
from optin.templates.template import Template
from optin.templates.translations import TRANSLATIONS

# Words before each automatic text to a contact, so that it is not taken for a person's.
DEFAULT_MARK: Final = "Auto: "
DEFAULT_LOCALE: Final = "en"

# PRODUCT V5: a text is at most 480 characters unless the host says otherwise.
TEXT_LIMIT: Final = 480
# One message of GSM-7 septets (3GPP TS 23.038): the answer to an opt-out is one text
# (47 CFR 64.1200(a)(12)) and should be billed and shown as one.
OPT_OUT_CONFIRMATION_LIMIT: Final = 160
# Two segments of UCS-2, of 67 characters each; with a name of ordinary length it is one of 70.
UCS2_CONFIRMATION_LIMIT: Final = 134
# What stands on a page or in an e-mail is no text message; a wording of more than this is not read.
PAGE_LIMIT: Final = 1200


class TemplateName(StrEnum):
    """Name an automatic text. The first part says who sent the first message."""

    USER_INITIATED_REQUEST = "user_initiated.request"
    USER_INITIATED_REQUEST_SENT = "user_initiated.request_sent"
    USER_INITIATED_ACCEPTED = "user_initiated.accepted"
    USER_INITIATED_CONFIRMATION = "user_initiated.confirmation"
    USER_INITIATED_REJECTED = "user_initiated.rejected"
    USER_INITIATED_OPT_OUT_CONFIRMATION = "user_initiated.opt_out_confirmation"
    CONTACT_INITIATED_REQUEST = "contact_initiated.request"
    CONTACT_INITIATED_REQUEST_SENT = "contact_initiated.request_sent"
    CONTACT_INITIATED_ACCEPTED = "contact_initiated.accepted"
    CONTACT_INITIATED_CONFIRMATION = "contact_initiated.confirmation"
    CONTACT_INITIATED_REJECTED = "contact_initiated.rejected"
    CONTACT_INITIATED_OPT_OUT_CONFIRMATION = "contact_initiated.opt_out_confirmation"
    DISCLAIMER = "disclaimer"
    HELP = "help"
    FORM_CONFIRMATION = "form_confirmation"
    REMINDER = "reminder"
    UNEXPECTED = "unexpected"
    SUSPENDED = "suspended"
    OUTSIDE_WINDOW = "outside_window"
    CATEGORY_OPT_OUT_CONFIRMATION = "category.opt_out_confirmation"
    CATEGORY_CONFIRMATION = "category.confirmation"
    CATEGORY_REJECTED = "category.rejected"
    CLARIFICATION = "clarification"
    POSSIBLE_CANCELLATION = "possible_cancellation"
    MAIL_CONFIRMATION = "mail.confirmation"
    MAIL_DISCLAIMER = "mail.disclaimer"
    FORM_CONSENT = "form.consent"
    FORM_INVITATION = "form.invitation"
    FORM_CODE = "form.code"
    PORTAL_STARTED = "portal.started"
    PORTAL_REPLIED = "portal.replied"
    PORTAL_WRITTEN = "portal.written"
    PORTAL_UNTOLD = "portal.untold"
    PORTAL_SUBJECT = "portal.subject"
    PORTAL_MAIL = "portal.mail"


class Audience(StrEnum):
    """Name who reads a text, and where.

    A contact by text message, a user as a notice, or whoever reads a page or an e-mail of ours.
    """

    CONTACT = "contact"
    USER = "user"
    READER = "reader"


class Variable(StrEnum):
    """Name what can be filled into a text. Whoever renders gives all but `support_contact`.

    `contact` is how the user knows the contact: their number, since no name is known here.
    `support_contact` is a phone number or an e-mail address, empty where there is none.
    `user_name` is the author; where a message has none, the words the host signs it with.
    `category` is what the contact calls the messages that are stopped or begun again.
    `code` is what proves on a form that somebody reads the texts to a number.
    """

    USER_NAME = "user_name"
    ORGANIZATION_NAME = "organization_name"
    OPT_IN_KEYWORD = "opt_in_keyword"
    OPT_OUT_KEYWORD = "opt_out_keyword"
    START_KEYWORD = "start_keyword"
    HELP_KEYWORD = "help_keyword"
    CONTACT = "contact"
    SUPPORT_CONTACT = "support_contact"
    CATEGORY = "category"
    CODE = "code"


# The longest values that a limit is checked with, in characters. 40 holds nearly every name of a
# person or a firm; a keyword is a word or two.
WORST_CASE: Final[Mapping[str, str]] = MappingProxyType(
    {
        Variable.USER_NAME.value: "W" * 40,
        Variable.ORGANIZATION_NAME.value: "W" * 40,
        Variable.OPT_IN_KEYWORD.value: "W" * 20,
        Variable.OPT_OUT_KEYWORD.value: "W" * 20,
        Variable.START_KEYWORD.value: "W" * 20,
        Variable.HELP_KEYWORD.value: "W" * 20,
        Variable.CONTACT.value: "W" * 40,
        Variable.SUPPORT_CONTACT.value: "W" * 60,
        Variable.CATEGORY.value: "W" * 30,
        Variable.CODE.value: "0" * 6,
    }
)

# Values for previews.
EXAMPLES: Final[Mapping[str, str]] = MappingProxyType(
    {
        Variable.USER_NAME.value: "Dana Reyes",
        Variable.ORGANIZATION_NAME.value: "Reyes Law",
        Variable.OPT_IN_KEYWORD.value: "YES",
        Variable.OPT_OUT_KEYWORD.value: "STOP",
        Variable.START_KEYWORD.value: "START",
        Variable.HELP_KEYWORD.value: "HELP",
        Variable.CONTACT.value: "Sam Doe",
        Variable.SUPPORT_CONTACT.value: "555-0100",
        Variable.CATEGORY.value: "reminders",
        Variable.CODE.value: "314159",
    }
)


@frozen
class CatalogueEntry:
    """Describe one automatic text and the rules of its wording.

    Attributes:
        name: which text.
        audience: who reads it.
        purpose: when it is sent, in one sentence.
        source: the default wording.
        required: variables that it must contain; the opt-in keyword says how to agree, the
            opt-out keyword how to stop.
        allowed: variables that it may contain, the required ones among them.
        limit: the most characters, filled with the longest values: septets in GSM-7, graphemes
            in UCS-2.
        answers_opt_out: it confirms an opt-out, so it is short and free of marketing
            (47 CFR 64.1200(a)(12)).
        template: the default wording, read.
        gsm_7: the wording has to be GSM-7.
    """

    name: TemplateName
    audience: Audience
    purpose: str
    source: str
    required: frozenset[str]
    allowed: frozenset[str]
    limit: int
    answers_opt_out: bool
    template: Template
    gsm_7: bool = False

    @property
    def must_say_how_to_stop(self) -> bool:
        """Tell whether the wording must contain the opt-out keyword."""
        return Variable.OPT_OUT_KEYWORD in self.required

    @property
    def must_say_how_to_agree(self) -> bool:
        """Tell whether the wording must contain the opt-in keyword."""
        return Variable.OPT_IN_KEYWORD in self.required


_USER, _ORGANIZATION = Variable.USER_NAME, Variable.ORGANIZATION_NAME
_YES, _STOP, _START = (
    Variable.OPT_IN_KEYWORD,
    Variable.OPT_OUT_KEYWORD,
    Variable.START_KEYWORD,
)
_OPT_OUT_CONFIRMATIONS = frozenset(
    {
        TemplateName.USER_INITIATED_OPT_OUT_CONFIRMATION,
        TemplateName.CONTACT_INITIATED_OPT_OUT_CONFIRMATION,
        TemplateName.CATEGORY_OPT_OUT_CONFIRMATION,
        TemplateName.CLARIFICATION,
    }
)


# A code or a category is in the texts that are about it.
_OF_ALL = frozenset(Variable) - {Variable.CODE, Variable.CATEGORY}
# The contact does not need to be told who they are.
_OF_CONTACTS = _OF_ALL - {Variable.CONTACT}


def _to_contact(name: TemplateName, purpose: str, source: str, *required: str) -> CatalogueEntry:
    """Describe a text to a contact."""
    answers = name in _OPT_OUT_CONFIRMATIONS
    return CatalogueEntry(
        name=name,
        audience=Audience.CONTACT,
        purpose=purpose,
        source=source,
        required=frozenset(required),
        allowed=_OF_CONTACTS | set(required),
        limit=OPT_OUT_CONFIRMATION_LIMIT if answers else TEXT_LIMIT,
        answers_opt_out=answers,
        template=Template.parse(source),
        gsm_7=answers,
    )


def _to_user(name: TemplateName, purpose: str, source: str, *required: str) -> CatalogueEntry:
    """Describe a notice to a user, which must say whom it is about."""
    return CatalogueEntry(
        name=name,
        audience=Audience.USER,
        purpose=purpose,
        source=source,
        required=frozenset({Variable.CONTACT, *required}),
        allowed=_OF_ALL | set(required),
        limit=TEXT_LIMIT,
        answers_opt_out=False,
        template=Template.parse(source),
    )


def _to_reader(name: TemplateName, purpose: str, source: str, *required: str) -> CatalogueEntry:
    """Describe what stands on a page or in an e-mail."""
    return CatalogueEntry(
        name=name,
        audience=Audience.READER,
        purpose=purpose,
        source=source,
        required=frozenset(required),
        allowed=_OF_CONTACTS,
        limit=PAGE_LIMIT,
        answers_opt_out=False,
        template=Template.parse(source),
    )


# One text for both directions: it confirms the same act.
_OPTED_OUT = (
    "{{ organization_name }}: you are opted out and will get no more texts from us."
    " Reply {{ start_keyword }} to come back."
)
# The five elements of an opt-in confirmation (CTIA Messaging Principles, 5.1.2.1): the sender,
# how to get help, how to stop, that messages recur, and the fee notice.
_TERMS = (
    "Msg frequency varies. Msg & data rates may apply."
    " Reply {{ help_keyword }} for help, {{ opt_out_keyword }} to stop."
)
_DECLINED = (
    "{{ contact }} does not want to receive texts. Nothing more will be sent there, and any"
    " message that was waiting has been discarded."
)

_ENTRIES = (
    _to_contact(
        TemplateName.USER_INITIATED_REQUEST,
        "Asks the contact for consent when a user writes first.",
        "{{ user_name }} from {{ organization_name }} would like to text you at this number."
        " Reply {{ opt_in_keyword }} to agree or {{ opt_out_keyword }} to decline."
        " Msg & data rates may apply.",
        _USER,
        _YES,
        _STOP,
    ),
    _to_user(
        TemplateName.USER_INITIATED_REQUEST_SENT,
        "Tells the user that the message is held and the contact was asked.",
        "Your message to {{ contact }} is waiting. We have asked for permission to text and will"
        " tell you the answer.",
    ),
    _to_user(
        TemplateName.USER_INITIATED_ACCEPTED,
        "Tells the user that the contact agreed.",
        "{{ contact }} agreed to receive texts. Any message that was waiting is on its way.",
    ),
    _to_contact(
        TemplateName.USER_INITIATED_CONFIRMATION,
        "Confirms to the contact that texts were agreed to, and says how to stop them.",
        "Thank you! {{ user_name }} from {{ organization_name }} can text you now. " + _TERMS,
        _ORGANIZATION,
        _STOP,
    ),
    _to_user(
        TemplateName.USER_INITIATED_REJECTED,
        "Tells the user that the contact declined, or opted out at any later time.",
        _DECLINED,
    ),
    _to_contact(
        TemplateName.USER_INITIATED_OPT_OUT_CONFIRMATION,
        "Confirms to the contact that no more texts will come.",
        _OPTED_OUT,
        _ORGANIZATION,
        _START,
    ),
    _to_contact(
        TemplateName.CONTACT_INITIATED_REQUEST,
        "Asks the contact for consent when the contact writes first.",
        "Thank you for texting {{ organization_name }}. To read and answer you here we need your"
        " OK: reply {{ opt_in_keyword }} to agree or {{ opt_out_keyword }} to decline."
        " Msg & data rates may apply.",
        _YES,
        _STOP,
    ),
    _to_user(
        TemplateName.CONTACT_INITIATED_REQUEST_SENT,
        "Tells the user that a contact tried to write and was asked for consent.",
        "{{ contact }} tried to text you. We have asked for permission to text first; the message"
        " follows if the answer is yes.",
    ),
    _to_user(
        TemplateName.CONTACT_INITIATED_ACCEPTED,
        "Tells the user that the contact who wrote first agreed.",
        "{{ contact }} agreed to text with you. Any message that was waiting follows.",
    ),
    _to_contact(
        TemplateName.CONTACT_INITIATED_CONFIRMATION,
        "Confirms to the contact who wrote first that texts were agreed to.",
        "Thank you! You can text with {{ organization_name }} now. " + _TERMS,
        _ORGANIZATION,
        _STOP,
    ),
    _to_user(
        TemplateName.CONTACT_INITIATED_REJECTED,
        "Tells the user that the contact who wrote first declined, or opted out later.",
        _DECLINED,
    ),
    _to_contact(
        TemplateName.CONTACT_INITIATED_OPT_OUT_CONFIRMATION,
        "Confirms to the contact who wrote first that no more texts will come.",
        _OPTED_OUT,
        _ORGANIZATION,
        _START,
    ),
    _to_contact(
        TemplateName.DISCLAIMER,
        "Accompanies the first message to a contact: who is writing and how to stop.",
        "{{ user_name }} from {{ organization_name }} is texting you. Reply {{ opt_out_keyword }}"
        " to stop or {{ help_keyword }} for help. Msg & data rates may apply.",
        _ORGANIZATION,
        _STOP,
    ),
    _to_contact(
        TemplateName.HELP,
        "Answers the help keyword, in every state.",
        "{{ organization_name }} texting line. For help, call or write to our office. Reply"
        " {{ opt_out_keyword }} to stop texts, {{ start_keyword }} to get them again."
        " Msg & data rates may apply.",
        _ORGANIZATION,
        _STOP,
    ),
    _to_contact(
        TemplateName.FORM_CONFIRMATION,
        "Confirms an opt-in that was given on a form.",
        "Thank you for agreeing to texts from {{ organization_name }}. " + _TERMS,
        _ORGANIZATION,
        _STOP,
    ),
    _to_contact(
        TemplateName.REMINDER,
        "Asks again when the answer to a request was neither keyword.",
        "{{ organization_name }} would still like to text you. Please reply {{ opt_in_keyword }}"
        " to agree or {{ opt_out_keyword }} to decline.",
        _YES,
        _STOP,
    ),
    _to_contact(
        TemplateName.UNEXPECTED,
        "Answers a contact who may not begin a conversation, where that is wanted.",
        "{{ organization_name }} cannot read new texts at this number. Please call or write to our"
        " office. Reply {{ opt_out_keyword }} to stop texts.",
        _ORGANIZATION,
        _STOP,
    ),
    _to_user(
        TemplateName.SUSPENDED,
        "Tells the user that texts to a contact stop, because the last words may be an opt-out.",
        "{{ contact }} may have asked for no more texts. Nothing is sent to them until somebody has"
        " read what they wrote, and either recorded the opt-out or lifted the block.",
    ),
    _to_user(
        TemplateName.OUTSIDE_WINDOW,
        "Tells the user that a message that waited was not sent, because WhatsApp takes own words"
        " for 24 hours after the contact's last ones.",
        "Your message to {{ contact }} was not sent: their last one is over 24 hours old. Wait"
        " until they write, or send an approved template.",
    ),
    _to_contact(
        TemplateName.CATEGORY_OPT_OUT_CONFIRMATION,
        "Confirms to the contact that no more messages of one category will come.",
        "{{ organization_name }}: you will get no more {{ category }}. Other texts go on. Reply"
        " {{ opt_out_keyword }} to stop all.",
        _ORGANIZATION,
        Variable.CATEGORY,
        _STOP,
    ),
    _to_contact(
        TemplateName.CATEGORY_CONFIRMATION,
        "Confirms to the contact that messages of one category come again.",
        "{{ organization_name }}: you will get {{ category }} again. Reply {{ help_keyword }} for"
        " help, {{ opt_out_keyword }} to stop all texts. Msg & data rates may apply.",
        _ORGANIZATION,
        Variable.CATEGORY,
        _STOP,
    ),
    _to_user(
        TemplateName.CATEGORY_REJECTED,
        "Tells the user that the contact wants no more messages of one category.",
        "{{ contact }} wants no more {{ category }}. Nothing of that kind will be sent there; other"
        " texts go on.",
        Variable.CATEGORY,
    ),
    _to_contact(
        TemplateName.CLARIFICATION,
        "Confirms an opt-out that may be about an appointment, and asks what was meant.",
        "{{ organization_name }}: you are opted out. Did you mean to cancel your appointment?"
        " Call us, or reply {{ start_keyword }} for texts.",
        _ORGANIZATION,
        _START,
    ),
    _to_user(
        TemplateName.POSSIBLE_CANCELLATION,
        "Tells the user of an opt-out that may be about an appointment.",
        "{{ contact }} may have cancelled the appointment that they were asked about, and is opted"
        " out of texts. Nothing more will be sent there: please call them.",
    ),
    # What is written back to an e-mail is not read: the way out is its link, or the office.
    _to_reader(
        TemplateName.MAIL_CONFIRMATION,
        "Confirms to a mailbox that e-mails were agreed to, and says how to stop them.",
        "Thank you! {{ organization_name }} can write to you by e-mail now. To get no more e-mails"
        " from us, please tell our office. Answers to this e-mail are not read.",
        _ORGANIZATION,
    ),
    _to_reader(
        TemplateName.MAIL_DISCLAIMER,
        "Accompanies the first message to a mailbox: who is writing and how to stop.",
        "{{ user_name }} from {{ organization_name }} is writing to you by e-mail. To get no more"
        " e-mails from us, please tell our office. Answers to this e-mail are not read.",
        _ORGANIZATION,
    ),
    # The elements of a disclosure: the seller, that consent is no condition, what comes and what it
    # costs, help and the way out (47 CFR 64.1200(f)(9); CTIA Messaging Principles, 5.1.2.1).
    _to_reader(
        TemplateName.FORM_CONSENT,
        "Stands beside the box of a consent form: what the person agrees to.",
        "I agree that {{ organization_name }} may send me text messages at this number."
        " Consent is not a condition of any purchase or service. Msg frequency varies."
        " Msg & data rates may apply. I can reply {{ help_keyword }} for help and"
        " {{ opt_out_keyword }} to stop at any time.",
        _ORGANIZATION,
        Variable.HELP_KEYWORD,
        _STOP,
    ),
    _to_reader(
        TemplateName.FORM_INVITATION,
        "Stands above a consent form, and in the e-mail that leads to it.",
        "{{ user_name }} from {{ organization_name }} would like to text you and asks for your"
        " permission.",
        _ORGANIZATION,
    ),
    _to_contact(
        TemplateName.FORM_CODE,
        "Proves on a consent form that the number is the person's own.",
        "{{ organization_name }}: your code is {{ code }}. It is good for 10 minutes."
        " If you did not ask for it, please ignore this text.",
        _ORGANIZATION,
        Variable.CODE,
    ),
    # Of a secure message nothing is told outside of it but that it is there (row O2).
    _to_user(
        TemplateName.PORTAL_STARTED,
        "Tells a user that a contact has started a thread of secure messages.",
        "{{ contact }} has started a secure conversation. Sign in to read it.",
    ),
    _to_user(
        TemplateName.PORTAL_REPLIED,
        "Tells a user that a contact has replied in a thread of secure messages.",
        "{{ contact }} has replied to a secure message. Sign in to read it.",
    ),
    _to_user(
        TemplateName.PORTAL_WRITTEN,
        "Tells a user that another one has written in a thread of secure messages.",
        "{{ user_name }} has written to {{ contact }} in a secure message. Sign in to read it.",
    ),
    _to_user(
        TemplateName.PORTAL_UNTOLD,
        "Tells a user that the e-mail about a secure message of theirs may not have arrived.",
        "The e-mail that tells {{ contact }} of your secure message has not left, or nobody knows"
        " whether it has. The message itself is there.",
    ),
    _to_reader(
        TemplateName.PORTAL_SUBJECT,
        "Is the subject of the e-mail that tells a contact of a secure message.",
        "A secure message from {{ organization_name }}",
        _ORGANIZATION,
    ),
    _to_reader(
        TemplateName.PORTAL_MAIL,
        "Tells a contact by e-mail that a secure message waits.",
        "{{ organization_name }} has sent you a secure message. For your privacy it is not in this"
        " e-mail. To read and answer it, sign in:",
        _ORGANIZATION,
    ),
)

CATALOGUE: Final[Mapping[TemplateName, CatalogueEntry]] = MappingProxyType(
    {entry.name: entry for entry in _ENTRIES}
)
# The languages that texts are worded in, without those that GSM-7 has no letters for.
_LATIN: Final = frozenset({DEFAULT_LOCALE, *TRANSLATIONS} - {"ru"})


def _translated(language: str) -> Mapping[TemplateName, CatalogueEntry]:
    """Return the catalogue in another language."""
    own = TRANSLATIONS[language]
    return MappingProxyType(
        {
            name: _with_limits(
                evolve(entry, source=own[name], template=Template.parse(own[name])), language
            )
            for name, entry in CATALOGUE.items()
            if name in own
        }
    )


def _with_limits(entry: CatalogueEntry, language: str) -> CatalogueEntry:
    """Let a text be as long as the letters of its language allow."""
    if not entry.answers_opt_out or language in _LATIN:
        return entry
    return evolve(entry, gsm_7=False, limit=UCS2_CONFIRMATION_LIMIT)


CATALOGUES: Final[Mapping[str, Mapping[TemplateName, CatalogueEntry]]] = MappingProxyType(
    {DEFAULT_LOCALE: CATALOGUE} | {language: _translated(language) for language in TRANSLATIONS}
)
"""What texts there are in each language: all of them in English, those to contacts in others."""


def entry_of(name: TemplateName, locale: str = DEFAULT_LOCALE) -> CatalogueEntry:
    """Find the description and default wording of an automatic text.

    Args:
        name: which text.
        locale: a language tag such as `es-MX`.

    Returns:
        The entry in its language, else in English with the limits of the language.
    """
    language = language_of(locale)
    found = CATALOGUES.get(language, {}).get(name)
    return _with_limits(CATALOGUE[name], language) if found is None else found
