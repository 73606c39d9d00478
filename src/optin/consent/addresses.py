"""Where a message goes, and what it comes from (row C1).

An address has a `value`, the text a provider is given, and a `key`, the text by which consent is
kept. The key is one however the number is written and whichever phone channel it is used on, so
that a STOP sent by WhatsApp also stops texts, and the older spellings of a mobile number in
Argentina, Brazil and Mexico share one. Consent stays tied to that one number.

What may be typed is strict, because an address that is read in two ways is an opt-out that is
missed: digits 0 to 9 with the usual separators, after `+` and a calling code, `tel:` or
`whatsapp:`, or in a country's own form where that country is named. Letters, other scripts'
digits and extensions are refused with what to do instead. Only the `;ext=` of a `tel:` URI (RFC
3966, 5.3) is dropped, since the number it follows is complete and no text reaches an extension.
"""

import re
from enum import StrEnum
from typing import Final, Self

from attrs import field, frozen

from optin.consent import _numbers
from optin.consent._numbers import METADATA_VERSION, compact, tidied, what_is_wrong
from optin.exceptions import InputError

__all__ = [
    "METADATA_VERSION",
    "TEXTED",
    "Address",
    "AddressError",
    "Channel",
    "Sender",
    "SenderKind",
    "Validity",
]


class Channel(StrEnum):
    """The ways by which a message travels."""

    SMS = "sms"
    WHATSAPP = "whatsapp"
    EMAIL = "email"
    PORTAL = "portal"


class Validity(StrEnum):
    """What the number metadata of this release thinks of a number: advice, never a rule.

    `METADATA_VERSION` names the release; another may think otherwise.
    """

    VALID = "valid"  # it lies in a range that is assigned
    POSSIBLE = "possible"  # its length fits; numbers in films are of this kind
    UNRECOGNISED = "unrecognised"  # the metadata no longer, or not yet, knows such numbers


class SenderKind(StrEnum):
    """What a tenant can send from."""

    PHONE = "phone"
    TOLL_FREE = "toll_free"
    SHORT_CODE = "short_code"
    ALPHANUMERIC = "alphanumeric"
    WHATSAPP = "whatsapp"


class AddressError(InputError):
    """An address or sender that cannot be read.

    The message says what to do about it and holds at most the last two digits of a number.

    Attributes:
        code: Always `"invalid_address"`.
    """

    code = "invalid_address"


@frozen(repr=False)
class Address:
    """Where a message goes: a channel, and a number, mailbox or account on it.

    Make one with `parse` from what was typed or received, or with `load` from what was stored;
    the constructor checks nothing. Two addresses are equal if channel and value are; they reach
    the same contact point if their keys are equal.

    Args:
        channel: The way the message travels.
        value: An E.164 number on the phone channels, such as `"+14155552671"`; an e-mail
            address; or the host's name for a portal account.
    """

    channel: Channel
    value: str

    @classmethod
    def parse(
        cls, text: object, *, region: str | None = None, channel: Channel | None = None
    ) -> Self:
        """Read an address as a person types it or a provider sends it.

        Args:
            text: The text; or an object whose `as_e164` is one, such as Django's phone numbers.
            region: The country whose national form is accepted too, as ISO 3166-1 alpha-2.
            channel: The channel to read it for. By default a text with `@` is an e-mail address,
                `whatsapp:` says so itself, and all else is a number for SMS.

        Returns:
            The address. Its own value, read again on the same channel, gives an equal one.

        Raises:
            AddressError: The text is none, or is one of another channel.
        """
        wanted = None if channel is None else Channel(channel)
        if type(text) is str and wanted in _TEXTED and _numbers.accepts(text):
            return cls(wanted or Channel.SMS, text)
        entry = _entry(text)
        if wanted is Channel.PORTAL:
            return cls.load(wanted, entry)
        if wanted is Channel.EMAIL or (wanted is None and "@" in entry):
            mailbox, _, domain = entry.rpartition("@")
            # Lowering ASCII alone keeps a look-alike, such as the Kelvin sign, another domain.
            domain = domain.lower() if domain.isascii() else domain
            return cls.load(Channel.EMAIL, f"{mailbox}@{domain}")
        prefixed, entry = _without(_WHATSAPP_PREFIX, tidied(entry))
        if prefixed and wanted is Channel.SMS:
            raise _refusal("This address is for WhatsApp; give a number for SMS.", entry)
        named = Channel.WHATSAPP if prefixed else Channel.SMS
        return cls(wanted or named, _number(entry, region))

    @classmethod
    def load(cls, channel: Channel, value: str) -> Self:
        """Take an address as it was stored.

        Only its shape is checked, so that a number accepted under one release of the metadata
        stays readable under every other.

        Args:
            channel: The channel it was stored with.
            value: The value it was stored with.

        Raises:
            AddressError: The value does not have the shape of an address of that channel.
        """
        shape, sentence = _SHAPES[Channel(channel)]
        if shape(value) is None or not value.isprintable():
            raise _refusal(sentence, value)
        return cls(Channel(channel), value)

    @classmethod
    def key_of(cls, text: object, *, region: str | None = None) -> str:
        """Return the key of what `parse` would read, without making an address of it.

        Of a million numbers in E.164 form that takes a quarter of the time.

        Args:
            text: As for `parse`.
            region: As for `parse`.

        Raises:
            AddressError: As for `parse`.
        """
        key = _numbers.key_of_accepted(text) if type(text) is str else None
        return cls.parse(text, region=region).key if key is None else key

    @property
    def key(self) -> str:
        """The contact point's key: the folded E.164 text, or `email:` or `portal:` and the value.

        It depends on the value alone. The case of an e-mail address does not count: RFC 5321,
        2.4 leaves the part before the at sign to the mailbox's host, but mailboxes that differ
        in case alone are one person's.
        """
        if self.channel in _TEXTED:
            return _numbers.fold(self.value)
        if self.channel is Channel.EMAIL:
            return f"email:{self.value.lower()}"
        return f"portal:{self.value}"

    @property
    def masked(self) -> str:
        """The address as it may be shown and logged, such as `"+1*******71"`."""
        if self.channel in _TEXTED:
            return _masked_number(self.value)
        if self.channel is Channel.EMAIL:
            return f"{_STARS}@{self.value.rpartition('@')[2]}"
        return _STARS

    @property
    def validity(self) -> Validity:
        """What the metadata thinks of a number; an older spelling counts as its newer one.

        Addresses that are no numbers are `POSSIBLE`: nothing is known of them.
        """
        if self.channel not in _TEXTED:
            return Validity.POSSIBLE
        found = _numbers.is_valid(self.value)
        if not found and self.key != self.value:
            found = _numbers.is_valid(self.key)
        return _VALIDITIES[found]

    def __repr__(self) -> str:
        return f"Address({self.channel}, {self.masked})"

    def __str__(self) -> str:
        return self.masked


@frozen(repr=False)
class Sender:
    """What a tenant sends from, and what that can do.

    Make one with `parse`; the constructor checks nothing.

    Args:
        kind: What it is.
        value: An E.164 number, the digits of a short code, or a name.
        answers_stop: Whether somebody before us answers STOP, so that a second answer would be
            one too many. True for toll-free numbers, where the network does (Twilio help,
            "Toll-free"); set it where a provider does.
    """

    kind: SenderKind
    value: str
    answers_stop: bool = field()

    @answers_stop.default
    def _answers_stop_by_kind(self) -> bool:
        return self.kind is SenderKind.TOLL_FREE

    @classmethod
    def parse(cls, text: object, *, region: str | None = None) -> Self:
        """Read a sender as it stands in a provider's settings or webhooks.

        `whatsapp:` and a number is a WhatsApp sender. Three to eight digits alone are a short
        code, unless a region is named in which seven or eight are a number. What begins with `+`
        or `tel:` is a number, toll-free by its prefix. Else up to eleven characters of the GSM
        alphabet with a letter among them are a name: an originating address holds ten octets of
        seven-bit characters (3GPP TS 23.040, 9.1.2.5), and operators refuse names without a
        letter (Twilio, AlphaSender resource).

        Args:
            text: The text; or an object whose `as_e164` is one.
            region: The country whose national form of numbers is accepted too.

        Raises:
            AddressError: The text is none of these.
        """
        entry = tidied(_entry(text))
        prefixed, number = _without(_WHATSAPP_PREFIX, entry)
        if prefixed:
            return cls(SenderKind.WHATSAPP, _number(number, region))
        if _SHORT_CODE(entry) is not None:
            found = None
            if region is not None and len(entry) > _LONGEST_BARE_SHORT_CODE:
                found = _numbers.read(entry, _region(region))
            return cls(SenderKind.SHORT_CODE, entry) if found is None else cls._of_number(found)
        if _NAME(entry) is not None and any(map(str.isalpha, entry)):
            return cls(SenderKind.ALPHANUMERIC, entry)
        return cls._of_number(_number(entry, region))

    @classmethod
    def _of_number(cls, e164: str) -> Self:
        toll_free = _TOLL_FREE(e164) is not None
        return cls(SenderKind.TOLL_FREE if toll_free else SenderKind.PHONE, e164)

    @property
    def channel(self) -> Channel:
        """The channel that it was named for; a number may be on both SMS and WhatsApp."""
        return Channel.WHATSAPP if self.kind is SenderKind.WHATSAPP else Channel.SMS

    def reaches(self, channel: Channel) -> bool:
        """Whether it can write on a channel: no short code and no name is on WhatsApp."""
        return channel is not Channel.WHATSAPP or self._is_number

    @property
    def can_receive(self) -> bool:
        """Whether a contact can answer: no network routes a message to a name."""
        return self.kind is not SenderKind.ALPHANUMERIC

    @property
    def key(self) -> str:
        """The key of a scope of this sender: the folded number, or the kind and its value.

        A number has one key on SMS and WhatsApp, as addresses do. The case of a name does not
        count: to the person who reads it both are one sender.
        """
        if self._is_number:
            return _numbers.fold(self.value)
        return f"{self.kind}:{self.value.lower()}"

    @property
    def masked(self) -> str:
        """The sender as it may be shown and logged; names and short codes are public."""
        return _masked_number(self.value) if self._is_number else self.value

    @property
    def _is_number(self) -> bool:
        return self.kind not in {SenderKind.SHORT_CODE, SenderKind.ALPHANUMERIC}

    def __repr__(self) -> str:
        return f"Sender({self.kind}, {self.masked})"

    def __str__(self) -> str:
        return self.masked


TEXTED: Final = frozenset({Channel.SMS, Channel.WHATSAPP})
"""The channels of a phone number, which has one key and one consent on all of them."""
_TEXTED: Final = TEXTED | {None}
_VALIDITIES: Final = {
    True: Validity.VALID,
    False: Validity.POSSIBLE,
    None: Validity.UNRECOGNISED,
}
_STARS: Final = "*" * 7  # always seven, so that the mask does not tell the length

# RFC 5321, 4.5.3.1.3: a path holds 256 octets, of which two are its brackets. Nothing longer is
# looked at, whatever it is.
_LONGEST: Final = 254
_LONGEST_BARE_SHORT_CODE: Final = 6  # US and Canadian codes have five or six (CTIA handbook)
_DIGITS_SHOWN: Final = 2
_DIGITS_HIDDEN: Final = 5  # a text of fewer digits than both together shows none

_EXTENSION: Final = re.compile(r";ext=[0-9().-]{1,20}$", re.IGNORECASE)
_TEL_PREFIX: Final = "tel:"
_WHATSAPP_PREFIX: Final = "whatsapp:"

_SHORT_CODE: Final = re.compile(r"[0-9]{3,8}").fullmatch
# The printable part of the GSM 7-bit default alphabet (3GPP TS 23.038, 6.2.1); a plus sign or
# a scheme in front means a number.
_NAME: Final = re.compile(
    r"(?!\+|(?i:tel:))"
    r"[A-Za-z0-9 @£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ!\"#¤%&'()*+,\-./:;<=>?¡ÄÖÑÜ§¿äöñüà]{1,11}"
).fullmatch
# The toll-free codes of the North American plan in service (47 CFR 52.101 and the FCC's list).
_TOLL_FREE: Final = re.compile(r"\+18(?:00|33|44|55|66|77|88)[0-9]{7}").fullmatch

_E164: Final = re.compile(r"\+[1-9][0-9]{1,14}").fullmatch
_SHAPES: Final = {
    Channel.SMS: (_E164, "A stored number is a plus sign and up to 15 digits."),
    Channel.WHATSAPP: (_E164, "A stored number is a plus sign and up to 15 digits."),
    Channel.EMAIL: (
        re.compile(
            r"(?=.{1,254}\Z)[^@\s()<>\[\]:;,\\\"]{1,64}"
            r"@(?!-)[a-z0-9-]{1,63}(?<!-)(?:\.(?!-)[a-z0-9-]{1,63}(?<!-))*"
        ).fullmatch,
        "Write an e-mail address as name@domain, a domain in other letters in its xn-- form.",
    ),
    Channel.PORTAL: (
        re.compile(r"\S(?:.{0,126}\S)?").fullmatch,
        "Name a portal account with 1 to 128 printable characters.",
    ),
}


def _entry(given: object) -> str:
    """Return the text of what was given without the space around it, or refuse it."""
    if not issubclass(type(given), str):
        try:
            given = getattr(given, "as_e164", None)
        except Exception:  # noqa: BLE001 - a foreign property may raise anything
            given = None
    if not isinstance(given, str):
        raise _refusal("Give the address as text, or as an object whose as_e164 is text.")
    text = str.__str__(given)  # a subclass may show something else than it holds
    if len(text) > _LONGEST:
        raise _refusal(f"An address has at most {_LONGEST} characters.")
    return text.strip()


def _without(prefix: str, entry: str) -> tuple[bool, str]:
    """Say whether an entry begins with a scheme, in any case, and return what follows it."""
    if entry[: len(prefix)].lower() == prefix:
        return True, entry[len(prefix) :]
    return False, entry


def _number(entry: str, region: str | None) -> str:
    """Return the E.164 form of a number as it was written, or refuse it."""
    prefixed, written = _without(_TEL_PREFIX, entry)
    if prefixed:
        written = _EXTENSION.sub("", written)
    digits = compact(written)
    if digits is None:
        raise _refusal(what_is_wrong(written), entry)
    if digits[0] != "+" and region is None:
        raise _refusal(
            "Begin the number with + and its calling code, or name its region, such as US.", entry
        )
    e164 = _numbers.read(digits, None if region is None else _region(region))
    if e164 is None:
        raise _refusal(
            "No country has numbers of this calling code and length; check its digits.", entry
        )
    return e164


def _region(region: object) -> str:
    """Return a region as the metadata names it, or refuse it."""
    name = region.upper() if isinstance(region, str) and region.isascii() else ""
    if not _numbers.is_region(name):
        raise _refusal("Name the region by its ISO 3166-1 code, such as US or GB.")
    return name


def _refusal(sentence: str, given: str = "") -> AddressError:
    """Return the error, with as much of the number as may be told."""
    digits = [c for c in given if c.isascii() and c.isdigit()]
    if len(digits) < _DIGITS_SHOWN + _DIGITS_HIDDEN:
        return AddressError(sentence)
    return AddressError(f"{sentence} (It ends in {''.join(digits[-_DIGITS_SHOWN:])}.)")


def _masked_number(e164: str) -> str:
    return f"+{_numbers.calling_code(e164[1:4])}{_STARS}{e164[-_DIGITS_SHOWN:]}"
