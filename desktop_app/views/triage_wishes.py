"""Triage: walking through the proposals and deciding on each, or on many at once, without the mouse."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QInputDialog, QMessageBox, QWidget

from desktop_app.notebook import Decision
from desktop_app.session.session import Session
from desktop_app.views.checklist_panel import ChecklistPanel
from desktop_app.views.dismiss_menu import DismissMenu
from desktop_app.views.notice_bar import NoticeBar
from desktop_app.views.reading_area import ReadingArea

LETTERS = {"accept": "A", "dismiss": "D", "correct": "E", "split_item": "S", "join_item": "G"}
"""Letters that do an action while triage is on, and only then."""


class TriageWishes(QObject):
    """Carries decisions on what is chosen in the checklist to the session."""

    def __init__(
        self,
        session: Session,
        checklist: ChecklistPanel,
        area: ReadingArea,
        notice: NoticeBar,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._checklist = checklist
        self._area = area
        self._notice = notice
        self._is_on = False
        self._letters: list[QShortcut] = []

    def calls(self) -> dict[str, Callable[..., object]]:
        """Return what each of the actions here calls."""
        return {
            "triage": self.set_on,
            "accept": self.accept,
            "dismiss": self.dismiss,
            "forget_decision": self.forget,
            "split_item": self.split,
            "join_item": self.join,
            "accept_shown": self.accept_shown,
            "dismiss_shown": self.dismiss_shown,
            "tags": self.edit_tags,
            "next_item": self.next,
            "previous_item": self.previous,
        }

    def begin(self, actions: dict[str, QAction], window: QWidget) -> None:
        """Take the actions, and make the letters that hold while triage is on."""
        words = {
            "accept": self.tr("Accept  {key}"),
            "dismiss": self.tr("Dismiss  {key}"),
            "correct": self.tr("Edit  {key}"),
            "split_item": self.tr("Split  {key}"),
            "join_item": self.tr("Join  {key}"),
        }
        letters = [(actions[name], words[name].format(key=key)) for name, key in LETTERS.items()]
        self._checklist.triage.offer(letters, after=self._checklist.bar.back)
        for name, key in LETTERS.items():
            letter = QShortcut(QKeySequence(key), window)
            letter.activated.connect(actions[name].trigger)
            letter.setEnabled(False)
            self._letters.append(letter)

    @Slot(bool)
    def set_on(self, is_on: bool) -> None:
        """Begin or end triage; it begins at the first proposal that is not decided on."""
        self._is_on = is_on
        for letter in self._letters:
            letter.setEnabled(is_on)
        self._checklist.triage.set_on(is_on)
        if is_on:
            item = self._session.items.get(self._session.location.item or "")
            if item is None or item.decision is not Decision.UNDECIDED:
                self._go_on()
            self._checklist.list.setFocus()

    # Going on -------------------------------------------------------------------------------------

    @Slot()
    def next(self) -> None:
        """Go to the next commitment, in triage to the next undecided one."""
        self._step(1)

    @Slot()
    def previous(self) -> None:
        """Go to the commitment before, in triage to the undecided one before."""
        self._step(-1)

    def _step(self, by: int) -> None:
        if not self._checklist.list.step(by, undecided=self._is_on) and self._is_on:
            self._notice.say(self.tr("Nothing undecided is shown in this direction."))

    def _go_on(self) -> None:
        """Go to the next undecided one, else to one that was passed over."""
        if not self._checklist.list.step(1, undecided=True) and not self._checklist.list.step(-1, undecided=True):
            self._notice.say(self.tr("All proposals that are shown have been decided on."))

    # Deciding -------------------------------------------------------------------------------------

    def _chosen(self) -> list[str]:
        """Return what is chosen in the list, else the item one is at."""
        return self._checklist.list.at_hand

    def _decide(self, keys: list[str], decision: Decision, ground: str = "") -> None:
        count = self._session.triage.decide_all(keys, decision, ground)
        if len(keys) > 1:
            told = {
                Decision.ACCEPTED: self.tr("{n} accepted; one “Undo” takes that back."),
                Decision.DISMISSED: self.tr("{n} dismissed; one “Undo” takes that back."),
                Decision.UNDECIDED: self.tr("{n} decisions forgotten; one “Undo” takes that back."),
            }
            self._notice.say(told[decision].format(n=count) if count else self.tr("They were decided so already."))
        if self._is_on and decision is not Decision.UNDECIDED:
            self._go_on()

    @Slot()
    def accept(self) -> None:
        """Accept what is chosen."""
        self._decide(self._chosen(), Decision.ACCEPTED)

    @Slot()
    def forget(self) -> None:
        """Forget what was decided on what is chosen."""
        self._decide(self._chosen(), Decision.UNDECIDED)

    @Slot()
    def dismiss(self) -> None:
        """Dismiss what is chosen, on a ground from a menu."""
        self._dismiss(self._chosen())

    @Slot(str)
    def dismiss_item(self, key: str) -> None:
        """Dismiss one item, on a ground from a menu."""
        self._dismiss([key])

    def _dismiss(self, keys: list[str]) -> None:
        if not keys:
            return
        menu = DismissMenu(self._checklist)
        ground = menu.ask(self._place_of_menu())
        menu.deleteLater()
        if ground is not None:
            self._decide(keys, Decision.DISMISSED, ground)

    def _place_of_menu(self) -> QPoint:
        """Return where the eye is: below the button that was pressed, else at the row."""
        pressed = QApplication.focusWidget()
        if isinstance(pressed, QAbstractButton):
            return pressed.mapToGlobal(pressed.rect().bottomLeft())
        view = self._checklist.list
        rect = view.visualRect(view.currentIndex())
        return view.viewport().mapToGlobal(rect.bottomLeft() + QPoint(44, 0))

    @Slot()
    def accept_shown(self) -> None:
        """Accept all undecided proposals that the filter shows."""
        self._decide_shown(Decision.ACCEPTED, self.tr("Accept {n} proposals that are shown and not yet decided on?"))

    @Slot()
    def dismiss_shown(self) -> None:
        """Dismiss all undecided proposals that the filter shows."""
        self._decide_shown(Decision.DISMISSED, self.tr("Dismiss {n} proposals that are shown and not yet decided on?"))

    def _decide_shown(self, decision: Decision, question: str) -> None:
        items = self._session.items
        keys = [key for key in self._checklist.model.keys() if items[key].decision is Decision.UNDECIDED]  # noqa: SIM118
        if not keys:
            self._notice.say(self.tr("Nothing that is shown is still undecided."))
            return
        answer = QMessageBox.question(self._checklist, self.tr("Decide on all shown"), question.format(n=len(keys)))
        if answer == QMessageBox.StandardButton.Yes:
            self._decide(keys, decision)

    @Slot()
    def split(self) -> None:
        """Cut the commitment in two at the text cursor; where that is elsewhere, bring it there and say what to do."""
        key, position = self._session.location.item, self._area.active.cursor_position
        halves = () if key is None or position is None else self._session.triage.split(key, position)
        if halves:
            self._session.go_to_item(halves[0])
            return
        span = self._session.items[key].span if key is not None else None
        if span is not None and position is not None:
            self._area.active.put_cursor(position if position in span else span.start)
            self._area.active.setFocus(Qt.FocusReason.OtherFocusReason)
        self._notice.say(self.tr("Put the text cursor where the second promise begins, and split again."))

    @Slot()
    def join(self) -> None:
        """Join the two commitments that are chosen, else the one at hand and the next."""
        chosen = self._checklist.list.chosen
        keys = self._checklist.model.keys()
        here = self._session.location.item
        if len(chosen) != 2 and here in keys and keys.index(here) + 1 < len(keys):
            chosen = [here, keys[keys.index(here) + 1]]
        made = self._session.triage.join(*chosen) if len(chosen) == 2 else None
        if made is not None:
            self._session.go_to_item(made)
        else:
            self._notice.say(self.tr("Choose the two commitments to be joined."))

    @Slot()
    def edit_tags(self) -> None:
        """Ask for the tags of what is chosen."""
        keys = self._chosen()
        if not keys:
            return
        item = self._session.items[keys[0]]
        now = ", ".join(item.entry.tags) if item.entry is not None else ""
        words, is_given = QInputDialog.getText(
            self._checklist, self.tr("Tags"), self.tr("Tags, with commas between:"), text=now
        )
        if is_given:
            tags = list(dict.fromkeys(tag.strip() for tag in words.split(",") if tag.strip()))
            changes = [change for key in keys for change in self._session.changes_for(key, {"tags": tags})]
            if changes:
                self._session.do(changes, self.tr("Edit tags"))
