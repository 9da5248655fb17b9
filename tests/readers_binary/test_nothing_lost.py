"""No letter or digit is lost or added: what a file shows is the text, what it does not show is listed as removed."""

import re
from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings

from tests.hostile.outcomes import read_here
from tests.readers_binary.content import BODY, LEFT_OUT, Book, Node, Printed, Rich, Word, Writer, count, words

WORDS = r"w[a-j]{3}x"
WRITE = {"a.docx": Word, "a.odt": Writer, "a.rtf": Rich, "a.epub": Book}


@pytest.mark.parametrize("name", WRITE)
@settings(max_examples=80, suppress_health_check=[HealthCheck.too_slow])
@given(body=BODY)
def test_every_word_stands_in_the_text_or_is_listed_as_removed(name: str, body: Node) -> None:
    if not words(body, without=(*LEFT_OUT, "note")):
        return
    document = read_here(WRITE[name]().document(body), name)
    assert list(document.flaws()) == []
    shown, removed = re.findall(WORDS, document.text), " ".join(r.text for r in document.removed)
    left_out = [word for kind in LEFT_OUT for word in _in(body, kind)]
    assert Counter(shown) == Counter(words(body, without=LEFT_OUT))
    assert Counter(re.findall(WORDS, removed)) == Counter(left_out)
    assert [w for w in shown if w in set(_main(body))] == _main(body)
    marks = "".join(str(n + 1) for n in range(count(body, "note")))
    letters = Counter(c for c in document.text if c.isalnum()) - Counter(c for w in shown for c in w)
    assert letters == Counter(marks)


@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow])
@given(body=BODY)
def test_every_printed_word_stands_in_the_text_and_no_other(body: Node) -> None:
    printed = words(body, without=(*LEFT_OUT, "note"))
    if not printed:
        return
    document = read_here(Printed().document(body), "a.pdf")
    assert list(document.flaws()) == []
    assert sorted(re.findall(WORDS, document.text)) == sorted(printed)
    rest = re.sub(WORDS, "", document.text) + " ".join(r.text for r in document.removed if r.what != "page number")
    assert "".join(c for c in rest if c.isalnum()) in ("", "RunningHead")
    if not count(body, "table"):
        assert re.findall(WORDS, document.text) == printed


def _main(body: Node) -> list[str]:
    """The words whose order is the reader's to keep: not those of notes and boxes, which stand behind."""
    return words(body, without=(*LEFT_OUT, "note", "box"))


def _in(node: Node, kind: str) -> list[str]:
    return words(node) if node.kind == kind else [word for child in node.inner for word in _in(child, kind)]
