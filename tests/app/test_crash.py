"""Uncaught exceptions reach one handler, which tells the user and keeps the document's text to itself."""

import gc
import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.app.crash import Crash, CrashHandler, guarded_traceback
from desktop_app.app.logs import Log

SECRET = "the words of a note that nobody else may read"


@pytest.fixture
def told() -> list[Crash]:
    return []


@pytest.fixture
def handler(tmp_path: Path, told: list[Crash]) -> Iterator[CrashHandler]:
    handler = CrashHandler(tmp_path / "reports", told.append)
    handler.install()
    yield handler
    handler.uninstall()


def _raise_with_cause() -> None:
    try:
        raise KeyError(SECRET)
    except KeyError as error:
        raise ValueError(SECRET) from error


def _caught(function=_raise_with_cause) -> Exception:  # type: ignore[no-untyped-def]
    try:
        function()
    except Exception as error:
        return error
    raise AssertionError("nothing was raised")


def test_a_guarded_traceback_has_the_code_and_not_the_words() -> None:
    guarded = guarded_traceback(_caught())
    assert "_raise_with_cause" in guarded
    assert guarded.count("its words are left out") == 2
    assert SECRET not in guarded


def test_a_group_of_exceptions_is_guarded_too() -> None:
    def fail() -> None:
        raise ExceptionGroup(SECRET, [ValueError(SECRET), TypeError("no such method")])

    guarded = guarded_traceback(_caught(fail))
    assert SECRET not in guarded
    assert "no such method" in guarded


def test_a_file_error_says_what_happened_and_not_which_file() -> None:
    guarded = guarded_traceback(_caught(lambda: Path(f"/{SECRET}").read_bytes()))
    assert "No such file or directory" in guarded
    assert SECRET not in guarded.replace('f"/{SECRET}"', "")


def test_an_exception_whose_cause_is_itself_ends() -> None:
    error = ValueError("x")
    error.__cause__ = ValueError("y")
    error.__cause__.__cause__ = error
    assert "which led to" in guarded_traceback(error)


@pytest.mark.expect_log("Uncaught exception|The same crash")
def test_an_uncaught_exception_is_told_and_reported_once(handler: CrashHandler, told: list[Crash]) -> None:
    error = _caught()
    for _ in range(3):
        sys.excepthook(type(error), error, error.__traceback__)
    (crash,) = told
    assert crash.summary == f"ValueError: {SECRET}"
    assert SECRET in crash.details
    assert crash.report
    text = crash.report.read_text(encoding="utf-8")
    assert SECRET not in text
    assert "Qt for Python" in text


@pytest.mark.expect_log("Uncaught exception")
def test_an_exception_in_a_thread_is_told(handler: CrashHandler, told: list[Crash]) -> None:
    thread = threading.Thread(target=_raise_with_cause)
    thread.start()
    thread.join()
    assert [crash.summary for crash in told] == [f"ValueError: {SECRET}"]


@pytest.mark.expect_log("Uncaught exception")
def test_an_exception_in_a_destructor_is_told(handler: CrashHandler, told: list[Crash]) -> None:
    class Falling:
        def __del__(self) -> None:
            raise ValueError(SECRET)

    Falling()
    gc.collect()
    assert len(told) == 1


def test_ctrl_c_is_no_crash(handler: CrashHandler, told: list[Crash], capsys: pytest.CaptureFixture[str]) -> None:
    error = KeyboardInterrupt()
    sys.excepthook(type(error), error, None)
    assert not told
    assert "KeyboardInterrupt" in capsys.readouterr().err


@pytest.mark.expect_log("Uncaught exception")
def test_a_crash_while_telling_ends_in_the_terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def tell(crash: Crash) -> None:
        raise RuntimeError("the dialog fell over")

    handler = CrashHandler(tmp_path, tell)
    handler.install()
    try:
        error = _caught()
        sys.excepthook(type(error), error, error.__traceback__)
    finally:
        handler.uninstall()
    said = capsys.readouterr().err
    assert "the dialog fell over" in said
    assert "ValueError" in said


@pytest.mark.expect_log("Uncaught exception|No crash report")
def test_a_folder_that_cannot_be_written_to_does_not_stop_the_telling(tmp_path: Path, told: list[Crash]) -> None:
    (tmp_path / "file").touch()
    CrashHandler(tmp_path / "file" / "reports", told.append).handle(_caught())
    assert told[0].report is None


@pytest.mark.expect_log("Uncaught exception")
def test_only_the_newest_twenty_reports_are_kept(tmp_path: Path, told: list[Crash]) -> None:
    for number in range(30):
        (tmp_path / f"crash-20200101-0000{number:02}-000000.txt").touch()
    CrashHandler(tmp_path, told.append).handle(_caught())
    kept = sorted(tmp_path.glob("crash-*.txt"))
    assert len(kept) == 20
    assert kept[-1] == told[0].report


@pytest.mark.expect_log("Uncaught exception")
def test_word_of_a_crash_in_a_thread_reaches_the_main_thread(qtbot, tmp_path: Path) -> None:
    from desktop_app.app.crash_signal import CrashSignal

    signal = CrashSignal()
    seen: list[threading.Thread] = []
    signal.crashed.connect(lambda crash: seen.append(threading.current_thread()))
    with qtbot.waitSignal(signal.crashed):
        thread = threading.Thread(target=CrashHandler(tmp_path, signal.tell).handle, args=(_caught(),))
        thread.start()
        thread.join()
    assert seen == [threading.main_thread()]


@pytest.mark.expect_log("it broke")
def test_the_log_keeps_the_traceback_and_not_the_words(tmp_path: Path) -> None:
    log = Log(tmp_path)
    try:
        logging.getLogger("desktop_app").error("it broke", exc_info=_caught())
    finally:
        log.close()
    text = (tmp_path / "pledgebook.log").read_text(encoding="utf-8")
    assert "_raise_with_cause" in text
    assert SECRET not in text


@pytest.mark.expect_log("line")
def test_the_log_is_rotated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.app.logs._MEGABYTE", 1000)
    log = Log(tmp_path)
    try:
        for number in range(100):
            logging.getLogger("desktop_app").warning("line %d", number)
    finally:
        log.close()
    assert len(list(tmp_path.glob("pledgebook.log*"))) == 4


def test_a_log_folder_that_cannot_be_written_to_is_a_notice_and_no_crash(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    log = Log(tmp_path / "file" / "logs")
    log.close()
    assert log.notice
    assert log.notice.startswith("No log is kept")
