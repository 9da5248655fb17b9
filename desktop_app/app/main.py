"""The command line's entry: one sentence for each mistake, an exit code, and Qt only where a window opens."""

from __future__ import annotations

import argparse
import gc
import io
import os
import sys
from collections.abc import Sequence

from desktop_app.app.arguments import Exit, parse


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the command line says; return the exit code (`Exit`)."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a lone surrogate becomes \udcxx, which JSON reads as itself
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        code = _do(parse(sys.argv[1:] if argv is None else argv))
        if sys.stdout is not None:  # started without a console on Windows
            sys.stdout.flush()
        return code
    except BrokenPipeError:  # the one who read our output has seen enough ("| head")
        sys.stdout = open(os.devnull, "w")  # noqa: PTH123, SIM115 (the interpreter flushes it once more at its end)
        return Exit.DONE
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
        return Exit.STOPPED


def _do(asked: argparse.Namespace) -> int:
    if asked.verb == "window":
        return _window(asked)
    from desktop_app.app import commands
    from desktop_app.readers import ReadError

    try:
        return {"scan": commands.scan, "read": commands.read, "export": commands.export}[asked.verb](asked)
    except ReadError as error:
        return _refused(str(error), Exit.NOT_READ)
    except commands.NotWritten as error:
        return _refused(str(error), Exit.NOT_WRITTEN)
    except BrokenPipeError:
        raise
    except OSError as error:
        return _refused(f"The output cannot be written: {error.strerror}.", Exit.NOT_WRITTEN)
    except Exception as error:
        return _fault(error)


def _window(asked: argparse.Namespace) -> int:
    from desktop_app.app.obstacles import obstacle

    gc.disable()  # what is imported stays: a collection would look through it for nothing
    _import_what_needs_no_qt()
    problem = obstacle(qt_loads=_qt_loads())
    if problem:
        return _refused(problem, Exit.NO_WINDOW)
    from desktop_app.app.window import open_window

    gc.freeze()
    gc.enable()
    return open_window(asked.files, asked.library)


def _import_what_needs_no_qt() -> None:
    """Import the lower packages before Qt: PySide6 reads the source of every module that is imported after it."""
    import desktop_app.analysis
    import desktop_app.notebook
    import desktop_app.readers
    import desktop_app.store  # noqa: F401


def _qt_loads() -> bool:
    """Load Qt; where that fails, `obstacle` says why."""
    try:
        import PySide6.QtWidgets  # noqa: F401
    except ImportError:
        return False
    return True


def _refused(sentence: str, code: Exit) -> int:
    print(" ".join(sentence.split()), file=sys.stderr)
    return code


def _fault(error: Exception) -> int:
    """Tell of a fault of our own: one sentence, and a report that holds no text of the document."""
    from desktop_app.app.crash import guarded_traceback, write_report
    from desktop_app.app.paths import log_folder

    report = write_report(guarded_traceback(error), log_folder())
    where = f"A report without any text of it lies in {report}." if report else "No report could be written."
    return _refused(f"Pledgebook met a fault of its own in this document. {where}", Exit.FAULT)
