"""SQLite: the library, its notebooks and their journal, migrations and backups."""
