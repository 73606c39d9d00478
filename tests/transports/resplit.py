"""Search for a second meaning of a signed Twilio webhook.

Twilio signs names and values written one after the other, so that the same letters can be split in
many ways. For texts that an attacker might choose, this posts other splits of what was signed, all
of which carry a valid signature, and counts those that are read as something else than what the
person sent. The likeliest come first: those that differ where the attacker's text touches.

``python -m tests.transports.resplit --count 1000000`` runs the full search (minutes);
``test_resplit.py`` runs a small one.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator, Mapping
from itertools import combinations, islice, zip_longest
from urllib.parse import quote_from_bytes

from attrs import define, evolve, frozen

from optin.testing.twilio import sign
from optin.transports.protocol import HttpRequest, InboundMessage, StatusUpdate, Update
from optin.transports.twilio import Twilio

ACCOUNT = "AC" + "0123456789abcdef" * 2
TOKEN = "a token of the search"
URL = "https://texts.example.com/webhooks/twilio"
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
KNOWN = sorted(
    {*SMS, *SERVICE, *WHATSAPP, "AddOns", "ButtonPayload", "ButtonText", "MessageStatus"}
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


@frozen
class Signed:
    """Hold one genuine message as what was signed, and where its parameters begin."""

    written: str
    splits: Mapping[int, str]
    signature: str
    attacked: range

    @classmethod
    def of(cls, form: Mapping[str, str], attacked: str) -> Signed:
        """Sign a form whose parameter of that name the attacker wrote."""
        splits: dict[int, str] = {}
        written, chosen = "", range(0)
        for name in sorted(form):
            splits[len(written)] = name
            if name == attacked:
                # A name may begin in the chosen text and end in the parameter behind it.
                chosen = range(len(written), len(written) + len(name) + len(form[name]) + 16)
            written += name + form[name]
        return cls(written, splits, sign(URL, form, TOKEN), chosen)

    def candidates(self) -> list[tuple[int, str]]:
        """Return where a parameter could begin, and under which name; the likeliest first.

        Known names come first, then made-up ones that begin as a known one does, then the other
        made-up ones; of each kind those first that the attacker's text touches.
        """
        known = [
            (found.start(), name)
            for name in KNOWN
            for found in re.finditer(f"(?={re.escape(name)})", self.written)
        ]
        made_up = [
            (at, found[0][:length])
            for at in self.attacked
            if (found := re.compile("[A-Z][A-Za-z]*").match(self.written, at))
            for length in range(2, min(len(found[0]), 8) + 1)
        ]
        starts = {at for at, _ in known}

        def likelihood(candidate: tuple[int, str]) -> tuple[bool, bool, bool, int]:
            at, name = candidate
            return (at not in self.attacked, at not in starts, name not in KNOWN, -len(name))

        return sorted(dict.fromkeys([*known, *made_up]), key=likelihood)

    def readings(self) -> Iterator[dict[str, str]]:
        """Yield every way to split the same letters, the likeliest first, the genuine one not.

        Up to four boundaries change: among the first candidates all fours are tried before the
        next candidate is looked at. In turns with them come all ones and twos of everywhere.
        """
        candidates = self.candidates()
        deep = (
            (*others, last)
            for index, last in enumerate(candidates)
            for changes in range(4)
            for others in combinations(candidates[:index], changes)
        )
        wide = (chosen for changes in (1, 2) for chosen in combinations(candidates, changes))
        for pair in zip_longest(deep, wide):
            for chosen in filter(None, pair):
                form = self._form(self._changed(chosen))
                if form is not None:
                    yield form

    def _changed(self, chosen: tuple[tuple[int, str], ...]) -> dict[int, str]:
        splits = dict(self.splits)
        for at, name in chosen:
            if splits.get(at) == name:
                del splits[at]
            else:
                splits[at] = name
        return splits

    def _form(self, splits: Mapping[int, str]) -> dict[str, str] | None:
        """Return the form of a split, or None where sorting it would sign other letters."""
        starts = sorted(splits)
        if not starts or starts[0] != 0:
            return None
        form: dict[str, str] = {}
        last = ""
        for at, end in zip_longest(starts, starts[1:], fillvalue=len(self.written)):
            name = splits[at]
            if name <= last or at + len(name) > end:
                return None
            form[name] = self.written[at + len(name) : end]
            last = name
        return form


@define
class Found:
    """Count what became of the readings tried."""

    tried: int = 0
    granting: int = 0  # read with full authority, though the person sent something else
    forged: int = 0  # read with extras, and another sender, recipient, id or kind
    shortened: int = 0  # read with extras, the rest being the person's own text, cut


def request_of(form: Mapping[str, str], signature: str) -> HttpRequest:
    """Return a form as a webhook."""
    body = "&".join(
        f"{name}={quote_from_bytes(value.encode(), safe='')}" for name, value in form.items()
    )
    headers = {
        "Content-Type": "application/x-www-form-urlencoded",
        "X-Twilio-Signature": signature,
    }
    return HttpRequest("POST", URL, headers, body.encode())


def messages() -> Iterator[Signed]:
    """Yield genuine messages whose text, or name, an attacker chose."""
    for text in TEXTS:
        for form in (SMS, SERVICE, WHATSAPP):
            yield Signed.of({**form, "Body": text}, "Body")
        yield Signed.of({**WHATSAPP, "Body": "STOP", "ProfileName": text}, "ProfileName")


def judge(genuine: Update | None, update: Update, found: Found) -> None:
    """Count one reading that its signature let through."""
    found.tried += 1
    if isinstance(update, StatusUpdate):
        found.forged += 1
    elif isinstance(update, InboundMessage):
        if genuine is not None and evolve(update, raw=b"") == evolve(genuine, raw=b""):
            return
        if update.may_grant:
            found.granting += 1
        elif (update.from_.value, update.to, update.event_id) != (OWN, OURS, SID):
            found.forged += 1
        else:
            found.shortened += 1


def search(count: int) -> Found:
    """Try as many readings, shared evenly among the messages."""
    transport = Twilio(ACCOUNT, TOKEN, webhook_url=URL)
    found = Found()
    all_messages = list(messages())
    streams = []
    for signed in all_messages:
        form = signed._form(signed.splits)  # noqa: SLF001 - the genuine split is one of them
        (genuine,) = transport.read(request_of(form or {}, signed.signature))
        streams.append((signed, genuine, signed.readings()))
    share = -(-count // len(streams))
    for signed, genuine, readings in streams:
        for form in islice(readings, share):
            request = request_of(form, signed.signature)
            transport.verify(request)  # raises if the search made a reading that is not signed
            (update,) = transport.read(request)
            judge(genuine, update, found)
    return found


def main() -> int:
    """Search, print the figures, and fail where a second meaning was found."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=1_000_000, help="how many readings to try")
    found = search(parser.parse_args().count)
    sys.stdout.write(f"{found}\n")
    return 1 if found.granting or found.forged else 0


if __name__ == "__main__":
    raise SystemExit(main())
