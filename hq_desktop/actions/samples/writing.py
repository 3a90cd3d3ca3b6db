"""Storing a sample campaign: places, people, sheets with their pictures, totals."""

import json
import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC
from pathlib import Path

from hq_desktop import paths
from hq_desktop.actions.founding import RacePlan, found
from hq_desktop.actions.samples import almaty_2019, district_15, night
from hq_desktop.actions.samples.names import NAMES
from hq_desktop.actions.samples.plan import FEATURES, SamplePlan, Sheet
from hq_desktop.catalogue.library import Catalogue
from hq_desktop.domain.election import Campaign, Contestant, Precinct, PrecinctId, Race, RaceCode
from hq_desktop.domain.entry import Entry, EntryId
from hq_desktop.domain.errors import CampaignExists
from hq_desktop.domain.evidence import EvidenceFile
from hq_desktop.domain.form import ProtocolForm
from hq_desktop.domain.official import Announcement, AnnouncementId
from hq_desktop.domain.protocol import CopyId, Feature, Page, ProtocolCopy, Side, Typing, grade_of
from hq_desktop.domain.text import Language
from hq_desktop.exchange.drawn_sheets import DrawnSheet, SheetPainter, SheetRow
from hq_desktop.storage import (
    announcements,
    campaigns,
    commissions,
    copies,
    entries,
    evidence,
    precincts,
    races,
    signatories,
)
from hq_desktop.storage.database import Database

_PLANS: Mapping[str, Callable[[], SamplePlan]] = dict(
    zip(NAMES, (almaty_2019.plan, district_15.plan, night.plan), strict=True)
)
_OPERATORS = ("Оператор 03", "Оператор 07", "Оператор 12")
_KEEPER = "sample"


def write(name: str, folder: Path, catalogue: Catalogue) -> Path:
    """Make the sample campaign FOLDER/NAME.hq and return its path; a fault leaves nothing.

    What was planted in it is written beside it as FOLDER/NAME-planted.json.
    """
    target = folder / f"{name}.hq"
    if target.exists():
        raise CampaignExists(address=str(target))
    folder.mkdir(parents=True, exist_ok=True)
    plan = _PLANS[name]()
    race = RacePlan(plan.profile, plan.profile)
    campaign = Campaign(plan.title, plan.election_day, is_sample=True)
    database = found(str(target), campaign, [race], catalogue=catalogue, operator=_KEEPER)
    try:
        _fill(database, plan, catalogue)
    except BaseException:
        database.close()
        shutil.rmtree(target, ignore_errors=True)
        raise
    database.close()
    if plan.planted:
        told = json.dumps(plan.planted, ensure_ascii=False, indent=1)
        (folder / f"{name}-planted.json").write_text(told, encoding="utf-8")
    return target


def _fill(database: Database, plan: SamplePlan, catalogue: Catalogue) -> None:
    with database.reading() as tx:
        race = campaigns.directory(tx).races[0]
    form = catalogue.forms[race.form]
    with database.transaction(_KEEPER, "sample_places") as tx:
        commissions.save_many(tx, plan.commissions)
        signatories.add(tx, plan.signatory)
        places = precincts.add_many(tx, plan.precincts)
        race = races.save(tx, _race(race, plan, [one.id for one in places]))
    pages = _pages(database, plan, race, form)
    with database.transaction(_KEEPER, "sample_sheets") as tx:
        for file in pages.values():
            evidence.add(tx, file)
        made = [
            _copy(race.code, places[sheet.place], sheet, pages.get(place), catalogue)
            for place, sheet in enumerate(plan.sheets)
        ]
        numbers = copies.add_many(tx, made)
        for number, copy in zip(numbers, made, strict=True):
            for entry in _entries(number, copy):
                entries.add(tx, entry)
    with database.transaction(_KEEPER, "sample_totals") as tx:
        for total in plan.totals:
            announcements.add(
                tx,
                Announcement(
                    id=AnnouncementId(0),
                    race=race.code,
                    commission=total.commission,
                    cells=total.cells,
                    source=total.source,
                    seen_at=total.seen_at.astimezone(UTC),
                    operator=_KEEPER,
                ),
            )


def _race(race: Race, plan: SamplePlan, places: Sequence[PrecinctId]) -> Race:
    return replace(
        race,
        district=plan.district,
        contestants=plan.contestants,
        ours=plan.ours,
        took_part=plan.took_part,
        took_part_official=plan.took_part_official,
        precincts=frozenset(places),
    )


def _pages(
    database: Database, plan: SamplePlan, race: Race, form: ProtocolForm
) -> Mapping[int, EvidenceFile]:
    """Draw the page of every sheet of ours and keep it as evidence."""
    painter = SheetPainter(paths.resource("fonts"))
    found: dict[int, EvidenceFile] = {}
    for place, sheet in enumerate(plan.sheets):
        if sheet.side is not Side.OURS:
            continue
        picture = painter.draw(_drawn(place, sheet, plan.precincts[sheet.place], form, race))
        found[place] = EvidenceFile(
            sha256=database.evidence.put(picture),
            name=f"{plan.precincts[sheet.place].number}.jpg",
            size=len(picture),
            media_type="image/jpeg",
            added_at=sheet.obtained_at.astimezone(UTC),
            recorded_by=sheet.obtained_by,
            recorded_at=sheet.obtained_at.astimezone(UTC),
            conditions="на телефон, в помещении участка",
        )
    return found


def _drawn(
    place: int, sheet: Sheet, precinct: Precinct, form: ProtocolForm, race: Race
) -> DrawnSheet:
    contestants: tuple[Contestant, ...] = race.contestants
    return DrawnSheet(
        heading=(
            "участковой избирательной комиссии избирательного участка",
            "о результатах голосования / дауыс беру нәтижелері туралы",
        ),
        rows=[
            SheetRow(line.number, line.label.in_language(Language.RU), sheet.cells.get(line.code))
            for line in form.fields(contestants)
        ],
        precinct=precinct.number,
        seed=place,
        is_signed=bool(FEATURES[sheet.grade].get(Feature.CHAIR_SIGNATURE)),
        is_sealed=bool(FEATURES[sheet.grade].get(Feature.SEAL)),
        orientation=(1, 1, 1, 1, 6, 1, 1, 8)[place % 8],
    )


def _copy(
    race: RaceCode,
    precinct: Precinct,
    sheet: Sheet,
    page: EvidenceFile | None,
    catalogue: Catalogue,
) -> ProtocolCopy:
    features = FEATURES[sheet.grade]
    return ProtocolCopy(
        id=CopyId(0),
        race=race,
        precinct=precinct.id,
        side=sheet.side,
        source=sheet.source,
        grade=grade_of(features, catalogue.grade_rules),
        cells=sheet.cells,
        typing=sheet.typing,
        features=features,
        obtained_by=sheet.obtained_by,
        obtained_at=sheet.obtained_at.astimezone(UTC),
        obtained_where=f"{precinct.name.ru}, {precinct.address.ru}" if page else "",
        operator=_OPERATORS[precinct.id % len(_OPERATORS)] if page else _KEEPER,
        pages=(Page(page.sha256, page.name),) if page else (),
    )


def _entries(number: CopyId, copy: ProtocolCopy) -> list[Entry]:
    times = {Typing.TYPED_ONCE: 1, Typing.TYPED_TWICE: 2}.get(copy.typing or Typing.IMPORTED, 0)
    first = _OPERATORS.index(copy.operator) if times else 0
    moment = copy.obtained_at
    if moment is None:
        return []
    return [
        Entry(
            EntryId(0),
            number,
            _OPERATORS[(first + turn) % len(_OPERATORS)],
            copy.cells,
            moment,
            is_second=bool(turn),
        )
        for turn in range(times)
    ]
