"""Where things lie: what the program ships with, and the platform's folders for data, logs and settings."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

import platformdirs

_NAME = "pledgebook"


def resources() -> Path:
    """Return the folder of templates, themes and icons. Raises FileNotFoundError where the installation is broken."""
    return _shipped("resources")


def seeds() -> Path:
    """Return the folder of the documents that come with the program. Raises FileNotFoundError as `resources`."""
    return _shipped("seeds")


def library_folder() -> Path:
    """Return the folder of the notebooks, unless the command line names another; it need not exist yet."""
    return platformdirs.user_data_path(_NAME, appauthor=False)


def log_folder() -> Path:
    """Return the folder of the log and of the crash reports; it need not exist yet."""
    return platformdirs.user_log_path(_NAME, appauthor=False)


def settings_folder() -> Path:
    """Return the folder of the window's settings; it need not exist yet."""
    return platformdirs.user_config_path(_NAME, appauthor=False)


def _shipped(name: str) -> Path:
    """Return the folder `name` inside the package (a wheel) or beside it (a checkout)."""
    package = Path(str(files("desktop_app")))
    for folder in (package / name, package.parent / name):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"The folder “{name}” is missing from this installation of Pledgebook; install it again.")
