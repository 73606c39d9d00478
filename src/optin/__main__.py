"""Run ``python -m optin`` as the command ``optin``."""

import sys

from optin.cli import main

if __name__ == "__main__":
    sys.exit(main())
