"""What is stored comes back as it was, and changed records are checked and journaled."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from hq_desktop.domain.case import Case, CaseId, CaseStage, Exhibit, ExhibitId, Snapshot
from hq_desktop.domain.election import (
    Campaign,
    Commission,
    CommissionCode,
    PrecinctId,
    SignatoryId,
    TookPart,
)
from hq_desktop.domain.errors import ChangedElsewhere, HqError, NotFound
from hq_desktop.domain.evidence import EvidenceFile
from hq_desktop.domain.incident import Incident, IncidentId
from hq_desktop.domain.official import Announcement, AnnouncementId
from hq_desktop.domain.protocol import CopyId, Side
from hq_desktop.domain.publication import PublicationId
from hq_desktop.domain.standing import StandingChoice
from hq_desktop.domain.text import Text
from hq_desktop.storage import (
    announcements,
    campaigns,
    cases,
    choices,
    commissions,
    copies,
    evidence,
    exhibits,
    incidents,
    journal,
    layouts,
    precincts,
    publications,
    races,
    signatories,
    snapshots,
)
from hq_desktop.storage.database import Database
from hq_desktop.storage.transaction import Transaction
from tests.storage import town
from tests.storage.town import NIGHT, RACE, SHA, Town


def test_the_directory_holds_everything_that_is_not_a_figure(
    database: Database, built: Town
) -> None:
    with database.reading() as tx:
        directory = campaigns.directory(tx)
    assert directory.campaign == town.CAMPAIGN
    assert directory.races == (built.race,)
    assert directory.commissions[town.CITY] == built.city
    assert directory.commissions[CommissionCode("d1")].parent == town.CITY
    assert tuple(directory.precincts.values()) == built.precincts
    assert directory.signatories[0].born_on == date(1980, 2, 29)


def test_a_race_keeps_the_order_of_the_ballot(database: Database, built: Town) -> None:
    with database.reading() as tx:
        race = races.get(tx, RACE)
    assert race == built.race
    assert [one.code for one in race.contestants] == ["Ә", "A"]
    assert race.contestants[1].withdrawn_at == NIGHT


def test_a_changed_race_replaces_its_contestants_and_precincts(
    database: Database, built: Town
) -> None:
    changed = replace(
        built.race,
        contestants=tuple(reversed(built.race.contestants)),
        precincts=frozenset(one.id for one in built.precincts[1:]),
        took_part=TookPart.RECEIVED,
    )
    with database.transaction("Айгүл", "race_changed") as tx:
        saved = races.save(tx, changed)
    with database.reading() as tx:
        assert races.get(tx, RACE) == saved == replace(changed, version=2)


def test_precincts_join_a_race_once(database: Database, built: Town) -> None:
    with database.transaction("Айгүл", "precinct_added") as tx:
        added = precincts.add(tx, town.precinct("314"))
        races.include(tx, RACE, (added.id, built.precincts[0].id))
        again = races.include(tx, RACE, (added.id,))
    assert again.precincts == built.race.precincts | {added.id}
    assert again.version == 2


def test_a_form_file_is_kept_as_it_was(database: Database) -> None:
    for source in ('title = "100 %"\n', 'title = "новый"\n', 'title = "новый"\n'):
        with database.transaction("Айгүл", "form_kept") as tx:
            races.keep_form(tx, "own-form", source)
    with database.reading() as tx:
        assert races.form_source(tx, "own-form") == 'title = "новый"\n'
        assert races.form_source(tx, "other") is None
    assert database.journal_number() == 3


def test_a_precinct_changes(database: Database, built: Town) -> None:
    before = built.precincts[1]
    changed = replace(before, voters_on_list=None, closed_at=NIGHT)
    with database.transaction("Айгүл", "precinct_closed") as tx:
        precincts.save(tx, changed)
    with database.reading() as tx:
        assert precincts.get(tx, before.id) == replace(changed, version=2)
        assert precincts.get(tx, built.precincts[0].id) == built.precincts[0]


def test_many_precincts_are_journaled_by_digest_alone(database: Database, built: Town) -> None:
    with database.transaction("Айгүл", "precincts_imported") as tx:
        added = precincts.add_many(tx, [town.precinct(str(number)) for number in range(50)])
    with database.reading() as tx:
        entry = journal.head(tx)
        assert entry is not None
        assert (entry.before, entry.after) == ("", "")
        assert len(journal.records(tx, entry.number)) == 50
        assert [one.number for one in added] == [str(number) for number in range(50)]
        assert len({one.id for one in (*added, *built.precincts)}) == 53


def test_a_number_is_not_given_again_after_removal(database: Database, built: Town) -> None:
    with database.transaction("Айгүл", "precinct_added") as tx:
        lonely = precincts.add(tx, town.precinct("900"))
        precincts.remove_many(tx, (lonely,))
        assert precincts.add(tx, town.precinct("901")).id > lonely.id


def test_commissions_are_saved_in_any_order_and_changed(database: Database, built: Town) -> None:
    renamed = replace(built.city, name=Text("Новая"))
    court = Commission(CommissionCode("court"), Text("Суд"), level="court")
    with database.transaction("Айгүл", "commissions_imported") as tx:
        commissions.save_many(tx, (renamed, court))
    with database.reading() as tx:
        stored = {one.code: one for one in commissions.all(tx)}
    assert stored[town.CITY] == replace(renamed, version=2)
    assert stored[court.code] == court


def test_the_second_editor_of_a_commission_or_a_precinct_is_told(
    database: Database, built: Town
) -> None:
    with database.transaction("Айгүл", "changed") as tx:
        commissions.save(tx, built.city)
        precincts.save(tx, built.precincts[0])
    with pytest.raises(ChangedElsewhere), database.transaction("Ерлан", "changed") as tx:
        commissions.save(tx, built.city)
    with pytest.raises(ChangedElsewhere), database.transaction("Ерлан", "changed") as tx:
        precincts.save(tx, built.precincts[0])


def test_a_commission_under_an_unknown_one_is_refused(database: Database) -> None:
    lost = Commission(CommissionCode("lost"), Text("К"), CommissionCode("nobody"))
    with pytest.raises(HqError), database.transaction("Айгүл", "commission_added") as tx:
        commissions.save(tx, lost)
    with database.reading() as tx:
        assert commissions.all(tx) == ()


def announcement(number: int = 1) -> Announcement:
    cells = {"contestant:Ә": 50_366, "ballots_invalid": 0}
    return Announcement(AnnouncementId(0), RACE, town.CITY, cells, "сайт", NIGHT, number, page=SHA)


def test_announcements_are_versions_and_can_be_withdrawn(database: Database, built: Town) -> None:
    with database.transaction("Айгүл", "announced") as tx:
        first, second = announcements.add_many(tx, (announcement(), announcement(2)))
    with database.transaction("Айгүл", "withdrawn") as tx:
        announcements.withdraw(tx, first.id)
    with database.reading() as tx:
        assert announcements.of_race(tx, RACE) == (second,)
        every = announcements.of_race(tx, RACE, current_only=False)
    assert every[0].withdrawn_at is not None
    assert every[1] == replace(announcement(2), id=second.id)


def test_a_choice_replaces_the_one_before_and_can_be_taken_back(
    database: Database, built: Town
) -> None:
    place = built.precincts[0].id
    with database.transaction("Айгүл", "chosen") as tx:
        first, second = (copies.add(tx, town.full_copy(place)).id for _ in range(2))
        choices.put(tx, StandingChoice(RACE, place, Side.OURS, first, "печать", "Айгүл"))
        last = StandingChoice(RACE, place, Side.OURS, second, "чётче", "Айгүл")
        choices.put(tx, last)
    with database.reading() as tx:
        assert choices.all(tx, RACE) == (last,)
    with database.transaction("Айгүл", "choice_dropped") as tx:
        choices.drop(tx, RACE, place, Side.OURS)
        choices.drop(tx, RACE, place, Side.OFFICIAL)
    with database.reading() as tx:
        assert choices.all(tx, RACE) == ()


def evidence_file() -> EvidenceFile:
    return EvidenceFile(SHA, "лист.jpg", 10, "image/jpeg", NIGHT, "Дана", NIGHT, "зал", True)


def test_the_same_bytes_are_registered_once(database: Database) -> None:
    with database.transaction("Айгүл", "evidence_added") as tx:
        evidence.add(tx, evidence_file())
    number = database.journal_number()
    with database.transaction("Ерлан", "evidence_added") as tx:
        evidence.add(tx, replace(evidence_file(), name="другое.jpg"))
    assert database.journal_number() == number
    with database.transaction("Ерлан", "evidence_described") as tx:
        evidence.save(tx, replace(evidence_file(), conditions="вечером"))
    with database.reading() as tx:
        assert evidence.all(tx) == (replace(evidence_file(), conditions="вечером"),)


def test_the_same_facts_are_frozen_once(database: Database) -> None:
    snapshot = Snapshot("d" * 64, '{"a":1}', "e" * 64, 1, NIGHT)
    with database.transaction("Айгүл", "frozen") as tx:
        snapshots.add(tx, snapshot)
    number = database.journal_number()
    with database.transaction("Айгүл", "frozen") as tx:
        assert snapshots.add(tx, replace(snapshot, journal_number=9)) == snapshot
    assert database.journal_number() == number
    with database.reading() as tx:
        assert snapshots.find(tx, "0" * 64) is None


def incident(place: PrecinctId) -> Incident:
    return Incident(IncidentId(0), "refused-copy", place, NIGHT, "не дали", RACE, "Дана", (SHA,))


def case() -> Case:
    city = town.CITY
    return Case(CaseId(0), RACE, "claim-court", city, city, "kk", act_on=date(2026, 11, 23))


def added_exhibit(tx: Transaction) -> Exhibit:
    evidence.add(tx, evidence_file())
    return exhibits.add(tx, Exhibit(ExhibitId(0), cases.add(tx, case()).id, 1, "Фото", SHA))


@pytest.mark.parametrize(
    ("add", "noun", "changes"),
    [
        (lambda tx, _: campaigns.get(tx), campaigns, {"title": "Иное"}),
        (lambda tx, _: signatories.all(tx)[0], signatories, {"iin": "800229300000"}),
        (
            lambda tx, town: incidents.add(tx, incident(town.precincts[0].id)),
            incidents,
            {"race": None},
        ),
        (
            lambda tx, _: cases.add(tx, case()),
            cases,
            {"stage": CaseStage.FILED, "snapshots": ("x",)},
        ),
        (lambda tx, _: added_exhibit(tx), exhibits, {"title": "Снимок", "place": 2}),
        (lambda tx, town: copies.add(tx, town_copy(town)), copies, {"pages": ()}),
    ],
)
def test_an_edited_record_is_checked_and_comes_back(
    add: Callable[[Transaction, Town], Any],
    noun: Any,
    changes: dict[str, Any],
    database: Database,
    built: Town,
) -> None:
    with database.transaction("Айгүл", "added") as tx:
        first = add(tx, built)
    changed = replace(first, **changes)
    with database.transaction("Айгүл", "changed") as tx:
        saved = noun.save(tx, changed)
    assert saved == replace(changed, version=first.version + 1)
    with database.reading() as tx:
        stored = noun.get(tx) if noun is campaigns else noun.get(tx, first.id)
        head = journal.head(tx)
    assert stored == saved
    assert head is not None
    assert head.before
    assert head.after != head.before
    with pytest.raises(ChangedElsewhere), database.transaction("Ерлан", "changed") as tx:
        noun.save(tx, changed)


def town_copy(built: Town) -> Any:
    return town.full_copy(built.precincts[2].id)


@pytest.mark.parametrize(
    "get",
    [
        lambda tx: copies.get(tx, CopyId(99)),
        lambda tx: precincts.get(tx, PrecinctId(99)),
        lambda tx: signatories.get(tx, SignatoryId(99)),
        lambda tx: incidents.get(tx, IncidentId(99)),
        lambda tx: cases.get(tx, CaseId(99)),
        lambda tx: exhibits.get(tx, ExhibitId(99)),
        lambda tx: announcements.get(tx, AnnouncementId(99)),
        lambda tx: publications.get(tx, PublicationId(99)),
        lambda tx: layouts.get(tx, "сайт"),
        lambda tx: evidence.get(tx, SHA),
        lambda tx: races.get(tx, RACE),
    ],
)
def test_what_does_not_exist_is_named(
    get: Callable[[Transaction], object], database: Database
) -> None:
    with pytest.raises(NotFound), database.reading() as tx:
        get(tx)


def test_the_exhibits_of_a_case_come_in_their_order(database: Database, built: Town) -> None:
    with database.transaction("Айгүл", "attached") as tx:
        last = exhibits.save(tx, replace(added_exhibit(tx), place=3))
        first = exhibits.add(tx, Exhibit(ExhibitId(0), last.case, 1, "Акт", SHA))
    with database.reading() as tx:
        found = [one for one in exhibits.all(tx) if one.case == last.case]
    assert found == [first, last]


def test_the_campaign_of_a_moment_without_its_zone_is_refused(
    database: Database, built: Town
) -> None:
    naive = replace(town.full_copy(built.precincts[0].id), obtained_at=NIGHT.replace(tzinfo=None))
    with pytest.raises(ValueError, match="zone"), database.transaction("Айгүл", "typed") as tx:
        copies.add(tx, naive)


def test_a_campaign_can_be_renamed(database: Database) -> None:
    with database.transaction("Айгүл", "renamed") as tx:
        campaigns.save(tx, Campaign("Иное", date(2026, 11, 29)))
    with database.reading() as tx:
        assert campaigns.get(tx) == Campaign("Иное", date(2026, 11, 29), version=2)
