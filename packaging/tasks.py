#!/usr/bin/env python3
"""Sets Pledgebook up in `.venv` and runs it, its tests, its benches. Standard library only.

This file keeps to a syntax that every Python 3 reads, so that one that is too old can be told so;
the work is done in `environment.py` and `verbs.py` beside it.
"""

import sys

OLDEST, TOO_NEW = (3, 11), (3, 15)


def main(arguments):
    found = tuple(sys.version_info[:2])
    if not OLDEST <= found < TOO_NEW:
        import shutil

        fitting = ["python3.{}".format(minor) for minor in range(TOO_NEW[1] - 1, OLDEST[1] - 1, -1)]
        here = [name for name in fitting if shutil.which(name)] if found[0] > 2 else []
        words = "Pledgebook needs Python {}.{} to {}.{}, and this is Python {}.{}.".format(
            OLDEST[0], OLDEST[1], TOO_NEW[0], TOO_NEW[1] - 1, found[0], found[1]
        )
        if here:
            words += " Run it with the one you have: {} {}".format(here[0], " ".join(sys.argv))
        else:
            words += " Install one (python.org, or your system's packages) and run the same command with it."
        sys.stderr.write(words + "\n")
        return 2

    import verbs

    return verbs.run(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
