#!/usr/bin/env python3
"""The layering test finds what it is for: one bad snippet a rule, and the good neighbours that must pass."""
import contextlib
import io
import sys
import tempfile
import unittest
from pathlib import Path

import layering
import rooms


class Includes(unittest.TestCase):
    def bad(self, path, *names, **more):
        for name in names:
            text = f"#pragma once\n#include {name}\n"
            self.assertTrue(list(layering.check_includes(path, text, **more)), f"{path} includes {name}")

    def good(self, path, *names, **more):
        for name in names:
            self.assertEqual(list(layering.check_includes(path, f"#include {name}\n", **more)), [], f"{path} includes {name}")

    def test_arrows(self):
        self.bad("runtime/base/x.h", '"runtime/net/tcp.h"')
        self.bad("runtime/codec/h1/x.cpp", '"runtime/bundle/view.h"', '"runtime/pipeline/exchange.h"')
        self.bad("runtime/filters/x.cpp", '"runtime/codec/codec.h"', '"runtime/net/tcp.h"', '"runtime/upstream/pool.h"')
        self.bad("runtime/state/x.cpp", '"runtime/net/tcp.h"')
        self.bad("runtime/net/x.cpp", '"compiler/source/span.h"')
        self.bad("compiler/check/x.cpp", '"compiler/analyze/y.h"', '"runtime/net/tcp.h"')
        self.bad("compiler/regex/x.cpp", '"compiler/source/span.h"', '"compiler/diag/diagnostic.h"')
        self.bad("compiler/plan/x.cpp", '"compiler/lower/y.h"')
        self.bad("compiler/lower/x.cpp", '"runtime/filters/y.h"')
        self.bad("runtime/http/x.cpp", '"tests/support/loop.h"')
        self.good("runtime/upstream/x.cpp", '"runtime/http/message.h"', '"runtime/net/tcp.h"', '"runtime/base/task.h"')
        self.good("compiler/analyze/x.cpp", '"compiler/regex/questions.h"')
        self.good("compiler/tools/x.cpp", '"runtime/filters/factory.h"', '"compiler/source/span.h"', '"compiler/plan/plan.h"')
        self.good("runtime/codec/h1/x.cpp", '"runtime/codec/codec.h"', '"runtime/net/stream.h"', "<vector>")

    def test_no_room(self):
        self.bad("runtime/misc/x.cpp", "<vector>")

    def test_filters_stand_alone(self):
        self.bad("runtime/filters/proxy.cpp", '"runtime/filters/files.h"', filters={"files", "proxy"})
        self.good("runtime/filters/files.cpp", '"runtime/filters/files.h"', '"runtime/filters/factory.h"', filters={"files"})

    def test_fences(self):
        self.bad("runtime/upstream/x.cpp", "<asio.hpp>", "<asio/ip/tcp.hpp>")
        self.bad("compiler/check/x.cpp", "<antlr4-runtime.h>", "<boost/spirit/home/x3.hpp>", '"generated/RwsParser.h"')
        self.bad("runtime/match/x.cpp", "<hs_compile.h>", "<hs.h>")
        self.bad("compiler/match_sets/x.cpp", "<hs_runtime.h>")
        self.bad("compiler/regex/x.cpp", "<hs/hs.h>", "<re2/re2.h>")
        self.bad("runtime/base/x.cpp", "<gtest/gtest.h>")
        self.good("runtime/server/x.cpp", "<asio.hpp>")
        self.good("compiler/syntax/x.cpp", "<antlr4-runtime.h>", "<boost/spirit/home/x3.hpp>")
        self.good("compiler/match_sets/x.cpp", "<hs_compile.h>")

    def test_heavy_headers_are_private(self):
        tree = {"compiler/syntax/a.h": "#include <antlr4-runtime.h>\n", "compiler/syntax/b.h": '#include "compiler/syntax/a.h"\n'}
        tree["compiler/syntax/x.cpp"] = tree["compiler/check/y.cpp"] = '#include "compiler/syntax/b.h"\n'
        found = list(layering.check_heavy(tree))
        self.assertEqual(len(found), 1)
        self.assertTrue(found[0].startswith("compiler/check/y.cpp"))

    def test_rooted(self):
        self.bad("runtime/base/x.cpp", '"task.h"', '"../net/tcp.h"')
        self.good("compiler/lower/x.cpp", '"schema_generated.h"')

    def test_table_names_only_rooms(self):
        for targets in rooms.ARROWS.values():
            for target in targets:
                self.assertIn(target, rooms.ARROWS)


class Traps(unittest.TestCase):
    BAD = [
        "Task<int> F() { co_await G({.host = h}); }",
        "Task<int> F() { auto x = co_await G(Spec{\n  .host = h,\n}); }",
        "Task<int> F() { co_await G(Spec{h, 1}, 2); }",
        "Task<int> F() { if (co_await G()) return; }",
        "Task<int> F() { if (auto r = co_await G(a(b)); r.ok()) {} }",
        "Task<int> F() { while (co_await G()) {} }",
        "Task<int> F() { for (auto x : co_await G()) {} }",
        "Task<int> F() { switch (co_await G()) {} }",
        "Task<int> F() { int x = ready ? 1 : co_await G(); }",
        "Task<int> F() { co_return ready ? co_await G() : 2; }",
        "Task<int> F() { std::vector<int> v{co_await G(), 1}; }",
        "Task<int> F() { int v[] = {1, co_await G()}; }",
        "Task<int> F() { H({1, co_await G()}); }",
        "Task<int> F() { H(std::vector<int>{co_await G()}); }",
        "auto f = [x](int n) -> Task<int> { co_return n + x; };",
        "auto f = [&] -> Task<void> { co_return; };",
        "auto f = [this, y = z()](int n) mutable -> rws::Task<int> { co_return n; };",
        "Task<int> F() { auto r = co_await (read(a) || timer(b)); }",
        "using namespace asio::experimental::awaitable_operators;",
    ]
    GOOD = [
        "Task<int> F() { Spec s{.host = h}; co_await G(std::move(s)); }",
        "Task<int> F() { auto r = co_await G(1, 2); if (!r.ok()) co_return r.error(); }",
        "Task<int> F() { if (a ? b : c) co_await G(); }",
        "Task<int> F() { do { co_await G(); } while (x); }",
        "Task<int> F() { if (x) { co_await G(); } else { co_await H(); } }",
        "Task<int> F() { for (;;) { co_await G(); } }",
        "Task<int> C::F() const { co_await G(); }",
        "Task<int> C::F() override { co_await G(); }",
        "Task<int> F() {\n  co_await G();\n}",
        "Task<int> F() { // if (co_await G()) {.x = 1}\n  co_await G(\"if (co_await\"); }",
        "auto f = [](int n) -> Task<int> { co_return n; };",
        "auto f = [](int n) -> rws::Task<std::vector<int>> {\n  co_await G(); };",
        "Task<int> F() { { co_await G(); } }",
        "auto f = [x](int n) -> int { return n + x; };",
        "Task<int> F() { bool b = x || y; co_await G(); bool c = x || y; }",
        "Task<int> F() { switch (x) { case A::kB: co_await G(); break; default: co_await a::G(); } }",
        "Task<int> F() { co_await H(); int y = a ? 1 : 2; }",
        "std::optional<int> v = x ? 1 : 2;",
    ]

    def test_bad(self):
        for text in self.BAD:
            with self.subTest(text):
                self.assertTrue(list(layering.check_traps("runtime/x.cpp", text)))

    def test_good(self):
        for text in self.GOOD:
            with self.subTest(text):
                self.assertEqual(list(layering.check_traps("runtime/x.cpp", text)), [])


class Shape(unittest.TestCase):
    def found(self, path, text):
        return list(layering.check_shape(path, text))

    def test_pragma_once(self):
        self.assertTrue(self.found("runtime/base/x.h", "int x;\n"))
        self.assertFalse(self.found("runtime/base/x.h", "#pragma once\nint x;\n"))

    def test_lengths(self):
        self.assertTrue(self.found("runtime/base/x.cpp", "\n" * 501))
        self.assertFalse(self.found("runtime/base/x.cpp", "\n" * 500))
        self.assertTrue(self.found("tests/unit/x_test.cpp", "\n" * 801))
        self.assertFalse(self.found("tests/unit/x_test.cpp", "\n" * 800))
        self.assertTrue(self.found("runtime/base/x.h", "#pragma once\n" + "\n" * 200))
        self.assertFalse(self.found("compiler/syntax/ast.h", "#pragma once\n" + "\n" * 300))


class Whole(unittest.TestCase):
    def test_a_bad_tree_fails(self):
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "runtime/base/x.cpp"
            file.parent.mkdir(parents=True)
            for text, code in (('#include "runtime/net/tcp.h"\n', 1), ('#include "runtime/base/y.h"\n', 0)):
                file.write_text(text)
                sys.argv = ["layering.py", folder]
                with contextlib.redirect_stdout(io.StringIO()):
                    self.assertEqual(layering.main(), code)


if __name__ == "__main__":
    unittest.main()
