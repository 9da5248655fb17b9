"""Libraries are imported on use: what reading a format loads, and that the window starts without any of them."""

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = ROOT / "tests" / "corpus"
LIBRARIES = """
import json, os, sys, sysconfig
from pathlib import Path

PLACES = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
BESIDE = {"_virtualenv", "_distutils_hack", "desktop_app"}  # of the environment, not of the program
told = []

def tell():
    "Note the libraries that were loaded since the last time."
    files = [getattr(module, "__file__", None) or "" for module in list(sys.modules.values())]
    names = {Path(file).relative_to(place).parts[0] for file in files for place in PLACES if file.startswith(place)}
    told.append(sorted({name.split(".")[0] for name in names} - BESIDE - {name for before in told for name in before}))
"""


def loaded(program: str, *words: object) -> list[set[str]]:
    """What a new Python noted while it ran the program."""
    command = [sys.executable, "-c", f"{LIBRARIES}\n{program}\nprint(json.dumps(told))", *map(str, words)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return [set(names) for names in json.loads(done.stdout.splitlines()[-1])]


HERE: dict[str, set[str]] = {  # in this order, each with what it adds
    "docs/us-japan-global-partnership-2019.txt": set(),
    "structure/b3w-fact-sheet-2021.rtf": set(),
    "structure/quad-spirit-2021.docx": set(),  # this one and the next three are read in a process of their own
    "structure/us-china-geneva-2025.odt": set(),
    "structure/pgii-fact-sheet-2022.epub": set(),
    "structure/roadmap-2026.pdf": set(),
    "structure/enzetsu-2025.sjis.txt": {"charset_normalizer"},
    "docs/quad-spirit-2021.md": {"markdown_it", "mdit_py_plugins", "mdurl", "yaml"},
    "structure/us-korea-deals-2025.html": {"selectolax"},
}


def test_reading_a_format_loads_its_own_library_and_no_other() -> None:
    program = """
from desktop_app.readers import read
tell()
for path in sys.argv[1:]:
    assert read(path).blocks
    tell()
"""
    assert loaded(program, *(DOCUMENTS / name for name in HERE)) == [set(), *HERE.values()]


APART: dict[str, set[str]] = {
    "structure/roadmap-2026.pdf": {"pypdfium2", "pypdfium2_cfg", "pypdfium2_raw"},
    "structure/quad-spirit-2021.docx": {"lxml"},
    "structure/us-china-geneva-2025.odt": set(),
    "structure/pgii-fact-sheet-2022.epub": {"selectolax"},
}


def test_so_does_a_reader_in_its_own_process() -> None:
    program = """
from desktop_app.readers import worker
from desktop_app.readers.formats import choose
from desktop_app.readers.raw import Request
tell()
for path in sys.argv[1:]:
    data = Path(path).read_bytes()
    assert choose(data, path).load()(Request(data, path)).blocks
    tell()
"""
    assert loaded(program, *(DOCUMENTS / name for name in APART)) == [set(), *APART.values()]


def test_the_window_starts_and_opens_a_text_without_any_of_them(tmp_path: Path) -> None:
    program = """
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication
from desktop_app.app.paths import resources
from desktop_app.session.session import Session
from desktop_app.session.settings import Settings
from desktop_app.store import Library
from desktop_app.views.main_window import MainWindow

app = QApplication([])
folder = Path(sys.argv[1])
library = Library.open(folder / "library", print)
session = Session(library, "tester")
settings = Settings(folder / "settings.ini")
settings.set("show_chart", False)
window = MainWindow(session, settings, resources(), folder, [("Pledgebook", "0")])
window.show()
app.processEvents()
tell()
loop = QEventLoop()
session.document_opened.connect(loop.quit)
window.opening.open_path(Path(sys.argv[2]))
loop.exec()
tell()
print(json.dumps(told), flush=True)
os._exit(0)  # how a window ends is told elsewhere
"""
    text = DOCUMENTS / "docs" / "us-japan-global-partnership-2019.txt"
    started, opened = loaded(program, tmp_path, text)
    assert started <= {"PySide6", "shiboken6", "platformdirs"}
    assert opened == set()
