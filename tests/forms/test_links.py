"""What is in a link, and what is not taken for one."""

from base64 import urlsafe_b64encode
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from optin import ConfigurationError
from optin.forms import FormLinks, Secret
from optin.forms.links import OfMail

KEY, NEWER = b"k" * 32, b"n" * 32
URL = "https://texts.example.com/optin"
LINKS = FormLinks(URL, KEY)
SECRET = Secret("firm", bytes(range(32)))


def test_a_link_is_read_as_it_was_made() -> None:
    token = LINKS.seal(SECRET)
    assert LINKS.unseal(token) == SECRET
    assert token.isascii()
    assert token.replace("-", "").replace("_", "").isalnum()


def test_a_link_that_was_sent_by_an_older_version_still_counts() -> None:
    # These were made on 26 November 2026, and may stand in messages that people keep.
    form = "YwzztlmTT0Cxrh_Us1MSNgABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4fZmlybQ"
    of_portal = "0vpDa7ryY6-dTRozXntpqQAAAAAAAAAHZmlybQ"
    of_program = "qkodk_zYvMxpX3h3YuLKxwAMcHJvZ3JhbTpuZXdzAAAAAAAAAAdmaXJt"
    assert LINKS.unseal(form) == SECRET
    assert LINKS.seal(SECRET) == form
    assert LINKS.unseal_mail(of_portal) == OfMail("firm", 7)
    assert LINKS.unseal_mail(of_program) == OfMail("firm", 7, "program:news")


@given(
    st.text(max_size=40).filter(lambda name: name.isprintable()),
    st.binary(min_size=32, max_size=32),
)
def test_a_link_of_any_tenant_is_read_as_it_was_made(tenant: str, random: bytes) -> None:
    secret = Secret(tenant, random)
    assert LINKS.unseal(LINKS.seal(secret)) == secret


@given(st.integers(0, 69), st.integers(1, 255))
def test_a_link_with_any_byte_changed_is_junk(place: int, change: int) -> None:
    token = bytearray(LINKS.seal(SECRET).encode())
    token[place % len(token)] ^= change
    assert LINKS.unseal(token.decode("latin-1")) is None


@given(st.text(max_size=100))
def test_no_text_is_a_link_by_itself(text: str) -> None:
    assert LINKS.unseal(text) is None


@pytest.mark.parametrize("spelled", ["{}=", "{} ", " {}", "{}\n", "{}A", "{0}{0}"])
def test_a_link_has_one_spelling(spelled: str) -> None:
    assert LINKS.unseal(spelled.format(LINKS.seal(SECRET))) is None


def test_the_last_letter_of_a_link_has_one_spelling() -> None:
    # Two bits of the last letter stand for nothing in a text of this length.
    links, secret = LINKS, Secret("fir", SECRET.random)
    token = links.seal(secret)
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    other = [links.unseal(token[:-1] + letter) for letter in alphabet if letter != token[-1]]
    assert set(other) == {None}


def test_a_link_may_end_in_whatever_letter_comes() -> None:
    secret = Secret("fi?", SECRET.random)
    token = LINKS.seal(secret)
    assert token.endswith("_")
    assert LINKS.unseal(token) == secret


def test_the_longest_link_is_read() -> None:
    secret = Secret("x" * 720, SECRET.random)
    assert len(LINKS.seal(secret)) == 1024
    assert LINKS.unseal(LINKS.seal(secret)) == secret


def test_a_link_that_is_longer_than_any_is_not_looked_at() -> None:
    held = Secret("x" * 2000, SECRET.random)
    assert LINKS.unseal(LINKS.seal(held)) is None
    assert LINKS.unseal("A" * 1024) is None


def test_keys_rotate() -> None:
    after = FormLinks(URL, [NEWER, KEY])
    token = LINKS.seal(SECRET)
    assert after.unseal(token) == SECRET
    assert LINKS.unseal(after.seal(SECRET)) is None
    assert FormLinks(URL, NEWER).unseal(token) is None
    proof = LINKS.shown(SECRET, "1")
    assert after.was_shown(SECRET, "1", proof)
    assert not FormLinks(URL, NEWER).was_shown(SECRET, "1", proof)


def test_a_link_under_a_key_can_be_made_again_and_by_nobody_else() -> None:
    after = FormLinks(URL, [NEWER, KEY])
    (secret,) = LINKS.again("firm", "intake 7")
    assert LINKS.again("firm", "intake 7") == [secret]
    assert after.again("firm", "intake 7")[1] == secret
    others = [
        after.again("firm", "intake 7")[0],
        *LINKS.again("firm", "intake 8"),
        *LINKS.again("firmi", "ntake 7"),
    ]
    assert LINKS.again("firm", "\udcff")[0].tenant == "firm"
    assert len({each.random for each in [secret, *others]}) == 4
    assert {len(each.random) for each in others} == {32}


def test_a_proof_is_of_one_link_and_one_wording() -> None:
    proof = LINKS.shown(SECRET, "1")
    assert LINKS.was_shown(SECRET, "1", proof)
    assert not LINKS.was_shown(SECRET, "2", proof)
    assert not LINKS.was_shown(Secret("firm", b"o" * 32), "1", proof)
    assert not LINKS.was_shown(SECRET, "1", "\udcff" + proof)


def test_what_is_kept_tells_nothing_of_the_link() -> None:
    assert SECRET.hash == sha256(SECRET.random).digest()
    assert SECRET.digest_of("123456") != SECRET.digest_of("123457")
    assert SECRET.digest_of("123456") != Secret("firm", b"o" * 32).digest_of("123456")
    for shown in (repr(SECRET), repr(LINKS)):
        assert "\\x" not in shown
        assert KEY.decode() not in shown


def test_the_digests_of_one_secret_for_different_purposes_differ() -> None:
    sealed = urlsafe_b64encode(bytes.fromhex(LINKS.shown(SECRET, "")))
    assert not LINKS.seal(SECRET).startswith(sealed.decode().rstrip("=")[:20])
    assert len(LINKS.shown(SECRET, "")) == len(SECRET.digest_of("")) == 32


@pytest.mark.parametrize(
    "keys", [b"short", [], [KEY, b"short"], "ab" * 31, "secret" * 20, ["a" * 40], None, 7, [None]]
)
def test_a_key_that_can_be_guessed_or_is_none_is_refused(keys: object) -> None:
    with pytest.raises(ConfigurationError, match="a key is 32 random bytes or more") as caught:
        FormLinks(URL, keys)  # type: ignore[arg-type]
    assert caught.value.code == "weak_key"
    with pytest.raises(ConfigurationError):
        FormLinks(URL)


@pytest.mark.parametrize("digits", [KEY.hex(), KEY.hex().upper(), [NEWER, KEY.hex()]])
def test_a_key_may_be_written_in_hexadecimal(digits: str | list[str | bytes]) -> None:
    assert FormLinks(URL, digits).unseal(LINKS.seal(SECRET)) == SECRET


@pytest.mark.parametrize(
    "url",
    [
        "", "texts.example.com", "http://texts.example.com", "http://localhost.example.com",
        "ftp://localhost", "https://a b", "https://a\n", "https://a:port", "https://[a",
        "https://", "https://user@a", "https://a?b", "https://a#", None,
    ],
)  # fmt: skip
def test_an_address_that_is_not_public_and_secure_is_refused(url: str) -> None:
    with pytest.raises(ConfigurationError, match="plain http is for this machine") as caught:
        FormLinks(url, KEY)
    assert caught.value.code == "invalid_public_url"


def test_scheme_and_host_are_kept_in_small_letters() -> None:
    assert FormLinks("HTTPS://Texts.Example.com:443/In/", KEY).url == (
        "https://texts.example.com:443/In"
    )


@pytest.mark.parametrize(
    "url", [URL, f"{URL}/", "http://127.0.0.1:8000", "http://localhost:8000/", "http://[::1]:8"]
)
def test_an_address_is_made_of_the_url_the_page_and_the_token(url: str) -> None:
    assert FormLinks(url, KEY).address("consent", "T") == f"{url.rstrip('/')}/consent/T"


# By which an e-mail is declined


@given(
    st.text(max_size=40).filter(lambda name: name.isprintable()),
    st.integers(0, 2**64 - 1),
)
def test_a_link_of_an_e_mail_is_read_as_it_was_made(tenant: str, row: int) -> None:
    token = LINKS.seal_mail(OfMail(tenant, row))
    assert LINKS.unseal_mail(token) == OfMail(tenant, row)
    assert LINKS.unseal(token) is None


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=40))
def test_a_link_of_a_message_names_what_the_no_is_about(scope: str) -> None:
    mail = OfMail("firm", 7, scope)
    token = LINKS.seal_mail(mail)
    assert LINKS.unseal_mail(token) == mail
    assert (token == LINKS.seal_mail(OfMail("firm", 7))) is (scope == "portal")


def test_a_link_to_a_form_declines_no_e_mails() -> None:
    assert LINKS.unseal_mail(LINKS.seal(SECRET)) is None
    assert LINKS.unseal_mail("x") is None


def test_a_link_of_an_e_mail_outlives_its_key_as_long_as_that_is_kept() -> None:
    token = LINKS.seal_mail(OfMail("firm", 7))
    assert FormLinks(URL, [NEWER, KEY]).unseal_mail(token) == OfMail("firm", 7)
    assert FormLinks(URL, NEWER).unseal_mail(token) is None
