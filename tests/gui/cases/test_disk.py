"""The data disk of a package that stands on the shelf."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from hq_desktop.actions.package_plan import PackageRequest
from hq_desktop.domain.errors import AlreadyExists, HqError
from hq_desktop.ui import files
from hq_desktop.ui.cases.disk_desk import DiskDesk
from hq_desktop.ui.cases.making import Making
from hq_desktop.ui.cases.package_bar import PackageBar
from hq_desktop.ui.cases.shelf import Shelf
from hq_desktop.ui.tasks import Tasks
from tests.documents.headquarters import TOWN, Headquarters, founded


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Headquarters]:
    """A headquarters with one copy, its photo, and something to complain about."""
    made = founded(tmp_path)
    made.read("1", 400)
    Image.new("RGB", (60, 80), "navy").save(tmp_path / "лист.jpg")
    made.attach("1", tmp_path / "лист.jpg")
    made.announce(TOWN, 200)
    made.sign()
    yield made
    made.database.close()


@pytest.fixture
def bar(qtbot: QtBot) -> PackageBar:
    made = PackageBar()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def desk(bar: PackageBar, office: Headquarters, tasks: Tasks, tmp_path: Path) -> DiskDesk:
    making = Making(office.cases, tasks, Shelf(tmp_path / "packages"), bar)
    return DiskDesk(bar, making, bar)


@pytest.fixture
def package(office: Headquarters, bar: PackageBar, tmp_path: Path) -> Path:
    """A package that the bar shows."""
    out = tmp_path / "packages" / "20261122-120000"
    office.cases.assemble(PackageRequest("complaint-territory"), out)
    bar.show_documents(sorted(out.glob("*-ru.pdf")))
    return out


def test_the_disk_is_written_beside_and_told(
    desk: DiskDesk,
    bar: PackageBar,
    package: Path,
    tasks: Tasks,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told: list[str] = []
    failed: list[HqError] = []
    desk.written.connect(told.append)
    desk._making.failed.connect(failed.append)
    monkeypatch.setattr(files, "ask_folder", lambda *_: tmp_path)
    bar.disk.click()
    tasks.wait()
    disk = tmp_path / f"disk-{package.name}"
    assert told == [f"{disk}: files 1"]
    assert len(list(disk.glob("*-лист.jpg"))) == 1
    bar.disk.click()
    tasks.wait()
    assert isinstance(failed[0], AlreadyExists)


def test_a_draft_has_no_disk(bar: PackageBar, package: Path, tmp_path: Path) -> None:
    assert bar.disk.isEnabled()
    (tmp_path / "draft").mkdir()
    bar.show_documents([tmp_path / "draft" / "жалоба.pdf"])
    assert not bar.disk.isEnabled()
    bar.show_documents([])
    assert not bar.disk.isEnabled()
