"""What a person adds to a document, the changes that make it, and the work list it gives with the findings."""

from desktop_app.notebook.change import CREATED, DOCUMENT, Change, new_id
from desktop_app.notebook.due import AS_OF, Due, DueState, as_of, days_kept, due, due_of_all
from desktop_app.notebook.entry import EVIDENCE_KINDS, FROM_DONE, Decision, Entry, EntryKind, Evidence, Status
from desktop_app.notebook.filters import Decided, Filter, Grouping, Order, decided, ordered, searched, tags_of
from desktop_app.notebook.merge import merge, settle
from desktop_app.notebook.methods import Method, MethodError, Value, plain_method, read_method, read_methods
from desktop_app.notebook.notebook import RATING_FIELDS, ChangeRefused, Notebook, from_json, to_json
from desktop_app.notebook.relocate import relocate
from desktop_app.notebook.review import Review, ReviewGround
from desktop_app.notebook.worklist import Item, Joiner, Progress, progress, worklist

__all__ = [
    "AS_OF",
    "CREATED",
    "DOCUMENT",
    "EVIDENCE_KINDS",
    "FROM_DONE",
    "RATING_FIELDS",
    "Change",
    "ChangeRefused",
    "Decided",
    "Decision",
    "Due",
    "DueState",
    "Entry",
    "EntryKind",
    "Evidence",
    "Filter",
    "Grouping",
    "Item",
    "Joiner",
    "Method",
    "MethodError",
    "Notebook",
    "Order",
    "Progress",
    "Review",
    "ReviewGround",
    "Status",
    "Value",
    "as_of",
    "days_kept",
    "decided",
    "due",
    "due_of_all",
    "from_json",
    "merge",
    "new_id",
    "ordered",
    "plain_method",
    "progress",
    "read_method",
    "read_methods",
    "relocate",
    "searched",
    "settle",
    "tags_of",
    "to_json",
    "worklist",
]
