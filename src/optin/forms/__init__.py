"""How consent is asked for: links to a form, the wording, and a question for the host's own forms.

All of it is pure: randomness, times and what the store shows are arguments.
"""

from optin.forms.answers import (
    CodeResult,
    CodeSent,
    FormFault,
    FormGone,
    FormMistaken,
    FormRecorded,
    FormResult,
    Linked,
    Submitted,
    Verify,
)
from optin.forms.asking import (
    CODE_FOR,
    FORM,
    LASTS_AT_MOST,
    LASTS_FOR,
    Asked,
    check_lasting,
    codes_lately,
    decide_code,
    decide_decline,
    decide_link,
    decide_submission,
    is_open,
)
from optin.forms.letters import ByMail, letter_of, with_link
from optin.forms.links import SECRET_BYTES, FormLinks, OfMail, Secret
from optin.forms.question import Answer, Mistake, MistakeCode, OptInQuestion
from optin.forms.wording import Advice, Wording, advise, invitation_of, wording_of

__all__ = [
    "CODE_FOR",
    "FORM",
    "LASTS_AT_MOST",
    "LASTS_FOR",
    "SECRET_BYTES",
    "Advice",
    "Answer",
    "Asked",
    "ByMail",
    "CodeResult",
    "CodeSent",
    "FormFault",
    "FormGone",
    "FormLinks",
    "FormMistaken",
    "FormRecorded",
    "FormResult",
    "Linked",
    "Mistake",
    "MistakeCode",
    "OfMail",
    "OptInQuestion",
    "Secret",
    "Submitted",
    "Verify",
    "Wording",
    "advise",
    "check_lasting",
    "codes_lately",
    "decide_code",
    "decide_decline",
    "decide_link",
    "decide_submission",
    "invitation_of",
    "is_open",
    "letter_of",
    "with_link",
    "wording_of",
]
