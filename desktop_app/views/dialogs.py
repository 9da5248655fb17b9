"""The small dialogs: correcting a finding, a password, About."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QInputDialog,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from desktop_app.analysis import Strength
from desktop_app.models.wording import figure_chip, strength_name
from desktop_app.notebook import Item
from desktop_app.views.roomy_dialog import TypingDialog


class CorrectDialog(TypingDialog):
    """Label, actors, strength, deadline and amount of one item; an empty field means "as found"."""

    def __init__(self, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Correct what was found"))
        self.setMinimumWidth(460)
        entry, commitment = item.entry, item.commitment
        self._label = QLineEdit((entry and entry.label) or "")
        self._label.setPlaceholderText(item.label)
        self._actors = QLineEdit(", ".join(entry.actors) if entry and entry.actors is not None else "")
        self._actors.setPlaceholderText(
            ", ".join(commitment.actors) if commitment else self.tr("names, with commas between")
        )
        self._strength = QComboBox()
        found = strength_name(commitment.strength) if commitment else self.tr("not stated")
        self._strength.addItem(self.tr("as found ({strength})").format(strength=found), None)
        for strength in Strength:
            self._strength.addItem(strength_name(strength), strength.value)
        self._strength.setCurrentIndex(max(0, self._strength.findData(entry.strength if entry else None)))
        self._deadline = QLineEdit((entry and entry.deadline) or "")
        self._deadline.setPlaceholderText(item.deadline_text or self.tr("none found"))
        self._amount = QLineEdit((entry and entry.amount) or "")
        self._amount.setPlaceholderText(
            ", ".join(filter(None, map(figure_chip, item.figures))) or self.tr("none found")
        )
        hint = QLabel(self.tr("What you leave empty stays as it was found. The source text is not changed."))
        hint.setProperty("role", "muted")
        hint.setWordWrap(True)
        form = QFormLayout()
        form.addRow(self.tr("&Label"), self._label)
        form.addRow(self.tr("&Actors"), self._actors)
        form.addRow(self.tr("&Strength"), self._strength)
        form.addRow(self.tr("&Deadline"), self._deadline)
        form.addRow(self.tr("A&mount"), self._amount)
        layout = QVBoxLayout(self)
        layout.addWidget(hint)
        layout.addLayout(form)
        layout.addWidget(_buttons(self))

    def corrections(self) -> dict[str, object]:
        """Return the fields of an entry as they shall be; None where nothing was corrected."""
        actors = [name.strip() for name in self._actors.text().split(",") if name.strip()]
        return {
            "label": self._label.text().strip() or None,
            "actors": actors or None,
            "strength": self._strength.currentData(),
            "deadline": self._deadline.text().strip() or None,
            "amount": self._amount.text().strip() or None,
        }


class AboutDialog(QDialog):
    """What this program is, and the versions a report of a fault should name."""

    def __init__(self, versions: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Pledgebook"))
        lines = [
            self.tr("A reader for documents in which somebody promises something."),
            self.tr("It works on this machine alone: nothing is sent anywhere, nothing is fetched."),
            "",
            *(f"{name} {version}" for name, version in versions),
            "",
            self.tr("MIT licence. Fonts: Noto, SIL Open Font License."),
        ]
        title = QLabel("Pledgebook")
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.5)
        font.setBold(True)
        title.setFont(font)
        words = QLabel("\n".join(lines))
        words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.addWidget(title)
        layout.addWidget(words)
        layout.addWidget(buttons)


def ask_password(parent: QWidget, name: str, wrong: bool) -> str | None:
    """Ask for a document's password; None where the person gives none. It is not stored."""
    words = QCoreApplication.translate("Password", "“{name}” is encrypted. Its password, which is not stored:")
    if wrong:
        words = QCoreApplication.translate("Password", "That was not the password of “{name}”. Once more:")
    password, is_given = QInputDialog.getText(
        parent, QCoreApplication.translate("Password", "Password"), words.format(name=name), QLineEdit.EchoMode.Password
    )
    return password if is_given else None


def _buttons(dialog: TypingDialog) -> QDialogButtonBox:
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.give_up)
    return buttons
