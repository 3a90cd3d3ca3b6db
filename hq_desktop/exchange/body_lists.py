"""The directory of commissions and courts outwards, as people read it and as it comes in again."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from hq_desktop.domain.election import Commission
from hq_desktop.domain.layout import Layout
from hq_desktop.exchange.workbook import Column, Sheet, write

TITLE = "Комиссии и суды"
_WIDTHS = (18, 18, 24, 52, 52, 44, 44, 40)
_HEADINGS = (
    "Код / Коды",
    "Вышестоящая комиссия / Жоғары тұрған комиссия",
    "Уровень / Деңгейі",
    "Наименование на русском / Орысша атауы",
    "Наименование на казахском / Қазақша атауы",
    "Кому (рус) / Кімге (орысша)",
    "Кому (каз) / Кімге (қазақша)",
    "Адрес / Мекенжайы",
)
"""Headings that `layouts/canonical.toml` knows, so that the table is imported as it is written."""


def write_bodies(path: Path, commissions: Iterable[Commission], layout: Layout) -> int:
    """Write the directory as a workbook and return how many rows it has.

    Commissions come before courts, each above what stands below it. Raises FolderReadOnly, DiskFull
    or StorageFailed; a workbook that stood there before stays then.
    """
    rows = [
        (
            one.code,
            one.parent,
            layout.words.get(one.level, (one.level,))[0],
            one.name.ru,
            one.name.kk,
            one.heading.ru,
            one.heading.kk,
            one.address,
        )
        for one in _from_above(commissions)
    ]
    columns = [Column(title, width=width) for title, width in zip(_HEADINGS, _WIDTHS, strict=True)]
    write(path, [Sheet(TITLE, columns, rows)])
    return len(rows)


def _from_above(commissions: Iterable[Commission]) -> list[Commission]:
    every = {one.code: one for one in commissions}

    def depth(one: Commission) -> int:
        found: set[str] = set()
        while one.parent in every and one.parent not in found:
            found.add(one.parent)
            one = every[one.parent]
        return len(found)

    depths: Mapping[str, int] = {code: depth(one) for code, one in every.items()}
    return sorted(every.values(), key=lambda one: (one.is_court, depths[one.code], one.code))
