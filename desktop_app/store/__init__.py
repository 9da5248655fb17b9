"""SQLite: the library of documents and notebooks, its journal, its migrations and its repairs."""

from desktop_app.store.errors import LibraryError, LibraryIsNewer
from desktop_app.store.evidence_files import EvidenceFiles, FileState, Kept
from desktop_app.store.library import Library
from desktop_app.store.record import Record

__all__ = ["EvidenceFiles", "FileState", "Kept", "Library", "LibraryError", "LibraryIsNewer", "Record"]
