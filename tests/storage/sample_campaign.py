"""Writes the sample database of the present revision; a release keeps it for ever."""

import shutil
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from hq_desktop.storage import copies
from hq_desktop.storage.database import create_campaign
from hq_desktop.storage.migrations import steps
from tests.storage import town

SAMPLES = Path(__file__).parents[1] / "samples" / "campaigns"


def write(kept: Path) -> None:
    """Make the town in a campaign of its own and keep its database as one file."""
    with tempfile.TemporaryDirectory() as folder:
        address = Path(folder, "sample.hq")
        clock = town.Clock()
        database = create_campaign(str(address), town.CAMPAIGN, operator="Айгүл", clock=clock)
        built = town.build(database)
        with database.transaction("Айгүл", "sheets_typed") as tx:
            copies.add_many(tx, town.sheets(built))
        database.close()
        with closing(sqlite3.connect(address / "campaign.sqlite")) as file:
            file.execute("PRAGMA journal_mode = DELETE")
            file.execute("VACUUM")
        shutil.copy(address / "campaign.sqlite", kept)


if __name__ == "__main__":
    write(SAMPLES / f"revision-{steps.HEAD}.sqlite")
