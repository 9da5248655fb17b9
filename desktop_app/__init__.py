"""Pledgebook: a desktop reader for documents in which somebody promises something."""

__version__ = "0.1.0"
