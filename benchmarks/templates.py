"""Filling a template, against Jinja2's sandbox and a join by hand."""

from collections.abc import Iterator

from jinja2 import StrictUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment

from benchmarks.harness import Figure, compare
from optin.templates import CATALOGUE, TemplateName, Templates

__all__ = ["figures"]

ROUNDS = 15
NAME = TemplateName.USER_INITIATED_CONFIRMATION
VALUES = {
    "user_name": "Dana Reyes",
    "organization_name": "Reyes Law",
    "opt_in_keyword": "YES",
    "opt_out_keyword": "STOP",
    "start_keyword": "START",
    "help_keyword": "HELP",
    "contact": "Sam Doe",
}
PATH = ("branch", "region", "main")


def figures(scale: float) -> Iterator[Figure]:
    """Measure filling one confirmation, by itself and looked up along a tree of organisations.

    Args:
        scale: How much work; 1.0 is the full measurement.
    """
    template = CATALOGUE[NAME].template
    sandbox = ImmutableSandboxedEnvironment(undefined=StrictUndefined, autoescape=False)
    other = sandbox.from_string(template.source)
    templates = Templates().with_override("main", NAME, template.source)
    parts = template.parts
    assert template.render(VALUES) == other.render(VALUES)

    def by_hand() -> str:
        return "".join([VALUES[part] if place % 2 else part for place, part in enumerate(parts)])

    assert by_hand() == template.render(VALUES)
    number = round(500 * scale)
    yield compare(
        "filling a template; against Jinja2's sandbox",
        lambda: template.render(VALUES),
        lambda: other.render(VALUES),
        target=8,
        number=number,
        rounds=ROUNDS,
        note="both strict about missing names",
    )
    yield compare(
        "finding and filling a tenant's wording; against Jinja2's sandbox",
        lambda: templates.render(NAME, PATH, VALUES),
        lambda: other.render(VALUES),
        target=8,
        number=number,
        rounds=ROUNDS,
        note="three organisations up the tree, with the mark",
    )
    yield compare(
        "filling a template; against a join by hand",
        lambda: template.render(VALUES),
        by_hand,
        target=None,
        number=number,
        rounds=ROUNDS,
    )
