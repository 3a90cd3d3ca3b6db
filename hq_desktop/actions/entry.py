"""What an operator can do with protocols: type, correct, move, keep their pictures."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from hq_desktop.actions.sheet_pictures import (
    LINES_PLACED,
    PICTURE_KEPT,
    RECIPE_SAVED,
    SheetPictures,
)
from hq_desktop.actions.workplace import Workplace
from hq_desktop.domain.claim import is_same_person
from hq_desktop.domain.election import PrecinctId, RaceCode
from hq_desktop.domain.entry import Draft, Entry, EntryId
from hq_desktop.domain.entry_states import EntryDeed, Obstacle, check
from hq_desktop.domain.errors import ChangedElsewhere, FactsMissing, NotFound
from hq_desktop.domain.finding_precincts import PrecinctIndex
from hq_desktop.domain.protocol import (
    CopyId,
    Features,
    Grade,
    Page,
    ProtocolCopy,
    Side,
    Typing,
    grade_of,
)
from hq_desktop.domain.recipe import Strip
from hq_desktop.domain.rules import Checker
from hq_desktop.storage import assignments, copies, drafts, entries, journal, obstacles
from hq_desktop.storage.transaction import Transaction

SAVED = "copy_saved"
CORRECTED = "copy_corrected"
MOVED = "copy_moved"

_FIGURES_ONLY = frozenset(
    {
        SAVED,
        CORRECTED,
        MOVED,
        PICTURE_KEPT,
        RECIPE_SAVED,
        LINES_PLACED,
        "standing_chosen",
        "standing_taken_back",
        "deliveries_taken_in",
        "evidence_inspected",
        "file_assigned",
        "file_unusable",
        "file_to_incident",
        "assignment_undone",
        "picture_separated",
        "ballot_marked",
        "card_written",
        "second_entry_saved",
        "cell_settled",
        "cell_illegible",
        "cell_sent_to_third",
        "cell_typed_by_third",
        "cell_taken_back",
        "obstacle_met",
        "obstacle_removed",
        "copy_withdrawn",
        "copy_brought_back",
        "call_logged",
        "call_taken_back",
    }
)
"""Deeds after which precincts, contestants and forms are as they were."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A saved copy with the typings it got, for the lists beside the form.

    `obstacle` is why it cannot be entered; `out_because` why it was taken out.
    """

    copy: ProtocolCopy
    entries: tuple[Entry, ...] = ()
    obstacle: Obstacle | None = None
    out_because: str = ""

    @property
    def last(self) -> Entry | None:
        """The latest typing."""
        return self.entries[-1] if self.entries else None

    @property
    def strips(self) -> dict[str, Strip]:
        """What was seen of each line when it was typed; the latest typing of a line counts."""
        return {line: one for entry in self.entries for line, one in entry.strips.items()}


@dataclass(frozen=True, slots=True)
class EntryActions(SheetPictures):
    """The typing of protocols in one campaign by one operator."""

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
            own = (
                one
                for one in copies.of_race(tx, race)
                if one.operator == self.desk.operator and one.has_reading
            )
            newest = sorted(own, key=lambda one: one.id, reverse=True)[:at_most]
            return _sheets(tx, newest)

    def sheet(self, copy: CopyId) -> Sheet:
        """Return one copy with its typings."""
        with self.desk.database.reading() as tx:
            return sheets_as_stored(tx, (copies.get(tx, copy),))[0]

    def open_sheet(self, copy: CopyId) -> Draft:
        """Return a stored sheet to be corrected, or typed where nobody has; what was left first.

        Who opens what another person typed once has seen its figures, and that is kept: they are
        not given its blind second entry.
        """
        with self.desk.database.reading() as tx:
            left = drafts.find(tx, self.desk.operator, copy)
            (sheet,) = sheets_as_stored(tx, (copies.get(tx, copy),))
        if left is not None:
            return left
        if self._could_type_again(sheet):
            with self.desk.database.transaction(self.desk.operator, "draft_put") as tx:
                if drafts.find(tx, self.desk.operator, copy) is None:
                    drafts.leave_trace(tx, self.desk.operator, copy)
        return replace(opened(sheet.copy), strips=sheet.strips)

    def save(self, draft: Draft) -> ProtocolCopy:
        """Store a typed sheet as a new copy with its entry, and drop the draft, in one go.

        Raises FactsMissing where the precinct or the kind of copy has not been told, and
        ChangedElsewhere where somebody typed or corrected the same copy meanwhile.
        """
        if draft.is_correction:
            return self.correct(draft)
        precinct = draft.precinct
        if precinct is None or not draft.features:
            raise FactsMissing(names="precinct_untold" if precinct is None else "features_untold")
        if draft.copy is not None:
            return self._save_first(draft, draft.copy, precinct)
        with self.desk.database.transaction(self.desk.operator, SAVED) as tx:
            saved = copies.add(tx, self._new_copy(draft, precinct))
            self._add_entry(tx, draft, saved.id)
            drafts.drop(tx, self.desk.operator, None)
            tx.note(race=draft.race, precinct=str(precinct), grade=saved.grade.value)
        return saved

    def correct(self, draft: Draft) -> ProtocolCopy:
        """Put other figures or features on a saved copy; what was typed before is kept.

        Raises ChangedElsewhere where somebody saved the copy after it was opened, and Refused where
        the chart of a copy's states does not allow it: nobody corrects what nobody has typed.
        """
        if draft.copy is None:
            raise FactsMissing(names="copy_untold")
        with self.desk.database.transaction(self.desk.operator, CORRECTED) as tx:
            before = self._as_opened(tx, draft.copy, draft.copy_version)
            check(entries.progress(tx, draft.copy).state, EntryDeed.CORRECT)
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
            _lead_along(tx, saved)
            tx.note(
                copy=str(copy.id),
                precinct=str(precinct),
                moved_from=str(before.precinct),
                reason=reason,
            )
        return saved

    def drafts(self) -> tuple[Draft, ...]:
        """Return this operator's unfinished sheets, the latest first.

        What was typed of a sheet that cannot be entered, or counts no more, waits with the sheet.
        """
        with self.desk.database.reading() as tx:
            left = drafts.all_of(tx, self.desk.operator)
            barred = {one.copy for one in obstacles.all(tx)}
            known = copies.some(tx, [one.copy for one in left if one.copy is not None])
        barred |= {one.id for one in known.values() if not one.is_current}
        return tuple(one for one in left if one.copy not in barred)

    def put_draft(self, draft: Draft) -> None:
        """Keep an unfinished sheet so that a power cut cannot take it."""
        with self.desk.database.transaction(self.desk.operator, "draft_put") as tx:
            if draft.is_empty and draft.precinct is None:
                drafts.drop(tx, self.desk.operator, draft.copy)
            else:
                drafts.put(tx, self.desk.operator, draft)

    def drop_draft(self, copy: CopyId | None) -> None:
        """Forget an unfinished sheet, but not that its figures were seen."""
        with self.desk.database.transaction(self.desk.operator, "draft_dropped") as tx:
            is_seen = copy in drafts.seen_by(tx, self.desk.operator)
            drafts.drop(tx, self.desk.operator, copy)
            if copy is None or not is_seen:
                return
            (sheet,) = sheets_as_stored(tx, (copies.get(tx, copy),))
            if self._could_type_again(sheet):
                drafts.leave_trace(tx, self.desk.operator, copy)

    def _save_first(self, draft: Draft, copy: CopyId, precinct: PrecinctId) -> ProtocolCopy:
        """Store the first typing of a sheet that came in as a picture."""
        with self.desk.database.transaction(self.desk.operator, SAVED) as tx:
            before = _still_untyped(copies.get(tx, copy), draft)
            typed = replace(
                self._corrected(before, draft), precinct=precinct, operator=self.desk.operator
            )
            if not before.is_source_stated and draft.obtained_by:
                typed = replace(typed, source=draft.obtained_by, is_source_stated=True)
            if before.version != draft.copy_version:
                typed = replace(typed, pages=_with_late(draft.pages, before.pages))
            saved = copies.save(tx, typed)
            _lead_along(tx, saved)
            self._add_entry(tx, draft, saved.id)
            drafts.drop(tx, self.desk.operator, copy)
            tx.note(race=draft.race, precinct=str(precinct), grade=saved.grade.value)
            if before.precinct != precinct:
                tx.note(moved_from=str(before.precinct))
        return saved

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
            words=dict(draft.words),
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
            words=dict(draft.words),
        )

    def _could_type_again(self, sheet: Sheet) -> bool:
        """Say whether another person alone typed a sheet, so that its blind entry may be ours."""
        typist = sheet.last.operator if sheet.last else sheet.copy.operator
        is_mine = is_same_person(typist, self.desk.operator)
        return sheet.copy.typing is Typing.TYPED_ONCE and not is_mine

    def _grade(self, features: Features) -> Grade:
        return grade_of(features, self.desk.catalogue.grade_rules)

    def _add_entry(self, tx: Transaction, draft: Draft, copy: CopyId) -> None:
        typed = Entry(
            id=EntryId(0),
            copy=copy,
            operator=self.desk.operator,
            cells=dict(draft.cells),
            saved_at=tx.moment,
            is_correction=draft.is_correction,
            reason=draft.reason,
            strips={line: one for line, one in draft.strips.items() if line in draft.cells},
            features=dict(draft.features),
            words=dict(draft.words),
        )
        entries.add(tx, typed)

    def _as_opened(self, tx: Transaction, copy: CopyId, version: int) -> ProtocolCopy:
        before = copies.get(tx, copy)
        if before.version != version:
            raise ChangedElsewhere(noun="protocol_copy", key=str(copy))
        return before


def opened(copy: ProtocolCopy) -> Draft:
    """Return a stored copy as a draft: what was typed, nothing computed, nothing prefilled."""
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
        is_first=not copy.has_reading,
        words=dict(copy.words),
    )


def _still_untyped(copy: ProtocolCopy, draft: Draft) -> ProtocolCopy:
    """Return a copy that nobody typed meanwhile; pages that came in meanwhile do not matter."""
    is_moved = copy.version != draft.copy_version and copy.precinct != draft.precinct
    if copy.has_reading or not copy.is_current or is_moved:
        raise ChangedElsewhere(noun="protocol_copy", key=str(copy.id))
    return copy


def _with_late(pages: tuple[Page, ...], stored: tuple[Page, ...]) -> tuple[Page, ...]:
    """Return the pages of a draft and those that were put to its copy meanwhile."""
    known = {page.sha256 for page in pages}
    return (*pages, *(page for page in stored if page.sha256 not in known))


def _lead_along(tx: Transaction, copy: ProtocolCopy) -> None:
    """Let the decisions that made the pages of a copy name the precinct it belongs to."""
    for one in assignments.of_copy(tx, copy.id):
        if one.precinct != copy.precinct:
            assignments.save(tx, replace(one, precinct=copy.precinct))


def _sheets(tx: Transaction, found: Iterable[ProtocolCopy]) -> tuple[Sheet, ...]:
    own = [one for one in found if one.side is Side.OURS and one.is_current]
    newest = sorted(own, key=lambda one: one.id, reverse=True)
    return sheets_as_stored(tx, newest)


def sheets_as_stored(tx: Transaction, found: Iterable[ProtocolCopy]) -> tuple[Sheet, ...]:
    """Return copies with their typings and what keeps them from being entered, in their order."""
    met = {one.copy: one for one in obstacles.all(tx)}
    return tuple(Sheet(one, entries.of_copy(tx, one.id), met.get(one.id)) for one in found)
