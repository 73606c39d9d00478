"""SMPP: what is sent, what is believed and read, and what a centre's answers become.

``smpp34`` and ``smpplib``, which nobody here wrote, read what we send and make what we read.
"""

from collections.abc import Iterable
from typing import Any

import pytest
import smpp34
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from smpp34._smpp34 import (
    TLV_MESSAGE_PAYLOAD,
    TLV_MESSAGE_STATE,
    TLV_NETWORK_ERROR_CODE,
    TLV_RECEIPTED_MESSAGE_ID,
    TLV_SAR_SEGMENT_SEQNUM,
    TLV_SAR_TOTAL_SEGMENTS,
)
from smpplib import consts, gsm, smpp

from optin.consent.addresses import Address
from optin.exceptions import ConfigurationError, InputError, SignatureError
from optin.testing.smpp import FakeSmpp
from optin.testing.transport_laws import TransportLaws
from optin.transports.protocol import (
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
    Unrecognised,
)
from optin.transports.smpp import CODES, THROTTLED, UNDECIDED, Smpp
from optin.transports.smpp_pdu import (
    DELIVER_SM,
    GENERIC_NACK,
    MAX_PDU,
    SUBMIT_SM,
    Party,
    Pdu,
    Texted,
)
from optin.transports.smpp_words import (
    NUMBERED_STATES,
    STATES,
    STATUSES,
    gsm_decoded,
    gsm_encoded,
    status_name,
)
from tests.transports.peers import Numbering

ANNA, OURS = "+14155550123", "+15005550006"
KEY = b"k" * 32

transport = Smpp(key=KEY)
fake = FakeSmpp(transport)
message = Message(Address.parse(ANNA), OURS, "Hello", "reyes:7:2")
request = transport.request_for(message)


class TestSmpp(TransportLaws):
    secrets = (KEY.decode(),)

    def transport(self) -> Smpp:
        return transport

    def keyless(self) -> Smpp:
        return Smpp(key=b"")

    def inbound(self, text: str) -> HttpRequest:
        return transport.handed_over(
            evolve(fake.message(ANNA, OURS, text), sequence=7), session="s1"
        )

    def _needs_signatures(self) -> None:
        """Try the laws of signatures: the receiver signs what it hands over, if no centre does."""


def read(unit: bytes | Pdu, by: Smpp = transport) -> Any:  # noqa: ANN401 - an update
    pdu = unit if isinstance(unit, Pdu) else Pdu.of(unit)
    handed = by.handed_over(pdu, session="s1")
    by.verify(handed)
    (update,) = by.read(handed)
    assert update.raw == pdu.to_bytes()
    return update


# What is sent.


def test_both_peers_read_what_is_sent() -> None:
    raw = transport.request_for(evolve(message, text="Grüße, 5 €")).body
    ours = smpp34.decode(raw)
    assert isinstance(ours, smpp34.SubmitSm)
    theirs = smpp.parse_pdu(raw, client=Numbering(), allow_unknown_opt_params=True)
    for read_ in (ours, theirs):
        for name, value in {
            "source_addr_ton": 1, "source_addr_npi": 1, "dest_addr_ton": 1, "dest_addr_npi": 1,
            "esm_class": 0, "data_coding": 0, "registered_delivery": 1,
        }.items():  # fmt: skip
            assert getattr(read_, name) == value
        assert read_.short_message == gsm.gsm_encode("Grüße, 5 €")
    assert (ours.source_addr, ours.destination_addr) == (OURS[1:], ANNA[1:])
    assert (theirs.source_addr, theirs.destination_addr) == (
        OURS[1:].encode(),
        ANNA[1:].encode(),
    )


@pytest.mark.parametrize(
    ("sender", "ton", "npi"), [(OURS, 1, 1), ("12345", 3, 0), ("REYES LAW", 5, 0)]
)
def test_a_sender_is_of_its_type(sender: str, ton: int, npi: int) -> None:
    sent = smpp34.decode(transport.request_for(evolve(message, sender=sender)).body)
    assert isinstance(sent, smpp34.SubmitSm)
    told = sent.source_addr, sent.source_addr_ton, sent.source_addr_npi
    assert told == (sender.removeprefix("+"), ton, npi)


def test_a_name_that_cannot_be_written_adds_no_field() -> None:
    sent = smpp34.decode(transport.request_for(evolve(message, sender="Bü\0ro")).body)
    assert isinstance(sent, smpp34.SubmitSm)
    assert (sent.source_addr, sent.destination_addr) == ("B??ro", ANNA[1:])


@pytest.mark.parametrize(
    ("text", "coding", "field"),
    [
        ("", 0, "short_message"),
        ("a" * 160, 0, "short_message"),
        ("a" * 161, 0, "payload"),
        ("€" * 80, 0, "short_message"),
        ("€" * 81, 0, "payload"),
        ("я" * 70, 8, "short_message"),
        ("я" * 71, 8, "payload"),
        ("a" * 1600, 0, "payload"),
    ],
)
def test_a_text_longer_than_one_on_the_air_is_one_unit(text: str, coding: int, field: str) -> None:
    sent = smpp34.decode(transport.request_for(evolve(message, text=text)).body)
    assert isinstance(sent, smpp34.SubmitSm)
    octets = text.encode("utf-16-be") if coding else gsm_encoded(text)
    payload = {tlv.tag: tlv.value for tlv in sent.tlvs}
    assert sent.data_coding == coding
    short = field == "short_message"
    assert sent.short_message == (octets if short else b"")
    assert payload == ({} if short else {TLV_MESSAGE_PAYLOAD: octets})


def test_a_centre_with_another_alphabet_gets_texts_in_that() -> None:
    latin = Smpp(alphabet="latin-1")
    for text, coding, octets in (("é{", 0, b"\xe9{"), ("€", 8, b"\x20\xac")):
        sent = smpp34.decode(latin.request_for(evolve(message, text=text)).body)
        assert isinstance(sent, smpp34.SubmitSm)
        assert (sent.data_coding, sent.short_message) == (coding, octets)


def test_the_alphabet_is_that_of_the_peer_but_for_two_characters_it_lacks() -> None:
    differing = set()
    for char in map(chr, range(0x3000)):
        octets = gsm_encoded(char)
        if octets is not None:
            assert gsm_decoded(octets) == char
            if char not in gsm.GSM_CHARACTER_TABLE or gsm.gsm_encode(char) != octets:
                differing.add(char)
    assert differing == {"§", "\f"}
    assert gsm_encoded("`") is None  # which the peer's table has in the place of the first


def test_what_is_in_no_alphabet_is_marked() -> None:
    assert gsm_decoded(b"a\xff\x1bz\x1b\x1b") == "a\ufffdz\x1b"


# What became of it.


@pytest.mark.parametrize(
    ("status", "outcome"),
    [
        (0x0B, Refused("ESME_RINVDSTADR", FailureReason.INVALID_NUMBER)),
        (0x0A, Refused("ESME_RINVSRCADR", FailureReason.SENDER_NOT_REGISTERED, permanent=False)),
        (0x58, NotAccepted("ESME_RTHROTTLED", FailureReason.THROTTLED)),
        (0x14, NotAccepted("ESME_RMSGQFUL", FailureReason.THROTTLED)),
        (0x08, Ambiguous("ESME_RSYSERR")),
        (0xFF, Ambiguous("ESME_RUNKNOWNERR")),
        (0x45, Refused("ESME_RSUBMITFAIL", FailureReason.UNKNOWN)),
        (0x0401, Refused("0x00000401", FailureReason.UNKNOWN)),
    ],
)
def test_a_status_becomes_an_outcome(status: int, outcome: Outcome) -> None:
    answer = fake.answer(request, status=status)
    assert transport.outcome_of(answer) == outcome
    nack = Pdu(GENERIC_NACK, status, 2).to_bytes()
    assert transport.outcome_of(HttpResponse(200, {}, nack)) == outcome


def test_a_provider_has_codes_of_its_own() -> None:
    meanings = {
        "0x00000401": (FailureReason.OPTED_OUT, True),
        "0x00000402": (FailureReason.THROTTLED, False),
        "ESME_RSYSERR": (FailureReason.CONTENT_REJECTED, False),
        "021": (FailureReason.OPTED_OUT, True),
    }
    own = Smpp(meanings=meanings)
    assert [own.outcome_of(fake.answer(request, status=each)) for each in (0x401, 0x402, 8)] == [
        Refused("0x00000401", FailureReason.OPTED_OUT),
        NotAccepted("0x00000402", FailureReason.THROTTLED),
        Refused("ESME_RSYSERR", FailureReason.CONTENT_REJECTED, permanent=False),
    ]
    update = read(fake.receipt(ANNA, OURS, "m1", word="REJECTD", error="021"), own)
    assert (update.code, update.reason) == ("021", FailureReason.OPTED_OUT)
    update = read(fake.receipt(ANNA, OURS, "m1", word="DELIVRD", error="021"), own)
    assert update.reason is None


def test_an_answer_names_the_message() -> None:
    assert transport.outcome_of(fake.answer(request, "7F")) == Accepted("7F", "ESME_ROK")
    assert transport.outcome_of(fake.answer(request)) == Ambiguous("no_message_id")


def test_a_number_in_hexadecimal_is_the_one_that_receipts_tell_in_decimal() -> None:
    hexed = Smpp(hex_ids=True)
    assert hexed.outcome_of(fake.answer(request, "7F")) == Accepted("127", "ESME_ROK")
    assert hexed.outcome_of(fake.answer(request, "m-1")) == Accepted("m-1", "ESME_ROK")
    update = read(fake.receipt(ANNA, OURS, "0000000127", word="DELIVRD", error="000"), hexed)
    assert update.message_id == "127"


@pytest.mark.parametrize(
    "answer",
    [
        HttpResponse(200),
        HttpResponse(500, {}, fake.answer(request, "m1").body),
        HttpResponse(200, {}, Pdu(GENERIC_NACK).to_bytes()),
        HttpResponse(200, {}, Pdu(SUBMIT_SM, body=b"m1\0").to_bytes()),
        HttpResponse(200, {}, fake.answer(request, "m1").body + b"x"),
    ],
)
def test_what_is_no_answer_tells_nothing(answer: HttpResponse) -> None:
    assert transport.outcome_of(answer) == Ambiguous("unread_answer")


def test_the_statuses_are_those_of_the_peer() -> None:
    for status, name in STATUSES.items():
        assert getattr(consts, f"SMPP_{name}", status) == status
    known = {name for name in STATUSES.values() if hasattr(consts, f"SMPP_{name}")}
    assert len(known) >= len(STATUSES) - 3
    assert set(CODES) | THROTTLED | UNDECIDED <= set(STATUSES.values())
    assert status_name(0x0401) == "0x00000401"
    for number, state in NUMBERED_STATES.items():
        assert state in STATES
        assert number > 0


# What is believed and read.


def theirs(**fields: Any) -> list[bytes]:  # noqa: ANN401 - the fields of a unit, by name
    """Return the unit as each of the peers writes it."""
    first = {"source_addr": ANNA[1:], "destination_addr": OURS[1:], "short_message": b""}
    numbers = dict.fromkeys(
        ("source_addr_ton", "source_addr_npi", "dest_addr_ton", "dest_addr_npi"), 1
    )
    whole = {**first, **numbers, **fields}
    one = smpp34.DeliverSm(**whole, sequence_number=7).encode()
    if "tlvs" in whole:
        return [one]
    other = smpp.make_pdu("deliver_sm", client=Numbering(), **whole)
    other.sequence = 7
    return [one, other.generate()]


def texted(units: Iterable[bytes], by: Smpp = transport) -> str:
    """Return what all peers' units say; they say the same."""
    updates = [read(unit, by) for unit in units]
    assert all(isinstance(update, InboundMessage) for update in updates)
    assert {(update.from_.value, update.to) for update in updates} == {(ANNA, OURS)}
    (text,) = {update.text for update in updates}
    return str(text)


def test_what_both_peers_write_is_read() -> None:
    assert texted(theirs(short_message=b"STOP \x1b\x65")) == "STOP €"
    assert texted(theirs(short_message="Да".encode("utf-16-be"), data_coding=8)) == "Да"
    assert texted(theirs(short_message=b"caf\xe9", data_coding=3)) == "café"
    assert texted(theirs(short_message=b"yes{", data_coding=1)) == "yes{"
    assert texted(theirs(short_message=b"caf\xe9"), Smpp(alphabet="latin-1")) == "café"
    payload = [smpp34.Tlv(TLV_MESSAGE_PAYLOAD, b"STOP")]
    assert texted(theirs(tlvs=payload)) == "STOP"


def test_a_part_may_take_consent_and_not_give_it() -> None:
    units = [
        *theirs(short_message=b"\x05\x00\x03\x07\x02\x02YES", esm_class=0x40),
        *theirs(short_message=b"\x09\x24\x01\x00\x08\x04\x00\x07\x02\x02YES", esm_class=0x40),
        *theirs(
            short_message=b"YES",
            tlvs=[
                smpp34.Tlv(TLV_SAR_TOTAL_SEGMENTS, b"\2"),
                smpp34.Tlv(TLV_SAR_SEGMENT_SEQNUM, b"\2"),
            ],
        ),
        fake.message(ANNA, OURS, "YES", part=(7, 2, 2)).to_bytes(),
    ]
    assert texted(units) == "YES"
    assert not any(read(unit).may_grant for unit in units)
    whole = theirs(short_message=b"\x05\x00\x03\x07\x01\x01YES", esm_class=0x40)
    assert texted(whole) == "YES"
    assert all(read(unit).may_grant for unit in whole)


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"data_coding": 4}, "data_coding"),
        ({"esm_class": 0x08}, "esm_class"),
        ({"esm_class": 0x40, "short_message": b"\x05\x00"}, "header"),
        ({"esm_class": 0x04, "short_message": b"stat:DELIVRD"}, "names no message"),
        ({"source_addr": "REYES", "source_addr_ton": 5}, "source_addr"),
        ({"source_addr": "4155550123", "source_addr_ton": 2}, "source_addr"),
    ],
)
def test_what_cannot_be_read_is_kept(fields: dict[str, Any], reason: str) -> None:
    for unit in theirs(**fields):
        update = read(unit)
        assert isinstance(update, Unrecognised)
        assert reason in update.reason


def test_a_unit_that_delivers_nothing_is_kept() -> None:
    assert "command_id" in read(evolve(fake.message(ANNA, OURS, "x"), command=SUBMIT_SM)).reason
    for body in (b"", b"\0\1", b"\0\1\1abc", fake.message(ANNA, OURS, "x").body + b"\0\1\0\5abc"):
        assert isinstance(read(Pdu(DELIVER_SM, body=body)), Unrecognised)


def test_a_text_has_the_name_of_its_session_and_number() -> None:
    one = Pdu.of(theirs(short_message=b"STOP")[0])
    names = [
        transport.read(transport.handed_over(unit, session=session))[0].event_id
        for unit, session in ((one, "a"), (one, "a"), (evolve(one, sequence=8), "a"), (one, "b"))
    ]
    assert names == ["a:7", "a:7", "a:8", "b:7"]


def test_a_posted_unit_is_refused() -> None:
    body = fake.message(ANNA, OURS, "YES").to_bytes()
    with pytest.raises(SignatureError):
        transport.verify(HttpRequest("POST", "/", {}, body))
    with pytest.raises(SignatureError):
        Smpp().verify(fake.brings(Pdu.of(body)))  # a key is of one process
    with pytest.raises(SignatureError) as caught:
        transport.verify(HttpRequest("POST", "/", {}, bytes(MAX_PDU + 1)))
    assert caught.value.code == "too_large"
    with pytest.raises(ConfigurationError):
        Smpp(key=b"").verify(fake.brings(Pdu.of(body)))


@pytest.mark.parametrize(
    ("word", "status", "reason"),
    [
        ("DELIVRD", DeliveryStatus.DELIVERED, None),
        ("delivrd", DeliveryStatus.DELIVERED, None),
        ("ENROUTE", DeliveryStatus.SENT, None),
        ("ACCEPTD", DeliveryStatus.SENT, None),
        ("EXPIRED", DeliveryStatus.UNDELIVERED, FailureReason.UNREACHABLE),
        ("DELETED", DeliveryStatus.UNDELIVERED, FailureReason.UNKNOWN),
        ("UNDELIV", DeliveryStatus.UNDELIVERED, FailureReason.UNKNOWN),
        ("REJECTD", DeliveryStatus.FAILED, FailureReason.UNKNOWN),
        ("UNKNOWN", DeliveryStatus.UNKNOWN, None),
        ("NEVERSEEN", DeliveryStatus.UNKNOWN, None),
    ],
)
def test_a_receipt_is_a_report(
    word: str, status: DeliveryStatus, reason: FailureReason | None
) -> None:
    words = f"id:m1 sub:001 dlvrd:001 submit date:2611260950 stat:{word} err:021 text:id:x"
    for esm_class in (0x04, 0x20):
        for unit in theirs(short_message=words.encode(), esm_class=esm_class):
            update = read(unit)
            assert isinstance(update, StatusUpdate)
            assert (update.status, update.reason, update.code) == (status, reason, "021")
            assert update.event_id == f"m1:{word.upper()}:021"
            assert update.message_id == "m1"


@pytest.mark.parametrize("number", [*NUMBERED_STATES, 0, 9])
def test_a_receipt_may_be_told_in_fields(number: int) -> None:
    tlvs = [
        smpp34.Tlv(TLV_RECEIPTED_MESSAGE_ID, b"m1\0"),
        smpp34.Tlv(TLV_MESSAGE_STATE, bytes((number,))),
        smpp34.Tlv(TLV_NETWORK_ERROR_CODE, b"\3\0\x15"),
    ]
    (unit,) = theirs(esm_class=0x04, tlvs=tlvs)
    update = read(unit)
    expected = STATES.get(NUMBERED_STATES.get(number, ""), (DeliveryStatus.UNKNOWN, None))
    assert (update.status, update.reason) == expected
    assert (update.message_id, update.code) == ("m1", "21")


# How units are framed.


@given(st.binary(max_size=300), st.integers(0, 255), st.integers(0, 255))
def test_a_text_is_read_back_as_it_was_written(content: bytes, coding: int, class_: int) -> None:
    one = Texted(Party(1, 1, "14155550123"), Party(3, 0, "12345"), content, class_, coding, 1)
    read_ = Texted.of(one.to_bytes())
    assert evolve(read_, tlvs={}) == one
    ours = smpp34.decode(Pdu(SUBMIT_SM, body=one.to_bytes()).to_bytes())
    assert isinstance(ours, smpp34.SubmitSm)
    assert ours.esm_class == class_


@pytest.mark.parametrize(
    "raw", [b"", b"\0\0\0\x10", bytes(16), b"\0\0\0\x11" + bytes(12), b"\xff" * 16]
)
def test_what_is_no_unit_is_refused(raw: bytes) -> None:
    with pytest.raises(InputError):
        Pdu.of(raw)
