"""Routes: who may be turned to about an act, with what, and who may sign."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from hq_desktop.catalogue.law import read_law
from hq_desktop.catalogue.profiles import read_profile
from hq_desktop.catalogue.roles import read_roles
from hq_desktop.domain.bodies import chain, courts_for
from hq_desktop.domain.capacity import capacity_of, lacks, role_of, standing_of, stays_neutral
from hq_desktop.domain.case import Case, CaseId, CaseStage
from hq_desktop.domain.election import (
    Campaign,
    Commission,
    CommissionCode,
    Directory,
    Precinct,
    PrecinctId,
    Race,
    RaceCode,
    Signatory,
    SignatoryId,
)
from hq_desktop.domain.event_kind import EventKind
from hq_desktop.domain.law import Level
from hq_desktop.domain.legal_event import NOT_RECORDED, LegalEvent
from hq_desktop.domain.observer_role import ObserverRole
from hq_desktop.domain.route import Act, Rules, addressees, commission_first_fits
from hq_desktop.domain.terms import Occurrence, terms_of
from hq_desktop.domain.territory import tree_of
from hq_desktop.domain.text import Text
from hq_desktop.domain.zone import at_clock
from hq_desktop.paths import resource

LAW = read_law(resource("law"))
ROLES = read_roles(resource("law", "roles.toml"))
RULES = Rules(LAW.routes, LAW.deadlines, LAW.reliefs, ROLES)
CEC, CITY, NORTH, COURT = (CommissionCode(one) for one in ("cec", "city", "north", "smas"))
EVERYBODY = (
    Commission(CEC, Text("ЦИК"), level="central"),
    Commission(CITY, Text("ТИК города"), CEC, "city"),
    Commission(NORTH, Text("ТИК района"), CITY, "district"),
    Commission(COURT, Text("СМАС"), level="court"),
)
PLACE = Precinct(PrecinctId(1), "312", NORTH)


def directory(*commissions: Commission) -> Directory:
    campaign = Campaign("Штаб", date(2026, 11, 22))
    return Directory(campaign, (), {one.code: one for one in commissions}, {PLACE.id: PLACE})


def race(profile: str) -> Race:
    return Race(RaceCode("r"), profile, "form")


def way(
    act: Act, *commissions: Commission, cases: tuple[Case, ...] = ()
) -> list[tuple[Level, str, str]]:
    profile = read_profile(resource("profiles", f"{act.race.profile}.toml"))
    found = addressees(act, directory(*(commissions or EVERYBODY)), profile, RULES, cases)
    return [
        (one.level, one.body.code if one.body else "", one.deadline.code if one.deadline else "")
        for one in found
    ]


@pytest.mark.parametrize("kind", [EventKind.COUNT_ENDED, EventKind.COPY_REFUSED])
def test_an_act_of_a_precinct_goes_to_the_commission_above_and_to_a_court(kind: EventKind) -> None:
    assert way(Act(kind, race("president"), precinct=PLACE)) == [
        (Level.TERRITORIAL, NORTH, "D05"),
        (Level.COURT, COURT, "D07"),
    ]


def test_a_constituency_commission_is_turned_to_where_there_is_one() -> None:
    okrug = Commission(NORTH, Text("ОИК № 4"), CITY, "okrug")
    act = Act(EventKind.COUNT_ENDED, race("maslikhat_smd"), precinct=PLACE)
    assert way(act, EVERYBODY[0], EVERYBODY[1], okrug)[0] == (Level.DISTRICT, NORTH, "D05")


@pytest.mark.parametrize(
    ("challenged", "expected"),
    [
        (2, [(Level.REGIONAL, CITY, "D05"), (Level.COURT, COURT, "D07")]),
        (1, [(Level.CENTRAL, CEC, "D05"), (Level.COURT, COURT, "D07")]),
        (0, [(Level.SUPREME_COURT, "", "D10")]),
    ],
)
def test_totals_go_one_level_up(challenged: int, expected: list[tuple[Level, str, str]]) -> None:
    act = Act(EventKind.TOTALS_ANNOUNCED, race("president"), EVERYBODY[challenged])
    assert way(act) == expected


def test_a_judgment_goes_to_the_court_above_and_a_crime_to_the_prosecutor() -> None:
    assert way(Act(EventKind.JUDGMENT_HANDED, race("akim"))) == [(Level.APPEAL_COURT, "", "D09")]
    broken = way(Act(EventKind.LAW_BROKEN, race("akim"), precinct=PLACE))
    assert [one[0] for one in broken] == [Level.PROSECUTOR, Level.POLICE]


def test_decisions_on_validity_have_the_terms_of_their_election() -> None:
    judged = EventKind.ELECTION_JUDGED
    assert [one[2] for one in way(Act(judged, race("akim"), EVERYBODY[2]))] == ["D12", "D12"]
    assert [one[2] for one in way(Act(judged, race("maslikhat_pr"), EVERYBODY[1]))] == ["D11"]
    assert [one[2] for one in way(Act(judged, race("president"), EVERYBODY[0]))] == ["D13"]


def test_what_the_directory_lacks_is_named_by_its_level() -> None:
    lonely = Commission(NORTH, Text("ТИК"))
    act = Act(EventKind.TOTALS_ANNOUNCED, race("president"), lonely)
    assert [one[:2] for one in way(act, lonely)] == [(Level.REGIONAL, ""), (Level.COURT, "")]
    profile = read_profile(resource("profiles", "president.toml"))
    links = chain(PLACE, tree_of([lonely]), profile)
    assert [(one.level, one.commission is None) for one in links] == [
        (Level.PRECINCT, True),
        (Level.TERRITORIAL, False),
        (Level.CENTRAL, True),
    ]
    assert chain(PLACE, tree_of([]), profile)[1].level is Level.TERRITORIAL


def test_every_body_has_a_name_in_both_languages() -> None:
    for level in Level:
        title = LAW.bodies[level].title
        assert title.ru
        assert title.kk


def test_the_whole_chain_above_a_precinct_is_told() -> None:
    profile = read_profile(resource("profiles", "president.toml"))
    links = chain(PLACE, tree_of(EVERYBODY), profile)
    assert [one.level for one in links] == [
        Level.PRECINCT, Level.TERRITORIAL, Level.REGIONAL, Level.CENTRAL,
    ]  # fmt: skip


def test_a_paper_with_a_court_makes_the_commission_wait() -> None:
    drafted = Case(CaseId(1), RaceCode("r"), "claim-court", COURT, CITY, "ru")
    filed = replace(drafted, stage=CaseStage.FILED, filed_on=date(2026, 11, 23))
    withdrawn = replace(filed, stage=CaseStage.WITHDRAWN)
    act = Act(EventKind.TOTALS_ANNOUNCED, race("president"), EVERYBODY[1])
    profile = read_profile(resource("profiles", "president.toml"))
    first, second = addressees(act, directory(*EVERYBODY), profile, RULES, (filed,))
    assert first.suspended_by == (filed,)
    assert second.suspended_by == ()
    for harmless in (drafted, withdrawn):
        first, _ = addressees(act, directory(*EVERYBODY), profile, RULES, (harmless,))
        assert first.suspended_by == ()


def test_a_claim_on_the_act_of_a_precinct_makes_wait_only_what_is_about_that_precinct() -> None:
    claim = Case(CaseId(1), RaceCode("r"), "claim-court", COURT, None, "ru", CaseStage.FILED)
    claim = replace(claim, filed_on=date(2026, 11, 23))
    profile = read_profile(resource("profiles", "president.toml"))
    act = Act(EventKind.COUNT_ENDED, race("president"), precinct=PLACE)
    for precincts, waits in (((PLACE.id,), True), ((PrecinctId(PLACE.id + 1),), False)):
        about = replace(claim, precincts=precincts)
        first, _ = addressees(act, directory(*EVERYBODY), profile, RULES, (about,))
        assert bool(first.suspended_by) is waits


def test_reliefs_are_those_of_the_act_and_the_body() -> None:
    profile = read_profile(resource("profiles", "president.toml"))
    act = Act(EventKind.COPY_REFUSED, race("president"), precinct=PLACE)
    above, court = addressees(act, directory(*EVERYBODY), profile, RULES)
    assert {one.code for one in above.reliefs} == {
        "issue_copy", "refer_materials", "provide_protocols",
    }  # fmt: skip
    assert {one.code for one in court.reliefs} == {"issue_copy"}


def test_who_may_sign_follows_from_the_rights_of_the_roles() -> None:
    act = Act(EventKind.COUNT_ENDED, race("president"), precinct=PLACE)
    profile = read_profile(resource("profiles", "president.toml"))
    above, court = addressees(act, directory(*EVERYBODY), profile, RULES)
    assert ObserverRole.COMMISSION_MEMBER not in above.signers
    assert ObserverRole.COMMISSION_MEMBER in court.signers
    assert standing_of(ObserverRole.PROXY, ROLES).opens("D01")
    for role in ObserverRole:
        assert standing_of(role, ROLES).opens("D01") == (role is ObserverRole.PROXY)


def test_the_commission_goes_first_while_its_three_days_fit() -> None:
    at = at_clock(date(2026, 11, 24), 14)
    event = LegalEvent(NOT_RECORDED, EventKind.TOTALS_ANNOUNCED, at, RaceCode("r"))
    one = Occurrence(event, date(2026, 11, 22), "president", Level.REGIONAL)
    terms = {each.deadline.code: each for each in terms_of([one], LAW.deadlines.values())}
    complaint, claim = terms["D05"], terms["D07"]
    assert commission_first_fits(claim, complaint, at) is True
    assert commission_first_fits(claim, complaint, at + timedelta(days=8)) is False
    assert commission_first_fits(claim, None, at) is None


@pytest.mark.parametrize(
    ("words", "role"),
    [
        ("доверенное лицо кандидата", ObserverRole.PROXY),
        ("кандидат в депутаты", ObserverRole.CANDIDATE),
        ("наблюдатель партии", ObserverRole.PARTY_OBSERVER),
        ("наблюдатель общественного объединения", ObserverRole.ORGANISATION_OBSERVER),
        ("член избирательной комиссии", ObserverRole.COMMISSION_MEMBER),
        ("наблюдатель по доверенности объединения", ObserverRole.ORGANISATION_OBSERVER),
        ("житель", None),
    ],
)
def test_a_role_that_nobody_stated_is_guessed_from_the_words(
    words: str, role: ObserverRole | None
) -> None:
    signatory = Signatory(SignatoryId(1), "А.", Text(words))
    assert role_of(signatory, ROLES) is role
    assert not capacity_of(signatory, ROLES).is_stated
    is_neutral = role in {None, ObserverRole.PARTY_OBSERVER, ObserverRole.ORGANISATION_OBSERVER}
    assert stays_neutral(signatory, ROLES) == is_neutral


@pytest.mark.parametrize("role", ObserverRole)
def test_the_role_that_was_chosen_holds_whatever_the_words_say(role: ObserverRole) -> None:
    words = Text("наблюдатель" if role is ObserverRole.CANDIDATE else "кандидат")
    found = capacity_of(Signatory(SignatoryId(1), "А.", words, acts_as=role), ROLES)
    assert (found.role, found.is_stated) == (role, True)
    observers = {ObserverRole.PARTY_OBSERVER, ObserverRole.ORGANISATION_OBSERVER}
    assert found.is_neutral == (role in observers)


@pytest.mark.parametrize(
    "words", ["", "житель", "доверенное лицо, наблюдатель", "кандидат и наблюдатель партии"]
)
def test_what_is_not_known_for_sure_keeps_the_text_neutral(words: str) -> None:
    assert stays_neutral(Signatory(SignatoryId(1), "А.", Text(words)), ROLES)


def test_every_role_is_proposed_by_its_own_title() -> None:
    for role, own in ROLES.items():
        for words in own.title.every():
            assert role_of(Signatory(SignatoryId(1), "А.", Text(words)), ROLES) is role, words


def test_papers_that_are_not_recorded_are_listed_and_what_ends_a_role_is_told() -> None:
    proxy = standing_of(ObserverRole.PROXY, ROLES)
    bare = Signatory(SignatoryId(1), "А.", Text("доверенное лицо"))
    assert {one.law for one in lacks(bare, proxy)} == {("31(3)",), ("31(5)",)}
    assert lacks(Signatory(SignatoryId(1), "А.", papers="удостоверение № 3"), proxy) == ()
    assert ("31(6)",) in {one.law for one in proxy.ends}
    assert {one.code for one in proxy.ends if one.mark.mark == "U"} == {"after_publication"}


def court(code: str, parent: CommissionCode | None) -> Commission:
    return Commission(CommissionCode(code), Text(code), parent, "court")


def heard_by(commission: Commission | None, *courts: Commission) -> list[str]:
    every = (*EVERYBODY[:3], *courts)
    return [one.code for one in courts_for(commission, every, tree_of(every))]


def test_courts_of_the_nearest_place_come_first_and_others_not_at_all() -> None:
    south = Commission(CommissionCode("south"), Text("Юг"), CITY, "district")
    courts = (court("any", None), court("of-city", CITY), court("of-north", NORTH))
    far = court("far", south.code)
    assert heard_by(EVERYBODY[2], *courts, far) == ["of-north", "of-city", "any"]
    assert heard_by(EVERYBODY[1], *courts, far) == ["of-city", "any"]
    assert heard_by(None, *courts) == ["any"]


def test_the_supreme_court_hears_acts_of_the_central_commission_alone() -> None:
    supreme = court("supreme", CEC)
    act = Act(EventKind.TOTALS_ANNOUNCED, race("president"), EVERYBODY[0])
    assert way(act, *EVERYBODY, supreme) == [(Level.SUPREME_COURT, "supreme", "D10")]
    below = Act(EventKind.TOTALS_ANNOUNCED, race("president"), EVERYBODY[1])
    assert way(below, *EVERYBODY, supreme)[1] == (Level.COURT, COURT, "D07")


def test_the_route_takes_the_court_of_the_place_and_none_of_two_that_are_as_near() -> None:
    act = Act(EventKind.COUNT_ENDED, race("president"), precinct=PLACE)
    near, other = court("near", NORTH), court("near-2", NORTH)
    assert way(act, *EVERYBODY, near)[1] == (Level.COURT, "near", "D07")
    assert way(act, *EVERYBODY, near, other)[1] == (Level.COURT, "", "D07")
