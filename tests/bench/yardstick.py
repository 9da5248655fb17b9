"""The yardstick of the window's figures: what bare Qt views of the same size take for a step from line to line."""

import time

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QApplication, QListView, QSplitter, QTextBrowser


def bare_step(lines: list[str]) -> float:
    """Return the main thread's milliseconds to choose a line in a bare list and a bare text and draw both.

    The median of eleven.
    """
    window, view, text = QSplitter(), QListView(), QTextBrowser()
    model = QStringListModel(lines, window)
    view.setModel(model)
    view.setUniformItemSizes(True)
    text.setPlainText("\n".join(lines[:400]))
    window.addWidget(text)
    window.addWidget(view)
    window.resize(1440, 900)
    window.show()
    for _ in range(20):
        QApplication.processEvents()
    taken: list[float] = []
    for step in range(1, 12):
        begun = time.thread_time()
        view.setCurrentIndex(model.index(step * len(lines) // 12, 0))
        text.moveCursor(text.textCursor().MoveOperation.NextBlock)
        text.verticalScrollBar().setValue(text.verticalScrollBar().maximum() * step // 12)
        QApplication.processEvents()
        taken.append((time.thread_time() - begun) * 1000)
    window.hide()
    window.deleteLater()
    return sorted(taken)[len(taken) // 2]
