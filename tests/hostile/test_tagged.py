"""A loop in the tags of a PDF does no harm."""

import pytest

from desktop_app.document import Document
from tests.hostile.made import pdf_of
from tests.hostile.outcomes import outcome


@pytest.mark.parametrize("children", [b"[7 0 R 8 0 R]", b"[8 0 R 8 0 R 8 0 R]", b"7 0 R"])
def test_a_loop_in_the_tags_ends(children: bytes) -> None:
    stream = b"/H1 <</MCID 0>> BDC BT /F1 12 Tf 20 200 Td (We will pay for it all.) Tj ET EMC"
    data = pdf_of(
        [
            b"<</Type /Catalog /Pages 2 0 R /MarkInfo <</Marked true>> /StructTreeRoot 6 0 R>>",
            b"<</Type /Pages /Kids [3 0 R] /Count 1>>",
            b"<</Type /Page /Parent 2 0 R /StructParents 0 /MediaBox [0 0 300 300] /Contents 4 0 R /Resources <</Font <</F1 5 0 R>>>>>>",
            b"<</Length %d>>\nstream\n%s\nendstream" % (len(stream), stream),
            b"<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>",
            b"<</Type /StructTreeRoot /K [7 0 R] /ParentTree <</Nums [0 [8 0 R]]>>>>",
            b"<</Type /StructElem /S /Document /P 6 0 R /Pg 3 0 R /K %s>>" % children,
            b"<</Type /StructElem /S /H1 /P 7 0 R /Pg 3 0 R /K [0 7 0 R 8 0 R]>>",
        ]
    )
    read_back = outcome(data, "a.pdf")
    assert isinstance(read_back, Document)
    assert read_back.text == "We will pay for it all."
