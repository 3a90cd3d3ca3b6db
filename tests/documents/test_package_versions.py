"""What was changed between two versions of official figures, as an annex of a document."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import Image

from hq_desktop.actions.imports import ImportActions
from hq_desktop.actions.official import OfficialActions, Seen
from hq_desktop.actions.package_plan import PackagePlan, PackageRequest
from hq_desktop.actions.publishing import Whereabouts
from hq_desktop.domain.errors import NotFound, Refused
from hq_desktop.domain.imports import ImportKind
from hq_desktop.domain.package import PackageFacts, plain
from hq_desktop.domain.publication import PublicationId
from hq_desktop.domain.text import Language
from tests.documents.headquarters import NIGHT, RACE, TOWN, Headquarters, texts

FIRST, SECOND = PublicationId(1), PublicationId(2)
BOTH = (FIRST, SECOND)


def bring(
    headquarters: Headquarters, folder: Path, rows: str, hour: int, picture: Path | None = None
) -> None:
    path = folder / f"участки-{hour}.csv"
    path.write_text(rows, encoding="utf-8")
    ImportActions(headquarters.cases.desk).run(
        ImportKind.OFFICIAL,
        path,
        source="Сайт комиссии",
        seen_at=datetime(2026, 11, 23, hour, tzinfo=UTC),
        where=Whereabouts("https://example.kz/itogi", "", picture),
    )


@pytest.fixture
def versions(contradicted: Headquarters, tmp_path: Path) -> Headquarters:
    """Official figures of four precincts, the next morning others of two, and one is gone."""
    picture = tmp_path / "снимок.png"
    Image.new("RGB", (90, 60), "white").save(picture)
    bring(contradicted, tmp_path, "УИК;k;b\n1;90;40\n2;80;41\n3;70;42\n4;60;43\n", 1, picture)
    bring(contradicted, tmp_path, "УИК;k;b\n1;75;55\n2;80;41\n3;64;42\n", 5)
    return contradicted


def requested(complaint: str = "complaint-territory", **told: object) -> PackageRequest:
    return replace(PackageRequest(complaint, versions=BOTH), **told)  # type: ignore[arg-type]


def printed(headquarters: Headquarters, out: Path, request: PackageRequest) -> str:
    path = headquarters.cases.assemble(request, out).files[0].path
    return " ".join("\n".join(texts(path)).replace("\u00a0", " ").split())


def test_changed_figures_stand_in_the_package_with_the_hashes_of_both_files(
    versions: Headquarters, tmp_path: Path
) -> None:
    told = printed(versions, tmp_path / "out", requested())
    assert "Изменения опубликованных официальных данных" in told
    assert "изменились данные 2 участков – 3 числа." in told
    assert "Стоят в более ранней версии и не стоят в более поздней: № 4." in told
    assert "1 Бидайбаев А. 40 55 +15 Конырауов С. 90 75 −15 3 Конырауов С. 70 64 −6" in told
    assert "Конырауов С. 3 2 240 219 −21" in told
    assert "Конырауов С. (участков: 3, изменено: 2) −21 Ранее 240 Позднее 219" in told
    assert "№ 1, Бидайбаев А. +15 Ранее 40 Позднее 55" in told
    first, second = OfficialActions(versions.cases.desk).publications(RACE)
    whole = told.replace(" ", "")
    assert first.file in whole
    assert second.file in whole
    assert first.screenshot in whole
    assert "https://example.kz/itogi" in told
    assert "23.11.2026 06:00" in told


def test_the_same_is_said_in_kazakh(versions: Headquarters, tmp_path: Path) -> None:
    told = printed(versions, tmp_path / "out", requested(language=Language.KK))
    assert "Жарияланған ресми деректердің өзгерістері" in told
    assert "2 учаскенің деректері өзгерген – 3 сан." in told
    assert "(учаске: 3, өзгергені: 2) −21 Бұрын 240 Кейін 219" in told
    assert "Бұрынғы нұсқада бар, кейінгісінде жоқ: № 4." in told


def only(plan: PackagePlan) -> object:
    (document,) = plan.documents
    return document.facts.versions


def test_a_complaint_about_one_precinct_tells_the_changes_of_that_one(
    versions: Headquarters,
) -> None:
    plan = versions.cases.plan(requested("complaint-precinct", precincts=("3",)))
    (document,) = plan.documents
    (facts,) = document.facts.versions
    assert [(one.place.ru, one.before, one.after) for one in facts.rows] == [("3", 70, 64)]
    assert facts.gone == ()


def test_a_document_that_nothing_was_changed_about_has_no_such_annex(
    versions: Headquarters,
) -> None:
    plan = versions.cases.plan(requested("complaint-precinct", precincts=("2",)))
    assert only(plan) == ()
    assert all(not one.key.startswith("publication") for one in plan.documents[0].facts.exhibits)


def test_the_picture_of_a_version_is_an_exhibit(versions: Headquarters) -> None:
    (document,) = versions.cases.plan(requested()).documents
    assert [one.key for one in document.facts.exhibits if one.key.startswith("publication")] == [
        "publication-1"
    ]


def told(facts: PackageFacts) -> dict[str, object]:
    found = plain(facts)
    assert isinstance(found, dict)
    return found


def test_without_versions_the_facts_of_a_package_are_what_they_were(
    versions: Headquarters,
) -> None:
    (document,) = versions.cases.plan(PackageRequest("complaint-territory")).documents
    assert "versions" not in told(document.facts)
    (document,) = versions.cases.plan(requested()).documents
    assert "versions" in told(document.facts)


def test_versions_that_cannot_be_compared_are_refused(versions: Headquarters) -> None:
    with pytest.raises(NotFound):
        versions.cases.plan(requested(versions=(FIRST, PublicationId(9))))
    typed = OfficialActions(versions.cases.desk).announce(
        RACE, TOWN, {"contestant:k": 1}, Seen("сайт", NIGHT)
    )
    assert typed.publication is not None
    with pytest.raises(Refused):
        versions.cases.plan(requested(versions=(FIRST, typed.publication)))
