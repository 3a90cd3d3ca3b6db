"""People by codes in the package, their names in a sealed annex alone; copies on the receipt."""

from pathlib import Path

from hq_desktop.actions.package_plan import PackageRequest
from hq_desktop.domain.observer import Observer, ObserverId
from hq_desktop.domain.package import CodedPerson
from hq_desktop.storage import observers
from tests.documents.headquarters import APPLICANT, Headquarters, texts

NAME = "Сұңқарова Меруерт"


def watched(headquarters: Headquarters) -> None:
    """Precinct 2 has an incident at which an observer is named, and a copy she brought."""
    with headquarters.database.transaction("Айгүл", "observer_added") as tx:
        own = (headquarters.precincts["2"],)
        observers.add(tx, Observer(ObserverId(0), "Н-07", NAME, precincts=own))
        observers.add(tx, Observer(ObserverId(0), "Н-08", APPLICANT.name))
    headquarters.happen("2", account=f"{NAME} просила копию протокола.")


def test_names_stand_in_the_sealed_annex_alone(differing: Headquarters, tmp_path: Path) -> None:
    watched(differing)
    request = PackageRequest("complaint-precinct", is_by_code=True)
    result = differing.cases.assemble(request, tmp_path / "out")
    filed, sealed = result.files
    words = " ".join("".join(texts(filed.path)).split())
    assert NAME not in words
    assert "Н-07 просила" in words
    assert APPLICANT.name in words
    told = " ".join("".join(texts(sealed.path)).split())
    assert "Н-07" in told
    assert NAME in told
    assert "в запечатанном конверте" in told
    brief = "".join(texts(result.briefs[0].path))
    assert NAME not in brief


def test_the_frozen_facts_know_who_was_meant(differing: Headquarters) -> None:
    watched(differing)
    request = PackageRequest("complaint-precinct", is_by_code=True)
    (document,) = differing.cases.plan(request).documents
    assert document.facts.people == (CodedPerson("Н-07", NAME, "2"),)


def test_without_being_asked_names_stay(differing: Headquarters, tmp_path: Path) -> None:
    watched(differing)
    result = differing.cases.assemble(PackageRequest("complaint-precinct"), tmp_path / "out")
    assert len(result.files) == 1
    assert NAME in " ".join("".join(texts(result.files[0].path)).split())


def test_the_receipt_says_how_many_copies_are_handed_in(
    differing: Headquarters, tmp_path: Path
) -> None:
    request = PackageRequest("complaint-precinct", copies=3)
    result = differing.cases.assemble(request, tmp_path / "out")
    assert "Экземпляров: 3" in " ".join("".join(texts(result.files[0].path)).split())
