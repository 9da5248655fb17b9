"""The Japanese of the window: whole, with the same places, and gathered from the words that stand in the code.

Red here? `python3 packaging/tasks.py translate` brings new words into resources/translations; write their
Japanese there.
"""

import importlib.util
import re
import shutil
import sys
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).resolve().parents[2]
JAPANESE = ROOT / "resources" / "translations" / "pledgebook_ja.ts"
PLACE = re.compile(r"\{[^}]*\}|%n|%\d")
Messages = dict[tuple[str, str], ElementTree.Element]


def messages(file: Path) -> Messages:
    found: Messages = {}
    for context in ElementTree.parse(file).iter("context"):
        for message in context.iter("message"):
            found[context.findtext("name") or "", message.findtext("source") or ""] = message
    return found


@pytest.fixture(scope="module")
def japanese() -> Messages:
    return messages(JAPANESE)


@pytest.fixture(scope="module")
def translations() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_word_of_the_code_is_in_the_file_and_no_other(
    translations: ModuleType, japanese: Messages, tmp_path: Path
) -> None:
    shutil.copy(JAPANESE, tmp_path / JAPANESE.name)
    (gathered,) = translations.gather(Path(sys.executable), ROOT, tmp_path)
    now = set(messages(gathered))
    assert (sorted(now - set(japanese)), sorted(set(japanese) - now)) == ([], [])


def test_every_word_is_gathered_under_the_name_of_its_table_or_class(japanese: Messages) -> None:
    assert [source for context, source in japanese if not context] == []


def test_nothing_is_left_untranslated(japanese: Messages) -> None:
    left = []
    for key, message in japanese.items():
        translation = message.find("translation")
        if translation is None or not (translation.text or "").strip() or translation.get("type"):
            left.append(key)
    assert left == []


def test_a_translation_has_the_places_of_its_source(japanese: Messages) -> None:
    differing = [
        (source, message.findtext("translation"))
        for (_, source), message in japanese.items()
        if sorted(PLACE.findall(source)) != sorted(PLACE.findall(message.findtext("translation") or ""))
    ]
    assert differing == []


def test_a_translation_can_be_filled_as_its_source_can(japanese: Messages) -> None:
    with_places = [message for (_, source), message in japanese.items() if PLACE.search(source)]
    assert with_places
    for message in with_places:
        words = message.findtext("translation") or ""
        words.format_map(dict.fromkeys(re.findall(r"\{(\w+)", words), 1))


def test_a_letter_for_the_keyboard_stands_behind_the_word_and_is_the_english_one(japanese: Messages) -> None:
    for (_, source), message in japanese.items():
        letter = re.search(r"&(\w)", source)
        translation = message.findtext("translation") or ""
        if letter is None:
            assert "&" not in translation
        else:
            found = re.search(r"\(&(\w)\)…?$", translation)
            assert found is not None, translation
            assert found[1] == letter[1].upper()
