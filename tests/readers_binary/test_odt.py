from collections.abc import Callable

import pytest

from desktop_app.document import BlockKind
from desktop_app.readers import PasswordNeeded, read_bytes

Pack = Callable[[dict[str, str]], bytes]
NAMES = " ".join(
    f'xmlns:{n}="urn:oasis:names:tc:opendocument:xmlns:{n}:1.0"' for n in ("office", "text", "style", "table", "fo")
)
LISTS = (
    '<text:list-style style:name="N"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>'
    '<text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="(" style:num-suffix=")"/></text:list-style>'
)


def odt(body: str, make_zip: Pack, styles: str = LISTS) -> bytes:
    content = (
        f"<office:document-content {NAMES}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    return make_zip({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content})


def said(body: str, make_zip: Pack) -> list[str]:
    document = read_bytes(odt(body, make_zip), "a.odt")
    assert list(document.flaws()) == []
    return [document.quote(block.span) for block in document.blocks]


def test_a_footnote_stands_apart_from_the_word_before_it(make_zip: Pack) -> None:
    note = "<text:note text:id='f'><text:note-citation>1</text:note-citation><text:note-body><text:p>The body.</text:p></text:note-body></text:note>"
    document = read_bytes(odt(f"<text:p>A claim{note}.</text:p>", make_zip), "a.odt")
    assert document.text == "A claim[1].\nThe body."
    assert document.blocks[0].notes == (1,)
    assert document.blocks[1].kind is BlockKind.FOOTNOTE


def test_list_numbers_are_printed_nested_and_go_on_where_the_file_says_so(make_zip: Pack) -> None:
    inner = "<text:list><text:list-item><text:p>in a</text:p></text:list-item></text:list>"
    body = (
        "<text:list text:style-name='N'>"
        f"<text:list-item><text:p>one</text:p>{inner}</text:list-item><text:list-item><text:p>two</text:p>{inner}</text:list-item></text:list>"
        "<text:p>Between them.</text:p><text:list text:style-name='N' text:continue-numbering='true'>"
        "<text:list-item><text:p>three</text:p></text:list-item></text:list>"
    )
    assert said(body, make_zip) == ["1. one", "(a) in a", "2. two", "(a) in a", "Between them.", "3. three"]


def test_deleted_words_are_left_out_and_listed(make_zip: Pack) -> None:
    body = (
        "<text:tracked-changes><text:changed-region><text:deletion><office:change-info/><text:p>may</text:p></text:deletion>"
        "</text:changed-region></text:tracked-changes><text:p>We <text:change/>will<text:s text:c='2'/>pay.</text:p>"
    )
    document = read_bytes(odt(body, make_zip), "a.odt")
    assert document.text == "We will  pay."
    assert [(r.what, r.text) for r in document.removed] == [("deleted words", "may")]


def test_headings_and_rows_are_told(make_zip: Pack) -> None:
    row = "<table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:covered-table-cell/><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row>"
    body = (
        f"<text:h text:outline-level='1'>Head</text:h><text:p>We will pay all.</text:p><table:table>{row}</table:table>"
    )
    document = read_bytes(odt(body, make_zip), "a.odt")
    assert [block.kind.value for block in document.blocks] == ["title", "paragraph", "row"]
    assert [document.quote(cell) for cell in document.blocks[2].cells] == ["a", "", "b"]


def test_an_encrypted_file_says_so(make_zip: Pack) -> None:
    manifest = "<m:manifest xmlns:m='urn:x'><m:encryption-data/></m:manifest>"
    data = make_zip(
        {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "x", "META-INF/manifest.xml": manifest}
    )
    with pytest.raises(PasswordNeeded, match="encrypted"):
        read_bytes(data, "a.odt")


def test_a_list_that_prints_nothing_only_sets_its_paragraphs_in(make_zip: Pack) -> None:
    blank = '<text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char=" "/></text:list-style>'
    body = '<text:p>We will pay.</text:p><text:list text:style-name="B"><text:list-item><text:p>It goes on.</text:p></text:list-item></text:list>'
    document = read_bytes(odt(body, make_zip, blank), "a.odt")
    assert [(b.kind, b.label) for b in document.blocks] == [(BlockKind.PARAGRAPH, None)] * 2
