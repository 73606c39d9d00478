"""SMPP's units on the wire: how one is framed, and what a text's fields are.

Nothing here knows what a field means to us; that is told in :mod:`optin.transports.smpp`.

Source: Short Message Peer to Peer Protocol Specification v3.4, issue 1.2, sections 3.2, 4.4, 4.6
and 5.3.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from struct import Struct
from typing import Final, Self

from attrs import field, frozen

from optin.exceptions import InputError

__all__ = [
    "BIND_RECEIVER",
    "BIND_TRANSCEIVER",
    "BIND_TRANSMITTER",
    "DELIVER_SM",
    "ENQUIRE_LINK",
    "GENERIC_NACK",
    "MAX_PDU",
    "RESPONSE",
    "SUBMIT_SM",
    "UNBIND",
    "Party",
    "Pdu",
    "Texted",
    "text_of",
]

BIND_RECEIVER: Final = 0x1
BIND_TRANSMITTER: Final = 0x2
SUBMIT_SM: Final = 0x4
DELIVER_SM: Final = 0x5
UNBIND: Final = 0x6
BIND_TRANSCEIVER: Final = 0x9
ENQUIRE_LINK: Final = 0x15
RESPONSE: Final = 0x8000_0000
"""What an answer adds to the command that it answers."""
GENERIC_NACK: Final = RESPONSE

# Precedent: one field may have 64 kB, and all others together have a few hundred octets.
MAX_PDU: Final = 1 << 17
_HEAD: Final = Struct(">IIII")
_TLV: Final = Struct(">HH")
_LONGEST_TEXT: Final = 254


@frozen
class Pdu:
    """Hold one unit: a command or an answer to one.

    Args:
        command: What it is.
        status: What became of the command, in an answer.
        sequence: Which command of the session it is, or answers.
        body: What stands behind its head.
    """

    command: int
    status: int = 0
    sequence: int = 0
    body: bytes = field(default=b"", repr=False)

    @classmethod
    def of(cls, raw: bytes) -> Self:
        """Read exactly one unit.

        Args:
            raw: Its octets, none missing and none left over.

        Raises:
            InputError: It is none.
        """
        if len(raw) < _HEAD.size or cls.length_of(raw) != len(raw):
            raise InputError("this is not one SMPP unit")
        _, command, status, sequence = _HEAD.unpack_from(raw)
        return cls(command, status, sequence, raw[_HEAD.size :])

    @staticmethod
    def length_of(raw: bytes) -> int:
        """Return how long a unit says that it is.

        Args:
            raw: Its first four octets, or more.

        Raises:
            InputError: No unit is as long as that.
        """
        length = int.from_bytes(raw[:4], "big")
        if not _HEAD.size <= length <= MAX_PDU:
            raise InputError("an SMPP unit says that it is longer or shorter than any is")
        return length

    def to_bytes(self) -> bytes:
        """Return the octets that travel."""
        head = _HEAD.pack(_HEAD.size + len(self.body), self.command, self.status, self.sequence)
        return head + self.body

    def answer(self, status: int = 0, body: bytes = b"") -> Pdu:
        """Return the answer to this command.

        Args:
            status: What became of it.
            body: What the answer says besides.
        """
        return Pdu(self.command | RESPONSE, status, self.sequence, body)


@frozen
class Party:
    """Hold one address as SMPP writes it.

    Args:
        ton: The type of number: 1 international, 3 the network's own, 5 letters.
        npi: The numbering plan: 1 is that of telephones (E.164).
        address: Digits without a plus, or letters.
    """

    ton: int
    npi: int
    address: str = field(repr=False)

    def to_bytes(self) -> bytes:
        """Return its three fields."""
        return bytes((self.ton, self.npi)) + text_of(self.address)


@frozen
class Texted:
    """Hold what a ``submit_sm`` or a ``deliver_sm`` says, as far as we use it.

    Args:
        source: Whom it comes from.
        destination: Whom it is for.
        content: The octets of its text, in whichever of the two fields they stand.
        esm_class: Of what kind it is, and whether a header stands before its text.
        data_coding: In which alphabet its text is written.
        registered_delivery: Whether a receipt is asked for.
        tlvs: Its optional fields by tag.
    """

    source: Party
    destination: Party
    content: bytes = field(repr=False)
    esm_class: int = 0
    data_coding: int = 0
    registered_delivery: int = 0
    tlvs: Mapping[int, bytes] = field(factory=dict, repr=False)

    MESSAGE_PAYLOAD = 0x0424

    @classmethod
    def of(cls, body: bytes) -> Self:
        """Read the body of either.

        Args:
            body: What stands behind the head.

        Raises:
            InputError: It ends too early.
        """
        fields = _Fields(body)
        fields.text()  # service_type
        source, destination = fields.party(), fields.party()
        esm_class, _, _ = fields.octets(3)
        fields.text()  # schedule_delivery_time
        fields.text()  # validity_period
        registered, _, coding, _, length = fields.octets(5)
        content, tlvs = fields.octets(length), dict(fields.tlvs())
        content = content or tlvs.get(cls.MESSAGE_PAYLOAD, b"")
        return cls(source, destination, content, esm_class, coding, registered, tlvs)

    def to_bytes(self, *, payload: bool = False) -> bytes:
        """Return the body of either.

        Args:
            payload: Whether the text goes into the optional field, which takes 64 kB.
        """
        short = b"" if payload or len(self.content) > _LONGEST_TEXT else self.content
        tlvs = dict(self.tlvs) if short == self.content else {
            **self.tlvs, self.MESSAGE_PAYLOAD: self.content
        }  # fmt: skip
        return b"".join(
            (
                b"\0",
                self.source.to_bytes(),
                self.destination.to_bytes(),
                bytes((self.esm_class, 0, 0)) + b"\0\0",
                bytes((self.registered_delivery, 0, self.data_coding, 0, len(short))) + short,
                *(_TLV.pack(tag, len(value)) + value for tag, value in tlvs.items()),
            )
        )


class _Fields:
    """Take the fields of a body, one after the other."""

    def __init__(self, body: bytes) -> None:
        self._body = body
        self._at = 0

    def octets(self, count: int) -> bytes:
        taken = self._body[self._at : self._at + count]
        if len(taken) < count:
            raise InputError("an SMPP unit ends within a field")
        self._at += count
        return taken

    def text(self) -> str:
        end = self._body.find(b"\0", self._at)
        if end < 0:
            raise InputError("a text of an SMPP unit has no end")
        text = self._body[self._at : end].decode("latin-1")
        self._at = end + 1
        return text

    def party(self) -> Party:
        ton, npi = self.octets(2)
        return Party(ton, npi, self.text())

    def tlvs(self) -> Iterator[tuple[int, bytes]]:
        while self._at < len(self._body):
            tag, length = _TLV.unpack(self.octets(_TLV.size))
            yield tag, self.octets(length)


def text_of(text: str) -> bytes:
    """Return a text as a field that ends with NUL.

    Args:
        text: Any; what no such field can hold becomes a question mark.
    """
    return text.replace("\0", "?").encode("ascii", "replace") + b"\0"
