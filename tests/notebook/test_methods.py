"""Rating methods: the files that ship, files that are none, and what a rating of another method shows as."""

from pathlib import Path

import pytest

from desktop_app.app.paths import resources
from desktop_app.notebook import Entry, Method, MethodError, Status, plain_method, read_method, read_methods

WHOLE = """
source = "Test"
scope = "commitment"
arithmetic = "mean"
name = { en = "Test" }
[[values]]
key = "none"
status = "not-rated"
label = { en = "None" }
rules = { en = "Nothing." }
[[values]]
key = "low"
status = "broken"
score = 0
label = { en = "Low" }
rules = { en = "Not done." }
[[values]]
key = "high"
status = "kept"
score = 10
label = { en = "High", ja = "高" }
rules = { en = "Done." }
"""


def _method(name: str) -> Method:
    methods, problems = read_methods(resources() / "methods")
    assert problems == ()
    return next(method for method in methods if method.key == name)


def test_the_methods_that_ship_are_whole_and_speak_both_languages() -> None:
    methods, problems = read_methods(resources() / "methods")
    assert problems == ()
    assert [method.key for method in methods] == ["pledgebook", "g7-research-group", "politifact", "polimetre"]
    for method in methods:
        assert "ja" in method.names
        assert all("ja" in value.labels and "ja" in value.rules for value in method.values)
        assert method.source


def test_our_own_method_has_our_statuses_in_the_order_of_the_keys() -> None:
    assert [value.key for value in _method("pledgebook").values] == [status.value for status in Status]
    assert [value.status for value in plain_method().values] == list(Status)


@pytest.mark.parametrize("name", ["pledgebook", "g7-research-group", "politifact", "polimetre"])
@pytest.mark.parametrize("status", Status)
def test_every_status_shows_as_some_value_of_every_method(name: str, status: Status) -> None:
    assert _method(name).shown(status) is not None


def test_a_value_chosen_counts_as_long_as_it_comes_to_the_status() -> None:
    method = _method("politifact")
    chosen = method.value("compromise")
    assert chosen is not None
    entry = Entry("e", None, status=Status.KEPT_IN_PART, rating=method.token(chosen))
    assert method.of(entry) is chosen
    ticked = Entry("e", None, status=Status.KEPT, rating=method.token(chosen))
    assert method.of(ticked) == method.value("promise-kept")


def test_a_rating_of_another_method_shows_as_the_value_that_takes_its_status_in() -> None:
    in_the_works = Entry("e", None, status=Status.IN_THE_WORKS, rating="politifact/in-the-works")
    shown = _method("polimetre").of(in_the_works)
    assert shown is not None
    assert shown.key == "partly-or-in-the-works"


def test_a_word_that_a_language_lacks_is_english(tmp_path: Path) -> None:
    (tmp_path / "test.toml").write_text(WHOLE, "utf-8")
    low, high = read_method(tmp_path / "test.toml").values[1:]
    assert (low.label("ja"), high.label("ja"), high.short("ja")) == ("Low", "高", "高")


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ('name = { en = "Test" }', "", "name is missing"),
        ('"not-rated"', '"kept"', "first value"),
        ('status = "broken"', 'status = "so-so"', "value 2"),
        ("score = 0", "", "no score"),
        ("score = 0", "score = 10", "the same"),
        ("score = 0", "score = true", "value 2 score is no number"),
        ("score = 0", "score = nan", "value 2 score is no finite number"),
        ('scope = "commitment"', "order = inf", "order is no whole number"),
        ('scope = "commitment"\narithmetic = "mean"', 'scope = "each-actor"\narithmetic = "shares"', "counts no mean"),
        ("name", "name = " + "[" * 5000, "nested too deeply"),
        ('key = "low"', 'key = "high"', "one key"),
        ('label = { en = "Low" }', 'label = { ja = "低" }', "no English"),
        ('label = { en = "Low" }', 'label = "Low"', "value 2"),
        ('rules = { en = "Not done." }', "", "value 2 has no rules"),
        ('scope = "commitment"', 'scope = "nation"', "nation"),
        ("[[values]]", "[[others]]", "values is missing"),
        ("name", "name = [", "cannot be read"),
    ],
)
def test_a_broken_file_is_told_in_one_sentence_and_the_others_are_read(
    tmp_path: Path, old: str, new: str, why: str
) -> None:
    (tmp_path / "whole.toml").write_text(WHOLE, "utf-8")
    (tmp_path / "broken.toml").write_text(WHOLE.replace(old, new), "utf-8")
    methods, problems = read_methods(tmp_path)
    assert [method.key for method in methods] == ["whole"]
    (sentence,) = problems
    assert "broken.toml" in sentence
    assert why in sentence
    assert "\n" not in sentence


def test_a_file_that_is_no_text_or_no_file_is_a_method_error(tmp_path: Path) -> None:
    (tmp_path / "binary.toml").write_bytes(b"\xff\xfe\x00")
    for name in ("binary.toml", "absent.toml"):
        with pytest.raises(MethodError, match=name):
            read_method(tmp_path / name)


def test_a_method_of_ones_own_stands_instead_of_one_of_the_same_name(tmp_path: Path) -> None:
    (tmp_path / "politifact.toml").write_text(WHOLE, "utf-8")
    methods, _ = read_methods(resources() / "methods", tmp_path, tmp_path / "absent")
    assert len(methods) == 4
    assert next(method for method in methods if method.key == "politifact").name() == "Test"
