import hashlib
import os
import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import psycopg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, text

from hq_desktop.domain.case import CaseId
from hq_desktop.domain.case_event import CaseEventId
from hq_desktop.domain.case_text import CaseTextId
from hq_desktop.domain.election import Commission
from hq_desktop.domain.errors import CampaignNeedsUpgrade, NewerCampaign
from hq_desktop.domain.text import Text
from hq_desktop.storage import (
    announcements,
    campaigns,
    case_events,
    case_texts,
    cases,
    commissions,
    copies,
    layouts,
    legal_events,
    observers,
    precincts,
    publications,
)
from hq_desktop.storage.database import (
    Database,
    create_campaign,
    open_campaign,
    upgrade_shared,
)
from hq_desktop.storage.migrations import steps
from hq_desktop.storage.schema import Row
from hq_desktop.storage.verification import verify
from tests.storage import town
from tests.storage.sample_campaign import (
    ANNOUNCED,
    BEGUN,
    EDITED,
    HAPPENED,
    LAYOUT,
    PRINTED,
    PUBLISHED,
)
from tests.storage.town import RACE

LAST = steps.HEAD
SAMPLES = Path(__file__).parents[1] / "samples" / "campaigns"


def test_the_steps_lead_to_the_tables_of_the_program(database: Database) -> None:
    with database.engine.connect() as connection:
        assert _differences(connection) == []


def _differences(connection: Connection) -> list[object]:
    context = MigrationContext.configure(connection, opts={"compare_server_default": True})
    found = compare_metadata(context, Row.metadata)
    return [one for one in found if "alembic_version" not in str(one)]


def _set_revision(database: Database, revision: str) -> None:
    with (
        database.engine.connect().execution_options(is_writing=True) as connection,
        connection.begin(),
    ):
        connection.execute(text("UPDATE alembic_version SET version_num = :r"), {"r": revision})


def test_a_campaign_of_a_newer_program_is_refused(database: Database, made_address: str) -> None:
    _set_revision(database, "9999")
    with pytest.raises(NewerCampaign) as told:
        open_campaign(made_address)
    assert told.value.facts["revision"] == "9999"


@pytest.fixture
def next_revision(monkeypatch: pytest.MonkeyPatch) -> str:
    """A program that knows one revision more than this one: tests of the way itself."""
    monkeypatch.setattr(steps, "REVISIONS", (*steps.REVISIONS, "tomorrow"))
    monkeypatch.setattr(steps, "HEAD", "tomorrow")
    monkeypatch.setattr(steps, "VERSIONS", "tests.storage.revisions")
    return "tomorrow"


def test_an_older_local_campaign_is_copied_and_upgraded(tmp_path: Path, next_revision: str) -> None:
    folder = _sample(tmp_path, LAST)
    database = open_campaign(str(folder))
    with database.engine.connect() as connection:
        assert steps.revision_of(connection) == next_revision
        assert connection.scalar(text("SELECT count(*) FROM tomorrow")) == 0
    database.close()
    with closing(sqlite3.connect(folder / "campaign.before-tomorrow.sqlite")) as before:
        assert before.execute("SELECT version_num FROM alembic_version").fetchone() == (LAST,)


def test_a_failed_upgrade_leaves_the_campaign_as_it_was(tmp_path: Path, next_revision: str) -> None:
    folder = _sample(tmp_path, LAST)
    with closing(sqlite3.connect(folder / "campaign.sqlite")) as file:
        file.execute("CREATE TABLE tomorrow (id INTEGER)")
        file.commit()
    with pytest.raises(Exception, match="tomorrow"):
        open_campaign(str(folder))
    with closing(sqlite3.connect(folder / "campaign.sqlite")) as file:
        assert file.execute("SELECT version_num FROM alembic_version").fetchone() == (LAST,)


@pytest.mark.postgres
def test_a_shared_campaign_is_upgraded_by_its_keeper_alone(
    server_address: str, request: pytest.FixtureRequest
) -> None:
    request.getfixturevalue("next_revision")
    with pytest.raises(CampaignNeedsUpgrade):
        open_campaign(server_address)
    upgrade_shared(server_address)
    open_campaign(server_address).close()


@pytest.mark.parametrize("revision", steps.REVISIONS)
def test_the_sample_of_every_revision_opens_with_its_figures(revision: str, tmp_path: Path) -> None:
    database = open_campaign(str(_sample(tmp_path, revision)))
    with database.reading() as tx:
        directory = campaigns.directory(tx)
        stored = copies.of_race(tx, RACE)
    assert directory.campaign.title == town.CAMPAIGN.title
    assert [one.number for one in directory.precincts.values()] == ["311", "312", "313"]
    assert [dict(one.cells) for one in stored] == [
        dict(town.plain_copy(stored[0].precinct).cells),
        dict(town.full_copy(stored[1].precinct).cells),
    ]
    assert verify(database).problems == ()
    database.close()


def test_what_was_published_in_the_sample_of_the_third_revision_is_there(tmp_path: Path) -> None:
    database = open_campaign(str(_sample(tmp_path, "0003")))
    with database.reading() as tx:
        (seen,) = publications.of_race(tx, RACE)
        (total,) = announcements.of_race(tx, RACE)
        (layout,) = layouts.all(tx)
    assert seen == replace(PUBLISHED, id=seen.id)
    assert total == replace(ANNOUNCED, id=total.id, publication=seen.id)
    assert layout == LAYOUT
    database.close()


def test_the_event_in_the_sample_of_the_fourth_revision_is_there(tmp_path: Path) -> None:
    database = open_campaign(str(_sample(tmp_path, "0004")))
    with database.reading() as tx:
        (event,) = legal_events.all(tx)
    assert event == replace(HAPPENED, id=event.id)
    database.close()


def test_the_case_in_the_sample_of_the_fifth_revision_is_there(tmp_path: Path) -> None:
    database = open_campaign(str(_sample(tmp_path, "0005")))
    with database.reading() as tx:
        (case,) = cases.all(tx)
        assert case == replace(BEGUN, id=case.id, precincts=(precincts.all(tx)[0].id,))
        assert case_events.of_case(tx, case.id) == (replace(PRINTED, id=CaseEventId(1)),)
        assert case_texts.find(tx, case.id, "kk") == replace(EDITED, id=CaseTextId(1))
    database.close()


@pytest.mark.parametrize("revision", ["0001", "0004"])
def test_cases_of_an_older_revision_stay_and_new_ones_need_no_addressee(
    revision: str, tmp_path: Path
) -> None:
    sample = _sample(tmp_path, revision)
    with closing(sqlite3.connect(sample / "campaign.sqlite")) as file:
        file.execute(
            'INSERT INTO "case" (id, race, complaint, addressee, language, stage, act_on, '
            "filed_number, decision, snapshots, version) "
            f"VALUES (7, '{RACE}', 'claim-court', '{town.CITY}', 'ru', 'filed', '2026-11-23', "
            "'17', '', '[]', 2)"
        )
        file.execute(
            'INSERT INTO exhibit (id, "case", place, title, sha256, version) '
            "SELECT 1, 7, 1, 'Фото', sha256, 1 FROM evidence_file LIMIT 1"
        )
        file.commit()
    database = open_campaign(str(sample))
    with database.reading() as tx:
        (kept,) = cases.all(tx)
    assert (kept.id, kept.addressee, kept.filed_number, kept.version) == (7, town.CITY, "17", 2)
    assert (kept.act_on, kept.precincts, kept.signatory) == (date(2026, 11, 23), (), None)
    with database.transaction("Айгүл", "package_frozen") as tx:
        assert cases.add(tx, replace(BEGUN, id=CaseId(0))).addressee is None
    database.close()


def test_a_campaign_of_the_third_revision_has_no_events_and_takes_them(tmp_path: Path) -> None:
    database = open_campaign(str(_sample(tmp_path, "0003")))
    with database.transaction("Айгүл", "legal_event_recorded") as tx:
        assert legal_events.all(tx) == ()
        added = legal_events.add(tx, HAPPENED)
    with database.reading() as tx:
        assert legal_events.get(tx, added.id) == added
    assert verify(database).problems == ()
    database.close()


def test_figures_of_an_older_program_belong_to_no_publication(tmp_path: Path) -> None:
    database = open_campaign(str(_sample(tmp_path, "0002")))
    with database.reading() as tx:
        assert publications.all(tx) == ()
        assert {one.publication for one in copies.all(tx)} == {None}
    database.close()


@pytest.mark.postgres
def test_a_shared_campaign_of_the_first_revision_keeps_its_people_and_its_evidence(
    made_database: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    server, name = made_database[0], f"first_{os.getpid()}"
    with psycopg.connect(f"{server}/postgres", autocommit=True) as admin:
        admin.execute(f'CREATE DATABASE "{name}" TEMPLATE template0')
        _make_first_revision(f"{server}/{name}", monkeypatch)
        upgrade_shared(f"{server}/{name}")
        database = open_campaign(f"{server}/{name}")
        with database.reading() as tx:
            people = observers.all(tx)
        assert [(one.name, one.phone, one.precincts) for one in people] == [
            ("Дана", "+7 700", (1, 2)),
            ("Дана", "", (2,)),
        ]
        assert database.evidence.read(PHOTO) == b"photo"
        assert [one.code for one in verify(database).problems] == []
        database.close()
        admin.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


PHOTO = hashlib.sha256(b"photo").hexdigest()


def _make_first_revision(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Make a campaign as the first program did: observers inside their precincts."""
    with monkeypatch.context() as first:
        first.setattr(steps, "REVISIONS", ("0001",))
        first.setattr(steps, "HEAD", "0001")
        database = create_campaign(address, town.CAMPAIGN, operator="Айгүл", clock=town.Clock())
    with database.transaction("Айгүл", "precincts_imported") as tx:
        commissions.save_many(tx, [Commission(town.CITY, Text("Город"))])
        precincts.add_many(tx, [town.precinct("311"), town.precinct("312")])
        for precinct, place, person, phone in (
            (1, 0, "Дана", "+7 700"),
            (2, 0, "Дана", ""),
            (2, 1, "Дана", "+7 700"),
        ):
            row = {"precinct": precinct, "place": place, "name": person, "phone": phone}
            tx.connection.execute(
                text("INSERT INTO observer VALUES (:precinct, :place, :name, :phone)"), row
            )
        kept = {"sha256": PHOTO, "content": b"photo"}
        tx.connection.execute(text("INSERT INTO evidence_content VALUES (:sha256, :content)"), kept)
    database.close()


def _sample(tmp_path: Path, revision: str) -> Path:
    folder = tmp_path / "Старый штаб.hq"
    folder.mkdir()
    shutil.copy(SAMPLES / f"revision-{revision}.sqlite", folder / "campaign.sqlite")
    return folder


def test_every_step_has_its_module() -> None:
    names = {one.stem for one in Path(steps.__file__).with_name("versions").glob("r*.py")}
    expected = {f"r{revision}" for revision in steps.REVISIONS}
    assert names == expected
    assert steps.REVISIONS[-1] == steps.HEAD
