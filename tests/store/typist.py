"""A program that types into a library as fast as it may until it is killed; it prints each change when it is typed."""

import sys
import time
from pathlib import Path

from desktop_app.notebook import Change
from desktop_app.store import Library

folder, document, entry, before = sys.argv[1:]
library = Library.open(Path(folder))
print("ready", flush=True)
for number in range(1_000_000):
    after = f"{number} 🚀𠮷 " + "typed " * (number % 50)
    change = Change.now("typist", entry, "note", before, after)
    library.append(document, [change])
    print(time.monotonic(), change.id, flush=True)
    before = after
    time.sleep(0.002)
