"""What the codes and words of AWS End User Messaging SMS mean to us.

Codes that are not listed are kept as they are, with the reason ``unknown``. The sources are those
of ``optin.transports.aws``.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from optin.transports.values import DeliveryStatus, FailureReason

__all__ = ["CODES", "OPT_OUTS", "STATUSES", "THROTTLED"]

CODES: Final[Mapping[str, tuple[FailureReason, bool]]] = MappingProxyType(
    {
        # The Reason of an exception, else its name: (our reason, whether it fails again tomorrow)
        "ACCOUNT_DISABLED": (FailureReason.PROVIDER_UNAVAILABLE, False),
        "AccessDeniedException": (FailureReason.CREDENTIALS_REFUSED, False),
        "CANNOT_PARSE": (FailureReason.INVALID_NUMBER, True),
        "COUNTRY_NOT_ENABLED": (FailureReason.UNREACHABLE, False),
        "DAILY_DESTINATION_CALL_LIMIT": (FailureReason.PROVIDER_UNAVAILABLE, False),
        "DESTINATION_COUNTRY_BLOCKED": (FailureReason.UNREACHABLE, False),
        # Protect configurations are the account's own rules.
        "DESTINATION_COUNTRY_BLOCKED_BY_PROTECT_CONFIGURATION": (FailureReason.UNREACHABLE, False),
        "DESTINATION_PHONE_NUMBER_BLOCKED_BY_PROTECT_NUMBER_OVERRIDE": (
            FailureReason.UNREACHABLE,
            False,
        ),
        # The account is in the sandbox, and may text only to numbers that it has verified.
        "DESTINATION_PHONE_NUMBER_NOT_VERIFIED": (FailureReason.PROVIDER_UNAVAILABLE, False),
        "DESTINATION_PHONE_NUMBER_OPTED_OUT": (FailureReason.OPTED_OUT, True),
        "ExpiredTokenException": (FailureReason.CREDENTIALS_REFUSED, False),
        "INSUFFICIENT_ACCOUNT_REPUTATION": (FailureReason.PROVIDER_UNAVAILABLE, False),
        "INTERNATIONAL_SENDING_NOT_SUPPORTED": (FailureReason.UNREACHABLE, False),
        "INVALID_IDENTITY_FOR_DESTINATION_COUNTRY": (FailureReason.SENDER_NOT_REGISTERED, False),
        "IncompleteSignatureException": (FailureReason.CREDENTIALS_REFUSED, False),
        "InvalidSignatureException": (FailureReason.CREDENTIALS_REFUSED, False),
        "MAXIMUM_SIZE_EXCEEDED": (FailureReason.CONTENT_REJECTED, True),
        "MESSAGE_TYPE_MISMATCH": (FailureReason.SENDER_NOT_REGISTERED, False),
        "MONTHLY_SPEND_LIMIT_REACHED_FOR_TEXT": (FailureReason.PROVIDER_UNAVAILABLE, False),
        "MissingAuthenticationTokenException": (FailureReason.CREDENTIALS_REFUSED, False),
        "NO_ORIGINATION_IDENTITIES_FOUND": (FailureReason.SENDER_NOT_REGISTERED, False),
        "NUMBER_CAPABILITIES_MISMATCH": (FailureReason.SENDER_NOT_REGISTERED, False),
        "PRICE_OVER_THRESHOLD": (FailureReason.UNREACHABLE, False),
        "REGISTRATION_NOT_COMPLETE": (FailureReason.SENDER_NOT_REGISTERED, False),
        "RESOURCE_NOT_ACTIVE": (FailureReason.SENDER_NOT_REGISTERED, False),
        "ResourceNotFoundException": (FailureReason.SENDER_NOT_REGISTERED, False),
        "SENDER_ID_NOT_REGISTERED": (FailureReason.SENDER_NOT_REGISTERED, False),
        "SENDER_ID_NOT_SUPPORTED": (FailureReason.SENDER_NOT_REGISTERED, False),
        "SENDER_ID_REQUIRES_REGISTRATION": (FailureReason.SENDER_NOT_REGISTERED, False),
        "ServiceQuotaExceededException": (FailureReason.PROVIDER_UNAVAILABLE, False),
        "UnrecognizedClientException": (FailureReason.CREDENTIALS_REFUSED, False),
        # Types of events, which tell of what was taken in.
        "TEXT_BLOCKED": (FailureReason.BLOCKED_BY_RECIPIENT, True),
        "TEXT_CARRIER_BLOCKED": (FailureReason.CONTENT_REJECTED, True),
        "TEXT_CARRIER_UNREACHABLE": (FailureReason.UNREACHABLE, False),
        "TEXT_INVALID": (FailureReason.INVALID_NUMBER, True),
        "TEXT_INVALID_MESSAGE": (FailureReason.CONTENT_REJECTED, True),
        "TEXT_PROTECT_BLOCKED": (FailureReason.UNREACHABLE, False),
        "TEXT_SPAM": (FailureReason.CONTENT_REJECTED, True),
        "TEXT_TTL_EXPIRED": (FailureReason.UNREACHABLE, False),
        "TEXT_UNREACHABLE": (FailureReason.UNREACHABLE, False),
    }
)
# Nothing was processed where one of these answers a send.
THROTTLED: Final = frozenset({"ThrottlingException", "TooManyRequestsException"})

STATUSES: Final[Mapping[str, DeliveryStatus]] = MappingProxyType(
    {
        "TEXT_QUEUED": DeliveryStatus.QUEUED,
        "TEXT_PENDING": DeliveryStatus.QUEUED,
        "TEXT_SENT": DeliveryStatus.SENT,
        # "Accepted by the recipient's carrier"; in some countries the last word of all.
        "TEXT_SUCCESSFUL": DeliveryStatus.SENT,
        "TEXT_DELIVERED": DeliveryStatus.DELIVERED,
        "TEXT_INVALID": DeliveryStatus.FAILED,
        "TEXT_INVALID_MESSAGE": DeliveryStatus.FAILED,
        "TEXT_PROTECT_BLOCKED": DeliveryStatus.FAILED,
        "TEXT_TTL_EXPIRED": DeliveryStatus.FAILED,
        "TEXT_BLOCKED": DeliveryStatus.UNDELIVERED,
        "TEXT_CARRIER_BLOCKED": DeliveryStatus.UNDELIVERED,
        "TEXT_CARRIER_UNREACHABLE": DeliveryStatus.UNDELIVERED,
        "TEXT_SPAM": DeliveryStatus.UNDELIVERED,
        "TEXT_UNKNOWN": DeliveryStatus.UNDELIVERED,
        "TEXT_UNREACHABLE": DeliveryStatus.UNDELIVERED,
    }
)

# keywords-required.html: what the keyword of a message is where AWS has taken it for an opt-out.
OPT_OUTS: Final = frozenset(
    {
        "ARRET",
        "CANCEL",
        "END",
        "OPT-OUT",
        "OPTOUT",
        "QUIT",
        "REMOVE",
        "STOP",
        "TD",
        "UNSUBSCRIBE",
    }
)
