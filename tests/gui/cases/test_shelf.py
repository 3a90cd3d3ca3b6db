"""The shelf of packages made on this computer."""

from datetime import UTC, datetime
from pathlib import Path

from hq_desktop.ui.cases.shelf import Shelf

MORNING = datetime(2026, 11, 24, 6, tzinfo=UTC)
EVENING = datetime(2026, 11, 24, 18, tzinfo=UTC)


def put(shelf: Shelf, moment: datetime, *names: str) -> None:
    place = shelf.place(moment)
    place.mkdir(parents=True)
    for name in names:
        (place / name).write_bytes(b"%PDF")


def test_the_newest_package_stands_first(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    put(shelf, MORNING, "complaint-ru.pdf")
    put(shelf, EVENING, "claim-ru.pdf")
    assert [one.made_at for one in shelf.packages()] == [EVENING, MORNING]


def test_a_lawyers_sheet_is_not_among_what_is_filed(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    put(shelf, MORNING, "complaint-ru.pdf", "complaint-ru-lawyer.pdf")
    package = shelf.packages()[0]
    assert [one.name for one in package.files] == ["complaint-ru.pdf"]
    assert [one.name for one in package.briefs] == ["complaint-ru-lawyer.pdf"]


def test_volumes_stand_in_their_order(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    names = [f"claim-ru-{volume}.pdf" for volume in range(1, 12)]
    put(shelf, MORNING, *sorted(names), "claim-ru-names.pdf")
    package = shelf.packages()[0]
    assert [one.name for one in package.files] == [*names, "claim-ru-names.pdf"]


def test_other_folders_are_no_packages(tmp_path: Path) -> None:
    (tmp_path / "draft").mkdir()
    (tmp_path / "draft" / "complaint-ru.pdf").write_bytes(b"%PDF")
    assert Shelf(tmp_path).packages() == ()


def test_a_shelf_that_is_not_there_is_empty(tmp_path: Path) -> None:
    assert Shelf(tmp_path / "nowhere").packages() == ()


def test_two_packages_of_one_second_stay_apart(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    put(shelf, MORNING, "complaint-ru.pdf")
    put(shelf, MORNING, "complaint-ru.pdf")
    assert len(shelf.packages()) == 2
