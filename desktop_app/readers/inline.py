"""Builds one raw block's text together with its runs, as a format's reader walks through inline mark-up."""

from __future__ import annotations

from dataclasses import dataclass, field

from desktop_app.readers.raw import Run


@dataclass(slots=True)
class Inline:
    """Text that grows, and the bold, italic and underlined stretches in it (counted, for they may be nested)."""

    parts: list[str] = field(default_factory=list[str])
    length: int = 0
    bold: int = 0
    italic: int = 0
    underline: int = 0
    runs: list[Run] = field(default_factory=list[Run])
    refers: list[str] = field(default_factory=list[str])

    def add(self, text: str) -> None:
        """Append visible text in the look of the moment."""
        if not text:
            return
        if self.bold > 0 or self.italic > 0 or self.underline > 0:
            self._run(self.length, self.length + len(text))
        self.parts.append(text)
        self.length += len(text)

    def _run(self, start: int, end: int) -> None:
        run = Run(start, end, bold=self.bold > 0, italic=self.italic > 0, underline=self.underline > 0)
        last = self.runs[-1] if self.runs else None
        same = last is not None and (last.bold, last.italic, last.underline) == (run.bold, run.italic, run.underline)
        if last is not None and same and last.end == start:
            self.runs[-1] = Run(last.start, end, bold=run.bold, italic=run.italic, underline=run.underline)
        else:
            self.runs.append(run)

    @property
    def text(self) -> str:
        """All text so far."""
        return "".join(self.parts)
