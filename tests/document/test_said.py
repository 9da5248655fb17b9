"""Sentences that remember how they were made."""

import copy
import pickle

import pytest

from desktop_app.document.said import Said, said

RULE = said("Reason", "“{words}” is a noun here").format(words="plan")


def test_a_sentence_is_its_english_words() -> None:
    assert RULE == "“plan” is a noun here"


def test_a_sentence_without_places_is_its_form() -> None:
    assert said("Reason", "this is a question") == "this is a question"


def test_an_error_s_words_remember_form_and_parts() -> None:
    told = str(ValueError(RULE))
    assert isinstance(told, Said)
    assert (told.table, told.form, dict(told.parts)) == ("Reason", "“{words}” is a noun here", {"words": "plan"})


@pytest.mark.parametrize("twin", [copy.deepcopy(RULE), pickle.loads(pickle.dumps(RULE))])
def test_a_copy_and_what_another_process_sends_remember_too(twin: Said) -> None:
    assert (twin, twin.form, twin.parts) == (RULE, RULE.form, RULE.parts)


def test_braces_in_a_part_are_words() -> None:
    assert said("Reason", "“{words}” is a noun here").format(words="{words}") == "“{words}” is a noun here"
