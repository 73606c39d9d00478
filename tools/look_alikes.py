"""Write the table of look-alike letters from the data that Unicode publishes.

Run it as ``python -m tools.look_alikes``. The data are the confusables of UTS #39, by way of the
package `confusable-homoglyphs`. What folding makes a letter of already is left out: the table holds
only what folding reads as something else, or as nothing.
"""

import json
import sys
from collections.abc import Iterator
from itertools import starmap
from pathlib import Path
from string import ascii_letters, digits
from textwrap import fill
from typing import Final

import confusable_homoglyphs

from optin.keywords.folding import as_seen, fold_leniently, fold_skeleton
from optin.keywords.vocabularies import VOCABULARIES

__all__ = ["look_alikes", "main", "module"]

TABLE: Final = Path(__file__).parents[1] / "src" / "optin" / "keywords" / "look_alikes.py"
_DATA: Final = Path(confusable_homoglyphs.__file__).with_name("confusables.json")
_HEAD: Final = '''"""Characters that look like a letter, and fold to nothing that says so.

Made by ``python -m tools.look_alikes`` from the confusables of UTS #39 (Unicode License v3),
https://www.unicode.org/Public/security/latest/confusables.txt (Unicode License v3), as they are in
the package confusable-homoglyphs 3.3.1; do not edit it. A letter is written as the eye sees it: i
and 1 as l, 0 as o, a soft sign as b.
"""

from typing import Final

__all__ = ["LOOK_ALIKES"]

LOOK_ALIKES: Final = {
'''


def look_alikes() -> Iterator[tuple[str, str]]:
    """List the single characters that Unicode finds to look like what keywords are written with.

    Yields:
        A letter, digit or mark, and a character that looks like it.
    """
    data = json.loads(_DATA.read_text(encoding="utf-8"))
    words = "".join(word.text for each in VOCABULARIES.values() for word in each.words)
    for letter in sorted({*ascii_letters, *digits, *words.lower(), *words.upper()}):
        for found in data.get(letter, []):
            if len(found["c"]) == 1:
                yield letter, found["c"]


def module() -> str:
    """Write the module that holds the table."""
    alike: dict[str, set[str]] = {}
    for letter, character in look_alikes():
        seen = _joined(fold_skeleton(letter))
        if as_seen(_joined(fold_leniently(character))) != seen:
            alike.setdefault(seen, set()).add(character)
    return "".join([_HEAD, *starmap(_entry, sorted(alike.items())), "}\n"])


def _joined(words: list[str]) -> str:
    return "".join(words) or " "  # what looks like a hyphen parts words, as it does


def _entry(seen: str, characters: set[str]) -> str:
    codes = fill(
        " ".join(f"{ord(each):x}" for each in sorted(characters)),
        width=100,
        initial_indent=" " * 8,
        subsequent_indent=" " * 8,
    )
    return f'    "{seen}": """\n{codes}\n    """,\n'


def main() -> int:
    """Write the table."""
    TABLE.write_text(module(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
