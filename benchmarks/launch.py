"""Runs a command and prints its seconds and its peak memory in KiB: `python -I -S launch.py COMMAND ...`.

It is a small process of its own because Linux counts to a process what its parent held when it was started. Of several
processes the largest counts.
"""

import os
import resource
import subprocess
import sys
from time import perf_counter

if __name__ == "__main__":
    start = perf_counter()
    code = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, check=False).returncode
    seconds = perf_counter() - start
    print(seconds, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
    sys.exit(code if code not in (0, 1) else os.EX_OK)
