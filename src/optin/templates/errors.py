"""Say what is wrong with a template, and what to do about it."""

from enum import StrEnum

from optin.exceptions import InputError


class Fault(StrEnum):
    """Name what is wrong with a template; stable, for programs to act on."""

    EMPTY = "empty"
    BAD_PLACEHOLDER = "bad_placeholder"
    CONTROL_CHARACTER = "control_character"
    UNKNOWN_VARIABLE = "unknown_variable"
    MISSING_VARIABLE = "missing_variable"
    MISSING_OPT_IN = "missing_opt_in"
    MISSING_OPT_OUT = "missing_opt_out"
    MARKETING_IN_CONFIRMATION = "marketing_in_confirmation"
    NOT_GSM_7 = "not_gsm_7"
    TOO_LONG = "too_long"
    MISSING_VALUE = "missing_value"
    BAD_VALUE = "bad_value"
    BAD_DATA = "bad_data"
    BAD_LOCALE = "bad_locale"


class TemplateError(InputError):
    """Refuse a template, with a code and a sentence that says what to do.

    Attributes:
        code: The `Fault`, as a stable word.
        at: Where in the source, in code points from 0; None if no place is to blame.
    """

    def __init__(self, code: Fault, message: str, at: int | None = None) -> None:
        super().__init__(message, code=code)
        self.at = at

    def __reduce__(self) -> tuple[type["TemplateError"], tuple[Fault, str, int | None]]:
        """Pickle with all three arguments, as an exception would not by itself."""
        return type(self), (Fault(self.code), str(self), self.at)
