"""The levels of headings: as the format says, else by how they are set and numbered."""

from __future__ import annotations

from dataclasses import dataclass, replace

from desktop_app.document import BlockKind
from desktop_app.readers.structure.labels import shape
from desktop_app.readers.structure.piece import Piece
from desktop_app.readers.structure.wording import ANNEX, is_capitals, words_of

DEEPEST = 6


@dataclass(frozen=True, slots=True)
class _Style:
    """How a heading is set: two headings of one style have one level."""

    size: float
    capitals: bool
    emphasis: str
    shape: str
    depth: int


def set_levels(pieces: list[Piece], text: str) -> None:
    """Set the level of each heading; the first headings below the title have level 2."""
    headings = [p for p in pieces if p.kind is BlockKind.HEADING]
    given = [p.level for p in headings if p.given]
    shift = max(0, 2 - min(given)) if given else 0
    group: list[Piece] = []
    base = 2
    for piece in headings:
        if piece.given:
            _set_group(group, text, base)
            group = []
            piece.level = min(DEEPEST, max(2, piece.level + shift))
            base = piece.level + 1
        else:
            group.append(piece)
    _set_group(group, text, base)


def _set_group(group: list[Piece], text: str, base: int) -> None:
    """Rank the styles of headings that the format did not rank: larger, then capitals, then what comes first."""
    telling = sum(_in_capitals(p, text) for p in group)
    styles: dict[_Style, int] = {}
    of: list[_Style] = []
    for i, piece in enumerate(group):
        style = _style(piece, text, telling)
        styles.setdefault(style, i)
        of.append(style)
    ranked = sorted(styles, key=lambda s: (-s.size, not s.capitals, s.depth, styles[s]))
    first: dict[_Style, _Style] = {}
    for style in ranked:
        if style.shape.startswith("article"):
            first.setdefault(replace(style, shape=""), style)
    same = {style: bare for bare, style in first.items()}  # "Preamble" and "Article 1" are of one level
    small = min((style.size for style in styles), default=0.0)
    for style in ranked:  # so are "I. Money" and "Annex", where their size sets them apart from others
        alike = next((s for s in ranked if replace(s, shape=style.shape) == style and s.size > small), style)
        same.setdefault(style, same.get(alike, alike))
    levels: dict[_Style, int] = {}
    for style in ranked:
        levels.setdefault(same.get(style, style), base + len(levels))
    for piece, style in zip(group, of, strict=True):
        annex = piece.label is None and ANNEX.match(text, piece.body) is not None
        piece.level = base if annex else min(DEEPEST, levels[same.get(style, style)])


def _style(piece: Piece, text: str, telling: int) -> _Style:
    label = piece.label
    trusted = telling > 2 or label is not None or len(words_of(text[piece.body : piece.end])) > 2
    capitals = trusted and _in_capitals(piece, text)  # a lone "ASEAN" is an abbreviation, not a way of setting
    depth = label.text.strip(".").count(".") if label is not None and label.form == "decimal" else 0
    return _Style(piece.size or 0.0, capitals, piece.emphasis, shape(label), depth)


def _in_capitals(piece: Piece, text: str) -> bool:
    return is_capitals(text[piece.body : piece.end])
