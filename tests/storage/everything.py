"""The town with at least one record of every noun, each with more than its defaults."""

from dataclasses import replace

from hq_desktop.domain.assignment import Assignment, Decision, Unusable
from hq_desktop.domain.call import Call, CallId, CallOutcome
from hq_desktop.domain.case import Case, CaseId, Exhibit, ExhibitId, Snapshot
from hq_desktop.domain.case_event import CaseEvent, CaseEventId, CaseEventKind, FilingWay, Outcome
from hq_desktop.domain.case_text import CaseText, CaseTextId, EditedParagraph
from hq_desktop.domain.chat import Channel, MissingReason
from hq_desktop.domain.delivery import DeliveredFile, Delivery, DeliveryId, Provenance
from hq_desktop.domain.entry import Entry, EntryId
from hq_desktop.domain.event_kind import EventKind
from hq_desktop.domain.evidence import EvidenceFile
from hq_desktop.domain.imports import ImportId, ImportKind, ImportRecord
from hq_desktop.domain.incident import Attempt, Incident, IncidentId, IncidentStatus, Witness
from hq_desktop.domain.legal_event import LegalEvent, LegalEventId
from hq_desktop.domain.observer import Credential, CredentialKind, Observer, ObserverId
from hq_desktop.domain.observer_role import ObserverRole
from hq_desktop.domain.official import Announcement, AnnouncementId
from hq_desktop.domain.protocol import Cells, CellState, CopyId, Page, Side
from hq_desktop.domain.publication import Publication, PublicationId, PublicationKind
from hq_desktop.domain.recipe import WHOLE, LinePlaces, Recipe, Strip
from hq_desktop.domain.saved_layout import SavedLayout
from hq_desktop.domain.standing import StandingChoice
from hq_desktop.storage import (
    announcements,
    assignments,
    calls,
    case_events,
    case_texts,
    cases,
    choices,
    copies,
    deliveries,
    entries,
    evidence,
    exhibits,
    imports,
    incidents,
    layouts,
    legal_events,
    observers,
    placements,
    publications,
    races,
    recipes,
    signatories,
    snapshots,
)
from hq_desktop.storage.database import Database
from hq_desktop.storage.transaction import Transaction
from tests.storage import town
from tests.storage.town import CITY, NIGHT, RACE, Town

PHOTO, OTHER = b"a photo of a sheet", b"a photo of a wall"


def fill(database: Database, built: Town) -> CopyId:
    """Store the records, one change each, and return the typed sheet."""
    shas = [database.evidence.put(content) for content in (PHOTO, OTHER)]
    with database.transaction("Айгүл", "picture_kept") as tx:
        for sha256 in shas:
            file = EvidenceFile(sha256, "лист.jpg", 18, "image/jpeg", NIGHT, "Дана", NIGHT)
            evidence.add(tx, file)
    with database.transaction("Айгүл", "copy_saved") as tx:
        sheet = replace(town.full_copy(built.precincts[0].id), pages=(Page(shas[0], "1", 90),))
        copy = copies.add(tx, sheet).id
        typed: Cells = {"voters_on_list": 0, "ballots_invalid": CellState.DASH, "contestant:A": 12}
        strips = {"contestant:A": Strip(shas[0], 0, WHOLE)}
        entries.add(tx, Entry(EntryId(0), copy, "Айгүл", typed, NIGHT, False, "", strips))
    with database.transaction("Айгүл", "incident_recorded") as tx:
        _people_and_events(tx, built, shas[1])
    with database.transaction("Айгүл", "file_assigned") as tx:
        _files(tx, built, copy, *shas)
    with database.transaction("Айгүл", "totals_seen") as tx:
        _published(tx, shas[1])
    with database.transaction("Айгүл", "package_frozen") as tx:
        _papers(tx, built, copy, shas[1])
    with database.transaction("Айгүл", "case_event_recorded") as tx:
        _of_case(tx, cases.all(tx)[0].id, shas[1])
    with database.transaction("Айгүл", "legal_event_recorded") as tx:
        _event(tx, built)
    return copy


def _people_and_events(tx: Transaction, built: Town, sha256: str) -> None:
    place = built.precincts[0].id
    paper = Credential(CredentialKind.REFERRAL, "ОО", "17", True, NIGHT.date(), None, sha256)
    role = ObserverRole.ORGANISATION_OBSERVER
    person = Observer(ObserverId(0), "", "Дана С.", role, "+7 700", "dana", (place,), paper)
    who = observers.add(tx, person)
    event = Incident(
        IncidentId(0), "copy_refused", place, NIGHT, "Копию не выдали.", RACE, "председатель",
        (sha256,), "у стола", IncidentStatus.ON_PAPER, who.id, (Witness("Ерлан", "+7 701"),),
        (Attempt(NIGHT, "1432", "не отвечает"),), NIGHT, "Айгүл",
    )  # fmt: skip
    incidents.add(tx, event)


def _files(tx: Transaction, built: Town, copy: CopyId, sheet: str, other: str) -> None:
    place = built.precincts[0].id
    files = (
        DeliveredFile("1.jpg", sheet),
        DeliveredFile("2.jpg", missing=MissingReason.OMITTED),
        DeliveredFile("../x", refused="path_escapes"),
    )
    card = Provenance(recorded_by="Дана", recorded_at=NIGHT, paper_where="сейф")
    message = Delivery(
        DeliveryId(0), Channel.WHATSAPP, "whatsapp:1", NIGHT, "Айгүл", sender="Дана",
        sent_at=NIGHT, is_zone_known=False, text="312", files=files, card=card,
    )  # fmt: skip
    deliveries.add_many(tx, (message,))
    assignments.add(tx, Assignment(sheet, Decision.SHEET, "Айгүл", NIGHT, place, RACE, copy))
    useless = Decision.UNUSABLE
    reason = Unusable.ILLEGIBLE
    assignments.add(tx, Assignment(other, useless, "Айгүл", NIGHT, unusable=reason, note="темно"))
    recipes.save(tx, sheet, 1, Recipe(90, WHOLE, (0.0, 0.1, 1.0, 0.9), 1.5))
    placements.save(tx, LinePlaces("form-2026", {"voters_on_list": (0.6, 0.2, 0.9, 0.25)}))


def _published(tx: Transaction, sha256: str) -> None:
    layout = SavedLayout("сайт", "Сайт города", 'code = "сайт"', "участок|всего", NIGHT, "Айгүл")
    layouts.add(tx, layout)
    seen = Publication(
        PublicationId(0), RACE, PublicationKind.TOTALS, "сайт", NIGHT, NIGHT, "https://example.kz",
        "№ 47, с. 2", sha256, "итоги.xls", sha256, "Айгүл", None, False, False, (), (CITY,),
    )  # fmt: skip
    publications.add(tx, seen)


def _event(tx: Transaction, built: Town) -> None:
    place = built.precincts[0].id
    happened = LegalEvent(
        LegalEventId(0), EventKind.COPY_REFUSED, NIGHT, RACE, place, CITY,
        announcements.all(tx)[0].id, incidents.all(tx)[0].id, cases.all(tx)[0].id, NIGHT.date(),
        "звонок", "копию не дали", "Айгүл",
    )  # fmt: skip
    legal_events.add(tx, happened)


def _of_case(tx: Transaction, case: CaseId, sha256: str) -> None:
    answered = CaseEvent(
        CaseEventId(0), case, CaseEventKind.ANSWERED, NIGHT, "Айгүл", FilingWay.POST, "15/2",
        (sha256,), Outcome.REFUSED, ("effect",), "не влияет на итоги", NIGHT.date(), "Айгүл",
        NIGHT, "d" * 64, (("жалоба.pdf", sha256),),
    )  # fmt: skip
    case_events.add(tx, answered)
    paragraphs = (EditedParagraph("3", "Прошу {election}.", "{election}."),)
    edited = CaseText(CaseTextId(0), case, "ru", paragraphs, None, "", sha256, "готово.pdf")
    case_texts.add(tx, edited)


def _papers(tx: Transaction, built: Town, copy: CopyId, sha256: str) -> None:
    place = built.precincts[0].id
    choices.put(tx, StandingChoice(RACE, place, Side.OURS, copy, "чётче", "Айгүл"))
    total = Announcement(
        AnnouncementId(0), RACE, CITY, {"contestant:A": 900}, "сайт", NIGHT, page=sha256,
        publication=publications.all(tx)[0].id, percents={"contestant:A": "53.90"},
    )  # fmt: skip
    announcements.add(tx, total)
    frozen = Snapshot("d" * 64, "{}", "e" * 64, 4, NIGHT)
    snapshots.add(tx, frozen)
    case = Case(
        CaseId(0), RACE, "claim-court", CITY, None, "ru", snapshots=(frozen.digest,),
        precincts=(place,), signatory=signatories.all(tx)[0].id,
    )  # fmt: skip
    added = cases.add(tx, case)
    exhibits.add(tx, Exhibit(ExhibitId(0), added.id, 1, "Фото", sha256))
    kind = ImportKind.READINGS
    done = ImportRecord(ImportId(0), kind, "итоги.xlsx", "f" * 64, NIGHT, "Айгүл", 1, 0)
    imports.add(tx, done, imports.Created())
    promised = CallOutcome.PROMISED
    calls.add(tx, Call(CallId(0), ObserverId(1), place, NIGHT, "Айгүл", promised, "к двум"))
    races.keep_form(tx, "own", "title = 1")
