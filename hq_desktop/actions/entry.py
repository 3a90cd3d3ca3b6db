"""What an operator can do with protocols: type, correct, move, keep their pictures."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from hq_desktop.actions.desk import Desk
from hq_desktop.domain.election import PrecinctId, Race, RaceCode
from hq_desktop.domain.entry import Draft, Entry, EntryId
from hq_desktop.domain.errors import ChangedElsewhere, FactsMissing, NotFound
from hq_desktop.domain.evidence import EvidenceFile
from hq_desktop.domain.finding_precincts import PrecinctIndex
from hq_desktop.domain.form import ProtocolForm
from hq_desktop.domain.protocol import (
    CopyId,
    Features,
    Grade,
    GradeRule,
    Page,
    ProtocolCopy,
    Side,
    Typing,
    grade_of,
)
from hq_desktop.domain.rules import Checker
from hq_desktop.exchange import photos
from hq_desktop.exchange.photos import Picture
from hq_desktop.storage import copies, drafts, entries, evidence, journal
from hq_desktop.storage.transaction import Transaction

SAVED = "copy_saved"
CORRECTED = "copy_corrected"
MOVED = "copy_moved"
PICTURE_KEPT = "picture_kept"

_FIGURES_ONLY = frozenset({SAVED, CORRECTED, MOVED, PICTURE_KEPT, "standing_chosen"})
"""Deeds after which precincts, contestants and forms are as they were."""


@dataclass(frozen=True, slots=True)
class Workplace:
    """Everything about one race that typing needs, read once and kept in memory."""

    races: tuple[Race, ...]
    race: Race
    form: ProtocolForm
    index: PrecinctIndex
    checker: Checker
    grade_rules: tuple[GradeRule, ...]
    journal_number: int

    def grade(self, features: Features) -> Grade:
        """Return the grade of a copy with these features."""
        return grade_of(features, self.grade_rules)

    def grade_rule(self, grade: Grade) -> GradeRule | None:
        """Return the rule that a grade stands for, with its wording."""
        return next((rule for rule in self.grade_rules if rule.grade is grade), None)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A saved copy with the typings it got, for the lists beside the form."""

    copy: ProtocolCopy
    entries: tuple[Entry, ...] = ()

    @property
    def last(self) -> Entry | None:
        """The latest typing."""
        return self.entries[-1] if self.entries else None


@dataclass(frozen=True, slots=True)
class EntryActions:
    """The typing of protocols in one campaign by one operator."""

    desk: Desk

    def workplace(self, code: RaceCode | None = None) -> Workplace:
        """Return what typing a race needs; the first race where none is named."""
        number = self.desk.database.journal_number()
        directory = self.desk.directory()
        race = directory.race(code) if code else next(iter(directory.races), None)
        if race is None:
            raise NotFound(noun="race", key=code or "")
        form = self.desk.form(race)
        return Workplace(
            races=directory.races,
            race=race,
            form=form,
            index=PrecinctIndex(directory, race),
            checker=Checker(form, race.contestants, race.took_part),
            grade_rules=self.desk.catalogue.grade_rules,
            journal_number=number,
        )

    def newer(self, place: Workplace) -> Workplace | None:
        """Return the workplace anew where anything but figures changed since; else None."""
        with self.desk.database.reading() as tx:
            news = journal.entries(tx, after=place.journal_number)
        if all(entry.deed in _FIGURES_ONLY for entry in news):
            return None
        return self.workplace(place.race.code)

    def sheets_of(self, race: RaceCode, precinct: PrecinctId) -> tuple[Sheet, ...]:
        """Return our current copies of a precinct with their typings, the newest first."""
        with self.desk.database.reading() as tx:
            return _sheets(tx, copies.of_precinct(tx, race, precinct))

    def my_sheets(self, race: RaceCode, at_most: int = 30) -> tuple[Sheet, ...]:
        """Return the copies this operator typed last, the newest first."""
        with self.desk.database.reading() as tx:
            own = (one for one in copies.of_race(tx, race) if one.operator == self.desk.operator)
            newest = sorted(own, key=lambda one: one.id, reverse=True)[:at_most]
            return _sheets(tx, newest)

    def sheet(self, copy: CopyId) -> Sheet:
        """Return one copy with its typings."""
        with self.desk.database.reading() as tx:
            return Sheet(copies.get(tx, copy), entries.of_copy(tx, copy))

    def save(self, draft: Draft) -> ProtocolCopy:
        """Store a typed sheet as a new copy with its entry, and drop the draft, in one go.

        Raises FactsMissing where the precinct or the kind of copy has not been told.
        """
        if draft.copy is not None:
            return self.correct(draft)
        precinct = draft.precinct
        if precinct is None or not draft.features:
            raise FactsMissing(names="precinct_untold" if precinct is None else "features_untold")
        with self.desk.database.transaction(self.desk.operator, SAVED) as tx:
            saved = copies.add(tx, self._new_copy(draft, precinct))
            self._add_entry(tx, draft, saved.id)
            drafts.drop(tx, self.desk.operator, None)
            tx.note(race=draft.race, precinct=str(precinct), grade=saved.grade.value)
        return saved

    def correct(self, draft: Draft) -> ProtocolCopy:
        """Put other figures or features on a saved copy; what was typed before is kept.

        Raises ChangedElsewhere where somebody saved the copy after it was opened.
        """
        if draft.copy is None:
            raise FactsMissing(names="copy_untold")
        with self.desk.database.transaction(self.desk.operator, CORRECTED) as tx:
            before = self._as_opened(tx, draft.copy, draft.copy_version)
            saved = copies.save(tx, self._corrected(before, draft))
            self._add_entry(tx, draft, saved.id)
            drafts.drop(tx, self.desk.operator, draft.copy)
            tx.note(precinct=str(saved.precinct), copy=str(saved.id), reason=draft.reason)
        return saved

    def move(self, copy: ProtocolCopy, precinct: PrecinctId, reason: str = "") -> ProtocolCopy:
        """Put a copy that was typed under a wrong precinct under the right one, with a trace."""
        with self.desk.database.transaction(self.desk.operator, MOVED) as tx:
            before = self._as_opened(tx, copy.id, copy.version)
            saved = copies.save(tx, replace(before, precinct=precinct))
            tx.note(
                copy=str(copy.id),
                precinct=str(precinct),
                moved_from=str(before.precinct),
                reason=reason,
            )
        return saved

    def drafts(self) -> tuple[Draft, ...]:
        """Return this operator's unfinished sheets, the latest first."""
        with self.desk.database.reading() as tx:
            return drafts.all_of(tx, self.desk.operator)

    def put_draft(self, draft: Draft) -> None:
        """Keep an unfinished sheet so that a power cut cannot take it."""
        with self.desk.database.transaction(self.desk.operator, "draft_put") as tx:
            if draft.is_empty and draft.precinct is None:
                drafts.drop(tx, self.desk.operator, draft.copy)
            else:
                drafts.put(tx, self.desk.operator, draft)

    def drop_draft(self, copy: CopyId | None) -> None:
        """Forget an unfinished sheet."""
        with self.desk.database.transaction(self.desk.operator, "draft_dropped") as tx:
            drafts.drop(tx, self.desk.operator, copy)

    def keep_page(self, path: Path) -> Page:
        """Keep a picture of a sheet as evidence, byte for byte, and return it as a page.

        Raises FileMissing or FileUnreadable, and then nothing is kept.
        """
        photos.pictures_in(path)
        photos.picture(path, longest=64)
        size = path.stat().st_size
        sha256 = self.desk.database.evidence.put(path)
        with self.desk.database.transaction(self.desk.operator, PICTURE_KEPT) as tx:
            evidence.add(
                tx, EvidenceFile(sha256, path.name, size, photos.media_type(path), tx.moment)
            )
            tx.note(name=path.name, sha256=sha256)
        return Page(sha256, path.name)

    def pictures_in(self, page: Page) -> int:
        """Return how many pictures a kept file holds; a PDF holds one a page."""
        return photos.pictures_in(self.desk.database.evidence.path(page.sha256))

    def picture(self, page: Page, number: int = 0) -> Picture:
        """Return one picture of a kept file, upright."""
        return photos.picture(self.desk.database.evidence.path(page.sha256), number)

    def _new_copy(self, draft: Draft, precinct: PrecinctId) -> ProtocolCopy:
        source = draft.source or draft.obtained_by
        return ProtocolCopy(
            id=CopyId(0),
            race=draft.race,
            precinct=precinct,
            side=Side.OURS,
            source=source or self.desk.operator,
            grade=self._grade(draft.features),
            cells=dict(draft.cells),
            typing=Typing.TYPED_ONCE,
            is_source_stated=bool(source),
            features=dict(draft.features),
            obtained_by=draft.obtained_by,
            obtained_at=draft.obtained_at,
            is_moment_stated=draft.obtained_at is not None,
            obtained_where=draft.obtained_where,
            operator=self.desk.operator,
            pages=draft.pages,
        )

    def _corrected(self, before: ProtocolCopy, draft: Draft) -> ProtocolCopy:
        is_same = dict(before.features) == dict(draft.features)
        grade = before.grade if is_same else self._grade(draft.features)
        return replace(
            before,
            cells=dict(draft.cells),
            typing=Typing.TYPED_ONCE,
            features=dict(draft.features),
            grade=grade,
            is_grade_stated=before.is_grade_stated and is_same,
            obtained_by=draft.obtained_by,
            obtained_at=draft.obtained_at,
            is_moment_stated=draft.obtained_at is not None,
            obtained_where=draft.obtained_where,
            pages=draft.pages,
        )

    def _grade(self, features: Features) -> Grade:
        return grade_of(features, self.desk.catalogue.grade_rules)

    def _add_entry(self, tx: Transaction, draft: Draft, copy: CopyId) -> None:
        typed = Entry(
            id=EntryId(0),
            copy=copy,
            operator=self.desk.operator,
            cells=dict(draft.cells),
            saved_at=tx.moment,
            is_correction=draft.copy is not None,
            reason=draft.reason,
        )
        entries.add(tx, typed)

    def _as_opened(self, tx: Transaction, copy: CopyId, version: int) -> ProtocolCopy:
        before = copies.get(tx, copy)
        if before.version != version:
            raise ChangedElsewhere(noun="protocol_copy", key=str(copy))
        return before


def opened(copy: ProtocolCopy) -> Draft:
    """Return a saved copy as a draft to be corrected: what was typed, nothing computed."""
    return Draft(
        race=copy.race,
        precinct=copy.precinct,
        copy=copy.id,
        cells=dict(copy.cells),
        features=dict(copy.features),
        source=copy.source,
        obtained_by=copy.obtained_by,
        obtained_at=copy.obtained_at,
        obtained_where=copy.obtained_where,
        pages=copy.pages,
        copy_version=copy.version,
    )


def _sheets(tx: Transaction, found: Iterable[ProtocolCopy]) -> tuple[Sheet, ...]:
    own = [one for one in found if one.side is Side.OURS and one.is_current]
    newest = sorted(own, key=lambda one: one.id, reverse=True)
    return tuple(Sheet(one, entries.of_copy(tx, one.id)) for one in newest)
