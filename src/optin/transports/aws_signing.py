"""Signature Version 4 of AWS, as botocore makes it, and the credentials that it is made with.

botocore signs and finds credentials, and sends nothing: its clients repeat a throttled request by
themselves, up to three times, and each may be another text. Importing it takes longer than all of
optin, so it is not loaded before something is signed.
"""

from __future__ import annotations

from importlib import import_module
from threading import Lock
from typing import TYPE_CHECKING, Any, Final, Protocol

from attrs import define, field, frozen

from optin.exceptions import ConfigurationError
from optin.transports.values import HttpRequest

if TYPE_CHECKING:
    from datetime import datetime

__all__ = ["AwsCredentials", "CredentialChain", "Credentials", "signed"]

_STAMP: Final = "%Y%m%dT%H%M%SZ"


@frozen
class AwsCredentials:
    """Hold the credentials of one identity.

    Args:
        access_key: Its public part.
        secret_key: Its secret one.
        token: That of a session, for credentials that expire.
    """

    access_key: str = field(repr=False)
    secret_key: str = field(repr=False)
    token: str | None = field(default=None, repr=False)


class Credentials(Protocol):
    """Give the credentials to sign with now."""

    def __call__(self) -> AwsCredentials:
        """Return them, fresh ones where those of before expire soon."""
        ...


@define(eq=False)
class CredentialChain:
    """Find credentials as every program on AWS does: environment, files, container, instance.

    They are looked for once, when they are first needed. Those that expire are renewed in time,
    which calls AWS: a send may wait for it, and no text is sent twice by it.

    Args:
        profile: The profile of the files to take; the default one where not given.
    """

    profile: str | None = None
    _found: Any = field(default=None, init=False, repr=False)
    _lock: Lock = field(factory=Lock, init=False, repr=False)

    def __call__(self) -> AwsCredentials:
        """Return the credentials to sign with now.

        Raises:
            ConfigurationError: There are none, or they cannot be renewed.
        """
        session = _botocore("session")
        exceptions = _botocore("exceptions")
        try:
            with self._lock:
                if self._found is None:
                    self._found = session.Session(profile=self.profile).get_credentials()
            held = self._found and self._found.get_frozen_credentials()
        except exceptions.BotoCoreError as error:
            msg = f"the AWS credentials cannot be had: {type(error).__name__}"
            raise ConfigurationError(msg, code="no_credentials") from None
        if not held:
            msg = "there are no AWS credentials: neither given nor where botocore looks for them"
            raise ConfigurationError(msg, code="no_credentials")
        return AwsCredentials(held.access_key, held.secret_key, held.token)


def signed(
    request: HttpRequest,
    given: AwsCredentials | Credentials,
    *,
    service: str,
    region: str,
    at: datetime,
) -> HttpRequest:
    """Return a request with the headers that authorise it.

    Args:
        request: The request; all its headers are signed.
        given: The credentials, or what is asked for them now.
        service: Whose API it is, as its signatures name it.
        region: Where.
        at: The present instant.

    Raises:
        ConfigurationError: There are no credentials, or botocore is not installed.
    """
    by = given if isinstance(given, AwsCredentials) else given()
    auth, awsrequest = _botocore("auth"), _botocore("awsrequest")
    headers = {**request.headers, "x-amz-date": at.strftime(_STAMP)}
    if by.token:
        headers["x-amz-security-token"] = by.token
    carried = awsrequest.AWSRequest(request.method, request.url, headers, request.body)
    # Warning: botocore's add_auth reads the clock of the machine, and logs what it signs. So its
    # parts are called one by one, with the instant where they look for it.
    carried.context["timestamp"] = headers["x-amz-date"]
    signer = auth.SigV4Auth(by, service, region)
    text = signer.string_to_sign(carried, signer.canonical_request(carried))
    names = signer.signed_headers(signer.headers_to_sign(carried))
    proof = signer.signature(text, carried)
    headers["authorization"] = (
        f"AWS4-HMAC-SHA256 Credential={signer.scope(carried)}, SignedHeaders={names}, "
        f"Signature={proof}"
    )
    return HttpRequest(request.method, request.url, headers, request.body)


def _botocore(module: str) -> Any:  # noqa: ANN401 - botocore has no types

    try:
        return import_module(f"botocore.{module}")
    except ModuleNotFoundError:
        msg = "AWS needs botocore to sign with: install optin[aws]"
        raise ConfigurationError(msg, code="no_botocore") from None
