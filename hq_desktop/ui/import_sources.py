"""What an import is given: a table from the clipboard, and the places its rows may mean."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData

from hq_desktop.actions.opened_tables import Pasted
from hq_desktop.domain.election import Directory, RaceCode
from hq_desktop.domain.imports import ImportKind
from hq_desktop.ui.language import worded

Places = Sequence[tuple[object, str]]
"""What a row can be about: the key of a correction, and its words."""

_OF_PRECINCTS = frozenset({ImportKind.OFFICIAL, ImportKind.READINGS})


def pasted_table(held: QMimeData) -> Pasted | None:
    """Return the table in what was copied or dropped; None where there is none.

    A word or a line without columns is no table.
    """
    text = held.text() if held.hasText() else ""
    page = held.html() if held.hasHtml() else None
    has_rows = "\n" in text.strip() or "\t" in text
    has_table = page is not None and "<table" in page.casefold()
    return Pasted(text, page if has_table else None) if has_rows or has_table else None


def places_of(kind: ImportKind, directory: Directory, race: RaceCode | None) -> Places:
    """Return whom the rows of a table can be about, by name."""
    if kind is ImportKind.TOTALS:
        return [(code, worded(one.name) or code) for code, one in directory.commissions.items()]
    chosen = directory.race(race) if race is not None else None
    if kind not in _OF_PRECINCTS or chosen is None:
        return []
    titles = directory.titles()
    return [
        (f"{one.commission}/{one.number}", ", ".join(_parts(titles[one.id], worded(one.address))))
        for one in directory.open_precincts(chosen)
    ]


def _parts(*words: str) -> list[str]:
    return [word for word in words if word]
