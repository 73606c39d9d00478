"""How Sphinx builds these pages. It needs no network: nothing is fetched, no other site is read."""

import importlib
import inspect
import logging
import re
import tomllib
from pathlib import Path

HERE = Path(__file__).parent
PROJECT = tomllib.loads((HERE.parent / "pyproject.toml").read_text(encoding="utf-8"))["project"]

project = PROJECT["name"]
version = release = PROJECT["version"]
author = PROJECT["authors"][0]["name"]
project_copyright = f"2026, {author}"
language = "en"

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
source_suffix = {".md": "markdown"}
exclude_patterns = ["_build"]

myst_enable_extensions = ["attrs_inline", "colon_fence", "deflist"]
myst_heading_anchors = 3

# A page may be met by links alone.
suppress_warnings = ["toc.not_included"]

autodoc_member_order = "groupwise"
autodoc_typehints = "signature"
autodoc_typehints_format = "short"
autodoc_use_type_comments = False
napoleon_google_docstring = True
napoleon_numpy_docstring = False
napoleon_use_ivar = True

html_theme = "furo"
html_title = f"optin {version}"
html_show_sphinx = False
html_copy_source = False

API_PAGE = """\
# `{package}`

```{{eval-rst}}
.. automodule:: {package}
   :imported-members:
   :members: {members}
```
"""
ALSO_HERE = """
## Told elsewhere

| name | what it does |
| --- | --- |
{rows}
"""


def write_api_pages() -> None:
    """Write a page for each package of optin that has public names, from its docstrings.

    A name is told once, on the page of its own room; where another package gives it too, that
    page lists it with a link. The pages are made on every build, and git ignores them.
    """
    source = HERE.parent / "src"
    packages = [
        ".".join(found.parent.relative_to(source).parts)
        for found in source.rglob("__init__.py")
        if not any(part.startswith("_") for part in found.parent.relative_to(source).parts)
    ]
    told: dict[object, str] = {}
    pages = {}
    for package in sorted(packages, key=lambda name: (name == "optin", name.count("."), name)):
        module = importlib.import_module(package)
        own, rows = [], []
        for name in getattr(module, "__all__", []):
            value = getattr(module, name)
            # A constant is known by its name: two of them may be one object, such as "".
            thing = value if inspect.isclass(value) or inspect.isfunction(value) else name
            if thing in told:
                rows.append(_row(name, value, told[thing]))
            else:
                own.append(name)
                told[thing] = f"{package}.{name}"
        text = API_PAGE.format(package=package, members=", ".join(own))
        if not own:
            text = text.replace("   :imported-members:\n   :members: \n", "")
        if rows:
            text += ALSO_HERE.format(rows="\n".join(rows))
        if own or rows:
            pages[f"{package}.md"] = text
    folder = HERE / "reference" / "api"
    folder.mkdir(parents=True, exist_ok=True)
    for page in set(folder.glob("*.md")) - {folder / name for name in pages}:
        page.unlink()
    for name, text in pages.items():
        page = folder / name
        if not page.exists() or page.read_text(encoding="utf-8") != text:
            page.write_text(text, encoding="utf-8")


def _row(name: str, value: object, told_as: str) -> str:
    """Write the row of a name that another page tells."""
    known = inspect.isclass(value) or inspect.isfunction(value)
    first = (inspect.getdoc(value) or "").partition("\n\n")[0] if known else ""
    first = re.sub(r":\w+:`[~!]?([^`]+)`", r"`\1`", first)
    link = f"[`{name}`](#{told_as})" if known else f"`{name}`"
    return f"| {link} | {' '.join(first.split()).replace('|', chr(92) + '|')} |"


# A section that has no page yet is no mistake; Sphinx gives this warning no name to silence it by.
logging.getLogger("sphinx.sphinx.directives.other").addFilter(
    lambda record: "didn't match any documents" not in str(record.msg)
)

write_api_pages()
