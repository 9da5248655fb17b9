"""What keeps a window from opening: a missing system library of Qt, or no display. Told before Qt would abort."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping

# Library, its package in Debian and Ubuntu, its package in Fedora. From the libraries' NEEDED entries, Qt 6.11.
_ALWAYS = (
    ("libEGL.so.1", "libegl1", "libglvnd-egl"),
    ("libGL.so.1", "libgl1", "libglvnd-glx"),
    ("libX11.so.6", "libx11-6", "libX11"),
    ("libdbus-1.so.3", "libdbus-1-3", "dbus-libs"),
    ("libfontconfig.so.1", "libfontconfig1", "fontconfig"),
    ("libfreetype.so.6", "libfreetype6", "freetype"),
    ("libglib-2.0.so.0", "libglib2.0-0", "glib2"),
    ("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon"),
)
_X11 = (
    ("libX11-xcb.so.1", "libx11-xcb1", "libX11-xcb"),
    ("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor"),
    ("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm"),
    ("libxcb-image.so.0", "libxcb-image0", "xcb-util-image"),
    ("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms"),
    ("libxcb-randr.so.0", "libxcb-randr0", "libxcb"),
    ("libxcb-render-util.so.0", "libxcb-render-util0", "xcb-util-renderutil"),
    ("libxcb-shape.so.0", "libxcb-shape0", "libxcb"),
    ("libxcb-util.so.1", "libxcb-util1", "xcb-util"),
    ("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb"),
    ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11"),
)


def _loads(library: str) -> bool:
    import ctypes  # on use: the start counts

    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def obstacle(
    environ: Mapping[str, str] = os.environ,
    system: str = sys.platform,
    loads: Callable[[str], bool] = _loads,
    *,
    qt_loads: bool = False,
) -> str | None:
    """Return what keeps a window from opening and what to do about it, None where nothing does.

    Where Qt has been loaded (`qt_loads`), what it is linked with is there, and only what it would load later is looked
    for. Only Linux has such obstacles: elsewhere Qt brings all that it needs.
    """
    if not system.startswith("linux"):
        return None
    platform = environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if not platform and not environ.get("DISPLAY") and not environ.get("WAYLAND_DISPLAY"):
        return (
            "There is no display here to open a window on. Run it on a desktop, or over “ssh -X”; "
            "“pledgebook scan”, “read” and “export” need none."
        )
    wanted = () if qt_loads else _ALWAYS
    if platform == "xcb" or (not platform and not environ.get("WAYLAND_DISPLAY")):
        wanted += _X11
    missing = [row for row in wanted if not loads(row[0])]
    if not missing:
        return None
    names, debian, fedora = (list(dict.fromkeys(column)) for column in zip(*missing, strict=True))
    return (
        f"The window needs {'a system library that is' if len(names) == 1 else 'system libraries that are'} "
        f"not installed: {', '.join(names)}. "
        f"Debian, Ubuntu: sudo apt install {' '.join(debian)}. Fedora: sudo dnf install {' '.join(fedora)}."
    )
