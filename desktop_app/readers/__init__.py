"""A file -> Document: one module a format, one shared step that infers structure."""

from desktop_app.readers.load import load
from desktop_app.readers.raw import Locked, PasswordNeeded, ReadError
from desktop_app.readers.reading import read, read_bytes, read_text
from desktop_app.readers.restructure import Edit, restructure

__all__ = ["Edit", "Locked", "PasswordNeeded", "ReadError", "load", "read", "read_bytes", "read_text", "restructure"]
