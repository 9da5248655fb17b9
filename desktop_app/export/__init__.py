"""Document + Findings + Notebook -> Report (a tree) -> one exporter a format."""
