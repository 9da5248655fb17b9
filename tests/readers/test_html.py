"""HTML: only the article of a saved page, everything left out listed; lists, tables, notes, encodings."""

import pytest

from desktop_app.document import BlockKind, Document
from desktop_app.readers import ReadError, read_bytes

PAGE = """<!DOCTYPE html><html lang="en"><head><title>Joint Statement on Clean Energy | Ministry</title>
<meta property="article:published_time" content="2024-05-03T10:00"><script>var a = "<p>not shown</p>"</script></head>
<body><a class="skip-link" href="#main">Skip to main content</a>
<div id="cookie-banner"><p>We use cookies to improve this site. By going on you consent to them.</p></div>
<header><div class="logo">Ministry of X</div><nav><ul><li><a href="/">Home</a></li></ul></nav></header>
<main id="main"><article><h1>Joint Statement on Clean Energy</h1><p class="date">3 May 2024</p>
<div class="share-buttons"><a href="#">Share</a> <a>Tweet</a></div>
<p>The Ministers of <b>Japan</b> and&nbsp;the United States met today and reaffirmed
their cooperation.<a href="#fn1"><sup>[1]</sup></a></p>
<p><strong>Energy</strong><br>The two sides will invest $10 billion by 2030 in grids and storage.</p>
<h2>Commitments</h2><p>The Ministers committed to:</p>
<ul><li>double <em>storage</em> capacity;<ul><li>with grids</li></ul></li><li>phase out coal.</li></ul>
<ol type="i" start="2"><li>second thing</li></ol>
<table><tr><th>Who</th><th>What</th></tr><tr><td>Japan</td><td>$8 billion</td></tr></table>
<div class="footnotes"><p id="fn1">1. As agreed in 2023.</p></div>
</article></main><aside><h2>Related news</h2><ul><li><a href="#">Other</a></li></ul></aside>
<footer><p>All rights reserved.</p></footer></body></html>"""


@pytest.fixture(scope="module")
def saved() -> Document:
    document = read_bytes(PAGE.encode(), "page.html")
    assert list(document.flaws()) == []
    return document


def words(document: Document, kind: BlockKind) -> list[str]:
    return [document.running(b.body) for b in document.blocks if b.kind is kind]


def test_a_saved_page_gives_only_its_article(saved: Document) -> None:
    for outside in ("cookies", "Ministry of X", "Home", "Related", "rights reserved", "Tweet", "Skip", "not shown"):
        assert outside not in saved.text


def test_all_that_was_left_out_is_listed(saved: Document) -> None:
    removed = " ".join(part.text for part in saved.removed)
    for outside in ("cookies", "Ministry of X", "Home", "Related", "rights reserved", "Tweet", "Skip"):
        assert outside in removed
    assert {"cookie notice", "page header", "sharing buttons", "sidebar"} <= {part.what for part in saved.removed}


def test_title_date_and_language_come_from_the_page(saved: Document) -> None:
    assert (saved.name, str(saved.date), saved.language) == ("Joint Statement on Clean Energy", "2024-05-03", "en")


def test_a_heading_told_by_a_line_break_is_cut_off(saved: Document) -> None:
    assert words(saved, BlockKind.HEADING) == ["Energy", "Commitments"]


def test_lists_are_nested_and_numbered_as_printed(saved: Document) -> None:
    items = [(b.label, b.level) for b in saved.blocks if b.kind is BlockKind.ITEM]
    assert items == [("•", 1), ("•", 2), ("•", 1), ("ii.", 1)]


def test_cells_and_footnotes_keep_their_places(saved: Document) -> None:
    rows = [b for b in saved.blocks if b.kind is BlockKind.ROW]
    assert [saved.quote(cell) for cell in rows[1].cells] == ["Japan", "$8 billion"]
    (note,) = (i for i, b in enumerate(saved.blocks) if b.kind is BlockKind.FOOTNOTE)
    assert [i for i, b in enumerate(saved.blocks) if note in b.notes] == [2]


@pytest.mark.parametrize("encoding", ["shift_jis", "euc_jp", "utf-8", "utf-16", "iso2022_jp"])
def test_a_japanese_page_is_read_in_any_encoding(encoding: str) -> None:
    said = encoding.replace("iso2022_jp", "iso-2022-jp").replace("_", "-" if "euc" in encoding else "_")
    body = "<body><h1>日米共同声明</h1><p>両首脳は協力を確認した。</p></body>"
    page = f"<html><head><meta charset={said}></head>{body}</html>"
    document = read_bytes(page.encode(encoding), "a.html")
    assert document.name == "日米共同声明"
    assert document.language == "ja"


def test_absurdly_nested_pages_are_refused_in_one_sentence() -> None:
    with pytest.raises(ReadError, match="nested"):
        read_bytes(b"<html><body>" + b"<div>" * 100_000 + b"text", "a.html")


def test_a_page_that_seems_to_hold_no_article_is_read_whole() -> None:
    document = read_bytes(b"<html><body class='menu'><nav><p>Only this is here.</p></nav></body></html>", "a.html")
    assert document.text == "Only this is here."


def test_a_heading_that_a_list_has_swallowed_is_one() -> None:
    page = (
        "<h1>Joint Statement of the Leaders</h1><ol><li>We met in Rome and agreed on all of it.</li></ol>"
        "<ul><li><b>Trade and Investment</b></li></ul><ol start='2'><li>We will open our markets by 2030.</li></ol>"
        "<ul><li><b>First</b></li><li><b>Second</b></li><li>third</li></ul>"
    )
    document = read_bytes(page.encode(), "a.html")
    heading = [b for b in document.blocks if b.kind is BlockKind.HEADING]
    assert [document.quote(b.body) for b in heading] == ["Trade and Investment"]
    assert heading[0].reason == "heading: bold line, alone in its list, no full stop"


def test_reading_aids_in_a_table_are_left_out_and_listed() -> None:
    page = "<table><tr><td><ruby>両国<rp>(</rp><rt>りょうこく</rt><rp>)</rp></ruby></td><td>2</td></tr></table>"
    document = read_bytes(page.encode(), "a.html")
    assert document.text == "両国\t2"
    assert [(r.what, r.text) for r in document.removed] == [("reading aid", "りょうこく")]
