"""A field for plain text that stays fluid: what is too long is refused whole, and control characters are shown."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtWidgets import QPlainTextEdit

MOST = 200_000
"""Characters that a field may have: a book of 100 pages. More would make every keystroke wait."""
_PICTURES = {code: 0x2400 + code for code in range(32) if chr(code) not in "\t\n\r"} | {0x7F: 0x2421}
"""Control characters and the pictures of them (Unicode, block Control Pictures): shown, and none is lost."""


class PlainEdit(QPlainTextEdit):
    """Takes pasted and dropped text as it is; `told` carries a sentence on what was refused or shown otherwise."""

    told = Signal(str)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste text; what is too long is refused whole, and control characters are shown as their pictures."""
        words = source.text()
        room = MOST - self.document().characterCount() + len(self.textCursor().selectedText())
        if len(words) > room:
            self.told.emit(
                self.tr(
                    "These {size:,} characters were not pasted: a note has room for {most:,}. They are still on the "
                    "clipboard; keep them in a file and add that as evidence."
                ).format(size=len(words), most=MOST)
            )
            return
        shown, count = with_pictures(words)
        if count:
            self.told.emit(
                self.tr("{count} control characters in the pasted text stand as signs such as ␀.").format(count=count)
            )
        self.insertPlainText(shown)


def with_pictures(words: str) -> tuple[str, int]:
    """Return text with its control characters as signs that can be seen, and how many there were."""
    shown = words.translate(_PICTURES)
    return shown, sum(one != other for one, other in zip(words, shown, strict=True)) if shown != words else 0
