"""A program that types sheets twice and settles them without end, and says what is durable.

Run as `python -m tests.storage.night_shift ADDRESS`; the tests kill it.
"""

import sys
from dataclasses import replace
from itertools import count

from hq_desktop.domain.election import PrecinctId
from hq_desktop.domain.protocol import CopyId
from hq_desktop.storage.database import open_campaign
from tests.storage.town import LINES, RACE
from tests.storage.typists import CERTIFIED, Person, person, photographed

FIELD, FIRST, SECOND, CELL = "field", "first", "second", "cell"
"""What is acknowledged: a field left, an entry saved, a cell settled, each with copy and value."""


def main(address: str) -> None:
    """Type every sheet field by field, once and once more, and settle what differs."""
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr] # a pipe, not a test's
    database = open_campaign(address)
    aigul, yerlan = person(database, "Айгүл"), person(database, "Ерлан")
    for number in count(1):
        sheet = photographed(database, PrecinctId(1), number)
        for someone, what in ((aigul, FIRST), (yerlan, SECOND)):
            _type(someone, sheet, what, number)
        for seen in aigul.settling.disputes(RACE):
            aigul.settling.choose(seen, seen.values[0])
            _say(CELL, seen.copy, str(seen.values[0]))


def _type(someone: Person, sheet: CopyId, what: str, number: int) -> None:
    opening = someone.entry.open_sheet if what == FIRST else someone.double.second_draft
    draft = opening(sheet)
    for place, line in enumerate(LINES):
        figure = number * 10 + place + (what == SECOND and place == 1)
        draft = replace(draft.with_cell(line, figure), features=CERTIFIED)
        someone.entry.put_draft(draft)
        _say(FIELD, sheet, f"{someone.name}|{line}|{figure}")
    if what == FIRST:
        someone.entry.save(draft)
    else:
        someone.double.save_second(draft)
    _say(what, sheet, ",".join(str(draft.cells[line]) for line in LINES))


def _say(what: str, sheet: CopyId, value: str) -> None:
    sys.stdout.write(f"{what} {sheet} {value}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1])
