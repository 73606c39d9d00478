"""What is split again of Plivo's: texts that an attacker might choose, and how they are signed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from optin.testing.plivo import sign
from optin.transports.plivo import Plivo
from tests.transports.resplit import Scheme

__all__ = ["PLIVO"]

ACCOUNT, TOKEN = "MA" + "0" * 18, "a token of the search"
URL = "https://texts.example.com/hooks/plivo"
NONCE = "31627761595286130198"
OWN, OURS, VICTIM = "14155550123", "15005550006", "15559998888"
ID, OTHER = (f"{digit * 8}-0000-4000-8000-{digit * 12}" for digit in "57")

PRICES = {"TotalAmount": "0.00350", "TotalRate": "0.00350"}
SMS: Mapping[str, str] = {
    "From": OWN,
    "MessageIntent": "",
    "MessageUUID": ID,
    "PowerpackUUID": "",
    "Text": "",
    "To": OURS,
    "Type": "sms",
    "Units": "1",
    **PRICES,
}
OPTOUT: Mapping[str, str] = {**SMS, "MessageIntent": "optout", "PowerpackUUID": OTHER}
NEW: Mapping[str, str] = {**SMS, "Region": "US", "Zone": "7"}
MMS: Mapping[str, str] = {
    **{name: value for name, value in SMS.items() if name not in {"Text", "MessageIntent"}},
    "Body": "",
    "Media1": f"https://media.plivo.com/Account/{ACCOUNT}/Message/{ID}/Media/1",
    "MediaCount": "1",
    "Type": "mms",
}
FAILED: Mapping[str, str] = {**MMS, "ErrorCode": "10"}
# As long as nobody has seen what a real account posts: Type may be left out.
BARE: Mapping[str, str] = {name: MMS[name] for name in ("Body", "From", "MessageUUID", "To")}
KNOWN = tuple(sorted({*SMS, *FAILED, "Status", "ParentMessageUUID"}))

_HEAD = f"From{VICTIM}MessageUUID{OTHER}"
_TAIL = f"To{OURS}TotalAmount0TotalRate0TypesmsUnits1"
TEXTS = (
    "STOP",
    "",
    "YES",
    f"STOPTo{VICTIM}",
    f"STOPTo{VICTIM}Tp",
    f"YES{_TAIL}",
    f"YES{_TAIL}Zone",
    f"x{_HEAD}TextYES",
    f"x{_HEAD}TextYES{_TAIL}",
    f"x{_HEAD}TextYES{_TAIL}Zone",
    f"x{_HEAD}PowerpackUUIDTextSTOP",
    f"xFrom{VICTIM}MediaCount0TextYES",
    f"xFrom{VICTIM}TextYES",
    f"xErrorCodeFrom{VICTIM}MessageUUID{OTHER}TextYESTo{OURS}",
    f"hiMessageUUID{OTHER}Statusdelivered",
    f"hiStatusdeliveredTo{OURS}",
    "hiErrorCode200Statusfailed",
    "YESErrorCode5",
    "YESTextx",
    "YESTextSTOP",
    "YESTnx",
    "YESZone",
    "YESUnits1",
    "YESTypesms",
    "YESTotalRate0",
    "YESMessageIntentoptin",
    "xBodyYES",
    "FromFromTextText",
)


def messages() -> Iterator[tuple[Mapping[str, str], str]]:
    """Yield genuine messages whose words an attacker chose, and where they stand."""
    for text in TEXTS:
        for form in (SMS, OPTOUT, NEW):
            yield {**form, "Text": text}, "Text"
        for form in (MMS, FAILED, BARE):
            yield {**form, "Body": text}, "Body"


def headers(form: Mapping[str, str]) -> Mapping[str, str]:
    """Return the headers that sign a form."""
    return {
        "X-Plivo-Signature-Ma-V3": sign(URL, form, NONCE, TOKEN),
        "X-Plivo-Signature-V3-Nonce": NONCE,
    }


PLIVO: Final = Scheme(
    Plivo(ACCOUNT, TOKEN, URL), URL, headers, KNOWN, tuple(messages()), (f"+{OWN}", f"+{OURS}", ID)
)
