"""Contrast of the themes' roles (WCAG 2.2: 1.4.3 for text, 1.4.11 for what is not text, 1.4.6 for high contrast)."""

import pytest
from PySide6.QtGui import QColor, QPalette

from desktop_app.app.paths import resources
from desktop_app.notebook import Status
from desktop_app.views.main_window import MainWindow
from desktop_app.views.theme import Theme, ThemeError

THEMES = ("light", "dark", "contrast-light", "contrast-dark")
GROUNDS = ("panel", "page", "field", "selection", "mark")
STATUS = ("kept", "works", "part", "stalled", "broken")


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio")."""

    def luminance(colour: QColor) -> float:
        parts = [
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
            for part in (colour.redF(), colour.greenF(), colour.blueF())
        ]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.fixture(params=THEMES)
def theme(request: pytest.FixtureRequest) -> Theme:
    return Theme.load(resources(), request.param)


def _least(theme: Theme) -> float:
    return 7.0 if theme.key.startswith("contrast") else 4.5


@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("ink", ["text", "muted"])
def test_words_can_be_read_on_every_ground(theme: Theme, ink: str, ground: str) -> None:
    assert contrast(theme.colour(ink), theme.colour(ground)) >= _least(theme)


@pytest.mark.parametrize("ground", ["panel", "page", "field", "selection"])
@pytest.mark.parametrize("ink", [*STATUS, "accent"])
def test_a_status_and_a_link_can_be_read(theme: Theme, ink: str, ground: str) -> None:
    assert contrast(theme.colour(ink), theme.colour(ground)) >= 4.5


@pytest.mark.parametrize("ground", STATUS)
def test_words_on_a_status_can_be_read(theme: Theme, ground: str) -> None:
    assert contrast(theme.colour("on_status"), theme.colour(ground)) >= _least(theme)


def test_words_on_the_main_button_can_be_read(theme: Theme) -> None:
    assert contrast(theme.colour("on_accent"), theme.colour("accent")) >= _least(theme)


@pytest.mark.parametrize("ground", ["panel", "page", "field"])
@pytest.mark.parametrize("line", ["control", "accent", "mark_line"])
def test_what_one_must_see_stands_out(theme: Theme, line: str, ground: str) -> None:
    assert contrast(theme.colour(line), theme.colour(ground)) >= 3.0


def test_every_status_has_a_colour(theme: Theme) -> None:
    assert all(theme.status(status).isValid() for status in Status)


def test_a_theme_that_lacks_a_role_is_refused_and_says_which(tmp_path) -> None:
    (tmp_path / "themes").mkdir()
    (tmp_path / "themes" / "half.toml").write_text('name = "Half"\n[colours]\npanel = "#fff"\n', encoding="utf-8")
    with pytest.raises(ThemeError, match="text"):
        Theme.load(tmp_path, "half")


@pytest.mark.parametrize("key", THEMES)
def test_what_an_empty_field_says_can_be_read(window: MainWindow, key: str) -> None:
    window.settings.set("appearance", key)
    theme = Theme.load(resources(), key)
    for field in (window.inspector.note, window.search, window.checklist.filter):
        words = field.palette().color(QPalette.ColorRole.PlaceholderText)
        assert words.alpha() == 255
        assert contrast(words, theme.colour("field")) >= _least(theme)
