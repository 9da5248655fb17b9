"""A clock that a test sets."""

import time
from collections.abc import Callable

import pytest


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    return lambda nanoseconds: monkeypatch.setattr(time, "time_ns", lambda: nanoseconds)
