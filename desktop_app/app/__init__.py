"""Composition root, command line, paths, crash handling."""
