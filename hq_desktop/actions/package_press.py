"""Printing one document: its facts frozen, its sheets drawn, its files proved by their hashes."""

import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from hq_desktop.actions.desk import Desk
from hq_desktop.actions.package_exhibits import prepared
from hq_desktop.actions.package_facts import Words
from hq_desktop.actions.packages import BuiltFile, ManifestEntry
from hq_desktop.documents.bundle import Written, build
from hq_desktop.documents.lawyer_sheet import Grounding, build_lawyer_sheet
from hq_desktop.documents.paper import Paper
from hq_desktop.documents.wording import Wording
from hq_desktop.domain.case import Snapshot
from hq_desktop.domain.complaint import Item, Template
from hq_desktop.domain.election import Race
from hq_desktop.domain.journal import FIRST, canonical, digest
from hq_desktop.domain.package import PackageFacts, plain
from hq_desktop.domain.text import Language
from hq_desktop.storage import journal, snapshots
from hq_desktop.storage.database import utc_now


@dataclass(frozen=True, slots=True)
class Job:
    """One document to print: what it is, in which language, from which facts, under which name."""

    template: Template
    language: Language
    facts: PackageFacts
    race: Race
    name: str


@dataclass(frozen=True, slots=True)
class Press:
    """What prints the documents of one campaign."""

    desk: Desk
    words: Words

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

    def keep(self, complaint: str, frozen_now: Sequence[Snapshot]) -> None:
        """Keep what was frozen; facts that were kept before write nothing."""
        with self.desk.database.reading() as tx:
            fresh = [one for one in frozen_now if snapshots.find(tx, one.digest) is None]
        if not fresh:
            return
        with self.desk.database.transaction(
            self.desk.operator, "package_frozen", complaint=complaint
        ) as tx:
            for one in fresh:
                snapshots.add(tx, one)

    def printed(
        self, job: Job, snapshot: Snapshot, folder: Path, progress: Callable[[int, int], None]
    ) -> Iterator[ManifestEntry]:
        """Write the document and its lawyer's sheet; raises FileUnreadable for a changed file."""
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
            sources = prepared(job.facts.exhibits, self.desk.database.evidence, Path(pictures))
            filed = build(paper, sources, folder / f"{job.name}.pdf", progress)
        yield _entry(filed, snapshot, is_filed=True)
        sheet = folder / f"{job.name}-lawyer.pdf"
        yield _entry(
            build_lawyer_sheet(paper, self._grounding(job), sheet), snapshot, is_filed=False
        )

    def _grounding(self, job: Job) -> Grounding:
        """Where the cited articles come from; the race's form, profile and grades besides."""
        law = self.desk.catalogue.law
        cited = {one for block in job.template.blocks for item in block.items for one in item.law}
        found = {one: article.mark for one in cited if (article := law.article(one)) is not None}
        wanted = {job.race.profile, job.race.form, "A-E"}
        further = tuple(
            Item(one.title, law=(one.code,), mark=one.mark)
            for one in self.desk.catalogue.unchecked()
            if one.code in wanted
        )
        return Grounding(found, further)


def _entry(written: Written, snapshot: Snapshot, *, is_filed: bool) -> ManifestEntry:
    return ManifestEntry(
        file=BuiltFile(written.path, written.pages, written.sha256),
        snapshot=snapshot.digest,
        journal_number=snapshot.journal_number,
        journal_head=snapshot.journal_head,
        is_filed=is_filed,
    )
