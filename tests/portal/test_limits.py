"""What can be written, to the last character."""

from typing import Any

import pytest

from optin.exceptions import InputError
from optin.portal import MOST_ATTACHMENTS, Attachment, Words, checked_subject, checked_words

FILE = Attachment("file-1", "form.pdf", 4096, "application/pdf")


@pytest.mark.parametrize("subject", ["s", "s" * 200, f" {'s' * 200}\n"])
def test_a_subject_is_one_line(subject: str) -> None:
    assert checked_subject(subject) == subject.strip()


@pytest.mark.parametrize("subject", ["", " \n", "s" * 201, "a\nb", "a\0b", "\ud800"])
def test_a_subject_that_cannot_be_shown_is_refused(subject: str) -> None:
    with pytest.raises(InputError) as refused:
        checked_subject(subject)
    assert refused.value.code == "invalid_subject"


def test_words_are_kept_as_they_were_typed() -> None:
    text = f" {'t' * 19_998}\n"
    assert MOST_ATTACHMENTS == 20
    files = [FILE] * MOST_ATTACHMENTS
    assert checked_words(text, "Dana", files) == Words(text, "Dana", tuple(files))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "empty_text"),
        (" \n", "empty_text"),
        ("\0", "invalid_text"),
        ("a\ud800", "invalid_text"),
        ("t" * 20_001, "text_too_long"),
    ],
)
def test_words_that_cannot_be_kept_are_refused(text: str, code: str) -> None:
    with pytest.raises(InputError) as refused:
        checked_words(text, "", ())
    assert refused.value.code == code


def test_more_attachments_than_a_page_shows_are_refused() -> None:
    with pytest.raises(InputError) as refused:
        checked_words("t", "", [FILE] * (MOST_ATTACHMENTS + 1))
    assert refused.value.code == "too_many_attachments"


@pytest.mark.parametrize(
    "attachment",
    [
        Attachment("r", "n"),
        Attachment("r" * 1000, "n" * 255, 2**53, "m" * 255),
    ],
)
def test_an_attachment_that_fits_is_kept(attachment: Attachment) -> None:
    assert checked_words("t", "", [attachment]).attachments == (attachment,)


@pytest.mark.parametrize(
    "attachment",
    [
        "file-1",
        Attachment("", "n"),
        Attachment("r" * 1001, "n"),
        Attachment("r\n", "n"),
        Attachment("r", ""),
        Attachment("r", "n" * 256),
        Attachment("r", "n\0"),
        Attachment("r", "n", -1),
        Attachment("r", "n", 2**53 + 1),
        Attachment("r", "n", True),  # noqa: FBT003 - no number
        Attachment("r", "n", 1, "m" * 256),
        Attachment("r", "n", 1, "m\r"),
        Attachment(7, "n"),  # type: ignore[arg-type]
    ],
)
def test_an_attachment_that_does_not_fit_is_refused(attachment: Any) -> None:  # noqa: ANN401
    with pytest.raises(InputError) as refused:
        checked_words("t", "", [FILE, attachment])
    assert refused.value.code == "invalid_attachment"


def test_what_is_no_text_is_refused() -> None:
    nothing: Any = None
    for check in (lambda: checked_subject(nothing), lambda: checked_words(nothing, "", ())):
        with pytest.raises(InputError) as refused:
            check()
        assert refused.value.code == "wrong_type"
