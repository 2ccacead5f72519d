"""Holds YAML texts against JSON Schemas with two validators that know nothing of each other.

Standard input has one JSON value: {"schemas": {NAME: SCHEMA}, "files": [{"name", "text", "schema", "isJSON"}]}.
Standard output gets one JSON value: an array with {"name", "verdicts": {VALIDATOR: REASON or null}}
for each file, in their order. A file that is no YAML is refused by both, for that reason.

A schema may be a pointer into another one, "NAME#/definitions/...", so that the examples of keys can be
held against their part of it.
"""

import json
import re
import sys

import fastjsonschema
import jsonschema
from ruamel.yaml import YAML
from ruamel.yaml.nodes import MappingNode, ScalarNode, SequenceNode

WHOLE = re.compile(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")
DECIMAL = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
INFINITE = re.compile(r"[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)")


def scalar(node):
    """The value of a scalar by the core schema of YAML 1.2.2, as editors read it."""
    text = node.value
    if node.style is not None:
        return text
    if text in ("", "~", "null", "Null", "NULL"):
        return None
    if text in ("true", "True", "TRUE"):
        return True
    if text in ("false", "False", "FALSE"):
        return False
    if WHOLE.fullmatch(text):
        return int(text, 0) if text[:2] in ("0o", "0x") else int(text)
    if DECIMAL.fullmatch(text):
        return float(text)
    if INFINITE.fullmatch(text):
        return float(text.replace(".", ""))
    return text


def value(node, above=()):
    if id(node) in above:
        raise ValueError("an alias stands inside of what it names")
    above = above + (id(node),)
    if isinstance(node, ScalarNode):
        return scalar(node)
    if isinstance(node, SequenceNode):
        return [value(item, above) for item in node.value]
    assert isinstance(node, MappingNode)
    result = {}
    for key, item in node.value:
        if not isinstance(key, ScalarNode):
            raise ValueError("a key is no text")
        if key.value in result:
            raise ValueError(f"the key {key.value!r} is there twice")
        result[key.value] = value(item, above)
    return result


def loaded(text):
    """The value of a file, without the libraries that it may carry after itself."""
    text = re.split(r"(?m)^--- # library: ", text)[0]
    node = YAML(typ="safe", pure=True).compose(text)
    if node is None:
        return None
    return value(node)


def part(schemas, name):
    """A schema, or what a pointer into it names, with the definitions that it refers to."""
    name, _, pointer = name.partition("#")
    schema = schemas[name]
    if not pointer:
        return schema
    found = schema
    for step in pointer.strip("/").split("/"):
        found = found[step.replace("~1", "/").replace("~0", "~")]
    return {"allOf": [found], "definitions": schema["definitions"]}


class Validators:
    def __init__(self, schema):
        jsonschema.Draft7Validator.check_schema(schema)
        self.first = jsonschema.Draft7Validator(schema)
        self.second = fastjsonschema.compile(
            {"$schema": "http://json-schema.org/draft-07/schema#", **schema})

    def verdicts(self, data):
        error = next(iter(self.first.iter_errors(data)), None)
        first = error and f"{error.json_path}: {error.message}"
        try:
            self.second(data)
            second = None
        except fastjsonschema.JsonSchemaException as error:
            second = str(error)
        return {"jsonschema": first and first[:300], "fastjsonschema": second and second[:300]}


def main():
    request = json.load(sys.stdin)
    validators = {}
    answers = []
    for file in request["files"]:
        name = file["schema"]
        if name not in validators:
            validators[name] = Validators(part(request["schemas"], name))
        try:
            data = json.loads(file["text"]) if file["isJSON"] else loaded(file["text"])
        except Exception as error:
            reason = f"no YAML: {type(error).__name__}: {str(error)[:200]}"
            verdicts = {"jsonschema": reason, "fastjsonschema": reason}
        else:
            verdicts = validators[name].verdicts(data)
        answers.append({"name": file["name"], "verdicts": verdicts})
    json.dump(answers, sys.stdout)


main()
