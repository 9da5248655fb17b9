"""The watchers of `tests/conftest.py`: each must fail a test that leaves behind what it watches for."""

import pytest

pytest_plugins = ["pytester"]


@pytest.fixture
def run(pytester: pytest.Pytester, pytestconfig: pytest.Config):
    """Run one test body under the project's conftest and return the output."""

    def inner(body: str) -> str:
        pytester.makeconftest((pytestconfig.rootpath / "tests" / "conftest.py").read_text(encoding="utf-8"))
        pytester.makepyfile(body)
        return "\n".join(pytester.runpytest_subprocess("-p", "no:cacheprovider").outlines)

    return inner


def test_a_thread_left_running_is_named(run) -> None:
    out = run(
        """
        import threading, time
        def test_it():
            threading.Thread(target=time.sleep, args=(3,), name="the-forgotten", daemon=True).start()
        """
    )
    assert "threads left running: the-forgotten" in out


def test_a_widget_and_a_timer_left_are_named(run) -> None:
    out = run(
        """
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QLabel
        kept = []
        def test_widget(qapp):
            label = QLabel("x"); label.setObjectName("lost"); label.show(); kept.append(label)
        def test_timer(qapp):
            timer = QTimer(); timer.setObjectName("ticking"); timer.start(1000); kept.append(timer)
        def test_clean(qtbot):
            label = QLabel("x"); qtbot.addWidget(label); label.show()
        """
    )
    assert "left behind: QLabel 'lost'" in out
    assert "left behind: QTimer 'ticking'" in out
    assert "3 passed, 2 errors" in out


def test_an_unexpected_warning_in_the_log_fails_the_test(run) -> None:
    out = run(
        """
        import logging, pytest
        def test_it():
            logging.getLogger("desktop_app").warning("never mind")
        @pytest.mark.expect_log("never mind")
        def test_expected():
            logging.getLogger("desktop_app").warning("never mind")
        """
    )
    assert "WARNING desktop_app: never mind" in out
    assert "2 passed, 1 error" in out
