"""How a provider's report is kept that could not be settled when it came.

The raw bytes are kept as they are, and need a URL beside them to be read: what was read of them is
kept in the place of a message's words.
"""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any, Final, cast

from attrs import asdict

from optin.policy import Report, Reported

__all__ = ["KEPT_FOR", "kept", "read_kept"]

KEPT_FOR: Final = timedelta(minutes=1)
"""How long a report waits for the answer that names its message; after a lease, none will come."""


def kept(reported: Reported, reference: str) -> str:
    """Return a report as the text that is kept of it.

    Args:
        reported: What the provider says.
        reference: The name of the attempt that came back with it, ``""`` where none did.
    """
    return json.dumps([reference, asdict(reported)])


def read_kept(text: str) -> tuple[Reported, str]:
    """Return the report that was kept as a text, and the reference that came with it.

    Raises:
        ValueError: It is none.
    """
    reference, fields = cast("tuple[str, dict[str, Any]]", json.loads(text))
    status = Report(fields.pop("status"))
    return Reported(status, **fields), reference
