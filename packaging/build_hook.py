"""Compiles the translations when a wheel is built, so that it holds them ready."""

import importlib.util
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class Translations(BuildHookInterface[Any]):
    """Runs Qt's lrelease, which comes with PySide6-Essentials, over `resources/translations`."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile what is newer than its compiled form. An editable install reads the checkout's own."""
        where = Path(self.root, "packaging", "translations.py")
        spec = importlib.util.spec_from_file_location("translations", where)
        assert spec is not None
        assert spec.loader is not None
        translations = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(translations)
        translations.compile_stale(Path(sys.executable), Path(self.root))
