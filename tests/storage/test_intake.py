"""Taking in files and exports: kept once, never half, and a second time adds nothing."""

from dataclasses import replace
from pathlib import Path

import pytest

from hq_desktop.actions.intake import IntakeActions, IntakeReport
from hq_desktop.domain.chat import Channel, MissingReason
from hq_desktop.domain.delivery import Provenance
from hq_desktop.domain.errors import Cancelled, FileMissing, FolderReadOnly, Refused
from hq_desktop.storage import evidence, inspections, journal
from hq_desktop.storage.database import Database
from hq_desktop.storage.verification import verify
from tests.storage.intake_towns import intake
from tests.storage.small_chats import NOT_INCLUDED, export, message, photo
from tests.storage.town import Town


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


@pytest.fixture
def actions(database: Database, built: Town) -> IntakeActions:
    return intake(database)


def plain(folder: Path, *seeds: int) -> list[Path]:
    """Write photos named by their seed."""
    folder.mkdir(exist_ok=True)
    for seed in seeds:
        (folder / f"{seed}.jpg").write_bytes(photo(seed))
    return [folder / f"{seed}.jpg" for seed in seeds]


def counted(report: IntakeReport) -> tuple[int, int, int, int]:
    return report.files, report.new, report.duplicates, report.missing


def entries(database: Database) -> list[str]:
    with database.reading() as tx:
        return [one.deed for one in journal.entries(tx)]


def test_files_are_kept_and_wait_with_what_was_found_in_them(
    actions: IntakeActions, tmp_path: Path, database: Database
) -> None:
    report = actions.take_in(plain(tmp_path / "Сканы", 1, 2))
    assert counted(report) == (2, 2, 0, 0)
    assert (report.unassigned, report.messages, report.refused) == (2, 0, ())
    (delivery,) = actions.deliveries()
    assert (delivery.channel, delivery.title) == (Channel.FILES, "Сканы")
    assert [one.name for one in delivery.files] == ["1.jpg", "2.jpg"]
    first, second = actions.queue().waiting
    assert (first.file.name, second.file.name, second.follows) == ("1.jpg", "2.jpg", first.front)
    assert first.inspection is not None
    assert first.inspection.media_type == "image/jpeg"
    assert database.evidence.read(first.front) == photo(1)
    assert actions.thumbnail(first.front).is_file()
    assert verify(database).problems == ()


def test_the_same_files_again_add_nothing(
    actions: IntakeActions, tmp_path: Path, database: Database
) -> None:
    files = plain(tmp_path / "Сканы", 1, 2)
    actions.take_in(files)
    written = entries(database)
    again = actions.take_in(files)
    assert counted(again) == (2, 0, 2, 0)
    assert actions.take_in([tmp_path / "Сканы"]).new == 0
    assert entries(database) == written
    assert len(actions.deliveries()) == 1


def test_only_what_is_new_of_a_folder_is_added(actions: IntakeActions, tmp_path: Path) -> None:
    actions.take_in(plain(tmp_path / "Сканы", 1, 2))
    plain(tmp_path / "Сканы", 3)
    report = actions.take_in([tmp_path / "Сканы"])
    assert counted(report) == (3, 1, 2, 0)
    assert [one.name for one in actions.deliveries()[-1].files] == ["3.jpg"]


def test_a_batch_is_one_journal_entry_and_inspecting_is_none(
    actions: IntakeActions, tmp_path: Path, database: Database
) -> None:
    before = entries(database)
    actions.take_in(plain(tmp_path / "Сканы", 1, 2, 3))
    assert entries(database)[len(before) :] == ["deliveries_taken_in"]
    with database.reading() as tx:
        assert len(inspections.all(tx)) == 3


def test_a_large_folder_is_taken_in_by_batches_into_one_delivery(
    actions: IntakeActions, tmp_path: Path, database: Database
) -> None:
    folder = tmp_path / "Сканы"
    folder.mkdir()
    for number in range(450):
        (folder / f"{number}.txt").write_bytes(b"%d" % number)
    before = entries(database)
    assert actions.take_in([folder]).new == 450
    assert entries(database)[len(before) :] == ["deliveries_taken_in"] * 3
    (delivery,) = actions.deliveries()
    assert len(delivery.files) == 450
    assert verify(database).problems == ()


def test_a_message_becomes_a_delivery_with_what_the_export_tells(
    actions: IntakeActions, tmp_path: Path
) -> None:
    folder = export(
        tmp_path / "ChatExport",
        [message(1, "УИК 312", "photos/1.jpg", forwarded_from="Ерлан"), message(2, "жду")],
        {"photos/1.jpg": photo(1)},
    )
    report = actions.take_in([folder])
    assert (report.messages, report.new_messages, report.new) == (2, 2, 1)
    first, second = actions.deliveries()
    assert (first.key, first.sender, first.sender_key) == ("telegram:77:1", "Дана", "user5")
    assert (first.text, first.forwarded_from, second.files) == ("УИК 312", "Ерлан", ())
    assert first.card == Provenance(received_from="Дана", received_how="Telegram: Штаб")


def test_a_later_longer_export_adds_only_what_is_new(
    actions: IntakeActions, tmp_path: Path, database: Database
) -> None:
    told = [message(1, "УИК 312", "photos/1.jpg"), message(2, "да")]
    files = {"photos/1.jpg": photo(1)}
    actions.take_in([export(tmp_path / "a", told, files)])
    again = actions.take_in([export(tmp_path / "b", told, files)])
    assert (again.new, again.duplicates, again.new_messages) == (0, 1, 0)
    longer = [*told, message(3, "УИК 313", "photos/2.jpg")]
    report = actions.take_in([export(tmp_path / "c", longer, {**files, "photos/2.jpg": photo(2)})])
    assert (report.new, report.duplicates, report.new_messages) == (1, 1, 1)
    assert len(actions.deliveries()) == 3
    assert verify(database).problems == ()


def test_a_file_that_was_missing_comes_into_its_delivery_later(
    actions: IntakeActions, tmp_path: Path, database: Database
) -> None:
    report = actions.take_in([export(tmp_path / "a", [message(1, media=NOT_INCLUDED)], {})])
    assert counted(report) == (0, 0, 0, 1)
    (lacking,) = actions.missing()
    assert lacking.files[0].missing is MissingReason.NOT_INCLUDED
    full = export(tmp_path / "b", [message(1, media="photos/1.jpg")], {"photos/1.jpg": photo(1)})
    assert counted(actions.take_in([full])) == (1, 1, 0, 0)
    (delivery,) = actions.deliveries()
    assert (delivery.id, len(delivery.files), actions.missing()) == (lacking.id, 1, ())
    assert database.evidence.read(delivery.files[0].sha256) == photo(1)
    assert verify(database).problems == ()


def test_an_edited_text_is_kept_with_its_moment(actions: IntakeActions, tmp_path: Path) -> None:
    actions.take_in([export(tmp_path / "a", [message(1, "УИК 311")], {})])
    edited = message(1, "УИК 312", edited_unixtime="1795370000", edited="2026-11-22T23:00:00")
    actions.take_in([export(tmp_path / "b", [edited], {})])
    (delivery,) = actions.deliveries()
    assert (delivery.text, delivery.edited_at is not None) == ("УИК 312", True)
    actions.take_in([export(tmp_path / "c", [message(1, "УИК 311")], {})])
    assert actions.deliveries() == (delivery,)


def test_the_same_bytes_of_two_messages_are_one_file_of_two_deliveries(
    actions: IntakeActions, tmp_path: Path
) -> None:
    told = [message(1, media="photos/1.jpg"), message(2, media="photos/2.jpg")]
    files = {"photos/1.jpg": photo(1), "photos/2.jpg": photo(1)}
    report = actions.take_in([export(tmp_path / "a", told, files)])
    assert counted(report) == (2, 1, 1, 0)
    (waiting,) = actions.queue().waiting
    assert (waiting.delivery.number, waiting.also_in, waiting.alike) == ("1", 1, ())


def test_near_duplicates_are_one_thing_with_the_best_picture_in_front(
    actions: IntakeActions, tmp_path: Path
) -> None:
    told = [message(1, media="photos/1.jpg"), message(2, "УИК 312", media="photos/2.jpg")]
    files = {"photos/1.jpg": photo(1, 60, 1280), "photos/2.jpg": photo(1, 85, 1600)}
    report = actions.take_in([export(tmp_path / "a", told, files)])
    assert (report.new, report.near_duplicates, report.unassigned) == (2, 1, 2)
    (waiting,) = actions.queue().waiting
    assert (waiting.delivery.number, len(waiting.alike)) == ("2", 1)


def test_what_cannot_be_shown_or_taken_stops_nothing(
    actions: IntakeActions, tmp_path: Path, database: Database
) -> None:
    told = [message(number, media=f"photos/{number}.jpg") for number in range(1, 4)]
    files = {
        "photos/1.jpg": b"",
        "photos/2.jpg": photo(1)[:4000],
        "photos/3.jpg": photo(3),
    }
    report = actions.take_in([export(tmp_path / "a", told, files)])
    assert (report.files, report.new) == (3, 2)
    assert [(one.name, one.reason) for one in report.refused] == [("1.jpg", "file_empty")]
    first, second, _ = actions.deliveries()
    assert (first.files[0].refused, second.files[0].refused) == ("file_empty", "")
    queue = actions.queue()
    assert (queue.faulty, len(queue.waiting)) == (1, 2)
    assert queue.waiting[0].inspection is not None
    assert queue.waiting[0].inspection.fault
    assert database.evidence.read(second.files[0].sha256) == photo(1)[:4000]


def test_attachments_wait_after_the_pictures(actions: IntakeActions, tmp_path: Path) -> None:
    folder = tmp_path / "Сканы"
    plain(folder, 5)
    (folder / "1.mp4").write_bytes(b"\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00mp42isom" + b"x" * 999)
    actions.take_in([folder])
    assert [one.file.name for one in actions.queue().waiting] == ["5.jpg", "1.mp4"]


@pytest.mark.parametrize("stop", [1, 5, 11, 16])
def test_a_cancelled_intake_keeps_what_came_and_goes_on(
    actions: IntakeActions, tmp_path: Path, database: Database, stop: int
) -> None:
    files = plain(tmp_path / "Сканы", *range(1, 9))

    def stopping(done: int, _total: int) -> None:
        if done == stop:
            raise Cancelled

    with pytest.raises(Cancelled):
        actions.take_in(files, progress=stopping)
    with database.reading() as tx:
        kept = len(evidence.all(tx))
    assert kept == min(8, stop - 1)
    assert verify(database).problems == ()
    report = actions.take_in(files)
    assert counted(report) == (8, 8 - kept, kept, 0)
    assert report.unassigned == 8
    with database.reading() as tx:
        assert len(inspections.all(tx)) == 8


def test_progress_counts_two_steps_a_file(actions: IntakeActions, tmp_path: Path) -> None:
    steps: list[tuple[int, int]] = []
    told = lambda done, total: steps.append((done, total))  # noqa: E731
    actions.take_in(plain(tmp_path / "Сканы", 1, 2, 3), progress=told)
    assert steps == [(1, 6), (2, 6), (3, 6), (4, 6), (5, 6), (6, 6)]


def test_a_dry_run_counts_the_same_and_writes_nothing(
    actions: IntakeActions, tmp_path: Path, database: Database
) -> None:
    told = [message(number, media=f"photos/{number}.jpg") for number in range(1, 5)]
    files = {
        "photos/1.jpg": photo(1, 60, 1280),
        "photos/2.jpg": photo(1, 85, 1600),
        "photos/3.jpg": photo(1, 85, 1600),
    }
    folder = export(tmp_path / "a", told, files)
    number = database.journal_number()
    dry = actions.take_in([folder], is_dry=True)
    assert database.journal_number() == number
    assert database.evidence.all() == ()
    assert actions.deliveries() == ()
    assert not database.derived.exists()
    assert dry == replace(actions.take_in([folder]), is_dry=True)
    assert (dry.new, dry.duplicates, dry.near_duplicates, dry.missing) == (2, 1, 1, 1)


def test_a_pasted_picture_comes_in_under_its_name(actions: IntakeActions) -> None:
    assert actions.paste(photo(1), "Вставлено 22:15.png").new == 1
    (delivery,) = actions.deliveries()
    assert (delivery.channel, delivery.files[0].name) == (Channel.PASTE, "Вставлено 22-15.png")


def test_a_card_given_with_the_files_is_theirs(actions: IntakeActions, tmp_path: Path) -> None:
    card = Provenance(recorded_by="Дана С.", received_from="курьер")
    actions.take_in(plain(tmp_path / "Сканы", 1), card=card, channel=Channel.FOLDER)
    (delivery,) = actions.deliveries()
    assert (delivery.card, delivery.channel) == (card, Channel.FOLDER)
    written = actions.save_card(delivery.id, replace(card, paper_where="сейф"))
    assert actions.deliveries() == (written,)


def test_what_is_not_there_or_cannot_be_taken_changes_nothing(
    actions: IntakeActions, tmp_path: Path, database: Database
) -> None:
    number = database.journal_number()
    with pytest.raises(FileMissing):
        actions.take_in([tmp_path / "nothing"])
    page = tmp_path / "html"
    page.mkdir()
    (page / "messages.html").write_text(
        "<!DOCTYPE html><html><head><title>Exported Data</title></head><body>"
        '<div class="page_wrap"><div class="history">Telegram</div></div></body></html>'
    )
    with pytest.raises(Refused) as told:
        actions.take_in([page])
    assert told.value.facts["reason"] == "telegram_html"
    assert database.journal_number() == number


def test_a_store_that_cannot_be_written_to_is_told_and_nothing_is_half(
    actions: IntakeActions, tmp_path: Path, database: Database
) -> None:
    if database.is_shared:
        return  # the server keeps the bytes
    files = plain(tmp_path / "Сканы", 1)
    folder = Path(database.address) / "evidence"
    folder.rmdir()
    folder.write_text("in the way")
    with pytest.raises(FolderReadOnly):
        actions.take_in(files)
    folder.unlink()
    assert actions.deliveries() == ()
    assert actions.take_in(files).new == 1


def test_small_pictures_that_were_deleted_are_made_again(
    actions: IntakeActions, tmp_path: Path
) -> None:
    actions.take_in(plain(tmp_path / "Сканы", 1))
    front = actions.queue().waiting[0].front
    actions.thumbnail(front).unlink()
    assert actions.thumbnail(front).is_file()
