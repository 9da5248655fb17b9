from collections.abc import Callable

from desktop_app.document import BlockKind, Document
from desktop_app.readers import read_bytes

Make = Callable[..., bytes]
NUMBERING = """
<w:abstractNum w:abstractNumId="0">
  <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
  <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl>
  <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1.%2.%3"/></w:lvl>
</w:abstractNum>
<w:abstractNum w:abstractNumId="1">
  <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl>
</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
"""


def p(words: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space='preserve'>{words}</w:t></w:r></w:p>"


def item(words: str, num: int, level: int = 0) -> str:
    return p(words, f"<w:numPr><w:ilvl w:val='{level}'/><w:numId w:val='{num}'/></w:numPr>")


def texts(document: Document) -> list[str]:
    assert list(document.flaws()) == []
    return [document.quote(block.span) for block in document.blocks]


def test_tracked_insertions_are_read_and_deletions_left_out_and_told(make_docx: Make) -> None:
    body = (
        "<w:p><w:r><w:t xml:space='preserve'>We </w:t></w:r><w:del><w:r><w:delText>may</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>will</w:t></w:r></w:ins><w:r><w:t xml:space='preserve'> pay.</w:t></w:r></w:p>"
    )
    document = read_bytes(make_docx(body), "a.docx")
    assert texts(document) == ["We will pay."]
    assert [(r.what, r.text) for r in document.removed] == [("deleted words", "may")]
    assert any("tracked changes" in note for note in document.notes)


def test_a_deleted_paragraph_end_joins_two_paragraphs(make_docx: Make) -> None:
    body = p("We will ", "<w:rPr><w:del/></w:rPr>") + p("pay.")
    assert texts(read_bytes(make_docx(body), "a.docx")) == ["We will pay."]


def test_numbers_are_those_that_word_prints(make_docx: Make) -> None:
    body = "".join(
        [item("one", 1), item("in one", 1, 1), item("deep", 1, 2), item("two", 1), item("in two", 1, 1), item("dot", 2)]
        + [item("again", 3)]
    )
    document = read_bytes(make_docx(body, numbering=NUMBERING), "a.docx")
    assert texts(document) == ["1. one", "(a) in one", "1.a.i deep", "2. two", "(a) in two", "• dot", "1. again"]
    assert [block.level for block in document.blocks] == [1, 2, 3, 1, 2, 1, 1]
    assert {block.kind for block in document.blocks} == {BlockKind.ITEM}


def test_a_number_that_only_the_style_gives_is_printed(make_docx: Make) -> None:
    styles = (
        "<w:style w:type='paragraph' w:styleId='Base'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>"
        "<w:style w:type='paragraph' w:styleId='Mine'><w:basedOn w:val='Base'/></w:style>"
    )
    body = p("one", "<w:pStyle w:val='Mine'/>") + p("two", "<w:pStyle w:val='Mine'/>")
    document = read_bytes(make_docx(body, styles=styles, numbering=NUMBERING), "a.docx")
    assert texts(document) == ["1. one", "2. two"]


def test_heading_styles_give_levels_and_a_style_based_on_itself_ends(make_docx: Make) -> None:
    styles = (
        "<w:style w:type='paragraph' w:styleId='T'><w:name w:val='Title'/><w:basedOn w:val='T'/></w:style>"
        "<w:style w:type='paragraph' w:styleId='H1'><w:name w:val='heading 1'/></w:style>"
        "<w:style w:type='paragraph' w:styleId='H2'><w:name w:val='heading 2'/><w:basedOn w:val='H1'/></w:style>"
    )
    body = "".join(p(f"Words {s}", f"<w:pStyle w:val='{s}'/>") for s in ("T", "H1", "H2")) + p("We will pay them all.")
    document = read_bytes(make_docx(body, styles=styles), "a.docx")
    assert [(b.kind.value, b.level) for b in document.blocks] == [
        *(("title", 1), ("heading", 2), ("heading", 3), ("paragraph", 0)),
    ]


def test_footnotes_stand_apart_and_are_linked(make_docx: Make) -> None:
    body = "<w:p><w:r><w:t>A claim</w:t></w:r><w:r><w:footnoteReference w:id='2'/></w:r><w:r><w:t>.</w:t></w:r></w:p>"
    notes = (
        f"<w:footnote w:id='0' w:type='separator'><w:p/></w:footnote><w:footnote w:id='2'>{p('The body.')}</w:footnote>"
    )
    document = read_bytes(make_docx(body, footnotes=notes), "a.docx")
    assert texts(document) == ["A claim[1].", "The body."]
    assert document.blocks[1].kind is BlockKind.FOOTNOTE
    assert document.blocks[0].notes == (1,)


def test_content_controls_hyperlinks_and_field_results_are_read(make_docx: Make) -> None:
    body = (
        f"<w:sdt><w:sdtContent>{p('In a control.')}</w:sdtContent></w:sdt>"
        "<w:p><w:hyperlink><w:r><w:t>link</w:t></w:r></w:hyperlink>"
        "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
        "<w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>7</w:t></w:r>"
        "<w:r><w:fldChar w:fldCharType='end'/></w:r><w:sdt><w:sdtContent><w:r><w:t>end</w:t></w:r></w:sdtContent></w:sdt></w:p>"
    )
    assert texts(read_bytes(make_docx(body), "a.docx")) == ["In a control.", "link7end"]


def test_merged_cells_are_read_once_and_keep_their_column(make_docx: Make) -> None:
    body = (
        "<w:tbl>"
        f"<w:tr><w:tc><w:tcPr><w:vMerge w:val='restart'/></w:tcPr>{p('a')}</w:tc><w:tc>{p('b')}</w:tc></w:tr>"
        f"<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc>{p('c')}{p('d')}</w:tc></w:tr>"
        f"<w:tr><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr>{p('wide')}</w:tc></w:tr></w:tbl>"
    )
    document = read_bytes(make_docx(body), "a.docx")
    rows = [[document.quote(cell) for cell in block.cells] for block in document.blocks]
    assert rows == [["a", "b"], ["", "c\nd"], ["wide"]]


def test_a_nested_table_is_read_in_its_place_and_once(make_docx: Make) -> None:
    inner = f"<w:tbl><w:tr><w:tc>{p('x')}</w:tc><w:tc>{p('y')}</w:tc></w:tr></w:tbl>"
    body = f"<w:tbl><w:tr><w:tc>{p('before')}{inner}{p('behind')}</w:tc><w:tc>{p('beside')}</w:tc></w:tr></w:tbl>"
    assert texts(read_bytes(make_docx(body), "a.docx")) == ["before", "x\ty", "behind", "beside"]


def test_headers_footers_and_comments_are_listed_as_removed(make_docx: Make, make_zip: Make) -> None:
    w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    data = make_zip(
        {
            "word/document.xml": f"<w:document {w}><w:body>{p('We will pay.')}</w:body></w:document>",
            "word/header1.xml": f"<w:hdr {w}>{p('Draft 3')}</w:hdr>",
            "word/footer1.xml": f"<w:ftr {w}>{p('page 1')}</w:ftr>",
            "word/comments.xml": f"<w:comments {w}><w:comment>{p('really?')}</w:comment></w:comments>",
        }
    )
    document = read_bytes(data, "a.docx")
    assert texts(document) == ["We will pay."]
    assert {(r.what, r.text) for r in document.removed} == {
        *(("page header", "Draft 3"), ("page footer", "page 1"), ("comment", "really?")),
    }


def test_a_text_box_is_read_once_though_it_is_stored_twice(make_docx: Make) -> None:
    box = f"<w:txbxContent>{p('In the box.')}</w:txbxContent>"
    body = (
        "<w:p><w:r><w:t>Text.</w:t></w:r><w:r><mc:AlternateContent xmlns:mc='http://x.org/mc'>"
        f"<mc:Choice><w:drawing>{box}</w:drawing></mc:Choice><mc:Fallback><w:pict>{box}</w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r></w:p>"
    )
    assert texts(read_bytes(make_docx(body), "a.docx")) == ["Text.", "In the box."]


def test_hidden_words_are_listed_and_strict_files_are_read(make_zip: Make) -> None:
    w = 'xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"'
    hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>"
    data = make_zip(
        {
            "word/document.xml": f"<w:document {w}><w:body><w:p>{hidden}<w:r><w:t>Seen.</w:t></w:r></w:p></w:body></w:document>"
        }
    )
    document = read_bytes(data, "a.docx")
    assert texts(document) == ["Seen."]
    assert [r.what for r in document.removed] == ["hidden words"]


def test_a_bullet_that_is_a_blank_only_sets_a_paragraph_in(make_docx: Make) -> None:
    for sign in (" ", "\uf0a0"):
        level = f"<w:lvl w:ilvl='0'><w:numFmt w:val='bullet'/><w:lvlText w:val='{sign}'/></w:lvl>"
        lists = (
            f"<w:abstractNum w:abstractNumId='0'>{level}</w:abstractNum>"
            "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>"
        )
        document = read_bytes(make_docx(p("We will pay.") + item("It goes on.", 1), numbering=lists), "a.docx")
        assert [(b.kind, b.label) for b in document.blocks] == [(BlockKind.PARAGRAPH, None)] * 2


def test_words_in_the_code_of_a_field_that_never_ends_are_listed(make_docx: Make) -> None:
    body = "<w:p><w:r><w:t>One.</w:t></w:r><w:r><w:fldChar w:fldCharType='begin'/></w:r></w:p>" + p("We will pay.")
    document = read_bytes(make_docx(body), "a.docx")
    assert document.text == "One."
    assert [(r.what, r.text) for r in document.removed] == [("code of a field", "We will pay.")]


def test_of_alternatives_between_runs_the_first_is_read(make_docx: Make) -> None:
    choice = "<w:r><w:t>now</w:t></w:r>"
    body = f"<w:p><w:r><w:t xml:space='preserve'>We pay </w:t></w:r><x:AlternateContent xmlns:x='urn:x'><x:Choice>{choice}</x:Choice><x:Fallback>{choice}</x:Fallback></x:AlternateContent></w:p>"
    assert read_bytes(make_docx(body), "a.docx").text == "We pay now"


def test_an_embedded_document_is_told(make_docx: Make) -> None:
    document = read_bytes(make_docx(p("One.") + "<w:altChunk/>"), "a.docx")
    assert document.notes == ("1 embedded document is not read; open the file in Word to see more.",)
