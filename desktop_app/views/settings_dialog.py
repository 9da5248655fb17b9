"""The settings: what applies at once, on two pages, reading and keys. There is nothing to confirm."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QTabWidget,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from desktop_app.models.action_model import NAME, ActionModel, words_of
from desktop_app.session.settings import SETTINGS, Settings
from desktop_app.views.shortcuts import Shortcuts


class SettingsDialog(QDialog):
    """Reading and keys."""

    def __init__(self, settings: Settings, shortcuts: Shortcuts, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.resize(560, 460)
        self.pages = QTabWidget(self)
        self.pages.addTab(ReadingPage(settings, self), self.tr("&Reading"))
        self.keys = KeysPage(shortcuts, self)
        self.pages.addTab(self.keys, self.tr("&Keys"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.pages)
        layout.addWidget(buttons)


class ReadingPage(QWidget):
    """How the window and its text look, and under which name one writes."""

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        form = QFormLayout(self)
        form.setContentsMargins(16, 16, 16, 16)
        form.setVerticalSpacing(10)
        form.addRow(
            self.tr("&Appearance"),
            self._choice(
                "appearance",
                {
                    "system": self.tr("As the system"),
                    "light": self.tr("Light"),
                    "dark": self.tr("Dark"),
                    "contrast-light": self.tr("High contrast, light"),
                    "contrast-dark": self.tr("High contrast, dark"),
                },
            ),
        )
        form.addRow(
            self.tr("&Language"),
            self._choice("language", {"system": self.tr("As the system"), "en": "English", "ja": "日本語"}),
        )
        form.addRow("", _muted(self.tr("Another language shows at the next start.")))
        form.addRow(
            self.tr("&Font of the text"),
            self._choice(
                "reading_font",
                {"serif": self.tr("With serifs"), "sans": self.tr("Without serifs"), "system": self.tr("The system’s")},
            ),
        )
        size = QDoubleSpinBox()
        size.setDecimals(1)
        size.setRange(SETTINGS["text_size"].low or 0, SETTINGS["text_size"].high or 0)
        size.setSingleStep(0.5)
        size.setSuffix(self.tr(" pt"))
        size.setValue(settings.get("text_size"))
        size.valueChanged.connect(lambda value: settings.set("text_size", value))
        form.addRow(self.tr("&Size of the text"), size)
        width = QSpinBox()
        width.setRange(int(SETTINGS["reading_width"].low or 0), int(SETTINGS["reading_width"].high or 0))
        width.setSingleStep(5)
        width.setSuffix(self.tr(" letters"))
        width.setValue(settings.get("reading_width"))
        width.valueChanged.connect(lambda value: settings.set("reading_width", value))
        form.addRow(self.tr("&Width of a line"), width)
        author = QLineEdit(settings.get("author"))
        author.setPlaceholderText(self.tr("your name on this machine"))
        author.setMaxLength(120)
        author.textChanged.connect(lambda words: settings.set("author", words.strip()))
        form.addRow(self.tr("&Your name"), author)
        form.addRow(
            "", _muted(self.tr("It stands beside each of your changes in the history, from the next start on."))
        )

    def _choice(self, name: str, words: dict[str, str]) -> QComboBox:
        box = QComboBox()
        for value, shown in words.items():
            box.addItem(shown, value)
        box.setCurrentIndex(box.findData(self._settings.get(name)))
        box.currentIndexChanged.connect(lambda _: self._settings.set(name, box.currentData()))
        return box


class KeysPage(QWidget):
    """Every action with its keys, and a field to give the chosen one others."""

    def __init__(self, shortcuts: Shortcuts, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("keys")
        self._shortcuts = shortcuts
        self._model = ActionModel(shortcuts.actions, self)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Filter…"))
        self.search.setAccessibleName(self.tr("Filter the actions"))
        self.list = QTreeView()
        self.list.setAccessibleName(self.tr("Actions and their keys"))
        self.list.setModel(self._model)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.keys = QKeySequenceEdit()
        self.keys.setMaximumSequenceLength(1)
        self.keys.setClearButtonEnabled(True)
        self.keys.setAccessibleName(self.tr("Keys of the chosen action"))
        self.told = _muted("")
        reset = QPushButton(self.tr("All as at first"))
        reset.setAutoDefault(False)
        line = QHBoxLayout()
        line.addWidget(QLabel(self.tr("Keys:")))
        line.addWidget(self.keys, 1)
        line.addWidget(reset)
        layout = QVBoxLayout(self)
        layout.addWidget(self.search)
        layout.addWidget(self.list, 1)
        layout.addLayout(line)
        layout.addWidget(self.told)
        self.search.textChanged.connect(self._look)
        self.list.selectionModel().currentChanged.connect(self._show)
        self.keys.editingFinished.connect(self._take)
        reset.clicked.connect(self._reset)
        self._look("")

    @Slot(str)
    def _look(self, words: str) -> None:
        self._model.look_for(words)
        self.list.setCurrentIndex(self._model.index(0, 0))

    @Slot(QModelIndex)
    def _show(self, index: QModelIndex) -> None:
        name = index.data(NAME)
        self.keys.setEnabled(name is not None)
        if name is not None:
            self.keys.setKeySequence(self._shortcuts.actions[name].shortcut())

    @Slot()
    def _take(self) -> None:
        """Give the chosen action the keys, and say so where another one has them."""
        name = self.list.currentIndex().data(NAME)
        if name is None:
            return
        keys = self.keys.keySequence()
        rival = self._shortcuts.change(name, keys)
        if rival is not None:
            words = self.tr("{keys} belongs to “{action}”; nothing was changed.")
            shown = keys.toString(QKeySequence.SequenceFormat.NativeText)
            self.told.setText(words.format(keys=shown, action=words_of(self._shortcuts.actions[rival])))
            self.keys.setKeySequence(self._shortcuts.actions[name].shortcut())
        else:
            self.told.setText("")
        self.list.viewport().update()

    @Slot()
    def _reset(self) -> None:
        self._shortcuts.reset()
        self.told.setText("")
        self._show(self.list.currentIndex())
        self.list.viewport().update()


def _muted(words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("role", "muted")
    label.setWordWrap(True)
    return label
