"""A document of each format that asks to be fetched from, run or completed by something outside it."""

from tests.hostile.made import ODF, W, docx, epub, odt, p, pdf_of

SAID = "We will pay for all of it by 2030."
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'


def page(remote: str, beside: str) -> str:
    """A page that names `remote` (an address) and `beside` (a file next to it) in every way known to fetch."""
    return (
        f"<html><head><base href='{remote}'><meta http-equiv='refresh' content='0;url={remote}'>"
        f"<link rel='stylesheet' href='{remote}'><link rel='preload' as='image' href='{beside}'><link rel='icon' href='{remote}'>"
        f"<style>@import url('{remote}'); body {{ background: url({remote}) }}</style><script src='{remote}'></script>"
        f"<script>fetch('{remote}'); new Image().src = '{remote}'</script></head>"
        f"<body background='{remote}' onload=\"fetch('{remote}')\"><p style=\"background: url('{remote}')\">{SAID}</p>"
        f"<img src='{remote}' srcset='{remote} 2x' alt='A'><img src='{beside}' alt='B'><iframe src='{remote}'></iframe>"
        f"<object data='{remote}'></object><embed src='{remote}'><video src='{remote}' poster='{remote}'></video>"
        f"<audio><source src='{remote}'></audio><input type='image' src='{remote}'><svg><image href='{remote}'/><use href='{remote}#a'/></svg>"
        f"<form action='{remote}'></form></body></html>"
    )


def text_document(remote: str, beside: str) -> bytes:
    return f"{SAID}\n\n<img src='{remote}'> <img src='{beside}'>\n\n![A]({remote}) <link rel=stylesheet href={remote}>\n".encode()


def markdown(remote: str, beside: str) -> bytes:
    return (
        f"---\ntitle: '<img src=\"{remote}\">'\nsource_url: {remote}\nimage: {remote}\n---\n\n{SAID}\n\n![A]({remote}) ![B]({beside})\n\n"
        f"<img src='{remote}'>\n\n<script src='{remote}'></script>\n\n[c]: {remote}\n\n[a link][c] and <{remote}>\n"
    ).encode()


def word(remote: str, beside: str) -> bytes:
    kinds = [
        "image",
        "attachedTemplate",
        "oleObject",
        "aFChunk",
        "subDocument",
        "hyperlink",
        "frame",
        "stylesheet",
        "externalLink",
    ]
    external = "".join(f"<Relationship Id='x{k}' Type='t/{k}' Target='{remote}' TargetMode='External'/>" for k in kinds)
    relations = f"<Relationships>{external}<Relationship Id='b' Type='t/image' Target='{beside}' TargetMode='External'/></Relationships>"
    fields = "".join(
        f"<w:p><w:r><w:fldChar w:fldCharType='begin'/><w:instrText>{code}</w:instrText><w:fldChar w:fldCharType='end'/></w:r></w:p>"
        for code in (f'INCLUDEPICTURE "{remote}"', f'INCLUDETEXT "{beside}"', f'DDEAUTO cmd "/c start {remote}"')
    )
    body = (
        f"{p(SAID)}{fields}<w:altChunk {R} r:id='xaFChunk'/><w:subDoc {R} r:id='xsubDocument'/>"
        f"<w:p><w:r><w:object {R}><o:OLEObject xmlns:o='urn:o' Type='Link' r:id='xoleObject'/></w:object></w:r></w:p>"
        f"<w:p><w:r><w:drawing><a:blip xmlns:a='urn:a' {R} r:link='ximage' r:embed='b'/></w:drawing></w:r></w:p>"
        f"<w:p><w:hyperlink {R} r:id='xhyperlink'><w:r><w:t>A link.</w:t></w:r></w:hyperlink></w:p>"
    )
    return docx(
        body,
        parts={
            "word/_rels/document.xml.rels": relations,
            "word/_rels/settings.xml.rels": relations,
            "word/settings.xml": f"<w:settings {W} {R}><w:attachedTemplate r:id='xattachedTemplate'/></w:settings>",
            "word/vbaProject.bin": b"Sub AutoOpen()\nShell",
            "word/media/a.png": b"\x89PNG",
        },
    )


def writer(remote: str, beside: str) -> bytes:
    x = 'xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:draw="urn:draw" xmlns:script="urn:script"'
    body = (
        f"<text:p>{SAID}</text:p><text:section {x} text:name='s'><text:section-source xlink:href='{beside}'/></text:section>"
        f"<text:p {x}><draw:frame><draw:image xlink:href='{remote}'/></draw:frame><draw:frame><draw:floating-frame xlink:href='{remote}'/></draw:frame>"
        f"<draw:frame><draw:object xlink:href='{remote}'/></draw:frame><draw:frame><draw:plugin xlink:href='{beside}'/></draw:frame>"
        f"<text:a xlink:href='{remote}'>A link.</text:a></text:p>"
        f"<office:event-listeners {x}><script:event-listener script:event-name='dom:load' xlink:href='{remote}'/></office:event-listeners>"
    )
    style = f"<style:background-image xmlns:xlink='http://www.w3.org/1999/xlink' xlink:href='{remote}'/>"
    return odt(
        body,
        parts={
            "styles.xml": f"<office:document-styles {ODF}><style:page-layout>{style}</style:page-layout></office:document-styles>",
            "Basic/Standard/Module1.xml": "<script>Sub Main: Shell</script>",
        },
    )


def rich(remote: str, beside: str) -> bytes:
    return (
        rf"{{\rtf1{{\*\template {remote}}}{{\*\htmltag <img src={remote}>}} {SAID}\par"
        rf'{{\field{{\*\fldinst INCLUDEPICTURE "{remote}"}}{{\fldrslt }}}}{{\field{{\*\fldinst INCLUDETEXT "{beside}"}}{{\fldrslt }}}}'
        rf'{{\field{{\*\fldinst DDEAUTO cmd "/c {remote}"}}{{\fldrslt }}}}{{\field{{\*\fldinst HYPERLINK "{remote}"}}{{\fldrslt A link.}}}}'
        rf"{{\object\objautlink\objupdate{{\*\objclass Word}}{{\*\objdata 0105{remote.encode().hex()}}}}}\par}}"
    ).encode()


def book(remote: str, beside: str) -> bytes:
    items = f"<item id='a' href='a.html'/><item id='r' href='{remote}'/><item id='b' href='{beside}'/><item id='c' href='{remote}' properties='nav'/>"
    spine = "<itemref idref='a'/><itemref idref='r'/><itemref idref='b'/><itemref idref='c'/>"
    return epub(page(remote, beside), f"<p>{items}{spine}</p>")


def printed(remote: str, beside: str) -> bytes:
    show = f"BT /F1 12 Tf 20 200 Td ({SAID}) Tj ET".encode()
    uri, file = remote.encode(), beside.encode()
    actions = (
        b"<</S /JavaScript /JS (app.launchURL\\('%s'\\); this.submitForm\\('%s'\\))>>" % (uri, uri),
        b"<</S /URI /URI (%s)>>" % uri,
        b"<</S /Launch /F (%s) /Win <</F (cmd.exe) /P (/c)>>>>" % file,
        b"<</S /GoToR /F <</FS /URL /F (%s)>> /D [0 /Fit]>>" % uri,
        b"<</S /SubmitForm /F <</FS /URL /F (%s)>>>>" % uri,
        b"<</S /ImportData /F (%s)>>" % file,
        b"<</S /Rendition /R <</S /MR /C <</S /MCD /D <</FS /URL /F (%s)>>>>>>>>" % uri,
    )
    notes = b" ".join(
        b"<</Type /Annot /Subtype /Link /Rect [0 0 300 300] /A %s /AA <</PO %s>>>>" % (a, a) for a in actions
    )
    return pdf_of(
        [
            b"<</Type /Catalog /Pages 2 0 R /OpenAction %s /AA <</WC %s /DC %s>> /URI <</Base (%s)>> /AcroForm <</XFA (<x href='%s'/>)>>>>"
            % (actions[0], actions[1], actions[4], uri, uri),
            b"<</Type /Pages /Kids [3 0 R] /Count 1>>",
            b"<</Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents [4 0 R 6 0 R] /Annots [%s] /AA <</O %s>> /Resources <</Font <</F1 5 0 R>> /XObject <</I 7 0 R>>>>>>"
            % (notes, actions[3]),
            b"<</Length %d>>\nstream\n%s\nendstream" % (len(show), show),
            b"<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>",
            b"<</Length 0 /F <</FS /URL /F (%s)>>>>\nstream\n\nendstream" % uri,
            b"<</Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray /Length 0 /F (%s)>>\nstream\n\nendstream"
            % file,
        ]
    )


def every_format(remote: str, beside: str) -> dict[str, bytes]:
    """The documents by name."""
    return {
        "a.txt": text_document(remote, beside),
        "a.md": markdown(remote, beside),
        "a.html": page(remote, beside).encode(),
        "a.docx": word(remote, beside),
        "a.odt": writer(remote, beside),
        "a.epub": book(remote, beside),
        "a.rtf": rich(remote, beside),
        "a.pdf": printed(remote, beside),
    }
