#!/usr/bin/env python3
"""Nothing without a case: each diagnostic is shown by a test, each directive of this build stands in one, each filter is lowered and run."""
import re, sys
from pathlib import Path

ROOT = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parents[2]


def text(*patterns):
    return "\n".join(p.read_text(errors="replace") for pattern in patterns for p in sorted(ROOT.glob(pattern)))


def missing():
    tests = text("tests/golden/**/*.expected", "tests/unit/compiler/**/*.cpp")
    for code in re.findall(r'RWSC_KIND\("(\w+)"', text("compiler/diag/kinds.def")):
        if code not in tests:
            yield f"{code}: no golden or unit test shows it"
    sources = text("tests/golden/**/*.rws", "tests/unit/compiler/**/*.cpp", "tests/e2e/*.py", "examples/**/*.rws")
    for name, form, later in re.findall(r'native action (\w+) \{\s*form "([^"]*)"(; later)?', text("stdlib/*.rws")):
        if later:
            continue
        words = form.replace("(", " ").split("<")[0].split("[")[0].split()
        if not re.search(r"\b" + r"\s+".join(map(re.escape, words)), sources):
            yield f"{name}: no test writes `{' '.join(words)}`"
    lowering = text("compiler/lower/filters/*.cpp")      # that the node runs it, the linker sees to
    for table in re.findall(r"^RWS_FILTER\(\w+, (\w+),", text("runtime/bundle/filters.def"), re.M):
        if f"{table}T " not in lowering:
            yield f"{table}: compiler/lower/filters does not make it"


problems = list(missing())
print("\n".join(problems) or "complete")
sys.exit(1 if problems else 0)
