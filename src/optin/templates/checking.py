"""Refuse a wording when it is saved, so that nothing can be wrong with it when it is sent."""

import re
from collections.abc import Mapping

from optin.templates.catalogue import (
    DEFAULT_LOCALE,
    DEFAULT_MARK,
    WORST_CASE,
    Audience,
    CatalogueEntry,
    TemplateName,
    Variable,
    entry_of,
)
from optin.templates.errors import Fault, TemplateError
from optin.templates.segments import Encoding, count
from optin.templates.template import Template, placeholders_blanked

# What a text that sells looks like: links, sums of money, and the words of offers. A text that
# confirms an opt-out holds none (47 CFR 64.1200(a)(12)).
_marketing = re.compile(
    r"""
    https?: | www\. | [a-z0-9-]*\.(?:[a-z]{2,}/ | (?:com|net|org|io|co|app|shop|store|biz|ly)\b)
    | [$€£¥%]
    | \b(?:bonus|buy|coupons?|deals?|discounts?|exclusive|gifts?|giveaways?|offers?|prizes?
        |promos?|promotions?|sales?|save|savings|shop|subscribe|upgrade|vouchers?|win)\b
    """,
    re.IGNORECASE | re.VERBOSE,
).search


def check(
    name: TemplateName,
    source: str,
    *,
    values: Mapping[str, str] | None = None,
    mark: str = DEFAULT_MARK,
    locale: str = DEFAULT_LOCALE,
) -> Template:
    """Check a wording the way it has to be before it is saved.

    Args:
        name: which automatic text it is for.
        source: the wording, with placeholders.
        values: what to measure its length with, instead of the longest ordinary values
            (`WORST_CASE`: names and contacts of 40 characters, keywords of 20, a support contact
            of 60); only those given are replaced.
        mark: the words put before texts to contacts, which count.
        locale: the language that it is in; one that is not written in Latin letters may have a
            confirmation of an opt-out in UCS-2, of 134 characters.

    Returns:
        The wording, read.

    Raises:
        TemplateError: with the code and the sentence for whoever wrote it. The first rule broken
            is told: empty, unreadable, an unknown or missing variable, no way to agree or to
            stop, marketing or anything but GSM-7 in the confirmation of an opt-out, too long.
    """
    if not source.strip():
        raise TemplateError(Fault.EMPTY, "Write a text; this one is empty.")
    entry = entry_of(name, locale)
    template = Template.parse(source)
    _check_variables(entry, template)
    if entry.answers_opt_out:
        _check_marketing(template)
    _check_length(entry, template, {**WORST_CASE, **(values or {})}, mark)
    return template


def _check_variables(entry: CatalogueEntry, template: Template) -> None:
    """Refuse a variable that will have no value, and the lack of one that must be there."""
    for variable in template.names:
        if variable not in entry.allowed:
            place = template.place_of(variable)
            known = ", ".join(sorted(entry.allowed))
            raise TemplateError(
                Fault.UNKNOWN_VARIABLE,
                f"{entry.name} cannot contain {{{{ {variable} }}}}. It may contain {known}.",
                place,
            )
    for variable in sorted(entry.required.difference(template.names)):
        written = f"{{{{ {variable} }}}}"
        if variable == Variable.OPT_OUT_KEYWORD:
            raise TemplateError(
                Fault.MISSING_OPT_OUT, f"{entry.name} must say how to stop: add {written}."
            )
        if variable == Variable.OPT_IN_KEYWORD:
            raise TemplateError(
                Fault.MISSING_OPT_IN, f"{entry.name} must say how to agree: add {written}."
            )
        raise TemplateError(Fault.MISSING_VARIABLE, f"{entry.name} must contain {written}.")


def _check_marketing(template: Template) -> None:
    """Refuse what sells something, in the wording itself; names come by variable."""
    # Blank placeholders leave every other character where it is in the source.
    wording = placeholders_blanked(template.source)
    if found := _marketing(wording):
        raise TemplateError(
            Fault.MARKETING_IN_CONFIRMATION,
            f'Remove "{found[0]}": the confirmation of an opt-out may not advertise or link to'
            " anything. If it is the name of the organisation, write {{ organization_name }}.",
            found.start(),
        )


def _check_length(
    entry: CatalogueEntry, template: Template, values: Mapping[str, str], mark: str
) -> None:
    """Refuse a text that could grow past its limit."""
    text = template.render(values)
    if entry.audience is Audience.CONTACT:
        text = mark + text
    measured = count(text)
    if entry.gsm_7 and measured.encoding is not Encoding.GSM_7:
        strangers = " ".join(measured.ucs2_characters)
        raise TemplateError(
            Fault.NOT_GSM_7,
            f"Replace {strangers} by plain characters: the confirmation of an opt-out has to fit"
            " one text.",
        )
    if measured.characters > entry.limit:
        raise TemplateError(
            Fault.TOO_LONG,
            f"Shorten the text by {measured.characters - entry.limit} characters: with the"
            f" longest names it has {measured.characters}, and {entry.limit} are allowed.",
        )
