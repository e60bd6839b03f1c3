#!/usr/bin/env python3
"""PDF by charter and by WeasyPrint of the same content: the complete example, in French. Prints the table that stands in the manual.

    cargo build --release
    benches/peers/pdf.py [--program target/release/charter] [--runs 10] [--tools FOLDER]

It needs Python 3.10 or newer and Pango, and installs WeasyPrint from its registry into FOLDER (default: benches/peers/tools).
WeasyPrint is given the page of HTML that charter makes, and asked for PDF/UA-1 too.
"""

import argparse
import datetime
import os
import pathlib
import platform
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
WEASYPRINT = "weasyprint==70.0"
DAY = "2026-11-23"


def measure(command, runs, environment=None):
    """The median of the time on the clock, in seconds; the first run warms up and is not counted."""
    took = []
    for at in range(runs + 1):
        start = time.perf_counter()
        done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env={**os.environ, **(environment or {})})
        if done.returncode != 0:
            sys.exit(f"{command[0]} ended with {done.returncode}: {done.stderr.decode()[:2000]}")
        if at > 0:
            took.append(time.perf_counter() - start)
    return statistics.median(took)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", type=pathlib.Path, default=ROOT / "target/release/charter")
    parser.add_argument("--tools", type=pathlib.Path, default=ROOT / "benches/peers/tools")
    parser.add_argument("--runs", type=int, default=10)
    options = parser.parse_args()
    python = options.tools.resolve() / "pdf/bin"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", python.parent], check=True)
        subprocess.run([python / "pip", "install", "--quiet", WEASYPRINT], check=True)
    with tempfile.TemporaryDirectory() as name:
        room = pathlib.Path(name)
        example = ROOT / "examples/complete.yaml"

        def render(form, language):
            return [options.program.resolve(), "render", example, "--format", form, "--lang", language, "--as-of", DAY, "--output", room]

        subprocess.run(render("html", "fr"), check=True, capture_output=True)
        page = room / "fps-example.fr.html"
        one = measure(render("pdf", "fr"), options.runs)
        # One thread: what the other three languages take is what three documents take in a warm process.
        alone = {"RAYON_NUM_THREADS": "1"}
        warm = (measure(render("pdf", "all"), options.runs, alone) - measure(render("pdf", "fr"), options.runs, alone)) / 3
        other = measure([python / "weasyprint", "--quiet", "--pdf-variant", "pdf/ua-1", page, room / "page.pdf"], max(1, options.runs // 3))
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0
    print(f"{datetime.date.today()}, {os.cpu_count()} cores, load {load:.1f} at the end, Python {platform.python_version()}:\n")
    print("| PDF of the complete example | clock | × |")
    print("|---|---:|---:|")
    for what, took in (("charter, whole process", one), ("charter, each further language", warm), (WEASYPRINT.replace("==", " "), other)):
        print(f"| {what} | {took:.3f} s | {took / one:.1f} |")


if __name__ == "__main__":
    main()
