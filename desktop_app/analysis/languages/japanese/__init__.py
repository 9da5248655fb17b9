"""Japanese: its sentences, its rules for how a sentence ends, and the judge that applies them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop_app.analysis.languages.japanese.judge import Judge
from desktop_app.analysis.languages.japanese.sentences import sentences
from desktop_app.analysis.languages.protocol import Judgement
from desktop_app.analysis.units import Unit
from desktop_app.document import Document, Span


class Japanese:
    """The Japanese language as analysis speaks it."""

    code = "ja"

    def sentences(self, text: str, span: Span) -> Iterator[Span]:
        """Yield the sentences of `span`."""
        return sentences(text, span)

    def judgements(self, document: Document, units: Sequence[Unit]) -> Iterator[Judgement]:
        """Yield one judgement per unit."""
        return Judge(document).judgements(units)


LANGUAGE = Japanese()
"""What the table of languages asks for."""
