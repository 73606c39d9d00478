"""What is sealed opens in its place, with its key, and nowhere else; keys are changed and lost."""

import asyncio
import hmac
from collections.abc import Callable, Iterator
from typing import Any, TypeAlias, cast

import pytest
from attrs import evolve
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.keywrap import aes_key_unwrap
from hypothesis import given
from hypothesis import strategies as st

from optin import (
    UNENCRYPTED,
    AsyncKeyRing,
    ConfigurationError,
    ContentError,
    KeyRing,
    OptinError,
    PortalKeys,
    PortalSetup,
    WrongKeyError,
)
from optin.portal import DATA_KEY_BYTES, SEED_BYTES, ContentSeal

DATA_KEY, SEED = bytes(range(32)), b"s" * 32
FIRST, SECOND = b"1" * 32, b"2" * 32
WORDS = b"zebra"
SEAL = ContentSeal(tenant="reyes", recipient="r1", data_key=DATA_KEY)
CONTENT = SEAL.seal(WORDS, "t1", 3, SEED, author="dana")
RING = KeyRing({"old": FIRST, "new": SECOND}, current="new")
URL = "https://texts.example.com/portal"


def _fault(
    kind: type[OptinError], call: Callable[..., object], *given: object, **named: object
) -> OptinError:
    """Return what a call raises, after looking whether it shows a word or a key."""
    with pytest.raises(kind) as raised:
        call(*given, **named)
    told = f"{raised.value!r} {vars(raised.value)}"
    for hidden in ("zebra", FIRST.decode(), SECOND.decode(), repr(DATA_KEY)[2:20], "s" * 32):
        assert hidden not in told
    assert type(raised.value) is kind
    return raised.value


# Content ------------------------------------------------------------------------------------------


@given(
    st.binary(max_size=200),
    st.text(max_size=9),
    st.integers(0, 10**6),
    st.text(max_size=9),
    st.binary(max_size=40),
)
def test_what_is_sealed_opens_in_its_place(
    words: bytes, thread: str, number: int, author: str, seed: bytes
) -> None:
    content = SEAL.seal(words, thread, number, seed, author=author)
    assert SEAL.unseal(content, thread, number, author=author) == words


def test_a_seal_is_read_by_hand() -> None:
    # A second reading: the layout and what is bound, written down once more and apart.
    bound = b"optin portal content 1\x005\x00reyes\x002\x00r1\x002\x00t1\x001\x003\x004\x00dana"
    assert CONTENT[:1] == b"\x01"
    assert CONTENT[1:13] == hmac.digest(SEED, b"optin portal nonce 1" + bound, "sha256")[:12]
    assert AESGCM(DATA_KEY).decrypt(CONTENT[1:13], CONTENT[13:], bound) == WORDS
    subject = SEAL.seal(WORDS, "t1", 0, SEED, author="dana")
    bound = (
        b"optin portal content 1\x005\x00reyes\x002\x00r1\x002\x00t1\x007\x00subject\x004\x00dana"
    )
    assert AESGCM(DATA_KEY).decrypt(subject[1:13], subject[13:], bound) == WORDS


def test_names_that_no_text_can_hold_bind_as_well() -> None:
    content = SEAL.seal(WORDS, "\ud800", 1, SEED, author="\udfff")
    assert SEAL.unseal(content, "\ud800", 1, author="\udfff") == WORDS


def test_what_is_sealed_holds_no_word() -> None:
    assert WORDS not in CONTENT
    assert len(CONTENT) == 1 + 12 + len(WORDS) + 16


def _changed(held: bytes) -> Iterator[tuple[int, int, bytes]]:
    """Give bytes with each of them changed: its place, the change, and all of them."""
    for place in range(len(held)):
        for change in (1, 0x80, 0xFF):
            yield place, change, held[:place] + bytes([held[place] ^ change]) + held[place + 1 :]


def test_no_byte_can_be_changed() -> None:
    for _, _, changed in _changed(CONTENT):
        fault = _fault(ContentError, SEAL.unseal, changed, "t1", 3, author="dana")
        # The first byte, at 0, says that nothing is sealed.
        assert fault.code == ("content_plain" if changed[0] == 0 else "content_damaged")
        assert "message 3 of thread 't1'" in str(fault)


def test_nothing_can_be_cut_off() -> None:
    for length in range(len(CONTENT)):
        fault = _fault(ContentError, SEAL.unseal, CONTENT[:length], "t1", 3, author="dana")
        assert fault.code == ("content_damaged" if length else "content_erased")


def test_nothing_can_be_added() -> None:
    fault = _fault(ContentError, SEAL.unseal, CONTENT + b"\0", "t1", 3, author="dana")
    assert fault.code == "content_damaged"


@pytest.mark.parametrize(
    ("elsewhere", "thread", "number", "author"),
    [
        ({"tenant": "reyes2"}, "t1", 3, "dana"),
        ({"tenant": "r", "recipient": "eyes2\x00r1"}, "t1", 3, "dana"),
        ({"recipient": "r2"}, "t1", 3, "dana"),
        ({}, "t2", 3, "dana"),
        ({}, "t1", 2, "dana"),
        ({}, "t1", 0, "dana"),
        ({}, "t1", 3, "bo"),
        ({}, "t1", 3, ""),
        ({"data_key": b"k" * 32}, "t1", 3, "dana"),
    ],
)
def test_what_is_moved_elsewhere_or_said_to_be_anothers_does_not_open(
    elsewhere: dict[str, Any], thread: str, number: int, author: str
) -> None:
    seal = evolve(SEAL, **elsewhere)
    fault = _fault(ContentError, seal.unseal, CONTENT, thread, number, author=author)
    assert fault.code == "content_damaged"
    what = f"message {number}" if number else "the subject"
    assert f"{what} of thread {thread!r} was changed" in str(fault)


names = st.text(max_size=5)
places = st.tuples(names, names, names, st.integers(0, 20), names)
Place: TypeAlias = tuple[str, str, str, int, str]


@given(places, places)
def test_no_two_places_are_bound_alike(one: Place, other: Place) -> None:
    tenant, recipient, thread, number, author = one
    seal = ContentSeal(tenant=tenant, recipient=recipient, data_key=DATA_KEY)
    content = seal.seal(WORDS, thread, number, SEED, author=author)
    tenant, recipient, thread, number, author = other
    there = ContentSeal(tenant=tenant, recipient=recipient, data_key=DATA_KEY)
    if one == other:
        assert there.unseal(content, thread, number, author=author) == WORDS
    else:
        _fault(ContentError, there.unseal, content, thread, number, author=author)


def test_no_nonce_comes_twice() -> None:
    # A decision that runs again has the seed of before, and may have another number.
    sealed = [
        seal.seal(WORDS, thread, number, seed, author=author)
        for seal in (SEAL, evolve(SEAL, tenant="other"), evolve(SEAL, recipient="r2"))
        for thread in ("t1", "t2")
        for number in (0, 1, 2)
        for author in ("", "dana")
        for seed in (SEED, b"t" * 32)
    ]
    assert len({each[1:13] for each in sealed}) == len(sealed) == 72


def test_what_was_erased_says_so() -> None:
    erased = evolve(SEAL, data_key=b"")
    for call in (
        lambda: erased.unseal(CONTENT, "t1", 3, author="dana"),
        lambda: erased.seal(WORDS, "t1", 4, SEED, author="dana"),
        lambda: SEAL.unseal(b"", "t1", 3, author="dana"),
    ):
        fault = _fault(ContentError, call)
        assert fault.code == "content_erased"
        assert "nobody can read it any more" in str(fault)


@pytest.mark.parametrize("length", [1, 16, 31, 33])
def test_a_data_key_of_another_length_is_the_hosts_mistake(length: int) -> None:
    seal = evolve(SEAL, data_key=b"k" * length)
    for call in (
        lambda: seal.seal(WORDS, "t1", 3, SEED, author="dana"),
        lambda: seal.unseal(CONTENT, "t1", 3, author="dana"),
    ):
        assert _fault(ConfigurationError, call).code == "weak_key"


# Without keys -------------------------------------------------------------------------------------


def test_without_keys_words_stand_as_they_are() -> None:
    seal = PortalSetup(UNENCRYPTED, URL).seal_for("reyes", "r1")
    assert seal.seal(WORDS, "t1", 3, SEED, author="dana") == b"\0zebra"
    assert seal.unseal(b"\0zebra", "t1", 3, author="dana") == WORDS
    assert _fault(ContentError, seal.unseal, b"", "t1", 3, author="dana").code == "content_erased"
    assert (
        _fault(ContentError, seal.unseal, b"\2zebra", "t1", 3, author="dana").code
        == "content_damaged"
    )


def test_without_keys_what_is_sealed_asks_for_them() -> None:
    seal = PortalSetup(UNENCRYPTED, URL).seal_for("reyes", "r1")
    fault = _fault(WrongKeyError, seal.unseal, CONTENT, "t1", 3, author="dana")
    assert (fault.code, "give it the keys of before" in str(fault)) == ("no_keys", True)


def test_with_keys_what_stands_unsealed_is_read_where_the_host_says_so() -> None:
    fault = _fault(ContentError, SEAL.unseal, b"\0zebra", "t1", 0, author="dana")
    assert fault.code == "content_plain"
    assert "the subject of thread 't1'" in str(fault)
    setup = PortalSetup(RING, URL, reads_plain=True)
    seal = setup.seal_for("reyes", "r1", DATA_KEY)
    assert seal.unseal(b"\0zebra", "t1", 0, author="dana") == WORDS
    assert seal.seal(WORDS, "t1", 3, SEED, author="dana") == CONTENT


# Keys ---------------------------------------------------------------------------------------------


def test_a_wrapped_key_is_read_by_hand() -> None:
    held = RING.wrap("reyes", DATA_KEY)
    assert held[:5] == b"\x01\x03new"
    key = hmac.digest(SECOND, b"optin portal wrap 1\x005\x00reyes", "sha256")
    assert aes_key_unwrap(key, held[5:]) == DATA_KEY


@given(st.text(max_size=9), st.binary(min_size=32, max_size=32))
def test_a_key_unwraps_as_it_was_wrapped(tenant: str, data_key: bytes) -> None:
    assert RING.unwrap(tenant, RING.wrap(tenant, data_key)) == data_key


def test_keys_are_bytes_or_hexadecimal() -> None:
    ring = KeyRing({"new": SECOND.hex()}, current="new")
    assert ring.unwrap("reyes", RING.wrap("reyes", DATA_KEY)) == DATA_KEY


def test_a_ring_keeps_its_keys_when_what_it_was_given_changes() -> None:
    given = {"new": SECOND}
    ring = KeyRing(given, current="new")
    given.clear()
    assert ring.unwrap("reyes", RING.wrap("reyes", DATA_KEY)) == DATA_KEY


def test_keys_are_changed_without_touching_content() -> None:
    before = KeyRing({"old": FIRST}, current="old")
    held = before.wrap("reyes", DATA_KEY)
    assert before.is_current("reyes", held)
    assert not RING.is_current("reyes", held)
    again = RING.wrap("reyes", RING.unwrap("reyes", held))
    assert RING.is_current("reyes", again)
    after = KeyRing({"new": SECOND}, current="new")
    seal = PortalSetup(after, URL).seal_for("reyes", "r1", after.unwrap("reyes", again))
    assert seal.unseal(CONTENT, "t1", 3, author="dana") == WORDS
    assert not after.is_current("reyes", b"")


def test_a_key_that_is_gone_is_named() -> None:
    held = KeyRing({"2026-10": FIRST}, current="2026-10").wrap("reyes", DATA_KEY)
    fault = _fault(WrongKeyError, RING.unwrap, "reyes", held)
    assert fault.code == "unknown_key"
    assert "under the key '2026-10', which is not in the KeyRing" in str(fault)


def test_another_key_under_the_same_name_does_not_unwrap() -> None:
    held = KeyRing({"new": FIRST}, current="new").wrap("reyes", DATA_KEY)
    fault = _fault(WrongKeyError, RING.unwrap, "reyes", held)
    assert (fault.code, "another key under its name" in str(fault)) == ("wrong_key", True)


def test_the_key_of_one_tenant_does_not_unwrap_for_another() -> None:
    held = RING.wrap("reyes", DATA_KEY)
    assert _fault(WrongKeyError, RING.unwrap, "okafor", held).code == "wrong_key"


HELD = RING.wrap("reyes", DATA_KEY)


def test_no_byte_of_a_wrapped_key_can_be_changed() -> None:
    for place, change, changed in _changed(HELD):
        fault = _fault(WrongKeyError, RING.unwrap, "reyes", changed)
        # A letter of its name, made another letter, names a key that is not there.
        assert fault.code == ("unknown_key" if place in {2, 3, 4} and change == 1 else "wrong_key")


def test_a_wrapped_key_of_another_length_does_not_unwrap() -> None:
    for held in [HELD[:length] for length in range(len(HELD))] + [HELD + b"\0"]:
        assert _fault(WrongKeyError, RING.unwrap, "reyes", held).code == "wrong_key"


def test_a_ring_in_coroutines_does_the_same() -> None:
    ring = AsyncKeyRing({"old": FIRST, "new": SECOND}, current="new")
    assert asyncio.run(ring.wrap("reyes", DATA_KEY)) == HELD
    assert asyncio.run(ring.unwrap("reyes", HELD)) == DATA_KEY
    assert asyncio.run(ring.is_current("reyes", HELD)) is True
    assert asyncio.run(ring.is_current("reyes", b"")) is False


# What the host gives ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "key",
    [b"", b"1" * 31, b"1" * 33, b"1" * 64, "1" * 32, "x" * 64, "", 7, None, bytes(32), "0" * 64],
)
def test_a_key_is_32_bytes_that_are_not_all_zero(key: object) -> None:
    fault = _fault(
        ConfigurationError,
        lambda: KeyRing({"old": FIRST, "new": cast("bytes", key)}, current="old"),
    )
    assert (fault.code, "secrets.token_hex(32)" in str(fault)) == ("weak_key", True)


@pytest.mark.parametrize("keys", [{"": FIRST}, {"ä": FIRST}, {"a" * 65: FIRST}, {7: FIRST}, FIRST])
def test_a_key_stands_under_a_name(keys: object) -> None:
    fault = _fault(ConfigurationError, lambda: KeyRing(cast("dict[str, bytes]", keys), current="a"))
    assert fault.code == "invalid_key_name"


def test_the_longest_name_of_a_key_unwraps() -> None:
    ring = KeyRing({"a" * 64: FIRST}, current="a" * 64)
    assert ring.unwrap("reyes", ring.wrap("reyes", DATA_KEY)) == DATA_KEY


@pytest.mark.parametrize(
    ("keys", "told"), [({}, "there is none"), ({"old": FIRST, "new": SECOND}, "old, new")]
)
def test_the_current_key_is_one_of_them(keys: dict[str, bytes], told: str) -> None:
    fault = _fault(ConfigurationError, lambda: KeyRing(keys, current="newer"))
    assert (fault.code, str(fault).endswith(f": {told}")) == ("unknown_key", True)


def test_the_current_key_is_given_by_name() -> None:
    with pytest.raises(TypeError, match="positional"):
        KeyRing({"old": FIRST}, "old")  # type: ignore[call-arg]  # the mistake


@pytest.mark.parametrize("keys", [None, FIRST, {"new": FIRST}, "unencrypted", object()])
def test_a_portal_takes_keys_or_a_choice_in_words(keys: object) -> None:
    fault = _fault(ConfigurationError, PortalSetup, keys, URL)
    assert (fault.code, "or UNENCRYPTED" in str(fault)) == ("no_portal_keys", True)


@pytest.mark.parametrize("url", ["http://texts.example.com", "texts.example.com", "", None])
def test_a_portal_is_at_a_secure_address(url: object) -> None:
    fault = _fault(ConfigurationError, PortalSetup, RING, url)
    assert fault.code == "invalid_public_url"


def test_that_plain_words_are_read_is_said_by_name() -> None:
    with pytest.raises(TypeError, match="positional"):
        PortalSetup(RING, URL, True)  # type: ignore[call-arg]  # noqa: FBT003 - the mistake


def test_a_thread_has_an_address() -> None:
    setup = PortalSetup(RING, f"{URL}/")
    assert setup.address("7f") == f"{URL}/threads/7f"
    assert setup.address("a/b?c") == f"{URL}/threads/a%2Fb%3Fc"


def test_a_portal_says_whether_it_seals() -> None:
    ring: PortalKeys = RING
    for keys in (ring, AsyncKeyRing({"a": FIRST}, current="a")):
        assert PortalSetup(keys, URL).encrypted
    assert not PortalSetup(UNENCRYPTED, URL).encrypted


def test_keys_and_seeds_have_256_bits() -> None:
    assert (DATA_KEY_BYTES, SEED_BYTES) == (32, 32)


def test_no_key_shows_in_a_repr() -> None:
    shown = {
        "KeyRing(current='new')": RING,
        "AsyncKeyRing(current='new')": AsyncKeyRing({"new": SECOND}, current="new"),
        f"PortalSetup(url='{URL}', reads_plain=False)": PortalSetup(RING, URL),
        "ContentSeal(tenant='reyes', recipient='r1', plain=False, reads_plain=False)": SEAL,
    }
    assert {repr(each): each for each in shown.values()} == shown
