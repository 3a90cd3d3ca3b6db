"""What waits for a person: one thing for each group of near-duplicates, with its proposals."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final, NamedTuple

from hq_desktop.domain.assignment import Decision
from hq_desktop.domain.delivery import DeliveredFile, Delivery
from hq_desktop.domain.election import Directory, PrecinctId
from hq_desktop.domain.inspection import Inspection, best_of
from hq_desktop.domain.proposals import Because, Proposal, Proposals
from hq_desktop.storage import assignments, campaigns, deliveries, inspections, observers
from hq_desktop.storage.database import Database
from hq_desktop.storage.pauses import few_collections

_ALBUM: Final = timedelta(seconds=60)


@dataclass(frozen=True, slots=True)
class Waiting:
    """One thing of the queue: a picture with its near-duplicates, the best one in `front`.

    `delivery` is the one that brought the front picture first, `file` its file; `also_in` counts
    the other deliveries that brought the same bytes. `follows` is the front of the waiting picture
    just before it in the same delivery or album, "" where none is.
    """

    front: str
    alike: tuple[str, ...]
    delivery: Delivery
    file: DeliveredFile
    inspection: Inspection | None
    proposals: tuple[Proposal, ...]
    also_in: int = 0
    follows: str = ""


@dataclass(frozen=True, slots=True)
class Queue:
    """Everything that waits in the order of arrival, attachments last; and what was decided.

    `decided` and `unusable` count files with a decision, `faulty` waiting ones that cannot be
    shown.
    """

    waiting: tuple[Waiting, ...]
    directory: Directory
    decided: int
    unusable: int
    faulty: int


class Brought(NamedTuple):
    """A file in a delivery; `order` is that of arrival."""

    order: int
    delivery: Delivery
    file: DeliveredFile


_ByFile = Mapping[str, Sequence[Brought]]


def read_queue(database: Database) -> Queue:
    """Read what waits for a decision."""
    with few_collections(), database.reading() as tx:
        directory = campaigns.directory(tx)
        every = deliveries.all(tx)
        found = {one.sha256: one for one in inspections.all(tx)}
        decided = assignments.all(tx)
        sheets = {
            one.sha256: one.precinct
            for one in decided
            if one.decision is Decision.SHEET and one.precinct is not None
        }
        proposals = Proposals(directory, observers.all(tx), every, sheets)
        brought = brought_files(every)
        groups = _groups(assignments.waiting(tx), found, brought)
        confirmed = _confirmed_groups(sheets, found)
        waiting = [
            _waiting(group, found, brought, proposals, confirmed.get(root, ()))
            for root, group in groups.items()
        ]
    return Queue(
        waiting=_followed(sorted(waiting, key=lambda one: _order(one, brought))),
        directory=directory,
        decided=len(decided),
        unusable=sum(one.decision is Decision.UNUSABLE for one in decided),
        faulty=sum(one.inspection is not None and bool(one.inspection.fault) for one in waiting),
    )


def brought_files(every: Iterable[Delivery]) -> _ByFile:
    """Return for each file the deliveries that brought it, in the order of arrival."""
    found: dict[str, list[Brought]] = defaultdict(list)
    order = 0
    for delivery in sorted(every, key=lambda one: (one.sent_at or one.received_at, one.id)):
        for file in delivery.files:
            if file.sha256:
                order += 1
                found[file.sha256].append(Brought(order, delivery, file))
    return found


def _groups(
    waiting: Sequence[str], found: Mapping[str, Inspection], brought: _ByFile
) -> dict[str, list[str]]:
    """Return the waiting files by the first of their group, each group in the order of arrival."""
    groups: dict[str, list[str]] = defaultdict(list)
    for sha256 in sorted(waiting, key=lambda one: brought[one][0].order):
        groups[root_of(sha256, found)].append(sha256)
    return groups


def root_of(sha256: str, found: Mapping[str, Inspection]) -> str:
    """Return the first file of the group of near-duplicates that a file is in."""
    inspection = found.get(sha256)
    return inspection.alike or sha256 if inspection is not None else sha256


def _confirmed_groups(
    sheets: Mapping[str, PrecinctId], found: Mapping[str, Inspection]
) -> Mapping[str, tuple[PrecinctId, ...]]:
    groups: dict[str, tuple[PrecinctId, ...]] = {}
    for sha256, precinct in sheets.items():
        root = root_of(sha256, found)
        groups[root] = (*groups.get(root, ()), precinct)
    return groups


def _waiting(
    group: Sequence[str],
    found: Mapping[str, Inspection],
    brought: _ByFile,
    proposals: Proposals,
    confirmed: Sequence[PrecinctId],
) -> Waiting:
    """Return a group with its best picture in front; of equal ones the first that came."""
    # What nobody has inspected yet is no picture as far as is known.
    front = best_of([found.get(one, Inspection(one)) for one in group]).sha256
    first, *others = brought[front]
    alike = tuple(one for one in group if one != front)
    every = [one for sha256 in (front, *alike) for one in brought[sha256]]
    told = proposals.of_several(
        ((one.delivery, one.file) for one in every),
        may_be_sheet=not _is_attachment(found.get(front)),
    )
    same = [Proposal(one, Because.ALIKE) for one in dict.fromkeys(confirmed)]
    return Waiting(
        front=front,
        alike=alike,
        delivery=first.delivery,
        file=first.file,
        inspection=found.get(front),
        proposals=(*same, *(one for one in told if one.precinct not in confirmed)),
        also_in=len({one.delivery.id for one in others} - {first.delivery.id}),
    )


def _order(waiting: Waiting, brought: _ByFile) -> tuple[bool, int]:
    return _is_attachment(waiting.inspection), brought[waiting.front][0].order


def _is_attachment(inspection: Inspection | None) -> bool:
    """Whether a file shows no page: a text, a sound, a video."""
    return inspection is not None and not inspection.fault and not inspection.pictures


def _followed(ordered: Iterable[Waiting]) -> tuple[Waiting, ...]:
    """Say of each picture which one stands just before it in its delivery or album."""
    return tuple(_each_followed(ordered))


def _each_followed(ordered: Iterable[Waiting]) -> Iterator[Waiting]:
    last: dict[tuple[object, ...], Waiting] = {}
    for one in ordered:
        delivery = one.delivery
        row: tuple[object, ...] = (delivery.id,)
        if delivery.number:
            row = delivery.channel, delivery.chat, delivery.sender_key, delivery.sender
        before = last.get(row)
        if before is not None and _is_one_album(before.delivery, delivery):
            yield replace(one, follows=before.front)
        else:
            yield one
        last[row] = one


def _is_one_album(before: Delivery, delivery: Delivery) -> bool:
    if before.id == delivery.id:
        return True
    if before.sent_at is None or delivery.sent_at is None:
        return False
    return delivery.sent_at - before.sent_at <= _ALBUM
