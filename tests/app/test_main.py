"""The command line: exit codes, one sentence for each mistake, and no Qt where no window is asked for."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.app import main as entry
from desktop_app.app.arguments import Exit, parse


def _run(*words: str | Path, **more: object) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "desktop_app", *map(str, words)]
    return subprocess.run(command, capture_output=True, check=False, timeout=60, **more)  # type: ignore[call-overload]


@pytest.mark.parametrize(
    ("argv", "verb", "files"),
    [
        ([], "window", []),
        (["a.txt", "b.pdf"], "window", ["a.txt", "b.pdf"]),
        (["a.txt", "scan"], "window", ["a.txt", "scan"]),
        (["--library", "scan"], "window", []),
        (["--", "scan"], "window", ["scan"]),
        (["./scan"], "window", ["scan"]),
    ],
)
def test_what_is_no_verb_is_a_file_for_the_window(argv: list[str], verb: str, files: list[str]) -> None:
    asked = parse(argv)
    assert (asked.verb, [str(file) for file in asked.files]) == (verb, files)


@pytest.mark.parametrize("argv", [["--library", "L", "scan", "F"], ["scan", "F", "--library", "L"]])
def test_the_library_may_stand_before_or_after_the_verb(argv: list[str]) -> None:
    asked = parse(argv)
    assert (asked.verb, asked.file, asked.library) == ("scan", "F", Path("L"))


@pytest.mark.parametrize(
    "argv", [["--nonsense"], ["--nonsense", "scan", "F"], ["scan"], ["export", "F"], ["scan", "-x"]]
)
def test_a_wrong_command_line_ends_with_2_and_one_sentence(argv: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        parse(argv)
    assert end.value.code == Exit.MISUSED
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert "--help" in told


def test_help_explains_every_exit_code(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse(["--help"])
    told = capsys.readouterr().out
    assert all(f"\n  {int(code)} " in told for code in Exit)


def test_version_names_qt_pyqtgraph_and_typst(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        parse(["--version"])
    assert end.value.code == Exit.DONE
    names = [line.rsplit(" ", 1)[0] for line in capsys.readouterr().out.splitlines()]
    assert names == ["Pledgebook", "Python", "Qt for Python", "pyqtgraph", "typst"]


@pytest.mark.parametrize("verb", ["scan", "read"])
def test_no_verb_without_a_window_imports_qt(verb: str, fact_sheet_path: Path) -> None:
    program = (
        "import sys; from desktop_app.app.main import main; code = main(sys.argv[1:]);"
        "sys.exit(code or any(name.partition('.')[0] in ('PySide6', 'pyqtgraph', 'numpy') for name in sys.modules))"
    )
    command = [sys.executable, "-c", program, verb, str(fact_sheet_path), "--json"]
    done = subprocess.run(command, capture_output=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr.decode()
    json.loads(done.stdout.decode("utf-8"))


@pytest.mark.parametrize("verb", ["scan", "read"])
def test_a_document_that_cannot_be_read_is_one_line_on_stderr_and_1(verb: str, tmp_path: Path) -> None:
    empty = tmp_path / "empty.txt"
    empty.touch()
    binary = tmp_path / "binary.txt"
    binary.write_bytes(bytes(range(256)) * 40)
    for file in (tmp_path / "missing.txt", tmp_path, empty, binary):
        done = _run(verb, file, "--json")
        assert done.returncode == Exit.NOT_READ
        assert done.stdout == b""
        assert done.stderr.decode().count("\n") == 1
        assert "Traceback" not in done.stderr.decode()


def test_output_is_utf_8_whatever_the_locale(fact_sheet_path: Path) -> None:
    env = {**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    done = _run("read", fact_sheet_path, env=env)
    assert done.returncode == Exit.DONE
    assert "States’" in done.stdout.decode("utf-8")


def test_a_document_is_read_from_standard_input_too(fact_sheet_path: Path) -> None:
    done = _run("read", "-", "--json", input=fact_sheet_path.read_bytes())
    assert json.loads(done.stdout)["blocks"]


@pytest.mark.skipif(os.name == "nt", reason="a pipe of the shell")
def test_a_reader_who_hangs_up_causes_no_traceback(tmp_path: Path) -> None:
    long = tmp_path / "long.txt"
    long.write_text("The parties will meet again.\n\n" * 20_000, encoding="utf-8")
    with subprocess.Popen(
        [sys.executable, "-m", "desktop_app", "read", str(long)], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.read(10)
        process.stdout.close()
        said = process.stderr.read()
        assert process.wait(60) == Exit.DONE
    assert said == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_is_said_in_one_sentence(fact_sheet_path: Path) -> None:
    with open("/dev/full", "wb") as full:  # noqa: PTH123 (a device)
        done = subprocess.run(
            [sys.executable, "-m", "desktop_app", "read", str(fact_sheet_path)],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
            timeout=60,
        )
    assert done.returncode == Exit.NOT_WRITTEN
    assert done.stderr.decode().count("\n") == 1
    assert "No space left on device" in done.stderr.decode()


def test_a_fault_of_our_own_leaves_a_report_without_the_text(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], fact_sheet_path: Path, tmp_path: Path
) -> None:
    import desktop_app.app.paths
    from desktop_app.app import commands

    words = "Melania Trump congratulated Their Majesties"

    def fail(*_: object, **__: object) -> None:
        raise ValueError(words)

    monkeypatch.setattr(commands, "read_bytes", fail)
    monkeypatch.setattr(desktop_app.app.paths, "log_folder", lambda: tmp_path / "logs")
    assert entry.main(["read", str(fact_sheet_path)]) == Exit.FAULT
    (report,) = (tmp_path / "logs").glob("crash-*.txt")
    assert str(report) in capsys.readouterr().err
    assert "ValueError" in report.read_text(encoding="utf-8")
    assert words not in report.read_text(encoding="utf-8")


def test_without_a_display_the_window_says_what_to_do(tmp_path: Path) -> None:
    env = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    if not sys.platform.startswith("linux"):
        pytest.skip("only Linux can be without a display")
    done = _run("--library", tmp_path, env=env)
    assert done.returncode == Exit.NO_WINDOW
    assert done.stderr.decode().startswith("There is no display here")


def test_the_words_of_the_options_are_those_of_export() -> None:
    from desktop_app.app.arguments import PAPERS, WHICH
    from desktop_app.export import Paper, Which

    assert set(WHICH) == {str(which) for which in Which}
    assert set(PAPERS) == {str(paper) for paper in Paper}
