"""A campaign as one file: written while others work, proved to the byte, restored elsewhere."""

import random
import shutil
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from hq_desktop.domain.entry import Draft
from hq_desktop.domain.errors import AlreadyExists, CampaignExists, Cancelled, FileUnreadable
from hq_desktop.domain.evidence import EvidenceFile
from hq_desktop.storage import copies, current_records, drafts, evidence, journal
from hq_desktop.storage.backups import write
from hq_desktop.storage.database import Database, open_campaign
from hq_desktop.storage.generations import generations, mark, thin, write_generation
from hq_desktop.storage.restoring import restore, verify_backup
from hq_desktop.storage.verification import verify
from tests.storage import town
from tests.storage.town import RACE, Town

PHOTOS = tuple(bytes([number]) * (50_000 + number) for number in range(5))


@pytest.fixture
def filled(database: Database, built: Town) -> Database:
    with database.transaction("Айгүл", "sheets_typed") as tx:
        copies.add_many(tx, town.sheets(built))
        drafts.put(tx, "Айгүл", Draft(RACE, built.precincts[0].id, cells={"voters_on_list": 7}))
    for photo in PHOTOS:
        keep(database, photo)
    return database


def keep(database: Database, photo: bytes) -> None:
    sha256 = database.evidence.put(photo)
    with database.transaction("Айгүл", "picture_kept") as tx:
        evidence.add(tx, EvidenceFile(sha256, "фото.jpg", len(photo), "image/jpeg", tx.moment))


@pytest.fixture
def empty_server(made_database: tuple[str, str]) -> Iterator[str]:
    server, _ = made_database
    name = f"restored_{random.Random().getrandbits(60)}"
    with psycopg.connect(f"{server}/postgres", autocommit=True) as admin:
        admin.execute(f'CREATE DATABASE "{name}" TEMPLATE template0')
        yield f"{server}/{name}"
        admin.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


def told(database: Database) -> tuple[object, ...]:
    """Everything a campaign holds: records, journal, drafts, bytes of evidence."""
    with database.reading() as tx:
        return (
            sorted(current_records.all(tx)),
            journal.entries(tx),
            drafts.all_of(tx, "Айгүл"),
            [database.evidence.read(one.sha256) for one in evidence.all(tx)],
        )


def test_a_restored_campaign_equals_the_original(filled: Database, tmp_path: Path) -> None:
    file = tmp_path / "Копия штаба.hqbackup"
    write(filled, file)
    report = verify_backup(file)
    assert (report.is_intact, report.evidence_files) == (True, len(PHOTOS))
    restore(file, str(tmp_path / "Другой ПК.hq"))
    restored = open_campaign(str(tmp_path / "Другой ПК.hq"))
    assert told(restored) == told(filled)
    assert verify(restored).problems == ()
    with restored.transaction("Ерлан", "picture_kept"):
        pass
    keep(restored, b"later")
    assert verify(restored).problems == ()
    restored.close()


@pytest.mark.postgres
def test_a_backup_is_restored_to_a_server(
    filled: Database, empty_server: str, tmp_path: Path
) -> None:
    file = tmp_path / "backup"
    write(filled, file)
    restore(file, empty_server)
    restored = open_campaign(empty_server)
    assert told(restored) == told(filled)
    keep(restored, b"later")
    assert verify(restored).problems == ()
    restored.close()
    with pytest.raises(CampaignExists):
        restore(file, empty_server)


def test_what_is_written_later_does_not_reach_a_backup_half(
    filled: Database, tmp_path: Path
) -> None:
    """Somebody adds a picture and a sheet between the records and the evidence of the backup."""
    before = told(filled)
    other = open_campaign(filled.address)

    def meanwhile(done: int, total: int) -> None:
        keep(other, f"meanwhile {done}".encode())

    write(filled, tmp_path / "backup", progress=meanwhile)
    assert verify_backup(tmp_path / "backup").is_intact
    restore(tmp_path / "backup", str(tmp_path / "restored.hq"))
    restored = open_campaign(str(tmp_path / "restored.hq"))
    assert told(restored) == before
    restored.close()
    other.close()


def test_one_changed_byte_anywhere_is_named(filled: Database, tmp_path: Path) -> None:
    file = tmp_path / "backup"
    write(filled, file)
    whole = file.read_bytes()
    drawn = random.Random(7)
    places = {0, 1, 30, len(whole) // 2, len(whole) - 1, len(whole) - 70}
    places |= {drawn.randrange(len(whole)) for _ in range(30)}
    for place in sorted(places):
        changed = bytearray(whole)
        changed[place] ^= 1 << drawn.randrange(8)
        file.write_bytes(changed)
        problems = verify_backup(file).problems
        assert "backup_changed" in [one.code for one in problems], place
        with pytest.raises(FileUnreadable):
            restore(file, str(tmp_path / "never.hq"))
        assert not (tmp_path / "never.hq").exists()


def test_a_changed_photo_is_named_by_its_part(filled: Database, tmp_path: Path) -> None:
    file = tmp_path / "backup"
    write(filled, file)
    content = bytearray(file.read_bytes())
    content[content.find(PHOTOS[3][:100]) + 50] ^= 1
    file.write_bytes(content)
    codes = {one.code for one in verify_backup(file).problems}
    assert codes == {"backup_changed", "backup_member_changed", "evidence_changed"}


def test_a_cut_backup_is_no_backup(filled: Database, tmp_path: Path) -> None:
    file = tmp_path / "backup"
    write(filled, file)
    whole = file.read_bytes()
    for length in (0, 10, 1000, len(whole) - 1):
        file.write_bytes(whole[:length])
        assert not verify_backup(file).is_intact


def test_nothing_is_overwritten(filled: Database, tmp_path: Path) -> None:
    file = tmp_path / "backup"
    file.write_bytes(b"last week's")
    with pytest.raises(AlreadyExists):
        write(filled, file)
    assert file.read_bytes() == b"last week's"
    file.unlink()
    write(filled, file)
    target = tmp_path / "занято.hq"
    target.mkdir()
    (target / "file").write_bytes(b"mine")
    with pytest.raises(CampaignExists):
        restore(file, str(target))
    assert [one.name for one in target.iterdir()] == ["file"]


def test_missing_evidence_does_not_stop_a_backup_and_is_named(
    filled: Database, tmp_path: Path
) -> None:
    if filled.is_shared:
        pytest.skip("a server keeps the bytes beside the records")
    gone = filled.evidence.path(filled.evidence.all()[0])
    gone.chmod(0o600)
    gone.unlink()
    write(filled, tmp_path / "backup")
    (problem,) = verify_backup(tmp_path / "backup").problems
    assert problem.code == "evidence_missing"


def test_generations_share_their_evidence_and_each_comes_back(
    filled: Database, tmp_path: Path
) -> None:
    folder = tmp_path / "Второй диск" / "штаб"
    first = mark(write_generation(filled, folder), is_good=True)
    before = told(filled)
    copied = {one.name: one.stat().st_mtime_ns for one in (folder / "evidence").iterdir()}
    keep(filled, b"came later")
    second = mark(write_generation(filled, folder), is_good=False)
    assert generations(folder) == (first, second)
    assert [one.is_good for one in generations(folder)] == [True, False]
    later = {one.name: one.stat().st_mtime_ns for one in (folder / "evidence").iterdir()}
    assert len(later) == len(copied) + 1
    assert copied.items() <= later.items()
    for generation, name, expected in ((first, "1", before), (second, "2", told(filled))):
        assert verify_backup(generation.folder).is_intact
        restore(generation.folder, str(tmp_path / f"{name}.hq"))
        restored = open_campaign(str(tmp_path / f"{name}.hq"))
        assert told(restored) == expected
        restored.close()
    assert [one.name for one in folder.iterdir() if one.name.endswith(".part")] == []


def test_one_changed_byte_of_a_generation_is_named(filled: Database, tmp_path: Path) -> None:
    generation = write_generation(filled, tmp_path / "backups").folder
    drawn = random.Random(11)
    photo = next((tmp_path / "backups" / "evidence").iterdir())
    for file in (*sorted(generation.iterdir()), photo):
        whole = file.read_bytes()
        file.chmod(0o600)
        for place in {0, len(whole) - 1, *(drawn.randrange(len(whole)) for _ in range(5))}:
            changed = bytearray(whole)
            changed[place] ^= 1 << drawn.randrange(8)
            file.write_bytes(changed)
            assert not verify_backup(generation).is_intact, (file.name, place)
        file.write_bytes(whole)
    assert verify_backup(generation).is_intact


def test_a_generation_that_fails_leaves_nothing_half_written(
    filled: Database, tmp_path: Path
) -> None:
    folder = tmp_path / "backups"

    def cancelled(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        write_generation(filled, folder, progress=cancelled)
    assert generations(folder) == ()
    with pytest.raises(Cancelled):
        write(filled, tmp_path / "file", progress=cancelled)
    assert sorted(one.name for one in tmp_path.iterdir() if one.suffix != ".hq") == ["backups"]


def test_old_generations_are_thinned_to_the_last_of_each_day(
    filled: Database, tmp_path: Path
) -> None:
    made = write_generation(filled, tmp_path / "backups")
    for day in range(1, 6):
        for hour in range(20):
            name = f"202608{day:02}{hour:02}0000"
            shutil.copytree(made.folder, tmp_path / "backups" / name)
    shutil.rmtree(made.folder)
    thin(tmp_path / "backups")
    left = [one.folder.name for one in generations(tmp_path / "backups")]
    assert len(left) == 50
    assert left[:3] == ["20260801190000", "20260802190000", "20260803120000"]
    assert left[-1] == "20260805190000"
