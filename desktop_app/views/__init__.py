"""Widgets, one public widget a file."""
