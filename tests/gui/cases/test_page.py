"""From the choice to the printed sheets."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hq_desktop.actions.desk import Desk
from hq_desktop.domain.text import Language
from hq_desktop.ui import files, language
from hq_desktop.ui.cases.page import CasesPage
from hq_desktop.ui.page import PrecinctSubject, TerritorySubject
from hq_desktop.ui.tasks import Tasks
from tests.gui.comparison.town import CITY, OURS

FACTS = {
    "signatory": "Конырауов Сырым",
    "signatory_iin": "000000000000",
    "signatory_postal_address": "г. Алматау, ул. Ореховая, 1",
    "signatory_residence": "г. Алматау, ул. Ореховая, 1",
    "signatory_born_on": "24.11.1980",
    "signatory_born_at": "г. Алматау",
    "signatory_phone": "+7 000 000 00 00",
    "signatory_email": "applicant@example.kz",
    "signatory_papers": "удостоверение кандидата № 3",
    "addressee": "Центральная избирательная комиссия",
    "court": "Административный суд города Алматау",
    "challenged_address": "г. Алматау, пл. Ореховая, 2",
}

Settle = Callable[[], None]


@pytest.fixture
def settle(qtbot: QtBot, tasks: Tasks) -> Settle:
    def wait() -> None:
        qtbot.waitUntil(lambda: tasks.is_idle, timeout=20_000)

    return wait


@pytest.fixture
def on_city(page: CasesPage, settle: Settle) -> CasesPage:
    """The page asked to complain about the city's totals."""
    race = page.subjects.race.code if page.subjects else None
    assert race is not None
    page.show_subject(TerritorySubject(race, CITY, OURS))
    settle()
    return page


def fill(page: CasesPage, settle: Settle) -> None:
    for code, field in page.view.facts.fields.items():
        field.setText(FACTS[code])
    page.view.facts.store_asked.emit(dict(page.view.facts.typed()))
    settle()


@pytest.fixture
def complete(on_city: CasesPage, settle: Settle) -> CasesPage:
    fill(on_city, settle)
    return on_city


@pytest.fixture
def made(complete: CasesPage, settle: Settle) -> CasesPage:
    complete.make()
    settle()
    return complete


def test_a_contradiction_from_another_screen_is_chosen(on_city: CasesPage) -> None:
    assert on_city.view.form.kinds.currentData() == "complaint-territory"
    assert on_city.view.form.totals.commission() == CITY


def test_precincts_from_another_screen_are_marked(page: CasesPage, settle: Settle) -> None:
    assert page.subjects is not None
    race, first = page.subjects.race.code, page.subjects.precincts[0]
    page.show_subject((PrecinctSubject(race, first.precinct),))
    settle()
    assert page.view.form.kinds.currentData() == "complaint-precinct"
    assert page.view.form.precincts.titles() == (first.title,)


def test_what_is_missing_is_asked_for_by_name(on_city: CasesPage) -> None:
    fields = on_city.view.facts.fields
    assert "signatory" in fields
    assert all(field.accessibleName() for field in fields.values())
    assert not on_city.view.make.isEnabled()


def test_facts_that_were_filled_in_are_kept_in_the_campaign(
    complete: CasesPage, desk: Desk
) -> None:
    kept = desk.directory()
    assert kept.signatories[0].name == FACTS["signatory"]
    assert kept.commissions[CITY].parent is not None
    assert complete.view.make.isEnabled()


def test_a_day_that_is_no_day_is_refused_in_words(
    page: CasesPage, settle: Settle, told: list[str]
) -> None:
    page.view.form.kinds.setCurrentIndex(page.view.form.kinds.findData("claim-court"))
    page.view.form.show_kind()
    page.replan()
    settle()
    page.view.facts.store_asked.emit({"signatory": "К. С.", "signatory_born_on": "завтра"})
    settle()
    assert "завтра" in told[0]
    assert not page.subjects or not page.subjects.signatories


def test_the_preview_is_the_file_that_was_made(made: CasesPage) -> None:
    path = made.view.bar.current()
    assert path is not None
    with pikepdf.Pdf.open(path) as pdf:
        assert made.view.preview.document.pageCount() == len(pdf.pages)


def test_the_same_choices_make_the_same_bytes(made: CasesPage, settle: Settle) -> None:
    first = made.view.bar.current()
    assert first is not None
    before = first.read_bytes()
    made.make()
    settle()
    second = made.view.bar.current()
    assert second is not None
    assert second.read_bytes() == before


def test_a_package_made_before_can_be_opened_again(made: CasesPage, settle: Settle) -> None:
    made.view.clear_preview()
    package = made.view.made.table.record_at(0)
    assert package is not None
    made.view.made.chosen.emit(package)
    assert made.view.bar.current() == package.files[0]
    assert made.view.preview.document.pageCount() > 0


def test_another_choice_puts_the_old_document_away(made: CasesPage, settle: Settle) -> None:
    made.view.language_chosen.emit(Language.KK)
    settle()
    assert made.view.bar.current() is None


def test_a_draft_is_shown_though_facts_are_missing(on_city: CasesPage, settle: Settle) -> None:
    on_city.draft()
    settle()
    assert on_city.view.preview.document.pageCount() > 0
    assert on_city.view.made.table.records.rowCount() == 0


def test_a_cancelled_package_leaves_nothing(
    complete: CasesPage, settle: Settle, told: list[str]
) -> None:
    complete.make()
    complete.making.cancel()
    settle()
    complete.refresh()
    settle()
    assert complete.view.made.table.records.rowCount() == 0
    assert not told


def test_the_document_is_saved_where_the_person_says(
    made: CasesPage, settle: Settle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "жалоба.pdf"
    monkeypatch.setattr(files, "ask_save", lambda *_asked: target)
    made.save_as()
    settle()
    path = made.view.bar.current()
    assert path is not None
    assert target.read_bytes() == path.read_bytes()


def test_space_marks_a_precinct(page: CasesPage, qtbot: QtBot, settle: Settle) -> None:
    form = page.view.form
    form.kinds.setCurrentIndex(form.kinds.findData("complaint-precinct"))
    form.show_kind()
    form.precincts.table.select_record(lambda _one: True)
    qtbot.keyClick(form.precincts.table, Qt.Key.Key_Space)
    settle()
    assert len(form.precincts.titles()) == 1
    assert page.plan is not None


def test_the_lists_pass_the_model_tester(page: CasesPage) -> None:
    for table in (page.view.form.precincts.table, page.view.form.totals.table):
        tester = QAbstractItemModelTester(
            table.records, QAbstractItemModelTester.FailureReportingMode.Fatal
        )
        table.sort_by(1)
        assert tester.model() is table.records


def test_the_terms_name_both_last_days(on_city: CasesPage) -> None:
    strip = on_city.view.strip
    safe, nominal = strip.safe.name.text().split()[-1], strip.nominal.value.text().split()[-1]
    assert safe != nominal
    assert re.fullmatch(r"\d\d\.\d\d", safe)
    assert strip.safe.value.text().endswith("left")
    assert not strip.other.isHidden(), "a court may be turned to beside the commission"
    assert "may sign" in strip.other.toolTip()


def test_a_kazakh_screen_offers_kazakh_documents_first(
    qapp: QApplication, request: pytest.FixtureRequest
) -> None:
    language.install(qapp, "kk")
    page = request.getfixturevalue("page")
    language.install(qapp, "en")
    assert page.view.form.language is Language.KK


@pytest.fixture(params=["ru", "kk", "en", "xx"])
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    language.install(qapp, request.param)
    yield request.param
    language.install(qapp, "en")


def test_the_page_opens_in_each_language(spoken: str, made: CasesPage) -> None:
    assert made.grab().width() <= (1174 if spoken != "xx" else 1400)


@pytest.mark.parametrize(
    ("code", "is_of_precincts", "has_court"),
    [
        ("claim-copy", True, True),
        ("request-submission", True, False),
        ("motion-originals", False, True),
        ("request-figures", False, False),
    ],
)
def test_a_further_document_asks_for_its_own_subject_and_court(
    page: CasesPage, settle: Settle, code: str, is_of_precincts: bool, has_court: bool
) -> None:
    form = page.view.form
    form.kinds.setCurrentIndex(form.kinds.findData(code))
    form.kinds.activated.emit(form.kinds.currentIndex())
    settle()
    assert form.precincts.isHidden() is not is_of_precincts
    assert form.courts.isHidden() is not has_court
    assert page.view.note.text()
