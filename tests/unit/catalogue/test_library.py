"""The catalogue as a whole: profiles with forms, grades, and what nobody has checked."""

import shutil
from pathlib import Path

import pytest

from hq_desktop.catalogue.grades import read_grading
from hq_desktop.catalogue.library import Catalogue, load
from hq_desktop.domain.errors import FaultyDataFile
from hq_desktop.domain.protocol import Feature, Grade, grade_of
from hq_desktop.paths import resource

CERTIFIED = (Feature.CHAIR_SIGNATURE, Feature.SECRETARY_SIGNATURE, Feature.SEAL)


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load(resource("."))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the data files, to be spoilt."""
    for name in ("forms", "law", "profiles", "layouts", "complaints", "papers", "sentences"):
        if resource(name).is_dir():
            shutil.copytree(resource(name), tmp_path / name)
    return tmp_path


def refused(folder: Path) -> tuple[str, str, str]:
    with pytest.raises(FaultyDataFile) as caught:
        load(folder)
    facts = caught.value.facts
    return str(facts["file"]), str(facts["key"]), str(facts["reason"])


def spoil(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_every_kind_of_election_has_its_form(catalogue: Catalogue) -> None:
    assert {code: one.form for code, one in catalogue.profiles.items()} == {
        "president": "president-2026",
        "kurultai_pr": "kurultai-pr-2026",
        "maslikhat_smd": "maslikhat-smd-2026",
        "maslikhat_pr": "maslikhat-pr-2026",
        "akim": "akim-2026",
        "mazhilis_smd_2023": "mazhilis-smd-2023",
        "mazhilis_pr_2023": "mazhilis-pr-2023",
    }


def test_how_the_result_is_established(catalogue: Catalogue) -> None:
    profiles = catalogue.profiles.values()
    assert {one.code for one in profiles if one.is_plurality} == {
        "maslikhat_smd",
        "akim",
        "mazhilis_smd_2023",
    }
    assert catalogue.profiles["president"].outcome == "absolute_majority"
    assert {one.code for one in profiles if one.outcome == "list"} == {
        one.code for one in profiles if one.contestant_kind == "party"
    }


def test_who_gets_the_protocol_first(catalogue: Catalogue) -> None:
    to_district = {one.code for one in catalogue.profiles.values() if "district" in one.sends_to}
    assert to_district == {"maslikhat_smd", "mazhilis_smd_2023"}


def test_the_terms_of_the_results(catalogue: Catalogue) -> None:
    terms = {code: one.terms for code, one in catalogue.profiles.items() if not one.is_archive}
    assert terms == {
        "president": {"district_results": 2, "totals": 7, "publication": 10},
        "kurultai_pr": {"district_results": 3, "totals": 10, "publication": 10},
        "maslikhat_smd": {"district_results": 2, "totals": 5, "publication": 7},
        "maslikhat_pr": {"district_results": 2, "totals": 5, "publication": 7},
        "akim": {"totals": 3, "publication": 7},
    }


def test_the_archive_is_marked_as_such(catalogue: Catalogue) -> None:
    archive = {one.code for one in catalogue.profiles.values() if one.is_archive}
    assert archive == {"mazhilis_smd_2023", "mazhilis_pr_2023"}


def test_profiles_speak_three_languages(catalogue: Catalogue) -> None:
    for profile in catalogue.profiles.values():
        for text in (profile.title, profile.note, profile.ballot_order):
            assert all((text.ru, text.kk, text.en))


@pytest.mark.parametrize(
    ("present", "grade"),
    [
        ((Feature.PAPER_IN_HAND, *CERTIFIED), Grade.A),
        ((Feature.PAPER_IN_HAND, Feature.PICTURE, *CERTIFIED), Grade.A),
        ((Feature.PICTURE, *CERTIFIED), Grade.B),
        ((Feature.PICTURE, Feature.POSTED_SHEET, *CERTIFIED), Grade.B),
        ((Feature.PICTURE, Feature.POSTED_SHEET), Grade.C),
        ((Feature.PICTURE, Feature.SEAL), Grade.D),
        ((Feature.PAPER_IN_HAND, *CERTIFIED[:2]), Grade.D),
        ((Feature.POSTED_SHEET,), Grade.D),
        (CERTIFIED, Grade.E),
        ((), Grade.E),
    ],
)
def test_features_give_the_grade(
    catalogue: Catalogue, present: tuple[Feature, ...], grade: Grade
) -> None:
    features = {feature: feature in present for feature in Feature}
    assert grade_of(features, catalogue.grade_rules) is grade


def test_everything_legal_is_listed_as_unchecked(catalogue: Catalogue) -> None:
    items = catalogue.unchecked()
    kinds = {one.kind for one in items}
    assert kinds >= {
        *("profile", "form", "line", "relation", "grades"),
        *("act", "article", "ground", "deadline", "route", "relief"),
    }
    assert len(items) == len(set(items))
    assert sum(1 for one in items if one.kind == "deadline") == 17


def test_what_a_lawyer_has_signed_is_no_longer_listed(folder: Path) -> None:
    old, new = 'checked_by = ""', 'checked_by = "А. Заңгер, 01.12.2026"'
    spoil(folder / "law" / "deadlines.toml", old, new)
    assert not [one for one in load(folder).unchecked() if one.kind == "deadline"]


def test_a_profile_without_its_form_is_refused(folder: Path) -> None:
    spoil(folder / "profiles" / "akim.toml", "akim-2026", "akim-2031")
    assert refused(folder) == ("akim.toml", "form", "there is no form 'akim-2031'")


def test_a_form_under_another_name_is_refused(folder: Path) -> None:
    (folder / "forms" / "akim-2026.toml").rename(folder / "forms" / "akim-2031.toml")
    assert refused(folder)[:2] == ("akim-2031.toml", "code")


def test_an_article_nobody_knows_is_refused(folder: Path) -> None:
    spoil(folder / "profiles" / "akim.toml", '"113-10"', '"1130"')
    assert refused(folder)[:2] == ("akim.toml", "law")


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ('contestants = "candidate"', 'contestants = "person"', "contestants"),
        ('outcome = "plurality"', 'outcome = "lottery"', "outcome"),
        ("totals = 3", "totals = -3", "terms.totals"),
        ("totals = 3", "soon = 3", "terms.soon"),
        ("sends_to", "sent_to", "sends_to"),
        ('mark = "V"', 'mark = "?"', "mark"),
    ],
)
def test_a_faulty_profile_is_refused(folder: Path, old: str, new: str, key: str) -> None:
    spoil(folder / "profiles" / "akim.toml", old, new)
    assert refused(folder)[:2] == ("akim.toml", key)


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ('"paper_in_hand", "chair', '"gold", "chair', "grade.A.needs"),
        ("[grade.E]", "[grade.F]", "grade.F"),
        ("[grade.E]", '[grade.E]\nneeds = ["seal"]', "grade.E"),
    ],
)
def test_a_faulty_grading_is_refused(tmp_path: Path, old: str, new: str, key: str) -> None:
    path = tmp_path / "grades.toml"
    shutil.copy(resource("law", "grades.toml"), path)
    spoil(path, old, new)
    with pytest.raises(FaultyDataFile) as caught:
        read_grading(path)
    assert caught.value.facts["key"] == key
