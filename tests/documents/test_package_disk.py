"""The data disk of a package: what its list of files prints, under the same numbers."""

from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from hq_desktop.actions.archive import ArchiveActions
from hq_desktop.actions.package_disk import PackageDiskActions
from hq_desktop.actions.package_plan import PackageRequest
from hq_desktop.domain.errors import FileMissing, FileUnreadable, Refused
from hq_desktop.storage import evidence
from tests.documents.headquarters import Headquarters, texts

REQUEST = PackageRequest("complaint-territory")


@pytest.fixture
def package(contradicted: Headquarters, photo: Path, tmp_path: Path) -> Path:
    for number in ("1", "2", "3"):
        page = tmp_path / f"лист {number}.jpg"
        page.write_bytes(photo.read_bytes() + number.encode())
        contradicted.attach(number, page)
    out = tmp_path / "Жалоба"
    contradicted.cases.assemble(REQUEST, out)
    return out


def disks(headquarters: Headquarters) -> PackageDiskActions:
    return PackageDiskActions(headquarters.cases.desk)


def kept(headquarters: Headquarters) -> Path:
    """One of the originals in the evidence store."""
    return next((Path(headquarters.database.address) / "evidence").iterdir())


def test_a_disk_holds_the_files_of_the_printed_list(
    contradicted: Headquarters, package: Path, tmp_path: Path
) -> None:
    disk = disks(contradicted).write(package, tmp_path / "disk")
    lines = (disk.folder / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
    assert disk.files == len(lines) == 3
    printed = "".join(texts(next(package.glob("*-ru.pdf")))).replace("\n", "").replace(" ", "")
    for line in lines:
        digest, name = line[:64], line[66:]
        number, _, own = name.partition("-")
        assert sha256((disk.folder / name).read_bytes()).hexdigest() == digest
        assert digest in printed
        assert f"{number}{own}".replace(" ", "") in printed


def test_a_changed_original_is_named_and_nothing_is_written(
    contradicted: Headquarters, package: Path, tmp_path: Path
) -> None:
    original = kept(contradicted)
    original.chmod(0o600)
    original.write_bytes(b"another")
    with pytest.raises(FileUnreadable, match=r"лист \d\.jpg"):
        disks(contradicted).write(package, tmp_path / "disk")
    original.unlink()
    with pytest.raises(FileMissing, match=r"лист \d\.jpg"):
        disks(contradicted).write(package, tmp_path / "disk")
    assert not [one for one in tmp_path.iterdir() if "disk" in one.name or "unf" in one.name]


def test_what_became_the_picture_of_a_filled_ballot_is_refused(
    contradicted: Headquarters, package: Path, tmp_path: Path
) -> None:
    with contradicted.database.transaction("Айгүл", "ballot_marked") as tx:
        evidence.save(tx, replace(evidence.all(tx)[0], shows_filled_ballot=True))
    with pytest.raises(Refused) as refusal:
        disks(contradicted).write(package, tmp_path / "disk")
    assert refusal.value.facts["reason"] == "filled_ballot"


def test_several_documents_have_a_folder_each(
    contradicted: Headquarters, package: Path, tmp_path: Path
) -> None:
    contradicted.cases.assemble(PackageRequest("claim-court"), package)
    names = {one.name for one in package.glob("*-ru.pdf")}
    disk = disks(contradicted).write(package, tmp_path / "disk")
    found = {one.relative_to(disk.folder).parts[0] for one in disk.folder.rglob("*.jpg")}
    assert found == {Path(one).stem for one in names}
    assert disk.files == 6
    (claim,) = (one for one in names if one.startswith("claim"))
    alone = disks(contradicted).write(package, tmp_path / "one", only={claim})
    assert {one.parent for one in alone.folder.rglob("*.jpg")} == {alone.folder}


def test_packages_of_a_campaign_are_known_among_others(
    contradicted: Headquarters, package: Path, tmp_path: Path
) -> None:
    (tmp_path / "draft").mkdir()
    (tmp_path / "foreign").mkdir()
    (tmp_path / "foreign" / "manifest.json").write_text(
        '{"files": [{"snapshot": "x"}]}', encoding="utf-8"
    )
    assert ArchiveActions(contradicted.cases.desk).packages_in(tmp_path) == (package,)
    assert ArchiveActions(contradicted.cases.desk).packages_in(tmp_path / "нет") == ()
