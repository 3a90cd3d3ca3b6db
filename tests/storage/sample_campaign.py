"""Writes the sample database of the present revision; a release keeps it for ever."""

import shutil
import sqlite3
import tempfile
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from hq_desktop.domain.case import Case, CaseId, CaseStage
from hq_desktop.domain.case_event import CaseEvent, CaseEventId, CaseEventKind
from hq_desktop.domain.case_text import CaseText, CaseTextId, EditedParagraph
from hq_desktop.domain.election import PrecinctId
from hq_desktop.domain.event_kind import EventKind
from hq_desktop.domain.legal_event import LegalEvent, LegalEventId
from hq_desktop.domain.official import Announcement, AnnouncementId
from hq_desktop.domain.publication import Publication, PublicationId, PublicationKind
from hq_desktop.domain.saved_layout import SavedLayout
from hq_desktop.storage import (
    announcements,
    case_events,
    case_texts,
    cases,
    copies,
    layouts,
    legal_events,
    publications,
)
from hq_desktop.storage.database import create_campaign
from hq_desktop.storage.migrations import steps
from hq_desktop.storage.transaction import Transaction
from tests.storage import town
from tests.storage.town import CITY, NIGHT, RACE

PUBLISHED = Publication(
    PublicationId(0), RACE, PublicationKind.TOTALS, "сайт", NIGHT, NIGHT, "https://example.kz",
    "№ 47", commissions=(CITY,),
)  # fmt: skip
ANNOUNCED = Announcement(
    AnnouncementId(0), RACE, CITY, {"contestant:A": 900}, "сайт", NIGHT,
    percents={"contestant:A": "53.90"}, ranks={"contestant:A": 1},
)  # fmt: skip
HAPPENED = LegalEvent(
    LegalEventId(0), EventKind.DECISION_RECEIVED, NIGHT, RACE, commission=CITY,
    act_on=NIGHT.date(), source="письмо", note="вх. 17", operator="Айгүл",
)  # fmt: skip
BEGUN = Case(
    CaseId(0), RACE, "complaint-precinct", None, None, "kk", CaseStage.PRINTED, NIGHT.date(),
)  # fmt: skip
PRINTED = CaseEvent(
    CaseEventId(0), CaseId(1), CaseEventKind.PRINTED, NIGHT, "Айгүл", files=(("шағым.pdf", "a"),)
)
EDITED = CaseText(CaseTextId(0), CaseId(1), "kk", (EditedParagraph("2", "", "{election}."),))
LAYOUT = SavedLayout("сайт", "Сайт города", 'code = "сайт"', "участок|за", NIGHT, "Айгүл")
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
        with database.transaction("Айгүл", "totals_seen") as tx:
            publish(tx)
        with database.transaction("Айгүл", "package_frozen") as tx:
            begin_case(tx, (built.precincts[0].id,))
        database.close()
        with closing(sqlite3.connect(address / "campaign.sqlite")) as file:
            file.execute("PRAGMA journal_mode = DELETE")
            file.execute("VACUUM")
        shutil.copy(address / "campaign.sqlite", kept)


def publish(tx: Transaction) -> None:
    """Store a publication with its announced total, a layout, and an event with its terms."""
    seen = publications.add(tx, PUBLISHED)
    announcements.add(tx, replace(ANNOUNCED, publication=seen.id))
    layouts.add(tx, LAYOUT)
    legal_events.add(tx, HAPPENED)


def begin_case(tx: Transaction, precincts: tuple[PrecinctId, ...]) -> None:
    """Store a case with its precincts, what happened to it, and its edited text."""
    begun = cases.add(tx, replace(BEGUN, precincts=precincts))
    case_events.add(tx, replace(PRINTED, case=begun.id))
    case_texts.add(tx, replace(EDITED, case=begun.id))


if __name__ == "__main__":
    write(SAMPLES / f"revision-{steps.HEAD}.sqlite")
