"""How the overview names the stands of precincts, their signs and their colours."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from hq_desktop.actions.overview import CommissionLine, PrecinctLine, RaceState
from hq_desktop.domain.call import Contact
from hq_desktop.domain.coverage import Stand
from hq_desktop.domain.election import Commission, CommissionCode
from hq_desktop.domain.short_names import short_names
from hq_desktop.ui import hidden_names
from hq_desktop.ui.language import worded

translate = QCoreApplication.translate

SIGNS: Mapping[Stand, str] = {
    Stand.DIFFERING: "≠",
    Stand.SETTLED: "✓",
    Stand.TYPED_ONCE: "○",
    Stand.IMPORTED: "○",
    Stand.WAITING: "…",
    Stand.CANNOT_BE_ENTERED: "!",
    Stand.NO_SHEET: "–",
}

TONES: Mapping[Stand, str] = {
    Stand.DIFFERING: "attention",
    Stand.SETTLED: "good",
    Stand.TYPED_ONCE: "",
    Stand.IMPORTED: "",
    Stand.WAITING: "unknown",
    Stand.CANNOT_BE_ENTERED: "attention",
    Stand.NO_SHEET: "unknown",
}


def stand_words(stand: Stand) -> str:
    """Return what a stand is called, short enough for a table."""
    return {
        Stand.DIFFERING: translate("Overview", "entries differ"),
        Stand.SETTLED: translate("Overview", "settled"),
        Stand.TYPED_ONCE: translate("Overview", "typed once"),
        Stand.IMPORTED: translate("Overview", "imported"),
        Stand.WAITING: translate("Overview", "waits for typing"),
        Stand.CANNOT_BE_ENTERED: translate("Overview", "cannot be entered"),
        Stand.NO_SHEET: translate("Overview", "no sheet"),
    }[stand]


def stand_meaning(stand: Stand) -> str:
    """Return what a stand means, in a sentence."""
    return {
        Stand.DIFFERING: translate("Overview", "two entries of a sheet differ, a person settles"),
        Stand.SETTLED: translate("Overview", "typed twice, every cell settled"),
        Stand.TYPED_ONCE: translate("Overview", "typed by one person"),
        Stand.IMPORTED: translate("Overview", "from a table, nobody typed a sheet"),
        Stand.WAITING: translate("Overview", "a photo or paper is here, nobody typed it"),
        Stand.CANNOT_BE_ENTERED: translate("Overview", "a sheet is here and cannot be read"),
        Stand.NO_SHEET: translate("Overview", "nothing of ours yet"),
    }[stand]


def signed(stand: Stand) -> str:
    """Return sign and word of a stand."""
    return f"{SIGNS[stand]} {stand_words(stand)}"


def race_title(state: RaceState) -> str:
    """Return the name of a race with its district."""
    title, district = worded(state.profile.title), worded(state.race.district)
    return f"{title}, {district}" if district else title


def commission_name(commission: Commission | None, code: str = "") -> str:
    """Return the name of a commission, its code where it has none."""
    named = worded(commission.name) if commission else ""
    return named or (commission.code if commission else code)


def line_commission(line: CommissionLine) -> str:
    """Return the name of the commission of a line."""
    return commission_name(line.commission, line.code)


def short_commissions(state: RaceState) -> Mapping[CommissionCode, str]:
    """Return what the commissions of a race are called, without the words they all share."""
    names = {one.code: line_commission(one) for one in state.commissions}
    parents = {
        one.code: one.commission.parent if one.commission else None for one in state.commissions
    }
    if len(names) == 1:
        return names
    return {code: short or names[code] for code, short in short_names(names, parents).items()}


def people_words(people: Sequence[Contact]) -> str:
    """Return who stands at a precinct, names or codes as the lists show them."""
    by_code = hidden_names.are_hidden()
    return ", ".join(one.shown_name(by_code) for one in people)


def precinct_haystack(line: PrecinctLine) -> str:
    """Return what a search for a precinct looks into: names only where they are shown."""
    precinct = line.precinct
    by_code = hidden_names.are_hidden()
    told = [one.code if by_code else f"{one.code} {one.name} {one.phone}" for one in line.people]
    commission = line.commission.name.every() if line.commission else (precinct.commission,)
    return " ".join(
        (line.title, *precinct.name.every(), *precinct.address.every(), *commission, *told)
    )
