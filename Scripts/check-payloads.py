#!/usr/bin/env python3
"""Holds payloads against the exported JSON Schema: those that decode strictly fit, the others do not.

    check-payloads.py json-schema.json FOLDER [--recorded]

FOLDER has an INDEX.tsv whose columns include path, type and decodes_strictly_<version>. With --recorded, for a
strict schema, those of another grade than "recorded" may be refused whatever they decode to: their values are made up.
Exit codes: 0 as expected, 1 not, 3 skipped because a package is absent.
"""
import csv
import json
import pathlib
import re
import sys

try:
    from jsonschema import Draft202012Validator
except ImportError as error:
    print(f"skipped: {error}; pip install jsonschema")
    sys.exit(3)

schema = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
folder = pathlib.Path(sys.argv[2])
recorded_only = len(sys.argv) > 3 and sys.argv[3] == "--recorded"
Draft202012Validator.check_schema(schema)


def node(words):
    """The schema of a type in the page's grammar; None for a name that is not defined."""
    if words.startswith("Array of "):
        element = node(words[len("Array of "):])
        return element and {"type": "array", "items": element}
    plain = {"String": "string", "Integer": "integer", "Float": "number", "Boolean": "boolean", "Bool": "boolean"}
    if words in plain:
        return {"type": plain[words]}
    if words == "True":
        return {"const": True}
    if " or " in words:
        parts = [node(part) for part in words.split(" or ")]
        return None if None in parts else {"anyOf": parts}
    return {"$ref": f"#/$defs/{words}"} if words in schema["$defs"] else None


validators = {}


def validator(words):
    if words not in validators:
        response = re.fullmatch(r"Response<(.*)>", words)
        if response:
            result = node(response[1])
            root = result and {"allOf": [{"$ref": "#/$defs/Response"}, {"properties": {"result": result}}]}
        else:
            root = node(words)
        validators[words] = root and Draft202012Validator({**root, "$defs": schema["$defs"]})
    return validators[words]


def deepest(error):
    """The error within a choice that says most."""
    while error.context:
        error = max(error.context, key=lambda inner: len(inner.absolute_path))
    return error


counts = {"accepted": 0, "rejected": 0, "unknown type": 0}
trouble = []
with open(folder / "INDEX.tsv", encoding="utf-8", newline="") as file:
    rows = list(csv.DictReader((line.lstrip("#") for line in file), delimiter="\t", quoting=csv.QUOTE_NONE))
strictly = next(name for name in rows[0] if name.startswith("decodes_strictly"))
for row in rows:
    check = validator(row["type"])
    if check is None:
        counts["unknown type"] += 1
        trouble.append(f"{row['path']}: no definition for {row['type']}")
        continue
    payload = json.loads((folder / row["path"]).read_text(encoding="utf-8"))
    error = next(check.iter_errors(payload), None)
    is_expected = (error is None) == (row[strictly] == "yes")
    counts["accepted" if error is None else "rejected"] += 1
    if recorded_only and error is not None and row["grade"] != "recorded":
        continue
    if not is_expected:
        if error is None:
            trouble.append(f"{row['path']}: accepted, but {row.get('violations')}")
        else:
            inner = deepest(error)
            where = "/".join(map(str, inner.absolute_path))
            trouble.append(f"{row['path']}: rejected at {where}: {inner.message[:160]}")
for line in trouble:
    print(line)
print(f"{len(rows)} payloads: " + ", ".join(f"{count} {name}" for name, count in counts.items()) + f"; {len(trouble)} not as expected")
sys.exit(1 if trouble else 0)
