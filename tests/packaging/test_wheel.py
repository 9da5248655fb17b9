"""The wheel: it holds what the program ships with, and runs from a new environment outside the checkout."""

import json
import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel built from this checkout, with the build backend that is already installed."""
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The `pledgebook` command of a new environment that has the wheel, and borrows the libraries of this one."""
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder, with_pip=False, symlinks=os.name != "nt")
    scripts = folder / ("Scripts" if os.name == "nt" else "bin")
    python = scripts / ("python.exe" if os.name == "nt" else "python")
    pip = [sys.executable, "-m", "pip", "--python", str(python), "--disable-pip-version-check", "install"]
    done = subprocess.run([*pip, "--no-deps", "--no-index", str(wheel)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    asked = subprocess.run(
        [python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
        capture_output=True,
        text=True,
        check=True,
    )
    site = Path(asked.stdout.strip())
    # A path in a .pth file adds the libraries but not this checkout's own (editable) .pth file.
    (site / "libraries.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return scripts / ("pledgebook.exe" if os.name == "nt" else "pledgebook")


def _run(command: Path, *words: str | Path, folder: Path) -> str:
    env = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    done = subprocess.run(
        [command, *words], cwd=folder, env=env, capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_wheel_holds_every_seed_and_resource_byte_by_byte(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        for kind in ("seeds", "resources"):
            for path in (ROOT / kind).rglob("*"):
                if path.is_file():
                    name = f"desktop_app/{kind}/{path.relative_to(ROOT / kind).as_posix()}"
                    assert archive.read(name) == path.read_bytes()


def test_the_wheel_holds_neither_tests_nor_packaging(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        tops = {name.split("/")[0] for name in archive.namelist()}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"desktop_app"}


def test_the_installed_program_reads_a_seed_of_its_own(installed: Path, tmp_path: Path) -> None:
    python = installed.with_name("python.exe" if os.name == "nt" else "python")
    where = "import desktop_app.app.paths as p; print(p.seeds()); print(p.resources())"
    seeds, resources = _run(python, "-c", where, folder=tmp_path).splitlines()
    assert ROOT not in Path(seeds).parents
    assert ROOT not in Path(resources).parents
    seed = Path(seeds) / "us-japan-global-partnership-2019.txt"
    told = json.loads(_run(installed, "read", seed, "--json", folder=tmp_path))
    assert "Global Partnership" in told["title"]


def test_the_installed_program_tells_its_version(installed: Path, tmp_path: Path) -> None:
    assert _run(installed, "--version", folder=tmp_path).startswith("Pledgebook 0.1.0\n")
