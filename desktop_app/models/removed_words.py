"""What the readers left out of a text, in the words of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

TR = QCoreApplication.translate


def removed_name(what: str) -> str:
    """Return what something left out is; a name that is not known here as it is."""
    names = {
        "advertisement": TR("Removed", "advertisement"),
        "banner": TR("Removed", "banner"),
        "buttons": TR("Removed", "buttons"),
        "comment": TR("Removed", "comment"),
        "comments": TR("Removed", "comments"),
        "cookie notice": TR("Removed", "cookie notice"),
        "deleted words": TR("Removed", "deleted words"),
        "description of a picture": TR("Removed", "description of a picture"),
        "dialog": TR("Removed", "dialog"),
        "embedded page": TR("Removed", "embedded page"),
        "form": TR("Removed", "form"),
        "front matter": TR("Removed", "front matter"),
        "hidden text": TR("Removed", "hidden text"),
        "hidden words": TR("Removed", "hidden words"),
        "language choice": TR("Removed", "language choice"),
        "list of links": TR("Removed", "list of links"),
        "navigation": TR("Removed", "navigation"),
        "note that nothing refers to": TR("Removed", "note that nothing refers to"),
        "number without words": TR("Removed", "number without words"),
        "outside the article": TR("Removed", "outside the article"),
        "page footer": TR("Removed", "page footer"),
        "page header": TR("Removed", "page header"),
        "page number": TR("Removed", "page number"),
        "reading aid": TR("Removed", "reading aid"),
        "related links": TR("Removed", "related links"),
        "running footer": TR("Removed", "running footer"),
        "running header": TR("Removed", "running header"),
        "search form": TR("Removed", "search form"),
        "sharing buttons": TR("Removed", "sharing buttons"),
        "sidebar": TR("Removed", "sidebar"),
        "subscription form": TR("Removed", "subscription form"),
        "table of contents": TR("Removed", "table of contents"),
        "text for screen readers": TR("Removed", "text for screen readers"),
        "title page": TR("Removed", "title page"),
        "words under a merged cell": TR("Removed", "words under a merged cell"),
    }
    return names.get(what, what)
