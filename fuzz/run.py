#!/usr/bin/env python3
"""run.py replay|fuzz PROGRAM RWSC: gives a door its seeds; `fuzz` goes on from them for a minute, only when RWS_LONG=1.

The seeds are corpus/<door>/ and what the tests have: route files as they are for `source`, the malformed heads of the
end-to-end test for `h1_parser`, and for `bundle` what RWSC makes of the route files.
"""
import os, pathlib, struct, subprocess, sys, tempfile

HERE = pathlib.Path(__file__).resolve().parent
GOLDEN = HERE.parent / "tests" / "golden"
SKIP = 77                               # ctest's SKIP_RETURN_CODE
SECONDS = 60
LIMITS = [f"-max_total_time={SECONDS}", "-seed=1", "-rss_limit_mb=2048", "-timeout=10", "-print_final_stats=1"]
MAX_LEN = {"source": 1 << 20, "bundle": 1 << 18, "h1_parser": 1 << 16, "path": 1 << 17, "range": 1 << 15, "proxy_protocol": 1 << 13, "fastcgi": 1 << 16, "regex": 1 << 12}


def route_files():
    return sorted(GOLDEN.glob("*/*.rws")) + sorted((HERE.parent / "examples").glob("*/*.rws"))


def sections(bundle):
    """The form of fuzz/bundle_form.h: the sizes of the sections, then the sections."""
    count = struct.unpack_from("<I", bundle, 24)[0]
    table = [struct.unpack_from("<IIQQ", bundle, 128 + i * 24) for i in range(count)]
    return b"".join(struct.pack("<I", size) for *_, size in table) + b"".join(bundle[at:at + size] for _, _, at, size in table)


def bundle_seeds(rwsc, into):
    for number, path in enumerate(route_files()):
        built = into / "built.rwsb"
        if subprocess.run([rwsc, "build", path, "-o", built], capture_output=True).returncode == 0:
            (into / f"{number}.sections").write_bytes(sections(built.read_bytes()))
    if not built.exists():
        sys.exit("no route file could be built")      # the last one stays: it is a seed too, as a whole file


def h1_seeds(into):
    sys.path.insert(0, str(HERE.parent / "tests" / "e2e"))
    from malformed import BAD, CHUNKS, OK, POST
    bodies = {name: POST + "Transfer-Encoding: chunked\r\n\r\n" + text for name, text in CHUNKS.items()}
    pipelined = {"pipelined": OK + "\r\n" + POST + "Content-Length: 3\r\n\r\nabc" + OK + "\r\n"}
    for number, text in enumerate({**BAD, **bodies, **pipelined}.values()):
        (into / str(number)).write_text(text, encoding="latin-1", newline="")


def seeds(door, rwsc, into):
    """The folders to read: `into`, which is filled, first."""
    if door == "bundle": bundle_seeds(rwsc, into)
    if door == "h1_parser": h1_seeds(into)
    folders = [into, HERE / "corpus" / door]
    if door == "source": folders += sorted({path.parent for path in route_files()})
    return [folder for folder in folders if folder.exists()]


def main():
    what, program, rwsc = sys.argv[1:]
    if what == "fuzz" and os.environ.get("RWS_LONG") != "1":
        print("a minute of fuzzing: only with RWS_LONG=1")
        sys.exit(SKIP)
    door = pathlib.Path(program).name.split("_", 1)[1]
    with tempfile.TemporaryDirectory() as folder:
        folders = seeds(door, rwsc, pathlib.Path(folder))
        options = LIMITS + [f"-max_len={MAX_LEN[door]}", f"-artifact_prefix={os.getcwd()}/{door}-"] if what == "fuzz" else []
        sys.exit(subprocess.run([program, *options, *folders]).returncode)


if __name__ == "__main__":
    main()
