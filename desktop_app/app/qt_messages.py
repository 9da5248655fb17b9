"""Qt's own messages go to the log, under the logger "qt"."""

from __future__ import annotations

import logging

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_LOG = logging.getLogger("qt")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,  # Qt ends the process after this one; the log says why
}


_OF_NO_USE = "This plugin does not support propagateSizeHints()"
"""Said by platforms without a screen at every window, and nothing can be done about it."""


def log_qt_messages() -> None:
    """From here on, write Qt's messages to the log instead of the terminal."""
    qInstallMessageHandler(_to_log)


def _to_log(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    if message == _OF_NO_USE:
        return
    category = context.category
    _LOG.log(_LEVELS[kind], "%s%s", f"{category}: " if category and category != "default" else "", message)
