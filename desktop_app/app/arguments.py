"""What the command line may say, and what each exit code means."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from enum import IntEnum
from pathlib import Path
from typing import NoReturn

from desktop_app.app.paths import library_folder


class Exit(IntEnum):
    """The exit codes; `--help` prints them."""

    DONE = 0
    NOT_READ = 1
    MISUSED = 2
    NOT_WRITTEN = 3
    NO_WINDOW = 4
    FAULT = 70
    STOPPED = 130


_CODES = {
    Exit.DONE: "done",
    Exit.NOT_READ: "the document cannot be read",
    Exit.MISUSED: "the command line is wrong",
    Exit.NOT_WRITTEN: "the output or the library cannot be written or read",
    Exit.NO_WINDOW: "no window can be opened here",
    Exit.FAULT: "a fault in Pledgebook itself; a report has been written",
    Exit.STOPPED: "stopped with Ctrl+C",
}

VERBS = ("scan", "read", "export")
WHICH = ("all", "rated", "with-notes", "possible")
PAPERS = ("a4", "us-letter")
"""The words of `export.Which` and `export.Paper`; a test holds them equal, so that --help need not import export."""
LANGUAGES = ("en", "ja")
"""The languages of a report."""


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence, and where help is."""

    def error(self, message: str) -> NoReturn:
        """End the process with that sentence on stderr."""
        self.exit(Exit.MISUSED, f"{self.prog}: {message.rstrip('.')}; “{self.prog} --help” says what there is.\n")


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """Return what `argv` asks for: `verb` is one of VERBS or "window".

    Ends the process (SystemExit) after `--help` and `--version`, and with one sentence where `argv` is wrong.
    """
    at = _verb_at(argv)
    if at is None:
        asked = _window_parser().parse_args(argv)
        asked.verb = "window"
    else:
        before = _window_parser().parse_args(argv[:at])
        asked = _verb_parser(argv[at]).parse_args(argv[at + 1 :])
        asked.verb = argv[at]
        asked.library = asked.library or before.library
    asked.library = asked.library or library_folder()
    return asked


def _verb_at(argv: Sequence[str]) -> int | None:
    """Return where the verb stands: the first word that is no option, where it is a verb."""
    value = False
    for at, word in enumerate(argv):
        if value or (word.startswith("-") and word not in ("-", "--")):
            value = word == "--library"
        else:
            return at if word in VERBS else None
    return None


def _window_parser() -> argparse.ArgumentParser:
    codes = "\n".join(f"  {code:<4}{words}" for code, words in _CODES.items())
    parser = _Parser(
        prog="pledgebook",
        allow_abbrev=False,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        usage="pledgebook [FILE …]\n       pledgebook scan FILE [--json] [--explain]\n"
        "       pledgebook read FILE [--json]\n       pledgebook export FILE --to OUT.pdf",
        description="Reads documents in which somebody promises something.\n\n"
        "Without a verb, opens the reader, with FILE … or with what was open before.\n"
        "  scan      prints the commitments, figures and dates of a document\n"
        "  read      prints its structure as it was understood\n"
        "  export    writes its notes, as they stand in the library, to a PDF\n"
        "“pledgebook VERB --help” says more. A file called like a verb is written ./scan.",
        epilog=f"exit codes:\n{codes}",
    )
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="documents to open")
    _add_library(parser)
    parser.add_argument("--version", action=_Version, nargs=0, help="print the versions and stop")
    return parser


class _Version(argparse.Action):
    """Prints one version a line (argparse's own action would fill them into a paragraph)."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from desktop_app.app.versions import versions

        print("\n".join(f"{name} {version}" for name, version in versions()))
        parser.exit()


def _verb_parser(verb: str) -> argparse.ArgumentParser:
    about = {
        "scan": "Prints the commitments, figures and dates that are found in a document.",
        "read": "Prints a document's structure as it was understood.",
        "export": "Writes a document's notes, as they stand in the library, to a PDF.",
    }
    parser = _Parser(prog=f"pledgebook {verb}", description=about[verb], allow_abbrev=False)
    parser.add_argument("file", metavar="FILE", help="the document; “-” reads it from standard input")
    parser.add_argument("--encoding", metavar="NAME", help="the text's encoding, where the guess is wrong")
    if verb in ("scan", "read"):
        parser.add_argument("--json", action="store_true", help="print one JSON object, in UTF-8")
    if verb == "scan":
        parser.add_argument("--explain", action="store_true", help="print every sentence with its verdict and reason")
    if verb == "export":
        parser.add_argument("--to", required=True, type=Path, metavar="OUT.pdf", help="the PDF to write")
        parser.add_argument("--which", choices=WHICH, default=WHICH[0], help="the entries to take (%(default)s)")
        parser.add_argument("--paper", choices=PAPERS, default=PAPERS[0], help="the sheet (%(default)s)")
        parser.add_argument("--language", choices=LANGUAGES, default=LANGUAGES[0], help="of the report (%(default)s)")
        parser.add_argument("--author", default="", help="who rated, as the PDF says it")
    _add_library(parser)
    return parser


def _add_library(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--library", type=Path, metavar="PATH", help=f"folder of the notes ({library_folder()})")
