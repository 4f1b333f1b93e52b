#!/usr/bin/env python3
"""Checks every source of the tree: who includes whom, the g++ 12 coroutine traps, lengths. Prints what is wrong; 1 if anything is."""
import re
import sys
from pathlib import Path

import rooms

TREES = ["compiler", "runtime", "tests", "fuzz", "bench", "stdlib", "tools"]
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.M)


def sources(root):
    for tree in TREES:
        for path in sorted((root / tree).rglob("*")):
            if path.suffix in (".h", ".cpp", ".c") and path.is_file():
                yield path.relative_to(root).as_posix(), path.read_text(encoding="utf-8", errors="replace")


def filter_names(root):
    table = root / "runtime/bundle/filters.def"
    return set(re.findall(r'RWS_FILTER\(\w+,\s*\w+,\s*"(\w+)", \w+\)', table.read_text())) if table.exists() else set()


def check_includes(path, text, filters=frozenset()):
    room = rooms.room_of(path)
    if room is None and re.match(r"(runtime|compiler)/[^/]+/", path):
        yield f"{path}: its folder is no room of the architecture (tests/layering/rooms.py)"
    allowed = rooms.reachable(room) if room else None
    for bracket, name in INCLUDE.findall(text):
        yield from check_fences(path, name)
        target = rooms.room_of(name)
        if bracket == '"' and name not in rooms.GENERATED and not re.match(r"(runtime|compiler|tests|fuzz|bench|tools)/", name):
            yield f'{path}: "{name}" is not rooted at the repository'
        if re.match(r"runtime/|bench/|fuzz/", path) and name.startswith("compiler/") and not path.startswith("fuzz/"):
            yield f"{path}: {name}: runtime and bench never see the compiler"
        elif allowed is not None and target and target not in allowed:
            yield f"{path}: {room} may not include {name} ({target})"
        if allowed is not None and name.startswith("tests/"):
            yield f"{path}: {name}: a program never includes its tests"
        other = re.fullmatch(r"runtime/filters/(\w+)\.h", name)
        if room == "runtime/filters" and other and other[1] in filters and Path(path).stem != other[1]:
            yield f"{path}: {name}: a filter never includes another"


def check_fences(path, name):
    for prefix, places in rooms.FENCES.items():
        if name.startswith(prefix) and not any(path.startswith(place) for place in places):
            yield f"{path}: <{name}> only in {', '.join(places)}"


def heavy_headers(tree):
    """Headers of ours that bring in a heavy one, at any depth."""
    includes = {path: [name for _, name in INCLUDE.findall(text)] for path, text in tree.items() if path.endswith(".h")}
    heavy = {path for path, names in includes.items() if any(n.startswith(p) for n in names for p in rooms.HEAVY)}
    while more := {path for path, names in includes.items() if path not in heavy and heavy & set(names)}:
        heavy |= more
    return heavy


def check_heavy(tree):
    heavy = heavy_headers(tree)
    for path, text in tree.items():
        for _, name in INCLUDE.findall(text):
            if name in heavy and rooms.room_of(path) != rooms.room_of(name) and not path.startswith("tests/"):
                yield f"{path}: {name} brings in a heavy header and belongs to its room alone"


def bare(text):
    """Comments, literals and preprocessor lines blanked, newlines kept."""
    pattern = re.compile(r'//[^\n]*|/\*.*?\*/|R"([^(\s]*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'', re.S)

    def blank(match):
        s = match[0]
        return '""' + "\n" * s.count("\n") if s[0] in "\"R" else re.sub(r"[^\n]", " ", s)

    text = re.sub(r"(?<=[0-9a-fA-F])'(?=[0-9a-fA-F])", "", text)
    return re.sub(r"^[ \t]*#(?:[^\n]*\\\n)*[^\n]*", "", pattern.sub(blank, text), flags=re.M)


def parenthesised(text, start):
    """From the bracket at start to its partner, both left out."""
    depth = 0
    for i in range(start, len(text)):
        depth += {"(": 1, ")": -1}.get(text[i], 0)
        if depth == 0:
            return text[start + 1:i]
    return text[start + 1:]


LAMBDA = re.compile(r"\[\s*[^\[\]\s][^\[\]]*\]\s*(?:\([^()]*(?:\([^()]*\)[^()]*)*\))?\s*(?:mutable|noexcept|\s)*->\s*(?:rws::)?Task\b")
# A brace with co_await in it, up to the first semicolon: an initialiser list, unless it opens a block.
LIST = re.compile(r"(?:[=(,\w>])\s*(\{)[^{};]*\bco_await\b")
OPENS_BLOCK = re.compile(r"(?:\b(?:do|else|try|const|noexcept|override|mutable|final)|->\s*(?:rws::)?Task\b[^;{}]*)\s*$")


def check_traps(path, text):
    if "awaitable_operators" in text:
        yield f"{path}: asio's || and && on awaitables"
    text = bare(text)

    def at(offset, what):
        return f"{path}:{text.count(chr(10), 0, offset) + 1}: {what}"

    for match in LAMBDA.finditer(text):
        yield at(match.start(), "a lambda coroutine with captures: they die with the lambda")
    if "co_await" not in text:
        return
    headless = text
    for match in re.finditer(r"\b(if|while|switch|for)\s*(?:constexpr\s*)?(\()", text):
        head = parenthesised(text, match.start(2))
        headless = headless.replace(head, re.sub(r"[^\n]", " ", head)) if "?" in head else headless
        if re.search(r"\bco_await\b", head):
            yield at(match.start(), f"co_await in the head of {match[1]}: name the result first")
    for match in re.finditer(r"\bco_await\b[^;]*", text):
        statement = match[0]
        if re.search(r"\{\s*\.\w", statement):
            yield at(match.start(), "an aggregate temporary in a co_await expression: name it and move it")
        if re.search(r"[\w)]\s*\{[^{};]*,[^{};]*\}\s*[,)]", statement) and "[" not in statement:
            yield at(match.start(), "a braced temporary in a co_await expression: name it and move it")
        if "||" in statement.split("{")[0]:
            yield at(match.start(), "co_await with ||: asio's operator, never")
    for match in re.finditer(r"[^;{}]*\bco_await\b[^;{}]*", headless):
        if re.search(r"\?[^?;]*[^:]:[^:]", match[0]):
            yield at(match.start() + len(match[0]) - len(match[0].lstrip()), "co_await in ?: is destroyed wrongly")
    for match in LIST.finditer(text):
        if not OPENS_BLOCK.search(text[max(0, match.start(1) - 200):match.start(1)]):
            yield at(match.start(1), "co_await in an initialiser list")


def check_shape(path, text):
    lines = text.count("\n")
    most = rooms.TEST_LINES if path.startswith("tests/") else rooms.SOURCE_LINES
    if path.endswith(".h"):
        if path not in rooms.LONG_HEADERS:
            most = min(most, rooms.HEADER_LINES)
        if not re.search(r"^#pragma once$", text, re.M):
            yield f"{path}: #pragma once is missing"
    if lines > most:
        yield f"{path}: {lines} lines, {most} at most"


def check(root):
    filters = filter_names(root)
    tree = dict(sources(root))
    yield from check_heavy(tree)
    for path, text in tree.items():
        yield from check_includes(path, text, filters)
        yield from check_traps(path, text)
        yield from check_shape(path, text)


def main():
    root = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parents[2]
    found = list(check(root))
    print("\n".join(found) if found else "layering: nothing is wrong")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
