"""Reports in e-mails: of delivery (RFC 3464), and of complaints (RFC 5965).

A report is one level of parts (RFC 6522), and no deeper part is looked at: whatever is nested in it
costs nothing. Nothing here decides what is believed.

Bounds: the first :data:`MAX_MAIL` bytes of an e-mail, the first 64 kB of the headers of each part,
and sixteen parts are read; what lies behind them is not.
"""

from __future__ import annotations

import binascii
import quopri
import re
from collections.abc import Mapping
from email.message import Message as Fields
from email.parser import BytesHeaderParser
from typing import Final, TypeAlias

from attrs import field, frozen

from optin.transports.mail_codes import enhanced_code

__all__ = ["MAX_MAIL", "Group", "MailReport", "addresses_in", "code_in", "report_in"]

MAX_MAIL: Final = 256 * 1024
"""A bounce has what it says in front of the e-mail that it brings back."""

_MAX_HEADERS: Final = 64 * 1024
_MOST_PARTS: Final = 16
_MOST_GROUPS: Final = 50
_LONGEST_FIELD: Final = 1000

_BOUNDARY: Final = re.compile(
    r'boundary\s*=\s*(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))', re.IGNORECASE
)
_TYPE: Final = re.compile(r"\s*([a-z0-9!#$&^_.+-]{1,80}/[a-z0-9!#$&^_.+-]{1,80})", re.IGNORECASE)
_ADDRESS: Final = re.compile(r"[^\s<>,;:\"()]{1,512}@[^\s<>,;:\"()]{1,255}")

Group: TypeAlias = Mapping[str, str]
"""Fields that stand together, by their names in small letters."""


@frozen
class MailReport:
    """Hold what a report says.

    Attributes:
        is_complaint: Whether somebody complains; else it is about a delivery.
        groups: The fields of a complaint; of a delivery, the fields about each recipient.
        original: The headers of the e-mail that it is about, as far as they came back.
        headers: The report's own.
    """

    is_complaint: bool
    groups: tuple[Group, ...] = field(repr=False)
    original: Group = field(repr=False)
    headers: Group = field(repr=False)


def report_in(raw: bytes) -> MailReport | None:
    """Return the report that an e-mail is, None where it is none. Never raises.

    Args:
        raw: The e-mail, as it arrived.
    """
    headers, content = _split(raw[:MAX_MAIL].replace(b"\r\n", b"\n"))
    if _type_of(headers) != "multipart/report":
        return None
    said: dict[str, tuple[Group, bytes]] = {}
    for part in _parts(headers, content):
        part_headers, part_content = _split(part)
        # The first of each kind counts: what somebody appends cannot take its place.
        said.setdefault(_type_of(part_headers), (part_headers, part_content))
    delivery = said.get("message/delivery-status") or said.get("message/global-delivery-status")
    complaint = said.get("message/feedback-report")
    if delivery is None and complaint is None:
        return None
    original: Group = {}
    for kind in (
        "message/rfc822",
        "text/rfc822-headers",
        "message/global",
        "message/global-headers",
    ):
        if kind in said:
            original = _split(_decoded(*said[kind]).lstrip(b"\n"))[0]
            break
    if delivery is None:
        assert complaint is not None  # noqa: S101 - for the reader of types
        groups = _groups(_decoded(*complaint))[:1]
    else:
        groups = _groups(_decoded(*delivery))[1:]  # the first is about the report as a whole
    return MailReport(delivery is None, groups, original, headers)


def addresses_in(written: str) -> list[str]:
    """Return the mailboxes that stand in a field, whatever stands around them.

    Args:
        written: The field, such as ``"rfc822; anna@example.com"``.
    """
    return _ADDRESS.findall(written[: 4 * _LONGEST_FIELD])[:20]


def code_in(group: Group) -> str:
    """Return the code that says why an e-mail did not arrive.

    That of the server that refused it where it gave one: a relay writes ``5.0.0`` for what it does
    not understand.

    Args:
        group: The fields about a recipient.
    """
    status = enhanced_code(group.get("status", ""))
    diagnosed = enhanced_code(group.get("diagnostic-code", ""))
    return diagnosed if diagnosed and status.endswith(".0.0") else status or diagnosed


def _parts(headers: Group, content: bytes) -> list[bytes]:
    found = _BOUNDARY.search(headers.get("content-type", ""))
    if found is None:
        return []
    mark = b"\n--" + (found[1] or found[2]).encode(errors="surrogateescape")
    whole = (b"\n" + content).split(mark, _MOST_PARTS + 1)
    parts: list[bytes] = []
    for each in whole[1 : _MOST_PARTS + 1]:
        if each.startswith(b"--"):
            break
        parts.append(each.partition(b"\n")[2])
    return parts


def _split(block: bytes) -> tuple[Group, bytes]:
    """Return the headers at the beginning of a part, and what follows the empty line."""
    if block.startswith(b"\n"):
        return {}, block[1:]
    head, _, content = block.partition(b"\n\n")
    return _fields(head), content


def _fields(block: bytes) -> Group:
    read: Fields[str, str] = BytesHeaderParser().parsebytes(block[:_MAX_HEADERS] + b"\n\n")
    fields: dict[str, str] = {}
    for name, value in read.raw_items():
        key, said = name.lower(), " ".join(str(value).split())
        if key in fields and key in {"to", "delivered-to", "x-original-to"}:
            fields[key] = f"{fields[key]}, {said}"[: 4 * _LONGEST_FIELD]
        else:
            fields.setdefault(key, said[: 4 * _LONGEST_FIELD])
    return fields


def _type_of(headers: Group) -> str:
    found = _TYPE.match(headers.get("content-type", ""))
    return "" if found is None else found[1].lower()


def _decoded(headers: Group, content: bytes) -> bytes:
    """Return a part's content; RFC 3464 allows no encoding, which not everybody obeys."""
    encoding = headers.get("content-transfer-encoding", "").strip().lower()
    if encoding == "quoted-printable":
        return quopri.decodestring(content)
    if encoding == "base64":
        try:
            return binascii.a2b_base64(content).replace(b"\r\n", b"\n")
        except binascii.Error:
            return content
    return content


def _groups(content: bytes) -> tuple[Group, ...]:
    """Return groups of fields, which empty lines divide."""
    blocks = re.split(rb"\n[ \t]*\n", content.strip(b"\n"), maxsplit=_MOST_GROUPS)
    return tuple(_fields(block.strip(b"\n")) for block in blocks[:_MOST_GROUPS] if block.strip())
