"""How a copy stands in its row, made to be read and written by the ten thousand."""

import json
from collections.abc import Mapping, Sequence
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
    Words,
)
from hq_desktop.storage.pauses import few_collections
from hq_desktop.storage.records import (
    as_cell,
    features_of,
    features_text,
    json_of,
    pages_of,
    pages_text,
    words_of,
    words_text,
)
from hq_desktop.storage.rows import table_of
from hq_desktop.storage.schema import ProtocolCopyRow

LineLists = Mapping[int, tuple[str, ...]]

COLUMNS = tuple(table_of(ProtocolCopyRow).columns)
"""Every column in the order of the table: rows are taken apart and built by position."""

_LINE_LIST = [column.name for column in COLUMNS].index("line_list")
_FIGURES = [column.name for column in COLUMNS].index("figures")
_NO_WORDS: Words = {}
_SIDES = {one.value: one for one in Side}
_GRADES = {one.value: one for one in Grade}
_TYPINGS: dict[str | None, Typing | None] = {one.value: one for one in Typing} | {None: None}


def copies(rows: Sequence[Sequence[Any]], lists: LineLists) -> tuple[ProtocolCopy, ...]:
    """Return the copies of rows; all figures are parsed as one JSON text."""
    text = "[" + ",".join([row[_FIGURES] for row in rows]) + "]"
    with few_collections():
        figures = json.loads(text)
        if '"' in text:
            figures = [[as_cell(cell) for cell in one] for one in figures]
        return tuple(
            [
                _copy(row, dict(zip(lists[row[_LINE_LIST]], one, strict=True)))
                for row, one in zip(rows, figures, strict=True)
            ]
        )


def row_of(
    copy: ProtocolCopy, number: CopyId, lists: Mapping[tuple[str, ...], int]
) -> tuple[Any, ...]:
    """Return the row of a copy under its number."""
    return (
        number,
        copy.race,
        copy.precinct,
        copy.side.value,
        copy.source,
        copy.grade.value,
        lists[tuple(copy.cells)],
        _figures(copy),
        None if copy.typing is None else copy.typing.value,
        copy.is_source_stated,
        copy.is_grade_stated,
        features_text(copy.features) if copy.features else "{}",
        copy.obtained_by,
        copy.obtained_at,
        copy.is_moment_stated,
        copy.obtained_where,
        copy.obtained_how,
        copy.operator,
        pages_text(copy.pages) if copy.pages else "[]",
        copy.supersedes,
        copy.superseded_by,
        copy.withdrawn_at,
        copy.version,
        words_text(copy.words) if copy.words else None,
        copy.publication,
    )


def _figures(copy: ProtocolCopy) -> str:
    # A list of whole numbers is written by Python as by JSON, in a third of the time.
    text = repr(list(copy.cells.values()))
    return json_of(list(copy.cells.values())) if "<" in text else text.replace(" ", "")


def _copy(row: Sequence[Any], cells: Mapping[str, Cell]) -> ProtocolCopy:
    # By position: naming twenty fields costs more than everything else here.
    (
        number, race, precinct, side, source, grade, _, _, typing, is_source_stated,
        is_grade_stated, features, obtained_by, obtained_at, is_moment_stated, obtained_where,
        obtained_how, operator, pages, supersedes, superseded_by, withdrawn_at, version, words,
        publication,
    ) = row  # fmt: skip
    return ProtocolCopy(
        number, race, precinct, _SIDES[side], source, _GRADES[grade], cells, _TYPINGS[typing],
        is_source_stated, is_grade_stated, _features(features), obtained_by, obtained_at,
        is_moment_stated, obtained_where, obtained_how, operator, _pages(pages), supersedes,
        superseded_by, withdrawn_at, version, words_of(words) if words else _NO_WORDS,
        publication,
    )  # fmt: skip


@cache
def _features(text: str) -> Mapping[Feature, bool]:
    """A handful of combinations stands for thousands of copies; none is ever changed."""
    return features_of(text)


def _pages(text: str) -> tuple[Page, ...]:
    return () if text == "[]" else pages_of(text)
