"""The checklist: the work list as rows, filtered, sorted into groups, one row a commitment or a group's head."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal, Slot

from desktop_app.analysis import Strength
from desktop_app.models.tips import plain_tip
from desktop_app.models.wording import capital, due_name, status_name, strength_name
from desktop_app.notebook import (
    Change,
    Due,
    DueState,
    Filter,
    Grouping,
    Item,
    Order,
    Status,
    due_of_all,
    ordered,
    searched,
)
from desktop_app.session.session import Session
from desktop_app.session.spoken import spoken

Index = QModelIndex | QPersistentModelIndex

ITEM = Qt.ItemDataRole.UserRole + 1
"""The row's `Item`; None for a group's head."""
KEY = Qt.ItemDataRole.UserRole + 2
"""The item's key."""


DUE_ORDER = (
    DueState.OVERDUE, DueState.DUE, DueState.DONE_LATE, DueState.DONE_IN_TIME, DueState.UNDATED, DueState.NO_DEADLINE,
)  # fmt: skip
"""Groups by deadline: what needs looking at first."""
_NO_DUE = Due(DueState.NO_DEADLINE)

Row = str | tuple[str, int]
"""An item's key, or a group's head: its words and how many items stand in it."""


class ChecklistModel(QAbstractListModel):
    """The rows of the checklist. A row that a change makes unfit for the filter stays until the filter changes."""

    shown_changed = Signal(int)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._filter = Filter()
        self._grouping = Grouping.SECTION
        self._order = Order.PLACE
        self._texts: dict[str, tuple[Item, str]] = {}
        self._dues: dict[str, Due] = {}
        self._rows: list[Row] = []
        self._row_of: dict[str, int] = {}
        self._reset()
        session.document_opened.connect(self._start_anew)
        session.items_reset.connect(self._reset)
        session.notebook_changed.connect(self._follow)

    @property
    def filter(self) -> Filter:
        """What is shown."""
        return self._filter

    def set_filter(self, wanted: Filter) -> None:
        """Show other items."""
        if wanted != self._filter:
            self._filter = wanted
            self._reset()

    @property
    def grouping(self) -> Grouping:
        """What the rows are grouped by."""
        return self._grouping

    def set_grouping(self, grouping: Grouping) -> None:
        """Group the rows otherwise."""
        if grouping is not self._grouping:
            self._grouping = grouping
            self._reset()

    @property
    def order(self) -> Order:
        """What the rows of a group are sorted by."""
        return self._order

    def set_order(self, order: Order) -> None:
        """Sort the rows otherwise."""
        if order is not self._order:
            self._order = order
            self._reset()

    def keys(self) -> list[str]:
        """Return the keys of the items shown, in the order of the rows."""
        return [row for row in self._rows if isinstance(row, str)]

    def actors(self) -> list[str]:
        """Return the actors of the document's commitments by name."""
        return sorted({actor for item in self._session.items.values() if item.is_commitment for actor in item.actors})

    @Slot()
    def _start_anew(self) -> None:
        self._filter = Filter(possible=self._filter.possible, dismissed=self._filter.dismissed)
        self._texts = {}
        self._reset()

    def refresh(self) -> None:
        """Leave out what no longer passes the filter, and take in what passes now."""
        self._reset()

    @Slot()
    def _reset(self) -> None:
        self.beginResetModel()
        items = self._session.items.values()
        if self._filter.asks_deadlines or self._grouping is Grouping.DEADLINE:
            self._dues = due_of_all(items, self._session.notebook, date.today())
        chosen = ordered(filter(self._passes, items), self._order)
        groups: dict[str, list[str]] = {}
        name = self._group_name()
        for item in chosen:
            groups.setdefault(name(item), []).append(item.key)
        self._rows = []
        for head in self._heads(list(groups)):
            if self._grouping is not Grouping.NONE and head:
                self._rows.append((head, len(groups[head])))
            self._rows += groups[head]
        self._row_of = {row: at for at, row in enumerate(self._rows) if isinstance(row, str)}
        self.endResetModel()
        self.shown_changed.emit(len(self._row_of))

    def _passes(self, item: Item) -> bool:
        return self._filter.allows(item, self._text(item), self._dues.get(item.key, _NO_DUE))

    def _text(self, item: Item) -> str:
        """Return what words are looked for in; made once for an item, and again when it is another."""
        if not self._filter.words:
            return ""
        known = self._texts.get(item.key)
        if known is None or known[0] is not item:
            document = self._session.document
            quote = document.quote(item.span) if document is not None and item.span is not None else ""
            known = self._texts[item.key] = (item, searched(item, quote))
        return known[1]

    def _heads(self, heads: list[str]) -> list[str]:
        """Return the groups' heads in the order in which they are shown."""
        ranked = {
            Grouping.STATUS: [status_name(status) for status in Status],
            Grouping.STRENGTH: [*(strength_name(strength) for strength in Strength), self.tr("No strength stated")],
            Grouping.DEADLINE: [due_name(state) for state in DUE_ORDER],
        }.get(self._grouping)
        possible = self.tr("Possible")
        if ranked is not None:
            order = {head: place for place, head in enumerate(ranked)}
            heads.sort(key=lambda head: order.get(head, len(order)))
        elif self._grouping is Grouping.ACTOR or self._order is not Order.PLACE:
            heads.sort(key=lambda head: (head == self.tr("No actor named"), head.casefold()))
        return sorted(heads, key=lambda head: head == possible)

    def _group_name(self) -> Callable[[Item], str]:
        """Return what names an item's group. What is only possible stands in a group of its own."""
        named = self._group_of_certain()
        possible = self.tr("Possible")
        return lambda item: possible if item.is_possible else named(item)

    def _group_of_certain(self) -> Callable[[Item], str]:
        document = self._session.document
        match self._grouping:
            case Grouping.SECTION if document is not None:
                headings = [
                    document.heading(section) if section.parent is not None else "" for section in document.sections
                ]
                top = self.tr("Opening") if any(headings) else ""
                detached = self.tr("No longer found in the source")
                return lambda item: detached if item.span is None else headings[item.section] or top
            case Grouping.STATUS:
                return lambda item: status_name(item.status)
            case Grouping.ACTOR:
                nobody = self.tr("No actor named")
                return lambda item: ", ".join(item.actors) or nobody
            case Grouping.STRENGTH:
                unstated = self.tr("No strength stated")
                return lambda item: strength_name(item.strength) if item.strength else unstated
            case Grouping.DEADLINE:
                return lambda item: due_name(self._dues[item.key].state)
            case _:
                return lambda item: ""

    @Slot(object)
    def _follow(self, change: Change) -> None:
        key = self._session.key_of(change)
        row = self._row_of.get(key) if key else None
        if row is not None:
            self.dataChanged.emit(self.index(row), self.index(row))

    @property
    def count(self) -> int:
        """How many items are shown."""
        return len(self._row_of)

    def index_of(self, key: str | None) -> QModelIndex:
        """Return the index of an item, invalid where it is not shown."""
        row = self._row_of.get(key) if key else None
        return QModelIndex() if row is None else self.index(row)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of rows, heads of groups included."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Make items choosable and tickable, heads of groups neither."""
        if not index.isValid() or not isinstance(self._rows[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        return flags | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return an item's label, tick, item and key, or a group's words."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if not isinstance(row, str):
            head, count = row
            return (
                f"{head} · {count}"
                if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
                else None
            )
        item = self._session.items.get(row)
        if item is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return capital(item.label)
            case Qt.ItemDataRole.CheckStateRole:
                return Qt.CheckState.Checked if item.status is Status.KEPT else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._in_words(item)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(spoken(item.commitment.reason)) if item.commitment else self.tr("Marked by hand")
            case _ if role == ITEM:
                return item
            case _ if role == KEY:
                return row
        return None

    def _in_words(self, item: Item) -> str:
        parts = [
            item.label,
            ", ".join(item.actors),
            strength_name(item.strength),
            item.deadline_text,
            status_name(item.status),
        ]
        return "; ".join(part for part in parts if part)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick or untick: a wish handed to the session."""
        key = index.data(KEY) if index.isValid() else None
        if role != Qt.ItemDataRole.CheckStateRole or key is None:
            return False
        item = self._session.items[key]
        if (item.status is Status.KEPT) != (Qt.CheckState(value) is Qt.CheckState.Checked):
            self._session.tick(key)
        return True
