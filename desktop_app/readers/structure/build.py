"""Runs the rules of the structure step in their order and puts the Document together."""

from __future__ import annotations

from dataclasses import replace

from desktop_app.document import Block, BlockKind, Document, Source, Span, outline
from desktop_app.document.said import said
from desktop_app.readers.raw import RawBlock, RawDocument, ReadError, Step, check_size
from desktop_app.readers.structure import dates, footnotes, headings, items, opening, quotes, splitting
from desktop_app.readers.structure.damage import find_damage, hidden_characters
from desktop_app.readers.structure.language import language_of
from desktop_app.readers.structure.lead_ins import find_lead_ins
from desktop_app.readers.structure.levels import set_levels
from desktop_app.readers.structure.look import dress, look_of
from desktop_app.readers.structure.piece import Piece, lay

_TITLE_OUTSIDE = frozenset({"md"})
"""Formats whose metadata hold the real title, which the text does not repeat (front matter)."""

_ONLY_TITLE = said("Reading", "The file has no words besides its title; pictures are not shown.")


def structured(raw: RawDocument, source: Source, step: Step | None = None) -> Document:
    """Return the document that `raw` shows. Raises ReadError where there is no text at all."""
    text, pieces = lay(raw)
    if not pieces and raw.title and source.format in _TITLE_OUTSIDE:  # a page of pictures under its title
        raw = replace(raw, blocks=(RawBlock(raw.title, BlockKind.TITLE, 1),), notes=(*raw.notes, _ONLY_TITLE))
        text, pieces = lay(raw)
    if not pieces:
        raise ReadError(said("Reading", "“{name}” has no text in it.").format(name=source.name))
    check_size(source.name, len(pieces))
    report = step or _ignore
    language = raw.language or language_of(text)
    look = look_of(pieces)
    pieces = splitting.split(pieces, text, look)
    dress(pieces, text, look)
    report(0.5)
    items.find_labels(pieces, text)
    opening.find_opening(pieces, text, given=raw.title, look=look, outside=source.format in _TITLE_OUTSIDE)
    footnotes.find_footnotes(pieces, text)
    quotes.find_quotes_and_signatures(pieces, text)
    headings.find_headings(pieces, text, look, titled=raw.title is not None)
    items.find_items(pieces, text)
    set_levels(pieces, text)
    report(0.8)
    find_lead_ins(pieces, text)
    blocks = tuple(_block(piece) for piece in pieces)
    title = next((i for i, b in enumerate(blocks) if b.kind is BlockKind.TITLE), None)
    date, date_reason = dates.document_date(raw, pieces, text)
    report(1.0)
    return Document(
        text=text,
        blocks=blocks,
        sections=outline(blocks),
        source=source,
        title=None if title is None else opening.title_span(blocks[title], text),
        given_title=raw.title,
        date=date,
        language=language,
        damage=find_damage(text, pieces),
        removed=raw.removed,
        notes=raw.notes + hidden_characters(text),
        date_reason=date_reason,
    )


def _block(piece: Piece) -> Block:
    offset = piece.start - (len(piece.raw.text) - len(piece.raw.text.lstrip()))
    cells: tuple[Span, ...] = ()
    if piece.kind is BlockKind.ROW:  # an empty last cell stands behind the words, where the block has ended
        low, high = piece.body, piece.end
        cells = tuple(
            Span(min(max(low, offset + a), high), min(max(low, offset + b), high)) for a, b in piece.raw.cells
        )
    return Block(
        span=Span(piece.start, piece.end),
        body=Span(piece.body, piece.end),
        kind=piece.kind or BlockKind.PARAGRAPH,
        level=piece.level,
        label=piece.printed,
        page=piece.raw.page,
        lead_in=piece.lead_in,
        cells=cells,
        notes=piece.notes,
        reason=piece.reason or "paragraph: running text",
    )


def _ignore(_done: float) -> None:
    """Take a progress report that nobody asked for."""
