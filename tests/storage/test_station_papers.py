"""Papers for the station out of a campaign: their facts, those they refuse, their files."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from hq_desktop.actions.desk import Desk
from hq_desktop.actions.station_papers import PaperRequest, StationPaperActions, made_as
from hq_desktop.catalogue.library import load
from hq_desktop.domain.election import PrecinctId, RaceCode
from hq_desktop.domain.errors import FolderReadOnly, NotFound, Refused, WrongUsage
from hq_desktop.domain.evidence import EvidenceFile
from hq_desktop.domain.incident import Incident, IncidentId
from hq_desktop.domain.observer import Observer, ObserverId
from hq_desktop.domain.observer_role import ObserverRole
from hq_desktop.domain.station_paper import PaperKind
from hq_desktop.domain.text import Language
from hq_desktop.paths import resource
from hq_desktop.storage import evidence, incidents, observers, precincts
from hq_desktop.storage.database import Database
from tests.storage.town import NIGHT, RACE, SHA, Town

ACT, COPY, RECOUNT = PaperKind.ACT_VIOLATION, PaperKind.REQUEST_COPY, PaperKind.REQUEST_RECOUNT
Joins = Callable[[ObserverRole | None], Observer]
Happens = Callable[[ObserverId | None], Incident]


@pytest.fixture
def papers(database: Database) -> StationPaperActions:
    return StationPaperActions(Desk(database, load(resource()), "Айгүл"))


@pytest.fixture
def joins(database: Database) -> Joins:
    """Somebody joins in a role."""

    def joined(role: ObserverRole | None) -> Observer:
        with database.transaction("Айгүл", "observer_added") as tx:
            return observers.add(tx, Observer(ObserverId(0), "", f"Төлеген {role}", role))

    return joined


@pytest.fixture
def happens(database: Database, built: Town) -> Happens:
    """A copy is refused at precinct 312, and somebody reports it."""

    def happened(reporter: ObserverId | None) -> Incident:
        with database.transaction("Айгүл", "incident_recorded") as tx:
            evidence.add(tx, EvidenceFile(SHA, "IMG_1.jpg", 3, "image/jpeg", NIGHT))
            return incidents.add(
                tx,
                Incident(
                    IncidentId(0),
                    "copy_refused",
                    built.precincts[1].id,
                    NIGHT,
                    "Копия не выдана.",
                    evidence=(SHA, "b" * 64),
                    reported_by=reporter,
                ),
            )

    return happened


def text_of(content: bytes) -> str:
    with pypdfium2.PdfDocument(content) as document:
        words = " ".join(page.get_textpage().get_text_range() for page in document)
    return " ".join(words.replace("\u00a0", " ").split())


def test_every_paper_has_its_title_in_both_languages(papers: StationPaperActions) -> None:
    assert papers.kinds() == tuple(PaperKind)
    assert papers.title(COPY).kk == "Хаттаманың куәландырылған көшірмесін беру туралы өтініш"


def test_an_incident_fills_its_paper(
    papers: StationPaperActions, joins: Joins, happens: Happens
) -> None:
    reporter = joins(ObserverRole.PARTY_OBSERVER)
    incident = happens(reporter.id)
    text = text_of(papers.make(PaperRequest(ACT, Language.RU, incident=incident.id)))
    for told in (
        "избирательный участок № 312",
        reporter.name,
        "наблюдатель от политической партии",
        "Отказ в выдаче копии протокола",
        "22 ноября 2026 года в 23:45",
        "Копия не выдана.",
        "IMG_1.jpg (начало SHA-256: aaaaaaaaaaaa)",
        "Қала комиссиясы",
        "Президента",
    ):
        assert told in text


def test_who_is_named_signs_instead_of_the_reporter(
    papers: StationPaperActions, joins: Joins, happens: Happens
) -> None:
    incident = happens(joins(ObserverRole.PARTY_OBSERVER).id)
    signer = joins(ObserverRole.PROXY)
    request = PaperRequest(ACT, Language.KK, incident=incident.id, signer=signer.id)
    text = text_of(papers.make(request))
    assert signer.name in text
    assert ObserverRole.PARTY_OBSERVER.value not in text


@pytest.mark.parametrize(
    "role", [None, *(one for one in ObserverRole if one is not ObserverRole.PROXY)]
)
def test_only_a_proxy_asks_for_a_recount(
    papers: StationPaperActions, joins: Joins, role: ObserverRole | None
) -> None:
    signer = joins(role)
    with pytest.raises(Refused) as refusal:
        papers.make(PaperRequest(RECOUNT, Language.RU, signer=signer.id))
    assert refusal.value.facts["reason"] == "only_a_proxy_asks_for_a_recount"
    assert refusal.value.facts["name"] == signer.code


def test_a_proxy_asks_for_a_recount(
    papers: StationPaperActions, joins: Joins, happens: Happens
) -> None:
    proxy = joins(ObserverRole.PROXY)
    request = PaperRequest(RECOUNT, Language.RU, incident=happens(proxy.id).id)
    assert f"Доверенное лицо: {proxy.name}" in text_of(papers.make(request))


def test_a_reporter_who_may_not_ask_for_a_recount_leaves_the_line_to_a_proxy(
    papers: StationPaperActions, joins: Joins, happens: Happens
) -> None:
    reporter = joins(ObserverRole.PARTY_OBSERVER)
    request = PaperRequest(RECOUNT, Language.RU, incident=happens(reporter.id).id)
    assert reporter.name not in text_of(papers.make(request))


def test_a_refused_paper_is_named(papers: StationPaperActions, built: Town) -> None:
    request = PaperRequest(
        PaperKind.ACT_REFUSAL, Language.RU, built.precincts[0].id, refused_paper=COPY
    )
    assert "Заявление о выдаче заверенной копии протокола" in text_of(papers.make(request))


@pytest.mark.parametrize(
    "request_",
    [
        PaperRequest(ACT, Language.RU, precinct=PrecinctId(999)),
        PaperRequest(ACT, Language.RU, incident=IncidentId(999)),
        PaperRequest(ACT, Language.RU, signer=ObserverId(999)),
        PaperRequest(ACT, Language.RU, race=RaceCode("nobody")),
    ],
)
def test_what_does_not_exist_is_refused(
    papers: StationPaperActions, built: Town, request_: PaperRequest
) -> None:
    with pytest.raises(NotFound):
        papers.make(request_)


def test_there_is_no_paper_in_english(papers: StationPaperActions, built: Town) -> None:
    with pytest.raises(WrongUsage):
        papers.make(PaperRequest(ACT, Language.EN))


def test_a_paper_writes_nothing_into_the_campaign(
    papers: StationPaperActions, database: Database, built: Town, tmp_path: Path
) -> None:
    number = database.journal_number()
    papers.write(PaperRequest(ACT, Language.RU, built.precincts[0].id, race=RACE), tmp_path)
    assert database.journal_number() == number


def test_a_file_is_named_by_precinct_paper_and_language(
    papers: StationPaperActions, built: Town, tmp_path: Path
) -> None:
    out = tmp_path / "новая" / "папка"
    request = PaperRequest(COPY, Language.KK, built.precincts[1].id)
    assert papers.write(request, out) == out / "312-request-copy-kk.pdf"
    blank = PaperRequest(PaperKind.CHECKLIST, Language.RU)
    assert papers.write(blank, out).name == "checklist-ru.pdf"
    assert (out / "checklist-ru.pdf").read_bytes() == papers.make(blank)


@pytest.mark.parametrize(
    ("stem", "made"),
    [
        ("312-request-copy-kk", (COPY, Language.KK)),
        ("checklist-ru", (PaperKind.CHECKLIST, Language.RU)),
        ("-1-2- -Ә---act-violation-ru-12", (ACT, Language.RU)),
        ("act-violation", None),
        ("312-fact-violation-ru", None),
        ("письмо", None),
    ],
)
def test_the_name_of_a_file_says_which_paper_it_is(
    stem: str, made: tuple[PaperKind, Language] | None
) -> None:
    assert made_as(stem) == made


def test_a_number_that_is_no_name_of_a_file_is_made_one(
    papers: StationPaperActions, database: Database, built: Town, tmp_path: Path
) -> None:
    with database.transaction("Айгүл", "precinct_changed") as tx:
        precincts.save(tx, replace(built.precincts[0], number='..\\1/2: "Ә"?'))
    written = papers.write(PaperRequest(ACT, Language.RU, built.precincts[0].id), tmp_path)
    assert written.parent == tmp_path
    assert written.name == "-1-2- -Ә---act-violation-ru.pdf"


def test_another_paper_of_the_name_is_kept_and_the_same_one_is_not_written_twice(
    papers: StationPaperActions, joins: Joins, built: Town, tmp_path: Path
) -> None:
    one = PaperRequest(COPY, Language.RU, built.precincts[0].id)
    other = replace(one, signer=joins(ObserverRole.CANDIDATE).id)
    names = [papers.write(request, tmp_path).name for request in (one, other, one, other)]
    assert names == ["311-request-copy-ru.pdf", "311-request-copy-ru-2.pdf"] * 2
    assert (tmp_path / names[0]).read_bytes() == papers.make(one)


def test_a_folder_that_cannot_be_written_is_told(
    papers: StationPaperActions, built: Town, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(FolderReadOnly):
        papers.write(PaperRequest(ACT, Language.RU), tmp_path / "file" / "folder")
