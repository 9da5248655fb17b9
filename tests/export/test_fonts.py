from pathlib import Path

import pytest

from desktop_app.export.coverage import characters, covered


@pytest.mark.parametrize(
    "text",
    [
        "AZaz09 “quotes” – — … ¶ § · € £ ¥ ₩ ₹",
        "éñßøłžčăşİ Ελληνικά Русский Українська Tiếng Việt",
        "漢字かなカナ々〇①㈱髙﨑𠀋 中文简体 繁體 한국어 ！？（）「」・",
        "✓◐◕■✕✗ → ⇒ ≥ ≤ ≈ − × ½ ● ○ ☐ ☑",
    ],
)
def test_the_fonts_of_the_project_cover(resources: Path, text: str) -> None:
    points = covered(resources / "fonts")
    assert [c for c in text if ord(c) not in points] == []


def test_what_no_font_has_is_not_covered(resources: Path) -> None:
    points = covered(resources / "fonts")
    assert ord("\U0001f600") not in points
    assert 0xFFFF not in points


def test_the_fonts_and_their_licence_are_small_and_together(resources: Path) -> None:
    files = list((resources / "fonts").iterdir())
    assert sum(file.stat().st_size for file in files) < 8_000_000
    assert "SIL OPEN FONT LICENSE Version 1.1" in (resources / "fonts" / "OFL.txt").read_text("utf-8")


def test_a_file_that_is_no_font_has_no_characters() -> None:
    assert characters(b"") == set()
    assert characters(b"not a font at all, but long enough to look for tables in it") == set()
