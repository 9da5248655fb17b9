"""What a format's reader hands to the structure step: blocks as the format shows them, not yet understood."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from desktop_app.document import BlockKind, PartialDate, Removed
from desktop_app.document.said import said


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a raw block's text (`start` to `end`, code points within the block) that looks different."""

    start: int
    end: int
    bold: bool = False
    italic: bool = False
    underline: bool = False
    size: float | None = None


@dataclass(frozen=True, slots=True)
class RawBlock:
    """One block as the format gives it.

    `text` is the visible text, its printed label included ("(ii) The Council…"). `kind` and `level`
    are set only where the format itself says so (a Markdown heading, a Word style); `label` is the
    number or bullet that `text` starts with, where the format knows it. `indent` counts columns or points
    from the left margin. `cells` are the code-point ranges of a row's cells in `text`. `key` names a block that
    others refer to (a footnote), `refers` are the keys this one refers to. `page` and `line` count from 1.
    `heading` is what sound tags say of it: a level, 0 for other text, None where there are none.
    """

    text: str
    kind: BlockKind | None = None
    level: int = 0
    label: str | None = None
    runs: tuple[Run, ...] = ()
    indent: float = 0.0
    page: int | None = None
    line: int | None = None
    cells: tuple[tuple[int, int], ...] = ()
    key: str | None = None
    refers: tuple[str, ...] = ()
    heading: int | None = None


@dataclass(frozen=True, slots=True)
class RawDocument:
    """All that a format's reader found, in reading order.

    `text` is set by plain-text readers only: the exact decoded file, in which the blocks' texts stand at
    `offsets` (one per block); other formats leave both empty and the structure step joins the blocks' texts.
    """

    blocks: tuple[RawBlock, ...]
    title: str | None = None
    date: PartialDate | None = None
    language: str | None = None
    url: str | None = None
    encoding: str | None = None
    pages: int | None = None
    removed: tuple[Removed, ...] = ()
    notes: tuple[str, ...] = ()
    text: str = ""
    offsets: tuple[int, ...] = field(default=())


Step = Callable[[float], None]
"""Called with the part done, 0 to 1, now and then; it may raise to cancel."""


MOST_BLOCKS = 200_000
"""A document with more blocks is a data file; reading it would take the time and memory of a whole library."""


MOST_ROWS, MOST_CELLS = 60_000, 150_000
"""Tables beyond that are data, not a document; a cell costs as much time as a paragraph."""


class ReadError(Exception):
    """A document that cannot be read; the message is one sentence for the reader of it."""


class PasswordNeeded(ReadError):
    """An encrypted document, and no password or a wrong one."""


class Locked(PasswordNeeded):
    """An encrypted document of a kind that is not decrypted here: asking for its password would be idle."""


def check_size(name: str, blocks: int) -> None:
    """Raise ReadError for more blocks than a document has; readers count roughly before they build them."""
    if blocks > MOST_BLOCKS:
        raise ReadError(
            said("Reading", "“{name}” has {count:,} paragraphs or rows; documents of up to {most:,} are read.").format(
                name=name, count=blocks, most=MOST_BLOCKS
            )
        )


def check_tables(name: str, rows: int, cells: int) -> None:
    """Raise ReadError for more rows or cells than a document's tables have; `name` is the file's, "" of a page."""
    if rows <= MOST_ROWS and cells <= MOST_CELLS:
        return
    what = said("Reading", "“{name}”").format(name=name) if name else said("Reading", "The page")
    raise ReadError(
        said(
            "Reading",
            "{what} holds tables of {rows:,} rows and {cells:,} cells: it is data, not a document; "
            "up to {most_rows:,} and {most_cells:,} are read.",
        ).format(what=what, rows=rows, cells=cells, most_rows=MOST_ROWS, most_cells=MOST_CELLS)
    )


@dataclass(frozen=True, slots=True)
class Request:
    """What a format's reader is asked for: the file's bytes and name, and what the person said about them."""

    data: bytes
    name: str
    encoding: str | None = None
    password: str | None = None
    step: Step | None = None

    def progress(self, done: float) -> None:
        """Report the part done, 0 to 1; raises whatever the caller uses to cancel."""
        if self.step is not None:
            self.step(done)


FormatReader = Callable[[Request], RawDocument]
"""What a module of readers/ offers: `read(request) -> RawDocument`. Raises ReadError or PasswordNeeded."""
