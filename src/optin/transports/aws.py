"""AWS End User Messaging SMS (API version 2), with its webhooks by Amazon SNS.

What each of its codes and words means to us stands in ``optin.transports.aws_words``. Needs
``botocore`` to sign what is sent, which is loaded when the first request is signed, and
``cryptography`` (extra ``aws``).

Sources, read in November 2026: https://docs.aws.amazon.com/sms-voice/latest/userguide, the pages
configuration-sets-event-format.html, configuration-sets-event-types.html, two-way-sms-payload.html,
keywords-required.html and opt-out-list.html, and botocore 1.44.8, ``pinpoint-sms-voice-v2``.
``docs/transports/aws.md`` says what is unproven.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Final

from attrs import field, frozen

from optin.clock import Clock, SystemClock
from optin.consent.addresses import Channel, Sender
from optin.exceptions import ConfigurationError
from optin.transports.aws_events import REFERENCE, update_of
from optin.transports.aws_optouts import LIST, asked, page_of, taken, told
from optin.transports.aws_signing import AwsCredentials, CredentialChain, Credentials, signed
from optin.transports.aws_words import CODES, STATUSES, THROTTLED
from optin.transports.json_api import (
    api_url,
    encodable,
    not_taken,
    object_of,
    taken_in,
    word_or_none,
)
from optin.transports.protocol import (
    BlockPage,
    Capabilities,
    ConsentItem,
    Exchanged,
    Greeting,
    HttpRequest,
    HttpResponse,
    Message,
    Outcome,
    StopHandling,
    Update,
)
from optin.transports.sns import (
    CONFIRMATION,
    TOLERANCE_FOR,
    Certificates,
    certificate_of,
    check,
    confirmation_of,
    region_of,
)

__all__ = ["CODES", "STATUSES", "THROTTLED", "Aws"]

_CAPABILITIES: Final = Capabilities(
    channels=frozenset({Channel.SMS}),
    signs_webhooks=True,
    # Unless a number manages its opt-outs itself. Nothing that a person texts takes them off the
    # list, unless the account has made it a keyword for that.
    handles_stop=StopHandling.BLOCKS_AND_ANSWERS,
    inbound_opt_out_hint=True,
)

_SERVICE: Final = "sms-voice"
_TARGET: Final = "PinpointSMSVoiceV2"
_REFERENCE_SHAPE: Final = re.compile(r"[!-~]{1,200}").fullmatch
_REGION: Final = re.compile(r"[a-z]{2}(-[a-z]+)+-[0-9]").fullmatch


def _region(_: object, __: object, value: str) -> None:
    if _REGION(value) is None:
        msg = "an AWS region is written as us-east-1 is"
        raise ConfigurationError(msg)


def _api(_: object, __: object, value: str | None) -> None:
    if value is not None:
        api_url(value, "AWS")


def _several(given: str | Sequence[str]) -> tuple[str, ...]:
    return tuple(given.split() if isinstance(given, str) else given)


@frozen
class Aws:
    """Speak with AWS End User Messaging SMS, in one region of one account.

    Args:
        region: Where the numbers are, such as ``"us-east-1"``.
        credentials: What requests are signed with: :class:`AwsCredentials`, or what gives them
            each time; those that botocore finds where not given.
        topics: The ARNs of the SNS topics that messages and events come by, in one text or in
            several. Without one the account can only send.
        certificates: What SNS signs with; what is not there yet ``OptIn.receive`` fetches.
        configuration_set: The set whose event destination reports on what was sent.
        message_type: ``"TRANSACTIONAL"`` or ``"PROMOTIONAL"``, where not left to AWS.
        opt_out_list: The name or ARN of the list that ``senders`` use.
        senders: Our numbers that use it; without one it can neither be compared nor told.
        account: How the account is called in the ledger.
        base_url: Where the API is; the region's own address where not given, a fake's in tests.
        sns_url: Where SNS is, likewise.
        allow_sha1: Whether SNS may sign by SHA-1, as topics do that nobody has set to version 2.
        capabilities: What the numbers do by themselves on STOP, where they were set up otherwise.
        tolerance_for: How far the time of a notification may lie from the clock's.
        clock: The one that requests are signed by, and notifications are held against.

    Raises:
        ConfigurationError: One of these cannot be what it should be.
    """

    region: str = field(validator=_region)
    credentials: AwsCredentials | Credentials = field(factory=CredentialChain, repr=False)
    topics: tuple[str, ...] = field(default=(), converter=_several)
    certificates: Certificates = field(factory=Certificates, repr=False, eq=False)
    configuration_set: str | None = field(default=None, kw_only=True)
    message_type: str | None = field(default=None, kw_only=True)
    opt_out_list: str = field(default="Default", kw_only=True)
    senders: tuple[str, ...] = field(default=(), converter=_several, kw_only=True, repr=False)
    account: str = field(default="default", kw_only=True)
    base_url: str | None = field(default=None, validator=_api, kw_only=True)
    sns_url: str | None = field(default=None, validator=_api, kw_only=True)
    allow_sha1: bool = field(default=False, kw_only=True)
    capabilities: Capabilities = field(default=_CAPABILITIES, kw_only=True, repr=False)
    tolerance_for: timedelta = field(default=TOLERANCE_FOR, kw_only=True)
    clock: Clock = field(factory=SystemClock, kw_only=True, repr=False, eq=False)
    name: str = field(default="aws", init=False)
    _regions: Mapping[str, str] = field(init=False, repr=False, eq=False)

    @_regions.default
    def _regions_of_topics(self) -> Mapping[str, str]:
        return {topic: region_of(topic) for topic in self.topics}

    def verify(self, request: HttpRequest) -> None:
        """Return only when SNS signed this notification lately, for a topic of ours.

        Args:
            request: A request to our webhook.

        Raises:
            SignatureError: It did not; ``code`` as :func:`optin.transports.sns.check` says.
            ConfigurationError: There is no topic to believe.
        """
        if not self.topics:
            msg = "AWS has no topics: without one no webhook can be believed"
            raise ConfigurationError(msg)
        check(
            request,
            self._regions,
            self.certificates,
            self.clock.now(),
            self.tolerance_for,
            allow_sha1=self.allow_sha1,
        )

    def certificate_request(self, request: HttpRequest) -> HttpRequest | None:
        """Return the request for the certificate that a notification names.

        Args:
            request: The notification, as it arrived; nobody believes it yet.

        Returns:
            A GET; None where the certificate is known, or where no certificate could help.
        """
        url = certificate_of(request, self._regions)
        if url is None or self.certificates.of(url) is not None:
            return None
        return HttpRequest("GET", _moved(url, self.sns_url))

    def learn(self, request: HttpRequest, came: Exchanged) -> bool:
        """Keep what a certificate's request came back with, and say whether it is one.

        Args:
            request: The notification that names it.
            came: What the request came back with.
        """
        url = certificate_of(request, self._regions)
        return url is not None and self.certificates.learn(url, came)

    def greeting(self, request: HttpRequest) -> Greeting | None:
        """Return what SNS is told that asks whether we have subscribed to a topic.

        Args:
            request: A request to our webhook; what asks is verified.

        Returns:
            What confirms it, made of the topic and the token; None where nothing is asked.

        Raises:
            SignatureError: SNS does not ask this.
            ConfigurationError: There is no topic to believe.
        """
        content = object_of(request.body)
        confirms = confirmation_of(content, self._regions, self.sns_url)
        if content.get("Type") != CONFIRMATION:
            return None
        self.verify(request)
        return Greeting(HttpResponse(200), confirms) if confirms else None

    def read(self, request: HttpRequest) -> tuple[Update, ...]:
        """Return what a verified notification says.

        Args:
            request: The request, as it arrived.

        Returns:
            One update: a message, a status update, or what could not be read.
        """
        return (update_of(request.body, self.name, self.account, self.capabilities),)

    def request_for(self, message: Message) -> HttpRequest:
        """Return the request that sends a message, signed now: it counts for five minutes.

        Args:
            message: What to send. A lone surrogate in its text is sent as U+FFFD. Where to report
                to is the configuration set's to say.

        Returns:
            A POST of ``SendTextMessage``.

        Raises:
            ConfigurationError: There are no credentials, or botocore is not installed.
        """
        fits = _REFERENCE_SHAPE(message.reference)
        content = {
            "DestinationPhoneNumber": message.to.value,
            "OriginationIdentity": message.sender,
            "MessageBody": encodable(message.text),
            "MessageType": self.message_type,
            "ConfigurationSetName": self.configuration_set,
            "Context": {REFERENCE: message.reference} if fits else None,
        }
        return self._asked(
            "SendTextMessage", {name: each for name, each in content.items() if each}
        )

    def _asked(self, operation: str, content: Mapping[str, object]) -> HttpRequest:
        url = self.base_url or f"https://{_SERVICE}.{self.region}.amazonaws.com"
        headers = {
            "Content-Type": "application/x-amz-json-1.0",
            "X-Amz-Target": f"{_TARGET}.{operation}",
        }
        body = json.dumps(content).encode()
        request = HttpRequest("POST", f"{url.rstrip('/')}/", headers, body)
        now = self.clock.now()
        return signed(request, self.credentials, service=_SERVICE, region=self.region, at=now)

    def outcome_of(self, response: HttpResponse) -> Outcome:
        """Return what a response means for the message.

        Args:
            response: The answer of AWS.

        Returns:
            The outcome; in doubt :class:`Ambiguous`, which every 5xx is.
        """
        content = object_of(response.body)
        done = taken_in(response, word_or_none(content, "MessageId"))
        return done or not_taken(response, _code(content), CODES, THROTTLED)

    def list_request(self, after: str | None) -> HttpRequest:
        """Return the request for one page of the opt-out list.

        Args:
            after: The token of the page, None for the first.

        Raises:
            ConfigurationError: No ``senders`` are named, and the list names none; or as
                :meth:`request_for` says.
        """
        self._check_senders()
        return self._asked(LIST, asked(self.opt_out_list, after))

    def _check_senders(self) -> None:
        if not self.senders:
            msg = "AWS's opt-out list names no senders: say in `senders` which numbers use it"
            raise ConfigurationError(msg)

    def listed(self, response: HttpResponse) -> BlockPage:
        """Return what a response says of the opt-out list.

        Args:
            response: The answer of AWS.

        Raises:
            BlockListError: It is no page of the list, or one entry of it cannot be read.
        """
        return page_of(
            response,
            self.name,
            self.account,
            senders=self.senders,
            lifted_by=min(self.capabilities.words_that_lift_block, default=""),
            code=_code(object_of(response.body)) or f"http_{response.status}",
        )

    # What it keeps of consents: the same list.

    @property
    def consents_at_once(self) -> int:
        """Return how many consents one request may tell of."""
        return 1

    def consent_place(self, sender: Sender, *, agreed: bool) -> str:  # noqa: ARG002 - both are told
        """Return the opt-out list, which covers all of ``senders``; ``""`` for other senders.

        Args:
            sender: A sender of ours.
            agreed: Whether it is an opt-in.

        Raises:
            ConfigurationError: No ``senders`` are named, and the list names none.
        """
        self._check_senders()
        return self.opt_out_list if sender.value in self.senders else ""

    def consents_request(self, items: Sequence[ConsentItem]) -> HttpRequest:
        """Return the request that puts a number on the list, or takes it off.

        Args:
            items: One.

        Raises:
            ConfigurationError: As :meth:`request_for` says.
        """
        return self._asked(*told(items[0], self.opt_out_list))

    def consents_taken(
        self, items: Sequence[ConsentItem], response: HttpResponse
    ) -> tuple[str, ...]:
        """Return why the number was not put on the list or taken off, ``""`` where it was.

        Args:
            items: The one that was told.
            response: The answer of AWS.

        Raises:
            BlockListError: It says nothing of the number.
        """
        return (taken(items[0], response, _code(object_of(response.body))),)


def _code(content: Mapping[str, object]) -> str | None:
    """Return the Reason of an exception, else its name."""
    type_ = content.get("__type")
    name = type_.rpartition("#")[2] if isinstance(type_, str) else ""
    return word_or_none(content, "Reason") or word_or_none({"name": name}, "name")


def _moved(url: str, base_url: str | None) -> str:
    """Return a URL of SNS's at another place, which a fake is."""
    return url if base_url is None else f"{base_url.rstrip('/')}/{url.rpartition('/')[2]}"
