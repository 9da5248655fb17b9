"""The language of the window: the person's choice, else the system's, else English; with its numbers and dates."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QFontDatabase

LOCALES = {"en": "en", "ja": "ja_JP"}
"""The languages that the window speaks, and the locale that each stands for where the system's is another."""


def language_of(wanted: str, system: QLocale) -> str:
    """Return the language to speak: `wanted`, or with "system" the first of the system's that the window speaks."""
    if wanted in LOCALES:
        return wanted
    return next((code for name in system.uiLanguages() if (code := name[:2]) in LOCALES), "en")


def speak(application: QCoreApplication, wanted: str, resources: Path) -> str:
    """Install the words of a language, Qt's own and ours, and its numbers and dates; return its code.

    English needs none of ours: it is what stands in the code.
    """
    system = QLocale.system()
    language = language_of(wanted, system)
    if system.name()[:2] != language:
        QLocale.setDefault(QLocale(LOCALES[language]))
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in ((f"qtbase_{language}", qt), (f"pledgebook_{language}", str(resources / "translations"))):
        translator = QTranslator(application)
        if translator.load(name, folder):
            application.installTranslator(translator)
    if language == "ja" and not QFontDatabase.families(QFontDatabase.WritingSystem.Japanese):
        for font in sorted((resources / "fonts").glob("*CJK*")):  # large: only where the system has no such letters
            QFontDatabase.addApplicationFont(str(font))
    return language
