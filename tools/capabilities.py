"""Write two tables into the page of the transports, from what the code declares.

They are what each provider does, and by which variables the command line makes each transport.
``make capabilities`` writes them, and ``tests/transports/test_capabilities.py`` says when one is
out of date.
"""

import sys
from datetime import timedelta
from pathlib import Path
from typing import Final

from optin.cli.providers import PROVIDERS, Provider, variable_of
from optin.testing.vonage import FakeVonage
from optin.transports import BlockList, ConsentSync, Lookup, StopHandling, Transport
from optin.transports.aws import Aws
from optin.transports.aws_sns import AwsSns
from optin.transports.azure import Azure
from optin.transports.bandwidth import Bandwidth
from optin.transports.bird import Bird
from optin.transports.email import Email
from optin.transports.generic import Generic
from optin.transports.infobip import Infobip
from optin.transports.plivo import Plivo
from optin.transports.returns import ReturnPath
from optin.transports.sinch import Sinch
from optin.transports.smpp import Smpp
from optin.transports.telnyx import Telnyx
from optin.transports.twilio import Twilio
from optin.transports.vonage import Vonage
from optin.transports.whatsapp import WhatsApp

__all__ = ["NOTES", "PAGE", "TRANSPORTS", "table", "variables", "written"]

PAGE: Final = Path(__file__).parent.parent / "docs" / "reference" / "transports.md"
BEGIN: Final = "<!-- {}: made by `make capabilities` -->\n"
END: Final = "<!-- end of {} -->\n"

# Settings that are shaped as real ones are: nothing is ever sent with these.
TRANSPORTS: Final[tuple[Transport, ...]] = (
    Twilio("AC" + "0" * 32, "token"),
    Generic("https://gateway.example.com/messages", "token"),
    Telnyx("key"),
    Vonage("application", FakeVonage().private_key),
    Bandwidth("9900000", "application", ("name", "password")),
    Sinch("plan", "token"),
    Bird("bk_us1_key"),
    Aws("us-east-1"),
    AwsSns("us-east-1"),
    Plivo("MA" + "0" * 18, "token"),
    Infobip("https://x1y2.api.infobip.com", "key", signature_secret="s", signature_header="X"),  # noqa: S106
    Azure("https://x1y2.communication.azure.com", "a2V5"),
    WhatsApp("token", {"+15005550006": "106540352242922"}),
    Email("office@example.com", ReturnPath("bounces@example.com", b"k" * 32)),
    Smpp(),
)
HEAD: Final = (
    "provider",
    "carries",
    "signs webhooks",
    "on STOP, by itself",
    "lifts its block",
    "tells what it read",
    "sends once by key",
    "look-up",
    "shows its block list",
    "is told of consents",
    "approved templates",
    "longest text (characters)",
    "mind",
)
NOTES: Final = {
    "bandwidth": "toll-free numbers: the network blocks and answers, and START or UNSTOP lifts it",
    "sinch": "toll-free numbers: the network blocks and answers, and START or UNSTOP lifts it",
    "aws": "START lifts its block where you give the number a keyword for that",
    "vonage": "with Opt-Out Assist it blocks and answers, until the campaign's own word",
    "bird": "its webhook does not say what it answered: ours goes out, too, and is refused",
    "infobip": "blocks where you give the number a keyword for that, or the operator does",
    "azure": "toll-free numbers and short codes alone",
    "whatsapp": "blocks marketing that a person stops in the app, until they resume it there",
    "email": "what is signed are the addresses and the Message-ID that bounces come back to",
}
"""What a declaration cannot say, by the names of the providers."""
_STOP: Final = {
    StopHandling.NONE: "nothing",
    StopHandling.BLOCKS: "blocks",
    StopHandling.BLOCKS_AND_ANSWERS: "blocks and answers",
}
_LOOKUP: Final = {
    Lookup.NONE: "none",
    Lookup.BY_REFERENCE: "by our reference",
    Lookup.BY_LISTING: "by listing",
}


def _cells(transport: Transport) -> tuple[str, ...]:
    name, can = transport.name, transport.capabilities
    hours = None if can.idempotency_for is None else can.idempotency_for / timedelta(hours=1)
    return (
        f"[{name}](../transports/{name}.md)",
        ", ".join(sorted(can.channels)),
        "yes" if can.signs_webhooks else "no",
        _STOP[can.handles_stop],
        ", ".join(sorted(can.words_that_lift_block)) or "nothing",
        "yes" if can.inbound_opt_out_hint else "no",
        "no" if hours is None else f"for {hours:g} hours",
        _LOOKUP[can.lookup],
        "yes" if isinstance(transport, BlockList) else "no",
        "yes" if isinstance(transport, ConsentSync) else "no",
        "yes" if can.templates else "no",
        f"{can.max_body:,}",
        NOTES.get(name, ""),
    )


def table() -> str:
    """Return what each provider does in Markdown, a row for each."""
    return _markdown(HEAD, *(_cells(transport) for transport in TRANSPORTS))


def variables() -> str:
    """Return by which variables each transport is made in Markdown, a row for each."""
    rows = (_set(name, provider) for name, provider in PROVIDERS.items())
    return _markdown(("transport", "to install", "has to be set", "may be set"), *rows)


def _set(name: str, provider: Provider) -> tuple[str, ...]:
    extra = provider.extra_of(name)
    needs, takes = (
        ", ".join(f"`{variable_of(name, each)}`" for each in arguments)
        for arguments in (provider.needs, provider.takes)
    )
    return f"`{name}`", f"`optin[{extra}]`" if extra else "nothing", needs, takes


def _markdown(head: tuple[str, ...], *rows: tuple[str, ...]) -> str:
    rule = tuple("---" for _ in head)
    return "".join(f"| {' | '.join(row)} |\n" for row in (head, rule, *rows))


def written(page: str) -> str:
    """Return the page with each table in its place.

    Args:
        page: What the page says now.
    """
    for name, made in (("capabilities", table), ("variables", variables)):
        before, begin, rest = page.partition(BEGIN.format(name))
        _, end, after = rest.partition(END.format(name))
        if not (begin and end):
            raise ValueError(f"the page has no place for the table of {name}")
        page = f"{before}{begin}{made()}{end}{after}"
    return page


def main() -> int:
    """Write the page anew."""
    PAGE.write_text(written(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
