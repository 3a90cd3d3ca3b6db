import hashlib
import os
import time
from pathlib import Path

import pytest

from hq_desktop.domain.errors import FileMissing, NotFound
from hq_desktop.storage.database import Database, open_campaign
from hq_desktop.storage.evidence_files import FolderEvidence

PHOTO = bytes(range(256)) * 5000
SHA = hashlib.sha256(PHOTO).hexdigest()


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


def test_bytes_come_back_from_bytes_and_from_a_file(database: Database, tmp_path: Path) -> None:
    photo = tmp_path / "Фото 1.jpg"
    photo.write_bytes(PHOTO)
    assert database.evidence.put(PHOTO) == SHA
    assert database.evidence.put(photo) == SHA
    assert database.evidence.all() == (SHA,)
    assert database.evidence.read(SHA) == PHOTO
    assert database.evidence.path(SHA).read_bytes() == PHOTO
    assert database.evidence.hashed(SHA) == SHA


def test_unknown_evidence_is_named(database: Database) -> None:
    for ask in (database.evidence.read, database.evidence.path, database.evidence.hashed):
        with pytest.raises(NotFound):
            ask(SHA)


def test_a_missing_file_is_named(database: Database, tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        database.evidence.put(tmp_path / "нет.jpg")
    assert database.evidence.all() == ()


@pytest.mark.postgres
def test_the_cached_copy_of_shared_evidence_is_renewed_when_damaged(server_address: str) -> None:
    database = open_campaign(server_address)
    database.evidence.put(PHOTO)
    copy = database.evidence.path(SHA)
    copy.chmod(0o600)
    copy.write_bytes(b"damaged")
    assert database.evidence.path(SHA).read_bytes() == PHOTO
    database.close()


def test_kept_files_are_read_only(tmp_path: Path) -> None:
    store = FolderEvidence(tmp_path / "evidence")
    file = store.path(store.put(PHOTO))
    assert not file.stat().st_mode & 0o222


def test_damaged_bytes_are_replaced_when_the_true_ones_come_again(tmp_path: Path) -> None:
    store = FolderEvidence(tmp_path / "evidence")
    file = store.path(store.put(PHOTO))
    file.chmod(0o600)
    file.write_bytes(b"damaged")
    store.put(PHOTO)
    assert store.read(SHA) == PHOTO


def test_a_file_still_being_written_is_not_evidence(tmp_path: Path) -> None:
    store = FolderEvidence(tmp_path)
    (tmp_path / "half.part").write_bytes(b"half")
    assert store.all() == ()
    assert [one.name for one in tmp_path.iterdir()] == ["half.part"]


def test_a_folder_that_is_gone_holds_nothing(tmp_path: Path) -> None:
    assert FolderEvidence(tmp_path / "gone").all() == ()


def test_a_batch_is_kept_whole_when_it_ends(database: Database, tmp_path: Path) -> None:
    photo = tmp_path / "Фото 2.jpg"
    photo.write_bytes(b"second")
    with database.evidence.batch() as put:
        names = [put(PHOTO), put(photo), put(b"second"), put(b"")]
    assert names[1] == names[2]
    assert database.evidence.all() == tuple(sorted(set(names)))
    assert database.evidence.read(names[3]) == b""
    assert database.evidence.hashed(SHA) == SHA


def test_a_batch_that_fails_leaves_no_half_file(tmp_path: Path) -> None:
    store = FolderEvidence(tmp_path / "evidence")
    with pytest.raises(FileMissing), store.batch() as put:  # noqa: PT012 — the way there matters
        put(PHOTO)
        put(tmp_path / "нет.jpg")
    assert list((tmp_path / "evidence").iterdir()) == []


def test_a_file_larger_than_memory_is_worth_comes_back(database: Database, tmp_path: Path) -> None:
    """Larger than what is read at once and than one row of the shared database carries."""
    video = tmp_path / "видео.mp4"
    with video.open("wb") as file:
        for number in range(33):
            file.write(bytes([number]) * (1 << 20))
        file.write(b"end")
    sha256 = database.evidence.put(video)
    assert sha256 == hashlib.sha256(video.read_bytes()).hexdigest()
    assert database.evidence.path(sha256).stat().st_size == video.stat().st_size
    assert database.evidence.hashed(sha256) == sha256


def test_what_a_cut_left_half_written_is_swept_a_day_later(tmp_path: Path) -> None:
    old, new = tmp_path / "old.part", tmp_path / "new.part"
    for one in (old, new):
        one.write_bytes(b"half")
    yesterday = time.time() - 2 * 24 * 60 * 60
    os.utime(old, (yesterday, yesterday))
    store = FolderEvidence(tmp_path)
    kept = store.put(PHOTO)
    assert sorted(one.name for one in tmp_path.iterdir()) == sorted(["new.part", kept])
