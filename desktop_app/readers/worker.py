"""Runs a format's reader in a process of its own, with limits: a crash or a runaway costs one sentence, no window.

The process is this module, started by the same Python; request and answer go through its pipes. What comes
back is unpickled with an allow-list, so that a reader that was taken over can hand over nothing but facts.
"""

from __future__ import annotations

import io
import logging
import os
import pickle
import queue
import struct
import subprocess
import sys
import threading
import time
import traceback
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from importlib import import_module
from typing import IO, Any

from desktop_app.document.said import said
from desktop_app.readers.raw import Locked, PasswordNeeded, RawDocument, ReadError, Request, check_size

MEMORY = 1 << 30
"""Bytes of address space that reading may take (where the system can limit it: not on Windows)."""
SILENCE = 9.0
"""Seconds without any progress after which reading is given up."""
LONGEST = 120
"""Seconds that reading may take, however well it gets on."""

_log = logging.getLogger(__name__)
_HEAD = struct.Struct(">cQ")
_ALLOWED = frozenset({"desktop_app.readers.raw", "desktop_app.readers.pdf.page_view"})
_ALLOWED_BELOW = "desktop_app.document."
_NO_DOCUMENT = said("Reading", "The process that reads documents answered with something that is no document.")
_POLL = 0.1


def read_apart(address: str, request: Request) -> RawDocument:
    """Read `request` with the reader at "module:attribute" in another process.

    Raises what the reader raises, and ReadError where it crashes, runs out of memory or never ends. The request's
    `step` is called here, at least ten times a second, and may raise to cancel: the process is then ended.
    """
    found = call_apart(address, request)
    if not isinstance(found, RawDocument):
        raise ReadError(said("Reading", "Reading “{name}” went wrong; it is not opened.").format(name=request.name))
    return found


def call_apart(address: str, request: Request, **wanted: Any) -> object:
    """Return what "module:attribute", called in the process with the request and what else is `wanted`, answers."""
    asked = (address, (request.data, request.name, request.encoding, request.password), wanted)
    name = request.name
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(part for part in sys.path if part)}
    with subprocess.Popen(
        [sys.executable, "-P", "-m", "desktop_app.readers.worker"],  # -P: nothing is imported from the folder one is in
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    ) as process:
        answers: queue.Queue[tuple[bytes, bytes]] = queue.Queue()
        talk = threading.Thread(target=_talk, args=(process, pickle.dumps(asked), answers), daemon=True)
        talk.start()
        try:
            kind, body = _wait(answers, name, request.progress)
        finally:
            process.kill()
            talk.join()
        return _answer(kind, body, name, process)


def _talk(process: subprocess.Popen[bytes], asked: bytes, answers: queue.Queue[tuple[bytes, bytes]]) -> None:
    """Hand the request over and collect what comes back, in a thread: both can block."""
    assert process.stdin is not None
    assert process.stdout is not None
    with suppress(OSError):  # it may die before it has read everything: its silence then tells
        process.stdin.write(asked)
        process.stdin.close()
    while True:
        head = process.stdout.read(_HEAD.size)
        kind, length = _HEAD.unpack(head) if len(head) == _HEAD.size else (b"", 0)
        body = process.stdout.read(length) if length < MEMORY else b""  # nothing that fits into its memory is longer
        if not kind or len(body) < length:
            answers.put((b"", b""))
            return
        answers.put((kind, body))


def _wait(
    answers: queue.Queue[tuple[bytes, bytes]], name: str, progress: Callable[[float], None]
) -> tuple[bytes, bytes]:
    begun = heard = time.monotonic()
    done = 0.0
    while True:
        try:
            kind, body = answers.get(timeout=_POLL)
        except queue.Empty:
            now = time.monotonic()
            if now - heard > SILENCE or now - begun > LONGEST:
                raise ReadError(
                    said(
                        "Reading",
                        "Reading “{name}” took longer than a document should and was stopped; nothing else is touched.",
                    ).format(name=name)
                ) from None
        else:
            if kind != b"P":
                return kind, body
            heard = time.monotonic()
            (done,) = struct.unpack(">d", body)
        progress(done)


def _answer(kind: bytes, body: bytes, name: str, process: subprocess.Popen[bytes]) -> object:
    if kind == b"R":
        return facts(body)
    if kind == b"E":
        raise ReadError(_sentence(body))
    if kind == b"L":
        raise Locked(_sentence(body))
    if kind == b"W":
        raise PasswordNeeded(_sentence(body))
    if kind == b"M":
        raise ReadError(
            said("Reading", "“{name}” needs more memory than a document should; it is not opened.").format(name=name)
        )
    if kind == b"X":
        _log.error("the reader failed:\n%s", body.decode("utf-8", "replace"))
        raise ReadError(
            said("Reading", "Reading “{name}” went wrong, which is a fault of Pledgebook; it is not opened.").format(
                name=name
            )
        )
    raise ReadError(
        said(
            "Reading", "“{name}” is so damaged that reading it broke off; it is not opened, nothing else is touched."
        ).format(name=name)
    )


class _Facts(pickle.Unpickler):
    """Unpickles facts of this program and nothing else."""

    def find_class(self, module: str, name: str) -> Any:
        if module in _ALLOWED or module.startswith(_ALLOWED_BELOW):
            found = getattr(import_module(module), name, None)
            if isinstance(found, type) and found.__module__ == module:
                return found
        raise ReadError(_NO_DOCUMENT)


def facts(body: bytes) -> object:
    """Return what the process answered. Raises ReadError where that is anything but facts, or not even a pickle."""
    try:
        return _Facts(io.BytesIO(body)).load()
    except ReadError:
        raise
    except Exception as error:  # a broken pickle may raise anything (library reference, pickle.UnpicklingError)
        _log.error("the reader's answer cannot be understood: %r", error)
        raise ReadError(_NO_DOCUMENT) from None


def _sentence(body: bytes) -> str:
    found = facts(body)
    return found if isinstance(found, str) else _NO_DOCUMENT


def main() -> None:
    """Answer one request from standard input on standard output."""
    out = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a native library prints must not stand among the answers
    _limit()
    try:
        address, (data, name, encoding, password), wanted = pickle.load(sys.stdin.buffer)
        module, _, attribute = address.partition(":")
        reader = partial(getattr(import_module(module), attribute), **wanted)
        request = Request(data, name, encoding, password, lambda done: _send(out, b"P", struct.pack(">d", done)))
        answer = reader(request)
        if isinstance(answer, RawDocument):
            check_size(name, len(answer.blocks))  # before they are handed over
        _send(out, b"R", pickle.dumps(answer))
    except Locked as error:
        _send(out, b"L", pickle.dumps(str(error)))
    except PasswordNeeded as error:
        _send(out, b"W", pickle.dumps(str(error)))
    except ReadError as error:
        _send(out, b"E", pickle.dumps(str(error)))
    except MemoryError:
        _send(out, b"M", b"")
    except Exception:  # a fault of this program: the parent tells the person and logs where it is
        _send(out, b"X", traceback.format_exc().encode("utf-8", "replace"))


def _send(out: IO[bytes], kind: bytes, body: bytes) -> None:
    out.write(_HEAD.pack(kind, len(body)) + body)
    out.flush()


def _limit() -> None:
    """Limit memory and processor time, and write no core file, where the system knows such limits."""
    if sys.platform == "win32":
        return
    import resource

    for which, limit in (
        (resource.RLIMIT_AS, MEMORY),
        (resource.RLIMIT_CPU, LONGEST),
        (resource.RLIMIT_CORE, 0),
    ):
        with suppress(ValueError, OSError):  # macOS refuses some; the parent's clock is left
            resource.setrlimit(which, (limit, resource.getrlimit(which)[1]))


if __name__ == "__main__":
    main()
