"""The dependency rule: a room may include what it names, and what those may include."""

# A file belongs to the longest room that is a prefix of its path.
ARROWS = {
    "runtime/base": [],
    "runtime/bundle": ["runtime/base"],
    "runtime/http": ["runtime/base"],
    "runtime/net": ["runtime/base"],
    "runtime/program": ["runtime/http", "runtime/bundle", "runtime/base"],
    "runtime/match": ["runtime/program", "runtime/http", "runtime/bundle", "runtime/base"],
    "runtime/codec": ["runtime/http", "runtime/net", "runtime/base"],
    "runtime/state": ["runtime/base", "runtime/http", "runtime/bundle"],
    "runtime/pipeline": ["runtime/base", "runtime/bundle", "runtime/http", "runtime/program"],
    "runtime/filters": ["runtime/pipeline", "runtime/http", "runtime/bundle", "runtime/program", "runtime/state"],
    "runtime/upstream": ["runtime/pipeline", "runtime/codec", "runtime/net", "runtime/bundle", "runtime/state"],
    "runtime/stream_proxy": ["runtime/pipeline", "runtime/upstream", "runtime/net", "runtime/bundle", "runtime/state"],
    "runtime/control": ["runtime/upstream", "runtime/state", "runtime/net", "runtime/http", "runtime/bundle"],
    "runtime/server": ["runtime/control", "runtime/filters", "runtime/match", "runtime/stream_proxy", "runtime/upstream"],

    "compiler/source": ["runtime/base", "runtime/bundle", "runtime/http"],
    "compiler/diag": ["compiler/source"],
    "compiler/syntax": ["compiler/diag"],
    "compiler/model": ["compiler/syntax"],
    "compiler/regex": [],
    "compiler/check": ["compiler/model", "compiler/regex"],
    "compiler/analyze": ["compiler/check"],
    "compiler/plan": ["runtime/base", "runtime/bundle", "runtime/http"],
    "compiler/lower": ["compiler/model", "compiler/plan", "compiler/regex"],
    "compiler/match_sets": ["compiler/plan"],
    "compiler/matchc": ["compiler/match_sets"],
    "compiler/emit": ["compiler/plan"],
    "compiler/eval": ["compiler/model"],
    "compiler/tools": ["compiler/analyze", "compiler/lower", "compiler/match_sets", "compiler/emit", "compiler/eval",
                       "runtime/match", "runtime/program", "runtime/pipeline", "runtime/filters"],
    "compiler/driver": ["compiler/tools"],
}

# A library's headers, by what their names begin with, and the only places that may include them.
FENCES = {
    "asio": ["runtime/net/", "runtime/control/", "runtime/server/"],
    "antlr4": ["compiler/syntax/"],
    "generated/Rws": ["compiler/syntax/"],
    "boost/spirit": ["compiler/syntax/"],
    "hs_compile.h": ["compiler/match_sets/"],
    "hs.h": ["compiler/match_sets/"],
    "hs/": ["compiler/match_sets/", "runtime/match/", "fuzz/"],
    "hs_runtime.h": ["runtime/match/"],
    "re2/": ["runtime/match/", "fuzz/"],
    "gtest": ["tests/", "fuzz/"],
    "gmock": ["tests/", "fuzz/"],
}

# Heavy: a header of ours that includes one, itself or through another, is its own room's alone.
HEAVY = ["antlr4", "generated/Rws", "boost/spirit"]

# Quoted includes that are not rooted at the repository: made by a generator at build time.
GENERATED = ["schema_generated.h", "generated/RwsLexer.h", "generated/RwsParser.h", "stdlib/stdlib.h"]

SOURCE_LINES, TEST_LINES, HEADER_LINES = 500, 800, 200
# Headers that are one value type after the other, and gain nothing from being cut.
LONG_HEADERS = ["compiler/syntax/ast.h", "compiler/model/model.h", "compiler/plan/plan.h"]


def room_of(path):
    rooms = [room for room in ARROWS if path.startswith(room + "/")]
    return max(rooms, key=len) if rooms else None


def reachable(room):
    seen, todo = set(), [room]
    while todo:
        at = todo.pop()
        if at not in seen:
            seen.add(at)
            todo += ARROWS[at]
    return seen
