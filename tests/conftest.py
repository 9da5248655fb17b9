"""What every test shares: no screen, and a shipped document at hand."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before any import of Qt

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def fact_sheet_path() -> Path:
    """The US–Japan fact sheet of 2019 as it lies in `seeds/`."""
    return ROOT / "seeds" / "us-japan-global-partnership-2019.txt"
