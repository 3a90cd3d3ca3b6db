"""What a heading may mean in a table of one kind: our columns, the form's lines, contestants."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from hq_desktop.domain.election import Contestant, Race
from hq_desktop.domain.form import CONTESTANTS, ProtocolForm
from hq_desktop.domain.imports import ImportKind
from hq_desktop.domain.layout import LEFT_OUT, Layout
from hq_desktop.domain.text import folded

FIGURES = frozenset({ImportKind.READINGS, ImportKind.OFFICIAL, ImportKind.TOTALS})

KEYS: Mapping[ImportKind, str] = {
    ImportKind.COMMISSIONS: "code",
    ImportKind.PRECINCTS: "precinct",
    ImportKind.CONTESTANTS: "code",
    ImportKind.OBSERVERS: "precinct",
    ImportKind.READINGS: "precinct",
    ImportKind.OFFICIAL: "precinct",
    ImportKind.TOTALS: "commission",
}
"""The column that says what a row is about; without it there is no table."""

COLUMNS: Mapping[ImportKind, tuple[str, ...]] = {
    ImportKind.COMMISSIONS: (
        "code",
        "parent",
        "level",
        "name_ru",
        "name_kk",
        "heading_ru",
        "heading_kk",
        "address",
    ),
    ImportKind.PRECINCTS: (
        "precinct",
        "commission",
        "name_ru",
        "name_kk",
        "address_ru",
        "address_kk",
        "voters_on_list",
        "kind",
    ),
    ImportKind.CONTESTANTS: ("code", "name_ru", "name_kk", "kind"),
    ImportKind.OBSERVERS: (
        "precinct",
        "commission",
        "name",
        "phone",
        "role",
        "organisation",
        "credential_kind",
        "credential",
        "seal",
        "issued_on",
        "valid_until",
        "messenger",
        "code",
        "note",
    ),
    ImportKind.READINGS: (
        "precinct",
        "commission",
        "grade",
        "obtained_by",
        "obtained_at",
        "obtained_where",
        "obtained_how",
    ),
    ImportKind.OFFICIAL: ("precinct", "commission"),
    ImportKind.TOTALS: ("commission",),
}
"""The columns of our own that a table of a kind may have, besides lines and contestants."""

_NO_LETTER = re.compile(r"[^\w:]+|_+")
_LEADING_NUMBER = re.compile(r"^[\d ]+(?=\D)")


@dataclass(frozen=True, slots=True)
class Meanings:
    """Everything a heading can mean in one import; `names` are told where one is unknown."""

    kind: ImportKind
    headings: Mapping[str, tuple[str, ...]]
    names: tuple[str, ...]

    @property
    def key(self) -> str:
        """The column that says what a row is about."""
        return KEYS[self.kind]

    def of(self, heading: str) -> tuple[str, ...]:
        """Return what a heading means: nothing, one column, or several it cannot be told from."""
        found = self.headings.get(heading_key(heading))
        if found is None:
            bare = _LEADING_NUMBER.sub("", heading_key(heading))
            found = self.headings.get(bare, ())
        return found


def heading_key(heading: str) -> str:
    """Return a heading as it is compared: no case, no punctuation, one space."""
    return _NO_LETTER.sub(" ", folded(heading)).strip()


def meanings(
    kind: ImportKind, layout: Layout, race: Race | None, form: ProtocolForm | None
) -> Meanings:
    """Return what headings mean in a table of a kind, the surest meanings first."""
    ranks: list[Iterable[tuple[str, str]]] = [_spelled(COLUMNS[kind], layout)]
    names = list(COLUMNS[kind])
    if kind in FIGURES and race is not None and form is not None:
        lines = [line.code for line in form.lines if line.code != CONTESTANTS]
        fields = [line.code for line in form.fields(race.contestants)]
        names += dict.fromkeys((*fields, *lines))
        ranks += [
            _spelled(lines, layout),
            _contestant_codes(race.contestants, layout),
            _ignored(layout),
            _labels(form),
            _names(race.contestants),
        ]
    else:
        ranks.append(_ignored(layout))
    found: dict[str, tuple[str, ...]] = {}
    for rank in ranks:
        _join(found, rank)
    return Meanings(kind, found, tuple(names))


def _join(found: dict[str, tuple[str, ...]], rank: Iterable[tuple[str, str]]) -> None:
    """Add one rank of meanings: it never overrules a surer one, and may contradict itself."""
    fresh: dict[str, tuple[str, ...]] = {}
    for heading, column in rank:
        key = heading_key(heading)
        if key and key not in found and column not in fresh.get(key, ()):
            fresh[key] = (*fresh.get(key, ()), column)
    found.update(fresh)


def _spelled(columns: Iterable[str], layout: Layout) -> Iterator[tuple[str, str]]:
    for column in columns:
        yield column, column
        for heading in layout.columns.get(column, ()):
            yield heading, column


def _contestant_codes(
    contestants: tuple[Contestant, ...], layout: Layout
) -> Iterator[tuple[str, str]]:
    yield from ((one.code, one.line) for one in contestants)
    yield from _spelled([one.line for one in contestants], layout)


def _ignored(layout: Layout) -> Iterator[tuple[str, str]]:
    yield from ((heading, LEFT_OUT) for heading in layout.ignore)


def _labels(form: ProtocolForm) -> Iterator[tuple[str, str]]:
    for line in form.lines:
        if line.code != CONTESTANTS:
            yield from ((label, line.code) for label in line.label.every())


def _names(contestants: tuple[Contestant, ...]) -> Iterator[tuple[str, str]]:
    for one in contestants:
        yield from ((name, one.line) for name in one.name.every())
