"""Races with their contestants and their precincts, and the form files a user brought."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from sqlalchemy import RowMapping, delete, select

from hq_desktop.domain.election import (
    Contestant,
    ContestantCode,
    ContestantKind,
    PrecinctId,
    Race,
    RaceCode,
    TookPart,
)
from hq_desktop.domain.errors import NotFound
from hq_desktop.domain.text import Text
from hq_desktop.storage.records import record_of
from hq_desktop.storage.rows import add_row, add_rows, change_row, change_rows, wording
from hq_desktop.storage.schema import ContestantRow, FormSourceRow, RacePrecinctRow, RaceRow
from hq_desktop.storage.transaction import Transaction

NOUN = "race"
FORM = "form"
_COLUMNS = (
    RaceRow.code,
    RaceRow.profile,
    RaceRow.form,
    RaceRow.district_ru,
    RaceRow.district_kk,
    RaceRow.district_en,
    RaceRow.ours,
    RaceRow.took_part,
    RaceRow.took_part_official,
    RaceRow.is_default_cap_allowed,
    RaceRow.version,
    RaceRow.is_second_entry_off,
    RaceRow.mandates,
)


def all(tx: Transaction) -> tuple[Race, ...]:  # noqa: A001 — read as races.all(tx)
    """Return every race, in the order of their codes."""
    contestants: dict[str, list[Contestant]] = {}
    for race, one in _contestants(tx):
        contestants.setdefault(race, []).append(one)
    precincts: dict[str, list[PrecinctId]] = {}
    query = select(RacePrecinctRow.race, RacePrecinctRow.precinct)
    for race, precinct in tx.connection.execute(query):
        precincts.setdefault(race, []).append(PrecinctId(precinct))
    rows = tx.connection.execute(select(*_COLUMNS).order_by(RaceRow.code))
    return tuple(
        _domain(
            row._mapping,
            tuple(contestants.get(row.code, ())),
            frozenset(precincts.get(row.code, ())),
        )
        for row in rows
    )


def find(tx: Transaction, code: RaceCode) -> Race | None:
    """Return a race; None where there is none."""
    row = tx.connection.execute(select(*_COLUMNS).where(RaceRow.code == code)).first()
    if row is None:
        return None
    precincts = tx.connection.scalars(
        select(RacePrecinctRow.precinct).where(RacePrecinctRow.race == code)
    )
    contestants = tuple(one for race, one in _contestants(tx) if race == code)
    return _domain(row._mapping, contestants, frozenset(PrecinctId(one) for one in precincts))


def get(tx: Transaction, code: RaceCode) -> Race:
    """Return a race; raises NotFound."""
    race = find(tx, code)
    if race is None:
        raise NotFound(noun=NOUN, key=code)
    return race


def save(tx: Transaction, race: Race) -> Race:
    """Store a race with its contestants and precincts; raises ChangedElsewhere."""
    before = find(tx, race.code)
    if before is None:
        saved = replace(race, version=1)
        add_row(tx, RaceRow, {"code": race.code, **_values(race), "version": 1})
        _add_contestants(tx, race)
        _include(tx, race.code, race.precincts)
        tx.mark(NOUN, race.code, record_of(saved))
        return saved
    change_row(tx, RaceRow, {"code": race.code}, race.version, _values(race))
    if race.contestants != before.contestants:
        tx.connection.execute(delete(ContestantRow).where(ContestantRow.race == race.code))
        _add_contestants(tx, race)
    _include(tx, race.code, race.precincts - before.precincts)
    _exclude(tx, race.code, before.precincts - race.precincts)
    tx.mark(NOUN, race.code, record_of(race), before=record_of(before))
    return replace(race, version=race.version + 1)


def include(tx: Transaction, code: RaceCode, precincts: Iterable[PrecinctId]) -> Race:
    """Let precincts vote in a race; those that already do stay as they are."""
    race = get(tx, code)
    together = race.precincts.union(precincts)
    return save(tx, replace(race, precincts=together)) if together != race.precincts else race


def form_source(tx: Transaction, form_code: str) -> str | None:
    """Return the text of a form file kept in the campaign."""
    return tx.connection.scalar(select(FormSourceRow.text).where(FormSourceRow.code == form_code))


def form_sources(tx: Transaction) -> Mapping[str, str]:
    """Return every form file kept in the campaign, by its code."""
    query = select(FormSourceRow.code, FormSourceRow.text).order_by(FormSourceRow.code)
    return {row.code: row.text for row in tx.connection.execute(query)}


def keep_form(tx: Transaction, form_code: str, toml_text: str) -> None:
    """Keep a form file of the user's in the campaign."""
    before = form_source(tx, form_code)
    values = {"code": form_code, "text": toml_text}
    if before is None:
        add_row(tx, FormSourceRow, values)
        tx.mark(FORM, form_code, form_record(form_code, toml_text))
    elif before != toml_text:
        change_rows(tx, FormSourceRow, [values])
        tx.mark(
            FORM,
            form_code,
            form_record(form_code, toml_text),
            before=form_record(form_code, before),
        )


def form_record(code: str, source: str) -> dict[str, object]:
    """Return the record of a form file."""
    return {"code": code, "text": source}


def _include(tx: Transaction, code: RaceCode, precincts: Iterable[PrecinctId]) -> None:
    rows = [{"race": code, "precinct": precinct} for precinct in sorted(precincts)]
    add_rows(tx, RacePrecinctRow, rows)


def _exclude(tx: Transaction, code: RaceCode, precincts: Iterable[PrecinctId]) -> None:
    for precinct in precincts:
        tx.connection.execute(
            delete(RacePrecinctRow).where(
                RacePrecinctRow.race == code, RacePrecinctRow.precinct == precinct
            )
        )


def _contestants(tx: Transaction) -> list[tuple[str, Contestant]]:
    rows = tx.connection.execute(
        select(
            ContestantRow.race,
            ContestantRow.code,
            ContestantRow.name_ru,
            ContestantRow.name_kk,
            ContestantRow.name_en,
            ContestantRow.kind,
            ContestantRow.withdrawn_at,
        ).order_by(ContestantRow.race, ContestantRow.place)
    )
    return [
        (
            race,
            Contestant(ContestantCode(code), Text(ru, kk, en), ContestantKind(kind), withdrawn_at),
        )
        for race, code, ru, kk, en, kind, withdrawn_at in rows
    ]


def _add_contestants(tx: Transaction, race: Race) -> None:
    add_rows(
        tx,
        ContestantRow,
        [
            {
                "race": race.code,
                "code": one.code,
                "place": place,
                **wording("name", one.name),
                "kind": one.kind.value,
                "withdrawn_at": one.withdrawn_at,
            }
            for place, one in enumerate(race.contestants, start=1)
        ],
    )


def _values(race: Race) -> dict[str, object]:
    return {
        "profile": race.profile,
        "form": race.form,
        **wording("district", race.district),
        "ours": race.ours,
        "took_part": race.took_part and race.took_part.value,
        "took_part_official": race.took_part_official and race.took_part_official.value,
        "is_default_cap_allowed": race.is_default_cap_allowed,
        "is_second_entry_off": race.is_second_entry_off,
        "mandates": race.mandates,
    }


def _domain(
    row: RowMapping,
    contestants: tuple[Contestant, ...],
    precincts: frozenset[PrecinctId],
) -> Race:
    ours, ours_way, official_way = row["ours"], row["took_part"], row["took_part_official"]
    return Race(
        code=RaceCode(row["code"]),
        profile=row["profile"],
        form=row["form"],
        district=Text(row["district_ru"], row["district_kk"], row["district_en"]),
        contestants=contestants,
        ours=None if ours is None else ContestantCode(ours),
        took_part=None if ours_way is None else TookPart(ours_way),
        took_part_official=None if official_way is None else TookPart(official_way),
        is_default_cap_allowed=row["is_default_cap_allowed"],
        precincts=precincts,
        version=row["version"],
        is_second_entry_off=bool(row["is_second_entry_off"]),
        mandates=row["mandates"],
    )
