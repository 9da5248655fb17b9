"""Small files of the packed formats, made by the tests themselves from the mark-up that matters."""

import io
import zipfile
from collections.abc import Callable

import pytest

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def packed(parts: dict[str, str | bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return made.getvalue()


@pytest.fixture
def make_zip() -> Callable[[dict[str, str | bytes]], bytes]:
    return packed


@pytest.fixture
def make_docx() -> Callable[..., bytes]:
    def make(body: str, **parts: str) -> bytes:
        files: dict[str, str | bytes] = {"word/document.xml": f"<w:document {W}><w:body>{body}</w:body></w:document>"}
        files |= {f"word/{part}.xml": f"<w:{part} {W}>{inner}</w:{part}>" for part, inner in parts.items()}
        return packed(files)

    return make
