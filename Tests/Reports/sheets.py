"""Looks at what LibreOffice made of the tables: sheets.py FOLDER of .xlsx."""

import datetime
import sys

import openpyxl

folder = sys.argv[1]


def rows(name):
    sheet = openpyxl.load_workbook(f"{folder}/{name}.xlsx").active
    head = [cell.value for cell in sheet[1]]
    return [dict(zip(head, row)) for row in sheet.iter_rows(min_row=2, values_only=True)]


for name, numbers in {"sets": ["prescribed"], "days": ["due", "sets_done"], "measures": ["value"]}.items():
    for row in rows(name):
        assert isinstance(row["day"], datetime.datetime), (name, row["day"])
        for column in numbers:
            assert isinstance(row[column], (int, float)), (name, column, row[column])
text = rows("notes")[0]["text"]
sheet = openpyxl.load_workbook(f"{folder}/notes.xlsx").active
assert all(cell.data_type != "f" for line in sheet.iter_rows() for cell in line), "a formula"
assert text.lstrip("'").startswith("=HYPERLINK"), text
print("LibreOffice: days are days, numbers are numbers, no formula")
