"""What a person can do with tables: look at one, import it, take an import back."""

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from hq_desktop.actions.desk import Desk
from hq_desktop.actions.import_plan import Origin, Plan
from hq_desktop.actions.import_rows import ReadTable, rows_of
from hq_desktop.actions.publishing import NOWHERE, Sighting, Whereabouts
from hq_desktop.catalogue.layouts import read_layout
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
from hq_desktop.domain.layout import CANONICAL, LEFT_OUT, Layout, layered
from hq_desktop.domain.observer import Observer
from hq_desktop.domain.progress import silent
from hq_desktop.exchange import tables
from hq_desktop.exchange.cells import Book, column_letters, shown
from hq_desktop.exchange.grids import find, glimpse
from hq_desktop.exchange.meanings import FIGURES, Meanings, meanings
from hq_desktop.storage import imports, observers
from hq_desktop.storage.pauses import few_collections
from hq_desktop.storage.transaction import Transaction

Mapped = Mapping[int, str]
"""A person's word on columns: a column's number from 0 to one of ours, or to `LEFT_OUT`."""

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
        path: Path,
        race: RaceCode | None = None,
        layout: str | Path | None = None,
        mapping: Mapped | None = None,
    ) -> ImportPreview:
        """Return what a table holds, what its columns are taken for, and what would happen.

        A table whose header is not recognised is shown all the same, so that its columns can be
        mapped. Raises FileMissing, FileUnreadable, FaultyDataFile, NotFound, WrongUsage.
        """
        task = self._task(kind, path, race, layout, mapping)
        grid = glimpse(task.book, task.meanings, task.layout, mapping)
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
            choices=task.meanings.names,
            outcome=self._carried_out(task, Origin(path.name, False, None, ""), is_dry=True),
        )

    def run(  # noqa: PLR0913 — one argument for each option of the command
        self,
        kind: ImportKind,
        path: Path,
        *,
        race: RaceCode | None = None,
        layout: str | Path | None = None,
        mapping: Mapped | None = None,
        source: str | None = None,
        seen_at: datetime | None = None,
        where: Whereabouts = NOWHERE,
        dry_run: bool = False,
        progress: Progress | None = None,
    ) -> ImportOutcome:
        """Import a table whole, or not at all.

        Faulty rows are not raised but returned as the outcome's problems; then nothing has been
        stored. A dry run does everything but storing and tells what would be created. The file of
        official figures and totals is kept as evidence, with `where` they stood. Raises
        FileMissing, FileUnreadable, FaultyDataFile, NotFound, WrongUsage.
        """
        if where != NOWHERE and kind not in _PUBLISHED:
            raise WrongUsage(reason="not_published")
        stated = (source or "").strip()
        with few_collections():
            task = self._task(kind, path, race, layout, mapping)
            name, sha256 = task.book.name, task.book.sha256
            store = self.desk.database.evidence
            origin = Origin(
                source=stated or path.name,
                is_source_stated=bool(stated),
                seen_at=seen_at,
                operator=self.desk.operator,
                address=where.address.strip(),
                issue=where.issue.strip(),
                publish=Sighting(store, path, name, where.screenshot, sha256).record,
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
        """Return the layouts that serve a kind of table, the canonical one first."""
        known = self.desk.catalogue.layouts.values()
        fitting = (one for one in known if kind in one.kinds)
        return tuple(sorted(fitting, key=lambda one: (one.code != CANONICAL, one.code)))

    def _task(
        self,
        kind: ImportKind,
        path: Path,
        race: RaceCode | None,
        layout: str | Path | None,
        mapping: Mapped | None,
    ) -> "_Task":
        directory = self.desk.directory()
        chosen = _race(kind, directory, race)
        form = None if chosen is None or kind not in _NEED_RACE else self.desk.form(chosen)
        whole = self._layout(kind, layout)
        meant = meanings(kind, whole, chosen, form)
        _must_be_known(meant, mapping)
        book = tables.read(path)
        found = find(book, meant, whole, mapping)
        profile = self.desk.profile(chosen) if kind is ImportKind.CONTESTANTS and chosen else None
        people = self._people() if kind is ImportKind.OBSERVERS else ()
        table = ReadTable(kind, found, whole, directory, chosen, form, profile, people)
        return _Task(book, meant, whole, table)

    def _people(self) -> tuple[Observer, ...]:
        with self.desk.database.reading() as tx:
            return observers.all(tx)

    def _layout(self, kind: ImportKind, named: str | Path | None) -> Layout:
        known = self.desk.catalogue.layouts
        canonical = known[CANONICAL]
        if named is None:
            return canonical
        if str(named) in known:
            chosen = known[str(named)]
        elif Path(named).is_file():
            chosen = read_layout(Path(named))
        else:
            raise NotFound(noun="layout", key=str(named))
        if kind not in chosen.kinds:
            raise WrongUsage(reason="layout_unfit", layout=chosen.code)
        return layered(chosen, canonical)

    def _carried_out(
        self, task: "_Task", origin: Origin, *, is_dry: bool, progress: Progress | None = None
    ) -> ImportOutcome:
        told = progress or silent
        told(1, _STEPS)
        rows = rows_of(task.table)
        told(2, _STEPS)
        counts = ImportOutcome(rows.accepted, rows.rejected, 0, 0, rows.problems)
        if rows.problems:
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
    """One table on its way in."""

    book: Book
    meanings: Meanings
    layout: Layout
    table: ReadTable


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


def _must_be_known(meant: Meanings, mapping: Mapped | None) -> None:
    """Refuse a mapping to a column that such a table does not have."""
    for column in (mapping or {}).values():
        if column != LEFT_OUT and column not in meant.names:
            raise WrongUsage(reason="column_absent", column=column)
