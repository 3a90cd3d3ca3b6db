"""Lists of the headquarters' people at precincts: observers, proxies, with their credentials.

A row is a person at one or several precincts; several rows may be one person. What is not stated
is None.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date

from hq_desktop.domain.election import Commission, Precinct, PrecinctId
from hq_desktop.domain.layout import Layout
from hq_desktop.domain.observer import CredentialKind, Observer, phone_digits
from hq_desktop.domain.observer_role import ObserverRole
from hq_desktop.domain.text import folded
from hq_desktop.exchange.cells import Fault, Raw
from hq_desktop.exchange.finders import precinct_finder
from hq_desktop.exchange.grids import Faults, Grid
from hq_desktop.exchange.parsed import Parsed, Seen, once, read_rows, texts
from hq_desktop.exchange.values import (
    choice_of,
    day_of,
    each,
    needed_text,
    precinct_number,
    yes_or_no,
)

Key = tuple[str, ...] | tuple[str, PrecinctId]
"""Who a row is about: a code; else name and phone; else name and precinct."""

Places = tuple[PrecinctId, ...]

_BETWEEN = re.compile(r"[,;\n\r]+")
_PLAIN_OBSERVER = "observer"
"""The word of a layout for an observer of whom it is not said who sent them."""
_OF_A_PARTY = ("парти", "party")


@dataclass(frozen=True, slots=True)
class ObserverFacts:
    """A person as a row tells it."""

    precincts: Places
    name: str
    phone: str | None = None
    role: ObserverRole | None = None
    organisation: str | None = None
    credential_kind: CredentialKind | None = None
    credential: str | None = None
    has_seal: bool | None = None
    issued_on: date | None = None
    valid_until: date | None = None
    messenger: str | None = None
    code: str | None = None
    note: str | None = None

    @property
    def digits(self) -> str:
        """The phone as it is compared."""
        return phone_digits(self.phone or "")

    @property
    def key(self) -> Key:
        """Who the row is about."""
        if self.code:
            return ("code", folded(self.code))
        if self.digits:
            return ("phone", folded(self.name), self.digits)
        return (folded(self.name), self.precincts[0])


_COLUMNS: Mapping[str, str] = {
    one.name: {"has_seal": "seal", "precincts": "precinct"}.get(one.name, one.name)
    for one in fields(ObserverFacts)
}
"""The column of the table that each fact stands in."""


def read_observers(
    grids: Sequence[Grid],
    layout: Layout,
    precincts: Iterable[Precinct],
    commissions: Iterable[Commission],
    people: Iterable[Observer] = (),
) -> Parsed[ObserverFacts]:
    """Return the rows of a list of people; `people` are those whom the campaign knows already."""
    places_of = precincts_in(precincts, commissions, layout)
    told: dict[Key, _Told] = {}
    owners = {folded(one.code): one for one in people if one.code == str(one.id)}

    def records(grid: Grid, faults: Faults, seen: Seen) -> list[ObserverFacts]:
        rows = _rows(grid, faults, layout, places_of)
        keys = [None if row is None else _place_key(row) for row in rows]
        once(seen, grid, faults, keys)
        for position, row in enumerate(rows):
            if row is not None and position not in faults.rows:
                known = told.setdefault(row.key, _Told({}))
                for column, fault in (
                    *known.differing(grid, position, row),
                    *_foreign(row, owners),
                ):
                    faults.add(position, column, fault)
        bad = faults.rows
        return [row for place, row in enumerate(rows) if row is not None and place not in bad]

    return read_rows(grids, records)


def precincts_in(
    precincts: Iterable[Precinct], commissions: Iterable[Commission], layout: Layout
) -> Callable[[Raw, str], Places | Fault]:
    """Return the reader of a cell that names one or several precincts, perhaps of one town.

    Numbers are separated by a comma, a semicolon, a space or a new line.
    """
    number_of = precinct_number(layout.precinct_prefixes)
    finder = precinct_finder(precincts, commissions, number_of)

    def one_of(text: Raw, town: str) -> PrecinctId | Fault:
        number = number_of(text)
        return number if isinstance(number, Fault) else finder.find(number, town)

    def convert(value: Raw, town: str) -> Places | Fault:
        whole = one_of(value, town)
        if not isinstance(whole, Fault):
            return (whole,)
        numbers = list(_numbers(value, lambda text: one_of(text, town)))
        if len(numbers) < 2:
            return whole
        found: list[PrecinctId] = []
        for number in numbers:
            one = one_of(number, town)
            if isinstance(one, Fault):
                return _of_list(one, number)
            found.append(one)
        return tuple(dict.fromkeys(found))

    return convert


def _numbers(value: Raw, one_of: Callable[[str], PrecinctId | Fault]) -> Iterator[str]:
    """Yield the numbers of a cell; a part that is no precinct as a whole is cut at its spaces."""
    for part in _BETWEEN.split(value) if isinstance(value, str) else ():
        words = [word for word in part.split() if any(sign.isdigit() for sign in word)]
        if len(words) > 1 and isinstance(one_of(part), Fault):
            yield from words
        elif part.strip():
            yield part.strip()


def _of_list(fault: Fault, number: str) -> Fault:
    """Name the number that is meant, for its cell holds several."""
    codes = {
        "precinct_unknown": "precinct_of_list_unknown",
        "precinct_ambiguous": "precinct_of_list_ambiguous",
    }
    if fault.code not in codes:
        return fault
    return Fault(codes[fault.code], (*fault.facts, ("number", number)))


def _rows(
    grid: Grid,
    faults: Faults,
    layout: Layout,
    places_of: Callable[[Raw, str], Places | Fault],
) -> list[ObserverFacts | None]:
    towns = texts(grid, faults, "commission")
    read: dict[tuple[Raw, str | None], Places | Fault] = {}
    pairs = list(zip(grid.values("precinct"), towns, strict=True))
    for pair in pairs:
        if pair not in read:
            read[pair] = places_of(pair[0], pair[1] or "")
    places = faults.take("precinct", [read[pair] for pair in pairs])
    names = faults.take("name", each(grid.values("name"), needed_text))
    senders = texts(grid, faults, "organisation")
    rest = zip(
        texts(grid, faults, "phone"),
        _roles(grid, faults, layout, senders),
        senders,
        faults.take("credential_kind", each(grid.values("credential_kind"), _kinds(layout))),
        texts(grid, faults, "credential"),
        faults.take("seal", each(grid.values("seal"), yes_or_no(layout))),
        faults.take("issued_on", each(grid.values("issued_on"), day_of)),
        faults.take("valid_until", each(grid.values("valid_until"), day_of)),
        *(texts(grid, faults, name) for name in ("messenger", "code", "note")),
        strict=True,
    )
    return [
        None if where is None or name is None else ObserverFacts(where, name, *facts)
        for where, name, facts in zip(places, names, rest, strict=True)
    ]


def _kinds(layout: Layout) -> Callable[[Raw], CredentialKind | Fault | None]:
    return choice_of(CredentialKind, layout)


def _roles(
    grid: Grid, faults: Faults, layout: Layout, senders: Sequence[str | None]
) -> list[ObserverRole | None]:
    """Read the roles; an observer without more words is told by the sender, else not told."""
    words = grid.values("role")
    plain = {folded(one) for one in layout.words.get(_PLAIN_OBSERVER, ())}
    is_plain = [isinstance(word, str) and folded(word) in plain for word in words]
    named = ["" if one else word for one, word in zip(is_plain, words, strict=True)]
    roles = faults.take("role", each(named, choice_of(ObserverRole, layout)))
    return [
        _role_by_sender(sender) if one else role
        for one, role, sender in zip(is_plain, roles, senders, strict=True)
    ]


def _role_by_sender(sender: str | None) -> ObserverRole | None:
    if not sender:
        return None
    is_party = any(word in folded(sender) for word in _OF_A_PARTY)
    return ObserverRole.PARTY_OBSERVER if is_party else ObserverRole.ORGANISATION_OBSERVER


def _place_key(row: ObserverFacts) -> object:
    """Return who stands where: such a row stands once in a file."""
    return row.key, tuple(sorted(row.precincts))


@dataclass(frozen=True, slots=True)
class _Told:
    """What the rows before have stated of one person, and where."""

    facts: dict[str, tuple[object, str]]

    def differing(
        self, grid: Grid, position: int, row: ObserverFacts
    ) -> Iterator[tuple[str, Fault]]:
        """Yield the columns in which a row contradicts an earlier one of the same person."""
        for fact, column in _COLUMNS.items():
            value = getattr(row, fact)
            if value is None or fact == "precincts":
                continue
            compared = row.digits if fact == "phone" else value
            compared = folded(compared) if isinstance(compared, str) else compared
            place = f"{grid.sheet.name}!{grid.address(position, column)}"
            first, where = self.facts.setdefault(fact, (compared, place))
            if first != compared:
                yield column, Fault("person_differs", (("first", where),))


def _foreign(row: ObserverFacts, owners: Mapping[str, Observer]) -> Iterator[tuple[str, Fault]]:
    """Yield a code that the program gave to somebody else who had none.

    A list that counts its rows 1, 2, 3 must not write one person over another.
    """
    owner = owners.get(folded(row.code or ""))
    if owner is None or folded(owner.name) == folded(row.name):
        return
    if not row.digits or row.digits != phone_digits(owner.phone):
        yield "code", Fault("code_of_another", (("name", owner.name),))
