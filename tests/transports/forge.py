"""Change every byte of a signed webhook into every other one, and count what is believed.

``python -m tests.transports.forge`` tries well over a hundred thousand forgeries for each provider
(seconds), ``python -m tests.transports.forge twilio`` those of one. A forgery that is believed
counts only if it says something else: in a form ``%2b`` for ``%2B`` is another spelling of the
same. ``test_forgeries.py`` tries some thousands of each in every run of the tests.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from itertools import islice
from typing import Final

from attrs import evolve, frozen

from optin.consent.addresses import Address
from optin.exceptions import SignatureError
from optin.testing.aws import FakeAws
from optin.testing.bird import FakeBird
from optin.testing.clock import FixedClock
from optin.testing.email import FakeEmail
from optin.testing.generic import FakeGeneric
from optin.testing.infobip import FakeInfobip
from optin.testing.plivo import FakePlivo
from optin.testing.sinch import FakeSinch
from optin.testing.smpp import FakeSmpp
from optin.testing.telnyx import FakeTelnyx
from optin.testing.twilio import FakeTwilio
from optin.testing.vonage import FakeVonage
from optin.testing.whatsapp import FakeWhatsApp
from optin.transports.aws import Aws
from optin.transports.aws_sns import AwsSns
from optin.transports.bird import Bird
from optin.transports.email import Email
from optin.transports.generic import Generic
from optin.transports.infobip import Infobip
from optin.transports.plivo import Plivo
from optin.transports.protocol import HttpRequest, Message, Transport
from optin.transports.returns import ReturnPath
from optin.transports.sinch import Sinch
from optin.transports.smpp import Smpp
from optin.transports.sns import Certificates
from optin.transports.telnyx import Telnyx
from optin.transports.twilio import Twilio
from optin.transports.vonage import Vonage
from optin.transports.whatsapp import WhatsApp

__all__ = ["TARGETS", "Target", "Tried", "forgeries", "tried"]

TEXT: Final = "YES, é 😀"
LEAST: Final = 100_000


@frozen
class Target:
    """Hold what is forged.

    Attributes:
        transport: Who shall refuse.
        genuine: A signed request.
        signed: The headers that the signature is in, or is made over.
        unsigned: A pattern of what is not signed in the body, and says nothing.
    """

    transport: Transport
    genuine: HttpRequest
    signed: tuple[str, ...]
    unsigned: bytes = rb"(?!)"


@frozen
class Tried:
    """Count what became of forgeries.

    Attributes:
        tried: How many there were.
        same: Those that are another spelling of the same.
        believed: Those that say something else, and were believed.
    """

    tried: int
    same: int
    believed: int


def twilio() -> Target:
    """Return a form signed by HMAC-SHA1."""
    fake = FakeTwilio()
    transport = Twilio(fake.account_sid, fake.auth_token, fake.webhook_url)
    genuine = fake.inbound_request("+14155550123", "+15005550006", TEXT)
    return Target(transport, genuine, ("x-twilio-signature",))


def twilio_shared_key() -> Target:
    """Return a form signed by HMAC-SHA256, with a shared key that a header names."""
    fake = FakeTwilio(shared_key=("webhooks_sharedkey_1", "a secret of the fake"))
    keys = dict([fake.shared_key or ("", "")])
    transport = Twilio(fake.account_sid, fake.auth_token, fake.webhook_url, shared_keys=keys)
    genuine = fake.inbound_request("+14155550123", "+15005550006", TEXT)
    settings = "x-twilio-webhooks-signature-settings"
    return Target(transport, genuine, ("x-twilio-signature", settings))


def twilio_json() -> Target:
    """Return JSON whose digest is in the URL that is signed by HMAC-SHA1."""
    fake = FakeTwilio()
    transport = Twilio(fake.account_sid, fake.auth_token, fake.webhook_url)
    genuine = fake.inbound_request("+14155550123", "+15005550006", TEXT)
    return Target(transport, fake.events_request(genuine), ("x-twilio-signature",))


def generic() -> Target:
    """Return JSON signed by Standard Webhooks."""
    fake = FakeGeneric(clock=FixedClock())
    secrets = fake.signing_secrets
    transport = Generic("https://a.example/", fake.token, secrets, clock=fake.clock)
    genuine = fake.inbound_request("+14155550123", "+15005550006", TEXT)
    return Target(transport, genuine, ("webhook-id", "webhook-timestamp", "webhook-signature"))


def telnyx() -> Target:
    """Return JSON signed by Ed25519."""
    fake = FakeTelnyx(clock=FixedClock())
    transport = Telnyx(fake.api_key, fake.public_key, clock=fake.clock)
    genuine = fake.inbound_request("+14155550123", "+15005550006", TEXT)
    return Target(transport, genuine, ("telnyx-timestamp", "telnyx-signature-ed25519"))


def vonage() -> Target:
    """Return JSON with a token that holds its digest."""
    fake = FakeVonage(clock=FixedClock())
    key, secret = fake.private_key, fake.signature_secret
    transport = Vonage(fake.application_id, key, secret, clock=fake.clock)
    genuine = fake.inbound_request("+14155550123", "+15005550006", TEXT)
    return Target(transport, genuine, ("authorization",))


def sinch() -> Target:
    """Return JSON signed by HMAC-SHA256, its nonce and its time behind it."""
    fake = FakeSinch(clock=FixedClock())
    plan, secret = fake.service_plan_id, fake.webhook_secret
    transport = Sinch(plan, fake.api_token, secret, clock=fake.clock)
    genuine = fake.inbound_request("+14155550123", "+15005550006", TEXT)
    header = "x-sinch-webhook-signature"
    return Target(transport, genuine, (header, f"{header}-nonce", f"{header}-timestamp"))


def bird() -> Target:
    """Return JSON signed by Standard Webhooks, at a provider that uses them."""
    fake = FakeBird(clock=FixedClock())
    transport = Bird(fake.api_key, fake.webhook_secret, clock=fake.clock)
    genuine = fake.inbound_request("+14155550123", "+15005550006", TEXT)
    return Target(transport, genuine, ("webhook-id", "webhook-timestamp", "webhook-signature"))


def aws(make: type[Aws | AwsSns] = Aws) -> Target:
    """Return a notification of SNS, signed by RSA; where one unsubscribes is not signed."""
    fake = FakeAws(clock=FixedClock())
    held = Certificates({fake.certificate_url: fake.certificate})
    transport = make(fake.region, topics=fake.topic, certificates=held, clock=fake.clock)
    genuine = fake.inbound_request("+14155550123", "+15005550006", TEXT)
    return Target(transport, genuine, (), rb'"UnsubscribeURL": "[^"]*"')


def plivo() -> Target:
    """Return a form signed by HMAC-SHA256, with a nonce behind it."""
    fake = FakePlivo(clock=FixedClock())
    transport = Plivo(fake.auth_id, fake.auth_token, fake.webhook_url)
    genuine = fake.inbound_request("+14155550123", "+15005550006", TEXT)
    return Target(transport, genuine, ("x-plivo-signature-ma-v3", "x-plivo-signature-v3-nonce"))


def infobip() -> Target:
    """Return JSON signed by HMAC-SHA256, and nothing else."""
    fake = FakeInfobip(clock=FixedClock())
    name, secret = fake.signature_header, fake.signature_secret
    transport = Infobip(
        "https://a.example", fake.api_key, signature_secret=secret, signature_header=name
    )
    genuine = fake.inbound_request("+14155550123", "+15005550006", TEXT)
    return Target(transport, genuine, (name.lower(),))


def whatsapp() -> Target:
    """Return JSON signed by HMAC-SHA256, and nothing but its body."""
    fake = FakeWhatsApp(clock=FixedClock())
    transport = WhatsApp(fake.access_token, fake.senders, fake.app_secret)
    genuine = fake.inbound_request("+14155550123", "+15005550006", TEXT)
    return Target(transport, genuine, ("x-hub-signature-256",))


def email() -> Target:
    """Return a bounce that is signed by whoever has handed it over."""
    returns = ReturnPath("bounces@office.test", "0a" * 32)
    transport = Email("office@office.test", returns, clock=FixedClock())
    message = Message(Address.parse("anna@contact.test"), "", TEXT, "reyes:1:1")
    bounce = FakeEmail.of(transport.request_for(message)).bounce(quotes=False)
    genuine = transport.piped(bounce, to=returns.mailbox)
    return Target(transport, genuine, ("optin-signature", "optin-envelope-to"))


def smpp() -> Target:
    """Return a unit of SMPP that is signed by the receiver which has handed it over."""
    transport = Smpp(key=b"0a" * 16)
    unit = FakeSmpp(transport).message("+14155550123", "+15005550006", TEXT * 8)
    genuine = transport.handed_over(unit, session="0b" * 8)
    return Target(transport, genuine, ("optin-signature", "smpp-session"))


TARGETS: Final[dict[str, Callable[[], Target]]] = {
    "twilio": twilio,
    "twilio shared key": twilio_shared_key,
    "twilio json": twilio_json,
    "generic": generic,
    "telnyx": telnyx,
    "vonage": vonage,
    "sinch": sinch,
    "email": email,
    "smpp": smpp,
    "bird": bird,
    "aws": aws,
    "aws_sns": partial(aws, AwsSns),
    "plivo": plivo,
    "infobip": infobip,
    "whatsapp": whatsapp,
}


def forgeries(target: Target) -> Iterator[tuple[Mapping[str, str], bytes]]:
    """Yield headers and a body with each byte of the body and the signature changed in each way.

    Bytes of the body are left out and added, too, and it is cut at each place.

    Args:
        target: What is forged.
    """
    headers, body = target.genuine.headers, target.genuine.body
    skipped = {at for each in re.finditer(target.unsigned, body) for at in range(*each.span())}
    for at, byte in enumerate(body):
        if at in skipped:
            continue
        before, after = body[:at], body[at + 1 :]
        yield headers, before
        yield headers, before + after
        for other in range(256):
            if other != byte:
                yield headers, before + bytes([other]) + after
                yield headers, before + bytes([other, byte]) + after
    for name in target.signed:
        value = headers[name]
        for at, letter in enumerate(value):
            for changed in map(chr, range(256)):
                if changed != letter:
                    yield {**headers, name: value[:at] + changed + value[at + 1 :]}, body


def tried(target: Target, step: int = 1) -> Tried:
    """Try forgeries, and count what became of them.

    Args:
        target: What is forged.
        step: Try every one, or each tenth and so on.
    """
    transport = target.transport
    transport.verify(target.genuine)
    said = evolve(transport.read(target.genuine)[0], raw=b"")
    count = same = believed = 0
    for headers, body in islice(forgeries(target), 0, None, step):
        forgery = evolve(target.genuine, headers=headers, body=body)
        count += 1
        try:
            transport.verify(forgery)
        except SignatureError:
            continue
        if evolve(transport.read(forgery)[0], raw=b"") == said:
            same += 1
        else:
            believed += 1
    return Tried(count, same, believed)


def main(names: Sequence[str]) -> int:
    """Try them all, print the figures, and fail where one was believed."""
    worst = 0
    for name in names or TARGETS:
        told = tried(TARGETS[name]())
        sys.stdout.write(
            f"{name}: tried={told.tried:,}, same spelling={told.same}, believed={told.believed}\n"
        )
        worst = max(worst, told.believed, LEAST - told.tried)
    return 1 if worst > 0 else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
