"""The history dialog: what changed in the notebook, going back to a state, and states frozen under a name."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, QTimer, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop_app.models.history_model import CHANGE, STEP, WHAT, WHEN, HistoryModel
from desktop_app.models.wording import day
from desktop_app.notebook.history import Step
from desktop_app.session.session import Session
from desktop_app.views.freezing import freeze_state
from desktop_app.views.roomy_dialog import ChangeDialog


class HistoryDialog(ChangeDialog):
    """A table of steps, newest first, of one entry or of all; below it the frozen states."""

    def __init__(self, session: Session, entry: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._session = session
        self._entry = entry
        self.setWindowTitle(self.tr("History"))
        self.resize(820, 560)
        self.scope = QComboBox(self)
        self.scope.setAccessibleName(self.tr("Which changes are shown"))
        if entry is not None:
            self.scope.addItem(self.tr("This entry"), "entry")
        self.scope.addItem(self.tr("Ratings of the whole notebook"), "ratings")
        self.scope.addItem(self.tr("All changes of the whole notebook"), "all")
        self.model = HistoryModel(session, self)
        self.table = QTableView(self)
        self.table.setAccessibleName(self.tr("Changes, newest first"))
        self.table.setModel(self.model)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().lineSpacing() + 12)
        self.table.setWordWrap(False)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(CHANGE, QHeaderView.ResizeMode.Stretch)
        self.go = QPushButton(self.tr("&Show in document"), self)
        self.back = QPushButton(self.tr("&Go back to this state"), self)
        self.back.setToolTip(
            self.tr("Give this entry the state it had after the change: itself a change, can be undone")
        )
        self.freeze = QPushButton(self.tr("&Freeze present state…"), self)
        self.freeze.setToolTip(self.tr("Keep the notebook as it stands now under a name; reports can be made from it"))
        self.states = QListWidget(self)
        self.states.setObjectName("states")
        self.states.setAccessibleName(self.tr("Frozen states"))
        self.states.setMaximumHeight(self.states.fontMetrics().lineSpacing() * 6)
        self.forget = QPushButton(self.tr("F&orget state"), self)
        close = QPushButton(self.tr("Close"), self)
        top = QHBoxLayout()
        top.addWidget(self.scope)
        top.addStretch(1)
        top.addWidget(self.go)
        top.addWidget(self.back)
        frozen = QHBoxLayout()
        frozen.addWidget(self.states, 1)
        side = QVBoxLayout()
        side.addWidget(self.freeze)
        side.addWidget(self.forget)
        side.addStretch(1)
        frozen.addLayout(side)
        label = QLabel(self.tr("Frozen states; the export dialog offers them"), self)
        label.setProperty("role", "muted")
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.table, 1)
        layout.addWidget(label)
        layout.addLayout(frozen)
        end = QHBoxLayout()
        end.addStretch(1)
        end.addWidget(close)
        layout.addLayout(end)
        for button in (self.go, self.back, self.freeze, self.forget, close):
            button.setAutoDefault(False)
        self.scope.currentIndexChanged.connect(self.refresh)
        self.table.selectionModel().currentChanged.connect(self._enable)
        self.table.activated.connect(self._show_item)
        self.states.currentRowChanged.connect(self._enable)
        self.go.clicked.connect(self._show_item)
        self.back.clicked.connect(self._go_back)
        self.freeze.clicked.connect(self._freeze)
        self.forget.clicked.connect(self._forget)
        close.clicked.connect(self.accept)
        self._soon = QTimer(self)  # going back is many changes, and one new table
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.refresh)
        session.notebook_changed.connect(self._refresh_soon)
        session.items_reset.connect(self._refresh_soon)
        self.refresh()
        self.table.setFocus()

    @Slot()
    def _refresh_soon(self) -> None:
        self._soon.start()

    @Slot()
    def refresh(self) -> None:
        """Show what there is now, and stay at the step one is at."""
        scope, step = self.scope.currentData(), self._step
        self.model.show(self._entry if scope == "entry" else None, scope == "ratings")
        self.table.setColumnHidden(WHAT, scope == "entry")
        self.table.setCurrentIndex(self.model.index(self.model.row_of(step), WHEN))
        self.states.clear()
        for state in self._session.past.states:
            line = QListWidgetItem(f"{state.name} · {day(state.time)}")
            line.setData(Qt.ItemDataRole.UserRole, state.name)
            self.states.addItem(line)
        self._enable()

    @property
    def _step(self) -> Step | None:
        return self.table.currentIndex().siblingAtColumn(WHEN).data(STEP)

    @Slot()
    def _enable(self) -> None:
        step = self._step
        self.go.setEnabled(step is not None and self._session.key_of_entry(step.entry) in self._session.items)
        self.back.setEnabled(step is not None and self._session.past.is_other(step.entry, step.until))
        self.forget.setEnabled(self.states.currentItem() is not None)

    @Slot()
    @Slot(QModelIndex)
    def _show_item(self) -> None:
        step = self._step
        key = self._session.key_of_entry(step.entry) if step is not None else None
        if key is not None:
            self._session.go_to_item(key)
            self.accept()

    @Slot()
    def _go_back(self) -> None:
        step = self._step
        if step is not None:
            self._session.past.go_back(step.entry, step.until)

    @Slot()
    def _freeze(self) -> None:
        freeze_state(self._session, self)

    @Slot()
    def _forget(self) -> None:
        chosen = self.states.currentItem()
        if chosen is not None:
            self._session.past.let_go(chosen.data(Qt.ItemDataRole.UserRole))
