"""A package made before, held against the campaign after something in it was changed."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from hq_desktop.actions.package_annexes import AddedFile
from hq_desktop.actions.package_changes import PackageChanges
from hq_desktop.actions.package_changes_words import change_as_plain
from hq_desktop.actions.package_plan import PackageRequest
from hq_desktop.actions.packages import MANIFEST, verify_package
from hq_desktop.domain.errors import FileUnreadable
from hq_desktop.domain.fact_change import ChangeKind, FactChange
from hq_desktop.domain.protocol import Side
from hq_desktop.domain.text import Language
from hq_desktop.storage import copies, incidents, signatories
from tests.documents.headquarters import RACE, TOWN, Headquarters
from tests.samples import awkward_papers

TERRITORY, PRECINCT = "complaint-territory", "complaint-precinct"
LINE = "contestant:k"


def made(headquarters: Headquarters, out: Path, complaint: str, **told: object) -> Path:
    request = replace(PackageRequest(complaint), **told)  # type: ignore[arg-type] # its fields
    headquarters.cases.assemble(request, out)
    return out


def changed(headquarters: Headquarters, folder: Path) -> tuple[FactChange, ...]:
    found = PackageChanges(headquarters.cases.desk).of_folder(folder)
    assert found.is_comparable
    return found.changes


def retype(headquarters: Headquarters, number: str, side: Side, votes: int) -> None:
    """Change a figure of a copy, as a correction does."""
    with headquarters.database.transaction("Айгүл", "entry_corrected") as tx:
        precinct = headquarters.precincts[number]
        (copy,) = [one for one in copies.of_precinct(tx, RACE, precinct) if one.side is side]
        copies.save(tx, replace(copy, cells={**copy.cells, LINE: votes}))


@pytest.mark.parametrize("complaint", [TERRITORY, "claim-court"])
def test_nothing_changed_while_nothing_was_changed(
    contradicted: Headquarters, tmp_path: Path, complaint: str
) -> None:
    folder = made(contradicted, tmp_path / "out", complaint, language=Language.KK, copies=3)
    assert changed(contradicted, folder) == ()
    assert verify_package(folder) == ()


def test_a_figure_that_was_corrected_is_named_with_both_numbers(
    contradicted: Headquarters, tmp_path: Path
) -> None:
    folder = made(contradicted, tmp_path / "out", TERRITORY)
    retype(contradicted, "2", Side.OURS, 111)
    found = changed(contradicted, folder)
    figure = next(one for one in found if one.kind is ChangeKind.FIGURE)
    assert (figure.place, figure.name, figure.before, figure.after) == ("2", "ours", 110, 111)
    assert figure.line.ru == "Конырауов С."
    bounds = {one.name: (one.before, one.after) for one in found if one.kind is ChangeKind.BOUND}
    assert bounds["lower"] == (330, 331)
    assert bounds["gap"] == (130, 131)


def test_an_official_figure_that_agrees_now_is_told(
    differing: Headquarters, tmp_path: Path
) -> None:
    differing.read("3", 50)
    differing.publish("3", 40)
    folder = made(differing, tmp_path / "out", PRECINCT, precincts=("2", "3"))
    retype(differing, "2", Side.OFFICIAL, 95)
    (figure,) = [one for one in changed(differing, folder) if one.kind is ChangeKind.FIGURE]
    assert (figure.place, figure.name, figure.before, figure.after) == ("2", "official", 80, 95)


def test_where_nothing_stands_any_more_the_package_is_about_nothing(
    differing: Headquarters, tmp_path: Path
) -> None:
    folder = made(differing, tmp_path / "out", PRECINCT, precincts=("2",))
    retype(differing, "2", Side.OFFICIAL, 110)
    kinds = [one.kind for one in changed(differing, folder)]
    assert kinds == [ChangeKind.NOTHING_LEFT]


def test_another_announced_total_changes_the_bound(
    contradicted: Headquarters, tmp_path: Path
) -> None:
    folder = made(contradicted, tmp_path / "out", TERRITORY)
    contradicted.announce(TOWN, 210)
    bound = next(one for one in changed(contradicted, folder) if one.kind is ChangeKind.BOUND)
    assert (bound.name, bound.before, bound.after) == ("official", 200, 210)


def test_incidents_people_and_papers_are_named(differing: Headquarters, tmp_path: Path) -> None:
    folder = made(differing, tmp_path / "out", PRECINCT)
    differing.happen("2")
    with differing.database.transaction("Айгүл", "signatory_changed") as tx:
        (person,) = signatories.all(tx)
        signatories.save(tx, replace(person, phone="+7 000 000 00 99"))
    found = {(one.kind, one.name) for one in changed(differing, folder)}
    assert (ChangeKind.INCIDENT_NEW, "incident") in found
    assert (ChangeKind.SIGNATORY, "signatory_phone") in found
    with differing.database.transaction("Айгүл", "incident_changed") as tx:
        (incident,) = incidents.all(tx)
        incidents.save(tx, replace(incident, account="Отказ на словах."))
    later = made(differing, tmp_path / "later", PRECINCT)
    assert changed(differing, later) == ()


def test_packages_of_one_race_are_compared_together(
    contradicted: Headquarters, tmp_path: Path
) -> None:
    first = made(contradicted, tmp_path / "first", TERRITORY)
    retype(contradicted, "1", Side.OURS, 130)
    second = made(contradicted, tmp_path / "second", TERRITORY)
    found = PackageChanges(contradicted.cases.desk).of_folders([first, second])
    assert found[first].changes
    assert found[second].changes == ()


def test_a_manifest_of_an_older_program_cannot_be_compared(
    contradicted: Headquarters, tmp_path: Path
) -> None:
    folder = made(contradicted, tmp_path / "out", TERRITORY)
    manifest = folder / MANIFEST
    told = json.loads(manifest.read_text(encoding="utf-8"))
    for one in told["files"]:
        del one["asked"]
    manifest.write_text(json.dumps(told), encoding="utf-8")
    assert not PackageChanges(contradicted.cases.desk).of_folder(folder).is_comparable
    assert verify_package(folder) == ()


@pytest.mark.parametrize("text", ["", "[]", '{"files": [{"snapshot": 1}, 7]}'])
def test_a_broken_manifest_is_refused_with_its_name(
    contradicted: Headquarters, tmp_path: Path, text: str
) -> None:
    (tmp_path / MANIFEST).write_text(text, encoding="utf-8")
    with pytest.raises(FileUnreadable) as refused:
        PackageChanges(contradicted.cases.desk).of_folder(tmp_path)
    assert refused.value.facts["reason"] == "not_a_manifest"


def test_a_manifest_tells_no_place_of_this_computer(
    contradicted: Headquarters, tmp_path: Path
) -> None:
    paper = awkward_papers.plain(tmp_path / "письмо.pdf")
    annexes = (AddedFile(paper, "Письмо"),)
    folder = made(contradicted, tmp_path / "out", TERRITORY, annexes=annexes)
    assert str(tmp_path) not in (folder / MANIFEST).read_text(encoding="utf-8")
    assert changed(contradicted, folder) == ()


def test_the_next_version_is_asked_for_as_the_first_one_was(
    contradicted: Headquarters, tmp_path: Path
) -> None:
    paper = awkward_papers.plain(tmp_path / "письмо.pdf")
    annexes = (AddedFile(paper, "Письмо в ЦИК"),)
    told = {"annexes": annexes, "copies": 3, "is_by_code": True, "language": Language.KK}
    folder = made(contradicted, tmp_path / "out", TERRITORY, **told)
    actions = PackageChanges(contradicted.cases.desk)
    again = actions.again(folder, tmp_path / "papers")
    assert again is not None
    assert (again.copies, again.is_by_code, again.language) == (3, True, Language.KK)
    (kept,) = again.annexes
    assert (kept.path.name, kept.title) == ("письмо.pdf", "Письмо в ЦИК")
    assert kept.path.read_bytes() == paper.read_bytes()
    before = {one.name: one.read_bytes() for one in folder.iterdir()}
    contradicted.cases.assemble(again, tmp_path / "again")
    assert {one.name: one.read_bytes() for one in (tmp_path / "again").iterdir()} == before


def test_a_change_as_json_has_its_codes(contradicted: Headquarters, tmp_path: Path) -> None:
    folder = made(contradicted, tmp_path / "out", TERRITORY)
    retype(contradicted, "2", Side.OURS, 111)
    told = [change_as_plain(one) for one in changed(contradicted, folder)]
    figure = next(one for one in told if one["kind"] == "figure")
    assert figure == {
        "kind": "figure",
        "place": "2",
        "line": {"ru": "Конырауов С.", "kk": "Қоңырауов С."},
        "name": "ours",
        "before": 110,
        "after": 111,
    }
