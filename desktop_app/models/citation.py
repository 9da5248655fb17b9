"""A quotation with its citation: the exact words, the document, its date, and where they stand."""

from __future__ import annotations

from desktop_app.document import BlockKind, Document, Span


def place_in_words(document: Document, span: Span) -> str:
    """Return where a span stands: section path, paragraph and page."""
    section = document.section_at(span.start)
    parts = [" › ".join(document.path(section)), spot_in_words(document, span.start)]
    return " · ".join(part for part in parts if part)


def spot_in_words(document: Document, position: int) -> str:
    """Return the paragraph or note and the page at a position: "¶ 12 · p. 4"; a heading has no number."""
    number = document.block_at(position)
    if number is None:
        return ""
    block = document.blocks[number]
    parts: list[str] = []
    if block.kind is BlockKind.FOOTNOTE:
        parts.append(f"note {(block.label or '').strip('[]().: ')}".rstrip())
    elif block.kind not in (BlockKind.HEADING, BlockKind.TITLE):
        is_numbered = block.label is not None and any(c.isalnum() for c in block.label)
        parts.append(
            f"¶ {block.label.strip('.') if is_numbered and block.label else document.paragraph_number(number)}"
        )
    parts.append(page_in_words(document, position))
    return " · ".join(part for part in parts if part)


def page_in_words(document: Document, position: int) -> str:
    """Return the page at a position as one cites it ("p. 4"); nothing where there are no pages."""
    number = document.block_at(position)
    page = document.blocks[number].page if number is not None else None
    return f"p. {page}" if page is not None else ""


def citation(document: Document, span: Span) -> tuple[str, str]:
    """Return the quotation as plain text and as HTML."""
    quote = document.quote(span).strip()
    date = f" ({document.date})" if document.date else ""
    place = place_in_words(document, span)
    source = f"{document.name}{date}" + (f", {place}" if place else "")
    import html  # on use: its table of entities is long, and a window needs only the pages' words from here

    before, behind = ("「", "」") if document.language == "ja" else ("“", "”")
    rich = f"<blockquote>{before}{html.escape(quote)}{behind}</blockquote><p>— {html.escape(source)}</p>"
    return f"{before}{quote}{behind}\n— {source}", rich
