"""`packaging/tasks.py`: read by every Python 3, one sentence where set-up cannot go on, at once when all is there."""

import ast
import re
import runpy
import sys
from pathlib import Path
from typing import Any

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
TASKS = PACKAGING / "tasks.py"


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Any:
    """The module `packaging/environment.py`, working on a checkout of its own."""
    monkeypatch.syspath_prepend(str(PACKAGING))
    monkeypatch.delitem(sys.modules, "environment", raising=False)
    import environment

    checkout = tmp_path / "checkout"
    checkout.mkdir()
    (checkout / "pyproject.toml").write_text("[project]\n")
    (checkout / "constraints.txt").write_text("a==1\n")
    monkeypatch.setattr(environment, "ROOT", checkout)
    monkeypatch.setattr(environment, "FOLDER", checkout / ".venv")
    monkeypatch.setattr(environment, "CONSTRAINTS", checkout / "constraints.txt")
    monkeypatch.setattr(environment, "_STAMP", checkout / ".venv" / "stamp")
    yield environment
    del sys.modules["environment"]


def test_the_entry_keeps_to_a_syntax_that_every_python_3_reads() -> None:
    tree = ast.parse(TASKS.read_text(encoding="utf-8"), feature_version=(3, 4))
    assert not [node for node in ast.walk(tree) if isinstance(node, ast.JoinedStr | ast.AnnAssign | ast.NamedExpr)]


@pytest.mark.parametrize("version", [(3, 8, 10, "final", 0), (3, 15, 0, "final", 0)])
def test_a_python_that_does_not_fit_is_told_so_in_one_sentence(
    version: tuple[Any, ...], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    main = runpy.run_path(str(TASKS))["main"]
    monkeypatch.setattr(sys, "version_info", version)
    assert main(["run"]) == 2
    said = capsys.readouterr().err
    assert said.startswith(
        f"Pledgebook needs Python 3.11 to 3.14, and this is Python {'.'.join(map(str, version[:2]))}."
    )
    assert "Run it with the one you have" in said or "Install one" in said


def test_the_versions_asked_for_are_those_of_the_project_file() -> None:
    names = runpy.run_path(str(TASKS))
    project = (PACKAGING.parent / "pyproject.toml").read_text(encoding="utf-8")
    (oldest,), (too_new,) = ([".".join(map(str, names[name]))] for name in ("OLDEST", "TOO_NEW"))
    assert f'requires-python = ">={oldest},<{too_new}"' in project


def test_a_second_call_starts_at_once(environment: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []

    def make() -> None:
        done.append("made")
        environment.python().parent.mkdir(parents=True, exist_ok=True)
        environment.python().touch()

    monkeypatch.setattr(environment, "_make", make)
    monkeypatch.setattr(environment, "_install", lambda *wanted, what: done.append(what))
    environment.ensure(development=True)
    assert done == ["made", "pip", "what builds Pledgebook", "the libraries"]
    environment.ensure(development=True)
    environment.ensure(development=False)  # what has more also serves for less
    assert len(done) == 4
    environment.CONSTRAINTS.write_text("a==2\n")
    environment.ensure(development=False)
    assert len(done) == 8
    environment.ensure(development=True)
    assert len(done) == 12


def test_an_installation_that_failed_is_not_taken_for_a_whole_one(
    environment: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*wanted: str, what: str) -> None:
        raise environment.SetupError("no")

    monkeypatch.setattr(environment, "_make", lambda: environment.FOLDER.mkdir(exist_ok=True))
    monkeypatch.setattr(environment, "_install", fail)
    for _ in range(2):
        with pytest.raises(environment.SetupError):
            environment.ensure(development=False)


@pytest.mark.parametrize(
    ("stderr", "words"),
    [
        ("... NewConnectionError('<x>: Failed to establish a new connection: [Errno -3] ...", "Connect to the network"),
        ("ERROR: No matching distribution found for a==1", "No matching distribution found for a==1"),
    ],
)
def test_what_pip_says_becomes_what_to_do(
    environment: Any, monkeypatch: pytest.MonkeyPatch, stderr: str, words: str
) -> None:
    monkeypatch.setattr(environment, "_pip", lambda command: (1, [stderr]))
    with pytest.raises(environment.SetupError, match=re.escape(words)):
        environment._install("x", what="the libraries")


def test_a_python_without_ensurepip_is_told_which_package_is_missing(
    environment: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment.importlib.util, "find_spec", lambda name: None)
    with pytest.raises(environment.SetupError, match="sudo apt install python3-venv"):
        environment.ensure(development=False)


def test_the_pins_name_exact_versions_and_no_address() -> None:
    lines = (PACKAGING / "constraints.txt").read_text(encoding="utf-8").splitlines()
    assert all(re.fullmatch(r"#.*|[A-Za-z0-9_.-]+==[0-9][0-9a-z.]*", line) for line in lines)
    assert "://" not in "".join(lines)


def test_the_score_table_sets_what_is_beside_what_is_wanted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(PACKAGING))
    import scores

    printed = """TOTAL
  core     P 0.982  R 0.958  F1 0.970   (161/164 found right, 161/168 labels found)
  money    P 1.000  R 0.000  F1 0.500   (13/13 found right, 13/26 labels found)
  count    P 1.000  R 1.000  F1 1.000   (0/0 found right, 0/0 labels found)
  worst document (core F1): us-china-geneva-2025 0.857"""
    assert list(scores.table(printed)) == [
        "F1                          is   wanted",
        "commitments, core        0.970     0.95",
        "worst document, core     0.857     0.85",
        "money                    0.500     0.98   below",
    ]


def test_the_scorer_runs_for_each_language_unless_told_which_labels(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(PACKAGING))
    import scores

    asked: list[list[str]] = []
    monkeypatch.setattr(scores, "_score", lambda python, root, arguments: asked.append(list(arguments)) or 0)
    scores.run_scorer(Path("python"), PACKAGING.parent, ["--misses"])
    assert [arguments[-1] for arguments in asked] == ["--misses", "--misses"]
    assert any("japanese" in argument for argument in asked[1])
    asked.clear()
    scores.run_scorer(Path("python"), PACKAGING.parent, ["--gold", "mine"])
    assert asked == [["--gold", "mine"]]
