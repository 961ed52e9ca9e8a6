"""hypothesis-jsonschema on the article schema, with the Hypothesis that it still works with.

Its 0.23.1 reaches into Hypothesis' internals and breaks with 6.170, so it gets an environment of
its own below ``build/``, made once.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HOME = ROOT / "build" / "schema-strategy"
PINS = ["hypothesis==6.152.12", "hypothesis-jsonschema==0.23.1", "jsonschema==4.26.0"]
SCRIPT = """
import json, sys, time
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis_jsonschema import from_schema

seen = 0

@settings(max_examples=2, deadline=None, database=None, derandomize=True,
          phases=[Phase.generate], suppress_health_check=list(HealthCheck))
@given(from_schema(json.load(open(sys.argv[1], encoding="utf-8"))))
def case(_):
    global seen
    seen += 1

start = time.process_time()
case()
print((time.process_time() - start) / seen * 1e6)
"""


def schema_strategy_cost(limit_s: int = 600) -> float | None:
    """Return microseconds of CPU an article, or ``None`` (saying why) where it cannot be had."""
    python = HOME / ("Scripts" if os.name == "nt" else "bin") / "python"
    try:
        if not python.exists():
            venv.create(HOME, with_pip=True)
            subprocess.run([python, "-m", "pip", "install", "--quiet", *PINS], check=True)
        schema = ROOT / "schemas" / "article-1.schema.json"
        done = subprocess.run(
            [python, "-c", SCRIPT, schema], check=True, capture_output=True, timeout=limit_s
        )
    except (OSError, subprocess.SubprocessError) as error:
        print(f"hypothesis-jsonschema was not measured: {error}", file=sys.stderr)
        return None
    return float(json.loads(done.stdout))
