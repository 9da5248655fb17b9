"""A piece: what a block is made from while the structure step still decides about it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from desktop_app.document import Block, BlockKind
from desktop_app.readers.raw import RawBlock, RawDocument, Run
from desktop_app.readers.structure.labels import Label

LONGEST_LINE = 2_000
"""Code points of the longest block that can be anything but running text."""

JOINT = "\n"
"""What stands between the blocks of a text that the structure step puts together."""


@dataclass(slots=True)
class Piece:
    """A stretch of the text, `start` to `end`, that will become one block.

    `runs` are in the text's positions. `kind` stays None until a rule decides; `given` tells that the format did.
    `body` is where the words behind the printed label start.
    """

    start: int
    end: int
    raw: RawBlock
    runs: list[Run] = field(default_factory=list[Run])
    kind: BlockKind | None = None
    level: int = 0
    label: Label | None = None
    printed: str | None = None
    body: int = 0
    indent: float = 0.0
    reason: str = ""
    given: bool = False
    lead_in: int | None = None
    notes: tuple[int, ...] = ()
    emphasis: str = ""
    size: float | None = None

    @property
    def is_long(self) -> bool:
        """Tell whether the piece is longer than any heading, title or signature: rules need not look at it."""
        return self.end - self.start > LONGEST_LINE

    def decide(self, kind: BlockKind, reason: str, level: int = 0) -> None:
        """Take the piece for a `kind`, and remember why."""
        self.kind, self.reason, self.level = kind, reason, level


def lay(raw: RawDocument) -> tuple[str, list[Piece]]:
    """Return the document's text and one piece for each raw block that has words."""
    pieces: list[Piece] = []
    if raw.offsets or raw.text:
        for block, offset in zip(raw.blocks, raw.offsets, strict=True):
            _add(pieces, block, offset)
        return raw.text, pieces
    parts: list[str] = []
    at = 0
    for block in raw.blocks:
        if not block.text.strip():
            continue
        _add(pieces, block, at)
        parts += (block.text, JOINT)
        at += len(block.text) + len(JOINT)
    return "".join(parts[:-1]), pieces


def _add(pieces: list[Piece], block: RawBlock, offset: int) -> None:
    words = block.text.strip()
    if not words:
        return
    start = offset + len(block.text) - len(block.text.lstrip())
    end = start + len(words)
    runs = [
        replace(run, start=max(start, run.start + offset), end=min(end, run.end + offset))
        for run in block.runs
        if run.start + offset < end and run.end + offset > start
    ]
    piece = Piece(start, end, block, runs, body=start, indent=block.indent)
    if block.kind is not None:
        piece.kind, piece.level, piece.given = block.kind, block.level, True
        why = "columns line up with the lines beside it" if block.line and block.cells else "the file says so"
        piece.reason = f"{block.kind.value}: {why}"
    pieces.append(piece)


def cut(piece: Piece, at: int, onward: int) -> tuple[Piece, Piece]:
    """Return the two pieces of one that is cut at `at`; the second starts at `onward` (white space is dropped)."""
    first = replace(piece, end=at, runs=[replace(r, end=min(r.end, at)) for r in piece.runs if r.start < at])
    second = replace(
        piece,
        start=onward,
        body=onward,
        runs=[replace(r, start=max(r.start, onward)) for r in piece.runs if r.end > onward],
        label=None,
        printed=None,
    )
    return first, second


def piece_of(block: Block) -> Piece:
    """Return a decided piece for a block, for the rules that look at decided ones."""
    return Piece(
        block.span.start, block.span.end, RawBlock(""), kind=block.kind, level=block.level, body=block.body.start
    )
