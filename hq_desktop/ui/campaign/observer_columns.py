"""The list of people at precincts, column by column; where names are hidden they are nowhere."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from hq_desktop.domain.credentials import OBSERVERS, Gap, crowded, gaps
from hq_desktop.domain.election import Directory, precinct_order
from hq_desktop.domain.observer import Credential, Observer, phone_digits, shown_name
from hq_desktop.domain.observer_role import ObserverRole
from hq_desktop.ui.campaign.observer_words import gap_words, role_words, seal_words, validity_words
from hq_desktop.ui.figures import NOTHING
from hq_desktop.ui.widgets.record_table import Column

translate = QCoreApplication.translate

_TOLD_BY_COLUMNS = frozenset(
    {Gap.NO_ROLE, Gap.NO_CREDENTIAL, Gap.NO_SEAL, Gap.SEAL_UNSEEN, Gap.EXPIRED}
)
NAME, PHONE = 1, 4
"""The places of the columns that are hidden with the names."""


@dataclass(frozen=True, slots=True)
class ObserverRow:
    """A person with what is shown: numbers of precincts, what the credential lacks in words."""

    observer: Observer
    precincts: str
    place: tuple[str, int, str]
    gaps: tuple[Gap, ...]
    warnings: tuple[str, ...]
    election_day: date
    by_code: bool

    @property
    def name(self) -> str:
        """What stands for the person here."""
        return shown_name(self.observer, self.by_code)


def observer_rows(
    people: Iterable[Observer], directory: Directory, *, by_code: bool
) -> tuple[ObserverRow, ...]:
    """Return the rows of the list, in the order people were added."""
    everyone = tuple(people)
    titles = directory.titles()
    full = crowded(everyone)
    day = directory.campaign.election_day
    rows = []
    for one in everyone:
        found = gaps(one, day)
        warnings = [gap_words(gap, one, day) for gap in found]
        over = [titles.get(at, "?") for at in one.precincts if at in full] if _is_proxy(one) else []
        if over:
            found = (*found, Gap.TOO_MANY_PROXIES)
            warnings.append(gap_words(Gap.TOO_MANY_PROXIES, one, day, ", ".join(over)))
        numbers = ", ".join(titles.get(at, "?") for at in one.precincts)
        known = [directory.precincts[at] for at in one.precincts if at in directory.precincts]
        place = min(map(precinct_order, known), default=("\uffff", 0, ""))
        rows.append(ObserverRow(one, numbers, place, found, tuple(warnings), day, by_code))
    return tuple(rows)


def observer_columns() -> Sequence[Column[ObserverRow]]:
    """Return the columns of the people; a phone is found by its digits too."""
    return (
        Column(
            lambda: translate("People", "Code"),
            lambda row: row.observer.code,
            lambda row: _code_key(row.observer.code),
            tone=lambda row: "strong" if row.by_code else "",
            width=84,
        ),
        Column(lambda: translate("People", "Name"), lambda row: row.name, tone=lambda _: "strong"),
        Column(
            lambda: translate("People", "Role"),
            lambda row: role_words(row.observer.role),
            tone=lambda row: "attention" if row.observer.role is None else "",
            width=170,
        ),
        Column(
            lambda: translate("People", "Precincts"),
            lambda row: row.precincts,
            lambda row: row.place,
            width=130,
        ),
        Column(
            lambda: translate("People", "Telephone"),
            lambda row: "" if row.by_code else row.observer.phone,
            width=140,
            found_by=lambda row: "" if row.by_code else _phones(row.observer),
        ),
        Column(
            lambda: translate("People", "Sent by"),
            lambda row: row.observer.credential.organisation,
        ),
        Column(
            lambda: translate("People", "Credential"),
            _credential,
            tone=_credential_tone,
            width=150,
            tooltip=lambda row: "\n".join(row.warnings) or _credential(row),
        ),
        Column(
            lambda: translate("People", "Valid until"),
            lambda row: validity_words(row.observer.credential, row.election_day),
            lambda row: row.observer.credential.valid_until,
            tone=lambda row: "attention" if Gap.EXPIRED in row.gaps else "",
            width=150,
        ),
    )


def _credential(row: ObserverRow) -> str:
    """The seal, and how many other things are wrong that no column tells."""
    others = [gap for gap in row.gaps if gap not in _TOLD_BY_COLUMNS]
    paper = row.observer.credential
    is_unneeded = paper == Credential() and Gap.NO_CREDENTIAL not in row.gaps
    is_asked = row.observer.role in OBSERVERS or row.observer.role is None
    seal = NOTHING if is_unneeded else seal_words(paper, is_asked=is_asked)
    return f"{seal}, ! {len(others)}" if others else seal


def _credential_tone(row: ObserverRow) -> str:
    if set(row.gaps) - {Gap.EXPIRED, Gap.NO_ROLE}:
        return "attention"
    return "good" if row.observer.credential.has_seal else ""


def _is_proxy(observer: Observer) -> bool:
    return observer.role is ObserverRole.PROXY


def _phones(observer: Observer) -> str:
    """A number is looked for with or without spaces, with 8 or with +7."""
    digits = phone_digits(observer.phone)
    local = f"8{digits[1:]}" if digits.startswith("7") else ""
    return f"{observer.phone} {digits} {local}"


def _code_key(code: str) -> tuple[int, str]:
    """Codes that are numbers stand in their order, before the others."""
    return (int(code), code) if code.isdecimal() and code.isascii() else (10**9, code)
