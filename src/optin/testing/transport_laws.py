# ruff: noqa: D102, S101 - a law's name is its sentence, and pytest reads assert
"""What every transport obeys, as tests that anybody can run against a transport of his own.

Needs pytest and hypothesis. Subclass :class:`TransportLaws` in a test module, under a name that
pytest collects, and say how to make the transport and a signed request::

    class TestMyTransport(TransportLaws):
        secrets = ("my token",)

        def transport(self):
            return MyTransport("my token")

        def keyless(self):
            return MyTransport("")

        def inbound(self, text):
            return signed_by_the_provider(text)
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from urllib.parse import unquote_plus

import pytest
from attrs import evolve
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from optin.consent.addresses import Address, Channel
from optin.exceptions import ConfigurationError, SignatureError
from optin.transports.protocol import (
    Accepted,
    Ambiguous,
    FailureReason,
    HttpRequest,
    HttpResponse,
    InboundMessage,
    Message,
    NotAccepted,
    ProviderTemplate,
    Refused,
    StatusUpdate,
    Transport,
    Unrecognised,
    Update,
)

__all__ = ["TransportLaws"]

_NUMBER = "+14155550199"
_OURS = "+15005550006"
_TEXT = "a text that nobody else may read"

_TEMPLATE = ProviderTemplate("HX" + "1" * 32, "en_US", ("Dana Whitfield", "Whitfield Law"))
_NOT_CARRIED = Refused("no_templates", FailureReason.CONTENT_REJECTED)

# Precedent: one hundred examples find what these laws forbid in the bundled transports when it is
# put there, and take about a second together.
_laws = settings(
    max_examples=100,
    deadline=None,
    suppress_health_check=[HealthCheck.differing_executors],
)

_bodies = st.binary(max_size=400) | st.text(max_size=200).map(lambda t: t.encode(errors="replace"))
_headers = st.lists(st.tuples(st.text(max_size=20), st.text(max_size=40)), max_size=4)
_requests = st.builds(
    HttpRequest, st.sampled_from(["POST", "GET", "", "post"]), st.text(), _headers, _bodies
)
_any_text = st.text(st.characters(exclude_categories=[]))


class TransportLaws:
    """Hold the laws; a subclass says what they are tried on.

    Attributes:
        secrets: Texts that no repr and no exception may show.
        channel: What the transport carries a message on here.
    """

    secrets: tuple[str, ...] = ()
    channel: Channel = Channel.SMS

    def transport(self) -> Transport:
        """Return the transport, with its keys."""
        raise NotImplementedError

    def keyless(self) -> Transport:
        """Return the transport without a key to check webhooks with, or raise as it does."""
        raise NotImplementedError

    def inbound(self, text: str) -> HttpRequest:
        """Return a genuine request, signed, that brings a person's message.

        Args:
            text: What the person wrote.
        """
        raise NotImplementedError

    def _message(self, text: str = _TEXT) -> Message:
        return Message(Address.load(self.channel, _NUMBER), _OURS, text, "attempt-1")

    def _needs_signatures(self) -> None:
        if not self.transport().capabilities.signs_webhooks:
            pytest.skip(f"{self.transport().name} declares that it signs no webhooks")

    # What it declares.

    def test_it_declares_what_it_does(self) -> None:
        transport = self.transport()
        capabilities = transport.capabilities
        assert re.fullmatch(r"[a-z][a-z0-9_]*", transport.name)
        assert capabilities.channels
        assert capabilities.max_body > 0
        assert capabilities.idempotency_for is None or capabilities.idempotency_for.days >= 0

    # What it believes.

    def test_it_acknowledges_a_webhook_with_a_success(self) -> None:
        status = self.transport().capabilities.acknowledgement.status
        assert 200 <= status < 300  # noqa: PLR2004 - "2xx" is written so

    def test_a_genuine_request_is_believed(self) -> None:
        self._needs_signatures()
        self.transport().verify(self.inbound("STOP"))

    def test_an_unsigned_request_is_refused(self) -> None:
        self._needs_signatures()
        with pytest.raises(SignatureError):
            self.transport().verify(evolve(self.inbound("STOP"), headers={}))

    def test_without_a_key_nothing_is_believed(self) -> None:
        with pytest.raises(ConfigurationError):
            self.keyless().verify(self.inbound("STOP"))

    def test_only_a_post_is_believed(self) -> None:
        self._needs_signatures()
        for method in ("GET", "PUT", "post", ""):
            with pytest.raises(SignatureError):
                self.transport().verify(evolve(self.inbound("STOP"), method=method))

    def test_a_request_with_a_changed_byte_is_refused_or_says_the_same(self) -> None:
        self._needs_signatures()
        transport, genuine = self.transport(), self.inbound("STOP")
        said = _said(transport.read(genuine))
        refused = 0
        for mutant in _mutants(genuine):
            try:
                transport.verify(mutant)
            except SignatureError:
                refused += 1
            else:
                assert _said(transport.read(mutant)) == said
        assert refused > len(genuine.body)

    @_laws
    @given(_requests)
    def test_a_foreign_request_is_refused_without_any_other_error(
        self, request_: HttpRequest
    ) -> None:
        with pytest.raises((SignatureError, ConfigurationError)):
            self.transport().verify(request_)

    # What it reads.

    @_laws
    @given(st.text())
    def test_a_text_is_read_as_it_was_written(self, text: str) -> None:
        self._needs_signatures()
        (update,) = self.transport().read(self.inbound(text))
        assert isinstance(update, InboundMessage)
        assert update.text == text
        assert update.may_grant

    @_laws
    @given(_requests)
    def test_any_bytes_are_read_as_some_update_that_keeps_them(self, request_: HttpRequest) -> None:
        transport = self.transport()
        updates = transport.read(request_)
        assert updates
        for update in updates:
            assert isinstance(update, (InboundMessage, StatusUpdate, Unrecognised))
            assert update.provider == transport.name
            assert update.raw == request_.body
            assert update.event_id

    @_laws
    @given(_requests)
    def test_a_delivery_repeated_has_the_same_event_id(self, request_: HttpRequest) -> None:
        for request in (request_, self.inbound("YES")):
            first = [update.event_id for update in self.transport().read(request)]
            assert first == [update.event_id for update in self.transport().read(evolve(request))]

    # What it sends, and what became of it.

    @_laws
    @given(_any_text)
    def test_any_text_has_a_request(self, text: str) -> None:
        request = self.transport().request_for(self._message(text))
        assert request.method == "POST"
        assert request == self.transport().request_for(self._message(text))

    @_laws
    @given(st.integers(100, 999), _headers, _bodies)
    def test_any_response_has_an_outcome(
        self, status: int, headers: list[tuple[str, str]], body: bytes
    ) -> None:
        outcome = self.transport().outcome_of(HttpResponse(status, headers, body))
        assert isinstance(outcome, (Accepted, Refused, NotAccepted, Ambiguous))

    @_laws
    @given(st.integers(500, 599), _bodies)
    def test_a_failed_server_leaves_the_message_ambiguous(self, status: int, body: bytes) -> None:
        outcome = self.transport().outcome_of(HttpResponse(status, {}, body))
        assert isinstance(outcome, Ambiguous)

    @_laws
    @given(st.integers(200, 299), _bodies)
    def test_a_success_that_cannot_be_read_is_not_sent_again(
        self, status: int, body: bytes
    ) -> None:
        outcome = self.transport().outcome_of(HttpResponse(status, {}, body))
        assert isinstance(outcome, (Accepted, Ambiguous))

    def test_a_template_is_sent_in_the_place_of_the_text(self) -> None:
        transport = self.transport()
        message = evolve(self._message(), template=_TEMPLATE)
        if not transport.capabilities.templates:
            assert transport.capabilities.refusal_of(message) == _NOT_CARRIED
            return
        assert transport.capabilities.refusal_of(message) is None
        body = unquote_plus(transport.request_for(message).body.decode())
        for said in (_TEMPLATE.name, *_TEMPLATE.values):
            assert said in body
        other = evolve(_TEMPLATE, values=tuple(reversed(_TEMPLATE.values)))
        assert transport.request_for(evolve(message, template=other)).body != body.encode()
        assert _TEXT not in repr(message)
        assert _TEMPLATE.values[0] not in repr(message)

    # What it keeps to itself.

    def test_no_repr_shows_a_secret_a_text_or_a_number(self) -> None:
        transport, message = self.transport(), self._message()
        request = transport.request_for(message)
        inbound = self.inbound(_TEXT)
        shown: list[object] = [transport, message, request, inbound, *transport.read(inbound)]
        shown += [request.headers, inbound.headers, HttpResponse(200, {"X": _TEXT}, _TEXT.encode())]
        for value in shown:
            for hidden in (*self.secrets, _TEXT, _NUMBER, _OURS):
                assert hidden not in repr(value)
                assert hidden not in str(value)

    @_laws
    @given(_requests)
    def test_no_error_shows_what_came(self, request_: HttpRequest) -> None:
        for given_ in (request_, evolve(self.inbound(_TEXT), headers=request_.headers)):
            with suppress(ConfigurationError):
                with pytest.raises((SignatureError, ConfigurationError)) as caught:
                    self.transport().verify(given_)
                for hidden in (*self.secrets, _TEXT):
                    assert hidden not in str(caught.value)
                    assert hidden not in repr(caught.value)


def _said(updates: tuple[Update, ...]) -> list[Update]:
    """Return updates without the bytes they were read from."""
    return [evolve(update, raw=b"") for update in updates]


def _mutants(genuine: HttpRequest) -> Iterator[HttpRequest]:
    """Change every byte of the body and every character of the headers, cut and add some."""
    body = genuine.body
    for at in range(len(body)):
        for bit in (1, 16):
            yield evolve(genuine, body=body[:at] + bytes([body[at] ^ bit]) + body[at + 1 :])
    for at in range(0, len(body), 7):
        yield evolve(genuine, body=body[:at] + body[at + 1 :])
        yield evolve(genuine, body=body[:at] + b"x" + body[at:])
    for name, value in genuine.headers.items():
        yield evolve(genuine, headers={k: v for k, v in genuine.headers.items() if k != name})
        for at in range(len(value)):
            changed = value[:at] + chr(ord(value[at]) ^ 1) + value[at + 1 :]
            yield evolve(genuine, headers={**genuine.headers, name: changed})
