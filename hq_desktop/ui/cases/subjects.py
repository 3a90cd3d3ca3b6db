"""What a document can be about: precincts that differ, totals that cannot be right, addressees."""

from collections.abc import Sequence
from dataclasses import dataclass

from hq_desktop.actions.cases import CasesActions
from hq_desktop.actions.official import OfficialActions
from hq_desktop.actions.package_subjects import Matter
from hq_desktop.domain.board import RaceComparison
from hq_desktop.domain.bounds import TerritoryLine
from hq_desktop.domain.comparison import PrecinctRow
from hq_desktop.domain.election import (
    Commission,
    CommissionCode,
    Directory,
    PrecinctId,
    Race,
    RaceCode,
    Signatory,
)
from hq_desktop.domain.protocol import Grade
from hq_desktop.domain.publication import Publication
from hq_desktop.domain.text import Language
from hq_desktop.domain.version_changes import earlier_version


@dataclass(frozen=True, slots=True)
class PrecinctChoice:
    """A precinct with what stands against it."""

    precinct: PrecinctId
    title: str
    territory: str
    lines: int
    widest: int
    grade: Grade | None


@dataclass(frozen=True, slots=True)
class TotalChoice:
    """A commission whose announced totals cannot be right."""

    commission: CommissionCode
    name: str
    lines: tuple[TerritoryLine, ...]
    line_names: tuple[str, ...]

    @property
    def gap(self) -> int:
        """The widest gap among its totals."""
        return max((one.gap or 0 for one in self.lines), default=0)


@dataclass(frozen=True, slots=True)
class VersionChoice:
    """Two versions of what one source published, the earlier first."""

    source: str
    earlier: Publication
    later: Publication


@dataclass(frozen=True, slots=True)
class Subjects:
    """Everything one chooses from, of one race."""

    directory: Directory
    race: Race
    precincts: tuple[PrecinctChoice, ...]
    totals: tuple[TotalChoice, ...]
    versions: tuple[VersionChoice, ...] = ()

    @property
    def courts(self) -> tuple[Commission, ...]:
        """The courts of the address book, by name."""
        found = [one for one in self.directory.commissions.values() if one.is_court]
        return tuple(sorted(found, key=lambda one: one.name.ru))

    @property
    def signatories(self) -> tuple[Signatory, ...]:
        """The people who may sign."""
        return self.directory.signatories


def read_subjects(
    actions: CasesActions, wanted: RaceCode | None, language: Language
) -> Subjects | None:
    """Read what a document can be about; None without a race. Belongs in a task."""
    directory = actions.desk.directory()
    race = directory.race(wanted) if wanted is not None else None
    race = race or next(iter(directory.races), None)
    if race is None:
        return None
    matter = actions.subjects(race.code)
    return Subjects(
        directory=directory,
        race=race,
        precincts=_precincts(matter, language),
        totals=_totals(matter.comparison, directory, language),
        versions=_versions(OfficialActions(actions.desk).publications(race.code)),
    )


def _versions(published: tuple[Publication, ...]) -> tuple[VersionChoice, ...]:
    """Return every version with the one it replaced, the latest first."""
    pairs = ((earlier_version(one, published), one) for one in reversed(published))
    return tuple(
        VersionChoice(later.source, earlier, later)
        for earlier, later in pairs
        if earlier is not None
    )


def _precincts(matter: Matter, language: Language) -> tuple[PrecinctChoice, ...]:
    rows = [row for row in matter.comparison.rows if matter.against(row)]
    found = [_precinct(matter, row, language) for row in rows]
    return tuple(sorted(found, key=lambda one: -one.widest))


def _precinct(matter: Matter, row: PrecinctRow, language: Language) -> PrecinctChoice:
    one = row.precinct
    over = matter.facts.directory.commissions.get(one.commission)
    widest = (abs(difference.difference) for difference in row.discrepancies)
    return PrecinctChoice(
        precinct=one.id,
        title=matter.titles[one.id],
        territory=over.name.in_language(language) if over is not None else one.commission,
        lines=len(row.discrepancies),
        widest=max(widest, default=0),
        grade=row.ours.grade if row.ours is not None else None,
    )


def _totals(
    comparison: RaceComparison, directory: Directory, language: Language
) -> tuple[TotalChoice, ...]:
    grouped: dict[CommissionCode, list[TerritoryLine]] = {}
    for one in comparison.contradictions:
        grouped.setdefault(one.commission, []).append(one)
    return tuple(
        TotalChoice(
            code,
            directory.commissions[code].name.in_language(language) or code,
            tuple(lines),
            _line_names(comparison, lines, language),
        )
        for code, lines in grouped.items()
    )


def _line_names(
    comparison: RaceComparison, lines: Sequence[TerritoryLine], language: Language
) -> tuple[str, ...]:
    codes = frozenset(one.line for one in lines)
    fields = comparison.form.fields(comparison.race.contestants, codes)
    names = {one.code: one.label.in_language(language) for one in fields}
    return tuple(names.get(one.line, one.line) for one in lines)
