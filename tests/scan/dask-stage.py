"""Bulk scan as a stage of Dask distributed: python3 dask-stage.py PAGES.ndjson WORKERS COMMAND...

Each partition of the lines goes through COMMAND as standard input; what it prints is the result. The
lines of all partitions are printed in their order.
"""
import os
import subprocess
import sys

import dask.bag
from distributed import Client, LocalCluster


def scan(lines, command):
    given = "".join(line if line.endswith("\n") else line + "\n" for line in lines)
    if not given:
        return []
    # Exit code 1 says that a page had a fault, which its own line tells.
    done = subprocess.run(command, input=given, capture_output=True, text=True)
    if done.returncode not in (0, 1):
        raise RuntimeError(done.stderr)
    return done.stdout.splitlines()


if __name__ == "__main__":
    pages, workers, *command = sys.argv[1:]
    with LocalCluster(n_workers=int(workers), threads_per_worker=1, dashboard_address=None) as cluster:
        with Client(cluster):
            size = os.path.getsize(pages) // int(workers) + 1
            lines = dask.bag.read_text(pages, blocksize=size)
            print("\n".join(lines.map_partitions(scan, command=command).compute()))
