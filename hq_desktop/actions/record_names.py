"""What records are called when people look for them or read their history."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from hq_desktop.domain.case import Case, CaseId
from hq_desktop.domain.election import Directory, PrecinctId
from hq_desktop.domain.history import Record, RecordKey
from hq_desktop.domain.protocol import CopyId, Grade, ProtocolCopy
from hq_desktop.domain.text import Language, Text, folded
from hq_desktop.storage import (
    announcements,
    assignments,
    calls,
    campaigns,
    case_events,
    case_texts,
    cases,
    choices,
    commissions,
    copies,
    deliveries,
    evidence,
    history,
    imports,
    incidents,
    layouts,
    legal_events,
    observers,
    placements,
    precincts,
    publications,
    races,
    recipes,
    signatories,
)
from hq_desktop.storage.transaction import Transaction

Titles = Mapping[str, Mapping[str, Text]]
"""What codes are called: by the name of the field, then by code."""

_SAID = (Language.RU, Language.KK, Language.EN)
_SHORT = 12
"""Signs of a SHA-256 that stand for a file without a name."""


_PLACES = {campaigns.NOUN, races.NOUN, commissions.NOUN, precincts.NOUN, signatories.NOUN}
_PEOPLE_AND_EVENTS = {
    observers.NOUN,
    incidents.NOUN,
    choices.NOUN,
    announcements.NOUN,
    calls.NOUN,
    legal_events.NOUN,
}
_CASES = {cases.NOUN, case_events.NOUN, case_texts.NOUN}
_FILES = {
    evidence.NOUN,
    assignments.NOUN,
    recipes.NOUN,
    placements.NOUN,
    deliveries.NOUN,
    imports.NOUN,
}
_PUBLISHED = {publications.NOUN, layouts.NOUN}


@dataclass(frozen=True, slots=True)
class RecordName:
    """A record as people know it.

    `name` is its own name, `precinct` the number of the precinct it belongs to, `grade` that of a
    sheet. `together` are the records of a precinct where the line stands for all of them.
    """

    record: RecordKey
    name: Text = field(default_factory=Text)
    precinct: str = ""
    grade: Grade | None = None
    is_gone: bool = False
    together: tuple[RecordKey, ...] = ()

    @property
    def records(self) -> tuple[RecordKey, ...]:
        """The records whose history is meant."""
        return self.together or (self.record,)


def named(tx: Transaction, records: Sequence[RecordKey], titles: Titles) -> tuple[RecordName, ...]:
    """Return the names of records, in their order; one that is gone has its key.

    `titles` says what the law's and the campaign's codes are called, by the name of the field.
    """
    known = _Known(tx, titles, frozenset(noun for noun, _ in records))
    return tuple(known.name_of(one) for one in records)


class _Known:
    """The campaign's records by name, those of some nouns or of all."""

    def __init__(
        self, tx: Transaction, titles: Titles, nouns: frozenset[str] | None = None
    ) -> None:
        self.tx = tx
        self._called = titles
        self._nouns = nouns

    @cached_property
    def directory(self) -> Directory:
        """Places, races and signatories."""
        return campaigns.directory(self.tx)

    @cached_property
    def titles(self) -> dict[PrecinctId, str]:
        """The number of every precinct, with its commission where it is not unique."""
        return dict(self.directory.titles())

    @cached_property
    def copies(self) -> dict[CopyId, ProtocolCopy]:
        """Every sheet."""
        return {one.id: one for one in copies.all(self.tx)}

    @cached_property
    def names(self) -> dict[RecordKey, RecordName]:
        """Every record by its key."""
        return {one.record: one for one in self._all()}

    def name_of(self, record: RecordKey) -> RecordName:
        """Return the name of one record."""
        return self.names.get(record) or RecordName(record, Text(_short(record[1])), is_gone=True)

    def called(self, field: str, code: str) -> Text:
        """Return what a code is called; the code itself where nobody knows."""
        title = self._called.get(field, {}).get(code)
        return title if title is not None and title.every() else Text(code)

    def title(self, precinct: PrecinctId | None) -> str:
        """Return the number of a precinct."""
        return "" if precinct is None else self.titles.get(precinct, str(precinct))

    def _all(self) -> Iterator[RecordName]:
        for nouns, found in (
            (_PLACES, self._places),
            ({copies.NOUN}, self._sheets),
            (_PEOPLE_AND_EVENTS, self._people_and_events),
            (_CASES, self._cases),
            (_FILES, self._files),
            (_PUBLISHED, self._published),
        ):
            if self._nouns is None or self._nouns & nouns:
                yield from found()

    def _sheets(self) -> Iterator[RecordName]:
        for copy in self.copies.values():
            record = (copies.NOUN, str(copy.id))
            yield RecordName(record, Text(copy.source), self.title(copy.precinct), copy.grade)

    def _places(self) -> Iterator[RecordName]:
        there = self.directory
        yield RecordName((campaigns.NOUN, "1"), Text(there.campaign.title))
        for race in there.races:
            people = _joined(*(one.name for one in race.contestants))
            name = _joined(self.called("race", race.code), people)
            yield RecordName((races.NOUN, race.code), name)
        for commission in there.commissions.values():
            name = self.called("commission", commission.code)
            yield RecordName((commissions.NOUN, commission.code), name)
        for one in there.precincts.values():
            name = _joined(one.name, one.address)
            yield RecordName((precincts.NOUN, str(one.id)), name, self.title(one.id))
        for who in there.signatories:
            yield RecordName((signatories.NOUN, str(who.id)), Text(who.name))

    def _people_and_events(self) -> Iterator[RecordName]:
        tx = self.tx
        for person in observers.all(tx):
            numbers = ", ".join(self.title(one) for one in person.precincts)
            name = Text(person.name or person.code)
            yield RecordName((observers.NOUN, str(person.id)), name, numbers)
        for event in incidents.all(tx):
            record = (incidents.NOUN, str(event.id))
            yield RecordName(record, Text(event.account), self.title(event.precinct))
        for call in calls.all(tx):
            yield RecordName((calls.NOUN, str(call.id)), Text(call.note), self.title(call.precinct))
        for choice in choices.of_campaign(tx):
            record = (choices.NOUN, choices.key_of(choice))
            yield RecordName(record, Text(choice.reason), self.title(choice.precinct))
        for total in announcements.all(tx):
            name = _joined(self.called("commission", total.commission), Text(total.source))
            yield RecordName((announcements.NOUN, str(total.id)), name)
        for started in legal_events.all(tx):
            name = Text(started.note or started.source)
            title = self.title(started.precinct)
            yield RecordName((legal_events.NOUN, str(started.id)), name, title)

    def _cases(self) -> Iterator[RecordName]:
        tx = self.tx
        named: dict[CaseId, Text] = {}
        for case in cases.all(tx):
            named[case.id] = name = self._case(case)
            yield RecordName((cases.NOUN, str(case.id)), name)
        for happened in case_events.all(tx):
            name = _joined(named[happened.case], Text(happened.number or happened.words))
            yield RecordName((case_events.NOUN, str(happened.id)), name)
        for text in case_texts.all(tx):
            yield RecordName((case_texts.NOUN, str(text.id)), named[text.case])

    def _case(self, case: Case) -> Text:
        called = self.called("complaint", case.complaint)
        if case.addressee is not None:
            return _joined(called, self.called("commission", case.addressee))
        return _joined(called, *(Text(self.title(one)) for one in case.precincts[:3]))

    def _files(self) -> Iterator[RecordName]:
        tx = self.tx
        files = {one.sha256: one.name for one in evidence.all(tx)}
        for sha256, file_name in files.items():
            yield RecordName((evidence.NOUN, sha256), Text(file_name or _short(sha256)))
        for one in assignments.all(tx):
            name = Text(files.get(one.sha256, _short(one.sha256)))
            yield RecordName((assignments.NOUN, one.sha256), name, self.title(one.precinct))
        for key in recipes.all(tx):
            name = Text(files.get(key[0], _short(key[0])))
            yield RecordName((recipes.NOUN, recipes.key_of(key)), name)
        for places in placements.all(tx):
            form = places.form.partition("/")[0]
            yield RecordName((placements.NOUN, places.form), self.called("form", form))
        for came in deliveries.all(tx):
            names = (came.sender, came.title, *(file.name for file in came.files))
            yield RecordName((deliveries.NOUN, str(came.id)), _joined(*map(Text, names)))
        for record in imports.all(tx):
            yield RecordName((imports.NOUN, str(record.id)), Text(record.file_name))

    def _published(self) -> Iterator[RecordName]:
        tx = self.tx
        for seen in publications.all(tx):
            name = _joined(*map(Text, (seen.source, seen.address, seen.issue)))
            yield RecordName((publications.NOUN, str(seen.id)), name)
        for layout in layouts.all(tx):
            yield RecordName((layouts.NOUN, layout.code), Text(layout.title))


class Finding(_Known):
    """Records that a person's question names, the likeliest first."""

    def __init__(self, tx: Transaction, titles: Titles, question: str) -> None:
        super().__init__(tx, titles)
        self._words = tuple(folded(question).split())

    def records(self) -> tuple[RecordName, ...]:
        """Return what was found; a precinct with all that is its own stands first."""
        if not self._words:
            return ()
        found = [one for one in self.names.values() if self._holds(one)]
        precise = [one for one in found if one.record[0] == precincts.NOUN]
        gone = [one for one in self._gone() if self._holds(one)]
        together = [self._together(one) for one in precise if self._is_number_of(one)]
        own = {record for one in together for record in one.together}
        near = [one for one in found if one.record in own]
        rest = [one for one in found if one.record not in own]
        return (*together, *near, *gone, *rest)

    def _holds(self, one: RecordName) -> bool:
        plain = " ".join((one.precinct, *one.name.every(), one.record[1]))
        if any(word.isdecimal() and word not in plain for word in self._words):
            return False  # most records end here: to fold them all would take a second
        text = folded(plain)
        words = frozenset(text.replace("/", " ").replace(",", " ").split())
        return all(word in words if word.isdecimal() else word in text for word in self._words)

    def _is_number_of(self, one: RecordName) -> bool:
        return any(word in folded(one.precinct).split("/") for word in self._words)

    def _together(self, one: RecordName) -> RecordName:
        own = (one.record, *self._of_precinct(PrecinctId(int(one.record[1]))))
        return RecordName(one.record, one.name, one.precinct, together=own)

    def _of_precinct(self, precinct: PrecinctId) -> Iterable[RecordKey]:
        for copy in self.copies.values():
            if copy.precinct == precinct:
                yield copies.NOUN, str(copy.id)
        for choice in choices.of_campaign(self.tx):
            if choice.precinct == precinct:
                yield choices.NOUN, choices.key_of(choice)
        for event in incidents.all(self.tx):
            if event.precinct == precinct:
                yield incidents.NOUN, str(event.id)

    def _gone(self) -> Iterator[RecordName]:
        for record, state in history.removed(self.tx):
            if record not in self.names:
                yield RecordName(record, _told(state), _number(state), is_gone=True)


def _told(state: Record) -> Text:
    """Return the names in the last state of a record that was taken out."""
    found = (state.get(name) for name in ("name", "file_name", "note", "reason", "sha256"))
    for one in found:
        if isinstance(one, dict):
            return Text(**{language: str(one.get(language, "")) for language in Language})
        if one:
            return Text(str(one))
    return Text()


def _joined(*parts: Text) -> Text:
    """Return texts one after another in each language; one without words of its own follows."""
    told = [one for one in parts if one.every()]
    in_each = [", ".join(one.in_language(said) for one in told) for said in _SAID]
    return Text(*in_each) if len(set(in_each)) > 1 else Text(in_each[0])


def _number(state: Record) -> str:
    return str(state.get("number", ""))


def _short(key: str) -> str:
    return key[:_SHORT] if len(key) > 2 * _SHORT else key
