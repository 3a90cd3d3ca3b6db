"""How a copy stands in its row, made to be read by the ten thousand."""

import gc
import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from typing import Any

from hq_desktop.domain.protocol import (
    Cell,
    CopyId,
    Feature,
    Grade,
    Page,
    ProtocolCopy,
    Side,
    Typing,
)
from hq_desktop.storage.records import (
    as_cell,
    features_of,
    features_text,
    json_of,
    pages_of,
    pages_text,
)
from hq_desktop.storage.schema import ProtocolCopyRow

LineLists = Mapping[int, tuple[str, ...]]

COLUMNS = (
    ProtocolCopyRow.id,
    ProtocolCopyRow.race,
    ProtocolCopyRow.precinct,
    ProtocolCopyRow.side,
    ProtocolCopyRow.source,
    ProtocolCopyRow.grade,
    ProtocolCopyRow.line_list,
    ProtocolCopyRow.figures,
    ProtocolCopyRow.typing,
    ProtocolCopyRow.is_source_stated,
    ProtocolCopyRow.is_grade_stated,
    ProtocolCopyRow.features,
    ProtocolCopyRow.obtained_by,
    ProtocolCopyRow.obtained_at,
    ProtocolCopyRow.is_moment_stated,
    ProtocolCopyRow.obtained_where,
    ProtocolCopyRow.obtained_how,
    ProtocolCopyRow.operator,
    ProtocolCopyRow.pages,
    ProtocolCopyRow.supersedes,
    ProtocolCopyRow.superseded_by,
    ProtocolCopyRow.withdrawn_at,
    ProtocolCopyRow.version,
)
_FIGURES = 7
_SIDES = {one.value: one for one in Side}
_GRADES = {one.value: one for one in Grade}
_TYPINGS: dict[str | None, Typing | None] = {one.value: one for one in Typing} | {None: None}


def copies(rows: Sequence[Sequence[Any]], lists: LineLists) -> tuple[ProtocolCopy, ...]:
    """Return the copies of rows; all figures are parsed as one JSON text."""
    with _few_collections():
        figures = json.loads("[" + ",".join([row[_FIGURES] for row in rows]) + "]")
        return tuple(
            [_copy(row, _cells(lists[row[6]], one)) for row, one in zip(rows, figures, strict=True)]
        )


def values(
    copy: ProtocolCopy, number: CopyId, lists: Mapping[tuple[str, ...], int]
) -> dict[str, object]:
    """Return the row of a copy under its number."""
    return {
        "id": number,
        "race": copy.race,
        "precinct": copy.precinct,
        "side": copy.side.value,
        "source": copy.source,
        "grade": copy.grade.value,
        "line_list": lists[tuple(copy.cells)],
        "figures": json_of(list(copy.cells.values())),
        "typing": None if copy.typing is None else copy.typing.value,
        "is_source_stated": copy.is_source_stated,
        "is_grade_stated": copy.is_grade_stated,
        "features": features_text(copy.features) if copy.features else "{}",
        "obtained_by": copy.obtained_by,
        "obtained_at": copy.obtained_at,
        "is_moment_stated": copy.is_moment_stated,
        "obtained_where": copy.obtained_where,
        "obtained_how": copy.obtained_how,
        "operator": copy.operator,
        "pages": pages_text(copy.pages) if copy.pages else "[]",
        "supersedes": copy.supersedes,
        "superseded_by": copy.superseded_by,
        "withdrawn_at": copy.withdrawn_at,
        "version": copy.version,
    }


def _copy(row: Sequence[Any], cells: Mapping[str, Cell]) -> ProtocolCopy:
    # By position: naming twenty fields costs more than everything else here.
    (
        number, race, precinct, side, source, grade, _, _, typing, is_source_stated,
        is_grade_stated, features, obtained_by, obtained_at, is_moment_stated, obtained_where,
        obtained_how, operator, pages, supersedes, superseded_by, withdrawn_at, version,
    ) = row  # fmt: skip
    return ProtocolCopy(
        number, race, precinct, _SIDES[side], source, _GRADES[grade], cells, _TYPINGS[typing],
        is_source_stated, is_grade_stated, _features(features), obtained_by, obtained_at,
        is_moment_stated, obtained_where, obtained_how, operator, _pages(pages), supersedes,
        superseded_by, withdrawn_at, version,
    )  # fmt: skip


def _cells(lines: tuple[str, ...], figures: list[int | str]) -> dict[str, Cell]:
    cells = dict(zip(lines, figures, strict=True))
    for line, cell in cells.items():
        if type(cell) is str:
            return {line: as_cell(cell) for line, cell in cells.items()}
    return cells  # type: ignore[return-value]  # every cell is a number


@cache
def _features(text: str) -> Mapping[Feature, bool]:
    """A handful of combinations stands for thousands of copies; none is ever changed."""
    return features_of(text)


def _pages(text: str) -> tuple[Page, ...]:
    return () if text == "[]" else pages_of(text)


@contextmanager
def _few_collections() -> Iterator[None]:
    """Make many objects at once without the collector walking over them again and again."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
