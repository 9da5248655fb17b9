"""What a person adds to a document, the changes that make it, and the work list it gives with the findings."""

from desktop_app.notebook.change import CREATED, DOCUMENT, Change, new_id
from desktop_app.notebook.due import AS_OF, Due, DueState, as_of, days_kept, due, due_of_all
from desktop_app.notebook.entry import Decision, Entry, EntryKind, Evidence, Status
from desktop_app.notebook.merge import merge, settle
from desktop_app.notebook.notebook import ChangeRefused, Notebook, from_json, to_json
from desktop_app.notebook.progress_groups import ProgressBy, ProgressGroup, progress_groups
from desktop_app.notebook.progress_history import DayOfRatings, progress_history
from desktop_app.notebook.relocate import relocate
from desktop_app.notebook.worklist import Item, Joiner, Progress, progress, worklist

__all__ = [
    "AS_OF",
    "CREATED",
    "DOCUMENT",
    "Change",
    "ChangeRefused",
    "DayOfRatings",
    "Decision",
    "Due",
    "DueState",
    "Entry",
    "EntryKind",
    "Evidence",
    "Item",
    "Joiner",
    "Notebook",
    "Progress",
    "ProgressBy",
    "ProgressGroup",
    "Status",
    "as_of",
    "days_kept",
    "due",
    "due_of_all",
    "from_json",
    "merge",
    "new_id",
    "progress",
    "progress_groups",
    "progress_history",
    "relocate",
    "settle",
    "to_json",
    "worklist",
]
