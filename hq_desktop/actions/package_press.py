"""Printing one document: its facts frozen, its sheets drawn, its files proved by their hashes."""

import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from hq_desktop.actions.brief_paper import brief_of
from hq_desktop.actions.desk import Desk
from hq_desktop.actions.package_annexes import Added
from hq_desktop.actions.package_facts import Words
from hq_desktop.actions.package_proof import prove
from hq_desktop.actions.package_sources import MEGABYTE, Room, lightened, prepared
from hq_desktop.actions.package_text import shown_in
from hq_desktop.actions.packages import BuiltFile, ManifestEntry
from hq_desktop.actions.register_steps import is_made, made
from hq_desktop.documents.brief import build_brief
from hq_desktop.documents.bundle import Volume, Written, build
from hq_desktop.documents.paper import Paper
from hq_desktop.documents.sealed_annex import build_sealed_annex
from hq_desktop.documents.volumes import VolumeLimit
from hq_desktop.documents.wording import Wording
from hq_desktop.domain.brief import BriefFacts
from hq_desktop.domain.case import Snapshot
from hq_desktop.domain.complaint import Template
from hq_desktop.domain.election import Race
from hq_desktop.domain.journal import FIRST, canonical, digest
from hq_desktop.domain.package import PackageFacts, plain
from hq_desktop.domain.progress import Step
from hq_desktop.domain.register import CasePlace
from hq_desktop.domain.text import Language
from hq_desktop.storage import journal, snapshots
from hq_desktop.storage.database import utc_now

_TRIES = 4

BRIEF = "-brief.pdf"
"""How the name of a brief ends, which is never filed."""


@dataclass(frozen=True, slots=True)
class Job:
    """One document to print: what it is, in which language, from which facts, under which name."""

    template: Template
    language: Language
    facts: PackageFacts
    race: Race
    name: str


@dataclass(frozen=True, slots=True)
class Binding:
    """How a document is bound: into volumes of what size, and how large all of it may be.

    `most_bytes` limits the whole document; page pictures are made smaller as far as it takes.
    """

    volumes: VolumeLimit = field(default_factory=VolumeLimit)
    most_bytes: int | None = None


def binding(
    volume_megabytes: int | None, volume_sheets: int | None, most_megabytes: int | None
) -> Binding:
    """Return a binding by what a person says: megabytes of a million bytes, and sheets."""
    return Binding(
        VolumeLimit(_bytes(volume_megabytes), volume_sheets), most_bytes=_bytes(most_megabytes)
    )


def _bytes(megabytes: int | None) -> int | None:
    return None if megabytes is None else megabytes * MEGABYTE


@dataclass(frozen=True, slots=True)
class Printed:
    """What was printed of one document, and which sheets show their pictures smaller."""

    entries: tuple[ManifestEntry, ...]
    volumes: int
    reduced: int
    oversized: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Press:
    """What prints the documents of one campaign."""

    desk: Desk
    words: Words
    added: Added = field(default_factory=Added)
    binding: Binding = field(default_factory=Binding)

    def frozen(self, facts: PackageFacts) -> Snapshot:
        """Return the frozen facts: those kept already, else new ones at the journal's head."""
        text = canonical({"facts": plain(facts)})
        with self.desk.database.reading() as tx:
            known = snapshots.find(tx, digest(text))
            newest = journal.head(tx)
        if known is not None:
            return known
        return Snapshot(
            digest=digest(text),
            facts=text,
            journal_head=newest.digest if newest else FIRST,
            journal_number=newest.number if newest else 0,
            frozen_at=utc_now(),
        )

    def keep(
        self, complaint: str, frozen_now: Sequence[Snapshot], places: Sequence[CasePlace]
    ) -> None:
        """Keep what was frozen and begin the cases of the documents; what is known writes nothing.

        `places` are what the documents are about, in the order of the facts.
        """
        pairs = tuple(zip(places, frozen_now, strict=True))
        with self.desk.database.reading() as tx:
            fresh = [one for one in frozen_now if snapshots.find(tx, one.digest) is None]
            if not fresh and all(is_made(tx, place, one.digest) for place, one in pairs):
                return
        self.added.keep(self.desk.database.evidence)
        with self.desk.database.transaction(
            self.desk.operator, "package_frozen", complaint=complaint
        ) as tx:
            self.added.register(tx)
            for one in fresh:
                snapshots.add(tx, one)
            for place, one in pairs:
                made(tx, place, one.digest)

    def printed(
        self,
        job: Job,
        snapshot: Snapshot,
        folder: Path,
        progress: Step,
        brief: BriefFacts | None = None,
    ) -> Printed:
        """Write the document, in volumes if asked for, each file proved; and its brief, if any.

        Raises FileUnreadable for a changed file, PackageTooLarge, PackageFaulty.
        """
        paper = Paper(
            template=job.template,
            facts=job.facts,
            wording=Wording(job.language, self.words.book),
            grades=self.words.grades,
            digest=snapshot.digest,
            journal_number=snapshot.journal_number,
            journal_head=snapshot.journal_head,
        )
        with tempfile.TemporaryDirectory(prefix="hq-pictures-") as pictures:
            volumes, reduced = self._bound(
                paper, Path(pictures), folder / f"{job.name}.pdf", progress
            )
        for one in volumes:
            prove(one)
        most = self.binding.volumes.most_bytes
        return Printed(
            (
                *(_entry(one.written, snapshot, is_filed=True) for one in volumes),
                *self._sealed(paper, snapshot, folder / f"{job.name}-names.pdf"),
                *self._briefed(job, paper, brief, snapshot, folder / f"{job.name}{BRIEF}"),
            ),
            len(volumes),
            reduced,
            tuple(
                one.written.path.name
                for one in volumes
                if most is not None and one.written.size > most
            ),
        )

    def _sealed(self, paper: Paper, snapshot: Snapshot, target: Path) -> Iterator[ManifestEntry]:
        """The names behind the codes, a file of its own."""
        if paper.facts.people:
            yield _entry(build_sealed_annex(paper, target), snapshot, is_filed=True)

    def _bound(
        self, paper: Paper, pictures: Path, target: Path, progress: Step
    ) -> tuple[tuple[Volume, ...], int]:
        """Write the filed document; under a limit as often as its size has to be guessed."""
        exhibits, store = shown_in(paper.facts), self.added.over(self.desk.database.evidence)
        whole, limit = prepared(exhibits, store, pictures), self.binding.volumes
        most = self.binding.most_bytes
        volumes = build(paper, whole.sources, target, progress, limit)
        sources = whole
        for _ in range(_TRIES):
            size = sum(one.written.size for one in volumes)
            if most is None or size <= most:
                break
            room = Room(most, size - sources.size)
            for one in volumes:
                one.written.path.unlink()
            sources = lightened(whole, exhibits, store, pictures, room, progress)
            fewer = replace(paper, reduced=sources.reduced)
            volumes = build(fewer, sources.sources, target, progress, limit)
        return volumes, len(sources.reduced)

    def _briefed(
        self,
        job: Job,
        paper: Paper,
        brief: BriefFacts | None,
        snapshot: Snapshot,
        target: Path,
    ) -> Iterator[ManifestEntry]:
        """What the other side will say, for the lawyer alone."""
        if brief is not None:
            drawn = brief_of(self.desk.catalogue, job.template, job.race, brief)
            yield _entry(build_brief(paper, drawn, target), snapshot, is_filed=False)


def _entry(written: Written, snapshot: Snapshot, *, is_filed: bool) -> ManifestEntry:
    return ManifestEntry(
        file=BuiltFile(written.path, written.pages, written.sha256),
        snapshot=snapshot.digest,
        journal_number=snapshot.journal_number,
        journal_head=snapshot.journal_head,
        is_filed=is_filed,
    )
