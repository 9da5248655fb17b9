"""With a large font nothing in the filter bar or the status line overlaps or is cut."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.views.elided_label import ElidedLabel
from desktop_app.views.main_window import MainWindow


def _bar(window: MainWindow) -> list[QRect]:
    bar = window.checklist.bar
    return [one.geometry() for one in (bar.field, bar.status, bar.actor, bar.more, bar.group)]


def _enlarge(window: MainWindow, factor: float) -> None:
    for widget in (window.checklist.bar, *window.checklist.bar.findChildren(QWidget)):
        font = widget.font()
        font.setPointSizeF(font.pointSizeF() * factor)
        widget.setFont(font)


def test_the_filter_bar_takes_two_lines_where_its_words_need_them(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1600, 800)
    QApplication.processEvents()
    assert len({rect.center().y() // 8 for rect in _bar(window)}) == 1  # in the usual font there is room for one
    _enlarge(window, 1.7)
    window.checklist.bar.clear()
    qtbot.waitUntil(lambda: _bar(window)[1].top() > _bar(window)[0].bottom())
    QApplication.processEvents()
    bar, rects = window.checklist.bar, _bar(window)
    assert all(bar.rect().contains(rect) for rect in rects)
    assert not any(one.intersects(other) for at, one in enumerate(rects) for other in rects[:at])
    for button in (bar.status, bar.actor, bar.more):
        assert button.width() >= button.sizeHint().width()  # no word is cut


def test_a_label_is_cut_with_dots_also_where_the_style_sheet_pads_it(qtbot: QtBot) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.setStyleSheet("padding: 0 20px;")
    label.setText("Source unchanged since 25 November 2026")
    label.resize(label.sizeHint())
    label.show()
    assert label.text() == label.words
    label.resize(label.width() - 30, label.height())
    assert label.text().endswith("…")
    assert label.fontMetrics().horizontalAdvance(label.text()) <= label.width() - 40
