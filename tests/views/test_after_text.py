"""The modules of desk and charts come in the background, and may come while a document is being analysed."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]

BOTH = """
import threading
from desktop_app.analysis import analyse
from desktop_app.readers import read_bytes
from desktop_app.views import after_text, chart_slot, desk_slot, main_window

failed = []

def guarded(work):
    try:
        work()
    except ImportError as error:
        failed.append(str(error))

def open_document():
    analyse(read_bytes(b"Japan will act by 2030.", "a.txt"))

works = [open_document, *(
    lambda module=module: after_text.import_modules([module], lambda part: None)
    for module in (chart_slot.PANEL, desk_slot.DESK)
)]
threads = [threading.Thread(target=guarded, args=(work,)) for work in works]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(failed)
"""


def test_a_document_opens_while_desk_and_charts_are_imported() -> None:
    done = subprocess.run(
        [sys.executable, "-c", BOTH], cwd=ROOT, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.stdout.strip() == "[]", done.stdout + done.stderr
