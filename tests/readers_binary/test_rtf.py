from desktop_app.document import BlockKind, Document
from desktop_app.readers import read_bytes


def rtf(body: str) -> Document:
    data = r"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset128 Mincho;}}" + body + "}"
    document = read_bytes(data.encode("latin-1"), "a.rtf")
    assert list(document.flaws()) == []
    return document


def test_bold_size_and_odd_characters_are_read() -> None:
    document = rtf(r"{\b\fs36 Joint Statement}\par We\rquote ll pay \'805 \u8364?6\emdash {\f1\'93\'fa\'96\'7b}.\par")
    assert document.text == "Joint Statement\nWe’ll pay €5 €6—日本."


def test_deleted_words_are_left_out_and_listed() -> None:
    document = rtf(r"We {\deleted may }will pay.\par")
    assert document.text == "We will pay."
    assert [(r.what, r.text) for r in document.removed] == [("deleted words", "may")]


def test_a_footnote_stands_apart_and_is_linked() -> None:
    document = rtf(r"A claim{\super\chftn{\footnote\pard{\super\chftn} The body.\par}}.\par Next one.\par")
    assert [document.quote(b.span) for b in document.blocks] == ["A claim[1].", "Next one.", "The body."]
    assert document.blocks[0].notes == (2,)


def test_rows_and_printed_list_numbers_are_told() -> None:
    document = rtf(
        r"{\listtext 1.\tab}one thing\par{\listtext\'b7\tab}dot\par\trowd\intbl a\cell\intbl b\cell\row\pard end of it.\par"
    )
    assert [document.quote(b.span) for b in document.blocks] == ["1. one thing", "• dot", "a\tb", "end of it."]
    assert [b.kind for b in document.blocks[:3]] == [BlockKind.ITEM, BlockKind.ITEM, BlockKind.ROW]


def test_headings_by_style_headers_and_pictures() -> None:
    document = rtf(
        r"{\stylesheet{\s1\b heading 1;}}{\header Draft\par}{\pict 00ff}{\*\unknown words}"
        r"\pard\s1 Climate\par\pard We will pay for all of it.\par"
    )
    assert document.text == "Climate\nWe will pay for all of it."
    assert [(r.what, r.text) for r in document.removed] == [("page header", "Draft")]


def test_a_link_is_no_heading_because_it_is_underlined() -> None:
    link = r"{\field{\*\fldinst HYPERLINK \"x\"}{\fldrslt{\ul Accompanying Statement}}}"
    document = rtf(rf"{link}\par It was given out by the Chair of the meeting, who will report on all of it.\par")
    assert [b.kind for b in document.blocks][1:] == [BlockKind.PARAGRAPH]
    assert all("underlined" not in b.reason for b in document.blocks)


def test_comments_are_left_out_listed_and_told() -> None:
    document = rtf(r"We will pay{\*\atnid A}{\*\atnauthor Ann}{\chatn{\*\annotation\pard Really?\par}}.\par")
    assert document.text == "We will pay."
    assert [(r.what, r.text) for r in document.removed] == [("comment", "Really?")]
    assert document.notes == ("The file holds comments: they are left out.",)


def test_what_is_seen_of_an_object_and_the_words_in_a_drawn_box_are_read() -> None:
    document = rtf(
        r"One.\par{\object\objemb{\*\objdata 00ff}{\result\pard Two.\par}}{\*\do\dptxbx{\dptxbxtext\pard Three.\par}\dpx1}Four.\par"
    )
    assert [document.quote(b.span) for b in document.blocks] == ["One.", "Two.", "Three.", "Four."]
