"""What a person can do with tables: look at one, import it, take an import back."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from hq_desktop.actions.desk import Desk
from hq_desktop.actions.import_plan import Origin, Plan
from hq_desktop.actions.import_rows import ReadTable, rows_of
from hq_desktop.actions.import_shapes import GUESS, Understood, Ways, must_be_known
from hq_desktop.actions.kept_layouts import keep_layout, saved_layouts
from hq_desktop.actions.opened_tables import Pasted, opened_table, sheet_view
from hq_desktop.actions.publishing import NOWHERE, Sighting, Whereabouts
from hq_desktop.domain.election import Directory, Race, RaceCode
from hq_desktop.domain.errors import NotFound, WrongUsage
from hq_desktop.domain.imports import (
    ImportId,
    ImportKind,
    ImportOutcome,
    ImportPreview,
    ImportRecord,
    PreviewColumn,
)
from hq_desktop.domain.layout import CANONICAL, PERCENT_PREFIX, Layout
from hq_desktop.domain.observer import Observer
from hq_desktop.domain.progress import silent
from hq_desktop.domain.table_guess import Correction
from hq_desktop.exchange.cells import Book, column_letters, shown
from hq_desktop.exchange.grids import Grid, glimpse
from hq_desktop.exchange.meanings import FIGURES, Meanings, meanings
from hq_desktop.storage import imports, observers
from hq_desktop.storage.pauses import few_collections
from hq_desktop.storage.transaction import Transaction

Progress = Callable[[int, int], None]
"""Told how many of how many steps are done; what it raises ends the work with nothing changed."""

_STEPS = 3
_PREVIEW_ROWS = 12
_NEED_RACE = FIGURES | {ImportKind.CONTESTANTS}
_PUBLISHED = frozenset({ImportKind.OFFICIAL, ImportKind.TOTALS})


@dataclass(frozen=True, slots=True)
class ImportActions:
    """Tables in, and back out again."""

    desk: Desk

    def preview(
        self,
        kind: ImportKind,
        table: Path | Pasted,
        race: RaceCode | None = None,
        layout: str | Path | None = None,
        correction: Correction | None = None,
        progress: Progress | None = None,
    ) -> ImportPreview:
        """Return what a table holds, what its columns are taken for, and what would happen.

        Figures of a shape that is not ours are guessed; the doubts of the guess do not count as
        problems here, because a person looks at them. A table whose header is not recognised is
        shown all the same, so that its columns can be mapped. Raises FileMissing,
        FileUnreadable, FaultyDataFile, NotFound, WrongUsage.
        """
        told = progress or silent
        told(0, _STEPS)
        task = self._task(kind, table, race, layout, correction, is_shown=True)
        understood, found = task.understood, task.table.found
        grid = found.grids[0] if found.grids and found.grids[0].columns else None
        if grid is None:
            columns = {} if correction is None else correction.columns
            grid = glimpse(task.book, task.meanings, understood.layout, columns)
        rows = grid.rows[:_PREVIEW_ROWS]
        return ImportPreview(
            sheet=grid.sheet.name,
            header_row=grid.header + 1,
            columns=tuple(
                PreviewColumn(one.column, column_letters(one.column), one.text, one.meaning)
                for one in grid.headings
            ),
            rows=tuple(tuple(map(shown, row)) for row in rows),
            row_numbers=tuple(place + 1 for place in grid.places[:_PREVIEW_ROWS]),
            row_count=len(grid.rows),
            choices=_choices(task.meanings, grid),
            outcome=self._carried_out(
                task,
                Origin(task.book.name, False, None, ""),
                is_dry=True,
                is_shown=True,
                progress=told,
            ),
            tables=understood.tables,
            chosen=understood.chosen,
            cells=sheet_view(task.book, grid.sheet.name),
            doubts=understood.doubts,
            layout_known=understood.known,
        )

    def run(  # noqa: PLR0913 — one argument for each option of the command
        self,
        kind: ImportKind,
        table: Path | Pasted,
        *,
        race: RaceCode | None = None,
        layout: str | Path | None = None,
        correction: Correction | None = None,
        source: str | None = None,
        seen_at: datetime | None = None,
        where: Whereabouts = NOWHERE,
        dry_run: bool = False,
        progress: Progress | None = None,
    ) -> ImportOutcome:
        """Import a table whole, or not at all.

        `layout` is a layout's code or path, or "guess": then, and where a saved layout knows the
        table's shape, every doubt is a problem unless a correction settles it. Faulty rows are
        not raised but returned as the outcome's problems; then nothing has been stored. A dry run
        does everything but storing and tells what would be created. The file of official figures
        and totals is kept as evidence, with `where` they stood. Raises FileMissing,
        FileUnreadable, FaultyDataFile, NotFound, WrongUsage.
        """
        if where != NOWHERE and kind not in _PUBLISHED:
            raise WrongUsage(reason="not_published")
        stated = (source or "").strip()
        with few_collections():
            task = self._task(kind, table, race, layout, correction)
            name, sha256 = task.book.name, task.book.sha256
            store = self.desk.database.evidence
            file = table.content if isinstance(table, Pasted) else table
            origin = Origin(
                source=stated or name,
                is_source_stated=bool(stated),
                seen_at=seen_at,
                operator=self.desk.operator,
                address=where.address.strip(),
                issue=where.issue.strip(),
                publish=Sighting(store, file, name, where.screenshot, sha256).record,
            )
            return self._carried_out(task, origin, is_dry=dry_run, progress=progress or silent)

    def undo(self, number: ImportId) -> None:
        """Take an import back; raises Refused where something later depends on it."""
        with self.desk.database.transaction(self.desk.operator, "import_undone") as tx:
            record = imports.get(tx, number)
            imports.undo(tx, number)
            tx.note(import_number=str(number), kind=record.kind.value, file=record.file_name)

    def all(self) -> tuple[ImportRecord, ...]:
        """Return every import of the campaign, the latest first."""
        with self.desk.database.reading() as tx:
            return tuple(reversed(imports.all(tx)))

    def layouts(self, kind: ImportKind) -> tuple[Layout, ...]:
        """Return the layouts that serve a kind of table: the canonical one, shipped, saved ones."""
        known = self.desk.catalogue.layouts.values()
        fitting = sorted(
            (one for one in known if kind in one.kinds),
            key=lambda one: (one.code != CANONICAL, one.code),
        )
        return (*fitting, *(one for one in saved_layouts(self.desk) if kind in one.kinds))

    def save_layout(
        self,
        title: str,
        kind: ImportKind,
        table: Path | Pasted,
        race: RaceCode | None = None,
        correction: Correction | None = None,
    ) -> Layout:
        """Keep how a table was understood; the next file of that shape is known by its headings.

        A layout of the same shape is replaced. Raises Refused where no figures were found.
        """
        task = self._task(kind, table, race, None, correction, is_shown=True)
        if not task.understood.layout.fingerprint:
            task = self._task(kind, table, race, GUESS, correction or Correction())
        return keep_layout(self.desk, task.understood.layout, title)

    def _task(
        self,
        kind: ImportKind,
        table: Path | Pasted,
        race: RaceCode | None,
        layout: str | Path | None,
        correction: Correction | None,
        *,
        is_shown: bool = False,
    ) -> "_Task":
        directory = self.desk.directory()
        chosen = _race(kind, directory, race)
        form = None if chosen is None or kind not in _NEED_RACE else self.desk.form(chosen)
        ways = Ways(self.desk, kind, directory, chosen, form)
        named = ways.named(layout)
        meant = meanings(kind, named or ways.canonical, chosen, form)
        must_be_known(meant, correction)
        opened = opened_table(table)
        understood = ways.understood(opened, meant, layout, correction, is_shown=is_shown)
        found = understood.found
        profile = self.desk.profile(chosen) if kind is ImportKind.CONTESTANTS and chosen else None
        people = self._people() if kind is ImportKind.OBSERVERS else ()
        whole = understood.layout
        read = ReadTable(kind, found, whole, directory, chosen, form, profile, people)
        return _Task(opened.book, meant, understood, read, correction is not None)

    def _people(self) -> tuple[Observer, ...]:
        with self.desk.database.reading() as tx:
            return observers.all(tx)

    def _carried_out(
        self,
        task: "_Task",
        origin: Origin,
        *,
        is_dry: bool,
        is_shown: bool = False,
        progress: Progress | None = None,
    ) -> ImportOutcome:
        told = progress or silent
        told(1, _STEPS)
        rows = rows_of(task.table)
        told(2, _STEPS)
        is_asked = not is_shown and not task.is_confirmed
        doubts = tuple(one.problem for one in task.understood.doubts) if is_asked else ()
        every = {(one.sheet, one.cell, one.code): one for one in (*rows.problems, *doubts)}
        problems = tuple(every.values())
        counts = ImportOutcome(rows.accepted, rows.rejected, 0, 0, problems)
        if problems:
            return counts
        with self._transaction(is_dry=is_dry) as tx:
            plan = rows.plan(tx, origin)
            if not is_dry and not plan.is_empty:
                self._store(tx, task, origin, plan)
            told(_STEPS, _STEPS)
        return replace(counts, created=plan.created, updated=plan.updated)

    def _transaction(self, *, is_dry: bool) -> AbstractContextManager[Transaction]:
        database = self.desk.database
        if is_dry:
            return database.reading()
        return database.transaction(self.desk.operator, "table_imported")

    def _store(self, tx: Transaction, task: "_Task", origin: Origin, plan: Plan) -> None:
        kind, race = task.table.kind, task.table.race
        created = plan.store(tx)
        record = ImportRecord(
            id=ImportId(0),
            kind=kind,
            file_name=task.book.name,
            sha256=task.book.sha256,
            moment=tx.moment,
            operator=self.desk.operator,
            created=plan.created,
            updated=plan.updated,
        )
        imports.add(tx, record, created)
        tx.note(
            kind=kind.value,
            file=task.book.name,
            sha256=task.book.sha256,
            created=str(plan.created),
            updated=str(plan.updated),
        )
        if kind in FIGURES:
            tx.note(source=origin.source)
        if race is not None:
            tx.note(race=race.code)


@dataclass(frozen=True, slots=True)
class _Task:
    """One table on its way in; confirmed: a person has seen what is in doubt."""

    book: Book
    meanings: Meanings
    understood: Understood
    table: ReadTable
    is_confirmed: bool


def _choices(meant: Meanings, grid: Grid) -> tuple[str, ...]:
    """Return what a column can be: our columns, and the percents that were found."""
    found = (one.meaning for one in grid.headings if one.meaning)
    return (*meant.names, *(one for one in found if one.startswith(PERCENT_PREFIX)))


def _race(kind: ImportKind, directory: Directory, named: RaceCode | None) -> Race | None:
    """Return the race that is meant: the one named, else the only one there is."""
    if named is not None:
        race = directory.race(named)
        if race is None:
            raise NotFound(noun="race", key=named)
        return race
    if len(directory.races) == 1:
        return directory.races[0]
    if kind in _NEED_RACE or (kind is ImportKind.PRECINCTS and directory.races):
        codes = ", ".join(one.code for one in directory.races)
        raise WrongUsage(reason="race_one_of", names=codes)
    return None
