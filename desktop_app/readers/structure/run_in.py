"""Run-in headings: capitals or bold words before a colon or full stop, then the paragraph they head."""

from __future__ import annotations

import re
from collections import Counter

from desktop_app.document import BlockKind
from desktop_app.readers.structure.labels import label_of
from desktop_app.readers.structure.look import Look, emphasis
from desktop_app.readers.structure.piece import Piece, cut
from desktop_app.readers.structure.wording import count_words, is_capitals, is_title_case, one_line, plural, words_of

_CAPITALS = re.compile(r"[^\n:：]{4,160}?(?=\s{0,9}[:：]\s)")
_COLON = re.compile(r"\s*[:：]\s*")
_SPEAKER = re.compile(
    r"(?:the )?(?:president|vice president|prime minister|secretary|senator|ambassador|minister|chancellor|general|"
    r"admiral|chair(?:man|woman)?|moderator|governor|mayor|director|mr|ms|mrs|dr|sr)\b\.?",
    re.I,
)
_MOST_WORDS = 22
_MOST_WORDS_BOLD = 20


def speakers(pieces: list[Piece], text: str) -> frozenset[str]:
    """Return the words before a colon that come back at the start of blocks: a transcript's speakers, no headings."""
    starts: Counter[str] = Counter()
    for piece in pieces:
        match = _CAPITALS.match(text, piece.start, min(piece.end, piece.start + 200))
        if match is not None:
            starts[one_line(match.group())] += 1
    return frozenset(words for words, count in starts.items() if count > 1)


def cut_run_in(piece: Piece, text: str, look: Look, known_speakers: frozenset[str]) -> list[Piece]:
    """Return the heading and the rest of a paragraph that starts with a run-in heading, else the piece alone."""
    label = label_of(text[piece.start : min(piece.end, piece.start + 60)])
    if piece.kind not in (None, BlockKind.PARAGRAPH) or (label is not None and label.form != "article"):
        return [piece]  # "• Values-Driven. Infrastructure …" is an item, bold words and all
    return _capitals(piece, text, look, known_speakers) or _bold(piece, text, look, known_speakers) or [piece]


def _capitals(piece: Piece, text: str, look: Look, known_speakers: frozenset[str]) -> list[Piece]:
    match = _CAPITALS.match(text, piece.start, piece.end)
    if match is None:
        return []
    words = match.group()
    colon = _COLON.match(text, match.end(), piece.end)
    if colon is None or colon.end() >= piece.end or len(words_of(words)) < 2:
        return []
    if is_capitals(text[colon.end() : min(piece.end, colon.end() + 200)]):
        return []  # "FOR JAPAN:   FOR CANADA:"
    if not is_capitals(words) or count_words(words) > _MOST_WORDS or one_line(words) in known_speakers:
        return []
    set_as = emphasis(piece, text, piece.start, match.end(), look)
    if not set_as and _SPEAKER.match(words):
        return []
    end = colon.end() - len(colon.group()) + len(colon.group().rstrip())
    why = f"{set_as + ' ' if set_as else ''}capitals before a colon"
    return _parts(piece, text, end, colon.end(), why)


def _bold(piece: Piece, text: str, look: Look, known_speakers: frozenset[str]) -> list[Piece]:
    """Cut off "**Build Back Better World: An Affirmative Initiative.** President Biden and…"."""
    end = piece.start
    for run in sorted(piece.runs, key=lambda r: r.start):
        if (run.bold or run.underline) and not look.bold and run.start <= end + 1:
            end = max(end, run.end)
        elif run.start > end:
            break
    words = text[piece.start : end].rstrip()
    rest = text[end : min(piece.end, end + 400)]
    if not words.endswith((".", ":", "：", "。")):  # the sign may stand behind the bold words
        sign = re.match(r"\s*[:：]", rest)
        if sign is None or not words:
            return []
        end += sign.end()
        words, rest = text[piece.start : end].rstrip(), rest[sign.end() :]
    bare = words.rstrip(" .:：。")
    size = count_words(bare)
    if not 1 <= size <= _MOST_WORDS_BOLD or one_line(bare) in known_speakers or _SPEAKER.match(bare):
        return []
    follows = rest.lstrip()
    if len(follows) < 20 or follows[:1].islower() or not emphasis(piece, text, piece.start, end, look):
        return []
    if not (is_title_case(bare) or is_capitals(bare)) or re.search(r"[.!?]\s", bare) or _is_sentence(bare):
        return []
    onward = end + len(text[end : piece.end]) - len(text[end : piece.end].lstrip())
    return _parts(piece, text, piece.start + len(words), onward, "bold words that end with a stop or colon")


def _is_sentence(words: str) -> bool:
    return (
        re.search(r"\b(?:will|shall|is|are|was|were|has|have|had|aims?|announced?|agreed|committed)\b", words)
        is not None
    )


def _parts(piece: Piece, text: str, end: int, onward: int, why: str) -> list[Piece]:
    heading, rest = cut(piece, end, onward)
    heading.given = rest.given = False
    size = plural(count_words(one_line(text[heading.start : heading.end])), "word")
    heading.decide(BlockKind.HEADING, f"heading: run into its paragraph, {why}, {size}")
    rest.kind, rest.reason = None, ""
    return [heading, rest]
