"""What the journal knows in a campaign: a row a noun, to find one record and to tell all of them.

The text of a record is the canonical one, of which the journal marks the digest.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Final, Protocol

from hq_desktop.domain.election import RaceCode
from hq_desktop.domain.journal import canonical
from hq_desktop.domain.protocol import CopyId
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
    entries,
    evidence,
    exhibits,
    imports,
    incidents,
    layouts,
    legal_events,
    observers,
    obstacles,
    placements,
    precincts,
    publications,
    races,
    recipes,
    settlements,
    signatories,
    snapshots,
)
from hq_desktop.storage.copy_texts import CopyTexts
from hq_desktop.storage.records import record_of
from hq_desktop.storage.transaction import Transaction

Find = Callable[[Transaction, str], object | None]
Texts = Callable[[Transaction], Iterable[tuple[str, str]]]


@dataclass(frozen=True, slots=True)
class Noun:
    """A kind of record: its name in the journal, keys with texts of all, and one by its key.

    `find` returns None where there is none, or raises NotFound; it is None itself for a noun whose
    records are read with others.
    """

    name: str
    texts: Texts
    find: Find | None


class _Numbered(Protocol):
    """A module of records that have a number."""

    @property
    def NOUN(self) -> str: ...  # noqa: N802 — as the modules call it

    def get(self, tx: Transaction, number: Any, /) -> object: ...  # noqa: ANN401 — a number each

    def all(self, tx: Transaction, /) -> Iterable[Any]: ...


def _numbered(module: _Numbered) -> Noun:
    return Noun(
        module.NOUN,
        lambda tx: ((str(one.id), _text(one)) for one in module.all(tx)),
        lambda tx, key: module.get(tx, int(key)),
    )


def _keyed(
    name: str,
    every: Callable[[Transaction], Iterable[Any]],
    key_of: Callable[[Any], str],
    find: Find | None = None,
) -> Noun:
    """Return a noun with keys of its own; without a way to find one, all are looked through."""

    def seek(tx: Transaction, key: str) -> object | None:
        return next((one for one in every(tx) if key_of(one) == key), None)

    return Noun(name, lambda tx: ((key_of(one), _text(one)) for one in every(tx)), find or seek)


def _recipe_texts(tx: Transaction) -> Iterable[tuple[str, str]]:
    return ((recipes.key_of(key), _text(one)) for key, one in recipes.all(tx).items())


def _recipe(tx: Transaction, key: str) -> object | None:
    sha256, _, number = key.partition("/")
    return recipes.of(tx, (sha256,)).get((sha256, int(number)))


def _form_texts(tx: Transaction) -> Iterable[tuple[str, str]]:
    sources = races.form_sources(tx).items()
    return ((code, canonical(races.form_record(code, source))) for code, source in sources)


def _copy_texts(tx: Transaction) -> Iterable[tuple[str, str]]:
    every = CopyTexts().of((one.id, one) for one in copies.all(tx))
    return ((str(number), text) for number, text in every)


def _text(thing: object) -> str:
    return canonical(record_of(thing))


NOUNS: Final = (
    Noun(
        campaigns.NOUN,
        lambda tx: [("1", _text(campaigns.get(tx)))],
        lambda tx, _key: campaigns.get(tx),
    ),
    _keyed(
        races.NOUN, races.all, lambda one: one.code, lambda tx, key: races.find(tx, RaceCode(key))
    ),
    Noun(races.FORM, _form_texts, None),
    Noun(copies.NOUN, _copy_texts, lambda tx, key: copies.get(tx, CopyId(int(key)))),
    _numbered(precincts),
    _numbered(observers),
    _numbered(signatories),
    _numbered(deliveries),
    _keyed(entries.NOUN, entries.all, lambda one: str(one.id)),
    _numbered(settlements),
    _numbered(announcements),
    _numbered(incidents),
    _numbered(cases),
    _numbered(case_events),
    _numbered(case_texts),
    _numbered(exhibits),
    _numbered(imports),
    _numbered(calls),
    _numbered(publications),
    _numbered(legal_events),
    _keyed(commissions.NOUN, commissions.all, lambda one: one.code),
    _keyed(choices.NOUN, choices.of_campaign, choices.key_of),
    _keyed(snapshots.NOUN, snapshots.all, lambda one: one.digest, snapshots.find),
    _keyed(evidence.NOUN, evidence.all, lambda one: one.sha256, evidence.find),
    _keyed(assignments.NOUN, assignments.all, lambda one: one.sha256, assignments.find),
    Noun(recipes.NOUN, _recipe_texts, _recipe),
    _keyed(layouts.NOUN, layouts.all, lambda one: one.code, layouts.find),
    _keyed(
        obstacles.NOUN,
        obstacles.all,
        lambda one: str(one.copy),
        lambda tx, key: obstacles.find(tx, CopyId(int(key))),
    ),
    _keyed(placements.NOUN, placements.all, lambda one: one.form, placements.find),
)
"""Every noun, in the order in which a campaign is told."""
