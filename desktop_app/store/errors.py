"""What can go wrong with a library; every message is one sentence for its owner."""


class LibraryError(Exception):
    """A library that cannot be used."""


class LibraryIsNewer(LibraryError):
    """A library written by a later version of the program. It is left untouched."""
