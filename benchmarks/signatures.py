"""A Twilio webhook: is it genuine, and what does it say?

The baseline is Twilio's own SDK. It is handed the form as a dictionary that was read for it before,
while optin reads the bytes in the second and third figure.
"""

from collections.abc import Iterator
from urllib.parse import parse_qsl

from twilio.request_validator import RequestValidator  # type: ignore[import-untyped]

from benchmarks.harness import Figure, compare
from optin.testing.twilio import FakeTwilio
from optin.transports.protocol import HttpRequest, InboundMessage
from optin.transports.twilio import Twilio
from optin.transports.twilio_signing import signature

__all__ = ["figures"]

NUMBER, ROUNDS = 2_000, 9


def figures(scale: float) -> Iterator[Figure]:
    """Measure the signature alone, with reading, and with reading on both sides.

    Args:
        scale: How much work; 1.0 is the whole.

    Yields:
        One figure for each.
    """
    number = int(NUMBER * scale)
    fake = FakeTwilio()
    request = fake.inbound_request("+14155552671", "+15005550006", "STOP, please. Merci à tous!")
    url, text, given = (
        fake.webhook_url,
        request.body.decode(),
        request.headers["X-Twilio-Signature"],
    )
    form = dict(parse_qsl(text, keep_blank_values=True))
    pairs = [(name.encode(), value.encode()) for name, value in form.items()]
    validator = RequestValidator(fake.auth_token)
    transport = Twilio(fake.account_sid, fake.auth_token, fake.webhook_url)
    key, target = fake.auth_token.encode(), url.encode()

    def signed() -> bytes:
        return signature(key, target, pairs)

    def verified_and_read() -> None:
        arrived = HttpRequest("POST", url, request.headers, request.body)
        transport.verify(arrived)
        transport.read(arrived)

    def validated() -> bool:
        return bool(validator.validate(url, form, given))

    def parsed_and_validated() -> bool:
        parsed = dict(parse_qsl(text, keep_blank_values=True))
        return bool(validator.validate(url, parsed, given))

    assert signed().decode() == given
    assert validated()
    verified_and_read()
    assert isinstance(transport.read(request)[0], InboundMessage)
    yield compare(
        "the signature of a webhook of 19 parameters, against the SDK",
        signed,
        validated,
        target=10.0,
        number=number,
        rounds=ROUNDS,
    )
    yield compare(
        "a webhook verified and strictly read, against the SDK's signature alone",
        verified_and_read,
        validated,
        target=1.5,
        number=number,
        rounds=ROUNDS,
    )
    yield compare(
        "the same, the SDK handed the form as it comes",
        verified_and_read,
        parsed_and_validated,
        target=None,
        number=number,
        rounds=ROUNDS,
    )
