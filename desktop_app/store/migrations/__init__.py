"""The ordered migrations: one module each, run once, its number kept in SQLite's `user_version`."""

from desktop_app.store.migrations import m001_journal

MIGRATIONS: tuple[str, ...] = (m001_journal.SCRIPT,)
"""Migration n brings a library from version n-1 to n (counted from 1)."""
