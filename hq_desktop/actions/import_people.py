"""Imported people: who of a list is known already, who is new, and what a list changes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from hq_desktop.actions.import_plan import Plan
from hq_desktop.domain.election import PrecinctId
from hq_desktop.domain.observer import Credential, Observer, ObserverId, phone_digits
from hq_desktop.domain.text import folded
from hq_desktop.exchange.people_lists import ObserverFacts
from hq_desktop.storage import observers
from hq_desktop.storage.imports import Created
from hq_desktop.storage.transaction import Transaction


def plan_observers(tx: Transaction, records: Sequence[ObserverFacts]) -> Plan:
    """Return the people that a list makes or changes; several rows may be one person.

    What a row does not state stays as it is, and nobody is taken from a precinct.
    """
    roll = _Roll()
    for one in observers.all(tx):
        roll.enter(_Person(one, one))
    # Who is known for sure is found first, so that nobody else takes the place by the name alone.
    for record in sorted(records, key=lambda row: not roll.knows(row)):
        person = roll.find(record) or _Person(None, Observer(ObserverId(0), "", record.name))
        person.now = _merged(person.now, record)
        person.is_told = person.is_told or bool(record.digits or record.code)
        roll.enter(person)
    fresh = [one.now for one in roll.people if one.before is None]
    changed = [one.now for one in roll.people if one.before not in (None, one.now)]

    def store(tx: Transaction) -> Created:
        observers.save_many(tx, changed)
        return Created(observers=tuple(one.id for one in observers.add_many(tx, fresh)))

    return Plan(len(fresh), len(changed), store)


@dataclass(slots=True, eq=False)
class _Person:
    """Somebody as stored and as the rows so far make them; told: a row gave a phone or a code."""

    before: Observer | None
    now: Observer
    is_told: bool = False

    @property
    def has_own_code(self) -> bool:
        """Whether a person gave the code; else the program did, or will."""
        return self.now.code not in ("", str(self.now.id))


class _Roll:
    """Everybody, to be found by code, by name and phone, or by name and precinct."""

    def __init__(self) -> None:
        self.people: list[_Person] = []
        self._entered: set[int] = set()
        self._by_code: dict[str, _Person] = {}
        self._by_phone: dict[tuple[str, str], _Person] = {}
        self._by_place: dict[tuple[str, PrecinctId], list[_Person]] = {}

    def enter(self, person: _Person) -> None:
        """Make a person findable as they stand now."""
        one = person.now
        if id(person) not in self._entered:
            self._entered.add(id(person))
            self.people.append(person)
        name, digits = folded(one.name), phone_digits(one.phone)
        if one.code:
            self._by_code.setdefault(folded(one.code), person)
        if digits:
            self._by_phone.setdefault((name, digits), person)
        for precinct in one.precincts:
            there = self._by_place.setdefault((name, precinct), [])
            if person not in there:
                there.append(person)

    def knows(self, record: ObserverFacts) -> bool:
        """Whether a row's code, or its name and phone, are somebody's."""
        return self._sure(record) is not None

    def find(self, record: ObserverFacts) -> _Person | None:
        """Return whom a row is about; None for somebody new."""
        return self._sure(record) or next(self._likely(record), None)

    def _sure(self, record: ObserverFacts) -> _Person | None:
        if record.code and folded(record.code) in self._by_code:
            return self._by_code[folded(record.code)]
        person = self._by_phone.get((folded(record.name), record.digits))
        return person if person is None or self._may_be(person, record) else None

    def _likely(self, record: ObserverFacts) -> Iterator[_Person]:
        """Yield namesakes at the row's precincts; a row with another phone changes one at most."""
        for precinct in record.precincts:
            for person in self._by_place.get((folded(record.name), precinct), ()):
                is_open = not person.is_told or not record.digits or not person.now.phone
                if is_open and self._may_be(person, record):
                    yield person

    @staticmethod
    def _may_be(person: _Person, record: ObserverFacts) -> bool:
        """Two codes are two people."""
        return not record.code or not person.has_own_code


def _merged(old: Observer, record: ObserverFacts) -> Observer:
    return replace(
        old,
        code=old.code if folded(record.code or old.code) == folded(old.code) else record.code or "",
        name=old.name if folded(old.name) == folded(record.name) else record.name,
        role=record.role or old.role,
        phone=_phone(old.phone, record),
        messenger=record.messenger or old.messenger,
        precincts=tuple(dict.fromkeys((*old.precincts, *record.precincts))),
        credential=_paper(old.credential, record),
        note=record.note or old.note,
    )


def _phone(old: str, record: ObserverFacts) -> str:
    """Two ways to write one number are no change."""
    is_same = bool(record.digits) and record.digits == phone_digits(old)
    return old if is_same else record.phone or old


def _paper(old: Credential, record: ObserverFacts) -> Credential:
    return replace(
        old,
        kind=record.credential_kind or old.kind,
        organisation=record.organisation or old.organisation,
        number=record.credential or old.number,
        has_seal=old.has_seal if record.has_seal is None else record.has_seal,
        issued_on=record.issued_on or old.issued_on,
        valid_until=record.valid_until or old.valid_until,
    )
