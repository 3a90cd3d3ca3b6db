"""What each role may sign: every item with its article, in three languages, and never checked."""

import shutil
from pathlib import Path

import pytest

from hq_desktop.catalogue.library import Catalogue, load
from hq_desktop.catalogue.roles import Roles, read_roles
from hq_desktop.domain.errors import FaultyDataFile
from hq_desktop.domain.observer_role import ObserverRole
from hq_desktop.domain.role_rights import RightKind
from hq_desktop.paths import resource


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load(resource())


@pytest.fixture
def roles(catalogue: Catalogue) -> Roles:
    return catalogue.roles


def cited(roles: Roles, role: ObserverRole, kind: RightKind) -> set[str]:
    return {article for right in roles[role].of_kind(kind) for article in right.law}


def test_a_proxy_alone_asks_for_a_recount_on_the_night(roles: Roles) -> None:
    may = {role for role in ObserverRole if "43(7-1)" in cited(roles, role, RightKind.SIGN)}
    assert may == {ObserverRole.PROXY}


def test_a_proxy_needs_written_powers_and_a_status_that_lasts(roles: Roles) -> None:
    assert {"31(3)", "31(5)"} <= cited(roles, ObserverRole.PROXY, RightKind.PROOF)
    assert "31(6)" in cited(roles, ObserverRole.PROXY, RightKind.DUTY)


def test_observers_sign_acts_and_complaints_and_stay_neutral(roles: Roles) -> None:
    for role in (ObserverRole.PARTY_OBSERVER, ObserverRole.ORGANISATION_OBSERVER):
        signed = cited(roles, role, RightKind.SIGN)
        assert {"20-1(2)(12)", "20-1(2)(11)", "20-1(2)(6)"} <= signed
        assert "20-1(3)(7)" in cited(roles, role, RightKind.DUTY)


def test_everybody_the_code_names_may_turn_to_the_court(roles: Roles) -> None:
    assert all("АППК 162" in cited(roles, role, RightKind.SIGN) for role in ObserverRole)


def test_every_item_speaks_three_languages_and_nobody_has_checked_it(roles: Roles) -> None:
    for role in roles.values():
        told = [(role.title, role.mark), *((one.text, one.mark) for one in role.rights)]
        for text, mark in told:
            assert all((text.ru, text.kk, text.en, mark.source, mark.edition))
            assert mark.checked_by == ""


def test_roles_are_on_the_list_for_the_lawyer(catalogue: Catalogue) -> None:
    listed = {(one.kind, one.code) for one in catalogue.unchecked()}
    assert {("role", role.value) for role in ObserverRole} <= listed
    assert ("right", "sign_recount") in listed


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ("[role.proxy]", "[role.friend]", "role.proxy"),
        ('kind = "sign"', 'kind = "song"', "right.sign_recount.kind"),
        ('roles = ["proxy"]', 'roles = ["friend"]', "right.proxy_certificate.roles"),
        ('law = ["43(7-1)"]', "law = []", "right.sign_recount.law"),
        ('law = ["43(7-1)"]', 'law = ["43(7-1)"]\ncolour = "red"', "right.sign_recount.colour"),
    ],
)
def test_a_faulty_file_is_refused_by_its_key(tmp_path: Path, old: str, new: str, key: str) -> None:
    path = Path(shutil.copy(resource("law", "roles.toml"), tmp_path))
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(FaultyDataFile) as caught:
        read_roles(path)
    assert caught.value.facts["key"] == key


def test_an_article_nobody_knows_is_refused(tmp_path: Path) -> None:
    for name in ("forms", "law", "profiles", "layouts", "complaints", "papers", "sentences"):
        shutil.copytree(resource(name), tmp_path / name)
    path = tmp_path / "law" / "roles.toml"
    text = path.read_text(encoding="utf-8").replace('"43(7-1)"', '"943(7-1)"', 1)
    path.write_text(text, encoding="utf-8")
    with pytest.raises(FaultyDataFile) as caught:
        load(tmp_path)
    assert caught.value.facts["file"] == "roles.toml"
