"""Every record of a campaign as the journal knows it, for verification."""

from collections.abc import Iterator

from hq_desktop.storage import (
    announcements,
    campaigns,
    cases,
    choices,
    commissions,
    copies,
    entries,
    evidence,
    exhibits,
    imports,
    incidents,
    precincts,
    races,
    signatories,
    snapshots,
)
from hq_desktop.storage.records import record_of
from hq_desktop.storage.transaction import Transaction

_BY_ID = (
    precincts,
    signatories,
    copies,
    entries,
    announcements,
    incidents,
    cases,
    exhibits,
    imports,
)


Found = Iterator[tuple[str, str, dict[str, object]]]


def all(tx: Transaction) -> Found:  # noqa: A001 — read as current_records.all(tx)
    """Return noun, key and record of everything that the journal covers."""
    yield campaigns.NOUN, "1", record_of(campaigns.get(tx))
    for race in races.all(tx):
        yield races.NOUN, race.code, record_of(race)
    for code, source in races.form_sources(tx).items():
        yield races.FORM, code, races.form_record(code, source)
    for noun in _BY_ID:
        for record in map(record_of, noun.all(tx)):
            yield noun.NOUN, str(record["id"]), record
    yield from _by_other_keys(tx)


def _by_other_keys(tx: Transaction) -> Found:
    for commission in commissions.all(tx):
        yield commissions.NOUN, commission.code, record_of(commission)
    for choice in choices.of_campaign(tx):
        yield choices.NOUN, choices.key_of(choice), record_of(choice)
    for snapshot in snapshots.all(tx):
        yield snapshots.NOUN, snapshot.digest, record_of(snapshot)
    for file in evidence.all(tx):
        yield evidence.NOUN, file.sha256, record_of(file)
