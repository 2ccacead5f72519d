"""Loads the tables with pandas, without options: tables.py FOLDER."""

import sys

import pandas

folder = sys.argv[1]
tables = {name: pandas.read_csv(f"{folder}/{name}.csv") for name in ("sets", "days", "pain", "measures")}
kinds = {
    "sets": {"position": "int64", "prescribed": "number", "done": "number", "planned": "bool", "extra": "bool"},
    "days": {"sets": "int64", "due": "int64", "sets_done": "number"},
    "pain": {"score": "number", "sharp": "bool", "recalled": "bool"},
    "measures": {"value": "number"},
}
for name, columns in kinds.items():
    table = tables[name]
    assert len(table) > 0, name
    pandas.to_datetime(table["day"], format="%Y-%m-%d")
    for column, kind in columns.items():
        found = str(table[column].dtype)
        is_right = found in ("int64", "float64") if kind == "number" else found == kind
        assert is_right, f"{name}.{column} is {found}"
notes = pandas.read_csv(f"{folder}/notes.csv")
assert notes["text"][0].startswith("'="), notes["text"][0]
print("pandas:", ", ".join(f"{name} {len(table)}" for name, table in tables.items()), "rows, typed")
