"""The versions that matter when something goes wrong, read from the installed metadata without importing anything."""

from __future__ import annotations

from desktop_app import __version__

_SHOWN = (("Qt for Python", "PySide6-Essentials"), ("pyqtgraph", "pyqtgraph"), ("typst", "typst"))


def versions() -> tuple[tuple[str, str], ...]:
    """Return names and versions: the program, Python, and the three libraries one sees working."""
    import platform  # both are slow to import, and seldom asked for
    from importlib.metadata import PackageNotFoundError, version

    told = [("Pledgebook", __version__), ("Python", platform.python_version())]
    for name, distribution in _SHOWN:
        try:
            told.append((name, version(distribution)))
        except PackageNotFoundError:
            told.append((name, "not installed"))
    return tuple(told)
