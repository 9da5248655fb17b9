"""Version 1: documents with their sources, the journal of changes, and the current state beside it."""

SCRIPT = """
CREATE TABLE document (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    name TEXT NOT NULL,
    path TEXT NOT NULL,
    format TEXT NOT NULL,
    language TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    previous_sha256 TEXT,
    first_seen TEXT NOT NULL,
    opened_at TEXT NOT NULL,
    place TEXT,
    is_recent INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX document_by_path ON document (path);
CREATE INDEX document_by_content ON document (sha256);

CREATE TABLE source (
    sha256 TEXT PRIMARY KEY,
    data BLOB NOT NULL
) STRICT;

CREATE TABLE change (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    document TEXT NOT NULL REFERENCES document (id),
    time TEXT NOT NULL,
    author TEXT NOT NULL,
    entry TEXT NOT NULL,
    field TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL
) STRICT;
CREATE INDEX change_by_document ON change (document, number);

CREATE TABLE state (
    document TEXT NOT NULL REFERENCES document (id),
    entry TEXT NOT NULL,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (document, entry, field)
) STRICT, WITHOUT ROWID;
"""
