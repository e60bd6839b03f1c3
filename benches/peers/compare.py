#!/usr/bin/env python3
"""charter beside other checkers of YAML, on the same machine and the same files. Prints the table that stands in the manual.

    cargo build --release
    benches/peers/compare.py [--program target/release/charter] [--runs 10] [--many 1000] [--tools FOLDER]

It needs Python 3.10, Node.js and npm, and installs the others from their registries into FOLDER (default: benches/peers/tools).
The others check the shape of a charter by its JSON Schema (yamllint: its layout); charter checks that, its own rules and the law.
"""

import argparse
import datetime
import os
import pathlib
import platform
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
PYTHON = ["check-jsonschema==0.39.0", "yamllint==1.38.0"]
NODE = ["ajv-cli@5.0.0", "ajv-formats@3.0.1", "@stoplight/spectral-cli@6.16.3"]
RULESET = """rules:
  charter:
    given: $
    severity: error
    then: { function: schema, functionOptions: { dialect: draft2020-12, allErrors: true, schema: { $ref: ./charter.schema.json } } }
"""


def install(tools):
    if not (tools / "venv").exists():
        subprocess.run([sys.executable, "-m", "venv", tools / "venv"], check=True)
        subprocess.run([tools / "venv/bin/pip", "install", "--quiet", *PYTHON], check=True)
    if not (tools / "node_modules").exists():
        (tools / "package.json").write_text("{}")
        subprocess.run(["npm", "install", "--silent", "--prefix", tools, *NODE], check=True)


def commands(program, tools, room, files, pattern):
    schema = room / "charter.schema.json"
    node = tools / "node_modules/.bin"
    return {
        "charter": [program, "check", "--as-of", "2026-11-23", "--fail-on", "never", *files],
        "check-jsonschema": [tools / "venv/bin/check-jsonschema", "--schemafile", schema, *files],
        "ajv-cli": [node / "ajv", "validate", "--spec=draft2020", "--strict=false", "-c", "ajv-formats", "-s", schema, "-d", pattern],
        "yamllint": [tools / "venv/bin/yamllint", "-d", "relaxed", *files],
        "Spectral": [node / "spectral", "lint", "--ruleset", room / "ruleset.yaml", *files],
    }


def measure(command, runs):
    """The medians of the time on the clock and of the processor's time, in seconds; the first run warms up and is not counted."""
    clock, processor = [], []
    for at in range(runs + 1):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        start = time.perf_counter()
        done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        took = time.perf_counter() - start
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        if done.returncode != 0:
            sys.exit(f"{command[0]} ended with {done.returncode}: {done.stderr.decode()[:2000]}")
        if at > 0:
            clock.append(took)
            processor.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return statistics.median(clock), statistics.median(processor)


def version(command):
    said = subprocess.run(command, capture_output=True, text=True)
    return (said.stdout + said.stderr).strip().split("\n")[-1].split()[-1]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", type=pathlib.Path, default=ROOT / "target/release/charter")
    parser.add_argument("--tools", type=pathlib.Path, default=ROOT / "benches/peers/tools")
    parser.add_argument("--runs", type=int, default=10)
    parser.add_argument("--many", type=int, default=1000)
    options = parser.parse_args()
    tools, program = options.tools.resolve(), options.program.resolve()
    tools.mkdir(parents=True, exist_ok=True)
    install(tools)
    versions = {
        "charter": version([program, "--version"]),
        **dict(name.rsplit("==", 1) for name in PYTHON),
        "ajv-cli": NODE[0].rsplit("@", 1)[1],
        "Spectral": NODE[2].rsplit("@", 1)[1],
    }
    with tempfile.TemporaryDirectory() as name:
        room = pathlib.Path(name)
        (room / "charter.schema.json").write_bytes(subprocess.run([program, "schema"], check=True, capture_output=True).stdout)
        (room / "ruleset.yaml").write_text(RULESET)
        charter = ROOT / "examples/fps-economy.yaml"
        many = room / "many"
        many.mkdir()
        for at in range(options.many):
            shutil.copy(charter, many / f"{at:05}.yaml")
        one = commands(program, tools, room, [charter], charter)
        all_of_them = commands(program, tools, room, sorted(many.iterdir()), f"{many}/*.yaml")
        rows = {name: (measure(one[name], options.runs), measure(all_of_them[name], max(1, options.runs // 3))) for name in one}
    lines = len((ROOT / "examples/fps-economy.yaml").read_text().splitlines())
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0
    print(
        f"{datetime.date.today()}, {os.cpu_count()} cores, load {load:.1f} at the end, Python {platform.python_version()}, "
        f"Node {version(['node', '--version'])}; a charter of {lines} lines; medians of {options.runs} and {max(1, options.runs // 3)} runs:\n"
    )
    print(f"| Tool | Version | one charter: clock | processor | × | {options.many:,} charters: clock | processor | × |")
    print("|---|---|---:|---:|---:|---:|---:|---:|")
    first = rows["charter"]
    for name, (small, large) in rows.items():
        cells = []
        for (clock, processor), (own_clock, _) in ((small, first[0]), (large, first[1])):
            cells += [f"{clock:.3f} s", f"{processor:.3f} s", f"{clock / own_clock:.0f}"]
        print(f"| {name} | {versions[name]} | {' | '.join(cells)} |")


if __name__ == "__main__":
    main()
