"""What was said: reading a reply as STOP, STOP ALL, HELP, START, YES or nothing.

Lenient towards opting out, exact towards opting in, because a missed opt-out breaks the law and
a guessed opt-in breaks it too.
"""

from optin.keywords.categories import LONGEST_NAME, Names, unfit_name
from optin.keywords.profiles import PROFILES, ProviderProfile, providers_that_stop
from optin.keywords.questions import Question, checked_question
from optin.keywords.reading import read
from optin.keywords.settings import DEFAULT_KEYWORDS, KeywordError, Keywords
from optin.keywords.vocabularies import vocabulary
from optin.keywords.words import Choice, Grade, Meaning, Reading, Source, Word

__all__ = [
    "DEFAULT_KEYWORDS",
    "LONGEST_NAME",
    "PROFILES",
    "Choice",
    "Grade",
    "KeywordError",
    "Keywords",
    "Meaning",
    "Names",
    "ProviderProfile",
    "Question",
    "Reading",
    "Source",
    "Word",
    "checked_question",
    "providers_that_stop",
    "read",
    "unfit_name",
    "vocabulary",
]
