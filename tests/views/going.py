"""How journeys find a commitment: by words of its quotation."""

from desktop_app.views.main_window import MainWindow


def key_of(window: MainWindow, words: str) -> str:
    """Return the key of the commitment whose quotation has these words."""
    document = window.session.document
    assert document is not None
    return next(key for key, item in window.session.items.items() if item.span and words in document.quote(item.span))


def go_to(window: MainWindow, words: str) -> str:
    """Go to the commitment whose quotation has these words, and return its key."""
    key = key_of(window, words)
    window.session.go_to_item(key)
    return key
