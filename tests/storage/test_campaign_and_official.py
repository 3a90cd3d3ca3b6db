"""What the campaign's and the official screens do, on both databases."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from hq_desktop import paths
from hq_desktop.actions.campaign import CampaignActions
from hq_desktop.actions.desk import Desk
from hq_desktop.actions.new_campaign import NewCampaign, NewCampaignActions, Table
from hq_desktop.actions.office import OfficeActions
from hq_desktop.actions.official import OfficialActions, Seen
from hq_desktop.actions.overview import OverviewActions
from hq_desktop.catalogue.library import Catalogue, load
from hq_desktop.domain.election import (
    Commission,
    CommissionCode,
    Contestant,
    ContestantCode,
    Precinct,
    PrecinctId,
    Signatory,
    SignatoryId,
)
from hq_desktop.domain.errors import (
    AlreadyExists,
    CampaignExists,
    ChangedElsewhere,
    FileMissing,
    Refused,
    RowsRefused,
)
from hq_desktop.domain.official import latest
from hq_desktop.domain.text import Text
from hq_desktop.storage.database import open_campaign
from tests.gui import hall

K = "contestant:k"


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load(paths.resource())


@pytest.fixture
def desk(campaign_address: str, catalogue: Catalogue) -> Iterator[Desk]:
    made = hall.build(campaign_address, catalogue)
    yield made
    made.database.close()


def precinct(desk: Desk, number: str) -> Precinct:
    return next(one for one in desk.directory().precincts.values() if one.number == number)


def seen(hour: int, source: str = "сайт", page: Path | None = None) -> Seen:
    return Seen(source, datetime(2026, 11, 24, hour, tzinfo=UTC), page)


def test_a_closed_precinct_counts_nowhere_and_can_be_opened_again(desk: Desk) -> None:
    actions, race = CampaignActions(desk), desk.directory().races[0]
    closed = actions.close_precinct(precinct(desk, "14"), "Нет света")
    assert len(desk.directory().open_precincts(race)) == 3
    actions.reopen_precinct(closed)
    assert len(desk.directory().open_precincts(race)) == 4
    assert [one.deed for one in OfficeActions(desk).entries()][-2:] == [
        "precinct_closed",
        "precinct_reopened",
    ]


def test_the_second_of_two_editors_is_told(desk: Desk) -> None:
    actions, before = CampaignActions(desk), precinct(desk, "313")
    actions.save_precinct(replace(before, voters_on_list=1900))
    with pytest.raises(ChangedElsewhere):
        actions.save_precinct(replace(before, voters_on_list=2000))
    assert precinct(desk, "313").voters_on_list == 1900


def test_a_number_may_stand_in_two_towns_but_once_in_one(desk: Desk) -> None:
    actions = CampaignActions(desk)
    again = Precinct(PrecinctId(0), "313", hall.SOUTH)
    assert actions.add_precinct(again, hall.RACE).id != PrecinctId(0)
    with pytest.raises(AlreadyExists):
        actions.add_precinct(again, hall.RACE)


def test_a_commission_cannot_stand_below_itself(desk: Desk) -> None:
    city = desk.directory().commissions[hall.CITY]
    with pytest.raises(Refused):
        CampaignActions(desk).save_commission(replace(city, parent=hall.NORTH))
    assert desk.directory().commissions[hall.CITY].parent is None


def test_a_commission_is_added_once(desk: Desk) -> None:
    court = Commission(CommissionCode("court"), Text(ru="СМАС города Алматау"), level="court")
    CampaignActions(desk).add_commission(court)
    with pytest.raises(AlreadyExists):
        CampaignActions(desk).add_commission(court)
    assert desk.directory().commissions[court.code].is_court


@pytest.mark.parametrize("code", ["k", "voters_on_list"])
def test_a_contestants_code_is_nobody_elses(desk: Desk, code: str) -> None:
    with pytest.raises(AlreadyExists):
        CampaignActions(desk).add_contestant(
            hall.RACE, Contestant(ContestantCode(code), Text(ru="Теректин М."))
        )


def test_a_withdrawn_contestant_keeps_the_place_on_the_ballot(desk: Desk) -> None:
    race = CampaignActions(desk).withdraw_contestant(hall.RACE, ContestantCode("b"))
    assert [(one.code, one.is_withdrawn) for one in race.contestants] == [
        ("b", True),
        ("k", False),
        ("s", False),
    ]
    assert race.precincts == desk.directory().races[0].precincts


def test_a_signatory_is_added_and_changed(desk: Desk) -> None:
    actions = CampaignActions(desk)
    added = actions.save_signatory(Signatory(SignatoryId(0), "Жартасова Д."))
    actions.save_signatory(replace(added, iin="000000000000"))
    assert desk.directory().signatories[-1].iin == "000000000000"


def test_every_version_of_a_total_is_kept_and_the_latest_seen_holds(desk: Desk) -> None:
    actions = OfficialActions(desk)
    actions.announce(hall.RACE, hall.NORTH, {K: 1950}, seen(18))
    actions.announce(hall.RACE, hall.NORTH, {K: 2000}, seen(14))
    figures = actions.figures(hall.RACE)
    assert [one.cells[K] for one in figures.of_commission(hall.NORTH)] == [1950, 2000]
    assert [one.cells[K] for one in latest(figures.announcements)] == [1950]


def test_a_total_typed_by_mistake_is_taken_out(desk: Desk) -> None:
    actions = OfficialActions(desk)
    actions.withdraw(actions.announce(hall.RACE, hall.NORTH, {K: 1950}, seen(18)))
    assert latest(actions.figures(hall.RACE).announcements) == ()


def test_official_figures_of_a_precinct_supersede_the_same_source_only(desk: Desk) -> None:
    actions, place = OfficialActions(desk), precinct(desk, "313").id
    for votes, source in ((870, "сайт"), (820, "сайт"), (860, "газета")):
        actions.publish(hall.RACE, place, {K: votes}, seen(9, source))
    versions = actions.figures(hall.RACE).of_precinct(place)
    assert [(one.cells[K], one.is_current) for one in versions] == [
        (860, True),
        (820, True),
        (870, False),
    ]


def test_a_page_that_is_not_there_stores_nothing(desk: Desk, tmp_path: Path) -> None:
    actions = OfficialActions(desk)
    with pytest.raises(FileMissing):
        actions.announce(hall.RACE, hall.NORTH, {K: 1}, seen(9, page=tmp_path / "нет.png"))
    assert actions.figures(hall.RACE).announcements == ()


def test_the_same_page_is_kept_once_as_evidence(desk: Desk, tmp_path: Path) -> None:
    page = tmp_path / "снимок.png"
    page.write_bytes(b"\x89PNG one page")
    actions = OfficialActions(desk)
    pages = {
        actions.announce(hall.RACE, code, {K: 1}, seen(9, page=page)).page
        for code in (hall.NORTH, hall.SOUTH)
    }
    assert len(pages) == 1
    assert actions.page(pages.pop()).read_bytes() == b"\x89PNG one page"


def test_news_come_only_when_the_journal_moved(desk: Desk) -> None:
    overview = OverviewActions(desk)
    first = overview.news(-1)
    assert first is not None
    assert overview.news(first.number) is None
    CampaignActions(desk).close_precinct(precinct(desk, "14"), "Нет света")
    second = overview.news(first.number)
    assert second is not None
    assert (second.number, len(second.digest)) == (first.number + 1, 64)


def test_the_overview_counts_contradictions(desk: Desk) -> None:
    actions = OfficialActions(desk)
    actions.announce(hall.RACE, hall.NORTH, {K: 1950}, seen(18))
    (figures,) = OverviewActions(desk).figures()
    (state,) = OverviewActions(desk).overview().races
    assert (figures.announced, figures.contradictions, figures.precincts.total) == (1, 0, 4)
    assert (state.whole.precincts, state.whole.voters, state.whole.unknown) == (4, 4927, 1)


def new_campaign(address: str, table: Path) -> NewCampaign:
    return NewCampaign(
        address=address,
        title="Южный округ",
        election_day=date(2026, 11, 22),
        profile="president",
        precincts=Table(table),
        contestants=hall.CONTESTANTS,
        ours=ContestantCode("k"),
    )


def test_a_campaign_is_made_in_one_go(
    campaign_address: str, catalogue: Catalogue, tmp_path: Path
) -> None:
    table = tmp_path / "участки.csv"
    table.write_text("precinct,commission,voters_on_list\n1,ТИК,900\n2,ТИК,1100\n", "utf-8")
    steps: list[tuple[int, int]] = []
    NewCampaignActions(catalogue, hall.OPERATOR).make(
        new_campaign(campaign_address, table), lambda done, total: steps.append((done, total))
    )
    database = open_campaign(campaign_address)
    directory = Desk(database, catalogue, hall.OPERATOR).directory()
    database.close()
    assert steps == [(1, 3), (2, 3), (3, 3)]
    assert len(directory.races[0].precincts) == 2
    assert directory.races[0].contestants == hall.CONTESTANTS
    assert len(directory.commissions) == 1


def test_a_faulty_table_makes_no_campaign(
    campaign_address: str, catalogue: Catalogue, tmp_path: Path
) -> None:
    table = tmp_path / "участки.csv"
    table.write_text("precinct,commission,voters_on_list\n1,ТИК,-5\n", "utf-8")
    actions = NewCampaignActions(catalogue, hall.OPERATOR)
    with pytest.raises(RowsRefused):
        actions.make(new_campaign(campaign_address, table), lambda _done, _total: None)
    table.write_text("precinct,commission,voters_on_list\n1,ТИК,5\n", "utf-8")
    wanted = new_campaign(campaign_address, table)
    actions.make(wanted, lambda _done, _total: None)
    with pytest.raises(CampaignExists):
        actions.make(wanted, lambda _done, _total: None)
