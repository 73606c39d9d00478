"""Change every byte of a signed Twilio webhook into every other one, and count what is believed.

``python -m tests.transports.forge`` tries 114,750 forgeries (seconds). One that is believed
counts only if it says something else: ``%2b`` for ``%2B`` is another spelling of the same form. The
law ``test_a_request_with_a_changed_byte_is_refused_or_says_the_same`` is the small one.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

from attrs import evolve

from optin.exceptions import SignatureError
from optin.testing.twilio import FakeTwilio
from optin.transports.protocol import HttpRequest
from optin.transports.twilio import Twilio


def forgeries(genuine: HttpRequest) -> Iterator[HttpRequest]:
    """Yield the request with each byte of its body and its signature changed in each way."""
    body = genuine.body
    for at in range(len(body)):
        for byte in range(256):
            if byte != body[at]:
                yield evolve(genuine, body=body[:at] + bytes([byte]) + body[at + 1 :])
    given = genuine.headers["X-Twilio-Signature"]
    for at in range(len(given)):
        for letter in map(chr, range(256)):
            if letter != given[at]:
                changed = given[:at] + letter + given[at + 1 :]
                yield evolve(genuine, headers={**genuine.headers, "x-twilio-signature": changed})


def main() -> int:
    """Try them all, print the figures, and fail where one was believed."""
    fake = FakeTwilio()
    transport = Twilio(fake.account_sid, fake.auth_token, fake.webhook_url)
    genuine = fake.inbound_request("+14155550123", "+15005550006", "YES, é 😀")
    said = evolve(transport.read(genuine)[0], raw=b"")
    tried = same = believed = 0
    for forgery in forgeries(genuine):
        tried += 1
        try:
            transport.verify(forgery)
        except SignatureError:
            continue
        if evolve(transport.read(forgery)[0], raw=b"") == said:
            same += 1
        else:
            believed += 1
    sys.stdout.write(f"tried={tried}, same spelling={same}, believed={believed}\n")
    return 1 if believed else 0


if __name__ == "__main__":
    raise SystemExit(main())
