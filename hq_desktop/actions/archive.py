"""The archive: one folder that can be read and checked in ten years without this program."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from hq_desktop import paths
from hq_desktop.actions.archive_check import JOURNAL, CheckedArchive, check_archive
from hq_desktop.actions.archive_links import originals
from hq_desktop.actions.archive_manifest import Holding, manifest_text
from hq_desktop.actions.archive_packages import KnownPackages, known_packages, own_packages
from hq_desktop.actions.archive_page import Pages
from hq_desktop.actions.archive_sheets import archive_sheets
from hq_desktop.actions.archive_state import CampaignState, read_state
from hq_desktop.actions.archive_veil import Veil, veil_of, veiled
from hq_desktop.actions.desk import Desk
from hq_desktop.catalogue.archive_readme import read_readme, readme_lines
from hq_desktop.documents.pouring import CHANGED
from hq_desktop.domain.archive import Absent, LeftOut, Original, placed
from hq_desktop.domain.errors import FileUnreadable, HqError, NotFound, Refused
from hq_desktop.domain.progress import Step, silent
from hq_desktop.domain.text import Language
from hq_desktop.exchange.kept_folder import KeptFolder, blocks_of, kept_folder
from hq_desktop.exchange.same_workbook import write_same
from hq_desktop.storage import campaigns, journal, journal_export
from hq_desktop.storage.transaction import Transaction

MANIFEST, WORKBOOK, RECORDS = "manifest.json", "manifest.xlsx", "records.jsonl"
README, VERIFIER = "README.txt", "verify.py"
_KINDS = {
    JOURNAL: "journal",
    RECORDS: "records",
    WORKBOOK: "manifest",
    README: "readme",
    VERIFIER: "verifier",
}
_LOST = frozenset({LeftOut.EVIDENCE_MISSING, LeftOut.EVIDENCE_CHANGED})


@dataclass(frozen=True, slots=True)
class ArchiveRequest:
    """What a person asked for: the language of headings, what is hidden, which packages go along.

    With `is_by_code` people at the precincts stand in it by their codes, and the journal by its
    hashes alone. Pictures of filled ballots are in it only `with_ballots`.
    """

    language: Language = Language.RU
    is_by_code: bool = False
    with_ballots: bool = False
    packages: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class ArchiveResult:
    """What was written and checked; `absent` is what the archive names but does not hold."""

    folder: Path
    originals: int
    checked: CheckedArchive
    absent: tuple[Absent, ...]

    @property
    def lost(self) -> tuple[Absent, ...]:
        """The originals whose bytes the campaign no longer has as they came."""
        return tuple(one for one in self.absent if one.reason in _LOST)


@dataclass(frozen=True, slots=True)
class _Content:
    """What one moment of the campaign gives to the archive."""

    state: CampaignState
    veil: Veil
    files: tuple[Original, ...]
    packages: KnownPackages


@dataclass(frozen=True, slots=True)
class ArchiveActions:
    """The archives of one campaign."""

    desk: Desk

    def write(
        self, request: ArchiveRequest, target: Path, progress: Step = silent
    ) -> ArchiveResult:
        """Write the archive into a new folder and check it; the same state gives the same bytes.

        It appears whole and checked or not at all. Raises AlreadyExists, DiskFull, FolderReadOnly,
        what `known_packages` raises, Refused for a campaign that is not as it was written.
        """
        with kept_folder(target) as kept:
            with self.desk.database.reading() as tx:
                content = self._content(tx, request)
                _write_journal(tx, kept, content.veil)
            half = _Half(progress, sum(one.size for one in content.files))
            files = tuple(self._copied(kept, content.files, half))
            for one in content.packages.files:
                _copy_package(kept, one.source, one.path, one.sha256)
            absent = (*_absent(files), *content.packages.absent)
            pages = self._pages(content, request, files)
            has_packages = bool(content.packages.files)
            holding = Holding(files, _KINDS, absent, request.with_ballots, has_packages)
            self._describe(kept, pages, holding)
            checked = check_archive(kept.folder, progress=half.second)
            _refuse(checked)
        present = sum(1 for one in files if one.path)
        return ArchiveResult(target, present, checked, absent)

    def usual_name(self) -> str:
        """Return a name for an archive of the campaign as it stands."""
        with self.desk.database.reading() as tx:
            return f"archive-{campaigns.get(tx).title}-{journal.last_number(tx)}"

    def packages_in(self, folder: Path) -> tuple[Path, ...]:
        """Return the packages of this campaign among the folders of a folder, oldest first."""
        with self.desk.database.reading() as tx:
            return own_packages(tx, folder)

    def check(
        self, folder: Path, heads: Sequence[tuple[int, str]] = (), progress: Step = silent
    ) -> CheckedArchive:
        """Return what is not as it was written in an archive; raises FileMissing."""
        return check_archive(folder, heads=heads, progress=progress)

    def _content(self, tx: Transaction, request: ArchiveRequest) -> _Content:
        state = read_state(tx)
        veil = veil_of(state.observers, state.incidents) if request.is_by_code else Veil()
        known = originals(state, with_ballots=request.with_ballots)
        files = tuple(placed(veiled(one, veil) for one in known))
        return _Content(state, veil, files, known_packages(tx, request.packages, veil))

    def _copied(
        self, kept: KeptFolder, files: Iterable[Original], half: "_Half"
    ) -> Iterator[Original]:
        """Copy the originals; one whose bytes are lost or changed is left out and named."""
        for one in files:
            if not one.path:
                yield one
                continue
            try:
                blocks = half.counted(self.desk.database.evidence.blocks(one.sha256))
                written = kept.write(one.path, blocks)
            except NotFound:
                kept.drop(one.path)
                yield replace(one, path="", left_out=LeftOut.EVIDENCE_MISSING)
                continue
            if written.sha256 != one.sha256:
                kept.drop(one.path)
                yield replace(one, path="", left_out=LeftOut.EVIDENCE_CHANGED)
                continue
            yield one

    def _pages(
        self, content: _Content, request: ArchiveRequest, files: Iterable[Original]
    ) -> Pages:
        catalogue = self.desk.catalogue
        return Pages(
            state=content.state,
            veil=content.veil,
            language=request.language,
            paths={one.sha256: one.path for one in files},
            titles=content.state.directory.titles(),
            grounds={one.code: one.title for one in catalogue.law.grounds.values()},
            documents={one.code: one.title for one in catalogue.complaints.templates.values()},
        )

    def _describe(self, kept: KeptFolder, pages: Pages, holding: Holding) -> None:
        """Write what says what is in the archive and how it is checked."""
        forms = {}
        for race in pages.state.directory.races:
            try:
                forms[str(race.code)] = self.desk.form(race)
            except HqError:  # a form that is gone: its lines stand under their codes
                continue
        sheets = archive_sheets(pages, holding.originals, holding.absent, forms)
        write_same(kept.folder / WORKBOOK, sheets, pages.state.head.moment)
        kept.take_in(WORKBOOK)
        kept.write(VERIFIER, blocks_of(paths.resource("verifier", "verify.py")))
        kept.write_lines(README, _readme(pages, holding))
        kept.write_lines(MANIFEST, [manifest_text(pages, holding, kept.files.values())])
        kept.write_sums()


class _Half:
    """Tells how far the work is: writing takes the first half of it, checking the second."""

    def __init__(self, progress: Step, size: int) -> None:
        self._progress = progress
        self._total = max(1, size >> 10)
        self._done = 0

    def counted(self, blocks: Iterable[bytes]) -> Iterator[bytes]:
        """Pass bytes on and count them; raises Cancelled."""
        for block in blocks:
            self._done += len(block)
            self._progress(min(self._done >> 10, self._total), 2 * self._total)
            yield block

    def second(self, done: int, total: int) -> None:
        """Tell how far the check is."""
        self._progress(self._total + done * self._total // max(1, total), 2 * self._total)


def _write_journal(tx: Transaction, kept: KeptFolder, veil: Veil) -> None:
    """Write the journal; where names are hidden, its hashes alone, as its texts name people."""
    if veil.is_on:
        kept.write_lines(JOURNAL, journal_export.chain_lines(tx))
        return
    kept.write_lines(JOURNAL, journal_export.journal_lines(tx))
    kept.write_lines(RECORDS, journal_export.record_lines(tx))


def _copy_package(kept: KeptFolder, source: Path, path: str, sha256: str) -> None:
    """Copy a file of a package; the manifest itself has no SHA-256 beside it."""
    written = kept.write(path, blocks_of(source))
    if sha256 and written.sha256 != sha256:
        raise FileUnreadable(path=str(source), reason=CHANGED)


def _absent(files: Iterable[Original]) -> Iterator[Absent]:
    for one in files:
        if one.left_out is not None:
            yield Absent(one.name, one.sha256, one.left_out)


def _readme(pages: Pages, holding: Holding) -> tuple[str, ...]:
    campaign, head = pages.state.directory.campaign, pages.state.head
    cases = {
        "codes" if pages.veil.is_on else "names",
        "ballots_in" if holding.with_ballots else "ballots_out",
    }
    if holding.packages:
        cases.add("packages")
    facts = {
        "campaign": campaign.title,
        "day": f"{campaign.election_day:%d.%m.%Y}",
        "number": str(head.number),
        "head": head.digest,
        "files": str(sum(1 for one in holding.originals if one.path)),
    }
    return readme_lines(read_readme(paths.resource("verifier", "readme.toml")), cases, facts)


def _refuse(checked: CheckedArchive) -> None:
    """Refuse an archive that is not what it is meant to be: by the disk, or by the campaign."""
    for problem in checked.report.problems:
        if problem.code.startswith("archive_"):
            raise FileUnreadable(path=str(problem.facts.get("file", JOURNAL)), reason=CHANGED)
        raise Refused(reason="campaign_not_as_written")
