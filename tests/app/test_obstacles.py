"""What keeps a window from opening is told, with the package that helps, before Qt aborts."""

import ctypes.util
import sys

import pytest

from desktop_app.app.obstacles import obstacle


def _all_there(library: str) -> bool:
    return True


def test_no_display_is_told_with_what_works_without_one() -> None:
    told = obstacle({}, "linux", _all_there)
    assert told
    assert "no display" in told
    assert "pledgebook scan" in told


@pytest.mark.parametrize(
    "environ", [{"DISPLAY": ":0"}, {"WAYLAND_DISPLAY": "wayland-0"}, {"QT_QPA_PLATFORM": "offscreen"}]
)
def test_nothing_stands_in_the_way_where_all_is_there(environ: dict[str, str]) -> None:
    assert obstacle(environ, "linux", _all_there) is None


def test_a_missing_library_is_named_with_its_debian_and_fedora_package() -> None:
    told = obstacle({"DISPLAY": ":0"}, "linux", lambda library: library != "libxcb-cursor.so.0")
    assert told == (
        "The window needs a system library that is not installed: libxcb-cursor.so.0. "
        "Debian, Ubuntu: sudo apt install libxcb-cursor0. Fedora: sudo dnf install xcb-util-cursor."
    )


def test_libraries_of_x11_are_not_asked_for_where_there_is_none() -> None:
    def loads(library: str) -> bool:
        return "xcb" not in library

    assert obstacle({"QT_QPA_PLATFORM": "offscreen"}, "linux", loads) is None
    assert obstacle({"DISPLAY": ":0"}, "linux", loads) is not None


def test_what_qt_is_linked_with_is_not_looked_for_again_once_qt_is_loaded() -> None:
    asked: list[str] = []

    def loads(library: str) -> bool:
        asked.append(library)
        return True

    assert obstacle({"DISPLAY": ":0"}, "linux", loads, qt_loads=True) is None
    assert "libxcb-cursor.so.0" in asked, "Qt loads its X11 plug-in later, and aborts where that fails"
    assert "libEGL.so.1" not in asked


@pytest.mark.parametrize("system", ["darwin", "win32"])
def test_elsewhere_qt_brings_what_it_needs(system: str) -> None:
    assert obstacle({}, system, lambda library: False) is None


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the libraries of Linux")
def test_the_libraries_of_this_machine_are_found() -> None:
    assert obstacle({"QT_QPA_PLATFORM": "offscreen"}) is None  # the tests themselves run on them
    assert ctypes.util.find_library("X11")
