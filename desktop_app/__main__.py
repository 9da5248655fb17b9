"""`python -m desktop_app` is the same as `pledgebook`."""

import sys

from desktop_app.app.main import main

sys.exit(main())
