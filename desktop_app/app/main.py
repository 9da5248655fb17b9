"""The command line. Qt is not imported for what needs no window."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from desktop_app import __version__


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the command line says; return the exit code."""
    parser = argparse.ArgumentParser(prog="pledgebook", description=__doc__)
    parser.add_argument("--version", action="version", version=f"pledgebook {__version__}")
    parser.parse_args(argv)
    print("The window is not built yet.", file=sys.stderr)
    return 1
