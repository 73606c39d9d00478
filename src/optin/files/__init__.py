"""How consents stand in files: CSV and JSON Lines, in UTF-8, with one name for each column.

What is written here can be read here again. A cell of a CSV file that a spreadsheet would take for
a formula gets an apostrophe in front, numbers in E.164 form among them, and loses it when it is
read.
"""

from optin.files.columns import COLUMNS
from optin.files.reading import read_csv, read_jsonl
from optin.files.tables import write_table
from optin.files.writing import write_csv, write_jsonl

__all__ = ["COLUMNS", "read_csv", "read_jsonl", "write_csv", "write_jsonl", "write_table"]
