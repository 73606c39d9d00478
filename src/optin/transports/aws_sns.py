"""Texts by ``Publish`` of Amazon SNS, the older way of AWS to send to a number.

SNS itself receives nothing. Numbers of ours that get replies belong to AWS End User Messaging SMS,
which brings them by an SNS topic; these are believed and read as ``optin.transports.aws`` does.

Warning: a text to somebody who has opted out is taken in as any other, and dropped without a word.
Only the list says so. Nothing that is sent comes back with our name of the attempt, either.

Sources, read in November 2026: https://docs.aws.amazon.com/sns/latest/dg, the pages
sms_publish-to-phone.html, sms_manage.html and channels-sms-originating-identities.html, and
botocore 1.44.8, ``sns``. ``docs/transports/aws_sns.md`` says what is unproven.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import timedelta
from hashlib import sha256
from types import MappingProxyType
from typing import Final

from attrs import field, frozen

from optin.clock import Clock, SystemClock
from optin.consent.addresses import Address, AddressError, Channel
from optin.exceptions import BlockListError, ConfigurationError
from optin.transports.aws import Aws
from optin.transports.aws_events import update_of
from optin.transports.aws_query import FORM, code_of, form_of, only, texts_of
from optin.transports.aws_signing import AwsCredentials, CredentialChain, Credentials, signed
from optin.transports.aws_words import THROTTLED as THROTTLED_ANYWHERE
from optin.transports.json_api import encodable, not_taken, taken_in, with_plus
from optin.transports.protocol import (
    BlockPage,
    BlockUpdate,
    Capabilities,
    Exchanged,
    FailureReason,
    Greeting,
    HttpRequest,
    HttpResponse,
    Message,
    Outcome,
    StopHandling,
    Update,
)
from optin.transports.sns import TOLERANCE_FOR, Certificates

__all__ = ["CODES", "THROTTLED", "AwsSns"]

CODES: Final[Mapping[str, tuple[FailureReason, bool]]] = MappingProxyType(
    {
        # The Code of an error: (our reason, whether it fails again tomorrow)
        "AccessDenied": (FailureReason.CREDENTIALS_REFUSED, False),
        "AuthorizationError": (FailureReason.CREDENTIALS_REFUSED, False),
        "ExpiredToken": (FailureReason.CREDENTIALS_REFUSED, False),
        "IncompleteSignature": (FailureReason.CREDENTIALS_REFUSED, False),
        "InvalidClientTokenId": (FailureReason.CREDENTIALS_REFUSED, False),
        "InvalidSecurity": (FailureReason.CREDENTIALS_REFUSED, False),
        "OptInRequired": (FailureReason.PROVIDER_UNAVAILABLE, False),  # of the account, to SNS
        "RequestExpired": (FailureReason.CREDENTIALS_REFUSED, False),
        "SignatureDoesNotMatch": (FailureReason.CREDENTIALS_REFUSED, False),
        # An error of SNS's own, though not of Publish as it is today.
        "OptedOut": (FailureReason.OPTED_OUT, True),
    }
)
THROTTLED: Final = THROTTLED_ANYWHERE | {"Throttled", "Throttling"}

_CAPABILITIES: Final = Capabilities(
    channels=frozenset({Channel.SMS}),
    signs_webhooks=True,
    # As ``Aws`` does, of whose numbers these are.
    handles_stop=StopHandling.BLOCKS_AND_ANSWERS,
    inbound_opt_out_hint=True,
)

_SERVICE: Final = "sns"
_VERSION: Final = "2010-03-31"
_LIST: Final = "ListPhoneNumbersOptedOut"
_RESULT: Final = f"{_LIST}Response/{_LIST}Result"
_NUMBERS: Final = f"{_RESULT}/phoneNumbers"
_NEXT: Final = f"{_RESULT}/nextToken"
_MESSAGE_ID: Final = "PublishResponse/PublishResult/MessageId"
_ORIGINATION_NUMBER: Final = re.compile(r"\+?[0-9]+").fullmatch


def _several(given: str | Sequence[str]) -> tuple[str, ...]:
    return tuple(given.split() if isinstance(given, str) else given)


@frozen
class AwsSns:
    """Send texts by Amazon SNS, in one region of one account.

    Args:
        region: Where, such as ``"us-east-1"``.
        credentials: As for :class:`optin.transports.aws.Aws`.
        topics: The ARNs of the SNS topics that replies come by, likewise. Without one it can only
            send.
        certificates: What SNS signs with, likewise.
        message_type: ``"Transactional"`` or ``"Promotional"``, where not left to SNS.
        senders: Our numbers and names in this account; without one its list cannot be compared.
        account: How the account is called in the ledger.
        base_url: Where SNS is; the region's own address where not given, a fake's in tests.
        allow_sha1: Whether SNS may sign by SHA-1, as topics do that nobody has set to version 2.
        capabilities: What the numbers do by themselves on STOP, where they were set up otherwise.
        tolerance_for: How far the time of a notification may lie from the clock's.
        clock: The one that requests are signed by, and notifications are held against.

    Raises:
        ConfigurationError: One of these cannot be what it should be.
    """

    region: str
    credentials: AwsCredentials | Credentials = field(factory=CredentialChain, repr=False)
    topics: tuple[str, ...] = field(default=(), converter=_several)
    certificates: Certificates = field(factory=Certificates, repr=False, eq=False)
    message_type: str | None = field(default=None, kw_only=True)
    senders: tuple[str, ...] = field(default=(), converter=_several, kw_only=True, repr=False)
    account: str = field(default="default", kw_only=True)
    base_url: str | None = field(default=None, kw_only=True)
    allow_sha1: bool = field(default=False, kw_only=True)
    capabilities: Capabilities = field(default=_CAPABILITIES, kw_only=True, repr=False)
    tolerance_for: timedelta = field(default=TOLERANCE_FOR, kw_only=True)
    clock: Clock = field(factory=SystemClock, kw_only=True, repr=False, eq=False)
    name: str = field(default="aws_sns", init=False)
    _topics: Aws = field(init=False, repr=False, eq=False)

    @_topics.default
    def _what_comes_by_the_topics(self) -> Aws:
        """Return who believes what comes; it also says what is wrong with a setting."""
        return Aws(
            self.region,
            self.credentials,
            self.topics,
            self.certificates,
            account=self.account,
            sns_url=self.base_url,
            allow_sha1=self.allow_sha1,
            capabilities=self.capabilities,
            tolerance_for=self.tolerance_for,
            clock=self.clock,
        )

    def verify(self, request: HttpRequest) -> None:
        """Return only when SNS signed this notification lately, for a topic of ours.

        Args:
            request: A request to our webhook.

        Raises:
            SignatureError: It did not; ``code`` as :func:`optin.transports.sns.check` says.
            ConfigurationError: There is no topic to believe.
        """
        self._topics.verify(request)

    def certificate_request(self, request: HttpRequest) -> HttpRequest | None:
        """Return the request for the certificate that a notification names.

        Args:
            request: The notification, as it arrived; nobody believes it yet.

        Returns:
            A GET; None where the certificate is known, or where no certificate could help.
        """
        return self._topics.certificate_request(request)

    def learn(self, request: HttpRequest, came: Exchanged) -> bool:
        """Keep what a certificate's request came back with, and say whether it is one.

        Args:
            request: The notification that names it.
            came: What the request came back with.
        """
        return self._topics.learn(request, came)

    def greeting(self, request: HttpRequest) -> Greeting | None:
        """Return what SNS is told that asks whether we have subscribed to a topic.

        Args:
            request: A request to our webhook; what asks is verified.

        Returns:
            What confirms it; None where nothing is asked.

        Raises:
            SignatureError: SNS does not ask this.
            ConfigurationError: There is no topic to believe.
        """
        return self._topics.greeting(request)

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
            message: What to send. A lone surrogate in its text is sent as U+FFFD. Its reference
                stays here: SNS takes nothing that it would bring back.

        Returns:
            A POST of ``Publish``.

        Raises:
            ConfigurationError: There are no credentials, or botocore is not installed.
        """
        numeric = _ORIGINATION_NUMBER(message.sender)
        said_by = "AWS.MM.SMS.OriginationNumber" if numeric else "AWS.SNS.SMS.SenderID"
        attributes = {"AWS.SNS.SMS.SMSType": self.message_type, said_by: message.sender}
        parameters = {"PhoneNumber": message.to.value, "Message": encodable(message.text)}
        given = {name: value for name, value in attributes.items() if value}
        for at, (name, value) in enumerate(given.items(), start=1):
            entry = f"MessageAttributes.entry.{at}"
            parameters[f"{entry}.Name"] = name
            parameters[f"{entry}.Value.DataType"] = "String"
            parameters[f"{entry}.Value.StringValue"] = value
        return self._asked("Publish", parameters)

    def _asked(self, action: str, parameters: Mapping[str, str]) -> HttpRequest:
        url = self.base_url or f"https://{_SERVICE}.{self.region}.amazonaws.com"
        body = form_of(action, _VERSION, parameters)
        request = HttpRequest("POST", f"{url.rstrip('/')}/", {"Content-Type": FORM}, body)
        now = self.clock.now()
        return signed(request, self.credentials, service=_SERVICE, region=self.region, at=now)

    def outcome_of(self, response: HttpResponse) -> Outcome:
        """Return what a response means for the message.

        Args:
            response: The answer of SNS.

        Returns:
            The outcome; in doubt :class:`Ambiguous`, which every 5xx is. :class:`Accepted` says
            nothing of whether the person has opted out.
        """
        texts = texts_of(response.body)
        done = taken_in(response, only(texts, _MESSAGE_ID))
        return done or not_taken(response, code_of(texts), CODES, THROTTLED)

    def list_request(self, after: str | None) -> HttpRequest:
        """Return the request for one page of the numbers that have opted out of the account.

        Args:
            after: The token of the page, None for the first.

        Raises:
            ConfigurationError: No ``senders`` are named, and the list names none; or as
                :meth:`request_for` says.
        """
        if not self.senders:
            msg = "the opt-out list of SNS names no senders: say in `senders` which are ours"
            raise ConfigurationError(msg)
        return self._asked(_LIST, {"nextToken": after} if after else {})

    def listed(self, response: HttpResponse) -> BlockPage:
        """Return what a response says of the list: each number once for each of ``senders``.

        Args:
            response: The answer of SNS.

        Raises:
            BlockListError: It is no page of the list, or one entry of it cannot be read.
        """
        texts = texts_of(response.body)
        held = {path for path in texts if path.startswith(f"{_NUMBERS}/")}
        lists, tokens = texts.get(_NUMBERS, ()), texts.get(_NEXT, ("",))
        numbers = texts.get(f"{_NUMBERS}/member", ())
        try:
            people = [Address.load(Channel.SMS, with_plus(each)) for each in numbers]
        except AddressError:
            people, lists = [], ()
        whole = response.status == 200 and len(lists) == len(tokens) == 1  # noqa: PLR2004 - "OK"
        if not whole or not held <= {f"{_NUMBERS}/member"}:
            msg = "SNS's answer is no page of its list of opted-out numbers"
            code = code_of(texts) or f"http_{response.status}"
            raise BlockListError(msg, code=code, status=response.status)
        items = tuple(self._blocked(each, sender) for each in people for sender in self.senders)
        # Whoever has opted out gets nothing from the account, whatever the sender.
        return BlockPage(items, tokens[0] or None, across_senders=True)

    def _blocked(self, recipient: Address, sender: str) -> BlockUpdate:
        """Return the block of an entry: SNS says no more of it than the number."""
        raw = recipient.value.encode()
        return BlockUpdate(
            self.name,
            self.account,
            f"sha256:{sha256(sender.encode() + b' ' + raw).hexdigest()}",
            recipient,
            sender,
            blocked=True,
            by_person=True,  # "by replying", says sms_manage.html, and names no other way
            cause="",
            lifted_by=min(self.capabilities.words_that_lift_block, default=""),
            occurred_at=None,
            raw=raw,
        )
