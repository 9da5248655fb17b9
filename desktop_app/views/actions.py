"""Every action of the window in one table: its words, its shortcut, what it calls."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop_app.models.action_model import unmarked

KEYS = QKeySequence.StandardKey
TR = QCoreApplication.translate


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
    return (
        Wish("open", TR("Actions", "&Open…"), (KEYS.Open,), TR("Actions", "Open a document")),
        Wish(
            "open_window",
            TR("Actions", "Open in new &window…"),
            ("Ctrl+Shift+O",),
            TR("Actions", "Give each document its own window"),
        ),
        Wish(
            "paste",
            TR("Actions", "&New from clipboard"),
            ("Ctrl+Shift+V",),
            TR("Actions", "Read the text that was copied"),
        ),
        Wish("export", TR("Actions", "&Export notes…"), ("Ctrl+E",), TR("Actions", "Write notes and ratings as a PDF")),
        Wish("quit", TR("Actions", "&Quit"), (KEYS.Quit, "Ctrl+Q")),
        Wish(
            "copy",
            TR("Actions", "&Copy"),
            (KEYS.Copy,),
            TR("Actions", "Copy the selected text exactly as it stands in the source"),
        ),
        Wish(
            "copy_citation",
            TR("Actions", "Copy as &quotation"),
            ("Ctrl+Shift+C",),
            TR("Actions", "Copy with title, date and place"),
        ),
        Wish("find", TR("Actions", "&Find"), (KEYS.Find,), TR("Actions", "Search text, commitments and notes")),
        Wish("find_next", TR("Actions", "Find &next"), ("F3",)),
        Wish("find_previous", TR("Actions", "Find &previous"), ("Shift+F3",)),
        Wish(
            "goto",
            TR("Actions", "&Go to ¶ or page…"),
            ("Ctrl+G",),
            TR("Actions", "Go to a paragraph or page, as one cites it"),
        ),
        Wish(
            "document",
            TR("Actions", "About this &document…"),
            ("Alt+Return",),
            TR("Actions", "Title, date, language; how it was read"),
        ),
        Wish("block_heading", TR("Actions", "It is a &heading"), ("Ctrl+Alt+H",)),
        Wish("block_paragraph", TR("Actions", "It is a &paragraph"), ("Ctrl+Alt+P",)),
        Wish("block_item", TR("Actions", "It is a &list item"), ("Ctrl+Alt+L",)),
        Wish("block_title", TR("Actions", "It is the &title"), ("Ctrl+Alt+T",)),
        Wish("level_in", TR("Actions", "One level &in"), ("Ctrl+Alt+Right",)),
        Wish("level_out", TR("Actions", "One level &out"), ("Ctrl+Alt+Left",)),
        Wish("block_join", TR("Actions", "&Join to the block above"), ("Ctrl+Alt+J",)),
        Wish(
            "block_split",
            TR("Actions", "&Split here"),
            ("Ctrl+Alt+S",),
            TR("Actions", "Cut the block in two at the text cursor"),
        ),
        Wish("block_why", TR("Actions", "&Why was it read so?"), ("Ctrl+Alt+W",)),
        Wish(
            "structure_as_read",
            TR("Actions", "All as it was &read"),
            (),
            TR("Actions", "Take every change of the structure back"),
        ),
        Wish("back", TR("Actions", "&Back"), (KEYS.Back, "Alt+Left"), TR("Actions", "Back to where you were")),
        Wish("forward", TR("Actions", "&Forward"), (KEYS.Forward, "Alt+Right"), TR("Actions", "Forward again")),
        Wish("next_item", TR("Actions", "Ne&xt commitment"), ("J", "Ctrl+Down")),
        Wish("previous_item", TR("Actions", "Pre&vious commitment"), ("K", "Ctrl+Up")),
        Wish(
            "tick",
            TR("Actions", "&Tick as kept"),
            ("Ctrl+Return",),
            TR("Actions", "Tick the chosen commitment, or untick it (Space in the list)"),
        ),
        Wish(
            "note",
            TR("Actions", "&Note"),
            ("Ctrl+Shift+N",),
            TR("Actions", "Write a note on the chosen commitment or the selected passage"),
        ),
        Wish(
            "note_section",
            TR("Actions", "Note &on this section"),
            ("Ctrl+Shift+S",),
            TR("Actions", "Write a note on the section you read"),
        ),
        Wish(
            "note_document",
            TR("Actions", "Note on the &document"),
            (),
            TR("Actions", "Write a note on the whole document"),
        ),
        Wish("add_link", TR("Actions", "Add a &link as evidence…"), ("Ctrl+L",)),
        Wish(
            "add_file",
            TR("Actions", "Add a &file as evidence…"),
            ("Ctrl+Shift+L",),
            TR("Actions", "Copy a file into the library as evidence"),
        ),
        Wish("add_quotation", TR("Actions", "Add a &quotation as evidence…")),
        Wish(
            "matrix",
            TR("Actions", "Ratings by &actor…"),
            ("Ctrl+Shift+A",),
            TR("Actions", "Rate each actor on each commitment"),
        ),
        Wish(
            "history",
            TR("Actions", "&History…"),
            ("Ctrl+H",),
            TR("Actions", "See what changed, and go back to a former state"),
        ),
        Wish(
            "freeze",
            TR("Actions", "&Freeze present state…"),
            (),
            TR("Actions", "Keep the notebook as it stands under a name"),
        ),
        Wish(
            "mark",
            TR("Actions", "Mar&k commitment"),
            ("Ctrl+M",),
            TR("Actions", "Mark the selected text as a commitment"),
        ),
        Wish("correct", TR("Actions", "Co&rrect…"), ("F2",), TR("Actions", "Correct what was found")),
        Wish(
            "dismiss",
            TR("Actions", "&Dismiss…"),
            (KEYS.Delete,),
            TR("Actions", "Set what is chosen aside, with a ground"),
        ),
        Wish(
            "triage",
            TR("Actions", "&Triage"),
            ("Ctrl+T",),
            TR("Actions", "Walk through the proposals and decide on each"),
            checkable=True,
        ),
        Wish("accept", TR("Actions", "&Accept"), ("Ctrl+Alt+A",), TR("Actions", "Accept what is chosen")),
        Wish(
            "forget_decision",
            TR("Actions", "&Forget decision"),
            ("Ctrl+Alt+F",),
            TR("Actions", "Be undecided again on what is chosen"),
        ),
        Wish(
            "split_item",
            TR("Actions", "S&plit in two"),
            ("Ctrl+Alt+X",),
            TR("Actions", "Cut the commitment in two at the text cursor"),
        ),
        Wish(
            "join_item",
            TR("Actions", "&Join to the next"),
            ("Ctrl+Alt+G",),
            TR("Actions", "Join two chosen commitments into one"),
        ),
        Wish("accept_shown", TR("Actions", "Accept all &shown…"), ("Ctrl+Alt+Shift+A",)),
        Wish("dismiss_shown", TR("Actions", "Dismiss all sho&wn…"), ("Ctrl+Alt+Shift+D",)),
        Wish("tags", TR("Actions", "Ta&gs…"), ("Ctrl+Alt+K",), TR("Actions", "Give what is chosen tags of your own")),
        Wish("larger", TR("Actions", "&Larger text"), (KEYS.ZoomIn, "Ctrl+=")),
        Wish("smaller", TR("Actions", "&Smaller text"), (KEYS.ZoomOut,)),
        Wish("normal", TR("Actions", "&Normal text size"), ("Ctrl+0",)),
        Wish(
            "charts",
            TR("Actions", "&Charts"),
            ("Ctrl+Shift+H",),
            TR("Actions", "Show or hide the chart panel"),
            checkable=True,
        ),
        Wish(
            "page",
            TR("Actions", "&Page as printed"),
            ("Ctrl+Shift+P",),
            TR("Actions", "Show the page of a PDF beside the text"),
            True,
        ),
        Wish(
            "second",
            TR("Actions", "Secon&d view"),
            ("Ctrl+\\",),
            TR("Actions", "Show the text once more, at another place"),
            True,
        ),
        Wish(
            "focus",
            TR("Actions", "&Read alone"),
            ("F11",),
            TR("Actions", "Hide or show what stands beside the text"),
            checkable=True,
        ),
        Wish("palette", TR("Actions", "Comman&ds…"), ("Ctrl+K",), TR("Actions", "Find any command by its words")),
        Wish("settings", TR("Actions", "&Settings…"), (KEYS.Preferences, "Ctrl+,")),
        Wish("shortcuts", TR("Actions", "&Keyboard shortcuts"), ("F1",)),
        Wish("next_pane", TR("Actions", "Ne&xt pane"), ("F6",)),
        Wish("previous_pane", TR("Actions", "Pre&vious pane"), ("Shift+F6",)),
        Wish("about", TR("Actions", "&About Pledgebook")),
        Wish("logs", TR("Actions", "Show &log folder")),
        Wish("hint", TR("Actions", "&First steps")),
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
        action.setToolTip(wish.tip or unmarked(wish.words).rstrip("…"))  # `Shortcuts` adds the keys
        action.triggered.connect(calls[wish.name])
        actions[wish.name] = action
        window.addAction(action)
    return actions
