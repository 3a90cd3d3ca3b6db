"""One intake in a process of its own: seconds of each pass, bytes, peak memory in megabytes."""

import json
import resource
import sys
import time
from contextlib import closing
from pathlib import Path

from hq_desktop import paths
from hq_desktop.actions import inspecting
from hq_desktop.actions.desk import Desk
from hq_desktop.actions.intake_report import Steps
from hq_desktop.actions.taking_in import TakingIn
from hq_desktop.catalogue.library import load
from hq_desktop.domain.progress import silent
from hq_desktop.exchange.parcels import parcels
from hq_desktop.storage.database import open_campaign


def main(campaign: str, photos: str) -> None:
    with closing(open_campaign(campaign)) as database:
        desk = Desk(database, load(paths.resource()), "Айгүл")
        began = time.perf_counter()
        taking = TakingIn(desk, Steps(silent, 0), None, None)
        for parcel in parcels([Path(photos)]):
            taking.keep(parcel)
        kept = time.perf_counter()
        inspecting.inspect(desk, inspecting.uninspected(desk), lambda: None)
        ended = time.perf_counter()
    print(  # noqa: T201 — read by who started it
        json.dumps(
            {
                "keeping": kept - began,
                "inspecting": ended - kept,
                "bytes": sum(one.stat().st_size for one in Path(photos).iterdir()),
                "memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
            }
        )
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
