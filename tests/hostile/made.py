"""Small files of the packed formats and PDF for the hostile tests, from the mark-up that matters."""

import io
import zipfile

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
ODF = " ".join(
    f'xmlns:{n}="urn:oasis:names:tc:opendocument:xmlns:{n}:1.0"' for n in ("office", "text", "style", "table")
)
ODT = "application/vnd.oasis.opendocument.text"
SPINE = "<p><item id='a' href='a.html'/><itemref idref='a'/></p>"

Parts = dict[str, str | bytes]


def packed(parts: Parts, how: int = zipfile.ZIP_DEFLATED) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", how) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return made.getvalue()


def p(words: str) -> str:
    return f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>"


def docx(body: str, before: str = "", parts: Parts | None = None, how: int = zipfile.ZIP_DEFLATED) -> bytes:
    text = f"{before}<w:document {W}><w:body>{body}</w:body></w:document>"
    return packed({"word/document.xml": text, **(parts or {})}, how)


def odt(body: str, before: str = "", parts: Parts | None = None, how: int = zipfile.ZIP_DEFLATED) -> bytes:
    text = f"<office:body><office:text>{body}</office:text></office:body>"
    content = f"{before}<office:document-content {ODF}>{text}</office:document-content>"
    return packed({"mimetype": ODT, "content.xml": content, **(parts or {})}, how)


def epub(page: str, package: str = SPINE, parts: Parts | None = None, how: int = zipfile.ZIP_DEFLATED) -> bytes:
    return packed({"mimetype": "application/epub+zip", "a.opf": package, "a.html": page, **(parts or {})}, how)


def pdf_of(objects: list[bytes]) -> bytes:
    """A PDF from its numbered objects, with a right cross-reference table."""
    made = b"%PDF-1.7\n"
    places: list[int] = []
    for number, content in enumerate(objects, start=1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    made += b"xref\n0 %d\n0000000000 65535 f \n%s" % (size, table)
    return made + b"trailer <</Size %d /Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (size, made.rindex(b"xref\n0"))
