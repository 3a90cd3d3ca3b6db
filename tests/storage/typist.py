"""A program that types without end and says after each commit what is now durable.

Run as `python -m tests.storage.typist ADDRESS`; the tests kill it.
"""

import sys
from itertools import count

from hq_desktop.domain.election import PrecinctId
from hq_desktop.domain.entry import Draft
from hq_desktop.storage import copies, drafts
from hq_desktop.storage.database import open_campaign
from tests.storage import town


def main(address: str) -> None:
    """Save a draft and a copy in turn and acknowledge each."""
    database = open_campaign(address)
    place = PrecinctId(1)
    for number in count(1):
        with database.transaction("Айгүл", "draft") as tx:
            drafts.put(tx, "Айгүл", Draft(town.RACE, place, cells={"ballots_invalid": number}))
        _say("draft", number)
        with database.transaction("Айгүл", "imported") as tx:
            sheets = [town.plain_copy(place, 1, 2, 3, number)] * (number % 5 * 20 + 1)
            copies.add_many(tx, sheets)
            database.evidence.put(b"photo %d" % number)
        _say("copies", len(sheets))


def _say(what: str, number: int) -> None:
    sys.stdout.write(f"{what} {number}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1])
