"""The console transport prints, and hides what a terminal's history should not keep."""

import io

import pytest

from optin.consent.addresses import Address
from optin.exceptions import ConfigurationError
from optin.transports.console import ConsoleTransport
from optin.transports.couriers import StdlibCourier
from optin.transports.protocol import Accepted, HttpRequest, Message

ANNA = Address.parse("+14155552671")


def printed(text: str, *, show_numbers: bool = False) -> str:
    stream = io.StringIO()
    transport = ConsoleTransport(stream=stream, show_numbers=show_numbers)
    message = Message(ANNA, "+15005550006", text, "attempt-1")
    assert isinstance(StdlibCourier().deliver(transport, message), Accepted)
    assert transport.texts == [("+14155552671", text)]
    return stream.getvalue()


def test_a_message_is_printed_with_its_number_masked() -> None:
    line = printed("Your hearing is at 10.")
    assert line == f"sms to {ANNA.masked} from +15005550006: Your hearing is at 10.\n"
    assert "415555" not in line


def test_a_whole_number_is_printed_on_request() -> None:
    assert "+14155552671" in printed("Hello", show_numbers=True)


def test_a_text_cannot_command_the_terminal_or_forge_a_line() -> None:
    assert printed("\x1b[2Jsms to\n+1").endswith(": \\x1b[2Jsms to\\n+1\n")


def test_standard_output_is_the_stream_where_none_is_given(
    capsys: pytest.CaptureFixture[str],
) -> None:
    StdlibCourier().deliver(ConsoleTransport(), Message(ANNA, "12345", "Hello", "1"))
    assert capsys.readouterr().out.endswith("from 12345: Hello\n")


def test_a_console_believes_no_webhook() -> None:
    with pytest.raises(ConfigurationError):
        ConsoleTransport().verify(HttpRequest("POST", "/"))
