"""How Sphinx builds these pages. It needs no network: nothing is fetched, no other site is read."""

import importlib
import logging
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
   :members:
   :imported-members:
```
"""


def write_api_pages() -> None:
    """Write a page for each package of optin that has public names, from its docstrings.

    They are made on every build, and git ignores them.
    """
    pages = HERE / "reference" / "api"
    pages.mkdir(parents=True, exist_ok=True)
    source = HERE.parent / "src"
    packages = [
        ".".join(found.parent.relative_to(source).parts)
        for found in sorted(source.rglob("__init__.py"))
    ]
    wanted = {f"{name}.md": API_PAGE.format(package=name) for name in packages if _public(name)}
    for page in set(pages.glob("*.md")) - {pages / name for name in wanted}:
        page.unlink()
    for name, text in wanted.items():
        page = pages / name
        if not page.exists() or page.read_text(encoding="utf-8") != text:
            page.write_text(text, encoding="utf-8")


def _public(package: str) -> list[str]:
    """List the public names of a package, nothing for one that is private."""
    if any(part.startswith("_") for part in package.split(".")):
        return []
    return list(getattr(importlib.import_module(package), "__all__", []))


# A section that has no page yet is no mistake; Sphinx gives this warning no name to silence it by.
logging.getLogger("sphinx.sphinx.directives.other").addFilter(
    lambda record: "didn't match any documents" not in str(record.msg)
)

write_api_pages()
