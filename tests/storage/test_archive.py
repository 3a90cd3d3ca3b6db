"""An archive of every kind of record: whole, the same twice, checked, with or without names."""

import json
import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from hq_desktop import paths
from hq_desktop.actions.archive import ArchiveActions, ArchiveRequest
from hq_desktop.actions.archive_check import check_archive
from hq_desktop.actions.desk import Desk
from hq_desktop.actions.verification import verify_anything
from hq_desktop.catalogue.library import load
from hq_desktop.domain.archive import LeftOut
from hq_desktop.domain.errors import AlreadyExists, Cancelled, FolderReadOnly, Refused
from hq_desktop.domain.observer import Observer, ObserverId
from hq_desktop.domain.text import Language
from hq_desktop.storage import copies, evidence, incidents, observers
from hq_desktop.storage.database import Database
from tests.storage import everything
from tests.storage.town import Town

CATALOGUE = load(paths.resource())


@pytest.fixture
def office(database: Database, built: Town) -> ArchiveActions:
    everything.fill(database, built)
    return ArchiveActions(Desk(database, CATALOGUE, "Айгүл"))


def manifest(folder: Path) -> dict[str, Any]:
    return dict(json.loads((folder / "manifest.json").read_text(encoding="utf-8")))


def contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def codes(folder: Path) -> set[str]:
    return {one.code for one in check_archive(folder).report.problems}


def test_an_archive_holds_every_original_once_and_proves_itself(
    office: ArchiveActions, tmp_path: Path
) -> None:
    told = office.write(ArchiveRequest(), tmp_path / "Архив")
    assert (told.originals, told.absent, told.checked.report.problems) == (2, (), ())
    listed = [one for one in manifest(told.folder)["files"] if one["kind"] == "evidence"]
    assert sorted(one["what"] for one in listed) == [
        ["incident", "publication", "case_paper", "annex", "credential"],
        ["sheet", "delivery"],
    ]
    for one in listed:
        content = (told.folder / one["path"]).read_bytes()
        assert sha256(content).hexdigest() == one["sha256"]
    (sheet,) = (one for one in listed if "sheet" in one["what"])
    assert (sheet["recorded_by"], sheet["precincts"] != []) == ("Дана", True)
    assert verify_anything(str(told.folder)).is_intact


def test_the_same_state_gives_the_same_bytes(office: ArchiveActions, tmp_path: Path) -> None:
    before = dict(os.environ)
    first = office.write(ArchiveRequest(), tmp_path / "1")
    os.environ["TZ"] = "Asia/Tokyo"
    try:
        second = office.write(ArchiveRequest(), tmp_path / "другая папка" / "2")
    finally:
        os.environ.clear()
        os.environ.update(before)
    assert contents(first.folder) == contents(second.folder)
    assert first.checked.seal == second.checked.seal


def test_the_head_is_that_of_the_campaign(
    office: ArchiveActions, database: Database, tmp_path: Path
) -> None:
    checked = office.write(ArchiveRequest(), tmp_path / "a").checked
    assert checked.journal_number == database.journal_number()
    known = (checked.journal_number, checked.journal_head)
    assert check_archive(tmp_path / "a", heads=[known], seal=checked.seal).report.is_intact
    other = check_archive(tmp_path / "a", heads=[(2, "0" * 64), (99, "0" * 64)], seal="0" * 64)
    found = {one.code for one in other.report.problems}
    assert found == {"head_differs", "head_unknown", "archive_seal_differs"}


def test_the_workbook_tells_every_figure_in_the_language_asked_for(
    office: ArchiveActions, tmp_path: Path
) -> None:
    office.write(ArchiveRequest(language=Language.KK), tmp_path / "a")
    book = openpyxl.load_workbook(tmp_path / "a" / "manifest.xlsx")
    assert book.sheetnames[1:] == [
        "Файлдар",
        *(one for one in book.sheetnames if "Хаттамалар" in one or "қорытындылар" in one),
        "Оқиғалар",
        "Істер тізілімі",
    ]
    protocols = next(book[one] for one in book.sheetnames if "Хаттамалар" in one)
    values = {str(cell.value) for row in protocols.iter_rows() for cell in row}
    assert "12" in values
    cases = {str(cell.value) for row in book["Істер тізілімі"].iter_rows() for cell in row}
    assert {"бас тартылды", "пошта арқылы", "15/2"} <= cases


def test_by_code_no_name_stands_in_any_text_of_the_archive(
    office: ArchiveActions, database: Database, tmp_path: Path
) -> None:
    with database.transaction("Айгүл", "observer_added") as tx:
        observers.add(tx, Observer(ObserverId(0), "Н-7", "Ахметова Сауле", phone="+7 701 1234567"))
        event = incidents.all(tx)[0]
        account = "Ахметову удалили, звонить 8 (701) 123-45-67. Ахметова Сауле ушла, Ерлан видел."
        incidents.save(tx, replace(event, account=account))
        copy = next(one for one in copies.all(tx) if one.pages)
        copies.save(tx, replace(copy, obtained_by="ахметова сауле", source="Кто-то"))
        sheet = evidence.get(tx, copy.pages[0].sha256)
        evidence.save(tx, replace(sheet, name="Ахметова_134.jpg"))
    told = office.write(ArchiveRequest(is_by_code=True), tmp_path / "a")
    assert not told.checked.is_whole
    assert {one.reason for one in told.absent} == {LeftOut.NAMES}
    book = openpyxl.load_workbook(tmp_path / "a" / "manifest.xlsx")
    cells = [str(cell.value) for page in book for row in page.iter_rows() for cell in row]
    texts = [*contents(told.folder), *cells]
    texts += [
        content.decode()
        for name, content in contents(told.folder).items()
        if name.endswith((".json", ".jsonl", "SUMS"))
    ]
    whole = "\n".join(texts).casefold()
    for name in ("ахметов", "сауле", "дана с", "ерлан", "айгүл", "123-45-67", "1234567", "кто-то"):
        assert name not in whole
    assert "[…] удалили, звонить […]. Н-7 ушла, […] видел." in cells
    assert '"obtained_by": "Н-7"' in whole.replace("н-7", "Н-7")
    assert not (told.folder / "records.jsonl").exists()


def test_the_links_of_a_journal_without_texts_are_checked(
    office: ArchiveActions, tmp_path: Path
) -> None:
    folder = office.write(ArchiveRequest(is_by_code=True), tmp_path / "a").folder
    lines = (folder / "journal.jsonl").read_text(encoding="utf-8").splitlines()
    assert set(json.loads(lines[0])) == {"number", "previous", "digest"}
    (folder / "journal.jsonl").write_text("\n".join(lines[1:]) + "\n", encoding="utf-8")
    assert {"entry_before_missing", "entry_unchained"} <= codes(folder)


def test_pictures_of_filled_ballots_are_left_out_unless_asked_for(
    office: ArchiveActions, database: Database, tmp_path: Path
) -> None:
    with database.transaction("Айгүл", "ballot_marked") as tx:
        ballot = next(one for one in evidence.all(tx) if one.size)
        evidence.save(tx, replace(ballot, shows_filled_ballot=True))
    told = office.write(ArchiveRequest(), tmp_path / "a")
    assert [(one.sha256, one.reason) for one in told.absent] == [
        (ballot.sha256, LeftOut.FILLED_BALLOT)
    ]
    assert manifest(told.folder)["left_out"][0]["reason"] == "filled_ballot"
    assert ballot.sha256 not in {one["sha256"] for one in manifest(told.folder)["files"]}
    both = office.write(ArchiveRequest(with_ballots=True), tmp_path / "b")
    assert (both.originals, both.absent) == (2, ())


@pytest.mark.parametrize("is_lost", [True, False])
def test_an_original_that_is_lost_or_changed_is_left_out_and_named(
    office: ArchiveActions, database: Database, tmp_path: Path, is_lost: bool
) -> None:
    if database.is_shared:
        pytest.skip("the bytes lie in the same database as the records")
    kept = Path(database.address) / "evidence" / sha256(everything.PHOTO).hexdigest()
    kept.chmod(0o600)
    if is_lost:
        kept.unlink()
    else:
        kept.write_bytes(b"another")
    told = office.write(ArchiveRequest(), tmp_path / "a")
    reason = LeftOut.EVIDENCE_MISSING if is_lost else LeftOut.EVIDENCE_CHANGED
    assert [(one.name, one.reason) for one in told.lost] == [("лист.jpg", reason)]
    assert told.checked.report.is_intact


def test_a_campaign_that_was_touched_gives_no_archive(
    office: ArchiveActions, database: Database, tmp_path: Path
) -> None:
    with database.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE precinct SET voters_on_list = 5")
    with pytest.raises(Refused) as refusal:
        office.write(ArchiveRequest(), tmp_path / "a")
    assert refusal.value.facts["reason"] == "campaign_not_as_written"
    assert list(tmp_path.glob("*a*")) == []


def test_an_archive_that_was_stopped_leaves_nothing(office: ArchiveActions, tmp_path: Path) -> None:
    steps = iter(range(2))

    def progress(_done: int, _total: int) -> None:
        if next(steps, None) is None:
            raise Cancelled

    place = tmp_path / "place"
    with pytest.raises(Cancelled):
        office.write(ArchiveRequest(), place / "a", progress)
    assert list(place.iterdir()) == []


def test_progress_never_goes_back(office: ArchiveActions, tmp_path: Path) -> None:
    told: list[float] = []
    office.write(ArchiveRequest(), tmp_path / "a", lambda done, total: told.append(done / total))
    assert told == sorted(told)
    assert told[-1] == 1


def test_what_stands_there_is_refused(office: ArchiveActions, tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    with pytest.raises(AlreadyExists):
        office.write(ArchiveRequest(), tmp_path / "a")
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(FolderReadOnly):
        office.write(ArchiveRequest(), tmp_path / "file" / "a")


def test_large_originals_pass_in_pieces(
    office: ArchiveActions, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pieces: list[int] = []
    store = type(office.desk.database.evidence)
    real = store.blocks

    def blocks(self: Any, sha: str) -> Iterator[bytes]:
        for block in real(self, sha):
            pieces.append(len(block))
            yield block

    monkeypatch.setattr(store, "blocks", blocks)
    (tmp_path / "video").write_bytes(os.urandom(40 << 20))
    big = office.desk.database.evidence.put(tmp_path / "video")
    with office.desk.database.transaction("Айгүл", "file_kept") as tx:
        file = evidence.all(tx)[0]
        evidence.add(tx, replace(file, sha256=big, size=40 << 20, added_at=datetime.now(UTC)))
    office.write(ArchiveRequest(), tmp_path / "a")
    assert max(pieces) <= 9 << 20
