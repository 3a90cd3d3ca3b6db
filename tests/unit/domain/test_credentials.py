"""What a credential lacks on election day, and who stands behind a code."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from hq_desktop.domain.credentials import Gap, crowded, gaps
from hq_desktop.domain.election import PrecinctId
from hq_desktop.domain.observer import (
    Credential,
    CredentialKind,
    Observer,
    ObserverId,
    phone_digits,
    shown_name,
)
from hq_desktop.domain.observer_role import ObserverRole

DAY = date(2026, 11, 22)
PAPER = Credential(CredentialKind.REFERRAL, "ОО «Пример»", "17", True, DAY, DAY)
DANA = Observer(
    ObserverId(7), "Н-7", "Дана С.", ObserverRole.ORGANISATION_OBSERVER, credential=PAPER
)


def with_paper(**changes: object) -> Observer:
    return replace(DANA, credential=replace(PAPER, **changes))  # type: ignore[arg-type] # of the paper


def test_a_complete_credential_that_is_valid_on_the_day_lacks_nothing() -> None:
    assert gaps(DANA, DAY) == ()


@pytest.mark.parametrize(
    ("person", "found"),
    [
        (replace(DANA, credential=Credential()), (Gap.NO_CREDENTIAL,)),
        (replace(DANA, role=None), (Gap.NO_ROLE,)),
        (
            replace(DANA, role=None, credential=Credential()),
            (Gap.NO_ROLE, Gap.NO_CREDENTIAL),
        ),
        (replace(DANA, role=ObserverRole.COMMISSION_MEMBER, credential=Credential()), ()),
        (with_paper(has_seal=False), (Gap.NO_SEAL,)),
        (with_paper(has_seal=None), (Gap.SEAL_UNSEEN,)),
        (with_paper(organisation=""), (Gap.NO_ORGANISATION,)),
        (with_paper(valid_until=DAY - timedelta(days=1)), (Gap.EXPIRED,)),
        (with_paper(issued_on=DAY + timedelta(days=1)), (Gap.NOT_YET_VALID,)),
        (with_paper(kind=CredentialKind.PROXY_CERTIFICATE), (Gap.WRONG_PAPER,)),
        (with_paper(kind=None), ()),
        (with_paper(organisation="Штаб кандидата Б."), (Gap.SENT_BY_CANDIDATE,)),
        (replace(DANA, role=ObserverRole.PROXY), (Gap.WRONG_PAPER,)),
        (replace(DANA, role=ObserverRole.CANDIDATE), (Gap.WRONG_PAPER,)),
        (replace(DANA, role=ObserverRole.COMMISSION_MEMBER), ()),
    ],
)
def test_what_is_missing_or_does_not_fit_is_named(person: Observer, found: tuple[Gap, ...]) -> None:
    assert gaps(person, DAY) == found


def test_the_law_asks_a_proxy_for_a_certificate_and_not_for_a_seal() -> None:
    paper = Credential(CredentialKind.PROXY_CERTIFICATE, number="5")
    assert gaps(replace(DANA, role=ObserverRole.PROXY, credential=paper), DAY) == ()


def test_more_than_three_proxies_at_a_precinct_are_told_with_their_number() -> None:
    first, second = PrecinctId(1), PrecinctId(2)
    proxy = replace(DANA, role=ObserverRole.PROXY, precincts=(first, second))
    at_first = replace(proxy, precincts=(first,))
    watching = replace(DANA, precincts=(first, second))
    assert crowded([proxy, at_first, at_first, watching]) == {}
    assert crowded([proxy, at_first, at_first, at_first, watching]) == {first: 4}


def test_a_code_stands_for_the_name_where_names_are_hidden() -> None:
    assert shown_name(DANA, by_code=True) == "Н-7"
    assert shown_name(DANA, by_code=False) == "Дана С."
    assert shown_name(replace(DANA, name=""), by_code=False) == "Н-7"


@pytest.mark.parametrize(
    "written", ["+7 701 123-45-67", "8 (701) 123 45 67", "7011234567", "77011234567"]
)
def test_one_number_is_one_however_it_is_written(written: str) -> None:
    assert phone_digits(written) == "77011234567"


def test_a_foreign_or_short_number_keeps_its_digits() -> None:
    assert phone_digits("+996 555 12 34 56") == "996555123456"
    assert phone_digits("вн. 8-12") == "812"
