"""Whatever is changed past the program is named."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import Connection, Update, delete, insert, inspect, text, update

from hq_desktop.domain.case import Case, CaseId, Exhibit, ExhibitId, Snapshot
from hq_desktop.domain.entry import Entry, EntryId
from hq_desktop.domain.errors import Cancelled
from hq_desktop.domain.evidence import EvidenceFile
from hq_desktop.domain.incident import Incident, IncidentId
from hq_desktop.domain.journal import FIRST, chained
from hq_desktop.domain.official import Announcement, AnnouncementId
from hq_desktop.domain.protocol import CellState, Side
from hq_desktop.domain.sentences import not_as_written
from hq_desktop.domain.standing import StandingChoice
from hq_desktop.domain.verification import VerificationProblem
from hq_desktop.storage import (
    announcements,
    cases,
    choices,
    copies,
    entries,
    evidence,
    exhibits,
    incidents,
    journal,
    precincts,
    races,
    signatories,
    snapshots,
)
from hq_desktop.storage.database import Database
from hq_desktop.storage.journal import _values as values_of
from hq_desktop.storage.schema import (
    AnnouncementRow,
    CaseRow,
    EntryRow,
    EvidencePartRow,
    ExhibitRow,
    FormSourceRow,
    IncidentRow,
    JournalRecordRow,
    JournalRow,
    PrecinctRow,
    ProtocolCopyRow,
    Row,
    SignatoryRow,
    SnapshotRow,
    StandingChoiceRow,
)
from hq_desktop.storage.verification import verify
from tests.storage import town
from tests.storage.town import NIGHT, Town

PHOTO = b"a picture of a sheet"
TOMORROW = NIGHT + timedelta(days=1)


@pytest.fixture
def filled(database: Database, built: Town) -> Database:
    """A campaign with sheets and a file of evidence."""
    with database.transaction("Айгүл", "typed") as tx:
        copies.add_many(tx, [town.plain_copy(built.precincts[0].id)] * 10)
        copies.add(tx, town.full_copy(built.precincts[1].id))
        sha256 = database.evidence.put(PHOTO)
        evidence.add(tx, EvidenceFile(sha256, "лист.jpg", len(PHOTO), "image/jpeg", NIGHT))
    return database


@contextmanager
def past_the_program(database: Database) -> Iterator[Connection]:
    """Somebody with the database's own tools, who first takes the journal's guards away."""
    with (
        database.engine.connect().execution_options(is_writing=True) as connection,
        connection.begin(),
    ):
        _without_guards(connection)
        yield connection


def _without_guards(connection: Connection) -> None:
    for table in ("journal", "journal_record"):
        if connection.dialect.name == "sqlite":
            for deed in ("update", "delete"):
                connection.execute(text(f"DROP TRIGGER {table}_refuses_{deed}"))
        else:
            connection.execute(text(f"ALTER TABLE {table} DISABLE TRIGGER ALL"))


def test_an_untouched_campaign_is_intact(filled: Database) -> None:
    report = verify(filled)
    assert report.problems == ()
    assert (report.journal_entries, report.evidence_files) == (3, 1)
    assert report.is_intact


def told(problem: VerificationProblem) -> str:
    return not_as_written(problem).filled()


def on(row: type[Row], number: int) -> Update:
    """Change one row, found by its number."""
    return update(row).where(inspect(row).primary_key[0] == number)


@pytest.mark.parametrize(
    ("change", "named"),
    [
        (on(JournalRow, 2).values(operator="x"), "entry 2"),
        (on(JournalRow, 2).values(facts='{"a":"b"}'), "entry 2"),
        (on(JournalRow, 2).values(after=""), "entry 2"),
        (delete(JournalRow).where(JournalRow.number == 2), "entry 3"),
        (delete(JournalRow).where(JournalRow.number == 3), "entry 3"),
        (on(JournalRecordRow, 3).values(digest=FIRST), "entry 3"),
        (delete(JournalRecordRow).where(JournalRecordRow.number == 3), "entry 3"),
        (on(ProtocolCopyRow, 4).values(figures="[1,2,3,4]"), "protocol 4"),
        (on(ProtocolCopyRow, 11).values(obtained_where="иное"), "protocol 11"),
        (on(ProtocolCopyRow, 11).values(obtained_at=TOMORROW), "protocol 11"),
        (delete(ProtocolCopyRow).where(ProtocolCopyRow.id == 5), "protocol 5"),
        (on(PrecinctRow, 2).values(voters_on_list=1), "precinct 2"),
        (on(SignatoryRow, 1).values(name="Иной"), "signatory 1"),
    ],
    ids=str,
)
def test_a_change_past_the_program_is_named(change: object, named: str, filled: Database) -> None:
    with past_the_program(filled) as connection:
        connection.execute(change)  # type: ignore[call-overload]
    assert any(named in told(problem) for problem in verify(filled).problems)


def test_records_of_every_noun_are_verified(filled: Database) -> None:
    with filled.transaction("Айгүл", "everything") as tx:
        place = precincts.all(tx)[0].id
        copy = copies.of_race(tx, town.RACE)[0].id
        choices.put(tx, StandingChoice(town.RACE, place, Side.OURS, copy, "печать", "Айгүл"))
        snapshots.add(tx, Snapshot("d" * 64, "{}", FIRST, 1, NIGHT))
        races.keep_form(tx, "own", "title = 1")
        entries.add(tx, Entry(EntryId(0), copy, "Айгүл", {"a": 1, "b": CellState.DASH}, NIGHT))
        incidents.add(tx, Incident(IncidentId(0), "refused", place, NIGHT, "не дали"))
        city = town.CITY
        case = cases.add(tx, Case(CaseId(0), town.RACE, "claim-court", city, city, "kk"))
        sha256 = evidence.all(tx)[0].sha256
        exhibits.add(tx, Exhibit(ExhibitId(0), case.id, 1, "Фото", sha256))
        total = Announcement(AnnouncementId(0), town.RACE, city, {"a": 1}, "сайт", NIGHT)
        announcements.add(tx, total)
    assert verify(filled).problems == ()
    with past_the_program(filled) as connection:
        for row in (StandingChoiceRow, CaseRow, IncidentRow, EntryRow, AnnouncementRow):
            connection.execute(delete(row))
        connection.execute(update(FormSourceRow).values(text="title = 2"))
        connection.execute(update(SnapshotRow).values(facts="[]"))
        connection.execute(delete(ExhibitRow))
    assert len(verify(filled).problems) == 8


def test_a_record_without_a_journal_entry_is_named(filled: Database) -> None:
    with filled.reading() as tx:
        (person,) = signatories.all(tx)
    with past_the_program(filled) as connection:
        row = signatories._values(person)
        connection.execute(insert(SignatoryRow), {"id": 77, "version": 1, **row})
    (problem,) = verify(filled).problems
    assert problem == VerificationProblem("record_unknown", {"noun": "signatory", "key": "77"})


def test_a_cut_tail_shows_against_a_head_that_was_kept(filled: Database) -> None:
    with filled.transaction("Айгүл", "typed") as tx:
        place = copies.get(tx, copies.of_race(tx, town.RACE)[0].id).precinct
        late = copies.add(tx, town.full_copy(place))
    with filled.reading() as tx:
        head = journal.head(tx)
    assert head is not None
    with past_the_program(filled) as connection:
        connection.execute(delete(ProtocolCopyRow).where(ProtocolCopyRow.id == late.id))
        connection.execute(delete(JournalRow).where(JournalRow.number == head.number))
        connection.execute(delete(JournalRecordRow).where(JournalRecordRow.number == head.number))
    assert verify(filled).problems == ()
    (problem,) = verify(filled, heads=[(head.number, head.digest)]).problems
    assert problem == VerificationProblem("head_unknown", {"number": head.number})


def test_a_chain_rewritten_as_a_whole_shows_against_a_head_that_was_kept(filled: Database) -> None:
    with filled.reading() as tx:
        old = journal.entries(tx)
    with past_the_program(filled) as connection:
        previous = FIRST
        for entry in old:
            other = replace(entry, operator="Иной", previous=previous)
            previous = chained(other)
            values = {**values_of(other), "digest": previous}
            connection.execute(
                update(JournalRow).where(JournalRow.number == entry.number).values(**values)
            )
    assert verify(filled).problems == ()
    head = old[-1]
    (problem,) = verify(filled, heads=[(head.number, head.digest)]).problems
    assert problem == VerificationProblem("head_differs", {"number": head.number})
    assert verify(filled, heads=[(head.number, previous)]).problems == ()


def _break(database: Database, change: Callable[[bytes], bytes] | None) -> None:
    """Change the bytes of the evidence, or remove them."""
    (sha256,) = database.evidence.all()
    if database.is_shared:
        with database.engine.begin() as connection:
            connection.execute(delete(EvidencePartRow))
            if change is not None:
                row = {"sha256": sha256, "place": 0, "content": change(PHOTO)}
                connection.execute(insert(EvidencePartRow), row)
        return
    file = database.evidence.path(sha256)
    file.chmod(0o600)
    file.unlink()
    if change is not None:
        file.write_bytes(change(PHOTO))


def test_one_changed_byte_of_evidence_is_named(filled: Database) -> None:
    (sha256,) = filled.evidence.all()
    _break(filled, lambda content: content[:-1] + b"!")
    (problem,) = verify(filled).problems
    assert problem == VerificationProblem("evidence_changed", {"file": sha256})


def test_missing_evidence_is_named(filled: Database) -> None:
    (sha256,) = filled.evidence.all()
    _break(filled, None)
    (problem,) = verify(filled).problems
    assert problem == VerificationProblem("evidence_missing", {"file": sha256})


def test_a_stranger_among_the_evidence_is_named(filled: Database) -> None:
    if filled.is_shared:
        with filled.engine.begin() as connection:
            row = {"sha256": "stranger.jpg", "place": 0, "content": b"x"}
            connection.execute(insert(EvidencePartRow), row)
    else:
        folder = filled.evidence.path(filled.evidence.all()[0]).parent
        (folder / "stranger.jpg").write_bytes(b"x")
    (problem,) = verify(filled).problems
    assert problem == VerificationProblem("evidence_strange", {"file": "stranger.jpg"})


def test_evidence_put_away_just_before_a_power_cut_harms_nobody(filled: Database) -> None:
    filled.evidence.put(b"never registered")
    assert verify(filled).problems == ()


def test_verification_says_how_far_it_is_and_can_be_cancelled(filled: Database) -> None:
    steps: list[tuple[int, int]] = []
    verify(filled, progress=lambda done, total: steps.append((done, total)))
    assert steps == [(1, 3), (2, 3), (3, 3)]

    def cancel(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        verify(filled, progress=cancel)
