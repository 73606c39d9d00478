"""What is alike at providers whose API is HTTP with JSON: no rule and no word of any one of them.

Here a body is taken apart, a success is told from a refusal, and a webhook that its provider could
not have made is refused before anything is parsed. What a provider calls things stands in its own
file.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Final, TypeAlias
from urllib.parse import parse_qsl, quote, urlsplit

from optin.exceptions import ConfigurationError, InputError, SignatureError
from optin.transports.values import (
    Accepted,
    Ambiguous,
    FailureReason,
    HttpRequest,
    HttpResponse,
    NotAccepted,
    Outcome,
    Refused,
    Unrecognised,
)

__all__ = [
    "MAX_BODY",
    "Meanings",
    "api_url",
    "check_fresh",
    "check_posted",
    "check_token",
    "content_of",
    "encodable",
    "found",
    "instant_of",
    "kind_of",
    "not_taken",
    "object_of",
    "reference_in",
    "secrets_of",
    "taken_in",
    "unread",
    "with_plus",
    "with_reference",
    "word",
    "word_or_none",
]

Meanings: TypeAlias = Mapping[str, tuple[FailureReason, bool]]
"""A provider's codes: our reason, and whether the same message fails again tomorrow."""

MAX_BODY: Final = 64 * 1024  # bytes; Standard Webhooks asks for less than 20 kB
_JSON: Final = "application/json"
_LOOPBACK: Final = frozenset({"localhost", "127.0.0.1", "::1"})
_LONGEST_WAIT: Final = 86_400  # seconds; a longer Retry-After is a mistake
_REFERENCE: Final = "optin"  # the parameter of the callback's query that holds our attempt's id
_REFERENCE_SHAPE: Final = re.compile(r"[A-Za-z0-9_.:~-]{1,200}").fullmatch
_NO_ENTRY: Final = frozenset({"accessdenied", "denied", "forbidden", "http_403", "unauthorized"})
_WORD: Final = re.compile(r"[!-~]{1,200}").fullmatch
_TOKEN: Final = re.compile(r"[!-~]+").fullmatch
_NUMBER: Final = re.compile(r"[0-9]{7,15}").fullmatch
_SECONDS: Final = re.compile(r"[0-9]{1,12}").fullmatch


# What is sent.


def api_url(value: str, provider: str) -> None:
    """Return only when a URL is one that credentials may be sent to.

    Args:
        value: Where the API is.
        provider: Whose.

    Raises:
        ConfigurationError: It is neither https nor on the loopback of a test.
    """
    try:
        parts = urlsplit(value)
        host, _ = parts.hostname, parts.port
    except ValueError:
        parts, host = urlsplit(""), None
    if not host or (parts.scheme != "https" and (parts.scheme != "http" or host not in _LOOPBACK)):
        msg = f"the {provider} API is at an https URL, or at http on the loopback of a test"
        raise ConfigurationError(msg)


def check_token(value: str, argument: str, what: str) -> None:
    """Return only when a credential can stand in a header.

    Args:
        value: Which; it is never repeated.
        argument: By which name the transport takes it.
        what: What it is called, such as ``"the Telnyx API key"``.

    Raises:
        ConfigurationError: It is empty, or holds anything but letters, digits and marks of ASCII.
    """
    if not value:
        raise ConfigurationError(f"{argument} is empty: give {what}")
    if _TOKEN(value) is None:
        msg = f"{argument} is {what}, which is letters, digits and marks of ASCII"
        raise ConfigurationError(msg)


def secrets_of(given: str | Sequence[str | bytes], what: str) -> tuple[bytes, ...]:
    """Return the secrets that webhooks may be signed with: one, several while one is changed.

    Args:
        given: What the host gave; an empty text is none.
        what: What one is called, such as ``"a Sinch webhook secret"``.

    Raises:
        ConfigurationError: One of them is empty.
    """
    several = ([given] if given else []) if isinstance(given, str) else given
    secrets = tuple(each.encode() if isinstance(each, str) else each for each in several)
    if not all(secrets):
        msg = f"{what} is not empty"
        raise ConfigurationError(msg)
    return secrets


def encodable(text: str) -> str:
    """Return a text with each lone surrogate as U+FFFD, as a browser would send it.

    Args:
        text: Any string.
    """
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def with_reference(url: str, reference: str, safe: str = "") -> str:
    """Return a URL to report to with our attempt's id in its query.

    Args:
        url: The host's; a fragment holds settings of some providers and stays behind the query.
        reference: The id.
        safe: What is written as it is in it, beside letters, digits and ``_.-~``.
    """
    base, hash_, fragment = url.partition("#")
    joint = "&" if "?" in base else "?"
    return f"{base}{joint}{_REFERENCE}={quote(reference, safe=safe)}{hash_}{fragment}"


def reference_in(query: str) -> str | None:
    """Return the id that :func:`with_reference` wrote; None where there is none, or several.

    Args:
        query: Of a URL, without its question mark.
    """
    ids = [value for name, value in parse_qsl(query) if name == _REFERENCE]
    return ids[0] if len(ids) == 1 and _REFERENCE_SHAPE(ids[0]) else None


# What comes.


def kind_of(request: HttpRequest) -> str:
    """Return the media type of a request's body, in small letters and without its parameters.

    Args:
        request: As it arrived.
    """
    return request.headers.get("Content-Type", "").partition(";")[0].strip().lower()


def check_posted(
    request: HttpRequest, provider: str, kind: str = _JSON, *, most: int = MAX_BODY
) -> None:
    """Return only when a provider could have made a request, before anything is parsed.

    Args:
        request: A request to our webhook.
        provider: Whose it claims to be.
        kind: The media type of its bodies.
        most: How many bytes they have at most.

    Raises:
        SignatureError: It could not; ``code`` is ``bad_method``, ``bad_content_type`` or
            ``too_large``.
    """
    if request.method != "POST":
        raise SignatureError(f"the {provider} webhook is not a POST", code="bad_method")
    if kind_of(request) != kind:
        raise SignatureError(f"the {provider} webhook is not {kind}", code="bad_content_type")
    if len(request.body) > most:
        larger = f"larger than {most // 1024} KiB"
        raise SignatureError(f"the {provider} webhook is {larger}", code="too_large")


def check_fresh(stamp: str, now: datetime, tolerance_for: timedelta, provider: str) -> None:
    """Return only when a signed request was signed lately.

    Warning: to be asked after the signature, so that the reason that is logged is the true one.

    Args:
        stamp: When it was signed, in Unix seconds, as it was signed.
        now: The present instant.
        tolerance_for: How far the two may lie apart, before or after.
        provider: Who signed it.

    Raises:
        SignatureError: It was not; ``code`` is ``stale_signature``.
    """
    seconds = int(stamp) if _SECONDS(stamp) else None
    if seconds is None or abs(now.timestamp() - seconds) > tolerance_for.total_seconds():
        msg = (
            f"the {provider} webhook was signed at another time; if it is genuine, this machine's "
            "clock is wrong, or something held the request back"
        )
        raise SignatureError(msg, code="stale_signature")


def content_of(body: bytes) -> object:
    """Return what a body holds; None where it is no JSON.

    Args:
        body: Any bytes.
    """
    try:
        content: object = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return content


def object_of(body: bytes) -> Mapping[str, object]:
    """Return the object that a body is; an empty one where it is none.

    Args:
        body: Any bytes.
    """
    content = content_of(body)
    return content if isinstance(content, dict) else {}


def found(content: object, path: str) -> object:
    """Return what stands at a path of names and places, such as ``"data.to.0.number"``.

    Args:
        content: What a body was read as.
        path: Names of objects and places in lists, with dots between them.

    Returns:
        The value; None where nothing stands there.
    """
    for name in path.split("."):
        if isinstance(content, dict):
            content = content.get(name)
        elif isinstance(content, list) and name.isdecimal() and int(name) < len(content):
            content = content[int(name)]
        else:
            return None
    return content


def word(content: object, path: str) -> str:
    """Return the word at a path: an id, a status, a code.

    Args:
        content: What a body was read as.
        path: As for :func:`found`.

    Returns:
        Up to 200 letters, digits and marks of ASCII, without spaces. A number is written out.

    Raises:
        InputError: Nothing of the kind stands there.
    """
    value = found(content, path)
    if type(value) is int:
        value = str(value)
    if not isinstance(value, str) or _WORD(value) is None:
        raise InputError(f"{path} is missing or no word")
    return value


def word_or_none(content: object, path: str) -> str | None:
    """Return the word at a path; None where there is none, for what the rest can be read without.

    Args:
        content: What a body was read as.
        path: As for :func:`found`.
    """
    try:
        return word(content, path)
    except InputError:
        return None


def with_plus(number: str) -> str:
    """Return a number in E.164 form, for providers that write no plus.

    Args:
        number: As it came. What has fewer than seven digits is a short code, and stays as it is.
    """
    return f"+{number}" if _NUMBER(number) else number


def instant_of(value: object) -> datetime | None:
    """Return the instant that a text in the form of ISO 8601 tells; None for anything else.

    One without an offset says nothing: it may be anybody's local time.

    Args:
        value: What stood where a time is expected.
    """
    try:
        instant = datetime.fromisoformat(value) if isinstance(value, str) else None
        return None if instant is None or instant.tzinfo is None else instant.astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def unread(name: str, account: str, reason: str, raw: bytes) -> Unrecognised:
    """Return the update for a body that could not be read.

    Args:
        name: The transport's name.
        account: The provider's name of our account.
        reason: What did not fit.
        raw: The body.
    """
    return Unrecognised(name, account, f"sha256:{sha256(raw).hexdigest()}", reason, raw)


# What became of it.


def taken_in(response: HttpResponse, id_: str | None, said: str = "accepted") -> Outcome | None:
    """Return what a response means that says that the message was taken in.

    Args:
        response: The provider's answer to a send.
        id_: The provider's name of the message in it, where there is one.
        said: The provider's word for where the message is.

    Returns:
        The outcome; :class:`Ambiguous` for a success that names no message, and None for whatever
        is no success.
    """
    if not 200 <= response.status < 300:  # noqa: PLR2004 - "2xx" is written so
        return None
    return Accepted(id_, said) if id_ else Ambiguous(f"http_{response.status}")


def not_taken(
    response: HttpResponse, code: str | None, meanings: Meanings, throttled: Collection[str] = ()
) -> Outcome:
    """Return what a response means that does not say that the message was taken in.

    Args:
        response: The provider's answer to a send; not a success that names a message.
        code: The provider's code in it, where there is one.
        meanings: The provider's codes.
        throttled: Those that say that nothing was processed, so that it may be tried again.

    Returns:
        The outcome; in doubt :class:`Ambiguous`.
    """
    status = response.status
    # 408: a proxy gave up waiting; who knows how far the request came.
    if not 400 <= status < 500 or status == 408:  # noqa: PLR2004 - "4xx" is written so
        return Ambiguous(f"http_{status}")
    code = code or f"http_{status}"
    if status == 429 or code in throttled:  # noqa: PLR2004
        return NotAccepted(code, FailureReason.THROTTLED, _wait(response))
    reason, permanent = meanings.get(code, (FailureReason.UNKNOWN, True))
    if _is_of_credentials(status, code, reason):
        return NotAccepted(code, FailureReason.CREDENTIALS_REFUSED, _wait(response))
    if status == 403 and reason is FailureReason.UNKNOWN:  # noqa: PLR2004
        return Refused(code, FailureReason.PROVIDER_UNAVAILABLE, permanent=False)
    return Refused(code, reason, permanent)


def _is_of_credentials(status: int, code: str, reason: FailureReason) -> bool:
    """Tell whether a provider refused us, and so never looked at the message."""
    if reason is FailureReason.CREDENTIALS_REFUSED:
        return True
    if reason not in {FailureReason.UNKNOWN, FailureReason.PROVIDER_UNAVAILABLE}:
        return False
    return status == 401 or (status == 403 and code.casefold() in _NO_ENTRY)  # noqa: PLR2004


def _wait(response: HttpResponse) -> timedelta | None:
    """Return the seconds of ``Retry-After``; a date needs a clock, which a transport has not."""
    seconds = response.headers.get("Retry-After", "").strip()
    if not (seconds.isascii() and seconds.isdigit() and len(seconds) < 10):  # noqa: PLR2004
        return None
    return timedelta(seconds=min(int(seconds), _LONGEST_WAIT))
