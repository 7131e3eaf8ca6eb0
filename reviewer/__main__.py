"""`python -m reviewer` is `review`."""

import sys

from reviewer.cli import main

if __name__ == "__main__":
    sys.exit(main())
