"""Who represents the claimant is chosen on the desk, for claims and motions alone."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from hq_desktop.actions.desk import Desk
from hq_desktop.domain.election import Signatory, SignatoryId
from hq_desktop.domain.observer_role import ObserverRole
from hq_desktop.domain.text import Text
from hq_desktop.storage import signatories
from hq_desktop.ui.cases.page import CasesPage
from hq_desktop.ui.page import TerritorySubject
from hq_desktop.ui.tasks import Tasks
from tests.gui.comparison.town import CITY, OURS

Settle = Callable[[], None]


@pytest.fixture
def settle(qtbot: QtBot, tasks: Tasks) -> Settle:
    return lambda: qtbot.waitUntil(lambda: tasks.is_idle, timeout=20_000)


@pytest.fixture
def claim(desk: Desk, page: CasesPage, settle: Settle) -> CasesPage:
    """A candidate signs a claim about the city's totals; a proxy without papers may represent."""
    with desk.database.transaction("Keeper", "signatory_added") as tx:
        for name, role in (
            ("Конырауов Сырым", ObserverRole.CANDIDATE),
            ("Үкібаева Шырын", ObserverRole.PROXY),
        ):
            signatories.add(tx, Signatory(SignatoryId(0), name, Text("–", "–"), acts_as=role))
    assert page.subjects is not None
    page.show_subject(TerritorySubject(page.subjects.race.code, CITY, OURS))
    settle()
    choose(page, "claim-court", settle)
    return page


def choose(page: CasesPage, complaint: str, settle: Settle) -> None:
    form = page.view.form
    form.kinds.setCurrentIndex(form.kinds.findData(complaint))
    form._kind_chosen()
    settle()


def test_nobody_represents_until_somebody_is_chosen_by_a_key(
    claim: CasesPage, qtbot: QtBot, settle: Settle
) -> None:
    chooser = claim.view.form.representatives
    assert [chooser.itemText(place) for place in range(chooser.count())] == [
        "nobody",
        "Үкібаева Шырын",
    ]
    assert claim.plan is not None
    assert "representative" not in claim.plan.documents[0].facts.values
    chooser.setFocus()
    qtbot.keyClick(chooser, Qt.Key.Key_Down)
    settle()
    assert claim.plan.documents[0].facts.values["representative"] == "Үкібаева Шырын"
    qtbot.waitUntil(
        lambda: any("АППК 131(8)" in one or "131(8)" in one for one in claim.view.footing.texts)
    )
    assert any("no paper recorded" in one for one in claim.view.footing.texts)
    assert any(one.endswith("not verified") for one in claim.view.footing.texts)


def test_the_address_that_is_missing_is_kept_with_the_person(
    claim: CasesPage, desk: Desk, settle: Settle
) -> None:
    claim.view.form.representatives.setCurrentIndex(1)
    claim.replan()
    settle()
    assert "representative_address" in claim.view.facts.fields
    claim.view.facts.fields["representative_address"].setText("ул. Полынная, 7")
    claim.view.facts._ask()
    settle()
    kept = {one.name: one.postal_address for one in desk.directory().signatories}
    assert kept == {"Конырауов Сырым": "", "Үкібаева Шырын": "ул. Полынная, 7"}


def test_a_complaint_offers_no_representative(claim: CasesPage, settle: Settle) -> None:
    claim.view.form.representatives.setCurrentIndex(1)
    choose(claim, "complaint-territory", settle)
    assert claim.view.form.representatives.isHidden()
    assert claim.plan is not None
    assert claim.plan.documents
