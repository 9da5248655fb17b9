"""The section tree: headings with the counts of kept and all commitments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Slot

from desktop_app.document import Section
from desktop_app.models.tips import plain_tip
from desktop_app.notebook import Change, Status
from desktop_app.session.session import Session

if TYPE_CHECKING:
    from desktop_app.notebook import Item

Index = QModelIndex | QPersistentModelIndex

COUNTS = Qt.ItemDataRole.UserRole + 1
"""The pair (kept, all) of a section, subsections included."""


class OutlineModel(QAbstractItemModel):
    """Sections as a tree under one root row, the document. An index carries the section's ordinal."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._sections: tuple[Section, ...] = ()
        self._children: dict[int | None, list[int]] = {}
        self._counts: list[tuple[int, int]] = []
        self._counted: dict[str, tuple[int, int, int]] = {}
        self._reset()
        session.document_opened.connect(self._reset)
        session.items_reset.connect(self._recount)
        session.notebook_changed.connect(self._follow)

    @Slot()
    def _reset(self) -> None:
        self.beginResetModel()
        document = self._session.document
        self._sections = document.sections if document else ()
        self._children = {}
        for section in self._sections:
            self._children.setdefault(section.parent, []).append(section.ordinal)
        self._counts = self._count()
        self.endResetModel()

    @Slot()
    def _recount(self) -> None:
        document = self._session.document
        if document is None or document.sections is not self._sections:
            return  # another document is being opened: all is counted when it is there
        before, self._counts = self._counts, self._count()
        for ordinal, (old, new) in enumerate(zip(before, self._counts, strict=True)):
            if old != new:
                index = self.index_of(ordinal)
                self.dataChanged.emit(index, index)

    @Slot(object)
    def _follow(self, change: Change) -> None:
        """Count one item anew, in its section and those above: not the whole list at every tick."""
        item = self._session.items.get(self._session.key_of(change) or "")
        if item is None:
            return
        known, now = self._counted.get(item.key), _weight(item)
        if known is None or known == now:
            return
        self._counted[item.key] = now
        section: int | None = now[0]
        while section is not None:
            kept, total = self._counts[section]
            self._counts[section] = (kept + now[1] - known[1], total + now[2] - known[2])
            index = self.index_of(section)
            self.dataChanged.emit(index, index)
            section = self._sections[section].parent

    def _count(self) -> list[tuple[int, int]]:
        kept, total = [0] * len(self._sections), [0] * len(self._sections)
        self._counted = {item.key: _weight(item) for item in self._session.items.values()}
        for section, is_kept, counts in self._counted.values():
            kept[section] += is_kept
            total[section] += counts
        for section in reversed(self._sections):  # in reading order, so that what is below is done first
            if section.parent is not None:
                kept[section.parent] += kept[section.ordinal]
                total[section.parent] += total[section.ordinal]
        return list(zip(kept, total, strict=True))

    def index_of(self, ordinal: int) -> QModelIndex:
        """Return the index of a section, invalid where there is none."""
        if not 0 <= ordinal < len(self._sections):
            return QModelIndex()
        siblings = self._children[self._sections[ordinal].parent]
        return self.createIndex(siblings.index(ordinal), 0, ordinal)

    def index(self, row: int, column: int = 0, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """Return the index of the child at `row`."""
        siblings = self._children.get(parent.internalId() if parent.isValid() else None, [])
        if column != 0 or not 0 <= row < len(siblings):
            return QModelIndex()
        return self.createIndex(row, 0, siblings[row])

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        """Return the section above."""
        if not index.isValid():
            return QModelIndex()
        above = self._sections[index.internalId()].parent
        return QModelIndex() if above is None else self.index_of(above)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of subsections."""
        return len(self._children.get(parent.internalId() if parent.isValid() else None, []))

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return 1."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a heading, its counts, or both in words for those who listen."""
        document = self._session.document
        if not index.isValid() or document is None:
            return None
        section = self._sections[index.internalId()]
        kept, total = self._counts[section.ordinal]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return document.heading(section)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(f"{document.heading(section)}\n{self._in_words(kept, total)}")
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{document.heading(section)}, {self._in_words(kept, total)}"
            case _ if role == COUNTS:
                return (kept, total)
        return None

    def _in_words(self, kept: int, total: int) -> str:
        if total == 0:
            return self.tr("no commitments")
        return self.tr("{kept} of {total} commitments kept").format(kept=kept, total=total)


def _weight(item: Item) -> tuple[int, int, int]:
    """Return an item's section, whether it counts there as kept, and whether at all."""
    return item.section, int(item.counts and item.status is Status.KEPT), int(item.counts)
