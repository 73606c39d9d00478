"""English: the words, where each is listed, and what must not be taken for them.

The opt-out words that are always on follow the FCC's seven and what the providers add without
colliding with ordinary answers. A word that collides (NO, TD, TERMINATE) goes to review until the
tenant turns its pack on.
"""

from datetime import date
from typing import Final

from optin.keywords.vocabularies import plain_en
from optin.keywords.words import Grade, Meaning, Source, Vocabulary, Word

_READ_ON: Final = date(2026, 11, 22)

FCC: Final = Source(
    "47 CFR 64.1200(a)(10), words that revoke consent per se",
    "https://www.ecfr.gov/current/title-47/chapter-I/subchapter-B/part-64/subpart-L/section-64.1200",
    _READ_ON,
)
TWILIO: Final = Source(
    "Twilio, support for opt-out keywords",
    "https://support.twilio.com/hc/en-us/articles/223134027-Twilio-Support-for-Opt-out-Keywords-SMS-STOP-Filtering",
    _READ_ON,
)
TWILIO_PROXY: Final = Source(
    "Twilio Proxy, opt-out keywords",
    "https://www.twilio.com/docs/proxy/opt-out-keywords",
    _READ_ON,
)
AWS: Final = Source(
    "AWS End User Messaging SMS, required opt-out keywords",
    "https://docs.aws.amazon.com/sms-voice/latest/userguide/opt-out-list-keywords.html",
    _READ_ON,
)
KLAVIYO: Final = Source(
    "Klaviyo, compliance keywords",
    "https://help.klaviyo.com/hc/en-us/articles/29928896469531",
    _READ_ON,
)
TELNYX: Final = Source(
    "Telnyx, advanced opt-in and opt-out",
    "https://developers.telnyx.com/docs/messaging/messages/advanced-opt-in-out/index",
    _READ_ON,
)
PLIVO: Final = Source(
    "Plivo, do-not-disturb service",
    "https://www.plivo.com/docs/sms/concepts/dnd-service/",
    _READ_ON,
)
ADOBE: Final = Source(
    "Adobe Journey Optimizer, native inbound keywords",
    "https://experienceleague.adobe.com/en/docs/journey-optimizer/using/sms/sms-opt-out",
    _READ_ON,
)
SALESFORCE: Final = Source(
    "Salesforce, an older list of opt-out keywords, as other publications report it",
    "https://help.salesforce.com/s/articleView?id=service.messaging_consent_status.htm",
    _READ_ON,
)
POSTSCRIPT: Final = Source(
    "Postscript, automatic subscriber removals",
    "https://help.postscript.io/hc/en-us/articles/4407590436507",
    _READ_ON,
)
POSTSCRIPT_EARLIER: Final = Source(
    "Postscript, unsubscribing (an earlier page)",
    "http://help.postscript.io/en/articles/3496850-unsubscribing",
    _READ_ON,
)
CTIA: Final = Source(
    "CTIA Messaging Principles and Best Practices (2023), 5.1.3",
    "https://signalmash.com/2023/12/28/ctia-messaging-principles-best-practices-handbook",
    _READ_ON,
)

__all__ = ["VOCABULARY"]


def _always(
    text: str, source: Source, *, plain: bool = False, typos: bool = False, locale: str = ""
) -> Word:
    return Word(text, Meaning.STOP, source, plain=plain, typos=typos, locale=locale)


def _phrase(text: str, source: Source, grade: Grade = Grade.PROBABLE) -> Word:
    return Word(text, Meaning.STOP, source, grade=grade, phrase=True)


def _colliding(text: str, source: Source, pack: str, *, pending_only: bool = False) -> Word:
    return Word(
        text,
        Meaning.STOP,
        source,
        # An answer to "Reply YES to agree" is no ordinary talk.
        grade=Grade.PROBABLE if pending_only else Grade.REVIEW,
        pack=pack,
        pending_only=pending_only,
    )


_KEYWORDS: Final = (
    Word("STOPALL", Meaning.STOP_ALL, TWILIO, plain=True, typos=True),
    Word("STOP ALL", Meaning.STOP_ALL, TELNYX, plain=True),
    _always("STOP", FCC, plain=True, typos=True),
    _always("UNSUBSCRIBE", FCC, plain=True, typos=True),
    _always("UN SUBSCRIBE", FCC),  # as "un-subscribe" is split
    _always("UNSUB", PLIVO, plain=True, typos=True),
    _always("CANCEL", FCC, typos=True),
    _always("END", FCC),  # three letters: each slip of one is a word
    _always("QUIT", FCC, typos=True),
    _always("REVOKE", FCC, typos=True),
    _always("REMOVE", AWS, typos=True),
    _always("OPTOUT", TWILIO, plain=True, typos=True),
    _always("OPT OUT", FCC, plain=True),
    _always("OPT-OUT", AWS, plain=True),
    _always("ARRET", AWS, plain=True, locale="fr"),
    _always("ARRETE", TWILIO_PROXY, locale="fr"),
    _colliding("TD", AWS, "aws"),
    _colliding("TERMINATE", SALESFORCE, "salesforce"),
    _colliding("NO", ADOBE, "adobe", pending_only=True),
    Word("🛑", Meaning.STOP, POSTSCRIPT_EARLIER, grade=Grade.PROBABLE),
    Word("HELP", Meaning.HELP, TWILIO),
    Word("INFO", Meaning.HELP, TWILIO),
    Word("START", Meaning.START, TWILIO),
    Word("UNSTOP", Meaning.START, TWILIO),
    Word("YES", Meaning.YES, KLAVIYO, pending_only=True),
    Word("Y", Meaning.YES, KLAVIYO, pending_only=True),
)

# The short list that providers publish. Reading plain language at large is another piece of work.
_PHRASES: Final = (
    _phrase("STOP TEXTING", POSTSCRIPT),
    _phrase("STOP TEXTING ME", POSTSCRIPT),
    _phrase("STOP MESSAGING ME", CTIA),
    _phrase("STOP MESSAGING", CTIA),
    _phrase("DO NOT TEXT", POSTSCRIPT),
    _phrase("DON'T TEXT", POSTSCRIPT),
    _phrase("DO NOT TEXT ME", POSTSCRIPT),
    _phrase("DON'T TEXT ME", POSTSCRIPT),
    _phrase("DO NOT CALL", POSTSCRIPT_EARLIER),
    _phrase("DON'T CALL", POSTSCRIPT_EARLIER),
    _phrase("DO NOT CONTACT", POSTSCRIPT_EARLIER),
    _phrase("DON'T CONTACT", POSTSCRIPT_EARLIER),
    _phrase("DO NOT MESSAGE", POSTSCRIPT_EARLIER),
    _phrase("REMOVE ME", POSTSCRIPT_EARLIER),
    _phrase("REMOVE ME FROM YOUR LIST", POSTSCRIPT),
    _phrase("TAKE ME OFF", POSTSCRIPT_EARLIER),
    _phrase("TAKE ME OFF THIS LIST", POSTSCRIPT),
    _phrase("OPT ME OUT", CTIA),
    _phrase("UNSUBSCRIBE ME", CTIA),
    _phrase("WRONG NUMBER", POSTSCRIPT),
    _phrase("NO MORE", POSTSCRIPT, Grade.REVIEW),
)

# Words of a common English dictionary (SCOWL, size 70) that one slip of a letter away from a
# keyword, found by trying every slip, and a few of other languages and of names.
_ORDINARY: Final = frozenset(
    """
    atop estop scop shop slop sop step stoa stob stol stomp stoop stope stops stor stoup stow
    strop swop top stot stap stok stof stoep stopa stopy
    unsubscribed unsubscribes
    cancer cancels chancel
    quid quiet quilt quin quint quip quirt quite quits quito quiz quoit quot suit qui quita qubit
    evoke revoked revoker revokes
    remote removed remover removes rewove
    """.split()  # noqa: SIM905  sixty words read better as lines of text
)

VOCABULARY: Final = Vocabulary(
    locale="en",
    words=_KEYWORDS + _PHRASES,
    polite=frozenset({"kindly", "please", "pls", "plz", "thanks", "thank you", "thankyou", "thx"}),
    signatures=frozenset(
        {("sent", "from"), ("sent", "via"), ("sent", "with"), ("get", "outlook")},
    ),
    quotation=("on", "wrote"),
    ordinary=_ORDINARY,
    phrasing=plain_en.PHRASING,
)
