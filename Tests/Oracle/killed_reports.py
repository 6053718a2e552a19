#!/usr/bin/env python3
"""Kills `appraise report` at random moments (SIGKILL): the folder is always the old one or the new one, as a whole.

    killed_reports.py --program .build/release/appraise [--kills 40] [--seed 1]

What a killed run leaves beside the folder is taken away by the next one. Python's standard library only.
"""

import argparse
import hashlib
import pathlib
import random
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]


def tree(folder):
    """Every file with the digest of what is in it."""
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
            for path in folder.rglob("*") if path.is_file()}


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--program", required=True)
    parser.add_argument("--kills", type=int, default=40)
    parser.add_argument("--seed", default="1")
    options = parser.parse_args()
    draw = random.Random(options.seed)
    with tempfile.TemporaryDirectory() as temporary:
        place = pathlib.Path(temporary)
        out = place / "out"

        def command(language):
            return [options.program, "report", str(ROOT / "samples/hunan-2020"), "--into", str(out), "--language", language]

        whole = {}
        for language in ("zh", "both"):
            start = time.monotonic()
            subprocess.run(command(language), check=True, stdout=subprocess.DEVNULL)
            took = time.monotonic() - start
            whole[language] = tree(out)
        found, failed = {"zh": 0, "both": 0}, 0
        there = "both"
        for _ in range(options.kills):
            report = subprocess.Popen(
                command("zh" if there == "both" else "both"), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            time.sleep(draw.uniform(0, 1.1 * took))
            report.kill()
            report.wait()
            now = tree(out)
            there = next((language for language in whole if whole[language] == now), None)
            if there is None:
                print(f"FAILED: {len(now)} files that are neither the old report nor the new one")
                return 1
            found[there] += 1
        subprocess.run(command("zh"), check=True, stdout=subprocess.DEVNULL)
        left = sorted(path.name for path in place.iterdir())
        if left != ["out"]:
            failed += 1
            print(f"FAILED: {left} after a whole run")
    print(f"{options.kills} reports killed, {found['zh']} times one language and {found['both']} times both are there, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
