"""Stands in for a player that plays: takes 10 ms of samples every 10 ms of what it holds.

It holds 60 ms at most, begins once it holds that, and writes all samples that it has taken to the file
that its first argument names, and to the second how often it took some, how often they were not there,
and the most samples that it was itself late by.
"""

import os
import sys
import threading
import time

PERIOD = 2 * 441
MOST = 6 * PERIOD

os.set_blocking(0, False)
held = b""
taken = []
periods = starved = late = 0


def report():
    """Writes what was taken, beside the taking of it: a disk that is busy must not delay that."""
    written = 0
    with open(sys.argv[1], "wb", buffering=0) as samples, open(sys.argv[2], "w") as counts:
        while True:
            time.sleep(0.05)
            more = taken[written:]
            samples.write(b"".join(more))
            written += len(more)
            counts.seek(0)
            counts.write(f"{periods} {starved} {late}\n")
            counts.flush()


def fill():
    """Takes what there is room for; tells whether more may come."""
    global held
    while len(held) < MOST:
        try:
            part = os.read(0, MOST - len(held))
        except BlockingIOError:
            return True
        if not part:
            return False
        held += part
    return True


while fill() and len(held) < MOST:
    time.sleep(0.001)
threading.Thread(target=report, daemon=True).start()
due = time.monotonic()
is_open = True
while is_open or held:
    due += 0.01
    time.sleep(max(0, due - time.monotonic()))
    late = max(late, int(44_100 * (time.monotonic() - due)))
    is_open = fill()
    periods += 1
    starved += len(held) < PERIOD and is_open
    taken.append(held[:PERIOD])
    held = held[PERIOD:]
