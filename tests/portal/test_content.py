"""What a message holds, in bytes and out of them again."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from optin import Attachment, ContentError
from optin.portal import Words, packed, unpacked

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
attachments = st.builds(Attachment, texts, texts, st.integers(0, 2**40), texts)
words = st.builds(Words, texts, texts, st.lists(attachments, max_size=3).map(tuple))


@given(words)
def test_a_message_is_read_as_it_was_packed(written: Words) -> None:
    assert unpacked(packed(written)) == written


def test_a_packed_message_is_compact_json_in_utf_8() -> None:
    written = Words("Grüße", "Dana", (Attachment("file-7", "lease.pdf", 12, "application/pdf"),))
    assert (
        packed(written)
        == (
            '{"text":"Grüße","name":"Dana","attachments":[{"reference":"file-7","name":"lease.pdf",'
            '"size":12,"media_type":"application/pdf"}]}'
        ).encode()
    )


@pytest.mark.parametrize(
    "kept",
    [
        b"",
        b"zebra",
        b"\xff",
        b"[]",
        b"null",
        b'{"text":"zebra","name":""}',
        b'{"name":"","attachments":[]}',
        b'{"text":"zebra","attachments":[]}',
        b'{"text":"zebra","name":"","attachments":[{"reference":"a"}]}',
        b'{"text":"zebra","name":"","attachments":[{"reference":"a","name":"","zebra":1}]}',
        b'{"text":"zebra","name":"","attachments":[7]}',
        b'{"text":"zebra","name":"","attachments":7}',
    ],
)
def test_what_is_no_message_is_an_error_that_shows_none_of_it(kept: bytes) -> None:
    with pytest.raises(ContentError, match="restore it from a backup") as raised:
        unpacked(kept)
    assert raised.value.code == "content_damaged"
    assert "zebra" not in repr(raised.value)
    assert raised.value.__suppress_context__


def test_no_word_of_a_message_shows_in_a_repr() -> None:
    file = Attachment("zebra-reference", "zebra.pdf", 12, "application/pdf")
    assert repr(file) == "Attachment(size=12, media_type='application/pdf')"
    assert repr(Words("zebra", "zebra", (file,))) == "Words()"


def test_attachments_stand_in_json_under_their_own_names() -> None:
    told = json.loads(packed(Words("", "", (Attachment("r", "n"),))))
    assert told["attachments"] == [{"reference": "r", "name": "n", "size": 0, "media_type": ""}]
