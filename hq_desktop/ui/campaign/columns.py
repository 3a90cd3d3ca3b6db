"""The lists of the campaign, column by column."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from hq_desktop.domain.capacity import capacity_of
from hq_desktop.domain.election import (
    Commission,
    CommissionCode,
    Contestant,
    Directory,
    Precinct,
    Race,
    Signatory,
    precinct_order,
)
from hq_desktop.domain.imports import ImportRecord
from hq_desktop.domain.observer_role import ObserverRole
from hq_desktop.domain.role_rights import RoleRights
from hq_desktop.domain.short_names import short_names
from hq_desktop.domain.territory import tree_of
from hq_desktop.ui.campaign.observer_words import role_words
from hq_desktop.ui.campaign.wording import contestant_title, level_words
from hq_desktop.ui.column_words import kind_words
from hq_desktop.ui.figures import figure, moment
from hq_desktop.ui.language import worded
from hq_desktop.ui.widgets.record_table import Column

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class PrecinctRow:
    """A precinct with the name of the commission it stands under."""

    precinct: Precinct
    commission: str


@dataclass(frozen=True, slots=True)
class CommissionRow:
    """A commission with its depth in the tree, its place in it, and how many precincts it has."""

    commission: Commission
    depth: int
    place: int
    precincts: int


@dataclass(frozen=True, slots=True)
class ContestantRow:
    """A contestant with the place on the ballot and whether it is ours."""

    contestant: Contestant
    place: int
    is_ours: bool


def precinct_rows(directory: Directory, race: Race) -> tuple[PrecinctRow, ...]:
    """Return the race's precincts, closed ones too, by commission and number."""
    own = [directory.precincts[one] for one in race.precincts if one in directory.precincts]
    full = commission_names(directory.commissions)
    over = {one.commission: full.get(one.commission, one.commission) for one in own}
    known = directory.commissions
    names = short_names(over, {code: known[code].parent for code in over if code in known})
    return tuple(
        PrecinctRow(precinct, names[precinct.commission])
        for precinct in sorted(own, key=precinct_order)
    )


def commission_rows(directory: Directory) -> tuple[CommissionRow, ...]:
    """Return the commissions as a tree read from above, courts last."""
    tree = tree_of(directory.commissions.values())
    counts: dict[CommissionCode, int] = {}
    for precinct in directory.precincts.values():
        counts[precinct.commission] = counts.get(precinct.commission, 0) + 1
    tops = [
        code for code, one in sorted(tree.commissions.items()) if one.parent not in tree.commissions
    ]
    found: list[tuple[Commission, int]] = []
    waiting = [(code, 0) for code in reversed(tops)]
    seen: set[CommissionCode] = set()
    while waiting:
        code, depth = waiting.pop()
        if code in seen:
            continue
        seen.add(code)
        found.append((tree.commissions[code], depth))
        waiting.extend((child, depth + 1) for child in reversed(tree.children.get(code, ())))
    found.extend((one, 0) for one in directory.commissions.values() if one.code not in seen)
    return tuple(
        CommissionRow(one, depth, place, counts.get(one.code, 0))
        for place, (one, depth) in enumerate(found)
    )


def contestant_rows(race: Race) -> tuple[ContestantRow, ...]:
    """Return the contestants in the order of the ballot."""
    return tuple(
        ContestantRow(one, place, one.code == race.ours)
        for place, one in enumerate(race.contestants, start=1)
    )


def commission_names(
    commissions: Mapping[CommissionCode, Commission],
) -> Mapping[CommissionCode, str]:
    """Return the commissions' names in the language of the screen."""
    return {code: worded(one.name) or code for code, one in commissions.items()}


def precinct_columns() -> Sequence[Column[PrecinctRow]]:
    """Return the columns of the precincts; school and address can be searched."""
    return (
        Column(
            lambda: translate("Campaign", "No."),
            lambda row: row.precinct.number,
            lambda row: precinct_order(row.precinct)[1:],
            is_number=True,
            tone=lambda row: "ink3" if row.precinct.is_closed else "strong",
            width=72,
        ),
        Column(lambda: translate("Campaign", "School or place"), _place, tone=_closed, width=280),
        Column(lambda: translate("Campaign", "Address"), _address, tone=_closed),
        Column(
            lambda: translate("Campaign", "Commission"),
            lambda row: row.commission,
            tone=_closed,
            width=220,
        ),
        Column(
            lambda: translate("Campaign", "Voters"),
            lambda row: figure(row.precinct.voters_on_list),
            lambda row: row.precinct.voters_on_list,
            is_number=True,
            tone=_closed,
            width=80,
        ),
        Column(lambda: translate("Campaign", "State"), _precinct_state, tone=_closed, width=170),
    )


def commission_columns() -> Sequence[Column[CommissionRow]]:
    """Return the columns of the tree of commissions."""
    return (
        Column(
            lambda: translate("Campaign", "Name"),
            lambda row: "      " * row.depth + (worded(row.commission.name) or row.commission.code),
            lambda row: row.place,
        ),
        Column(lambda: translate("Campaign", "Code"), lambda row: row.commission.code, width=140),
        Column(
            lambda: translate("Campaign", "Level"),
            lambda row: level_words(row.commission.level),
            width=220,
        ),
        Column(
            lambda: translate("Campaign", "Precincts"),
            lambda row: figure(row.precincts) if row.precincts else "",
            lambda row: row.precincts,
            is_number=True,
            width=90,
        ),
        Column(
            lambda: translate("Campaign", "Heading"),
            lambda row: worded(row.commission.heading) or translate("Campaign", "! not written"),
            tone=lambda row: "" if worded(row.commission.heading) else "attention",
            width=260,
        ),
    )


def contestant_columns() -> Sequence[Column[ContestantRow]]:
    """Return the columns of the ballot."""
    return (
        Column(
            lambda: translate("Campaign", "Place"),
            lambda row: str(row.place),
            lambda row: row.place,
            is_number=True,
            width=72,
        ),
        Column(
            lambda: translate("Campaign", "Name in Russian"),
            lambda row: row.contestant.name.ru,
            tone=lambda row: "ink3" if row.contestant.is_withdrawn else "strong",
        ),
        Column(
            lambda: translate("Campaign", "Name in Kazakh"),
            lambda row: row.contestant.name.kk,
            tone=lambda row: "ink3" if row.contestant.is_withdrawn else "",
        ),
        Column(lambda: translate("Campaign", "Code"), lambda row: row.contestant.code, width=120),
        Column(lambda: translate("Campaign", "State"), _contestant_state, width=200),
    )


def signatory_columns(
    roles: Mapping[ObserverRole, RoleRights],
) -> Sequence[Column[Signatory]]:
    """Return the columns of the people who sign; a role that nobody chose is called a guess."""
    return (
        Column(
            lambda: translate("Campaign", "Name"), lambda one: one.name, tone=lambda _: "strong"
        ),
        Column(
            lambda: translate("Campaign", "Acts as"),
            lambda one: acts_as_words(one, roles),
            tone=lambda one: "" if one.acts_as is not None else "attention",
            width=190,
        ),
        Column(
            lambda: translate("Campaign", "Role on the document"),
            lambda one: worded(one.role),
            width=230,
        ),
        Column(lambda: translate("Campaign", "IIN"), lambda one: one.iin, width=130),
        Column(lambda: translate("Campaign", "Telephone"), lambda one: one.phone, width=150),
        Column(
            lambda: translate("Campaign", "Facts for documents"),
            _missing_facts,
            tone=lambda one: "attention" if missing_facts(one) else "good",
            width=260,
        ),
    )


def import_columns() -> Sequence[Column[ImportRecord]]:
    """Return the columns of the imports."""
    return (
        Column(
            lambda: translate("Campaign", "When"),
            lambda one: moment(one.moment),
            lambda one: one.moment,
            width=140,
        ),
        Column(
            lambda: translate("Campaign", "What"),
            lambda one: kind_words(one.kind),
            width=230,
        ),
        Column(lambda: translate("Campaign", "File"), lambda one: one.file_name),
        Column(lambda: translate("Campaign", "Who"), lambda one: one.operator, width=150),
        Column(
            lambda: translate("Campaign", "New"),
            lambda one: figure(one.created),
            lambda one: one.created,
            is_number=True,
            width=80,
        ),
        Column(
            lambda: translate("Campaign", "Changed"),
            lambda one: figure(one.updated),
            lambda one: one.updated,
            is_number=True,
            width=90,
        ),
        Column(
            lambda: translate("Campaign", "State"),
            lambda one: (
                translate("Campaign", "undone {moment}").format(moment=moment(one.undone_at))
                if one.undone_at
                else translate("Campaign", "✓ in force")
            ),
            tone=lambda one: "ink3" if one.undone_at else "good",
            width=180,
        ),
    )


def acts_as_words(signatory: Signatory, roles: Mapping[ObserverRole, RoleRights]) -> str:
    """Return in what role a person signs; a proposal says that it is one, unknown says so too."""
    found = capacity_of(signatory, roles)
    if found.role is None:
        return translate("Campaign", "! not stated")
    words = role_words(found.role)
    return (
        words if found.is_stated else translate("Campaign", "? {role}: a guess").format(role=words)
    )


def missing_facts(signatory: Signatory) -> tuple[str, ...]:
    """Return the facts that documents need and nobody has written yet (АППК 93, 131)."""
    needed = (
        (translate("Campaign", "IIN"), signatory.iin),
        (translate("Campaign", "role"), worded(signatory.role)),
        (translate("Campaign", "residence"), signatory.residence),
        (translate("Campaign", "postal address"), signatory.postal_address),
        (translate("Campaign", "date of birth"), signatory.born_on),
        (translate("Campaign", "telephone"), signatory.phone),
        (translate("Campaign", "e-mail"), signatory.email),
    )
    return tuple(words for words, fact in needed if not fact)


def _missing_facts(signatory: Signatory) -> str:
    missing = missing_facts(signatory)
    if not missing:
        return translate("Campaign", "✓ complete")
    return translate("Campaign", "! missing: {facts}").format(facts=", ".join(missing))


def _place(row: PrecinctRow) -> str:
    return worded(row.precinct.name)


def _address(row: PrecinctRow) -> str:
    return worded(row.precinct.address)


def _closed(row: PrecinctRow) -> str:
    return "ink3" if row.precinct.is_closed else ""


def _precinct_state(row: PrecinctRow) -> str:
    if not row.precinct.is_closed:
        return ""
    return translate("Campaign", "closed: {reason}").format(reason=row.precinct.closed_reason)


def _contestant_state(row: ContestantRow) -> str:
    if row.contestant.is_withdrawn:
        return translate("Campaign", "− withdrawn {moment}").format(
            moment=moment(row.contestant.withdrawn_at)
        )
    return translate("Campaign", "● ours") if row.is_ours else ""


def contestant_choices(race: Race) -> tuple[tuple[object, str], ...]:
    """Return whose headquarters this may be: nobody's, or one of the contestants."""
    own = tuple((one.code, contestant_title(one)) for one in race.contestants)
    return ((None, translate("Campaign", "not chosen")), *own)
