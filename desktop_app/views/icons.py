"""Icons: SVG files of `resources/icons`, drawn in the theme's colours."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 32)
"""Sides in pixels: a button's icon at scale 1 and 2."""


def icon(resources: Path, name: str, colour: QColor | None = None, disabled: QColor | None = None) -> QIcon:
    """Return the icon `name`, its lines in `colour` (None: as the file has them)."""
    made = QIcon()
    source = (resources / "icons" / f"{name}.svg").read_text("utf-8")
    for mode, tint in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, disabled)):
        if mode is QIcon.Mode.Disabled and tint is None:
            continue
        text = source if tint is None else source.replace("currentColor", tint.name())
        renderer = QSvgRenderer(QByteArray(text.encode()))
        for size in SIZES if colour is not None else (64, 128, 256):
            picture = QPixmap(size, size)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            renderer.render(painter, QRectF(0, 0, size, size))
            painter.end()
            made.addPixmap(picture, mode)
    return made
