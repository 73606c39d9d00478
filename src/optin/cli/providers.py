"""Which provider a command works with: one table, by which each transport is made of variables.

A provider is one entry. Its variables are named after it and after the arguments of its transport,
such as ``TWILIO_AUTH_TOKEN``. The two URLs are ours and are ``WEBHOOK_URL`` and
``STATUS_URL``. A variable whose name has ``_FILE`` behind it names a file that holds the value, as
secrets are handed to containers.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from attrs import field, frozen

from optin import (
    AsyncOptIn,
    ConfigurationError,
    FormLinks,
    InputError,
    OptIn,
    Transport,
)
from optin.cli.database import add_database, open_store
from optin.cli.naming import Coming, named
from optin.transports import Courier

__all__ = [
    "PROVIDERS",
    "Provider",
    "add_optin",
    "courier_of",
    "links_of",
    "optin_of",
    "transport_of",
    "variable_of",
]


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


@frozen
class Provider:
    """Tell how a transport is made of texts.

    Args:
        made_by: The module in ``optin.transports``, and what in it takes the texts by name: a
            class or a function.
        needs: The arguments that it cannot do without, with spaces between them.
        takes: Those that it can do without.
        pairs: Those of either that are a name and a password, and written with a colon between.
        extra: What to install; the provider's own name where not given, ``""`` for nothing.
        carried_by: What makes the courier, as ``made_by``, where no usual one carries it.
        to_courier: Those of either that are the courier's.
    """

    made_by: str
    needs: tuple[str, ...] = field(default="", converter=_words)
    takes: tuple[str, ...] = field(default="", converter=_words)
    pairs: tuple[str, ...] = field(default="", converter=_words, kw_only=True)
    extra: str | None = field(default=None, kw_only=True)
    carried_by: str = field(default="", kw_only=True)
    to_courier: tuple[str, ...] = field(default="", converter=_words, kw_only=True)

    def extra_of(self, name: str) -> str:
        """Return what to install for it.

        Args:
            name: The provider's.
        """
        return name if self.extra is None else self.extra


PROVIDERS: Final[Mapping[str, Provider]] = MappingProxyType(
    {
        "aws": Provider(
            "aws:Aws",
            "region",
            "topics configuration_set message_type opt_out_list senders account base_url",
        ),
        "aws_sns": Provider(
            "aws_sns:AwsSns", "region", "topics message_type senders account base_url", extra="aws"
        ),
        "azure": Provider("azure:Azure", "endpoint access_key", "webhook_secret account"),
        "bandwidth": Provider(
            "bandwidth:Bandwidth",
            "account_id application_id credentials",
            "webhook_credentials base_url",
            pairs="credentials webhook_credentials",
        ),
        "bird": Provider("bird:Bird", "api_key", "webhook_secret category account base_url"),
        "console": Provider("console:ConsoleTransport", extra=""),
        "email": Provider(
            "email:email_of",
            "sender returns return_key host",
            "subject account port security username password name",
            extra="",
            carried_by="smtp:smtp_of",
            to_courier="host port security username password name",
        ),
        "generic": Provider(
            "generic:Generic", "send_url token", "signing_secrets status_url name account"
        ),
        "infobip": Provider(
            "infobip:Infobip",
            "base_url api_key",
            "signature_secret signature_header signature_algorithm webhook_credentials status_url "
            "account",
            pairs="webhook_credentials",
        ),
        "plivo": Provider(
            "plivo:Plivo",
            "auth_id auth_token webhook_url",
            "status_url powerpack_uuid base_url",
        ),
        "sinch": Provider(
            "sinch:Sinch", "service_plan_id api_token", "webhook_secret status_url base_url"
        ),
        "telnyx": Provider(
            "telnyx:Telnyx",
            "api_key",
            "public_key webhook_url messaging_profile_id account base_url",
        ),
        "twilio": Provider(
            "twilio:Twilio",
            "account_sid auth_token webhook_url",
            "status_url shared_keys messaging_service_sid base_url accounts_url",
        ),
        "vonage": Provider(
            "vonage:Vonage", "application_id private_key", "signature_secret status_url base_url"
        ),
        "whatsapp": Provider(
            "whatsapp:WhatsApp",
            "access_token senders",
            "app_secret verify_token account version base_url",
        ),
    }
)
"""An entry for each provider, in the order of their names."""

_OURS: Final = frozenset({"webhook_url", "status_url"})
_LINKS: Final = "LINKS_URL", "LINKS_KEY"


def variable_of(name: str, argument: str) -> str:
    """Return the variable that holds an argument of a provider's transport.

    Args:
        name: The provider's.
        argument: The transport's.
    """
    return argument.upper() if argument in _OURS else f"{name}_{argument}".upper()


def transport_of(name: str, environ: Mapping[str, str]) -> Transport:
    """Make a provider's transport.

    Args:
        name: The provider's.
        environ: Where the credentials are.

    Raises:
        InputError: There is no such provider.
        ConfigurationError: A credential is missing or wrong, or something is not installed.
    """
    provider = _provider(name)
    given = _given(name, provider, environ)
    texts = {each: given[each] for each in given if each not in provider.to_courier}
    made: Transport = _made(name, provider, provider.made_by, texts)
    return made


def courier_of(name: str, environ: Mapping[str, str]) -> Courier | None:
    """Make what carries a provider's messages; None where any courier does.

    Args:
        name: The provider's.
        environ: Where the credentials are.

    Raises:
        InputError: There is no such provider.
        ConfigurationError: As for :func:`transport_of`.
    """
    provider = _provider(name)
    if not provider.carried_by:
        return None
    given = _given(name, provider, environ)
    texts = {each: given[each] for each in given if each in provider.to_courier}
    made: Courier = _made(name, provider, provider.carried_by, texts)
    return made


def links_of(environ: Mapping[str, str]) -> FormLinks | None:
    """Make what signs the links of e-mails; None where nothing is said of it.

    Args:
        environ: Where the address and the secret are.

    Raises:
        ConfigurationError: One is there without the other, or is not what it should be.
    """
    url, key = (_value(each, environ) for each in _LINKS)
    if bool(url) is not bool(key):
        message = f"{' and '.join(_LINKS)} go together: an address, and the secret that signs"
        raise ConfigurationError(message, code="missing_credentials")
    return FormLinks(url, key) if url else None


def _provider(name: str) -> Provider:
    if name not in PROVIDERS:
        raise InputError(f"there is no transport of that name: take {', '.join(PROVIDERS)}")
    return PROVIDERS[name]


def _given(name: str, provider: Provider, environ: Mapping[str, str]) -> Mapping[str, str]:
    """Return what is given of a provider's arguments, unless one is missing."""
    given = {
        argument: value
        for argument in provider.needs + provider.takes
        if (value := _value(variable_of(name, argument), environ))
    }
    missing = [variable_of(name, each) for each in provider.needs if each not in given]
    if missing:
        raise ConfigurationError(
            f"to send through {name}, set {', '.join(missing)}; or name your program's OptIn, such "
            "as office:optin",
            code="missing_credentials",
        )
    return given


def _value(variable: str, environ: Mapping[str, str]) -> str:
    """Return what a variable holds, or the file that it names; ``""`` where there is neither."""
    path = environ.get(f"{variable}_FILE")
    if environ.get(variable) or not path:
        return environ.get(variable, "")
    try:
        return Path(path).read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError):
        raise ConfigurationError(f"the file of {variable}_FILE cannot be read") from None


def _made(name: str, provider: Provider, by: str, given: Mapping[str, str]) -> Any:  # noqa: ANN401 - either of two
    module, _, attribute = by.partition(":")
    arguments: dict[str, str | tuple[str, str]] = {**given}
    for each in set(provider.pairs) & set(given):
        user, _, password = given[each].partition(":")
        arguments[each] = (user, password)
    try:
        make: Any = getattr(import_module(f"optin.transports.{module}"), attribute)
        return make(**arguments)
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] == "optin":
            raise
        message = f"{name} needs {error.name}: pip install 'optin[{provider.extra_of(name)}]'"
        raise ConfigurationError(message, code="not_installed") from None


# An OptIn of a program's, or one that is made of the options ------------------------------------


def add_optin(parser: argparse.ArgumentParser, transport: str) -> None:
    """Add the options by which a command finds an OptIn.

    Args:
        parser: Of a command that needs one.
        transport: What the option ``--transport`` says, for the help.
    """
    parser.add_argument(
        "optin",
        nargs="?",
        metavar="MODULE:ATTRIBUTE",
        help="your program's OptIn or AsyncOptIn, or a function that returns one, such as "
        "office:optin; without it, one is made from the options",
    )
    add_database(parser)
    parser.add_argument("--transport", metavar="NAME", help=transport)


def optin_of(given: argparse.Namespace, transport: str | None) -> OptIn | AsyncOptIn | Coming:
    """Return the OptIn that the options name, or else make one of them and of the environment.

    Args:
        given: The options of :func:`add_optin`.
        transport: What carries texts, where one is made.

    Raises:
        InputError: The options name both, or neither.
        ConfigurationError: As for :func:`transport_of`.
    """
    if given.optin is not None:
        if any((given.db, given.dsn, given.key_file)):
            message = f"{given.optin} has a database and a transport of its own; name no other"
            raise InputError(message)
        return named(given.optin)
    if not transport:
        raise InputError("name your program's OptIn, such as office:optin, or give --transport")
    # Last, so that nothing is open when something else is missing.
    carrier, courier = transport_of(transport, os.environ), courier_of(transport, os.environ)
    links = links_of(os.environ)
    return OptIn(open_store(given), carrier, courier=courier, links=links)
