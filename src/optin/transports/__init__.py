"""HOW IT TRAVELS: the protocol, couriers, memory, and one file for each provider.

Here are the values and protocols. What does the work is imported from its own module, so that
nobody loads what he does not use: ``optin.transports.twilio``, ``.memory``, ``.console``,
``.couriers`` (standard library) and ``.http`` (httpx2).
"""

from optin.transports.protocol import (
    Accepted,
    Ambiguous,
    AsyncCourier,
    Capabilities,
    Courier,
    DeliveryStatus,
    FailureReason,
    Headers,
    HttpRequest,
    HttpResponse,
    InboundMessage,
    InProcess,
    Lookup,
    Message,
    NotAccepted,
    Outcome,
    ProviderReading,
    Refused,
    StatusUpdate,
    StopHandling,
    Transport,
    Unrecognised,
    Update,
)

__all__ = [
    "Accepted",
    "Ambiguous",
    "AsyncCourier",
    "Capabilities",
    "Courier",
    "DeliveryStatus",
    "FailureReason",
    "Headers",
    "HttpRequest",
    "HttpResponse",
    "InProcess",
    "InboundMessage",
    "Lookup",
    "Message",
    "NotAccepted",
    "Outcome",
    "ProviderReading",
    "Refused",
    "StatusUpdate",
    "StopHandling",
    "Transport",
    "Unrecognised",
    "Update",
]
