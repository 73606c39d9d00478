"""The values of a transport: what they compare, what they hide, and how reports add up."""

from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from optin.transports.protocol import DeliveryStatus, Headers, HttpRequest, HttpResponse

statuses = st.sampled_from(DeliveryStatus)


def after(reports: tuple[DeliveryStatus, ...]) -> DeliveryStatus:
    status = DeliveryStatus.UNKNOWN
    for report in reports:
        status = status.advanced_by(report)
    return status


@given(st.lists(statuses, max_size=5))
def test_reports_in_any_order_end_in_the_same_status(reports: list[DeliveryStatus]) -> None:
    assert len({after(order) for order in permutations(reports)}) == 1


@given(statuses, statuses)
def test_a_report_never_takes_a_message_back(
    status: DeliveryStatus, report: DeliveryStatus
) -> None:
    advanced = status.advanced_by(report)
    assert advanced.advanced_by(status) == advanced
    assert advanced.advanced_by(report) == advanced
    assert advanced.is_final or not status.is_final


def test_a_message_goes_from_queued_to_sent_to_an_end() -> None:
    assert after((DeliveryStatus.SENT, DeliveryStatus.QUEUED)) is DeliveryStatus.SENT
    for end in (DeliveryStatus.DELIVERED, DeliveryStatus.UNDELIVERED, DeliveryStatus.FAILED):
        assert end.is_final
        assert after((end, DeliveryStatus.SENT, DeliveryStatus.UNKNOWN)) is end
    assert not DeliveryStatus.SENT.is_final


def test_headers_are_looked_up_in_any_case() -> None:
    headers = Headers({"X-Signature": "abc"})
    assert headers["x-signature"] == headers["X-SIGNATURE"] == "abc"
    assert "x-Signature" in headers
    assert headers.get("Other") is None
    assert list(headers) == ["x-signature"]
    assert len(headers) == 1


def test_headers_are_compared_by_value() -> None:
    one, other = Headers({"A": "1"}), Headers([("a", "1")])
    assert one == other
    assert hash(one) == hash(other)
    assert one != Headers({"A": "2"})
    assert one != {"a": "1"}
    assert HttpRequest("POST", "/", {"A": "1"}) == HttpRequest("POST", "/", [("a", "1")])


def test_a_repeated_header_is_joined() -> None:
    assert Headers([("A", "1"), ("a", "2")])["A"] == "1, 2"


def test_the_query_is_kept_as_it_was_written() -> None:
    assert HttpRequest("POST", "/hook?a=%2B&b#part?").query == "a=%2B&b"
    assert HttpRequest("POST", "/hook").query == ""


def test_no_repr_shows_a_value_of_a_header_a_url_or_a_body() -> None:
    request = HttpRequest("POST", "/secret-path", {"Authorization": "secret"}, b"secret")
    response = HttpResponse(200, {"Set-Cookie": "secret"}, b"secret")
    assert "secret" not in repr((request, response))
    assert "authorization" in repr(request)
