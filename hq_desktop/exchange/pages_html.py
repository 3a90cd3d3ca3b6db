"""The tables of a saved web page as sheets, with what is merged in them, as they are seen."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from lxml import etree
from lxml.etree import _Element

from hq_desktop.exchange.cells import EMPTY, Raw, Sheet, Span
from hq_desktop.exchange.page_disguises import Disguised, Fetched, Fonts, check_place, is_gone
from hq_desktop.exchange.page_styles import PageStyles
from hq_desktop.exchange.page_texts import CellTexts

MOST_CELLS: Final = 3_000_000
_MOST_ACROSS: Final = 300
_MOST_DOWN: Final = 65_534
_LONGEST_NAME: Final = 120
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_LINES = frozenset({"p", "b", "strong", "center", "legend", "summary", "figcaption", "a", "button"})
_SPACES = re.compile(r"\s+")


class NoTables(Exception):
    """There is nothing to read in a page: the code of the reason and its facts."""

    def __init__(self, reason: str, **facts: str) -> None:
        super().__init__(reason)
        self.reason = reason
        self.facts = facts


def is_page(text: str) -> bool:
    """Whether a text is a web page, or a table copied from one."""
    head = text[:4000].lstrip("\ufeff \t\r\n").lower()
    if head.startswith(("<!doctype html", "<html", "<table", "<head", "<body")):
        return True
    return head.startswith("<") and any(f"<{tag}" in head for tag in ("html", "table", "body"))


def told_encoding(content: bytes) -> str:
    """Return the encoding that a page says it has, or nothing."""
    found = re.search(rb"charset\s*=\s*[\"']?\s*([\w.:-]+)", content[:8000], re.IGNORECASE)
    return found[1].decode("ascii", "replace") if found else ""


def read_pages(pages: Sequence[str], fetched: Fetched) -> tuple[Sheet, ...]:
    """Return every table that has something in it, no two of one name; nested ones are their own.

    `fetched` gives the style sheets and fonts saved with the pages. Raises NoTables where there is
    no table, where a page is too large, and where digits are seen that are not in the file.
    """
    names, room = _Names(), _Room()
    try:
        sheets = tuple(sheet for page in pages for sheet in _sheets(page, fetched, names, room))
    except Disguised as fault:
        raise NoTables("digits_disguised", detail=str(fault)) from fault
    if not sheets:
        raise NoTables("page_without_table")
    return sheets


def _sheets(text: str, fetched: Fetched, names: "_Names", room: "_Room") -> Iterator[Sheet]:
    page = _parsed(text)
    if page is None:
        return
    styles = PageStyles(list(_style_texts(page, fetched)))
    texts = CellTexts(styles, Fonts(styles.fonts, fetched))
    for table, name in _named_tables(page):
        sheet = _sheet(table, styles, texts, room)
        if sheet is not None:
            yield replace(sheet, name=names.own(name or _title(page)))


def _parsed(text: str) -> _Element | None:
    parser = etree.HTMLParser(
        encoding="utf-8", no_network=True, huge_tree=True, remove_comments=True, remove_pis=True
    )
    text = text.replace("\x00", "")
    page = etree.fromstring(text.encode("utf-8", "replace"), parser) if text.strip() else None
    if parser.error_log.filter_from_fatals():
        # The parser gave up, and what follows is lost without a word.
        raise NoTables("damaged")
    return page


def _style_texts(page: _Element, fetched: Fetched) -> Iterator[str]:
    for element in page.iter("style", "link"):
        if element.tag == "style":
            if "print" not in element.get("media", ""):
                yield "".join(element.itertext())
        elif "stylesheet" in element.get("rel", "").lower() and "print" not in element.get(
            "media", ""
        ):
            content = fetched(element.get("href", ""))
            yield "" if content is None else content.decode("utf-8", "replace")


def _named_tables(page: _Element) -> Iterator[tuple[_Element, str]]:
    """Yield the tables in their order, each with its caption or the heading before it."""
    heading, line = "", ""
    for element in page.iter():
        if element.tag == "table":
            own = _text(next(iter(element.findall("caption")), None))
            yield element, own or line or heading
            line = ""
        elif element.tag in _HEADINGS:
            heading, line = _text(element), ""
        elif element.tag in _LINES and not _is_in_table(element):
            line = _text(element) or line


def _is_in_table(element: _Element) -> bool:
    return next(element.iterancestors("table"), None) is not None


def _text(element: _Element | None) -> str:
    if element is None:
        return ""
    text = _SPACES.sub(" ", "".join(element.itertext())).strip()
    return text if len(text) <= _LONGEST_NAME else text[:_LONGEST_NAME].rsplit(" ", 1)[0] + " …"


def _title(page: _Element) -> str:
    return _text(next(page.iter("title"), None))


@dataclass(slots=True)
class _Names:
    """Names for sheets, no two alike: they say which table is meant."""

    given: set[str] = field(default_factory=set)

    def own(self, name: str) -> str:
        number, own = 1, name or "1"
        while own in self.given:
            number += 1
            own = f"{name} ({number})" if name else str(number)
        self.given.add(own)
        return own


@dataclass(slots=True)
class _Room:
    """How many cells may still be read of a page."""

    left: int = MOST_CELLS

    def take(self, cells: int) -> None:
        self.left -= cells
        if self.left < 0:
            raise NoTables("tables_too_large")


class _Grid:
    """The cells of one table while it is read, each at its place."""

    def __init__(self, room: _Room) -> None:
        self.values: dict[tuple[int, int], str] = {}
        self.spans: list[Span] = []
        self._taken: set[tuple[int, int]] = set()
        self._room = room
        self._width = self._height = 0

    def add(self, row: int, column: int, size: tuple[int, int], text: str) -> int:
        """Put a cell into the first free place of a row, and return the column after it."""
        while (row, column) in self._taken:
            column += 1
        across, down = size
        self._room.take(across * down)
        if text:
            self.values[row, column] = text
        if across > 1 or down > 1:
            self.spans.append(Span(row, column, row + down - 1, column + across - 1))
            self._taken.update((row + y, column + x) for y in range(down) for x in range(across))
        self._width = max(self._width, column + across)
        self._height = max(self._height, row + down)
        return column + across

    def rows(self) -> tuple[tuple[Raw, ...], ...]:
        """Return the rows, all of one width."""
        self._room.take(self._height * self._width)
        return tuple(
            tuple(self.values.get((row, column), EMPTY) for column in range(self._width))
            for row in range(self._height)
        )


def _sheet(table: _Element, styles: PageStyles, texts: CellTexts, room: _Room) -> Sheet | None:
    """Return a table without its name, or None where nothing stands in it."""
    grid = _Grid(room)
    hidden: set[int] = set()
    rows = list(_rows(table))
    most = max((_columns(row) for row, _ in rows), default=1)
    for place, (row, left) in enumerate(rows):
        is_hidden = is_gone(styles.look(row))
        if is_hidden:
            hidden.add(place)
        column = 0
        for cell in row.iterchildren("td", "th"):
            # What is hidden alone gives its place to the next one; a hidden row has no text.
            if is_hidden or not is_gone(styles.look(cell)):
                text = "" if is_hidden else _cell_text(cell, row, styles, texts)
                column = grid.add(place, column, _size(cell, left, most), text)
    if not grid.values:
        return None
    is_visible = not any(is_gone(styles.look(one)) for one in (table, *table.iterancestors()))
    return Sheet(
        "",
        grid.rows(),
        is_visible,
        spans=tuple(grid.spans),
        hidden_rows=frozenset(hidden),
        hidden_columns=frozenset(_hidden_columns(table, styles)),
    )


def _rows(table: _Element) -> Iterator[tuple[_Element, int]]:
    """Yield the rows as they are drawn, each with how many are left of its group, itself too."""
    groups: dict[str, list[list[_Element]]] = {"thead": [], "tbody": [], "tfoot": []}
    loose: list[_Element] = []
    for child in table.iterchildren("thead", "tbody", "tfoot", "tr"):
        if child.tag == "tr":
            if not loose:
                groups["tbody"].append(loose)
            loose.append(child)
        else:
            loose = []
            groups[str(child.tag)].append(list(child.iterchildren("tr")))
    for group in (*groups["thead"], *groups["tbody"], *groups["tfoot"]):
        for place, row in enumerate(group):
            yield row, len(group) - place


def _columns(row: _Element) -> int:
    """Return how many columns a row has; a span far too wide means "all there are"."""
    spans = (_whole(cell.get("colspan"), 1) for cell in row.iterchildren("td", "th"))
    return max(1, sum(span if 0 < span <= _MOST_ACROSS else 1 for span in spans))


def _size(cell: _Element, left: int, most: int) -> tuple[int, int]:
    """Return how many columns and rows a cell takes; no more rows than its group has left."""
    across = min(max(_whole(cell.get("colspan"), 1), 1), most)
    down = min(_whole(cell.get("rowspan"), 1), _MOST_DOWN)
    return across, left if down == 0 else min(max(down, 1), left)


def _hidden_columns(table: _Element, styles: PageStyles) -> Iterator[int]:
    place = 0
    for column in table.iterfind(".//col"):
        if next(column.iterancestors("table")) is table:
            span = min(max(_whole(column.get("span"), 1), 1), _MOST_ACROSS)
            look = styles.look(column)
            if is_gone(look) or look.get("visibility") == "collapse":
                yield from range(place, place + span)
            place += span


def _whole(text: str | None, otherwise: int) -> int:
    found = re.match(r"\s*\+?(\d{1,6})", text, re.ASCII) if text else None
    return int(found[1]) if found else otherwise


def _cell_text(cell: _Element, row: _Element, styles: PageStyles, texts: CellTexts) -> str:
    text = texts.read(cell)
    row_look = styles.look(row)
    if row_look and re.search(r"\d", text):
        check_place(row_look, is_cell=True)
    return text
