"""Addresses and senders: what is read, what is refused, and which spellings are one person's."""

import copy
import pickle
import re
import subprocess
import sys
from collections.abc import Iterator
from types import SimpleNamespace

import phonenumbers
import pytest
from attrs import evolve
from hypothesis import example, given
from hypothesis import strategies as st
from phonenumbers import NumberParseException, PhoneNumberFormat, ValidationResult

from optin.consent.addresses import (
    METADATA_VERSION,
    Address,
    AddressError,
    Channel,
    Sender,
    SenderKind,
    Validity,
)
from optin.exceptions import InputError


def _example_numbers() -> Iterator[str]:
    """Yield the metadata's example of every region and type, in E.164 form."""
    regions = sorted(phonenumbers.SUPPORTED_REGIONS)
    kinds = range(11)
    found = [phonenumbers.example_number_for_type(r, k) for r in regions for k in kinds]
    found += [
        phonenumbers.example_number_for_non_geo_entity(code)
        for code in sorted(phonenumbers.COUNTRY_CODES_FOR_NON_GEO_REGIONS)
    ]
    for number in found:
        if number is not None:
            yield phonenumbers.format_number(number, PhoneNumberFormat.E164)


EXAMPLES = sorted(set(_example_numbers()))
# A Canadian number that cannot be dialled from abroad is the one example that is refused.
REFUSED = "+13101234"
REGIONS = phonenumbers.COUNTRY_CODE_TO_REGION_CODE


def _misspelt(e164: str) -> Iterator[str]:
    """Yield a number with a digit changed, dropped, added or a national prefix in its middle."""
    yield e164
    yield e164[:-1]
    for at in range(1, len(e164)):
        yield f"{e164[:at]}{(int(e164[at]) + 3) % 10}{e164[at + 1 :]}"
    for digit in "0189":
        yield e164 + digit
        for after in (2, 3, 4):
            yield e164[:after] + digit + e164[after:]


def _library_reads(text: str) -> str | None:
    """Read a number as the library does: parse, check, format."""
    try:
        number = phonenumbers.parse(text)
    except NumberParseException:
        return None
    reason = phonenumbers.is_possible_number_with_reason(number)
    if reason != ValidationResult.IS_POSSIBLE:
        return None
    return phonenumbers.format_number(number, PhoneNumberFormat.E164)


def _expected(text: str) -> str | None:
    """Add to the library's answer the three rules by which optin differs from it."""
    if text.startswith("+521") and len(text) == 14 and text[4] in "23456789":
        return text  # the spelling of Mexican mobile numbers that WhatsApp keeps
    e164 = _library_reads(text)
    if e164 is None or len(e164) > 16:
        return None  # longer than E.164 allows
    return e164 if _library_reads(e164) == e164 else None  # a prefix written twice


def _ours(text: str) -> str | None:
    try:
        return Address.parse(text).value
    except AddressError:
        return None


def test_every_number_is_read_as_the_library_reads_it() -> None:
    texts = {text for e164 in EXAMPLES for text in _misspelt(e164)}
    assert len(texts) > 25_000
    assert {t: (_ours(t), _expected(t)) for t in texts if _ours(t) != _expected(t)} == {}


def test_a_number_of_every_region_is_accepted_as_it_stands() -> None:
    assert [e for e in EXAMPLES if _ours(e) != e] == [REFUSED]


def test_validity_is_what_the_library_says() -> None:
    accepted = {
        address.value: address.validity
        for e164 in EXAMPLES
        for text in list(_misspelt(e164))[::9]
        if (value := _ours(text)) is not None
        for address in (Address.parse(value),)
        if address.key == value  # an older spelling counts as its newer one: tested below
    }
    assert len(accepted) > 2_500
    assert set(accepted.values()) == {Validity.VALID, Validity.POSSIBLE}
    assert {
        value: validity
        for value, validity in accepted.items()
        if (validity is Validity.VALID) != phonenumbers.is_valid_number(phonenumbers.parse(value))
    } == {}


def _may_hold_a_prefix(e164: str) -> bool:
    """Say whether the national part begins with what its country dials in front of numbers."""
    code = next(code for code in (e164[1:n] for n in (2, 3, 4)) if int(code) in REGIONS)
    main = phonenumbers.region_code_for_country_code(int(code))
    plan = phonenumbers.PhoneMetadata.metadata_for_region_or_calling_code(int(code), main)
    prefix = plan and plan.national_prefix_for_parsing
    found = prefix and re.match(prefix, e164[1 + len(code) :])
    return bool(found and found.group())


# The parser takes most of the time of a message; what is in E.164 form already can do without.
def test_an_example_of_every_region_and_kind_is_judged_without_the_library_s_parser(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    parsed: list[str] = []

    def noted(text: str, region: str | None = None) -> phonenumbers.PhoneNumber:
        parsed.append(text)
        return phonenumbers.parse(text, region)

    monkeypatch.setattr("optin.consent._numbers.parse", noted)
    addresses = [Address.parse(e164) for e164 in EXAMPLES if e164 != REFUSED]
    assert {address.validity for address in addresses} == {Validity.VALID}
    assert [text for text in parsed if not _may_hold_a_prefix(text)] == []
    assert any(len(text) == 16 for text in set(EXAMPLES) - set(parsed))  # the longest of E.164


# Only the library's way tells that these do not begin with a national prefix.
@pytest.mark.parametrize("e164", ["+46074930010898", "+359083415073354", "+620075952219274"])
def test_the_longest_numbers_are_read_though_a_national_prefix_may_stand_in_them(e164: str) -> None:
    assert _ours(e164) == _expected(e164) == e164


# What is remembered by the first digits of a text stays small, whatever strangers send.
def test_only_first_digits_are_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    known: dict[str, object] = {}
    monkeypatch.setattr("optin.consent._numbers._accepted", known)
    for text in ("+abc5552671", "hello", "+1b45552671", "+\u0661\u0662\u06635552671", "\u00b2" * 9):
        assert _ours(text) is None
    assert known == {}
    judged: dict[str, object] = {}
    monkeypatch.setattr("optin.consent._numbers._valid", judged)
    for e164 in ("+14155552671", "+14165552671"):
        assert Address.parse(e164).validity is Validity.VALID
        assert list(known) == list(judged) == ["141"]


def test_the_version_of_the_metadata_can_be_told() -> None:
    assert phonenumbers.__version__ == METADATA_VERSION


@pytest.mark.parametrize(
    ("text", "validity"),
    [
        ("+12025550123", Validity.VALID),
        ("+15005550006", Validity.VALID),  # Twilio's test number
        ("+447700900123", Validity.POSSIBLE),  # a number for films (Ofcom)
        ("+78001234567", Validity.VALID),  # begins with the Russian national prefix
        ("+5215512345678", Validity.VALID),
        ("+5511812345678", Validity.POSSIBLE),
        ("jane@example.com", Validity.POSSIBLE),
    ],
)
def test_validity_is_advice_and_never_a_reason_to_refuse(text: str, validity: Validity) -> None:
    assert Address.parse(text).validity is validity


WRITTEN = [
    "+14155552671",
    "  +1 415 555 2671\r\n",
    "+1 (415) 555-2671",
    "(+1) 415.555.2671",
    "+ 1 415/555/2671",
    "tel:+14155552671",
    "TEL:+1-415-555-2671",
    "tel:+1(415)555.2671;ext=5",
    "tel:+1-415-555-2671;EXT=5-5",
    "whatsapp:+14155552671",
    "WhatsApp:+1 415 555 2671",
    "\u202a+1\u00a0(415)\u00a0555\u20112671\u202c",  # as pasted from a list of contacts
    "+1\u2009415\u202f555\u20132671",
]


@pytest.mark.parametrize("text", WRITTEN)
def test_every_written_form_gives_one_key(text: str) -> None:
    assert Address.parse(text).key == "+14155552671"


@pytest.mark.parametrize(
    ("text", "region", "value"),
    [
        ("(415) 555-2671", "US", "+14155552671"),
        ("1 415 555 2671", "us", "+14155552671"),
        ("011 44 7700 900123", "US", "+447700900123"),
        ("030 123456", "DE", "+4930123456"),
        ("tel:030-123456", "DE", "+4930123456"),
        ("0049 30 123456", "DE", "+4930123456"),
        ("+1 415 555 2671", "DE", "+14155552671"),
        ("011 15-2345-6789", "AR", "+5491123456789"),
        ("+49 (0)30 123456", None, "+4930123456"),
        ("+39 06 1234 5678", None, "+390612345678"),  # a zero that belongs to the number
    ],
)
def test_a_national_form_is_read_where_its_region_is_named(
    text: str, region: str | None, value: str
) -> None:
    assert Address.parse(text, region=region) == Address(Channel.SMS, value)


@given(st.sampled_from(EXAMPLES), st.sampled_from(["international", "rfc3966"]))
def test_the_library_s_own_ways_of_writing_a_number_give_one_key(e164: str, way: str) -> None:
    forms = {"international": PhoneNumberFormat.INTERNATIONAL, "rfc3966": PhoneNumberFormat.RFC3966}
    number = phonenumbers.parse(e164)
    if phonenumbers.is_possible_number_with_reason(number) == ValidationResult.IS_POSSIBLE:
        written = phonenumbers.format_number(number, forms[way])
        assert Address.parse(written).key == Address.parse(e164).key


@given(
    st.sampled_from(EXAMPLES[1:]),
    st.lists(st.sampled_from(["", " ", ".", "-", "/", ") ", " (", "\u2011"]), min_size=20),
    st.sampled_from(["", "tel:", "whatsapp:"]),
)
def test_separators_and_prefixes_never_change_the_key(
    e164: str, separators: list[str], prefix: str
) -> None:
    if _ours(e164) == e164:
        between = [digit + mark for digit, mark in zip(e164[1:-1], separators, strict=False)]
        written = f"{prefix}+{''.join(between)}{e164[-1]}"
        assert Address.parse(written).key == Address.parse(e164).key


@given(
    st.text(alphabet="0123456789", min_size=1, max_size=18), st.sampled_from(["+", "+49", "+54"])
)
@example("00049304801234567", "+")
@example("00301234567", "+49")
def test_what_was_read_reads_the_same_again(digits: str, begin: str) -> None:
    value = _ours(begin + digits)
    if value is not None:
        address = Address.parse(value)
        assert address.value == value
        assert Address.load(Channel.SMS, value) == address
        assert Address.parse(address.key).key == address.key


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "Give a number"),
        ("tel:", "Give a number"),
        ("whatsapp:", "Give a number"),
        ("1-800-FLOWERS", "without letters"),
        ("+1 415 555 2671 x5", "without letters"),
        ("+14155552671;ext=5", "without parameters"),
        ("tel:+14155552671;phone-context=evil.com", "without parameters"),
        ("tel:+14155552671;ext=5;isub=1", "without parameters"),
        ("tel:+14155552671;isub=1;ext=5", "without parameters"),
        ("+1415555267\uff11", "digits 0 to 9"),
        ("+\u0661\u0664\u0661\u0665\u0665\u0665\u0662\u0666\u0667\u0661", "digits 0 to 9"),
        ("++14155552671", "one number"),
        ("+1415+5552671", "one number"),
        ("+14155552671,+14155552672", "one number"),
        ("+1\x004155552671", "one number"),
        ("+1415\n5552671", "one number"),
        ("+1415    5552671", "one number"),
        ("4155552671", "name its region"),
        ("whatsapp: 14155552671", "name its region"),  # a plus sign that was decoded to a space
        ("+1415555267", "calling code and length"),
        ("+15552671", "calling code and length"),
        ("+9991234567890", "calling code and length"),
        ("+049301234567", "calling code and length"),
        ("+4", "calling code and length"),
        ("+4930012345678890", "calling code and length"),  # 16 digits
        ("+49 00 2345678", "calling code and length"),  # a national prefix written twice
    ],
)
def test_a_text_that_is_no_number_is_refused_with_what_to_do(text: str, sentence: str) -> None:
    with pytest.raises(AddressError, match=sentence) as refused:
        Address.parse(text)
    assert refused.value.code == "invalid_address"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("+9991234", ["34"]),
        ("+999123", []),  # two of so few digits would tell too much
        ("+9991234567x89", ["89"]),
        ("+\u0661999123", []),
        ("Jane Roe, 12 Main Street", []),
    ],
)
def test_a_refusal_tells_the_last_two_digits_of_seven_or_more_and_nothing_else(
    text: str, told: list[str]
) -> None:
    with pytest.raises(AddressError) as refused:
        Address.parse(text)
    assert re.findall(r"It ends in (.*?)\.", str(refused.value)) == told


def test_an_address_error_is_an_input_error_and_a_value_error() -> None:
    assert issubclass(AddressError, InputError)
    assert issubclass(AddressError, ValueError)


@pytest.mark.parametrize("region", ["UK", "", "001", "usa", "\u0131t", 7])
def test_an_unknown_region_is_refused(region: str) -> None:
    with pytest.raises(AddressError, match="such as US or GB"):
        Address.parse("4155552671", region=region)


def test_a_number_too_short_for_its_region_is_refused() -> None:
    with pytest.raises(AddressError, match="check its digits"):
        Address.parse("555 2671", region="US")


class Hostile:
    """An object whose property raises what no caller expects."""

    @property
    def as_e164(self) -> str:
        raise RuntimeError


class Shouting(str):
    """A text that shows something else than it holds, as rich text types do."""

    __slots__ = ()

    def __str__(self) -> str:
        return "+19995550000"


@pytest.mark.parametrize(
    "given_object", [None, 14155552671, b"+14155552671", Hostile(), SimpleNamespace(as_e164=1)]
)
def test_an_object_that_is_no_text_is_refused(given_object: object) -> None:
    with pytest.raises(AddressError, match="as_e164 is text"):
        Address.parse(given_object)


def test_an_object_that_knows_its_e164_form_is_read() -> None:
    django_number = SimpleNamespace(as_e164="+14155552671")
    assert Address.parse(django_number) == Address.parse("+14155552671")
    assert Sender.parse(django_number).value == "+14155552671"


def test_a_subclass_of_text_is_read_by_what_it_holds() -> None:
    address = Address.parse(Shouting("+14155552671"))
    assert address.value == "+14155552671"
    assert type(address.value) is str


@given(
    st.one_of(
        st.text(max_size=300),
        st.text(alphabet="+0123456789 ().-;=@xetl:\x00\ud800\uff11\u0661\u202e", max_size=40),
        st.binary(max_size=20),
        st.integers(),
        st.none(),
    ),
    st.sampled_from([None, "US", "DE", "AR", "ZZ"]),
    st.sampled_from([None, *Channel]),
)
@example("\ud800", None, None)
@example("+1\ud800", None, None)
@example("\x00", None, Channel.PORTAL)
@example("+" + "1" * 1_000_000, None, None)
@example("(" * 1_000_000, "US", Channel.EMAIL)
@example("@" + "a-" * 120, None, None)
def test_nothing_but_an_address_error_is_ever_raised(
    text: object, region: str | None, channel: Channel | None
) -> None:
    try:
        address = Address.parse(text, region=region, channel=channel)
    except AddressError as error:
        assert error.code == "invalid_address"  # noqa: PT017 - an address is as good an answer
    else:
        assert Address.load(address.channel, address.value) == address
        assert Address.parse(address.value, channel=address.channel) == address
    try:
        sender = Sender.parse(text, region=region)
    except AddressError:
        return
    assert sender.key


@given(st.sampled_from(EXAMPLES), st.sampled_from(["{}", "{}x", "tel:{};isub=1", "0{}", "{}{}"]))
def test_no_text_shown_holds_a_number(e164: str, written: str) -> None:
    shown = []
    for read in (Address.parse, Sender.parse):
        try:
            value = read(written.format(e164, e164))
        except AddressError as error:
            shown += [str(error), repr(error)]
        else:
            shown += [str(value), repr(value), value.masked]
    assert shown
    for text in shown:
        # A calling code and the last two digits may be told, no run of digits beyond those.
        assert not any(part in text for part in (e164[1:], e164[-3:], e164[1:6]))


def test_a_masked_number_keeps_its_calling_code_and_two_digits() -> None:
    address = Address.parse("+14155552671")
    assert address.masked == str(address) == f"{address}" == "+1*******71"
    assert repr(address) == "Address(sms, +1*******71)"


@pytest.mark.parametrize("channel", Channel)
@pytest.mark.parametrize("value", ["", "+", "4", "+1"])
def test_showing_a_malformed_address_raises_nothing(channel: Channel, value: str) -> None:
    assert "*******" in repr(Address(channel, value))


ALIASES = [
    ("+5215512345678", "+525512345678", "+525512345678"),
    ("+5218112345678", "+528112345678", "+528112345678"),
    ("+5491123456789", "+541123456789", "+541123456789"),
    ("+5493512345678", "+543512345678", "+543512345678"),
    ("+551181234567", "+5511981234567", "+5511981234567"),
    ("+559281723241", "+5592981723241", "+5592981723241"),
    ("+551161234567", "+5511961234567", "+5511961234567"),
    ("+551191234567", "+5511991234567", "+5511991234567"),
]


@pytest.mark.parametrize(("older", "newer", "key"), ALIASES)
def test_two_spellings_of_one_mobile_number_share_a_key(older: str, newer: str, key: str) -> None:
    for text in (older, newer, f"whatsapp:{older}"):
        address = Address.parse(text)
        assert address.value == text.removeprefix("whatsapp:")  # the value is what was given
        assert address.key == key
        assert Address.key_of(text) == key
        assert Sender.parse(text).key == key


@given(
    st.sampled_from([*WRITTEN, *EXAMPLES, *(each for pair in ALIASES for each in pair[:2])])
    | st.from_regex(r"\+(1|52|54|55|49)[0-9]{5,12}", fullmatch=True)
    | st.sampled_from(["jane@Example.com", "(415) 555-2671", "STOP", "", "+1415", "+abc5552671"]),
    st.sampled_from([None, "US"]),
)
def test_a_key_can_be_had_without_an_address(text: str, region: str | None) -> None:
    try:
        expected = Address.parse(text, region=region).key
    except AddressError as refused:
        with pytest.raises(AddressError, match=re.escape(str(refused))):
            Address.key_of(text, region=region)
    else:
        assert Address.key_of(text, region=region) == expected


def test_a_key_can_be_had_of_what_parse_takes_besides_text() -> None:
    assert Address.key_of(SimpleNamespace(as_e164="+14155552671")) == "+14155552671"
    with pytest.raises(AddressError):
        Address.key_of(None)


@pytest.mark.parametrize("head", ["141", "521", "551"])
def test_a_key_is_had_the_first_time_that_a_calling_code_is_seen(
    monkeypatch: pytest.MonkeyPatch, head: str
) -> None:
    monkeypatch.setattr("optin.consent._numbers._accepted", {})
    text = f"+{head}1234567890"[:12] if head == "141" else f"+{head}512345678"
    assert Address.key_of(text) == Address.parse(text).key


def test_the_older_national_spelling_shares_the_key_too() -> None:
    assert Address.parse("1 55 1234 5678", region="MX").key == "+525512345678"
    assert Address.parse("(11) 8123-4567", region="BR").key == "+5511981234567"


@pytest.mark.parametrize(
    "text",
    [
        "+551123456789",  # Brazilian fixed lines: eight digits that begin with 2 to 5
        "+551151234567",
        "+558001234567",  # toll-free, no area code
        "+541123456789",
        "+14155552671",
        "+5511981234567",
    ],
)
def test_a_number_without_an_older_spelling_is_its_own_key(text: str) -> None:
    assert Address.parse(text).key == text


@given(st.text(alphabet="0123456789", min_size=9, max_size=12), st.sampled_from(["52", "54", "55"]))
def test_folding_a_key_again_changes_nothing(digits: str, code: str) -> None:
    key = Address.load(Channel.SMS, f"+{code}{digits}").key
    assert Address.load(Channel.SMS, key).key == key


def test_an_address_is_equal_by_channel_and_value_and_one_contact_point_by_key() -> None:
    by_text, by_whatsapp = Address.parse("+14155552671"), Address.parse("whatsapp:+14155552671")
    assert by_text != by_whatsapp
    assert by_text.key == by_whatsapp.key
    assert len({by_text, Address.parse("+1 415 555 2671"), by_whatsapp}) == 2


def test_an_address_survives_copying_and_pickling() -> None:
    address = Address.parse("whatsapp:+14155552671")
    assert copy.deepcopy(address) == address
    assert pickle.loads(pickle.dumps(address)) == address  # noqa: S301 - made one line above


def test_a_channel_can_be_asked_for() -> None:
    assert Address.parse("+14155552671", channel=Channel.WHATSAPP).channel is Channel.WHATSAPP
    assert Address.parse("+1 415 5552671", channel=Channel.SMS).channel is Channel.SMS
    assert (
        Address.parse("whatsapp:+14155552671", channel=Channel.WHATSAPP).channel is Channel.WHATSAPP
    )


def test_a_whatsapp_address_is_not_taken_for_a_text() -> None:
    with pytest.raises(AddressError, match=r"for WhatsApp.*ends in 71"):
        Address.parse("whatsapp:+14155552671", channel=Channel.SMS)


def test_an_e_mail_address_is_not_taken_for_a_number() -> None:
    with pytest.raises(AddressError, match="without letters"):
        Address.parse("jane@example.com", channel=Channel.SMS)


def test_a_number_is_not_taken_for_an_e_mail_address() -> None:
    with pytest.raises(AddressError, match="name@domain"):
        Address.parse("+14155552671", channel=Channel.EMAIL)


def test_an_e_mail_address_has_a_key_of_its_own_kind_in_any_case() -> None:
    address = Address.parse(" Jane.Roe@Example.COM ")
    assert address == Address(Channel.EMAIL, "Jane.Roe@example.com")
    assert address.key == Address.parse("jane.roe@example.com").key == "email:jane.roe@example.com"
    assert address.masked == "*******@example.com"


@pytest.mark.parametrize(
    "text",
    [
        "@",
        "@example.com",
        "jane@",
        "jane@exa mple.com",
        "jane@-example.com",
        "jane@example..com",
        "jane@example.com\u202e",
        "jane@@example.com",
        "mailto:jane@example.com",
        "Jane <jane@example.com>",
        "jane\x00@example.com",
        "jane\ud800@example.com",
        "jane@\u212aing.com",  # the Kelvin sign, which lower case makes a k
        "jane@" + "a" * 64 + ".com",
        "j" * 65 + "@example.com",
    ],
)
def test_a_malformed_e_mail_address_is_refused(text: str) -> None:
    with pytest.raises(AddressError, match="name@domain") as refused:
        Address.parse(text)
    assert "jane" not in str(refused.value)


def test_a_text_that_is_too_long_is_refused_unread() -> None:
    with pytest.raises(AddressError, match="at most 254"):
        Address.parse("a" * 250 + "@example.com")


# RFC 5321, 4.5.3.1.3: 256 octets, of which two are brackets.
def test_the_longest_e_mail_address_has_254_characters() -> None:
    longest = "a" * 64 + "@" + ".".join(["b" * 63, "b" * 63, "b" * 61])
    assert len(longest) == 254
    assert Address.parse(longest).value == longest
    with pytest.raises(AddressError, match="at most 254"):
        Address.parse(longest + "b")


def test_a_portal_account_keeps_the_host_s_name() -> None:
    address = Address.parse("account-17\u2013B", channel=Channel.PORTAL)
    assert address.value == "account-17\u2013B"
    assert address.key == "portal:account-17\u2013B"
    assert address.masked == "*******"


@pytest.mark.parametrize("text", ["", "a" * 129, "a\nb", "a\x00b"])
def test_a_portal_account_without_a_printable_name_is_refused(text: str) -> None:
    with pytest.raises(AddressError, match="portal account"):
        Address.parse(text, channel=Channel.PORTAL)


@pytest.mark.parametrize("value", ["+19995550000", "+9991234567", "+5215512345678", "+14"])
def test_a_stored_number_is_readable_whatever_the_metadata_says(value: str) -> None:
    for channel in (Channel.SMS, Channel.WHATSAPP):
        assert Address.load(channel, value) == Address(channel, value)


@pytest.mark.parametrize("value", ["+9991234567", "+1415", "+14155552671234", "+5215000", "+541"])
def test_a_stored_number_that_the_metadata_does_not_know_is_unrecognised(value: str) -> None:
    assert Address.load(Channel.SMS, value).validity is Validity.UNRECOGNISED


@pytest.mark.parametrize(
    ("channel", "value"),
    [
        (Channel.SMS, "14155552671"),
        (Channel.SMS, "+1 4155552671"),
        (Channel.SMS, "+14155552671\n"),
        (Channel.SMS, "+0123456"),
        (Channel.SMS, "+1415555267\uff11"),
        (Channel.WHATSAPP, "whatsapp:+14155552671"),
        (Channel.WHATSAPP, "+1234567890123456"),
        (Channel.EMAIL, "jane"),
        (Channel.PORTAL, " "),
    ],
)
def test_a_stored_value_of_another_shape_is_refused(channel: Channel, value: str) -> None:
    with pytest.raises(AddressError):
        Address.load(channel, value)


@pytest.mark.parametrize(
    ("text", "kind", "key"),
    [
        ("+14155552671", SenderKind.PHONE, "+14155552671"),
        ("tel:+1-415-555-2671", SenderKind.PHONE, "+14155552671"),
        ("+44 800 123 4567", SenderKind.PHONE, "+448001234567"),
        ("whatsapp:+14155552671", SenderKind.WHATSAPP, "+14155552671"),
        ("whatsapp:+18005551234", SenderKind.WHATSAPP, "+18005551234"),
        ("12345", SenderKind.SHORT_CODE, "short_code:12345"),
        (" 123 ", SenderKind.SHORT_CODE, "short_code:123"),
        ("12345678", SenderKind.SHORT_CODE, "short_code:12345678"),
        ("Acme Law", SenderKind.ALPHANUMERIC, "alphanumeric:acme law"),
        ("A", SenderKind.ALPHANUMERIC, "alphanumeric:a"),
        ("Müller&Co_1", SenderKind.ALPHANUMERIC, "alphanumeric:müller&co_1"),
    ],
)
def test_a_sender_is_read_by_its_form(text: str, kind: SenderKind, key: str) -> None:
    sender = Sender.parse(text)
    assert sender.kind is kind
    assert sender.key == key
    assert (
        Sender.parse(f"whatsapp:{sender.value}" if kind == "whatsapp" else sender.value) == sender
    )


@pytest.mark.parametrize("prefix", ["800", "833", "844", "855", "866", "877", "888"])
def test_a_toll_free_number_is_known_by_its_prefix_and_answers_stop_itself(prefix: str) -> None:
    sender = Sender.parse(f"+1 {prefix} 555 1234")
    assert sender.kind is SenderKind.TOLL_FREE
    assert sender.answers_stop


@pytest.mark.parametrize("text", ["+18225551234", "+14155552671", "+448001234567"])
def test_other_numbers_are_not_toll_free(text: str) -> None:
    assert Sender.parse(text).kind is SenderKind.PHONE


@pytest.mark.parametrize(
    ("text", "region", "kind", "value"),
    [
        ("32123456", "DK", SenderKind.PHONE, "+4532123456"),
        ("12345", "DK", SenderKind.SHORT_CODE, "12345"),
        ("5552671", "US", SenderKind.SHORT_CODE, "5552671"),
        ("02008", "NO", SenderKind.SHORT_CODE, "02008"),
        ("(800) 555-1234", "US", SenderKind.TOLL_FREE, "+18005551234"),
        ("whatsapp:415 555 2671", "US", SenderKind.WHATSAPP, "+14155552671"),
        ("712345", "AD", SenderKind.SHORT_CODE, "712345"),  # six digits: a code in any country
        ("4101234", "IS", SenderKind.PHONE, "+3544101234"),
    ],
)
def test_a_region_tells_a_national_number_from_a_short_code(
    text: str, region: str, kind: SenderKind, value: str
) -> None:
    sender = Sender.parse(text, region=region)
    assert (sender.kind, sender.value) == (kind, value)


@pytest.mark.parametrize(
    "text",
    ["", "12", "123456789", "12-34", "Twelve Chars", "\u0410cme", "emoji \U0001f600", "++", "&-_"],
)
def test_a_text_that_is_no_sender_is_refused(text: str) -> None:
    with pytest.raises(AddressError):
        Sender.parse(text)


def test_a_plus_sign_or_a_scheme_never_begins_a_name() -> None:
    for text in ("+1415A", "tel:Acme", "TEL:Acme", "whatsapp:Ac"):
        with pytest.raises(AddressError):
            Sender.parse(text)


@pytest.mark.parametrize(
    ("text", "channel", "on_whatsapp"),
    [
        ("+14155552671", Channel.SMS, True),  # a number may be on both
        ("whatsapp:+14155552671", Channel.WHATSAPP, True),
        ("12345", Channel.SMS, False),
        ("Acme Law", Channel.SMS, False),
    ],
)
def test_a_sender_has_a_channel_and_may_reach_another(
    text: str,
    channel: Channel,
    on_whatsapp: bool,  # noqa: FBT001 - a column of the table
) -> None:
    sender = Sender.parse(text)
    assert sender.channel is channel
    assert sender.reaches(Channel.WHATSAPP) is on_whatsapp
    assert sender.reaches(Channel.SMS)


def test_only_a_name_cannot_receive() -> None:
    texts = ["+14155552671", "+18005551234", "12345", "whatsapp:+14155552671", "Acme"]
    assert [Sender.parse(text).can_receive for text in texts] == [True, True, True, True, False]


def test_who_answers_stop_depends_on_the_kind_and_can_be_set() -> None:
    texts = ["+14155552671", "+18005551234", "12345", "whatsapp:+14155552671", "Acme"]
    assert [Sender.parse(text).answers_stop for text in texts] == [False, True, False, False, False]
    assert evolve(Sender.parse("12345"), answers_stop=True).answers_stop
    assert not Sender(SenderKind.TOLL_FREE, "+18005551234", answers_stop=False).answers_stop


@pytest.mark.parametrize(
    ("text", "shown"),
    [("+14155552671", "+1*******71"), ("12345", "12345"), ("Acme", "Acme")],
)
def test_a_sender_shows_its_name_but_not_its_number(text: str, shown: str) -> None:
    sender = Sender.parse(text)
    assert str(sender) == sender.masked == shown
    assert repr(sender) == f"Sender({sender.kind}, {shown})"


def test_reading_addresses_loads_none_of_the_library_s_geography() -> None:
    # The geocoder alone takes half a second and 100 MB (measured on the project's own machine).
    program = (
        "import sys; from optin.consent.addresses import Address;"
        "[Address.parse(t).validity for t in ('+14155552671', '+447700900123', 'a@b.c')];"
        "loaded = [m.removeprefix('phonenumbers.') for m in sys.modules];"
        "print([m for m in ('geocoder', 'carrier', 'timezone') if m in loaded],"
        "len([m for m in loaded if m.startswith('data.region')]))"
    )
    done = subprocess.run(  # noqa: S603 - this interpreter, on a program written above
        [sys.executable, "-c", program], check=True, capture_output=True, text=True
    )
    geography, regions = done.stdout.rsplit(maxsplit=1)
    assert geography == "[]"
    assert int(regions) < 30  # only the calling codes that were seen: +1 has 25 regions
