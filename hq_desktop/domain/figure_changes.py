"""Which numbers changed between two states of a package: bounds, figures of precincts, sums."""

from collections.abc import Callable, Iterator

from hq_desktop.domain.fact_change import (
    OFFICIAL,
    OURS,
    ChangeKind,
    FactChange,
    Facts,
    Told,
    by_key,
    line_key,
    row_key,
    text_of,
)
from hq_desktop.domain.package import ExhibitKind
from hq_desktop.domain.text import Text

Now = Callable[[str, Text, str], int | None]
"""A figure as it is now: precinct, line, side; for a row that the facts no longer have."""

_BOUNDS = ("official", "lower", "upper", "gap", "observed", "total", "survives")


def contradiction_changes(before: Facts, after: Facts) -> Iterator[FactChange]:
    """Give contradictions that are gone or new, and every number of those that stay."""
    old, new = by_key(before, "derivations", line_key), by_key(after, "derivations", line_key)
    for key, one in old.items():
        if key not in new:
            yield FactChange(
                ChangeKind.CONTRADICTION_GONE, line=text_of(one["line"]), before=one["official"]
            )
    for key, one in new.items():
        line = text_of(one["line"])
        if key not in old:
            yield FactChange(ChangeKind.CONTRADICTION_NEW, line=line, after=one["official"])
            continue
        for name in _BOUNDS:
            if old[key].get(name) != one.get(name):
                was, has = old[key].get(name), one.get(name)
                yield FactChange(ChangeKind.BOUND, "", line, name, was, has)


def figure_changes(before: Facts, after: Facts, now: Now | None) -> Iterator[FactChange]:
    """Figures of the copies on both sides, then of rows that differ, each told once."""
    told = list(_of_copies(before, after))
    yield from told
    known = {(one.place, one.line, one.name) for one in told}
    for one in _of_rows(before, after, now):
        if (one.place, one.line, one.name) not in known:
            yield one


def _of_copies(before: Facts, after: Facts) -> Iterator[FactChange]:
    old, new = _cells(before), _cells(after)
    for key in old:
        if key not in new:
            continue
        place, side = key
        for line in dict.fromkeys((*old[key], *new[key])):
            was, has = old[key].get(line), new[key].get(line)
            if was != has:
                yield FactChange(ChangeKind.FIGURE, place, line[1], side, was, has)


def _cells(facts: Facts) -> dict[tuple[str, str], dict[tuple[str, Text], Told]]:
    """The figures read from copies, by precinct and side, each by its number and its line."""
    sides = {ExhibitKind.COPY.value: OURS, ExhibitKind.OFFICIAL_COPY.value: OFFICIAL}
    found: dict[tuple[str, str], dict[tuple[str, Text], Told]] = {}
    for one in facts.get("exhibits") or ():
        if one["kind"] in sides and one.get("figures"):
            key = (text_of(one.get("precinct")).ru, sides[one["kind"]])
            found[key] = {
                (cell["number"], text_of(cell["line"])): cell["cell"] for cell in one["figures"]
            }
    return found


def _of_rows(before: Facts, after: Facts, now: Now | None) -> Iterator[FactChange]:
    old, new = by_key(before, "differences", row_key), by_key(after, "differences", row_key)
    for key, one in old.items():
        place, line = one["precinct"], text_of(one["line"])
        if key not in new:
            kind = ChangeKind.DIFFERENCE_GONE
            yield FactChange(kind, place, line, "", one[OURS], one[OFFICIAL])
        for side in (OURS, OFFICIAL):
            has = _figure_now(new.get(key), one, side, now)
            if has != one[side]:
                yield FactChange(ChangeKind.FIGURE, place, line, side, one[side], has)
    for key, one in new.items():
        if key not in old:
            place, line = one["precinct"], text_of(one["line"])
            kind = ChangeKind.DIFFERENCE_NEW
            yield FactChange(kind, place, line, "", one[OURS], one[OFFICIAL])


def _figure_now(row: Facts | None, before: Facts, side: str, now: Now | None) -> Told:
    """A figure of a row as it is now; where nobody can tell, as it was."""
    if row is not None:
        return int(row[side])
    if now is None:
        return int(before[side])
    return now(before["precinct"], text_of(before["line"]), side)


def sum_changes(before: Facts, after: Facts) -> Iterator[FactChange]:
    """Give the sums of lines that changed, and over how many precincts they run."""
    old, new = by_key(before, "sums", line_key), by_key(after, "sums", line_key)
    for key, one in old.items():
        for name in (OURS, OFFICIAL, "precincts"):
            has = new[key].get(name) if key in new else None
            if one.get(name) != has:
                line = text_of(one["line"])
                yield FactChange(ChangeKind.SUM, "", line, name, one.get(name), has)
    for key, one in new.items():
        if key not in old:
            for name in (OURS, OFFICIAL):
                line = text_of(one["line"])
                yield FactChange(ChangeKind.SUM, "", line, name, None, one.get(name))
