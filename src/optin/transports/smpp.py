"""SMPP 3.4: texts over a session that is bound at a message centre (SMSC).

A transport is a codec here, too: its requests hold one unit of SMPP each, which
:mod:`optin.transports.smpp_link` carries. The protocol signs nothing. What proves a unit that came
in is the session that it came by, which we opened, at the address we were given and over TLS; so a
unit is believed where the receiver that holds such a session has handed it over, and nowhere else.

The tables come first: what each status means to us. A provider's own codes, those of opt-outs among
them, are given as ``meanings``, because the protocol has none.

Sources: Short Message Peer to Peer Protocol Specification v3.4, issue 1.2, sections 4.4, 4.6,
5.2.12, 5.2.19 and appendix B; 3GPP TS 23.040, section 9.2.3.24 (parts of a long text).
``docs/transports/smpp.md`` says what is unproven.
"""

from __future__ import annotations

import hmac
import re
from hashlib import sha256
from secrets import token_bytes
from types import MappingProxyType
from typing import Final, Literal, TypeAlias

from attrs import field, frozen

from optin.consent.addresses import Address, AddressError, Channel
from optin.exceptions import ConfigurationError, InputError, SignatureError
from optin.transports.json_api import Meanings, encodable, unread, with_plus
from optin.transports.protocol import Capabilities
from optin.transports.smpp_pdu import (
    DELIVER_SM,
    GENERIC_NACK,
    MAX_PDU,
    RESPONSE,
    SUBMIT_SM,
    Party,
    Pdu,
    Texted,
)
from optin.transports.smpp_words import (
    NUMBERED_STATES,
    STATES,
    gsm_decoded,
    gsm_encoded,
    status_name,
)
from optin.transports.values import (
    Accepted,
    Ambiguous,
    DeliveryStatus,
    FailureReason,
    HttpRequest,
    HttpResponse,
    InboundMessage,
    Message,
    NotAccepted,
    Outcome,
    Refused,
    StatusUpdate,
    Update,
)

__all__ = ["CODES", "SCHEME", "THROTTLED", "UNDECIDED", "Alphabet", "Smpp"]

Alphabet: TypeAlias = Literal["gsm-7", "latin-1"]

CODES: Final[Meanings] = MappingProxyType(
    {
        # status: (our reason, whether the same message fails again tomorrow)
        "ESME_RINVDSTADR": (FailureReason.INVALID_NUMBER, True),
        "ESME_RINVSRCADR": (FailureReason.SENDER_NOT_REGISTERED, False),
        "ESME_RINVSRCTON": (FailureReason.SENDER_NOT_REGISTERED, False),
        "ESME_RINVSRCNPI": (FailureReason.SENDER_NOT_REGISTERED, False),
        "ESME_RINVMSGLEN": (FailureReason.CONTENT_REJECTED, True),
    }
)
THROTTLED: Final = frozenset({"ESME_RTHROTTLED", "ESME_RMSGQFUL"})
# A centre that failed says nothing of how far the text had come.
UNDECIDED: Final = frozenset({"ESME_RSYSERR", "ESME_RUNKNOWNERR"})

SCHEME: Final = "smpp:"
_CAPABILITIES: Final = Capabilities(channels=frozenset({Channel.SMS}), signs_webhooks=False)
_UNIT: Final = "application/octet-stream"
_SESSION: Final = "Smpp-Session"
_SIGNATURE: Final = "Optin-Signature"
_HANDED_OVER: Final = b"optin smpp 1"

_ONE_TEXT: Final = {0: 160, 3: 140, 8: 140}  # the octets of one text on the air, by data_coding
_RECEIPT_ASKED: Final = 1
_KIND: Final = 0b0011_1100  # the bits of esm_class that say of what kind a unit is (5.2.12)
_RECEIPTS: Final = frozenset({0b0000_0100, 0b0010_0000})  # a receipt, and one on the way
_HEADED: Final = 0b0100_0000  # a header stands before the text
_RECEIPTED_ID, _NETWORK_ERROR, _STATE = 0x001E, 0x0423, 0x0427
_SAR_TOTAL, _SAR_NUMBER = 0x020E, 0x020F
_PARTS: Final = {0x00: 3, 0x08: 4}  # the elements that number parts, and how long they are
_FAILED: Final = frozenset({DeliveryStatus.FAILED, DeliveryStatus.UNDELIVERED})
_SAYS: Final = re.compile(r"\b(id|stat|err):(\S+)", re.IGNORECASE).findall
_DIGITS: Final = re.compile(r"[0-9]{1,20}").fullmatch
_HEX: Final = re.compile(r"[0-9A-Fa-f]{1,64}").fullmatch
_TELEPHONE, _INTERNATIONAL, _OF_THE_NETWORK, _LETTERS = 1, 1, 3, 5


@frozen
class Smpp:
    """Shape texts for a message centre, and read what it delivers.

    Args:
        account: Our name for this centre, where there are several.
        alphabet: What the centre takes for its default alphabet (``data_coding`` 0). A text that
            does not fit in it is sent in UCS-2.
        hex_ids: Whether the centre answers with the number of a message in hexadecimal and names it
            in decimal in receipts, as many do.
        meanings: The provider's own codes, as they are kept: a status such as ``"0x00000401"``, or
            what a receipt says behind ``err:``.
        capabilities: What the centre does by itself.
        key: What the units are signed with that the receiver hands over within this process.
    """

    account: str = "default"
    alphabet: Alphabet = field(default="gsm-7", kw_only=True)
    hex_ids: bool = field(default=False, kw_only=True)
    meanings: Meanings = field(factory=dict, kw_only=True, repr=False)
    capabilities: Capabilities = field(default=_CAPABILITIES, kw_only=True, repr=False)
    key: bytes = field(factory=lambda: token_bytes(32), kw_only=True, repr=False, eq=False)
    name: str = field(default="smpp", init=False)

    # What comes in.

    def handed_over(self, pdu: Pdu, *, session: str) -> HttpRequest:
        """Return a unit that came by a session of ours as the request that the application takes.

        Whoever calls this vouches for the session. ``SmppReceiver`` does.

        Args:
            pdu: A ``deliver_sm``.
            session: Names the session, so that the unit's number names the unit.
        """
        body = pdu.to_bytes()
        headers = {
            "Content-Type": _UNIT,
            _SESSION: session,
            _SIGNATURE: _signature(self.key, session, body),
        }
        return HttpRequest("POST", "/", headers, body)

    def verify(self, request: HttpRequest) -> None:
        """Return only when :meth:`handed_over` has made this request.

        Args:
            request: What came.

        Raises:
            SignatureError: It has not; ``code`` is ``bad_method``, ``too_large`` or
                ``bad_signature``.
            ConfigurationError: There is no key.
        """
        if not self.key:
            raise ConfigurationError("SMPP has no key: without one no unit can be believed")
        if request.method != "POST":
            raise SignatureError("a unit is handed over with POST", code="bad_method")
        if len(request.body) > MAX_PDU:
            raise SignatureError("no SMPP unit is as long as that", code="too_large")
        told = request.headers.get(_SIGNATURE, "").encode(errors="replace")
        mac = _signature(self.key, request.headers.get(_SESSION, ""), request.body)
        if not hmac.compare_digest(told, mac.encode()):
            raise SignatureError("no receiver of ours has handed over this unit")

    def read(self, request: HttpRequest) -> tuple[Update, ...]:
        """Return what a verified unit says. Never raises, whatever the bytes.

        Args:
            request: The request, as it was handed over.

        Returns:
            One update: a message, a receipt, or what could not be read.
        """
        raw = request.body
        try:
            pdu = Pdu.of(raw)
            texted = Texted.of(pdu.body)
            kind = texted.esm_class & _KIND
            if pdu.command != DELIVER_SM:
                reason = "command_id is not that of deliver_sm"
            elif kind in _RECEIPTS:
                return (self._receipt(texted, raw),)
            elif kind:
                reason = "esm_class is that of neither a text nor a receipt"
            else:
                return (self._message(texted, _event(request, pdu), raw),)
        except AddressError:
            reason = "source_addr is not a person's number"
        except InputError as error:
            reason = str(error)
        return (unread(self.name, self.account, reason, raw),)

    def _message(self, texted: Texted, event_id: str, raw: bytes) -> InboundMessage:
        content, part = _without_header(texted)
        return InboundMessage(
            self.name,
            self.account,
            event_id,
            Address.load(Channel.SMS, _number(texted.source)),
            _number(texted.destination),
            self._decoded(content, texted.data_coding),
            raw,
            # A part may say STOP. That it says YES, nobody knows who has not read the others.
            extras=part,
        )

    def _decoded(self, content: bytes, coding: int) -> str:
        match coding:
            case 0 if self.alphabet == "gsm-7":
                return gsm_decoded(content)
            case 0 | 3:
                return content.decode("latin-1")
            case 1:
                return content.decode("ascii", "replace")
            case 8:
                return content.decode("utf-16-be", "replace")
        raise InputError("data_coding is that of no text")

    def _receipt(self, texted: Texted, raw: bytes) -> StatusUpdate:
        words = _SAYS(texted.content.decode("latin-1"))
        # The first of each: behind them stands the beginning of what was sent.
        said = {word.lower(): value for word, value in reversed(words)}
        id_ = texted.tlvs.get(_RECEIPTED_ID, b"").rstrip(b"\0").decode("latin-1")
        id_ = id_ or said.get("id", "")
        if not id_:
            raise InputError("a receipt names no message")
        if self.hex_ids and _DIGITS(id_):
            id_ = str(int(id_))  # in which noughts may stand in front
        number = int.from_bytes(texted.tlvs.get(_STATE, b""), "big")
        state = NUMBERED_STATES.get(number) or said.get("stat", str(number)).upper()
        error = texted.tlvs.get(_NETWORK_ERROR, b"")[1:]  # behind the kind of the network
        code = said.get("err") or (str(int.from_bytes(error, "big")) if error else None)
        status, reason = STATES.get(state, (DeliveryStatus.UNKNOWN, None))
        if status in _FAILED and code is not None and code in self.meanings:
            reason = self.meanings[code][0]
        event_id = ":".join(filter(None, (id_, state, code)))
        return StatusUpdate(self.name, self.account, event_id, id_, status, code, reason, None, raw)

    # What is sent.

    def request_for(self, message: Message) -> HttpRequest:
        """Return the ``submit_sm`` that sends a message, with a receipt asked for.

        A text that is longer than one on the air stands in ``message_payload``, and the centre
        cuts it: one unit, one answer, one receipt.

        Args:
            message: What to send. A lone surrogate in its text is sent as U+FFFD.
        """
        content, coding = self._encoded(encodable(message.text))
        source, destination = _party(message.sender), _party(message.to.value)
        texted = Texted(
            source,
            destination,
            content,
            data_coding=coding,
            registered_delivery=_RECEIPT_ASKED,
        )
        body = texted.to_bytes(payload=len(content) > _ONE_TEXT[coding])
        pdu = Pdu(SUBMIT_SM, body=body)
        return HttpRequest("POST", SCHEME, {"Content-Type": _UNIT}, pdu.to_bytes())

    def _encoded(self, text: str) -> tuple[bytes, int]:
        if self.alphabet == "gsm-7":
            octets = gsm_encoded(text)
        else:
            octets = text.encode("latin-1") if _is_latin_1(text) else None
        return (text.encode("utf-16-be"), 8) if octets is None else (octets, 0)

    def outcome_of(self, response: HttpResponse) -> Outcome:
        """Return what a centre's answer means for the message.

        Args:
            response: Its body is the unit that the centre has answered with.

        Returns:
            The outcome; in doubt :class:`Ambiguous`, which a failure of the centre's own is.
        """
        try:
            answer = Pdu.of(response.body if response.status == 200 else b"")  # noqa: PLR2004
        except InputError:
            return Ambiguous("unread_answer")
        if answer.command == SUBMIT_SM | RESPONSE and not answer.status:
            id_ = self._id(answer.body)
            return Accepted(id_, "ESME_ROK") if id_ else Ambiguous("no_message_id")
        if answer.command not in (SUBMIT_SM | RESPONSE, GENERIC_NACK) or not answer.status:
            return Ambiguous("unread_answer")
        code = status_name(answer.status)
        if code in self.meanings:
            return _refused(code, self.meanings)
        if code in THROTTLED:
            return NotAccepted(code, FailureReason.THROTTLED)
        return Ambiguous(code) if code in UNDECIDED else _refused(code, CODES)

    def _id(self, body: bytes) -> str:
        """Return the name of a message as receipts will write it."""
        id_ = body.partition(b"\0")[0].decode("latin-1")
        return str(int(id_, 16)) if self.hex_ids and _HEX(id_) else id_


def _refused(code: str, meanings: Meanings) -> Outcome:
    reason, permanent = meanings.get(code, (FailureReason.UNKNOWN, True))
    if reason is FailureReason.THROTTLED:
        return NotAccepted(code, reason)
    return Refused(code, reason, permanent)


def _party(address: str) -> Party:
    digits = address.removeprefix("+")
    if not _DIGITS(digits):
        return Party(_LETTERS, 0, digits)
    if digits == address:  # a short code
        return Party(_OF_THE_NETWORK, 0, digits)
    return Party(_INTERNATIONAL, _TELEPHONE, digits)


def _number(party: Party) -> str:
    """Return an address as we write it; one within a country says not which, and stays as it is."""
    if not _DIGITS(party.address) or party.ton not in (0, _INTERNATIONAL):
        return party.address
    return with_plus(party.address)


def _without_header(texted: Texted) -> tuple[bytes, tuple[str, ...]]:
    """Return the octets of a text, and what says that it is a part of a longer one."""
    content = texted.content
    part: tuple[str, ...] = ()
    if int.from_bytes(texted.tlvs.get(_SAR_TOTAL, b""), "big") > 1:
        part = ("sar_total_segments",)
    if texted.esm_class & _HEADED:
        end = 1 + int.from_bytes(content[:1], "big")
        if len(content) < end:
            raise InputError("a text ends within its header")
        header, content = content[1:end], content[end:]
        if _is_part(header):
            part = (*part, "user_data_header")
    return content, part


def _is_part(header: bytes) -> bool:
    """Tell whether a header says that its text is one of several."""
    at = 0
    while at + 1 < len(header):
        element, length = header[at], header[at + 1]
        value = header[at + 2 : at + 2 + length]
        if _PARTS.get(element) == len(value) and value[-2] > 1:
            return True
        at += 2 + length
    return False


def _event(request: HttpRequest, pdu: Pdu) -> str:
    """Return what names a text: the protocol gives it a number within its session, and no name."""
    session = request.headers.get(_SESSION, "")
    return f"{session or sha256(request.body).hexdigest()}:{pdu.sequence}"


def _is_latin_1(text: str) -> bool:
    return all(char <= "\xff" for char in text)


def _signature(key: bytes, session: str, body: bytes) -> str:
    by = session.encode(errors="replace")
    signed = b"\0".join((_HANDED_OVER, str(len(by)).encode(), by, body))
    return hmac.digest(key, signed, "sha256").hex()
