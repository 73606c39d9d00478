"""What is written as CSV holds no formula for the spreadsheets that people open it with.

It asks Gnumeric and LibreOffice themselves, where they are installed (`apt-get install gnumeric
libreoffice-calc-nogui`), and reads what they made of the file.
"""

import io
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET
from zipfile import ZipFile

import pytest

from optin.files import write_table

SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
HOSTILE = [
    "=1+2", "+1+2", "-1+2", "@SUM(1,2)", "\t=1+2", "\r=1+2", "\n=1+2", " =1+2", "'=1+2",
    "+12025550111", '=HYPERLINK("https://example.org","x")', "=cmd|' /C calc'!A0",
    "\N{FULLWIDTH EQUALS SIGN}1+2", '","=1+2', '"=1+2"', "\N{ZERO WIDTH NO-BREAK SPACE}=1+2",
]  # fmt: skip
# LibreOffice is told to take formulas for what they are, as whoever says yes to its question.
ENGINES = {
    "ssconvert": [
        "ssconvert", "--import-encoding=UTF-8", "--import-type=Gnumeric_stf:stf_csvtab", "{csv}",
        "{xlsx}",
    ],
    "soffice": [
        "soffice", "-env:UserInstallation=file://{folder}/profile", "--headless",
        "--infilter=CSV:44,34,76,1,,0,false,true,false,false,false,-1,true",
        "--convert-to", "xlsx", "--outdir", "{folder}", "{csv}",
    ],
}  # fmt: skip


@pytest.fixture(params=list(ENGINES))
def engine(request: pytest.FixtureRequest) -> str:
    """Name a spreadsheet that is installed here."""
    if shutil.which(request.param) is None:
        pytest.skip(f"no spreadsheet: {request.param} is not installed")
    return str(request.param)


def _opened(engine: str, text: str, folder: Path) -> tuple[list[str], int]:
    """Return the words of all cells of a file as a spreadsheet reads it, and how many compute."""
    given, made = folder / "table.csv", folder / "table.xlsx"
    given.write_text(text, encoding="utf-8", newline="")
    command = [each.format(csv=given, xlsx=made, folder=folder) for each in ENGINES[engine]]
    subprocess.run(command, check=True, capture_output=True, timeout=120)  # noqa: S603 - written above
    with ZipFile(made) as parts:
        texts = [
            ET.fromstring(parts.read(name))  # noqa: S314 - made by the program above
            for name in parts.namelist()
            if name.startswith(("xl/worksheets/sheet", "xl/sharedStrings"))
        ]
    words = [
        "".join(text.text or "" for text in each.iter(f"{SHEET}t"))
        for root in texts
        for tag in ("si", "is")
        for each in root.iter(SHEET + tag)
    ]
    return words, sum(len(list(root.iter(f"{SHEET}f"))) for root in texts)


# Gnumeric takes the apostrophe for what it says, "this is a text", and LibreOffice shows it.
def test_no_cell_computes_anything_and_each_stays_a_text(engine: str, tmp_path: Path) -> None:
    out = io.StringIO(newline="")
    write_table(("Name", "Count"), [(each, 1) for each in HOSTILE], out)
    words, formulas = _opened(engine, out.getvalue(), tmp_path)
    assert formulas == 0
    assert {each.lstrip("'\ufeff\n\r\t ") for each in HOSTILE} <= {
        each.lstrip("'\ufeff\n\r\t ") for each in words
    }


def test_a_file_without_the_guard_would_compute(engine: str, tmp_path: Path) -> None:
    _, formulas = _opened(engine, "Name,Count\r\n=1+2,1\r\n", tmp_path)
    assert formulas == 1
