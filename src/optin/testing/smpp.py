"""What a message centre answers and delivers over SMPP, as the units that it would send.

For tests of what your application does with them. No session is opened: hand a unit over with
:meth:`optin.transports.smpp.Smpp.handed_over`, or take :meth:`FakeSmpp.brings`.

Source: Short Message Peer to Peer Protocol Specification v3.4, issue 1.2, sections 4.4.2, 4.6 and
appendix B.
"""

from __future__ import annotations

from itertools import count
from typing import Final

from optin.transports.smpp import Smpp
from optin.transports.smpp_pdu import DELIVER_SM, Party, Pdu, Texted, text_of
from optin.transports.smpp_words import gsm_encoded
from optin.transports.values import HttpRequest, HttpResponse

__all__ = ["FakeSmpp"]

_RECEIPT: Final = 0x04
_HEADED: Final = 0x40


class FakeSmpp:
    """Deliver as a message centre would.

    Args:
        smpp: The transport that reads it.
    """

    def __init__(self, smpp: Smpp) -> None:
        self._smpp = smpp
        self._numbers = count(1)

    def __repr__(self) -> str:
        return f"FakeSmpp({self._smpp!r})"

    def brings(self, pdu: Pdu) -> HttpRequest:
        """Return the request that a receiver makes of a unit.

        Args:
            pdu: Which.
        """
        return self._smpp.handed_over(pdu, session="fake")

    def message(
        self, from_: str, to: str, text: str, *, part: tuple[int, int, int] | None = None
    ) -> Pdu:
        """Return the unit that brings what a person wrote.

        Args:
            from_: The person's number, in E.164.
            to: The sender of ours that was written to.
            text: What was written.
            part: Of a part of a longer text: its reference, how many there are, and which it is.
        """
        octets = gsm_encoded(text)
        content, coding = (text.encode("utf-16-be"), 8) if octets is None else (octets, 0)
        header = b"" if part is None else bytes((5, 0, 3, *part))
        texted = Texted(
            _party(from_),
            _party(to),
            header + content,
            esm_class=_HEADED if header else 0,
            data_coding=coding,
        )
        return Pdu(DELIVER_SM, sequence=next(self._numbers), body=texted.to_bytes())

    def receipt(self, from_: str, to: str, message_id: str, *, word: str, error: str) -> Pdu:
        """Return the unit that tells what became of a text of ours.

        Args:
            from_: The person's number, in E.164.
            to: The sender of ours.
            message_id: The text's name, as the centre has answered with it.
            word: How far it came, such as ``"DELIVRD"``.
            error: The code of the centre's own; ``"000"`` for none.
        """
        text = f"id:{message_id} sub:001 dlvrd:001 submit date:2611260950 done date:2611260951 "
        text += f"stat:{word} err:{error} text:"
        texted = Texted(_party(from_), _party(to), text.encode(), esm_class=_RECEIPT)
        return Pdu(DELIVER_SM, sequence=next(self._numbers), body=texted.to_bytes())

    def answer(
        self, request: HttpRequest, message_id: str = "", *, status: int = 0
    ) -> HttpResponse:
        """Return what the centre answers to a text of ours.

        Args:
            request: What :meth:`~optin.transports.smpp.Smpp.request_for` has made.
            message_id: The text's name.
            status: Why it was not taken; 0 where it was.
        """
        body = b"" if status else text_of(message_id)
        return HttpResponse(200, {}, Pdu.of(request.body).answer(status, body).to_bytes())


def _party(number: str) -> Party:
    digits = number.removeprefix("+")
    return Party(1, 1, digits) if digits != number else Party(3, 0, digits)
