#!/usr/bin/env python3
"""Scores the blocks of documents, as `pledgebook read --json` prints them, against hand labels, by format.

    score_structure.py --read "pledgebook read --json" [--labels DIR] [--only WORD] [--misses]

A label file (`structure/*.tsv`) names in its first lines, behind "#", the files that hold the text in one or more
formats, relative to this folder; then one block a line: kind, level, label as printed (empty where there is none) and
first words, between tabs. Words are compared on letters and digits alone. Labels and blocks are aligned in their order,
so that a block out of its place counts as missed and as false. Told by format:

    blocks    F1 of blocks that stand in their place
    kinds     of these, F1 with the right kind
    headings  F1 of headings
    levels    share of headings and items, found as such, that have their level
    labels    share of the blocks in their place that have their printed label
    order     share of the labelled blocks, found at all, that stand in their place

Exit status: 0 when every document could be read, 1 otherwise.
"""

from __future__ import annotations

import argparse
import json
import re
import shlex
import subprocess
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
COMPARED = 24
"""So many letters and digits of a block's beginning are compared."""
NESTED = frozenset({"heading", "item"})


@dataclass(frozen=True)
class Block:
    """A block as labelled or as found."""

    kind: str
    level: int
    label: str
    words: str

    @property
    def key(self) -> str:
        """What tells the block: its first letters and digits."""
        return squeeze(self.words)[:COMPARED]


@dataclass
class Counts:
    """Sums of one document or one format: right, found and labelled for each measure that has an F1."""

    documents: int = 0
    pairs: Counter[str] = field(default_factory=Counter)

    def __add__(self, other: Counts) -> Counts:
        return Counts(self.documents + other.documents, self.pairs + other.pairs)

    def f1(self, name: str) -> float:
        """Return the harmonic mean of precision and recall of a measure."""
        found, labelled = self.pairs[f"{name} found"], self.pairs[f"{name} labelled"]
        return 2 * self.pairs[name] / (found + labelled) if found + labelled else 1.0

    def share(self, name: str) -> float:
        """Return the share that is right of what a measure looks at."""
        seen = self.pairs[f"{name} seen"]
        return self.pairs[name] / seen if seen else 1.0

    def row(self) -> dict[str, float]:
        """Return all measures by name."""
        shares = {name: self.share(name) for name in ("levels", "labels", "order")}
        return {name: self.f1(name) for name in ("blocks", "kinds", "headings")} | shares


def squeeze(text: str) -> str:
    """Keep letters and digits only, folded for case and width."""
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFKC", text)).casefold()


def labelled(path: Path) -> tuple[list[str], list[Block]]:
    """Return the files that a label file is about, and its blocks."""
    files: list[str] = []
    blocks: list[Block] = []
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("#"):
            files += line[1:].split()
        elif line:
            kind, level, label, words = line.split("\t")
            blocks.append(Block(kind, int(level), label, words))
    return files, blocks


def found(read: dict[str, Any]) -> list[Block]:
    """Return the blocks of what `read --json` printed; a title that stands outside the text comes first."""
    blocks = [
        Block(b["kind"], b["level"] if b["kind"] in NESTED else 0, b["label"] or "", b["text"])
        for b in read["blocks"]
        if squeeze(b["text"])
    ]
    outside = read["title"] and not any(block.kind == "title" for block in blocks)
    return [Block("title", 0, "", read["title"]), *blocks] if outside else blocks


def compare(gold: list[Block], mine: list[Block], misses: list[str] | None = None) -> Counts:
    """Return the counts of one document; what is wrong is added to `misses`."""
    told = [] if misses is None else misses
    gold = [block for block in gold if block.key]
    pairs = Counter[str]()
    matcher = SequenceMatcher(None, [b.key for b in gold], [b.key for b in mine], autojunk=False)
    aligned = [(i + k, j + k) for i, j, n in matcher.get_matching_blocks() for k in range(n)]
    for name, blocks in (("blocks", None), ("kinds", None), ("headings", "heading")):
        pairs[f"{name} labelled"] = sum(blocks is None or b.kind == blocks for b in gold)
        pairs[f"{name} found"] = sum(blocks is None or b.kind == blocks for b in mine)
    pairs["blocks"] = len(aligned)
    for i, j in aligned:
        one, other = gold[i], mine[j]
        same = one.kind == other.kind
        pairs["kinds"] += same
        pairs["headings"] += same and one.kind == "heading"
        pairs["labels seen"] += 1
        pairs["labels"] += squeeze(one.label) == squeeze(other.label) and bool(one.label) == bool(other.label)
        if same and one.kind in NESTED:
            pairs["levels seen"] += 1
            pairs["levels"] += one.level == other.level
        if not same or (one.kind in NESTED and one.level != other.level) or squeeze(one.label) != squeeze(other.label):
            told.append(f"{_said(one)}  found as  {_said(other)[:20]}  {one.words[:50]}")
    there = Counter(b.key for b in gold) & Counter(b.key for b in mine)
    pairs["order seen"] = sum(there.values())
    pairs["order"] = len(aligned)
    told += [f"missed  {_said(b)} {b.words[:60]}" for i, b in enumerate(gold) if i not in dict(aligned)]
    reached = {j for _, j in aligned}
    told += [f"false   {_said(b)} {b.words[:60]}" for j, b in enumerate(mine) if j not in reached]
    return Counts(1, pairs)


def _said(block: Block) -> str:
    return f"{block.kind} {block.level} {block.label or '-'}"


def table(by_format: dict[str, Counts]) -> Iterator[str]:
    """Yield the lines of the table: one a format, then all."""
    names = list(Counts().row())
    yield f"{'format':8}{'files':>6}" + "".join(f"{name:>10}" for name in names)
    total = sum(by_format.values(), Counts())
    for name, counts in [*sorted(by_format.items()), ("all", total)]:
        yield f"{name:8}{counts.documents:6}" + "".join(f"{value:10.3f}" for value in counts.row().values())


def read(command: list[str], path: Path) -> dict[str, Any]:
    """Return what the command prints for a file. Raises RuntimeError where it fails."""
    done = subprocess.run([*command, str(path)], capture_output=True, encoding="utf-8", timeout=600, check=False)
    if done.returncode:
        raise RuntimeError(f"exit {done.returncode}: {done.stderr.strip()[-300:]}")
    return json.loads(done.stdout)


def jobs(folder: Path, only: str) -> Iterable[tuple[Path, list[Block]]]:
    """Yield each file that is labelled, with its labels."""
    for path in sorted(folder.glob("*.tsv")):
        files, blocks = labelled(path)
        for name in files:
            if only in f"{path.stem} {name}":
                yield HERE / name, blocks


def main() -> int:
    """Score, print, and return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--read", required=True, help="command that prints one document's structure as JSON")
    parser.add_argument("--labels", type=Path, default=HERE / "structure")
    parser.add_argument("--only", default="", help="score only files whose name holds this word")
    parser.add_argument("--misses", action="store_true", help="print everything that is not as labelled")
    chosen = parser.parse_args()
    by_format: dict[str, Counts] = {}
    failed = 0
    for path, gold in jobs(chosen.labels, chosen.only):
        try:
            said = read(shlex.split(chosen.read), path)
        except (RuntimeError, subprocess.TimeoutExpired, ValueError) as error:
            print(f"{path.name:40} FAILED {error}")
            failed += 1
            continue
        misses: list[str] = []
        counts = compare(gold, found(said), misses)
        shown = "  ".join(f"{name} {value:.2f}" for name, value in counts.row().items())
        print(f"{path.name:40} {shown}")
        for line in misses if chosen.misses else ():
            print(f"    {line}")
        by_format[said["format"]] = by_format.get(said["format"], Counts()) + counts
    print("\n".join(table(by_format)))
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main())
