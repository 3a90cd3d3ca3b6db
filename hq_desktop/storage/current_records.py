"""Every record of a campaign as the journal knows it, for verification."""

from collections.abc import Iterator

from hq_desktop.domain.journal import canonical
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

_BY_ID = (
    precincts,
    observers,
    signatories,
    deliveries,
    entries,
    settlements,
    announcements,
    incidents,
    cases,
    case_events,
    case_texts,
    exhibits,
    imports,
    calls,
    publications,
    legal_events,
)


Found = Iterator[tuple[str, str, str]]


def all(tx: Transaction) -> Found:  # noqa: A001 — read as current_records.all(tx)
    """Return noun, key and canonical text of everything that the journal covers."""
    yield campaigns.NOUN, "1", _text(campaigns.get(tx))
    for race in races.all(tx):
        yield races.NOUN, race.code, _text(race)
    for code, source in races.form_sources(tx).items():
        yield races.FORM, code, canonical(races.form_record(code, source))
    for number, text in CopyTexts().of((one.id, one) for one in copies.all(tx)):
        yield copies.NOUN, str(number), text
    for noun in _BY_ID:
        for one in noun.all(tx):
            yield noun.NOUN, str(one.id), _text(one)
    yield from _by_other_keys(tx)


def _by_other_keys(tx: Transaction) -> Found:
    for commission in commissions.all(tx):
        yield commissions.NOUN, commission.code, _text(commission)
    for choice in choices.of_campaign(tx):
        yield choices.NOUN, choices.key_of(choice), _text(choice)
    for snapshot in snapshots.all(tx):
        yield snapshots.NOUN, snapshot.digest, _text(snapshot)
    for file in evidence.all(tx):
        yield evidence.NOUN, file.sha256, _text(file)
    for decision in assignments.all(tx):
        yield assignments.NOUN, decision.sha256, _text(decision)
    for key, recipe in recipes.all(tx).items():
        yield recipes.NOUN, recipes.key_of(key), _text(recipe)
    for layout in layouts.all(tx):
        yield layouts.NOUN, layout.code, _text(layout)
    yield from _of_sheets(tx)


def _of_sheets(tx: Transaction) -> Found:
    for obstacle in obstacles.all(tx):
        yield obstacles.NOUN, str(obstacle.copy), _text(obstacle)
    for places in placements.all(tx):
        yield placements.NOUN, places.form, _text(places)


def _text(thing: object) -> str:
    return canonical(record_of(thing))
