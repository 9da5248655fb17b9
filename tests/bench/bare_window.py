"""The yardstick: a bare PySide6 window with three views of the same text. Prints when it is on the screen, as JSON."""

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, QTimer
from PySide6.QtWidgets import QApplication, QListView, QMainWindow, QSplitter, QTextBrowser, QTreeView


class Watch(QObject):
    """Ends the program once the text has been painted."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self.report)
        return False

    def report(self) -> None:
        print(json.dumps({"shown": time.time()}), flush=True)
        QApplication.exit(0)


def main() -> int:
    text = Path(sys.argv[1]).read_text(encoding="utf-8")
    application = QApplication(sys.argv[:1])
    window = QMainWindow()
    splitter = QSplitter(Qt.Orientation.Horizontal)
    lines = QStringListModel(text.splitlines())
    for view in (QTreeView(), QTextBrowser(), QListView()):
        if isinstance(view, QTextBrowser):
            view.setPlainText(text)
            watch = Watch(view)
            view.viewport().installEventFilter(watch)
        else:
            view.setModel(lines)
        splitter.addWidget(view)
    window.setCentralWidget(splitter)
    window.resize(1440, 900)
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
