"""What a person adds to a document, the changes that make it, and the work list it gives with the findings.

The journal and the entries are here at once, the rest with the first use of it: a text is on the screen before there is
a work list, and the start counts.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from desktop_app.notebook.change import CREATED, DOCUMENT, Change, new_id
from desktop_app.notebook.entry import EVIDENCE_KINDS, FROM_DONE, Decision, Entry, EntryKind, Evidence, Status
from desktop_app.notebook.notebook import RATING_FIELDS, ChangeRefused, Notebook, from_json, to_json

if TYPE_CHECKING:
    from desktop_app.notebook.due import AS_OF, Due, DueState, as_of, days_kept, due_of_all
    from desktop_app.notebook.filters import Decided, Filter, Grouping, Order, decided, ordered, searched, tags_of
    from desktop_app.notebook.merge import settle
    from desktop_app.notebook.methods import Method, MethodError, Value, plain_method, read_method, read_methods
    from desktop_app.notebook.review import Review, ReviewGround
    from desktop_app.notebook.worklist import Item, Joiner, Progress, progress

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
    "due_of_all",
    "from_json",
    "new_id",
    "ordered",
    "plain_method",
    "progress",
    "read_method",
    "read_methods",
    "searched",
    "settle",
    "tags_of",
    "to_json",
]

_LATER = {
    "due": "AS_OF Due DueState as_of days_kept due_of_all",
    "filters": "Decided Filter Grouping Order decided ordered searched tags_of",
    "merge": "settle",
    "methods": "Method MethodError Value plain_method read_method read_methods",
    "review": "Review ReviewGround",
    "worklist": "Item Joiner Progress progress",
}
"""The names that come later, by their modules. (A function that is named as its module is imported from there.)"""


def __getattr__(name: str) -> object:
    """Fetch the module of a name that is not here yet (PEP 562)."""
    for module, names in _LATER.items():
        if name in names.split():
            return getattr(import_module(f"{__name__}.{module}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
