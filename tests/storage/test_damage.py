"""Damaged database files: recognised, read as far as they go, replaced by a backup elsewhere."""

import hashlib
import random
import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from hq_desktop.actions import recovery
from hq_desktop.actions.verification import verify_anything
from hq_desktop.domain.entry import Draft, Entry, EntryId
from hq_desktop.domain.errors import (
    CampaignDamaged,
    CampaignExists,
    CampaignMissing,
    Cancelled,
    FileMissing,
    FileUnreadable,
)
from hq_desktop.domain.evidence import EvidenceFile
from hq_desktop.domain.incident import IncidentDraft, IncidentId
from hq_desktop.storage import (
    copies,
    damage,
    drafts,
    entries,
    evidence,
    incident_drafts,
    journal,
    precincts,
)
from hq_desktop.storage.backups import write
from hq_desktop.storage.database import Database, create_campaign, open_campaign
from hq_desktop.storage.generations import mark, write_generation
from tests.storage import town
from tests.storage.town import RACE, Clock, Town

SHEETS = 400
PAGE = 4096
LONG_AGO = Clock(datetime(2020, 1, 1, tzinfo=UTC))


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A campaign of 400 sheets, with its last writing still in the log beside it."""
    folder = tmp_path_factory.mktemp("damage") / "Штаб.hq"
    database = create_campaign(str(folder), town.CAMPAIGN, operator="Айгүл", clock=LONG_AGO)
    fill(database, town.build(database))
    database.close()
    return folder


def fill(database: Database, built: Town) -> None:
    with database.transaction("Айгүл", "table_imported") as tx:
        place = built.precincts[0].id
        ids = copies.add_many(tx, [town.plain_copy(place)] * SHEETS)
    for number in range(20):
        with database.transaction("Айгүл", "copy_saved") as tx:
            copy = copies.get(tx, ids[number])
            saved = copies.save(tx, replace(copy, cells={**copy.cells, "contestant:A": number}))
            entries.add(tx, Entry(EntryId(0), saved.id, "Айгүл", saved.cells, tx.moment))
    with database.transaction("Айгүл", "draft_put") as tx:
        drafts.put(tx, "Айгүл", Draft(RACE, place, cells={"voters_on_list": 7}))
        drafts.put(tx, "Ерлан", Draft(RACE, place, ids[3], cells={"voters_on_list": 8}))
    sha256 = database.evidence.put(b"photo")
    with database.transaction("Айгүл", "picture_kept") as tx:
        evidence.add(tx, EvidenceFile(sha256, "1.jpg", 5, "image/jpeg", tx.moment))


@pytest.fixture
def campaign(made: Path, tmp_path: Path) -> Path:
    return shutil.copytree(made, tmp_path / "Штаб.hq")


def file_of(campaign: Path) -> Path:
    return campaign / "campaign.sqlite"


def spoil(campaign: Path, start: int, length: int = 64) -> None:
    """Change bytes of the file, each of them."""
    content = bytearray(file_of(campaign).read_bytes())
    start %= len(content)
    for place in range(start, min(start + length, len(content))):
        content[place] ^= 0x5A
    file_of(campaign).write_bytes(content)


def cut(campaign: Path, length: int) -> None:
    file_of(campaign).write_bytes(file_of(campaign).read_bytes()[:length])


def as_it_lies(campaign: Path) -> dict[str, str]:
    """The SHA-256 of every file of a folder."""
    files = (one for one in sorted(campaign.rglob("*")) if one.is_file())
    return {one.name: hashlib.sha256(one.read_bytes()).hexdigest() for one in files}


@pytest.mark.parametrize(
    ("length", "reason"),
    [
        (0, "database_empty"),
        (50, "database_cut"),
        (PAGE - 1, "database_cut"),
        (PAGE * 10, "database_cut"),
        (PAGE * 10 + 17, "database_cut"),
        (-1, "database_cut"),
    ],
)
def test_a_file_that_was_cut_is_recognised_at_opening(
    length: int, reason: str, campaign: Path
) -> None:
    cut(campaign, length)
    lies = as_it_lies(campaign)
    with pytest.raises(CampaignDamaged) as said:
        open_campaign(str(campaign))
    assert said.value.facts == {"address": str(campaign), "reason": reason}
    assert as_it_lies(campaign) == lies


@pytest.mark.parametrize("content", [b"\0" * 100_000, b"no database " * 9000, b"x"])
def test_what_is_no_database_is_recognised_at_opening(content: bytes, campaign: Path) -> None:
    file_of(campaign).write_bytes(content)
    with pytest.raises(CampaignDamaged):
        open_campaign(str(campaign))
    (problem,) = verify_anything(str(campaign)).problems
    assert problem.code == "campaign_damaged"


def test_the_database_of_something_else_is_recognised(campaign: Path) -> None:
    file_of(campaign).unlink()
    with closing(sqlite3.connect(file_of(campaign))) as foreign:
        foreign.execute("CREATE TABLE songs (title)")
    with pytest.raises(CampaignDamaged) as said:
        open_campaign(str(campaign))
    assert said.value.facts["reason"] == "database_foreign"


def test_a_database_that_lost_a_table_is_recognised(campaign: Path) -> None:
    with closing(sqlite3.connect(file_of(campaign))) as file:
        file.execute("DROP TABLE draft")
    with pytest.raises(CampaignDamaged) as said:
        open_campaign(str(campaign))
    assert said.value.facts["reason"] == "tables_missing"


def test_a_folder_without_anything_is_no_campaign_and_not_a_damaged_one(tmp_path: Path) -> None:
    (tmp_path / "leer.hq").mkdir()
    with pytest.raises(CampaignMissing):
        open_campaign(str(tmp_path / "leer.hq"))
    with pytest.raises(CampaignMissing):
        damage.survey(str(tmp_path / "leer.hq"))


def test_the_log_beside_a_whole_file_is_no_damage(made: Path, tmp_path: Path) -> None:
    """After a power cut the newest pages stand in the log alone."""
    live = shutil.copytree(made, tmp_path / "live.hq")
    database = open_campaign(str(live))
    with database.transaction("Айгүл", "table_imported") as tx:
        copies.add_many(tx, [town.plain_copy(precincts.all(tx)[0].id)] * SHEETS)
    torn = shutil.copytree(live, tmp_path / "torn.hq")
    database.close()
    assert (torn / "campaign.sqlite-wal").stat().st_size
    assert damage.survey(str(torn)).rows("protocol_copy") == 2 * SHEETS
    again = open_campaign(str(torn))
    with again.reading() as tx:
        assert len(copies.all(tx)) == 2 * SHEETS
    again.close()


def test_damage_with_a_log_beside_it_is_recognised(made: Path, tmp_path: Path) -> None:
    live = shutil.copytree(made, tmp_path / "live.hq")
    database = open_campaign(str(live))
    with database.transaction("Айгүл", "draft_put") as tx:
        drafts.put(tx, "Сауле", Draft(RACE, precincts.all(tx)[0].id, cells={"x": 1}))
    torn = shutil.copytree(live, tmp_path / "torn.hq")
    database.close()
    assert (torn / "campaign.sqlite-wal").stat().st_size
    cut(torn, file_of(torn).stat().st_size - PAGE * 8)
    lies = as_it_lies(torn)
    with pytest.raises(CampaignDamaged):
        open_campaign(str(torn))
    found = damage.survey(str(torn))
    assert as_it_lies(torn) == lies
    assert "Сауле" in {one.operator for one in found.drafts}, "the log still holds it"


def test_a_broken_header_hides_nothing(campaign: Path) -> None:
    spoil(campaign, 0, 40)
    with pytest.raises(CampaignDamaged) as said:
        open_campaign(str(campaign))
    assert said.value.facts["reason"] == "not_a_database"
    lies = as_it_lies(campaign)
    found = damage.survey(str(campaign))
    assert as_it_lies(campaign) == lies
    assert (found.title, found.rows("protocol_copy")) == (town.CAMPAIGN.title, SHEETS)
    assert found.proved_to == found.last_entry == 24
    assert {one.operator for one in found.drafts} == {"Айгүл", "Ерлан"}
    assert {one.precinct for one in found.typed} == {"311"}
    assert all(one.is_whole for one in found.tables)


def test_pages_broken_in_the_middle_hide_only_what_stands_on_them(campaign: Path) -> None:
    """Every page is broken in its turn; whatever happens, the rest is read and nothing hangs."""
    pages = len(file_of(campaign).read_bytes()) // PAGE
    whole = file_of(campaign).read_bytes()
    seen = set()
    for page in range(1, pages, 3):
        file_of(campaign).write_bytes(whole)
        spoil(campaign, page * PAGE, PAGE)
        found = damage.survey(str(campaign))
        seen.add(found.rows("protocol_copy"))
        assert verify_anything(str(campaign)).problems, page
        assert found.last_entry >= found.proved_to
    assert any(0 < one < SHEETS for one in seen)
    assert SHEETS in seen


def test_a_cut_file_is_read_up_to_where_it_breaks_off(campaign: Path) -> None:
    size = file_of(campaign).stat().st_size
    cut(campaign, size * 2 // 3)
    found = damage.survey(str(campaign))
    assert found.is_readable
    assert not all(one.is_whole for one in found.tables)


def test_any_changed_byte_is_told_by_verify_and_never_as_a_fault_of_ours(campaign: Path) -> None:
    whole = file_of(campaign).read_bytes()
    drawn = random.Random(3)
    for _ in range(40):
        content = bytearray(whole)
        place = drawn.randrange(len(content))
        content[place] ^= 1 << drawn.randrange(8)
        file_of(campaign).write_bytes(content)
        report = verify_anything(str(campaign))
        assert all(one.code for one in report.problems), place
        damage.survey(str(campaign))


@pytest.mark.parametrize("length", [PAGE, PAGE // 2, 3 * PAGE])
def test_a_lost_beginning_hides_nothing_but_itself(length: int, campaign: Path) -> None:
    """The first page says where the tables lie; another campaign's says the same."""
    content = file_of(campaign).read_bytes()
    file_of(campaign).write_bytes(bytes(length) + content[length:])
    found = damage.survey(str(campaign))
    assert found.rows("protocol_copy") == SHEETS
    assert {one.operator for one in found.drafts} == {"Айгүл", "Ерлан"}
    if length <= PAGE:
        assert (found.title, found.proved_to) == (town.CAMPAIGN.title, 24)


def test_what_cannot_be_read_at_all_says_so(campaign: Path) -> None:
    file_of(campaign).write_bytes(b"\0" * 100_000)
    found = damage.survey(str(campaign))
    assert not found.is_readable
    assert (found.proved_to, found.drafts, found.title) == (0, (), "")


def test_a_survey_can_be_cancelled(campaign: Path) -> None:
    def cancel(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        damage.survey(str(campaign), progress=cancel)


def test_a_changed_entry_ends_what_is_proved(campaign: Path) -> None:
    with closing(sqlite3.connect(file_of(campaign))) as file:
        triggers = [
            row[0] for row in file.execute("SELECT name FROM sqlite_master WHERE type='trigger'")
        ]
        for name in triggers:
            file.execute(f'DROP TRIGGER "{name}"')
        file.execute("UPDATE journal SET operator = 'x' WHERE number = 9")
        file.commit()
    found = damage.survey(str(campaign))
    assert (found.proved_to, found.last_entry) == (8, 24)


def test_the_newest_good_backup_and_the_drafts_since_make_a_campaign(
    campaign: Path, tmp_path: Path
) -> None:
    database = open_campaign(str(campaign))
    backups = tmp_path / "Второй диск"
    good = mark(write_generation(database, backups), is_good=True)
    with database.transaction("Айгүл", "copy_saved") as tx:
        place = precincts.all(tx)[0].id
        late = copies.add(tx, town.full_copy(place))
        entries.add(tx, Entry(EntryId(0), late.id, "Айгүл", late.cells, tx.moment))
        drafts.put(tx, "Айгүл", Draft(RACE, place, cells={"voters_on_list": 9}))
        drafts.put(
            tx, "Айгүл", Draft(RACE, place, late.id, cells={"voters_on_list": 10}, copy_version=1)
        )
        incident_drafts.put(tx, "Ерлан", IncidentDraft(IncidentId(99), 3, account="звонок"))
    mark(write_generation(database, backups), is_good=False)
    database.close()
    spoil(campaign, 0, 30)
    lies = as_it_lies(campaign)
    left = recovery.survey(str(campaign))
    offer = recovery.newest_good(recovery.offers(backups))
    assert offer is not None
    assert (offer.path, offer.title) == (good.folder, town.CAMPAIGN.title)
    assert recovery.examine(offer).is_intact
    assert [one.operator for one in left.typed_since(offer.moment)] == ["Айгүл"]
    target = recovery.proposed_folder("Штаб", tmp_path, date(2026, 11, 23))
    outcome = recovery.restore(offer, str(target), left)
    assert as_it_lies(campaign) == lies
    assert (outcome.drafts, outcome.renamed) == (4, (("Айгүл", "Айгүл (2)"),))
    with pytest.raises(CampaignExists):
        recovery.restore(offer, str(target), left)
    restored = open_campaign(str(target))
    with restored.reading() as tx:
        assert [one.cells for one in drafts.all_of(tx, "Айгүл")] == [{"voters_on_list": 9}]
        (moved,) = drafts.all_of(tx, "Айгүл (2)")
        assert (moved.copy, moved.cells) == (None, {"voters_on_list": 10})
        assert len(drafts.all_of(tx, "Ерлан")) == 1
        (call,) = incident_drafts.all_of(tx, "Ерлан")
        assert (call.incident, call.account) == (None, "звонок")
        assert journal.last_number(tx) == 24
    restored.close()
    assert verify_anything(str(target)).is_intact


def test_a_newer_draft_of_the_restored_campaign_stays(campaign: Path, tmp_path: Path) -> None:
    left = damage.survey(str(campaign)).drafts
    database = open_campaign(str(campaign))
    with database.transaction("Айгүл", "draft_put") as tx:
        drafts.put(tx, "Айгүл", Draft(RACE, precincts.all(tx)[0].id, cells={"newer": 1}))
    database.close()
    damage.put_drafts(str(campaign), left)
    database = open_campaign(str(campaign))
    with database.reading() as tx:
        assert [one.cells for one in drafts.all_of(tx, "Айгүл")] == [{"newer": 1}]
    database.close()


def test_backups_are_offered_from_a_file_a_generation_and_a_folder(
    campaign: Path, tmp_path: Path
) -> None:
    database = open_campaign(str(campaign))
    backups, file = tmp_path / "backups", tmp_path / "штаб.hqbackup"
    first = mark(write_generation(database, backups), is_good=True)
    second = mark(write_generation(database, backups), is_good=False)
    write(database, file)
    database.close()
    shutil.copytree(first.folder, backups / "20200101000000-unproved")
    (backups / "20200101000000-unproved" / "manifest.json").write_text("torn", encoding="utf-8")
    assert [(one.path, one.is_good) for one in recovery.offers(backups)] == [
        (second.folder, False),
        (first.folder, True),
    ]
    (alone,) = recovery.offers(file)
    assert (alone.path, alone.is_good, alone.journal_number) == (file, None, 24)
    for path in (first.folder, first.folder / "manifest.json"):
        assert [(one.path, one.is_good) for one in recovery.offers(path)] == [(first.folder, True)]
    with pytest.raises(FileMissing):
        recovery.offers(tmp_path / "nothing")
    (tmp_path / "empty").mkdir()
    for wrong in (tmp_path / "empty", campaign / "campaign.sqlite"):
        with pytest.raises(FileUnreadable):
            recovery.offers(wrong)


def test_a_folder_is_proposed_that_nothing_stands_in(tmp_path: Path) -> None:
    day = date(2026, 11, 23)
    first = recovery.proposed_folder("Штаб «Көктем» 100 %/x", tmp_path, day)
    assert first.name == "Штаб «Көктем» 100 --x-restored-20261123.hq"
    first.mkdir()
    again = recovery.proposed_folder("Штаб «Көктем» 100 %/x", tmp_path, day)
    assert again.name.endswith("-restored-20261123-2.hq")
    assert recovery.proposed_folder(" ", tmp_path, day).name == "campaign-restored-20261123.hq"


def test_the_proving_of_a_backup_can_be_cancelled(campaign: Path, tmp_path: Path) -> None:
    database = open_campaign(str(campaign))
    write(database, tmp_path / "backup")
    database.close()

    def cancel(_done: int, _total: int) -> None:
        raise Cancelled

    (offer,) = recovery.offers(tmp_path / "backup")
    with pytest.raises(Cancelled):
        recovery.examine(offer, progress=cancel)
    with pytest.raises(Cancelled):
        recovery.restore(offer, str(tmp_path / "never.hq"), progress=cancel)
    assert not (tmp_path / "never.hq").exists()
