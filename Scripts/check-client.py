#!/usr/bin/env python3
"""Lets a generator from PyPI make Python classes of an OpenAPI document, and imports them.

    check-client.py openapi.json

Exit codes: 0 done, 1 failed, 3 skipped because the package is absent.
"""
import pathlib
import runpy
import shutil
import subprocess
import sys
import tempfile

tool = shutil.which("datamodel-codegen")
if tool is None:
    print("skipped: no datamodel-codegen; pip install datamodel-code-generator")
    sys.exit(3)
with tempfile.TemporaryDirectory() as folder:
    models = pathlib.Path(folder, "models.py")
    run = subprocess.run(
        [tool, "--input", sys.argv[1], "--input-file-type", "openapi", "--output-model-type", "dataclasses.dataclass",
         "--target-python-version", "3.11", "--keyword-only", "--output", str(models)],
        capture_output=True, text=True)
    if run.returncode != 0:
        print(run.stderr[-2000:])
        sys.exit(1)
    names = runpy.run_path(str(models))
for name in ("Update", "Message", "SendMessageRequest", "ErrorResponse"):
    if not isinstance(names.get(name), type):
        print(f"no class {name}")
        sys.exit(1)
print(f"{sum(isinstance(value, type) for value in names.values())} classes")
