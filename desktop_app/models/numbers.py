"""Numbers one cites and jumps to: "¶ 12" as printed, a page "p. 4", the n-th paragraph of a section."""

from __future__ import annotations

import re

from desktop_app.document import BlockKind, Document

_PAGE = re.compile(r"(?:p|pp|page|S|頁|ページ)\.?\s*(\d+)|(\d+)\s*(?:頁|ページ)", re.IGNORECASE)
_EDGES = " \t.()[]（）．、¶§"


def block_of_number(document: Document, wanted: str, section: int = 0) -> int | None:
    """Return the block that `wanted` names, None where there is none.

    "p. 4" is a page. Anything else is a printed number or letter ("12", "(ii)", "¶ 12"), the next one in `section`
    first; a number that is printed nowhere is the paragraph's place in that section, as citations count it.
    """
    page = _PAGE.fullmatch(wanted.strip())
    if page:
        number = int(page[1] or page[2])
        return next((i for i, block in enumerate(document.blocks) if block.page == number), None)
    bare = wanted.strip(_EDGES).casefold()
    if not bare:
        return None
    here = document.sections[section]
    printed = [
        i for i, block in enumerate(document.blocks) if block.label and block.label.strip(_EDGES).casefold() == bare
    ]
    if printed:
        return next((i for i in printed if here.first <= i < here.end), printed[0])
    if not bare.isdecimal():
        return None
    own = (i for i in range(here.first, here.end) if document.section_of(i).ordinal == section)
    return next(
        (
            i
            for i in own
            if document.blocks[i].kind not in (BlockKind.HEADING, BlockKind.TITLE, BlockKind.FOOTNOTE)
            and document.paragraph_number(i) == int(bare)
        ),
        None,
    )
