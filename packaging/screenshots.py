"""Takes the pictures of the real window, in English and Japanese, light and dark, two sizes, without a screen."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from itertools import product
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
_HOME = tempfile.TemporaryDirectory(prefix="pledgebook-screenshots-")
os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_STATE_HOME"] = _HOME.name

from PySide6.QtWidgets import QApplication  # noqa: E402 (nobody's own settings and library)

from desktop_app.app.paths import resources, seeds  # noqa: E402
from desktop_app.app.translators import speak  # noqa: E402
from desktop_app.app.window import Program, StoreTrouble, make_application  # noqa: E402
from desktop_app.notebook import Status  # noqa: E402
from desktop_app.session.settings import Settings  # noqa: E402
from desktop_app.store import Library  # noqa: E402

FOLDER = Path(__file__).resolve().parent / "screenshots"
SIZES = ((1440, 900), (1024, 640))
THEMES = ("light", "dark")
LANGUAGES = (("en", ""), ("ja", "ja-"))
"""Each language of the window and what its pictures' names begin with; English needs no translator: it is first."""
DOCUMENTS = {
    "en": seeds() / "us-japan-global-partnership-2019.txt",
    "ja": Path(__file__).resolve().parents[1] / "tests" / "corpus" / "japanese" / "docs" / "nichibei-2024.txt",
}
NOTES = {
    "en": "Announced in 2019; look for the plant openings in the annual report.",
    "ja": "年次報告で投資の実績を確認する。",
}


def main(arguments: list[str]) -> int:
    """Write one PNG a language, theme and size into the folder named, else `packaging/screenshots`."""
    folder = Path(arguments[0]) if arguments else FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    application = make_application([])
    for (language, before), theme in product(LANGUAGES, THEMES):
        speak(application, language, resources())
        home = Path(_HOME.name, language, theme)
        settings = Settings(home / "settings.ini")
        settings.set("appearance", theme)
        settings.set("seen_hint", True)
        settings.set("author", "A. Reader")
        trouble = StoreTrouble()
        program = Program(application, Library.open(home / "library", trouble.tell), trouble, settings)
        program.window.resize(*SIZES[0])
        program.start([DOCUMENTS[language]])
        _wait(lambda program=program: program.session.document is not None)
        _fill(program, NOTES[language])
        for width, height in SIZES:
            program.window.resize(width, height)
            _settle(1.5)
            path = folder / f"{before}{theme}-{width}x{height}.png"
            if not program.window.grab().save(str(path)):
                print(f"{path} could not be written.", file=sys.stderr)
                return 1
            print(path)
        program.window.close()
        program.finish()
        program.window.deleteLater()
        _settle(0.1)
    return 0


def _fill(program: Program, note: str) -> None:
    """Rate and annotate some commitments as a reader does, through the session, and go to the largest amount."""
    session = program.session
    keys = [key for key, item in session.items.items() if item.counts]
    for number, status in ((0, Status.KEPT), (2, Status.IN_THE_WORKS), (5, Status.KEPT_IN_PART), (8, Status.STALLED)):
        if number < len(keys):
            session.rate(keys[number], status)
    largest = max(keys, key=lambda key: max((f.size or 0 for f in session.items[key].figures), default=0))
    session.rate(largest, Status.IN_THE_WORKS)
    session.go_to_item(largest)
    session.type(largest, "note", note)
    session.flush_typing()


def _wait(until) -> None:
    end = time.monotonic() + 20
    while not until():
        if time.monotonic() > end:
            raise TimeoutError("the document did not open")
        QApplication.processEvents()


def _settle(seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
