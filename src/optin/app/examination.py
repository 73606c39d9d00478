"""What an examination of a configuration finds, and what can be found out without asking anybody.

Each check is a function that yields findings. No sentence holds a secret, a body or a whole number.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum
from ipaddress import ip_address
from typing import Any, Final
from urllib.parse import urlsplit

import attrs
from attrs import field, frozen

from optin.consent import Channel
from optin.exceptions import ConfigurationError, SignatureError
from optin.transports import (
    HttpRequest,
    InProcess,
    StopHandling,
    Transport,
    Unrecognised,
)

__all__ = [
    "Examination",
    "Finding",
    "Severity",
    "addresses",
    "declarations",
    "in_process",
    "public_address",
    "sampled",
    "unsigned",
]


class Severity(StrEnum):
    """Say how much a finding matters."""

    OK = "ok"
    WARNING = "warning"
    """It works, and somebody should know."""
    ERROR = "error"
    """It does not work, or loses something."""


@frozen
class Finding:
    """Hold what one check found.

    Attributes:
        check: What was looked at, such as ``"webhook_address"``.
        severity: How much it matters.
        sentence: What was found.
        remedy: What to do about it, ``""`` for nothing.
        about: Which transport or tenant, ``""`` for the whole.
    """

    check: str
    severity: Severity
    sentence: str
    remedy: str = field(default="", kw_only=True)
    about: str = field(default="", kw_only=True)


@frozen
class Examination:
    """Hold what was found, in the order in which it was looked at.

    Attributes:
        findings: One or more of each check.
    """

    findings: tuple[Finding, ...]

    @property
    def healthy(self) -> bool:
        """Say whether there is no error among them; warnings may be."""
        return all(each.severity is not Severity.ERROR for each in self.findings)


# What stands in no configuration that works.

_OURS: Final = ("webhook_url", "status_url")
_REPORTED_TO: Final = ("status_url", "webhook_url")
_HANDED_OVER: Final = ("piped", "handed_over")
_SETTINGS: Final = frozenset({"capabilities", "clock", "name"})
_NOT_OUTSIDE: Final = (".localhost", ".local", ".internal", ".lan", ".home.arpa", ".test")


def public_address(check: str, what: str, url: str, about: str = "") -> Finding:
    """Say whether others can reach an address, as far as it tells.

    Args:
        check: What is looked at.
        what: The address's name, such as ``"webhook_url"``.
        url: The address.
        about: Whose.
    """
    parts = urlsplit(url)
    host = (parts.hostname or "").rstrip(".")
    shown = f"{parts.scheme}://{host}{parts.path}{'?...' if parts.query else ''}"
    if parts.scheme != "https":
        fault, remedy = "is not https", "Give it a certificate, and write https://."
    elif not _is_outside(host):
        fault = "names a host that nobody outside reaches"
        remedy = "Write the public name: that of the proxy or the tunnel in front of you."
    elif parts.path in {"", "/"}:
        fault, remedy = "has no path", "Write the whole address, with the path of the webhook."
    else:
        sentence = f"{what} is {shown}."
        return Finding(check, Severity.OK, sentence, about=about)
    return Finding(check, Severity.ERROR, f"{what}, {shown}, {fault}.", remedy=remedy, about=about)


def _is_outside(host: str) -> bool:
    try:
        return ip_address(host).is_global
    except ValueError:
        return "." in host and not f".{host}".endswith(_NOT_OUTSIDE)


def in_process(transport: Transport) -> Finding | None:
    """Say so where a transport reaches nobody, so that nothing else of it matters.

    Args:
        transport: Which.
    """
    if not isinstance(transport, InProcess):
        return None
    sentence = "It stays in this process: texts reach nobody, and nothing is received."
    return _warning("transport", transport, sentence, "Take a provider's transport to send.")


def addresses(transport: Transport, told: str) -> Iterator[Finding]:
    """Look at where a provider is to post to.

    Args:
        transport: Whose.
        told: What the provider's console shows, ``""`` where nobody said.
    """
    ours = {name: getattr(transport, name, None) for name in _OURS}
    given = {name: url for name, url in ours.items() if isinstance(url, str)}
    for name, url in given.items():
        yield public_address("webhook_address", name, url, transport.name)
    if told:
        yield public_address("webhook_address", "The address told", told, transport.name)
    if told and "webhook_url" in given and told != given["webhook_url"]:
        sentence = "webhook_url is another address than the provider's console shows."
        remedy = "Give webhook_url letter by letter as it stands there: it may be signed."
        yield _error("webhook_address", transport, sentence, remedy)
    # What comes by a pipe or a session is handed over by the host: nothing is posted.
    if not given and not told and not any(hasattr(transport, each) for each in _HANDED_OVER):
        sentence = "The address that is posted to stands at the provider, and nobody told it here."
        remedy = "Say it with webhook= (--webhook-url), as the provider's console shows it."
        if hasattr(transport, "webhook_url"):
            remedy = "Give it as webhook_url, or say it with webhook= (--webhook-url)."
        yield _warning("webhook_address", transport, sentence, remedy)


def declarations(transport: Transport) -> Iterator[Finding]:
    """Tell which settings are there, and what to know of what the provider does by itself.

    Args:
        transport: Which.
    """
    yield _settings(transport)
    yield from _credentials(transport)
    can = transport.capabilities
    if not can.signs_webhooks:
        sentence = "Its webhooks are not signed: whoever learns their credentials can forge a STOP."
        remedy = "Take https alone, credentials of their own, and change them when somebody leaves."
        yield _warning("signed_webhooks", transport, sentence, remedy)
    if can.idempotency_for is None:
        yield _unkeyed(transport)
    yield Finding("stop", Severity.OK, _on_stop(transport), about=transport.name)


def _unkeyed(transport: Transport) -> Finding:
    """Say what settles a message whose answer was lost, where the provider takes no key."""
    sentence = (
        "It takes no key with a message, so that one whose answer was lost is never sent again and "
        "stays unknown until "
    )
    if _is_mail(transport):
        return Finding(
            "idempotent_send", Severity.OK, f"{sentence}it bounces.", about=transport.name
        )
    name = next((each for each in _REPORTED_TO if hasattr(transport, each)), "")
    if name and getattr(transport, name):
        sentence += f"its report comes to {name}."
        return Finding("idempotent_send", Severity.OK, sentence, about=transport.name)
    remedy = (
        f"Have it report: give the transport its {name}."
        if name
        else "See that it reports: that is set up at the provider, as its page tells."
    )
    return _warning("idempotent_send", transport, f"{sentence}a report comes.", remedy)


def _on_stop(transport: Transport) -> str:
    """Say who blocks and who answers."""
    can = transport.capabilities
    if _is_mail(transport):
        return (
            "Answers are not read: a no comes by the link in each e-mail (links=), or a complaint."
        )
    if can.handles_stop is StopHandling.NONE:
        network = "; on a toll-free number the network does" if Channel.SMS in can.channels else ""
        return f"On STOP it does nothing by itself: we block, and we answer{network}."
    words = ", ".join(sorted(can.words_that_lift_block)) or "nothing that a person can text"
    does = "blocks and answers" if can.handles_stop is not StopHandling.BLOCKS else "blocks"
    return f"On STOP it {does} by itself; its block is lifted by {words}."


def _is_mail(transport: Transport) -> bool:
    return transport.capabilities.channels == {Channel.EMAIL}


def _settings(transport: Transport) -> Finding:
    """Tell the secrets and addresses that were given by their names, and nothing of them."""
    kept = getattr(type(transport), "__attrs_attrs__", ())
    names = [each.name for each in kept if each.init and each.repr is False]
    names = [name for name in names if name not in _SETTINGS]
    names = [name for name in names if not callable(getattr(transport, name))]
    given = [name for name in names if getattr(transport, name)]
    lacking = [name for name in names if name not in given]
    sentence = f"Given, and not shown: {', '.join(given) or 'nothing'}."
    if lacking:
        sentence += f" Not given: {', '.join(lacking)}."
    return Finding("credentials", Severity.OK, sentence, about=transport.name)


def _credentials(transport: Transport) -> Iterator[Finding]:
    """Look whether a transport that finds its credentials by itself has any, as for a send."""
    finds: Any = getattr(transport, "credentials", None)
    if not callable(finds):
        return
    try:
        finds()
    except ConfigurationError as error:
        remedy = "Until then nothing is sent: give credentials=, or put them where they are sought."
        yield _error("credentials", transport, f"{error}.", remedy)
    else:
        sentence = "There are credentials where the transport looks for them."
        yield Finding("credentials", Severity.OK, sentence, about=transport.name)


# What a transport believes.


def unsigned(transport: Transport) -> Finding:
    """Say whether a transport refuses what nobody signed, and has something to check with.

    Args:
        transport: Which.
    """
    forged = HttpRequest("POST", "/", {"Content-Type": "application/json"}, b"{}")
    try:
        transport.verify(forged)
    except SignatureError:
        sentence = "A webhook that nobody signed is refused."
        return Finding("signature", Severity.OK, sentence, about=transport.name)
    except ConfigurationError as error:
        remedy = "Until then no STOP that comes by a webhook is heard."
        return _error("signature", transport, f"{error}.", remedy)
    sentence = "A webhook that nobody signed is believed: anybody could opt people in."
    return _error("signature", transport, sentence, "Do not use this transport as it is set up.")


def sampled(transport: Transport, sample: HttpRequest) -> Finding:
    """Say whether a transport believes a signed webhook, and what it reads in it.

    Args:
        transport: Which.
        sample: The request.
    """
    try:
        transport.verify(sample)
    except SignatureError as error:
        # The time is looked at last: the signature itself was right.
        if error.code == "unknown_certificate":
            sentence = (
                "The sample names a certificate that is not known, so that nothing is proved."
            )
            remedy = "It is fetched by online=True (--online), where it can be reached."
            return _warning("sample", transport, sentence, remedy)
        if error.code != "stale_signature":
            found = _signed_for(transport, sample)
            remedy = f"It is signed for {found}: give that as webhook_url." if found else ""
            return _error("sample", transport, f"The sample is refused: {error}.", remedy)
    except ConfigurationError as error:
        return _error("sample", transport, f"The sample cannot be checked: {error}.", "")
    updates = transport.read(sample)
    odd = [each for each in updates if isinstance(each, Unrecognised)]
    if odd:
        sentence = (
            f"The sample's signature is right, and what it says is not read: {odd[0].reason}."
        )
        return _warning("sample", transport, sentence, "It would be kept as it is; tell us of it.")
    kinds = ", ".join(sorted({type(each).__name__ for each in updates}))
    sentence = f"The sample's signature is right, and it is read as {kinds}."
    return Finding("sample", Severity.OK, sentence, about=transport.name)


def _signed_for(transport: Transport, sample: HttpRequest) -> str:
    """Return the address that a sample was signed for, if it is one that its headers suggest.

    Precedent: behind a proxy a request says http and another host than the provider has called.
    """
    ours: Any = transport  # one that takes a webhook_url is a class of attrs
    if not (attrs.has(type(ours)) and "webhook_url" in attrs.fields_dict(type(ours))):
        return ""
    for url in _suggested(ours.webhook_url or "", sample):
        try:
            attrs.evolve(ours, webhook_url=url).verify(sample)
        except (SignatureError, ConfigurationError):
            continue
        return url
    return ""


def _suggested(webhook_url: str, sample: HttpRequest) -> Iterator[str]:
    ours = urlsplit(webhook_url)
    path = urlsplit(sample.url).path
    names = (sample.headers.get(name, "") for name in ("X-Forwarded-Host", "Host"))
    hosts: Sequence[str] = [*dict.fromkeys(filter(None, (*names, ours.netloc)))]
    paths = dict.fromkeys((path, ours.path))
    bases = [f"{host}{each}" for host in hosts for each in paths]
    ends = [base + end for base in bases for end in ("", "/")] + [base[:-1] for base in bases]
    yield from (f"{scheme}://{end}" for scheme in ("https", "http") for end in dict.fromkeys(ends))


def _error(check: str, transport: Transport, sentence: str, remedy: str) -> Finding:
    return Finding(check, Severity.ERROR, sentence, remedy=remedy, about=transport.name)


def _warning(check: str, transport: Transport, sentence: str, remedy: str) -> Finding:
    return Finding(check, Severity.WARNING, sentence, remedy=remedy, about=transport.name)
