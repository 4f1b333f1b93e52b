#!/usr/bin/env python3
"""golden_test.py RWSC FOLDER.. [--update]: gives every FOLDER/*.rws to rwsc and compares what it prints with the .expected beside it.

The first line of a case may say how: `# args: check --format json`. FILE is appended; rwsc runs in the case's folder, so
that places print relative. Expected is `exit N`, then standard output, then standard error if there is any.
"""
import difflib
import pathlib
import re
import subprocess
import sys

SECONDS = 60
DEFAULT_ARGS = {
    "parse": "build --dump ast --stop-after parse",
    "examples": "build --dump ast --stop-after parse",
    "check": "build --dump model --stop-after check",
    "analyze": "build --stop-after analyze",
    "lower": "build --dump plan --stop-after lower",
    "bundle": "build --dump bundle --stop-after emit",
}


def args_of(case):
    with case.open("rb") as file:
        first = file.readline().decode("utf-8", "replace")
    found = re.match(r"\s*#+ *args: *(.*)", first)
    return (found.group(1) if found else DEFAULT_ARGS.get(case.parent.name, "check")).split()


def run(rwsc, case):
    done = subprocess.run([rwsc, *args_of(case), case.name], cwd=case.parent, capture_output=True, timeout=SECONDS, stdin=subprocess.DEVNULL)
    text = f"exit {done.returncode}\n--- out\n".encode() + done.stdout
    if done.stderr:
        text += b"--- err\n" + done.stderr
    return text


def compare(case, got):
    expected = case.with_suffix(".expected")
    want = expected.read_bytes() if expected.exists() else b""
    if want == got:
        return True
    lines = [text.decode("utf-8", "replace").splitlines(keepends=True) for text in (want, got)]
    sys.stdout.writelines(difflib.unified_diff(*lines, str(expected), "printed now"))
    return False


def main():
    update = "--update" in sys.argv
    rwsc, *folders = [word for word in sys.argv[1:] if word != "--update"]
    rwsc = str(pathlib.Path(rwsc).resolve())
    failed = total = 0
    for folder in folders:
        for case in sorted(pathlib.Path(folder).glob("*.rws")):
            total += 1
            got = run(rwsc, case)
            if update:
                case.with_suffix(".expected").write_bytes(got)
            elif not compare(case, got):
                failed += 1
    print(f"{total} cases, {failed} differ")
    return 1 if failed or total == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
