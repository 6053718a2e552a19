#!/usr/bin/env python3
"""Changes every byte of a sealed and signed package in turn, cuts it off at every length, and changes what is in it
together with the sums of the archive: `appraise verify` refuses each, and names the file that was changed.

    flipped_packages.py --program .build/release/appraise [--session samples/zhanyi-2019] [--sheets 500] [--seed 1]

The package without sheets is gone through whole; of the one with sheets so many bytes are drawn. At last the honest
package verifies in odd surroundings. Python's standard library only.
"""

import argparse
import concurrent.futures
import io
import itertools
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import zipfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
ARCHIVE = "the package itself"


class Package:
    """The bytes of a package, and which file of it each of them belongs to."""

    def __init__(self, path):
        self.bytes = path.read_bytes()
        with zipfile.ZipFile(path) as archive:
            self.members = [(info.filename, archive.read(info)) for info in archive.infolist()]
            self.starts = [info.header_offset for info in archive.infolist()]
            self.directory = archive.start_dir

    def owner(self, offset):
        if offset >= self.directory:
            return ARCHIVE
        index = max(i for i, start in enumerate(self.starts) if start <= offset)
        name, content = self.members[index]
        start = self.starts[index] + 30 + len(name.encode())
        # What stands before a file tells its name and length: a change there may move everything.
        return name if start <= offset < start + len(content) else ARCHIVE


def packed(members):
    """An archive as `appraise seal` packs it, so that nothing but the content tells."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for name, content in members:
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.create_system, info.external_attr, info.flag_bits = 3, 0o100644 << 16, 0x800
            info.create_version = info.extract_version = 20
            archive.writestr(info, content)
    whole = bytearray(target.getvalue())
    # Python sets the mark of UTF-8 only on names that need it.
    for start, place in [(b"PK\x03\x04", 6), (b"PK\x01\x02", 8)]:
        at = whole.find(start)
        while at >= 0:
            whole[at + place + 1] |= 0x08
            at = whole.find(start, at + 4)
    return bytes(whole)


class Verifier:
    def __init__(self, program, folder, key):
        self.program, self.folder, self.key = program, folder, key

    def __call__(self, content, name, **surroundings):
        path = self.folder / name
        path.write_bytes(content)
        run = subprocess.run([self.program, "verify", str(path), "--key", str(self.key), "--language", "en"],
                             capture_output=True, text=True, timeout=60, **surroundings)
        path.unlink()
        return run


def attacks(package, draw, drawn):
    """A label, the file that has to be named, and the bytes."""
    whole = package.bytes
    offsets = range(len(whole)) if drawn is None else sorted(draw.sample(range(len(whole)), drawn))
    for offset in offsets:
        changed = bytearray(whole)
        changed[offset] ^= draw.randrange(1, 256)
        yield f"byte {offset}", package.owner(offset), bytes(changed)
    for length in range(len(whole)) if drawn is None else sorted(draw.sample(range(len(whole)), drawn // 5)):
        yield f"cut off at {length}", ARCHIVE, whole[:length]
    for index, (name, content) in enumerate(package.members):
        step = 1 if drawn is None else max(1, len(content) // 5)
        for offset in range(0, len(content), step):
            changed = bytearray(content)
            changed[offset] ^= draw.randrange(1, 256)
            members = list(package.members)
            members[index] = (name, bytes(changed))
            # Of the list and a signature, other files may be named that no longer agree with it.
            due = ARCHIVE if name == "manifest.txt" else name
            yield f"{name}, byte {offset}, packed anew", due, packed(members)
    if drawn is not None:
        return
    for first in range(len(package.members)):
        for second in range(first):
            members = list(package.members)
            (a, x), (b, y) = members[first], members[second]
            if x != y:
                members[first], members[second] = (a, y), (b, x)
                yield f"{a} and {b} exchanged", ARCHIVE if "manifest.txt" in (a, b) else a, packed(members)
            members[first], members[second] = package.members[second], package.members[first]
            yield f"{a} and {b} in another order", ARCHIVE, packed(members)


def surroundings(folder):
    """Other machines, as far as one machine can be others."""
    path = os.environ["PATH"]
    for zone in ("Asia/Shanghai", "America/Lima", "Nowhere/Odd", ":/etc/passwd", "XXX-24:59:59"):
        for locale in ("C", "tr_TR.UTF-8", "zh_CN.GB18030", "ar_EG.UTF-8", "nonsense"):
            yield {"env": {"TZ": zone, "LC_ALL": locale, "PATH": path}, "cwd": "/"}
    yield {"env": {}, "cwd": str(folder)}
    yield {"env": {"HOME": "/nowhere", "TMPDIR": "/nowhere", "COLUMNS": "1"}, "cwd": "/proc/self"}


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--program", required=True)
    parser.add_argument("--session", default=str(ROOT / "samples/zhanyi-2019"))
    parser.add_argument("--sheets", type=int, default=500)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--jobs", type=int, default=max(1, (os.cpu_count() or 2) // 2))
    options = parser.parse_args()
    options.program = str(pathlib.Path(options.program).resolve())
    draw = random.Random(options.seed)
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)

        def run(*words):
            subprocess.run([options.program, *words], check=True, stdout=subprocess.DEVNULL, cwd=folder)

        run("key", "new", "zhang.key", "--holder", "张三")
        run("seal", options.session, "--into", "small.zip", "--without-sheets", "--sign", "zhang.key")
        run("seal", options.session, "--into", "large.zip", "--sign", "zhang.key")
        verify = Verifier(options.program, folder, folder / "zhang.key.pub")
        for file, drawn in [("small.zip", None), ("large.zip", options.sheets)]:
            package = Package(folder / file)
            if packed(package.members) != package.bytes:
                print(f"FAILED: {file} is not packed as this program would")
                return 1

            def tried(attack):
                number, (label, name, content) = attack
                run = verify(content, f"{number}.zip")
                refused = run.returncode == 1 and not run.stdout
                # Words may be parted by the end of a line.
                named = name == ARCHIVE or name in "".join(run.stderr.split())
                return None if refused and named else f"{file}, {label}: status {run.returncode}: {run.stderr[:300]}"

            count = 0
            changes = enumerate(attacks(package, draw, drawn))
            with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
                while some := list(itertools.islice(changes, 256)):
                    count += len(some)
                    failure = next(filter(None, pool.map(tried, some)), None)
                    if failure:
                        print("FAILED:", failure)
                        return 1
            print(f"{file}: {len(package.bytes)} bytes, {count} changes refused, each naming what was changed")
            there = 0
            for around in surroundings(folder):
                path = folder / "honest.zip"
                path.write_bytes(package.bytes)
                path.chmod(0o400)
                run = subprocess.run([options.program, "verify", str(path), "--key", str(verify.key)],
                                     capture_output=True, **around)
                path.unlink()
                if run.returncode != 0:
                    print("FAILED:", around, run.stderr.decode(errors="replace")[:300])
                    return 1
                there += 1
            print(f"{file}: verified in {there} odd surroundings")
    return 0


if __name__ == "__main__":
    sys.exit(main())
