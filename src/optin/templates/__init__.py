"""What is written: the automatic texts, their strict templates, and how long a text is."""

from optin.templates.catalogue import (
    CATALOGUE,
    DEFAULT_LOCALE,
    DEFAULT_MARK,
    WORST_CASE,
    Audience,
    CatalogueEntry,
    TemplateName,
    Variable,
    entry_of,
)
from optin.templates.checking import check
from optin.templates.errors import Fault, TemplateError
from optin.templates.overrides import Templates
from optin.templates.previews import ForcingCharacter, Preview, preview
from optin.templates.segments import Count, Encoding, count, split
from optin.templates.template import Template

__all__ = [
    "CATALOGUE",
    "DEFAULT_LOCALE",
    "DEFAULT_MARK",
    "WORST_CASE",
    "Audience",
    "CatalogueEntry",
    "Count",
    "Encoding",
    "Fault",
    "ForcingCharacter",
    "Preview",
    "Template",
    "TemplateError",
    "TemplateName",
    "Templates",
    "Variable",
    "check",
    "count",
    "entry_of",
    "preview",
    "split",
]
