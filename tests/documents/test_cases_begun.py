"""Making a package begins the cases of its documents, once."""

from pathlib import Path

from hq_desktop.actions.package_plan import PackageRequest
from hq_desktop.actions.register import Filing, RegisterActions
from hq_desktop.domain.case import Case, CaseStage
from hq_desktop.domain.case_event import FilingWay
from hq_desktop.domain.text import Language
from hq_desktop.storage import cases, journal, snapshots
from tests.documents.headquarters import NIGHT, TOWN, Headquarters

NOW = NIGHT
TERRITORY = PackageRequest("complaint-territory")


def begun(made: Headquarters) -> tuple[Case, ...]:
    with made.database.reading() as tx:
        return cases.all(tx)


def entries(made: Headquarters) -> int:
    with made.database.reading() as tx:
        return journal.last_number(tx)


def test_a_package_begins_its_case_with_the_facts_it_was_made_from(
    contradicted: Headquarters, tmp_path: Path
) -> None:
    contradicted.cases.assemble(TERRITORY, tmp_path / "out")
    (case,) = begun(contradicted)
    with contradicted.database.reading() as tx:
        (snapshot,) = snapshots.all(tx)
    assert (case.stage, case.challenged) == (CaseStage.DRAFTED, TOWN)
    assert case.snapshots == (snapshot.digest,)


def test_the_same_package_made_again_writes_nothing(
    contradicted: Headquarters, tmp_path: Path
) -> None:
    first = contradicted.cases.assemble(TERRITORY, tmp_path / "first")
    before = entries(contradicted)
    second = contradicted.cases.assemble(TERRITORY, tmp_path / "second")
    assert entries(contradicted) == before
    assert [one.sha256 for one in first.files] == [one.sha256 for one in second.files]
    assert [one.sha256 for one in first.briefs] == [one.sha256 for one in second.briefs]
    register = RegisterActions(contradicted.cases.desk)
    register.file(begun(contradicted)[0], Filing(FilingWay.HAND, NOW, "1"))
    before = entries(contradicted)
    contradicted.cases.assemble(TERRITORY, tmp_path / "third")
    assert entries(contradicted) == before


def test_both_languages_are_one_complaint(contradicted: Headquarters, tmp_path: Path) -> None:
    for language in (Language.RU, Language.KK):
        request = PackageRequest("complaint-territory", language)
        contradicted.cases.assemble(request, tmp_path / language.value)
    assert len(begun(contradicted)) == 1


def test_newer_facts_belong_to_the_draft_and_after_its_filing_to_a_new_case(
    contradicted: Headquarters, tmp_path: Path
) -> None:
    contradicted.cases.assemble(TERRITORY, tmp_path / "first")
    contradicted.read("4", 130)
    contradicted.cases.assemble(TERRITORY, tmp_path / "second")
    (case,) = begun(contradicted)
    assert len(case.snapshots) == 2
    register = RegisterActions(contradicted.cases.desk)
    register.file(case, Filing(FilingWay.HAND, NOW, "1"))
    contradicted.read("5", 140)
    contradicted.cases.assemble(TERRITORY, tmp_path / "third")
    filed, new = begun(contradicted)
    assert (filed.stage, new.stage) == (CaseStage.FILED, CaseStage.DRAFTED)
    rows = {row.case.id: row for row in register.board(NOW).rows}
    assert (rows[filed.id].is_newest, rows[new.id].is_newest) == (False, True)


def test_a_preview_begins_nothing(contradicted: Headquarters, tmp_path: Path) -> None:
    folder = tmp_path / "preview"
    folder.mkdir()
    contradicted.cases.preview(TERRITORY, folder)
    assert begun(contradicted) == ()
