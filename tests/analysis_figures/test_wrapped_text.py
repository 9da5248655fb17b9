"""A text in lines with an indent states the same figures as in one line, each in its own place."""

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.analysis.figures import find_figures
from desktop_app.document import Block, BlockKind, Document, Source, Span, outline

SENTENCE = (
    "Japan will invest well over $36.2 billion per year in 15 new hospitals , and cut 12.5 percent of its debts "
    "by nearly half . Canada gave U.S. $ 3 million , or 1.5 to 2 million tonnes of rice , to more than 300 schools ."
)


def one_block(text: str) -> Document:
    body = Span(0, len(text))
    blocks = (Block(body, body, BlockKind.PARAGRAPH),)
    return Document(text, blocks, outline(blocks), Source("text.txt", "txt", 0, ""))


@given(st.lists(st.sampled_from([" ", "\n", "\n    ", " \n", "\n\t\t", "  \n        "]), min_size=60, max_size=60))
def test_line_breaks_and_indents_change_no_figure(gaps: list[str]) -> None:
    words = SENTENCE.split(" ")
    plain, wrapped = SENTENCE, "".join(word + gap for word, gap in zip(words, gaps, strict=False)).rstrip()
    one, other = one_block(plain), one_block(wrapped)
    assert [(one.running(f.span), f.value, f.low, f.high, f.unit, f.approx) for f in find_figures(one)] == [
        (other.running(f.span), f.value, f.low, f.high, f.unit, f.approx) for f in find_figures(other)
    ]
