"""Write what each provider does into the page of the transports, from the declarations in the code.

``make capabilities`` writes the table, and ``tests/transports/test_capabilities.py`` says when it
is out of date.
"""

import sys
from pathlib import Path
from typing import Final

from optin.testing.vonage import FakeVonage
from optin.transports import BlockList, Lookup, StopHandling, Transport
from optin.transports.bandwidth import Bandwidth
from optin.transports.generic import Generic
from optin.transports.sinch import Sinch
from optin.transports.telnyx import Telnyx
from optin.transports.twilio import Twilio
from optin.transports.vonage import Vonage

__all__ = ["PAGE", "TRANSPORTS", "table", "written"]

PAGE: Final = Path(__file__).parent.parent / "docs" / "reference" / "transports.md"
BEGIN: Final = "<!-- capabilities: made by `make capabilities` -->\n"
END: Final = "<!-- end of capabilities -->\n"

# Settings that are shaped as real ones are: nothing is ever sent with these.
TRANSPORTS: Final[tuple[Transport, ...]] = (
    Twilio("AC" + "0" * 32, "token"),
    Generic("https://gateway.example.com/messages", "token"),
    Telnyx("key"),
    Vonage("application", FakeVonage().private_key),
    Bandwidth("9900000", "application", ("name", "password")),
    Sinch("plan", "token"),
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
    "approved templates",
    "longest text",
)
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
    key = "no" if can.idempotency_for is None else f"for {can.idempotency_for}"
    return (
        f"[{name}](../transports/{name}.md)",
        ", ".join(sorted(can.channels)),
        "yes" if can.signs_webhooks else "no",
        _STOP[can.handles_stop],
        ", ".join(sorted(can.words_that_lift_block)) or "nothing",
        "yes" if can.inbound_opt_out_hint else "no",
        key,
        _LOOKUP[can.lookup],
        "yes" if isinstance(transport, BlockList) else "no",
        "yes" if can.templates else "no",
        f"{can.max_body:,}",
    )


def table() -> str:
    """Return the table in Markdown, a row for each provider."""
    rows = [HEAD, tuple("---" for _ in HEAD)]
    rows += [_cells(transport) for transport in TRANSPORTS]
    return "".join(f"| {' | '.join(row)} |\n" for row in rows)


def written(page: str) -> str:
    """Return the page with the table in its place.

    Args:
        page: What the page says now.
    """
    before, begin, rest = page.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not (begin and end):
        raise ValueError("the page has no place for the table")
    return f"{before}{BEGIN}{table()}{END}{after}"


def main() -> int:
    """Write the page anew."""
    PAGE.write_text(written(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
