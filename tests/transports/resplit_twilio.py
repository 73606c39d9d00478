"""What is split again of Twilio's: texts that an attacker might choose, and how they are signed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from optin.testing.twilio import sign
from optin.transports.twilio import Twilio
from tests.transports.resplit import Scheme

__all__ = ["TWILIO"]

ACCOUNT = "AC" + "0123456789abcdef" * 2
TOKEN = "a token of the search"
URL = "https://texts.example.com/hooks/twilio"
OWN, OURS, VICTIM = "+14155550123", "+15005550006", "+15559998888"
SID, OTHER_SID = "SM" + "5" * 32, "SM" + "7" * 32

SMS: Mapping[str, str] = {
    "AccountSid": ACCOUNT,
    "ApiVersion": "2010-04-01",
    "Body": "",
    "From": OWN,
    "FromCity": "SAN FRANCISCO",
    "FromCountry": "US",
    "FromState": "CA",
    "FromZip": "94105",
    "MessageSid": SID,
    "NumMedia": "0",
    "NumSegments": "1",
    "SmsMessageSid": SID,
    "SmsSid": SID,
    "SmsStatus": "received",
    "To": OURS,
    "ToCity": "",
    "ToCountry": "US",
    "ToState": "",
    "ToZip": "",
}
SERVICE: Mapping[str, str] = {
    **SMS,
    "MessagingServiceSid": "MG" + "9" * 32,
    "OptOutType": "STOP",
    "NumMedia": "1",
    "MediaUrl0": f"https://api.twilio.com/2010-04-01/Accounts/{ACCOUNT}/Messages/{SID}/Media/ME1",
    "MediaContentType0": "image/jpeg",
}
WHATSAPP: Mapping[str, str] = {
    **{name: value for name, value in SMS.items() if not re.match("(From|To).", name)},
    "From": f"whatsapp:{OWN}",
    "To": f"whatsapp:{OURS}",
    "ProfileName": "Tom",
    "WaId": OWN[1:],
    "MessageType": "text",
    "ReferralNumMedia": "0",
    "ChannelMetadata": '{"type":"whatsapp","data":{"context":{"ProfileName":"Tom"}}}',
}
KNOWN = tuple(
    sorted({*SMS, *SERVICE, *WHATSAPP, "AddOns", "ButtonPayload", "ButtonText", "MessageStatus"})
)

_TAIL = f"MessageSid{OTHER_SID}NumMedia0NumSegments1SmsMessageSid{OTHER_SID}SmsSid{OTHER_SID}"
TEXTS = (
    "STOP",
    "",
    "YES",
    f"STOPFrom{VICTIM}",
    f"STOPFrom{VICTIM}FromX",
    f"STOPFrom{VICTIM}FromA",
    f"STOPFrom{VICTIM}FromAF",
    f"YESFrom{VICTIM}FromCityX",
    f"YESFrom{VICTIM}FromCityAFromCountryUSFromStateCAFromZip1Label",
    f"STOPFrom{VICTIM}{_TAIL}SmsStatusreceivedTo{OURS}",
    f"STOPFrom{VICTIM}{_TAIL}SmsStatusreceivedTo{OURS}ToX",
    f"STOPFrom{VICTIM}MessageSid{OTHER_SID}NumMedia0ProfileName",
    f"STOPFromwhatsapp:{VICTIM}FromX",
    f"STOPFromwhatsapp:{VICTIM}Label",
    "STOPFrom55555FromX",
    f"STOPFrom{VICTIM}NumMedia1MediaUrl0https://x/",
    "YESButtonTextYESx",
    "YESButtonPayload",
    'STOPChannelMetadata{"a":1}',
    'YESChannelMetadata{"a":"',
    "YESErrorCode5",
    "YESForwardedtrue",
    "YESDad",
    f"hiMessageStatusdelivered{_TAIL}",
    f"hiFrom{VICTIM}MessageStatusdelivered",
    f"YESTo{OURS}From{VICTIM}",
    "YESFromFromFrom",
)


def messages() -> Iterator[tuple[Mapping[str, str], str]]:
    """Yield genuine messages whose text, or name, an attacker chose, and which of the two."""
    for text in TEXTS:
        for form in (SMS, SERVICE, WHATSAPP):
            yield {**form, "Body": text}, "Body"
        yield {**WHATSAPP, "Body": "STOP", "ProfileName": text}, "ProfileName"


def headers(form: Mapping[str, str]) -> Mapping[str, str]:
    """Return the headers that sign a form."""
    return {"X-Twilio-Signature": sign(URL, form, TOKEN)}


TWILIO: Final = Scheme(
    Twilio(ACCOUNT, TOKEN, webhook_url=URL),
    URL,
    headers,
    KNOWN,
    tuple(messages()),
    (OWN, OURS, SID),
)
