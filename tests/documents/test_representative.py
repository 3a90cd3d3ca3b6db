"""A representative stands in claims and motions where one was chosen, and nowhere else."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from hq_desktop.actions.package_plan import PackageRequest
from hq_desktop.domain.election import Signatory, SignatoryId
from hq_desktop.domain.errors import FactsMissing, NotFound, WrongUsage
from hq_desktop.domain.numbering import own_papers
from hq_desktop.domain.observer_role import ObserverRole
from hq_desktop.domain.text import Language, Text
from tests.documents.headquarters import APPLICANT, Headquarters, catalogue, texts
from tests.documents.test_further_documents import eventful, printed

BOOK = catalogue().complaints
COURT_PAPERS = tuple(code for code, one in BOOK.templates.items() if one.subject.is_for_court)
LAWYER = Signatory(
    SignatoryId(0),
    "Үкібаева Шырын",
    role=Text("доверенное лицо", "сенім білдірілген адам"),
    postal_address="г. Тасбулак, ул. Полынная, 7",
    phone="+7 000 000 00 07",
    papers="доверенность № 12",
    acts_as=ObserverRole.PROXY,
)


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Headquarters]:
    """Everything happened there; the candidate signs, a proxy may represent."""
    made = eventful(tmp_path)
    made.sign(LAWYER)
    yield made
    made.database.close()


def request(town: Headquarters, code: str, language: Language = Language.RU) -> PackageRequest:
    one = next(one for one in town.cases.signatories() if one.name == LAWYER.name)
    return PackageRequest(code, language, representative=one.id)


@pytest.mark.parametrize("code", COURT_PAPERS)
@pytest.mark.parametrize(
    ("language", "title", "paper"),
    [
        (Language.RU, "Представитель: ", "Документ о полномочиях представителя: "),
        (Language.KK, "Өкіл: ", "Өкілдің өкілеттігі туралы құжат: "),
    ],
)
def test_a_representative_stands_in_it_with_address_and_powers(
    town: Headquarters, tmp_path: Path, code: str, language: Language, title: str, paper: str
) -> None:
    without = printed(town, tmp_path / "without", code, language)
    assert title not in without
    assert paper not in without
    made = town.cases.assemble(request(town, code, language), tmp_path / "with")
    said = " ".join(text for one in made.files for text in texts(one.path))
    whole = " ".join(said.replace("\u00a0", " ").split())
    assert f"{title}{LAWYER.name}" in whole
    assert LAWYER.postal_address in whole
    assert LAWYER.phone in whole
    assert f"{paper}{LAWYER.papers}" in whole
    assert "{" not in whole


def test_only_claims_and_motions_have_a_line_for_one() -> None:
    named = {code for code, one in BOOK.templates.items() if one.names_representative}
    assert named == set(COURT_PAPERS)


def test_what_is_not_known_of_a_representative_leaves_no_line(
    town: Headquarters, tmp_path: Path
) -> None:
    town.sign(replace(LAWYER, name="Бөкенов Ә.", papers="", phone=""))
    chosen = replace(request(town, "claim-court"), representative=town.cases.person("бөкенов ә."))
    (document,) = town.cases.plan(chosen).documents
    told = [item.text.ru for _, item in own_papers(BOOK.templates["claim-court"], document.facts)]
    assert not any("представителя" in one for one in told)
    assert document.missing == ()


def test_the_address_of_a_representative_is_asked_for(town: Headquarters, tmp_path: Path) -> None:
    town.sign(replace(LAWYER, name="Бөкенов Ә.", postal_address=""))
    chosen = replace(request(town, "claim-court"), representative=town.cases.person("Бөкенов Ә."))
    assert town.cases.plan(chosen).missing == ("адрес представителя",)
    with pytest.raises(FactsMissing):
        town.cases.assemble(chosen, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_nobody_represents_themselves_and_no_complaint_has_a_representative(
    town: Headquarters,
) -> None:
    with pytest.raises(WrongUsage) as fault:
        town.cases.plan(request(town, "complaint-precinct"))
    assert fault.value.facts["reason"] == "representative_out_of_place"
    own = replace(request(town, "claim-court"), representative=town.cases.person(APPLICANT.name))
    with pytest.raises(WrongUsage) as fault:
        town.cases.plan(own)
    assert fault.value.facts["reason"] == "representative_signs"


def test_people_are_named_by_number_or_name_and_never_guessed(town: Headquarters) -> None:
    known = next(one for one in town.cases.signatories() if one.name == LAWYER.name)
    assert town.cases.person(str(known.id)) == town.cases.person("ҮКІБАЕВА шырын") == known.id
    with pytest.raises(NotFound):
        town.cases.person("Никто")
    town.sign(LAWYER)
    with pytest.raises(WrongUsage):
        town.cases.person(LAWYER.name)


def test_facts_without_a_representative_keep_their_places_as_before(town: Headquarters) -> None:
    (document,) = town.cases.plan(PackageRequest("claim-court")).documents
    assert not any(name.startswith("representative") for name in document.facts.values)
    assert document.place.representative is None
