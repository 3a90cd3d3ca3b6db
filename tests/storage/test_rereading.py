"""Every record can be read again from its text, and nothing else can."""

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from hq_desktop.domain.election import Precinct, PrecinctId, Race
from hq_desktop.domain.journal import canonical
from hq_desktop.domain.protocol import CellState, ProtocolCopy
from hq_desktop.domain.recipe import Recipe
from hq_desktop.storage import current_records, journal
from hq_desktop.storage.database import Database
from hq_desktop.storage.live_records import live
from hq_desktop.storage.records import record_of
from hq_desktop.storage.rereading import read
from tests.storage import everything, town
from tests.storage.town import Town

WITHOUT_AN_OBJECT = {"form"}


@pytest.fixture
def things(database: Database, built: Town) -> Iterator[dict[str, Any]]:
    """One record of every noun that the journal of the filled town names."""
    everything.fill(database, built)
    with database.reading() as tx:
        yield {
            mark.noun: live(tx, (mark.noun, mark.key))
            for entry in journal.entries(tx)
            for mark in journal.records(tx, entry.number)
            if mark.noun not in WITHOUT_AN_OBJECT
        }


def test_every_noun_of_the_campaign_is_read_again_from_its_text(
    database: Database, things: dict[str, Any]
) -> None:
    with database.reading() as tx:
        nouns = {noun for noun, _, _ in current_records.all(tx)} - WITHOUT_AN_OBJECT
    assert nouns == set(things)
    for thing in things.values():
        same = replace(thing, version=1) if hasattr(thing, "version") else thing
        assert read(type(thing), json.loads(canonical(record_of(thing)))) == same


def test_a_cell_is_a_number_or_a_state_and_never_something_between() -> None:
    record = record_of(town.full_copy(PrecinctId(1)))
    read_again = read(ProtocolCopy, record)
    assert read_again.cells["ballots_invalid"] is CellState.DASH
    for faulty in (True, 1.5, "smudge", [1]):
        with pytest.raises(ValueError, match="is none of"):
            read(ProtocolCopy, {**record, "cells": {"voters_on_list": faulty}})


@pytest.mark.parametrize(
    ("kind", "record"),
    [
        (Precinct, {"id": 1, "number": "312", "commission": "c", "observers": []}),
        (Precinct, {"id": 1, "number": "312"}),
        (Precinct, {"id": "1", "number": "312", "commission": "c"}),
        (Precinct, {"id": 1, "number": "312", "commission": "c", "kind": "floating"}),
        (Precinct, {"id": 1, "number": "312", "commission": "c", "closed_at": "tonight"}),
        (Race, {"code": "r", "profile": "p", "form": "f", "contestants": 5}),
        (Recipe, {"corners": [[0, 0]]}),
    ],
)
def test_what_is_no_record_of_the_kind_is_refused(kind: type, record: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"."):
        read(kind, record)
