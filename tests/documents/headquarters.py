"""A small invented campaign for documents: six precincts, three readings, one announced total."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path

import pypdfium2

from hq_desktop import paths
from hq_desktop.actions.cases import CasesActions
from hq_desktop.actions.desk import Desk
from hq_desktop.catalogue.library import Catalogue, load
from hq_desktop.domain.election import (
    COURT,
    Campaign,
    Commission,
    CommissionCode,
    Contestant,
    ContestantCode,
    Precinct,
    PrecinctId,
    Race,
    RaceCode,
    Signatory,
    SignatoryId,
)
from hq_desktop.domain.evidence import EvidenceFile
from hq_desktop.domain.incident import Incident, IncidentId
from hq_desktop.domain.official import Announcement, AnnouncementId
from hq_desktop.domain.protocol import CopyId, Grade, Page, ProtocolCopy, Side, Typing
from hq_desktop.domain.text import Text
from hq_desktop.storage import (
    announcements,
    commissions,
    copies,
    evidence,
    incidents,
    precincts,
    races,
    signatories,
)
from hq_desktop.storage.database import Database, create_campaign

RACE = RaceCode("r")
CENTRAL, TOWN, COURT_CODE = (CommissionCode(code) for code in ("cec", "town", "court"))
NIGHT = datetime(2026, 11, 22, 18, 30, tzinfo=UTC)
KAZAKH = "ӘәҒғҚқҢңӨөҰұҮүҺһІі"

COMMISSIONS = (
    Commission(
        CENTRAL,
        Text("Центральная избирательная комиссия", "Орталық сайлау комиссиясы"),
        level="central",
        heading=Text("В Центральную избирательную комиссию", "Орталық сайлау комиссиясына"),
    ),
    Commission(
        TOWN,
        Text(
            "Территориальная избирательная комиссия города Тасбулака",
            "Тасбұлақ қаласының аумақтық сайлау комиссиясы",
        ),
        CENTRAL,
        level="territorial",
        heading=Text(
            "В Территориальную избирательную комиссию города Тасбулака",
            "Тасбұлақ қаласының аумақтық сайлау комиссиясына",
        ),
        address="г. Тасбулак, ул. Родниковая, 3",
    ),
    Commission(
        COURT_CODE,
        Text("Административный суд города Тасбулака", "Тасбұлақ қаласының әкімшілік соты"),
        level=COURT,
        address="г. Тасбулак, ул. Утренняя, 1",
    ),
)

APPLICANT = Signatory(
    SignatoryId(0),
    "Һәкімов Ғалым",
    role=Text("кандидат", "кандидат"),
    iin="000000000000",
    residence="г. Тасбулак, ул. Ковыльная, 5",
    postal_address="000001, г. Тасбулак, ул. Ковыльная, 5",
    born_on=date(1975, 5, 5),
    born_at="г. Тасбулак",
    phone="+7 000 000 00 01",
    email="hakimov@example.kz",
    papers="удостоверение № 1",
)


class Clock:
    """A clock that goes a second at every look."""

    def __init__(self) -> None:
        self._now = datetime(2026, 11, 23, 6, tzinfo=UTC)

    def __call__(self) -> datetime:
        self._now += timedelta(seconds=1)
        return self._now


@dataclass(frozen=True)
class Headquarters:
    """The campaign in hand of a test."""

    database: Database
    cases: CasesActions
    precincts: Mapping[str, PrecinctId]

    def attach(self, number: str, *files: Path, turned: int = 0) -> None:
        """Give our copy of a precinct page pictures, turned clockwise by degrees."""
        with self.database.transaction("Айгүл", "pages_attached") as tx:
            (copy,) = [
                one
                for one in copies.of_precinct(tx, RACE, self.precincts[number])
                if one.side is Side.OURS
            ]
            pages = tuple(replace(self._page(file), turned=turned) for file in files)
            for page, file in zip(pages, files, strict=True):
                evidence.add(
                    tx,
                    EvidenceFile(
                        page.sha256, file.name, file.stat().st_size, "image/jpeg", tx.moment
                    ),
                )
            copies.save(tx, replace(copy, pages=pages))

    def read(self, number: str, votes: int, grade: Grade = Grade.A, **others: int) -> None:
        """Type our reading of a precinct: the votes of K., and other lines by their codes."""
        self._add(number, Side.OURS, votes, grade, others)

    def publish(self, number: str, votes: int, **others: int) -> None:
        """Type the official figure of a precinct."""
        self._add(number, Side.OFFICIAL, votes, Grade.E, others)

    def announce(self, commission: CommissionCode, votes: int, **others: int) -> None:
        """Record an announced total of contestant K, and of other lines by their codes."""
        with self.database.transaction("Айгүл", "announced") as tx:
            announcements.add(
                tx,
                Announcement(
                    AnnouncementId(0),
                    RACE,
                    commission,
                    {"contestant:k": votes, **others},
                    "сайт комиссии",
                    NIGHT + timedelta(days=2),
                ),
            )

    def happen(self, number: str, **told: object) -> None:
        """Record an incident; what is told of it stands in place of a bare one's."""
        with self.database.transaction("Айгүл", "incident_recorded") as tx:
            incident = Incident(
                IncidentId(0),
                "copy_refused",
                self.precincts[number],
                NIGHT,
                "Копия протокола не выдана.",
                RACE,
            )
            incidents.add(tx, replace(incident, **told))  # type: ignore[arg-type] # its fields

    def sign(self, signatory: Signatory = APPLICANT) -> None:
        """Add somebody who may sign."""
        with self.database.transaction("Айгүл", "signatory_added") as tx:
            signatories.add(tx, signatory)

    def _page(self, file: Path) -> Page:
        return Page(self.database.evidence.put(file), file.name)

    def _add(
        self, number: str, side: Side, votes: int, grade: Grade, others: Mapping[str, int]
    ) -> None:
        cells = {"voters_on_list": 500, "contestant:k": votes, "contestant:b": 40, **others}
        with self.database.transaction("Айгүл", "copy_added") as tx:
            copies.add(
                tx,
                ProtocolCopy(
                    CopyId(0),
                    RACE,
                    self.precincts[number],
                    side,
                    source="наблюдатель" if side is Side.OURS else "таблица комиссии",
                    grade=grade,
                    cells=cells,
                    typing=Typing.TYPED_ONCE,
                    obtained_by="Н-01" if side is Side.OURS else "",
                    obtained_at=NIGHT,
                ),
            )


@cache
def catalogue() -> Catalogue:
    """The law and the forms that are shipped."""
    return load(paths.resource())


def founded(
    folder: Path, *, is_sample: bool = False, profile: str = "president", count: int = 6
) -> Headquarters:
    """Make the campaign: no readings, no totals, nobody who signs."""
    campaign = Campaign("Тасбұлақ", date(2026, 11, 22), is_sample=is_sample)
    database = create_campaign(str(folder / "Штаб.hq"), campaign, operator="Айгүл", clock=Clock())
    with database.transaction("Айгүл", "prepared") as tx:
        commissions.save_many(tx, COMMISSIONS)
        added = precincts.add_many(
            tx,
            [
                Precinct(PrecinctId(0), str(number), TOWN, voters_on_list=500)
                for number in range(1, count + 1)
            ],
        )
        races.save(
            tx,
            Race(
                RACE,
                profile,
                "president-2026",
                Text("город Тасбулак", "Тасбұлақ қаласы"),
                (
                    Contestant(ContestantCode("b"), Text("Бидайбаев А.", "Бидайбаев А.")),
                    Contestant(ContestantCode("k"), Text("Конырауов С.", "Қоңырауов С.")),
                ),
                ours=ContestantCode("k"),
                precincts=frozenset(one.id for one in added),
            ),
        )
    desk = Desk(database, catalogue(), "Айгүл")
    return Headquarters(database, CasesActions(desk), {one.number: one.id for one in added})


def texts(path: Path) -> tuple[str, ...]:
    """The text of every page of a PDF, as a reader would find it."""
    with pypdfium2.PdfDocument(path) as document:
        return tuple(
            page.get_textpage().get_text_range().replace("\r\n", "\n") for page in document
        )
