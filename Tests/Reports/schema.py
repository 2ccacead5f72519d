"""Holds a report against the published schema: schema.py SCHEMA REPORT."""

import json
import sys

import jsonschema

schema, report = (json.load(open(name, encoding="utf-8")) for name in sys.argv[1:])
jsonschema.Draft7Validator.check_schema(schema)
validator = jsonschema.Draft7Validator(schema, format_checker=jsonschema.FormatChecker())
errors = [f"{error.json_path}: {error.message[:200]}" for error in validator.iter_errors(report)]
if errors:
    sys.exit("\n".join(errors))
print("jsonschema: as the schema has it")
