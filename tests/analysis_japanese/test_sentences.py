"""Where a Japanese sentence ends: at 。！？ outside of brackets and quotation marks, and at an empty line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.analysis.languages.japanese.sentences import sentences
from desktop_app.document import Span


def parted(text: str) -> list[str]:
    return [text[span.start : span.end] for span in sentences(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("設置する。公表する。", ["設置する。", "公表する。"]),
        ("本当か？進めよう！終わる。", ["本当か？", "進めよう！", "終わる。"]),
        ("「進める。必ず進める。」と述べた。次に進む。", ["「進める。必ず進める。」と述べた。", "次に進む。"]),
        ("会議（以下「会議」という。）を設置する。次。", ["会議（以下「会議」という。）を設置する。", "次。"]),
        ("設置する（再掲。）。公表する。", ["設置する（再掲。）。", "公表する。"]),
        ("「設置する。公表する。」", ["「設置する。", "公表する。」"]),
        ("「閉じない。次に進む。", ["「閉じない。", "次に進む。"]),
        ("推進する。（環境省）次に進む。", ["推進する。（環境省）", "次に進む。"]),
        ("増えました。「責任」を果たす。", ["増えました。", "「責任」を果たす。"]),
        ("設置する。\u3000公表する。", ["設置する。", "公表する。"]),
        ("設置する\n\n公表する", ["設置する", "公表する"]),
        ("導入率は１．５倍となる。", ["導入率は１．５倍となる。"]),
        ("基盤の整備", ["基盤の整備"]),
        ("\u3000\n ", []),
    ],
)
def test_sentences_end_where_a_reader_ends_them(text: str, wanted: list[str]) -> None:
    assert parted(text) == wanted


@given(st.text(alphabet="。！？「」（）『』【】、する国\n\u3000 ．1", max_size=80))
def test_no_character_but_white_space_is_lost_whatever_the_text(text: str) -> None:
    assert "".join("".join(parted(text)).split()) == "".join(text.split())
