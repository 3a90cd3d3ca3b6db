"""Who may sign, on which papers, and which bodies the address book does not have."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from hq_desktop.actions.desk import Desk
from hq_desktop.domain.complaint import Flag
from hq_desktop.domain.election import COURT, Commission, CommissionCode, Signatory, SignatoryId
from hq_desktop.domain.observer_role import ObserverRole
from hq_desktop.domain.text import Text
from hq_desktop.storage import commissions, signatories
from hq_desktop.ui.cases.footing_lines import lines
from hq_desktop.ui.cases.footing_reading import Footing
from hq_desktop.ui.cases.page import CasesPage
from hq_desktop.ui.cases.route_reading import Read
from hq_desktop.ui.page import TerritorySubject
from hq_desktop.ui.tasks import Tasks
from tests.gui.comparison.town import CITY, OURS

PERSON = Signatory(SignatoryId(0), "Конырауов Сырым")

Signed = Callable[..., tuple[str, ...]]


@pytest.fixture
def signed(desk: Desk, page: CasesPage, qtbot: QtBot, tasks: Tasks) -> Signed:
    """What the page tells once somebody of a role signs a complaint on the city's totals."""

    def sign(role: str, papers: str = "", acts_as: ObserverRole | None = None) -> tuple[str, ...]:
        with desk.database.transaction("Keeper", "signatory_added") as tx:
            signatories.add(
                tx, replace(PERSON, role=Text(role, role), papers=papers, acts_as=acts_as)
            )
        assert page.subjects is not None
        page.show_subject(TerritorySubject(page.subjects.race.code, CITY, OURS))
        qtbot.waitUntil(lambda: tasks.is_idle, timeout=20_000)
        qtbot.waitUntil(lambda: bool(page.view.footing.texts), timeout=20_000)
        return page.view.footing.texts

    return sign


def test_papers_that_are_not_recorded_are_listed_with_their_articles(signed: Signed) -> None:
    told = signed("доверенное лицо кандидата")
    assert any(one.startswith("✓") and "proxy: may sign" in one for one in told)
    lacking = [one for one in told if one.startswith("! no paper recorded")]
    assert [one[-7:] for one in lacking] == ["(31(3))", "(31(5))"]
    assert any(one.startswith("how long") and "31(6)" in one for one in told)
    assert any(one.endswith("not verified") for one in told)


def test_a_recorded_paper_takes_their_place(signed: Signed) -> None:
    told = signed("доверенное лицо кандидата", "удостоверение № 3")
    assert "✓ papers of the signatory: удостоверение № 3" in told
    assert not any("no paper recorded" in one for one in told)


def test_a_member_of_a_commission_may_not_sign_a_complaint(signed: Signed) -> None:
    told = signed("член избирательной комиссии")
    assert any(one.startswith("!") and "not among those who may sign" in one for one in told)


def test_an_observer_stays_neutral(signed: Signed, page: CasesPage) -> None:
    told = signed("наблюдатель общественного объединения")
    assert any("20-1(3)(7)" in one for one in told)
    assert page.plan is not None
    assert all(Flag.NEUTRAL in one.facts.flags for one in page.plan.documents)


def test_a_role_in_other_words_is_told_and_the_text_stays_neutral(
    signed: Signed, page: CasesPage
) -> None:
    assert any(one.startswith("! Конырауов Сырым: nobody") for one in signed("житель"))
    assert page.plan is not None
    assert all(Flag.NEUTRAL in one.facts.flags for one in page.plan.documents)


def test_a_guess_is_called_one_until_somebody_chooses_the_role(signed: Signed) -> None:
    assert any("“proxy” is a guess" in one for one in signed("доверенное лицо"))


def test_a_chosen_role_is_no_guess(signed: Signed, page: CasesPage) -> None:
    told = signed("житель", acts_as=ObserverRole.PROXY)
    assert not any("guess" in one for one in told)
    assert any("proxy: may sign" in one for one in told)
    assert page.plan is not None
    assert not any(Flag.NEUTRAL in one.facts.flags for one in page.plan.documents)


def test_a_court_is_missed_until_the_address_book_has_one(desk: Desk, signed: Signed) -> None:
    before = [one for one in signed("кандидат") if "address book" in one]
    with desk.database.transaction("Keeper", "commission_added") as tx:
        name = Text("Административный суд города Алматау")
        commissions.save_many(tx, [Commission(CommissionCode("court-1"), name, level=COURT)])
    after = [one for one in signed("кандидат") if "address book" in one]
    assert [one for one in before if one not in after] == [
        "! not in the address book: specialised inter-district administrative court"
    ]


def test_what_is_missing_stops_nobody(signed: Signed, page: CasesPage) -> None:
    signed("кандидат")
    missing = page.view.facts.fields
    assert "signatory_papers" not in missing
    assert page.view.draft.isEnabled()


@pytest.mark.parametrize(
    ("is_first", "beginning"),
    [(True, "the commission first"), (False, "! a court at once"), (None, "")],
)
def test_the_order_follows_from_the_terms(is_first: bool | None, beginning: str) -> None:
    footing = Footing(
        signatory=None,
        standing=None,
        is_role_stated=False,
        lacks=(),
        term=None,
        signers=(),
        unrecorded=(),
        is_commission_first=is_first,
        answer_days=3,
        order_law=("20(9)",),
    )
    told = lines(Read((), {}, {}, None, footing), ())
    assert [one.startswith(beginning) for one in told] == [True] * (is_first is not None)
    assert all("20(9); our reading" in one for one in told)
