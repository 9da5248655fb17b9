"""How long packed formats and PDF take to read; by hand: `python tests/bench/reading_binary.py`.

Told twice: the reading itself, and the whole with the process it runs in. Goals: 100 kB of docx 60 ms, 10 pages 400 ms.
"""

import io
import tempfile
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import typst

from desktop_app.document import Source
from desktop_app.readers import read_bytes
from desktop_app.readers.formats import choose
from desktop_app.readers.raw import Request
from desktop_app.readers.structure import structured

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
WORDS = ("The Council decides to continue its consideration of implementation measures on cooperation " * 400).split()


def docx() -> bytes:
    made = io.BytesIO()
    body = "".join(f"<w:p><w:r><w:t>{' '.join(WORDS[i % 50 : i % 50 + 60])}.</w:t></w:r></w:p>" for i in range(220))
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", f"<w:document {W}><w:body>{body}</w:body></w:document>")
    return made.getvalue()


def pdf() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.typ"
        body = "\n\n".join(" ".join(WORDS[(i * 7) % 50 : (i * 7) % 50 + 80]) + "." for i in range(80))
        path.write_text(f'#set text(size: 10pt)\n#set page(numbering: "1")\n{body}', "utf-8")
        return typst.compile(str(path))


def here(data: bytes, name: str) -> None:
    chosen = choose(data, name)
    structured(chosen.load()(Request(data, name)), Source(name, chosen.name, len(data), "0"))


def best(call: Callable[[], object]) -> float:
    times: list[float] = []
    for _ in range(5):
        begun = time.perf_counter()
        call()
        times.append(time.perf_counter() - begun)
    return 1000 * min(times)


for name, data in (("a.docx", docx()), ("a.pdf", pdf())):
    document = read_bytes(data, name)
    inside, whole = best(lambda: here(data, name)), best(lambda: read_bytes(data, name))  # noqa: B023
    print(
        f"{name}: {len(document.text):,} characters, {document.source.pages or '–'} pages: {inside:.0f} ms, apart {whole:.0f} ms"
    )
