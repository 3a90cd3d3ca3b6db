"""Layouts of publications as data files: which heading means which of our columns."""

from collections.abc import Mapping
from pathlib import Path

from hq_desktop.catalogue.toml_reading import Section, read_file, read_text
from hq_desktop.domain.imports import ImportKind
from hq_desktop.domain.layout import Layout, fingerprint
from hq_desktop.domain.table_shape import Grouping, Orientation

KINDS = tuple(kind.value for kind in ImportKind)


def read_layout(path: Path) -> Layout:
    """Return the layout of a data file; raise FaultyDataFile on any fault."""
    return _layout(read_file(path))


def layout_of_text(text: str, name: str) -> Layout:
    """Return the layout of a data file's text; `name` tells it in a failure."""
    return _layout(read_text(text, name))


def _layout(top: Section) -> Layout:
    headings, order = _columns(top)
    layout = Layout(
        code=top.text("code"),
        title=top.wording("title"),
        kinds=_kinds(top),
        columns=_lists(top, "columns"),
        words=_lists(top, "words"),
        sheet=_sheet(top),
        header_rows=_header_rows(top),
        orientation=top.choice("orientation", Orientation, Orientation.ROWS),
        skip=top.words("skip", ()),
        ignore=top.words("ignore", ()),
        is_unknown_ignored=top.flag("ignore_unknown", default=False),
        precinct_prefixes=top.words("precinct_prefixes", ()),
        fingerprint=fingerprint(headings) if headings else "",
        headings=headings,
        order=order,
        style=top.choice("style", Grouping) if top.has("style") else None,
        has_sums=top.flag("has_sums", default=False),
        keys=dict(top.entries("keys")) if top.has("keys") else {},
    )
    top.done()
    _must_be_unambiguous(top, layout)
    return layout


def _columns(top: Section) -> tuple[tuple[str, ...], tuple[str | None, ...]]:
    """Take the columns of a table that is known by its headings, from left to right."""
    headings: list[str] = []
    order: list[str | None] = []
    for column in top.tables("column"):
        headings.append(column.text("heading", ""))
        order.append(column.text("means", "") if column.has("means") else None)
        column.done()
    return tuple(headings), tuple(order)


def _kinds(top: Section) -> tuple[ImportKind, ...]:
    words = top.words("kinds", KINDS)
    for word in words:
        if word not in KINDS:
            top.refuse("kinds", f"expected some of {', '.join(KINDS)}; found {word!r}")
    return tuple(ImportKind(word) for word in words)


def _lists(top: Section, key: str) -> Mapping[str, tuple[str, ...]]:
    if not top.has(key):
        return {}
    table = top.anything(key)
    if not isinstance(table, dict):
        top.refuse(key, "expected a table of lists of texts")
    return {name: top.as_words(f"{key}.{name}", value) for name, value in table.items()}


def _sheet(top: Section) -> str | int | None:
    if not top.has("sheet"):
        return None
    value = top.anything("sheet")
    is_number = isinstance(value, int) and not isinstance(value, bool) and value >= 1
    is_name = isinstance(value, str) and bool(value.strip())
    if not isinstance(value, str | int) or not (is_number or is_name):
        top.refuse("sheet", "expected a sheet's name, or its number from 1")
    return value


def _header_rows(top: Section) -> tuple[int, int] | None:
    """Take `header_rows = [2, 4]`, or `header_row = 2` where the heading is one row."""
    if top.has("header_row"):
        row = top.whole("header_row")
        if row < 1:
            top.refuse("header_row", "expected a row's number from 1")
        return row, row
    if not top.has("header_rows"):
        return None
    rows = top.anything("header_rows")
    is_pair = isinstance(rows, list) and len(rows) == 2
    if not isinstance(rows, list) or not is_pair or not all(type(one) is int for one in rows):
        top.refuse("header_rows", "expected the first and the last heading row, [2, 4]")
    first, last = rows
    if not 1 <= first <= last:
        top.refuse("header_rows", "expected row numbers from 1, the first one first")
    return first, last


def _must_be_unambiguous(top: Section, layout: Layout) -> None:
    """Refuse a publication's layout where one heading means two columns.

    The canonical layout may say "Адрес" for two columns, of which a table has one. A table that
    is known by its headings names its columns by their order.
    """
    if top.file == "canonical.toml" or layout.fingerprint:
        return
    seen: dict[str, str] = {}
    for column, headings in layout.columns.items():
        for heading in headings:
            other = seen.setdefault(heading.casefold(), column)
            if other != column:
                top.refuse(f"columns.{column}", f"{heading!r} means {other} already")
