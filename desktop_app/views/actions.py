"""Every action of the window in one table: its words, its shortcut, what it calls."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

KEYS = QKeySequence.StandardKey


@dataclass(frozen=True, slots=True)
class Wish:
    """One line of the table: `keys` is a standard key, a sequence in words, or several."""

    name: str
    words: str
    keys: tuple[str | QKeySequence.StandardKey, ...] = ()
    tip: str = ""
    checkable: bool = False


def wishes() -> tuple[Wish, ...]:
    """Return the table, in the language of the moment."""

    def tr(words: str) -> str:
        return QCoreApplication.translate("Actions", words)

    return (
        Wish("open", tr("&Open…"), (KEYS.Open,), tr("Open a document")),
        Wish("open_window", tr("Open in new &window…"), ("Ctrl+Shift+O",), tr("Give each document its own window")),
        Wish("paste", tr("&New from clipboard"), ("Ctrl+Shift+V",), tr("Read the text that was copied")),
        Wish("export", tr("&Export notes…"), ("Ctrl+E",), tr("Write notes and ratings as a PDF")),
        Wish("quit", tr("&Quit"), (KEYS.Quit, "Ctrl+Q")),
        Wish("copy", tr("&Copy"), (KEYS.Copy,), tr("Copy the selected text exactly as it stands in the source")),
        Wish("copy_citation", tr("Copy as &quotation"), ("Ctrl+Shift+C",), tr("Copy with title, date and place")),
        Wish("find", tr("&Find"), (KEYS.Find,), tr("Search text, commitments and notes")),
        Wish("find_next", tr("Find &next"), ("F3",)),
        Wish("find_previous", tr("Find &previous"), ("Shift+F3",)),
        Wish("goto", tr("&Go to ¶ or page…"), ("Ctrl+G",), tr("Go to a paragraph or page, as one cites it")),
        Wish("document", tr("About this &document…"), ("Alt+Return",), tr("Title, date, language; how it was read")),
        Wish("block_heading", tr("It is a &heading"), ("Ctrl+Alt+H",)),
        Wish("block_paragraph", tr("It is a &paragraph"), ("Ctrl+Alt+P",)),
        Wish("block_item", tr("It is a &list item"), ("Ctrl+Alt+L",)),
        Wish("block_title", tr("It is the &title"), ("Ctrl+Alt+T",)),
        Wish("level_in", tr("One level &in"), ("Ctrl+Alt+Right",)),
        Wish("level_out", tr("One level &out"), ("Ctrl+Alt+Left",)),
        Wish("block_join", tr("&Join to the block above"), ("Ctrl+Alt+J",)),
        Wish("block_split", tr("&Split here"), ("Ctrl+Alt+S",), tr("Cut the block in two at the text cursor")),
        Wish("block_why", tr("&Why was it read so?"), ("Ctrl+Alt+W",)),
        Wish("structure_as_read", tr("All as it was &read"), (), tr("Take every change of the structure back")),
        Wish("back", tr("&Back"), (KEYS.Back, "Alt+Left"), tr("Back to where you were")),
        Wish("forward", tr("&Forward"), (KEYS.Forward, "Alt+Right"), tr("Forward again")),
        Wish("next_item", tr("&Next commitment"), ("J", "Ctrl+Down")),
        Wish("previous_item", tr("&Previous commitment"), ("K", "Ctrl+Up")),
        Wish(
            "tick",
            tr("&Tick as kept"),
            ("Ctrl+Return",),
            tr("Tick the chosen commitment, or untick it (Space in the list)"),
        ),
        Wish(
            "note", tr("&Note"), ("Ctrl+Shift+N",), tr("Write a note on the chosen commitment or the selected passage")
        ),
        Wish(
            "note_section", tr("Note on this &section"), ("Ctrl+Shift+S",), tr("Write a note on the section you read")
        ),
        Wish("note_document", tr("Note on the &document"), (), tr("Write a note on the whole document")),
        Wish("add_link", tr("Add a &link as evidence…"), ("Ctrl+L",)),
        Wish(
            "add_file",
            tr("Add a &file as evidence…"),
            ("Ctrl+Shift+L",),
            tr("Copy a file into the library as evidence"),
        ),
        Wish("add_quotation", tr("Add a &quotation as evidence…")),
        Wish("matrix", tr("Ratings by &actor…"), ("Ctrl+Shift+A",), tr("Rate each actor on each commitment")),
        Wish("history", tr("&History…"), ("Ctrl+H",), tr("See what changed, and go back to a former state")),
        Wish("freeze", tr("&Freeze present state…"), (), tr("Keep the notebook as it stands under a name")),
        Wish("mark", tr("&Mark commitment"), ("Ctrl+M",), tr("Mark the selected text as a commitment")),
        Wish("correct", tr("&Correct…"), ("F2",), tr("Correct what was found")),
        Wish("dismiss", tr("&Dismiss…"), (KEYS.Delete,), tr("Set what is chosen aside, with a ground")),
        Wish("triage", tr("T&riage"), ("Ctrl+T",), tr("Walk through the proposals and decide on each"), checkable=True),
        Wish("accept", tr("&Accept"), ("Ctrl+Alt+A",), tr("Accept what is chosen")),
        Wish("forget_decision", tr("&Forget decision"), ("Ctrl+Alt+F",), tr("Be undecided again on what is chosen")),
        Wish("split_item", tr("S&plit in two"), ("Ctrl+Alt+X",), tr("Cut the commitment in two at the text cursor")),
        Wish("join_item", tr("&Join to the next"), ("Ctrl+Alt+G",), tr("Join two chosen commitments into one")),
        Wish("accept_shown", tr("Accept all &shown…"), ("Ctrl+Alt+Shift+A",)),
        Wish("dismiss_shown", tr("Dismiss all sho&wn…"), ("Ctrl+Alt+Shift+D",)),
        Wish("tags", tr("Ta&gs…"), ("Ctrl+Alt+K",), tr("Give what is chosen tags of your own")),
        Wish("larger", tr("&Larger text"), (KEYS.ZoomIn, "Ctrl+=")),
        Wish("smaller", tr("&Smaller text"), (KEYS.ZoomOut,)),
        Wish("normal", tr("&Normal text size"), ("Ctrl+0",)),
        Wish("charts", tr("&Charts"), ("Ctrl+Shift+H",), tr("Show or hide the chart panel"), checkable=True),
        Wish("page", tr("&Page as printed"), ("Ctrl+Shift+P",), tr("Show the page of a PDF beside the text"), True),
        Wish("second", tr("S&econd view"), ("Ctrl+\\",), tr("Show the text once more, at another place"), True),
        Wish("focus", tr("&Read alone"), ("F11",), tr("Hide or show what stands beside the text"), checkable=True),
        Wish("palette", tr("Comman&ds…"), ("Ctrl+K",), tr("Find any command by its words")),
        Wish("settings", tr("&Settings…"), (KEYS.Preferences, "Ctrl+,")),
        Wish("shortcuts", tr("&Keyboard shortcuts"), ("F1",)),
        Wish("next_pane", tr("Next p&ane"), ("F6",)),
        Wish("previous_pane", tr("Previous pan&e"), ("Shift+F6",)),
        Wish("about", tr("&About Pledgebook")),
        Wish("logs", tr("Show &log folder")),
        Wish("hint", tr("&First steps")),
    )


def build(window: QWidget, calls: dict[str, Callable[..., object]]) -> dict[str, QAction]:
    """Make the actions of the table. KeyError where one has nothing to call."""
    actions: dict[str, QAction] = {}
    for wish in wishes():
        action = QAction(wish.words, window)
        action.setObjectName(wish.name)
        sequences: list[QKeySequence] = []
        for key in wish.keys:
            sequences += QKeySequence.keyBindings(key) if isinstance(key, KEYS) else [QKeySequence(key)]
        if len(sequences) > 1:
            sequences = list({sequence.toString(): sequence for sequence in sequences}.values())
        if sequences:
            action.setShortcuts(sequences)
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setCheckable(wish.checkable)
        action.setToolTip(wish.tip or wish.words.replace("&", "").rstrip("…"))  # `Shortcuts` adds the keys
        action.triggered.connect(calls[wish.name])
        actions[wish.name] = action
        window.addAction(action)
    return actions
