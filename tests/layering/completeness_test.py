#!/usr/bin/env python3
"""Nothing without a case: each diagnostic is shown by a golden file or a unit test, each directive of this build stands in
a golden check case and in an end-to-end script or an example, each filter is lowered, has its unit tests and a directive,
each law of the architecture has tests that carry its name."""
import re, sys
from pathlib import Path

ROOT = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parents[2]
LAWS = range(1, 10)


def text(*patterns):
    return "\n".join(p.read_text(errors="replace") for pattern in patterns for p in sorted(ROOT.glob(pattern)))


def without_comments(cpp):
    return re.sub(r"//[^\n]*", "", cpp)


def diagnostics():
    shown = text("tests/golden/**/*.expected")
    asserted = without_comments(text("tests/unit/compiler/**/*.cpp"))
    for code in re.findall(r'^RWSC_KIND\("(\w+)"', text("compiler/diag/kinds.def"), re.M):
        if not re.search(rf"\b(error|warning|info)\b.*\b{code}\b", shown) and not re.search(rf'"[^"\n]*\b{code}\b', asserted):
            yield f"{code}: no golden file and no unit test shows it"


def actions():
    """Name and first words of each directive that this build has."""
    for name, form, later in re.findall(r'^native action (\w+) \{\s*form "([^"]*)"(; later)?', text("stdlib/*.rws"), re.M):
        if not later:
            yield name, re.split(r"[<\[(]", form)[0].split()


def stands(words, source):
    """As a statement: at the start of a line, or behind { or ; or the quote that opens a text of routes."""
    return re.search(r"(^|[{;\"'`])[ \t]*" + r"[ \t]+".join(map(re.escape, words)) + r"([ \t]+[^\s:=]|[ \t]*[;}]|[ \t]*$)", source, re.M)


def directives():
    checked = re.sub(r"#[^\n]*", "", text("tests/golden/check/*.rws"))
    served = text("tests/e2e/*.py") + "\n" + text("examples/**/*.rws")
    for name, words in actions():
        if not stands(words, checked):
            yield f"{name}: no case of tests/golden/check writes `{' '.join(words)}`"
        if not stands(words, served):
            yield f"{name}: no end-to-end script and no example writes `{' '.join(words)}`"


def filters():
    lowering = text("compiler/lower/filters/*.cpp")      # that the node runs it, the linker sees to
    names = [set(name.split("_")) for name, _ in actions()]
    for table, name in re.findall(r'^RWS_FILTER\(\w+, (\w+), "(\w+)", \w+\)', text("runtime/bundle/filters.def"), re.M):
        if f"{table}T " not in lowering:
            yield f"{table}: compiler/lower/filters does not make it"
        unit = ROOT / "tests/unit/runtime/filters" / f"{name}_test.cpp"
        if not unit.exists() or f"fbs::{table}T" not in unit.read_text() + text("tests/unit/runtime/filters/*.h"):
            yield f"{name}: tests/unit/runtime/filters/{name}_test.cpp does not run it"
        if not any(set(name.split("_")) <= words for words in names):
            yield f"{name}: no directive of the standard library becomes it"


def laws():
    tests = text("tests/unit/runtime/**/*.cpp")
    for law in LAWS:
        if not re.search(rf"^TEST\(Law{law}, \w+\)", tests, re.M):
            yield f"law {law} of docs/architecture.md: no unit test TEST(Law{law}, ..)"


problems = [problem for group in (diagnostics, directives, filters, laws) for problem in group()]
print("\n".join(problems) or "complete")
sys.exit(1 if problems else 0)
