#!/usr/bin/env python3
"""Holds an OpenAPI document against openapi-spec-validator, with warnings as errors.

    check-openapi.py openapi.json

Exit codes: 0 valid, 1 not, 3 skipped because the package is absent.
"""
import json
import sys
import warnings

try:
    from openapi_spec_validator import OpenAPIV31SpecValidator
except ImportError as error:
    print(f"skipped: {error}; pip install openapi-spec-validator")
    sys.exit(3)

warnings.simplefilter("error")
with open(sys.argv[1], encoding="utf-8") as file:
    document = json.load(file)
errors = list(OpenAPIV31SpecValidator(document).iter_errors())
for error in errors[:20]:
    print(f"{'/'.join(map(str, error.absolute_path))}: {error.message[:300]}")
print(f"{len(document['paths'])} paths, {len(document['components']['schemas'])} schemas, {len(errors)} errors")
sys.exit(1 if errors else 0)
