"""One small statement in each format with everything its reader knows: what the fuzzing mutates."""

from tests.hostile.made import ODF, ODT, W, pdf_of

DOCX = {
    "word/document.xml": f"""<w:document {W}><w:body>
<w:p><w:pPr><w:pStyle w:val="T"/></w:pPr><w:r><w:t>Joint Statement</w:t></w:r></w:p>
<w:p><w:pPr><w:pStyle w:val="H"/></w:pPr><w:r><w:t>Trade</w:t></w:r></w:p>
<w:p><w:r><w:t xml:space="preserve">We </w:t></w:r><w:del><w:r><w:delText>may</w:delText></w:r></w:del><w:ins><w:r><w:t>will</w:t></w:r></w:ins><w:r><w:rPr><w:b/><w:sz w:val="24"/></w:rPr><w:t xml:space="preserve"> pay</w:t><w:tab/><w:footnoteReference w:id="1"/></w:r></w:p>
<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:ind w:left="720"/></w:pPr><w:r><w:t>First item.</w:t></w:r></w:p>
<w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr><w:sdt><w:sdtContent><w:r><w:t>Second item.</w:t></w:r></w:sdtContent></w:sdt></w:p>
<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>A</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc></w:tr>
<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:p><w:r><w:t>2</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
<w:p><w:hyperlink><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>7</w:t><w:fldChar w:fldCharType="end"/></w:r></w:hyperlink><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>In a box.</w:t></w:r></w:p></w:txbxContent></w:pict><w:sym w:char="F0B7"/><w:ruby><w:rt><w:r><w:t>x</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>Base</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>
</w:body></w:document>""",
    "word/styles.xml": f"""<w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/><w:basedOn w:val="N"/></w:style>
<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/><w:basedOn w:val="T"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style></w:styles>""",
    "word/numbering.xml": f"""<w:numbering {W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
<w:lvl w:ilvl="1"><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1.%2)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="3"/></w:lvlOverride></w:num></w:numbering>""",
    "word/footnotes.xml": f"""<w:footnotes {W}><w:footnote w:id="1"><w:p><w:r><w:t>A note.</w:t></w:r></w:p></w:footnote></w:footnotes>""",
    "word/header1.xml": f"""<w:hdr {W}><w:p><w:r><w:t>Head</w:t></w:r></w:p></w:hdr>""",
    "word/comments.xml": f"""<w:comments {W}><w:comment w:id="0"><w:p><w:r><w:t>Really?</w:t></w:r></w:p></w:comment></w:comments>""",
    "_rels/.rels": """<Relationships><Relationship Type="x/officeDocument" Target="word/document.xml"/></Relationships>""",
}

ODT_PARTS = {
    "mimetype": ODT,
    "content.xml": f"""<office:document-content {ODF} xmlns:draw="urn:draw"><office:automatic-styles>
<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Quotations"><style:text-properties fo:font-weight="bold" xmlns:fo="urn:fo"/></style:style>
<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-bullet text:level="2" text:bullet-char="•"/></text:list-style></office:automatic-styles>
<office:body><office:text><text:tracked-changes><text:changed-region><text:deletion><text:p>may</text:p></text:deletion></text:changed-region></text:tracked-changes>
<text:h text:outline-level="1">Joint Statement</text:h><text:h text:outline-level="2">Trade</text:h>
<text:p text:style-name="P1">We <text:span text:style-name="P1">will</text:span><text:s text:c="2"/>pay<text:tab/><text:note text:id="f"><text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p></text:note-body></text:note><text:line-break/>now.</text:p>
<text:list text:style-name="L"><text:list-item text:start-value="3"><text:p>First item.</text:p><text:list><text:list-item><text:p>Second item.</text:p></text:list-item></text:list></text:list-item></text:list>
<table:table><table:table-row><table:table-cell><text:p>A</text:p></table:table-cell><table:table-cell><text:p>1</text:p></table:table-cell></table:table-row></table:table>
<text:p><draw:frame><draw:text-box><text:p>In a box.</text:p></draw:text-box></draw:frame><text:ruby><text:ruby-base>Base</text:ruby-base><text:ruby-text>x</text:ruby-text></text:ruby></text:p>
</office:text></office:body></office:document-content>""",
    "styles.xml": f"""<office:document-styles {ODF}><style:style style:name="Quotations" style:family="paragraph" style:parent-style-name="P1"/><style:header><text:p>Head</text:p></style:header></office:document-styles>""",
}

HTML = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Joint Statement | Ministry</title><meta property="og:title" content="Joint Statement"><style>p{}</style></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/b">News</a></li></ul></nav><div class="cookie-banner">We use cookies. Accept cookies.</div>
<main><article><h1>Joint Statement</h1><p class="date">May 3, 2024</p><h2>Trade</h2><p>We will <b>pay</b> <i>now</i>.<sup><a href="#fn1">1</a></sup><br>And then.</p>
<ol start="3"><li>First item.<ul><li>Second item.</li></ul></li></ol><table><caption>Sums</caption><tr><th>A</th><td>1</td></tr><tr><th>B</th><td>2</td></tr></table>
<blockquote><p>Quoted.</p></blockquote><pre>As it
stands</pre><ruby>Base<rt>x</rt></ruby><p id="fn1">A note.</p></article></main><aside>Related: <a href="/c">more</a></aside><footer>Contact</footer><script>var a = "<p>";</script></body></html>"""

EPUB = {
    "mimetype": "application/epub+zip",
    "META-INF/container.xml": """<container><rootfiles><rootfile full-path="OPS/a.opf"/></rootfiles></container>""",
    "OPS/a.opf": """<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>Joint Statement</dc:title><dc:language>en</dc:language><dc:date>2024-05-03</dc:date></metadata>
<manifest><item id="n" href="n.xhtml" properties="nav"/><item id="a" href="a.xhtml"/><item id="b" href="b.xhtml"/></manifest><spine><itemref idref="n"/><itemref idref="a"/><itemref idref="b"/></spine></package>""",
    "OPS/n.xhtml": """<html><body><nav><ol><li><a href="a.xhtml">Joint Statement</a></li></ol></nav></body></html>""",
    "OPS/a.xhtml": """<html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body><h1>Joint Statement</h1><p>We will <b>pay</b><a href="#n1">1</a>.</p><aside id="n1" role="doc-footnote"><p>A note.</p></aside></body></html>""",
    "OPS/b.xhtml": """<html><body><h2>Trade</h2><ul><li>First item.</li><li>Second&nbsp;item.</li></ul><table><tr><td>A</td><td>1</td></tr></table></body></html>""",
}

RTF = (
    r"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 Times;}{\f1\fcharset128 Mincho;}}{\stylesheet{\s1 heading 1;}}{\header Head\par}"
    r"\pard\s1\b\fs32 Joint Statement\b0\par\pard We {\deleted may}{\revised will} \b pay\b0  \'80\u8364? now{\footnote A note.}\line And then.\par"
    r"\pard\li720{\listtext 1.\tab}First item.\par\pard{\listtext \'b7\tab}Second item.\par\trowd\intbl A\cell 1\cell\row\pard"
    r'{\field{\*\fldinst HYPERLINK "x"}{\fldrslt A link}}{\*\bkmkstart a}{\v hidden}\f1\'8e\'71\f0{\pict 00ff}\bin2 ab\u-10179?\u-8704?\par}'
)

MARKDOWN = """---
title: "Joint Statement"
date: 2024-05-03
---

# Joint Statement

**Trade:** We *will* pay[^1] `now` \\* and ~~then~~.

3. First item.
   - Second item.

     More of it.

> Quoted.

| A | 1 |
|---|--:|
| B | 2 |

<div><b>In a box.</b></div>

![a picture](x.png) [a link](y) <u>under</u> &amp; ** Today,President

    set in

[^1]: A note.
"""

_SHOW = b"""BT /F1 18 Tf 40 260 Td (Joint Statement) Tj ET
BT /F1 12 Tf 40 230 Td (We will pay for it) Tj 0 -14 Td (all by the year 2030.) Tj ET
BT /F2 12 Tf 1 0 0 1 40 180 Tm [(Tra) -200 (de)] TJ ET
q 1 0 0 1 0 0 cm BT /F1 10 Tf 40 150 Td (1. First item.) Tj 0 -12 Td (2. Second item.) Tj ET Q
BT /F1 8 Tf 150 20 Td (7) Tj ET"""

PDF = pdf_of(
    [
        b"<</Type /Catalog /Pages 2 0 R /Outlines 8 0 R /MarkInfo <</Marked true>>>>",
        b"<</Type /Pages /Kids [3 0 R 7 0 R] /Count 2>>",
        b"<</Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Rotate 0 /Contents 4 0 R /Resources <</Font <</F1 5 0 R /F2 6 0 R>>>>>>",
        b"<</Length %d>>\nstream\n%s\nendstream" % (len(_SHOW), _SHOW),
        b"<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>",
        b"<</Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding>>",
        b"<</Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents 4 0 R /Resources <</Font <</F1 5 0 R /F2 6 0 R>>>>>>",
        b"<</First 9 0 R /Last 9 0 R /Count 1>>",
        b"<</Title (Trade) /Parent 8 0 R /Dest [3 0 R /Fit]>>",
    ]
)
