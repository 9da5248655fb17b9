"""Every model of the program under Qt's own tester, fatal, while all kinds of things happen to what it shows."""

import importlib
import pkgutil
from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel
from PySide6.QtTest import QAbstractItemModelTester

import desktop_app.models
from desktop_app.document import Span
from desktop_app.models.action_model import ActionModel
from desktop_app.models.checklist_model import ChecklistModel
from desktop_app.models.history_model import HistoryModel
from desktop_app.models.matrix_model import MatrixModel
from desktop_app.models.outline_model import OutlineModel
from desktop_app.notebook import Decision, EntryKind, Evidence, Filter, Grouping, Order, Status
from desktop_app.views.chart_panel import ChartPanel
from desktop_app.views.main_window import MainWindow
from tests.views.going import key_of


def _kinds_of_models() -> set[type[QAbstractItemModel]]:
    """Return every class of the package that is a model."""
    kinds: set[type[QAbstractItemModel]] = set()
    for module in pkgutil.iter_modules(desktop_app.models.__path__, "desktop_app.models."):
        for value in vars(importlib.import_module(module.name)).values():
            if isinstance(value, type) and issubclass(value, QAbstractItemModel) and "desktop_app" in value.__module__:
                kinds.add(value)
    return kinds


def test_every_model_is_sound_while_all_kinds_of_things_happen(
    window: MainWindow, drawn: Callable[[MainWindow], ChartPanel]
) -> None:
    session = window.session
    session.ratings.choose("g7-research-group")
    history, matrix = HistoryModel(session, window), MatrixModel(session, window)
    action_model, checklist = ActionModel(window.shortcuts.actions, window), ChecklistModel(session, window)
    pages = [page.model for page in drawn(window).pages]
    models = [window.checklist.model, checklist, OutlineModel(session, window), action_model, history, matrix, *pages]
    assert {type(model) for model in models} == _kinds_of_models(), "a new model is to be tried here"
    for model in models:
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)

    toyota, schools = key_of(window, "Toyota recently announced"), key_of(window, "young leaders")
    session.tick(toyota)
    session.wish(schools, {"note": "Seen in 2020."}, "Edit note")
    session.shelf.put(toyota, Evidence("piece", "link", address="https://example.org/a", title="A report"))
    session.triage.decide_all([toyota, schools], Decision.DISMISSED)
    session.triage.decide_all([toyota, schools], Decision.UNDECIDED)
    made = session.mark(Span(0, 20), EntryKind.COMMITMENT)
    assert made is not None
    session.rate(made, Status.BROKEN)
    session.ratings.list_members(["Japan", "United States", "Canada"])
    for grouping in Grouping:
        checklist.set_grouping(grouping)
    for order in Order:
        checklist.set_order(order)
    for words in ("energy", "nothing of this kind", ""):
        checklist.set_filter(Filter(words=words))
        action_model.look_for(words)
    for entry in (None, session.items[toyota].entry.id if session.items[toyota].entry else None):
        history.show(entry, ratings_only=False)
        history.show(entry, ratings_only=True)
    while session.undo_stack.canUndo():
        session.undo()
    while session.undo_stack.canRedo():
        session.redo()
    assert session.items[toyota].status is Status.KEPT
