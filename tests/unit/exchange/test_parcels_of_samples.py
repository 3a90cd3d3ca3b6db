"""Realistic exports are read as they were made, and a later one adds only what is new."""

import hashlib
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from hq_desktop.domain.chat import ChatFile, ChatMessage
from hq_desktop.exchange.parcels import Parcel, parcels
from tests.samples.chats.exports import ALL
from tests.samples.chats.truth import Likeness, Truth

Make = Callable[..., Truth]
every_kind = pytest.mark.parametrize("make", ALL, ids=lambda one: str(one.__name__))


def made(make: Make, folder: Path, extended: bool = False) -> Truth:
    folder.mkdir()
    return make(folder, seed=3, messages=60, files=90, extended=extended)


def read(truth: Truth) -> Parcel:
    (parcel,) = parcels([truth.path])
    return parcel


def files(parcel: Parcel) -> Iterator[tuple[ChatMessage, ChatFile]]:
    """All files in the order in which they were sent."""
    sent = sorted(parcel.messages, key=lambda one: one.sent_at or datetime.max.replace(tzinfo=UTC))
    return ((message, file) for message in sent for file in message.files)


@every_kind
def test_an_export_is_read_as_it_was_made(make: Make, tmp_path: Path) -> None:
    truth = made(make, tmp_path / "x")
    parcel = read(truth)
    assert len(parcel.messages) == truth.messages
    assert {file.path for _, file in files(parcel) if file.missing is None} == set(truth.files)
    assert sum(file.missing is not None for _, file in files(parcel)) == truth.missing
    assert parcel.refused == ()


@every_kind
def test_every_observer_is_known_by_name(make: Make, tmp_path: Path) -> None:
    truth = made(make, tmp_path / "x")
    senders = {message.sender for message in read(truth).messages}
    assert senders - set(truth.senders) <= {"Прохожий"}
    assert len(senders) > 20


@every_kind
def test_a_later_export_adds_only_what_is_new(make: Make, tmp_path: Path) -> None:
    earlier, later = made(make, tmp_path / "x"), made(make, tmp_path / "y", extended=True)
    before = {(one.chat, one.number) for one in read(earlier).messages}
    after = {(one.chat, one.number) for one in read(later).messages}
    assert before < after
    assert len(after) == later.messages > earlier.messages


@every_kind
def test_the_truth_about_exact_copies_is_true(make: Make, tmp_path: Path) -> None:
    truth = made(make, tmp_path / "x")
    parcel = read(truth)
    known: set[str] = set()
    for _, file in files(parcel):
        if file.missing is None:
            with parcel.fetched(file) as path:
                digest = hashlib.sha256(path.read_bytes()).hexdigest()
            is_copy = truth.files[file.path].likeness is Likeness.EXACT
            assert is_copy is (digest in known)
            known.add(digest)
    assert len(known) == len(truth.files) - truth.counted(Likeness.EXACT)
