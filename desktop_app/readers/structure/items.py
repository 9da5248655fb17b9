"""List items and numbered paragraphs: their printed labels, and how deep they are nested."""

from __future__ import annotations

import re
from dataclasses import replace

from desktop_app.document import BlockKind
from desktop_app.readers.structure.labels import Label, label_of, ordinal, shape
from desktop_app.readers.structure.piece import Piece
from desktop_app.readers.structure.wording import count_words

_INITIAL = re.compile(r"([A-Z])\.\s+(?=[A-Z][a-z]+\s*$)")
_BESIDE = {"I": {"II"}, "V": {"IV", "VI"}, "X": {"IX", "XI"}}
_PARAGRAPH_NUMBERS = frozenset({"number", "kanji", "decimal"})


def find_labels(pieces: list[Piece], text: str) -> None:
    """Find the label each piece starts with, by the format's word for it where it gives one."""
    letter = 0
    counted = [label_of(text[p.start : min(p.end, p.start + 60)]) for p in pieces]
    letters = {found.text[0] for found in counted if found is not None and found.form == "letter"}
    romans = {found.text.rstrip(".") for found in counted if found is not None and found.form == "roman"}
    for piece in pieces:
        if piece.label is not None:
            continue
        words = text[piece.start : min(piece.end, piece.start + 200)]
        given = piece.raw.label
        if given and piece.raw.text.lstrip().startswith(given) and words.startswith(given):
            found = label_of(words)
            end = len(given) + len(words[len(given) :]) - len(words[len(given) :].lstrip())
            if found is None or found.text != given:
                found = Label(given, "bullet" if not any(c.isalnum() for c in given) else "number", end)
        elif given or (piece.given and piece.kind in (BlockKind.ROW, BlockKind.TITLE, BlockKind.SIGNATURE)):
            continue
        else:
            found = label_of(words)
        if found is None and (initial := _INITIAL.match(words)) is not None:
            found = _counted(initial, letters, romans, piece)
        if found is not None and found.form == "roman" and _letter(found) == letter + 1 and letter:
            found = replace(found, form="letter")  # "(i)" between "(h)" and "(j)"
        if found is not None and found.form == "letter":
            letter = _letter(found)
        if found is not None:
            piece.label, piece.printed = found, found.text
            piece.body = min(piece.end, piece.start + found.end)


def _counted(initial: re.Match[str], letters: set[str], romans: set[str], piece: Piece) -> Label | None:
    """Take "A. Accountability" for lettered, which alone may be a name, where "B." stands before a line as well.

    "I. Corridors" is numbered where "II." stands before a line, "V. Money" where "IV." or "VI." does.
    """
    code = ord(initial[1])
    if initial[1] in _BESIDE and _BESIDE[initial[1]] & romans and not piece.is_long:
        return Label(initial[0].rstrip(), "roman", initial.end())
    if not {chr(code - 1), chr(code + 1)} & letters or piece.is_long:
        return None
    return Label(initial[0].rstrip(), "letter", initial.end())


def _letter(label: Label) -> int:
    """Return which letter of the alphabet a label is, from 1; 0 for none."""
    core = label.text.strip("(). ").lower()
    return ord(core) - ord("a") + 1 if len(core) == 1 and core.isascii() and core.isalpha() else 0


def find_items(pieces: list[Piece], text: str) -> None:
    """Decide which labelled pieces are list items, which numbered paragraphs, and nest the items."""
    numbered = _continuous(pieces, text)
    outer = 0
    for i, piece in enumerate(pieces):
        if piece.kind is not BlockKind.ITEM or not piece.given:
            outer = 0
        elif i in numbered:
            outer = piece.level
        elif piece.level > outer:  # a list within a numbered paragraph, which is no item itself
            piece.level -= outer
        if piece.kind not in (None, BlockKind.ITEM) or (piece.label is None and piece.kind is None):
            continue
        if i in numbered:
            piece.decide(
                BlockKind.PARAGRAPH, f"paragraph: number {piece.printed} of the document's continuous numbering"
            )
        elif piece.kind is None and piece.label is not None:
            what = f"“{piece.printed}”"
            piece.decide(BlockKind.ITEM, f"list item: starts with {what}", 0)
    _nest(pieces)
    for piece in pieces:
        if piece.kind is None:
            piece.decide(BlockKind.PARAGRAPH, "paragraph: running text")


def _continuous(pieces: list[Piece], text: str) -> set[int]:
    """Return the pieces whose numbers count through the whole document, as communiqués number their paragraphs.

    They do where at least three full-sentence paragraphs carry consecutive numbers in one form, and either other
    blocks (headings, bullets) stand between them or they hold most of the text.
    """
    chains: dict[str, list[int]] = {}
    best: list[int] = []
    for i, piece in enumerate(pieces):
        label = piece.label
        if label is None or label.form not in _PARAGRAPH_NUMBERS or piece.kind not in (None, BlockKind.ITEM):
            continue
        if piece.kind is BlockKind.ITEM and piece.level > 1:
            continue
        form = shape(label)
        number = ordinal(label)
        chain = chains.setdefault(form, [])
        last = pieces[chain[-1]].label if chain else None
        if last is not None and number is not None and number == (ordinal(last) or 0) + 1:
            chain.append(i)
        elif number == 1 and len(chain) < 3:
            chains[form] = chain = [i]
        if len(chain) > len(best):
            best = chain
    if len(best) < 3:
        return set()
    long_ones = sum(count_words(text[pieces[i].body : min(pieces[i].end, pieces[i].body + 400)]) >= 12 for i in best)
    held = sum(pieces[i].end - pieces[i].start for i in best)
    apart = best[-1] - best[0] + 1 > len(best)
    everything = sum(p.end - p.start for p in pieces)
    if long_ones * 3 < len(best) * 2 or not ((apart and held * 4 > everything) or held * 2 > everything):
        return set()
    return set(best)


def _nest(pieces: list[Piece]) -> None:
    """Set the level of items whose format gave none: by indent, then by the order in which label forms appear."""
    stack: list[tuple[float, str]] = []
    for piece in pieces:
        if piece.kind is not BlockKind.ITEM:
            if piece.kind is not None:
                stack = []
            continue
        if piece.given and piece.level:
            stack = []
            continue
        form = shape(piece.label)
        while stack and piece.indent < stack[-1][0] - 1:
            stack.pop()
        if stack and stack[-1][1] != form and piece.indent <= stack[-1][0] + 1:
            forms = [known for _, known in stack]
            if form in forms:
                stack = stack[: forms.index(form) + 1]
            else:
                stack.append((piece.indent, form))
        elif not stack or piece.indent > stack[-1][0] + 1:
            stack.append((piece.indent, form))
        piece.level = len(stack)
