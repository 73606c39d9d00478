"""Everything optin raises, grouped by who must act.

A rule that says no is a value (:class:`optin.Refused`), never an exception: exceptions are for
misuse and for broken surroundings.

::

    OptinError
    ├── InputError              the caller: a value that cannot be used; nothing was changed
    │   ├── AddressError            a number or sender that cannot be read (optin.consent)
    │   ├── KeywordError            a keyword that a tenant may not choose (optin.keywords)
    │   ├── TemplateError           a wording that may not be saved (optin.templates)
    │   ├── RowRefusedError         a row that an import does not take (optin.policy)
    │   ├── LineError               a line that a command cannot use (optin.cli)
    │   ├── UnknownTenantError      no tenant of that name was enrolled
    │   ├── DuplicateKeyError       an idempotency key was used before, for something else
    │   └── SettingsError           settings that contradict each other or loosen what was inherited
    ├── ConfigurationError      the operator: a secret, a key or a route is missing or wrong
    │   └── WrongKeyError           the key does not fit the data beside it
    ├── ContentError            the operator: words of a portal message that cannot be opened
    ├── SignatureError          nobody, or an attacker: a request that its sender did not sign
    ├── NotifierError           the operator: a user could not be told by one means
    ├── BlockListError          the operator: a provider's block list could not be had
    └── StorageError            the operator: the database is away, full or not migrated
        └── SchemaError             the schema is not the one this version needs
"""

from __future__ import annotations

__all__ = [
    "BlockListError",
    "ConfigurationError",
    "ContentError",
    "DuplicateKeyError",
    "InputError",
    "NotifierError",
    "OptinError",
    "SchemaError",
    "SettingsError",
    "SignatureError",
    "StorageError",
    "UnknownTenantError",
    "WrongKeyError",
]


class OptinError(Exception):
    """Stand above every exception that optin raises on purpose.

    Attributes:
        code: A stable word for programs, such as ``"unknown_tenant"``.
    """

    code = "error"

    def __init__(self, message: str, *, code: str | None = None) -> None:
        """Keep the sentence, and the code where it says more than the class does.

        Args:
            message: What is wrong and what to do about it; holds no body, secret or whole number.
            code: A stable word for programs; the class's own where not given.
        """
        super().__init__(message)
        if code is not None:
            self.code = code


class InputError(OptinError, ValueError):
    """Say that a value cannot be used; nothing was changed."""

    code = "invalid_input"


class UnknownTenantError(InputError):
    """Say that no tenant of that name was enrolled."""

    code = "unknown_tenant"


class DuplicateKeyError(InputError):
    """Say that an idempotency key was used before, for something else."""

    code = "key_reused"


class SettingsError(InputError):
    """Say that settings contradict each other, or loosen what was inherited."""

    code = "invalid_settings"


class ConfigurationError(OptinError):
    """Say that a secret, a key or a route is missing or wrong."""

    code = "configuration"


class WrongKeyError(ConfigurationError):
    """Say that the key does not fit the data beside it.

    With it, the suppression list would be lost, or portal messages could not be read.
    """

    code = "wrong_key"


class ContentError(OptinError):
    """Say that the words of a portal message cannot be opened: changed, moved or erased."""

    code = "content_damaged"


class SignatureError(OptinError):
    """Say that a request was not signed by whom it claims to come from."""

    code = "bad_signature"


class NotifierError(OptinError):
    """A user could not be told by one means.

    Attributes:
        again: Whether nothing has left, and a later try makes sense.
        status: What a mail server has answered, bare: ``"5.1.1"``; ``""`` where it said nothing.
    """

    code = "not_told"

    def __init__(
        self, message: str, *, code: str | None = None, again: bool = False, status: str = ""
    ) -> None:
        """Keep the sentence, the codes, and whether it may be tried again.

        Args:
            message: What is wrong; holds no body, secret or address.
            code: A stable word for programs.
            again: Whether nothing has left, and a later try makes sense.
            status: The enhanced code of a mail server's answer (RFC 3463).
        """
        super().__init__(message, code=code)
        self.again = again
        self.status = status


class BlockListError(OptinError):
    """Say that a provider's block list could not be had whole: nothing was compared with it.

    The code is the provider's own, or what broke on the way.

    Attributes:
        status: Of the provider's answer; None where there was none.
    """

    code = "no_block_list"

    def __init__(self, message: str, *, code: str | None = None, status: int | None = None) -> None:
        """Keep the sentence, and behind it what the provider said.

        Args:
            message: What could not be had; holds no body, secret or whole number.
            code: A stable word for programs: the provider's own, or ``http_`` and the status.
            status: Of the provider's answer, where there was one.
        """
        if status is not None:
            own = "" if code in {None, f"http_{status}"} else f", code {code}"
            message = f"{message} (status {status}{own})"
        super().__init__(message, code=code)
        self.status = status


class StorageError(OptinError):
    """Say that the database is away, full or locked; nothing of the unit was kept."""

    code = "storage"


class SchemaError(StorageError):
    """Say that the schema is not the one this version needs."""

    code = "schema"
