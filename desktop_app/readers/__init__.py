"""A file -> Document: one module a format, one shared step that infers structure."""
