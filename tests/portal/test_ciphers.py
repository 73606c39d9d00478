"""The ciphers give what is published, byte for byte."""

import sys
from importlib import import_module

import pytest

from optin.portal import KeyRing, PortalSetup
from optin.portal.ciphers import decrypted, encrypted, unwrapped, wrapped

# Key, nonce, words, what they are bound to, ciphertext, tag.
GCM = {
    "McGrew and Viega, The Galois/Counter Mode of Operation, test case 14": (
        "00" * 32,
        "00" * 12,
        "00" * 16,
        "",
        "cea7403d4d606b6e074ec5d3baf39d18",
        "d0d1c8a799996bf0265b98b5d48ab919",
    ),
    "McGrew and Viega, The Galois/Counter Mode of Operation, test case 16": (
        "feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308",
        "cafebabefacedbaddecaf888",
        (
            "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
            "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39"
        ),
        "feedfacedeadbeeffeedfacedeadbeefabaddad2",
        (
            "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
            "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
        ),
        "76fc6ece0f4e1768cddf8853bb2d551b",
    ),
    "NIST CAVP, gcmEncryptExtIV256.rsp, PTlen = 128, AADlen = 128, Count = 0": (
        "92e11dcdaa866f5ce790fd24501f92509aacf4cb8b1339d50c9c1240935dd08b",
        "ac93a1a6145299bde902f21a",
        "2d71bcfa914e4ac045b2aa60955fad24",
        "1e0889016f67601c8ebea4943bc23ad6",
        "8995ae2e6df3dbf96fac7b7137bae67f",
        "eca5aa77d51d4a0a14d9c51e1da474ab",
    ),
}


@pytest.mark.parametrize("source", list(GCM))
def test_content_is_encrypted_as_published(source: str) -> None:
    key, nonce, words, bound, ciphertext, tag = map(bytes.fromhex, GCM[source])
    assert encrypted(key, nonce, words, bound) == ciphertext + tag
    assert decrypted(key, nonce, ciphertext + tag, bound) == words
    assert decrypted(key, nonce, ciphertext + tag, bound + b"\0") is None


def test_a_key_is_wrapped_as_published() -> None:
    # RFC 3394, section 4.6: 256 bits of key data with a 256-bit key.
    key, data = (
        bytes(range(32)),
        bytes.fromhex("00112233445566778899aabbccddeeff") + bytes(range(16)),
    )
    held = bytes.fromhex(
        "28c9f404c4b810f4cbccb35cfb87f8263f5786e2d80ed326cbc7f0e71a99f43bfb988b9b7a02dd21"
    )
    assert wrapped(key, data) == held
    assert unwrapped(key, held) == data
    assert unwrapped(bytes(32), held) is None


def test_without_the_extra_one_sentence_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ring = KeyRing({"a": b"k" * 32}, current="a")
    monkeypatch.delitem(sys.modules, "optin.portal.ciphers")
    monkeypatch.delattr("optin.portal.ciphers")
    monkeypatch.setitem(sys.modules, "cryptography.exceptions", None)
    with pytest.raises(ModuleNotFoundError) as raised:
        PortalSetup(ring, "https://texts.example.com/portal")
    assert str(raised.value) == "the portal seals with cryptography: pip install 'optin[portal]'"
    assert raised.value.name == "cryptography.exceptions"
    monkeypatch.undo()
    assert import_module("optin.portal.ciphers").wrapped is wrapped
