"""The package's names are there, those included that come with their first use."""

from types import ModuleType

import pytest

import desktop_app.analysis
import desktop_app.notebook


@pytest.mark.parametrize("package", [desktop_app.notebook, desktop_app.analysis])
def test_every_name_that_a_package_offers_is_there(package: ModuleType) -> None:
    for name in package.__all__:
        assert getattr(package, name) is not None


@pytest.mark.parametrize("package", [desktop_app.notebook, desktop_app.analysis])
def test_another_name_is_missing_as_in_any_module(package: ModuleType) -> None:
    with pytest.raises(AttributeError, match="has no attribute 'Promise'"):
        assert package.Promise
