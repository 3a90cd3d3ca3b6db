"""Packages that are not made: why, in which words, and that nothing is left behind."""

import errno
import os
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import NoReturn

import pytest

from hq_desktop.actions.package_plan import PackageRequest
from hq_desktop.actions.packages import MANIFEST, verify_package
from hq_desktop.domain.election import SignatoryId
from hq_desktop.domain.errors import (
    Cancelled,
    DiskFull,
    FactsMissing,
    FileUnreadable,
    HqError,
    NoContradiction,
    NotFound,
    NothingAgainst,
    WrongUsage,
)
from hq_desktop.domain.text import Language
from hq_desktop.domain.verification import VerificationProblem
from tests.documents.headquarters import APPLICANT, CENTRAL, TOWN, Headquarters


def refused(
    headquarters: Headquarters, out: Path, request: PackageRequest, fault: type[HqError]
) -> HqError:
    """Ask for a package and return the refusal; nothing may have been written or recorded."""
    number = headquarters.database.journal_number()
    with pytest.raises(fault) as refusal:
        headquarters.cases.assemble(request, out)
    assert not out.exists()
    assert headquarters.database.journal_number() == number
    return refusal.value


def test_a_precinct_without_an_official_figure_is_refused(
    bare: Headquarters, tmp_path: Path
) -> None:
    bare.read("1", 100)
    bare.sign()
    request = PackageRequest("complaint-precinct", precincts=("1",))
    fault = refused(bare, tmp_path / "out", request, NothingAgainst)
    assert fault.facts["precincts"] == "1"


def test_an_equal_official_figure_is_refused(differing: Headquarters, tmp_path: Path) -> None:
    request = PackageRequest("complaint-precinct", precincts=("1", "2"))
    fault = refused(differing, tmp_path / "out", request, NothingAgainst)
    assert fault.facts["precincts"] == "1"


def test_an_incident_alone_is_enough(bare: Headquarters, tmp_path: Path) -> None:
    bare.happen("3")
    bare.sign()
    result = bare.cases.assemble(PackageRequest("complaint-precinct"), tmp_path / "out")
    assert [one.path.name for one in result.files] == ["complaint-precinct-3-ru.pdf"]


def test_without_a_contradiction_there_is_no_complaint(bare: Headquarters, tmp_path: Path) -> None:
    bare.read("1", 100)
    bare.announce(TOWN, 100)
    bare.sign()
    request = PackageRequest("complaint-territory")
    fault = refused(bare, tmp_path / "out", request, NoContradiction)
    assert "Тасбулака" in str(fault.facts["commission"])


def test_the_addressed_commission_may_be_named_instead(
    contradicted: Headquarters, tmp_path: Path
) -> None:
    by_act = PackageRequest("complaint-territory", commission=TOWN)
    by_addressee = PackageRequest("complaint-territory", commission=CENTRAL)
    first = contradicted.cases.assemble(by_act, tmp_path / "first").files
    second = contradicted.cases.assemble(by_addressee, tmp_path / "second").files
    assert [one.sha256 for one in first] == [one.sha256 for one in second]


def test_missing_facts_are_asked_for_by_name(contradicted: Headquarters, tmp_path: Path) -> None:
    contradicted.sign(replace(APPLICANT, born_on=None, born_at="", phone=""))
    request = PackageRequest("claim-court", Language.RU, signatory=SignatoryId(2))
    fault = refused(contradicted, tmp_path / "out", request, FactsMissing)
    assert fault.facts["names"] == (
        "дата рождения подписанта, место рождения подписанта, телефон подписанта"
    )


def test_missing_facts_have_kazakh_names(bare: Headquarters, tmp_path: Path) -> None:
    bare.read("1", 100)
    bare.announce(TOWN, 1)
    request = PackageRequest("complaint-territory", Language.KK)
    fault = refused(bare, tmp_path / "out", request, FactsMissing)
    assert str(fault.facts["names"]).startswith("қол қоюшы, ")


def test_a_total_of_the_highest_commission_has_no_addressee(
    bare: Headquarters, tmp_path: Path
) -> None:
    bare.read("1", 100)
    bare.announce(CENTRAL, 1)
    bare.sign()
    request = PackageRequest("complaint-territory")
    fault = refused(bare, tmp_path / "out", request, FactsMissing)
    assert fault.facts["names"] == "комиссия, в которую подаётся жалоба"


@pytest.mark.parametrize(
    ("request_", "fault"),
    [
        (PackageRequest("complaint-unknown"), NotFound),
        (PackageRequest("complaint-territory", commission="nobody"), NotFound),
        (PackageRequest("complaint-territory", court="court"), WrongUsage),
        (PackageRequest("claim-court", court="nobody"), NotFound),
        (PackageRequest("complaint-territory", precincts=("999",)), NotFound),
        (PackageRequest("complaint-territory", signatory=SignatoryId(99)), NotFound),
    ],
)
def test_whatever_does_not_exist_is_refused(
    contradicted: Headquarters, tmp_path: Path, request_: PackageRequest, fault: type[HqError]
) -> None:
    refused(contradicted, tmp_path / "out", request_, fault)


def test_chosen_precincts_are_the_only_ones_heard(
    contradicted: Headquarters, tmp_path: Path
) -> None:
    request = PackageRequest("complaint-territory", precincts=("2", "3"))
    plan = contradicted.cases.plan(request)
    (steps,) = plan.documents[0].facts.derivations
    assert (steps.lower, steps.observed, steps.gap) == (230, 2, 30)
    assert contradicted.cases.assemble(request, tmp_path / "out").exhibits == 2


def test_a_full_disk_leaves_nothing_behind(
    contradicted: Headquarters, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_places: object) -> NoReturn:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(DiskFull):
        contradicted.cases.assemble(PackageRequest("complaint-territory"), tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_target_that_is_a_file_is_refused(contradicted: Headquarters, tmp_path: Path) -> None:
    taken = tmp_path / "out"
    taken.write_text("занято", encoding="utf-8")
    with pytest.raises(HqError):
        contradicted.cases.assemble(PackageRequest("complaint-territory"), taken)
    assert taken.read_text(encoding="utf-8") == "занято"


def test_cancelling_leaves_an_older_package_whole(
    contradicted: Headquarters, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    contradicted.cases.assemble(PackageRequest("complaint-territory"), out)
    before = sorted((one.name, one.read_bytes()) for one in out.iterdir())
    contradicted.read("4", 70)

    def cancel(_done: int, _total: int) -> NoReturn:
        raise Cancelled

    with pytest.raises(Cancelled):
        contradicted.cases.assemble(PackageRequest("complaint-territory"), out, cancel)
    assert sorted((one.name, one.read_bytes()) for one in out.iterdir()) == before
    assert verify_package(out) == ()


def test_a_changed_page_picture_is_refused(
    contradicted: Headquarters, tmp_path: Path, photo: Path
) -> None:
    contradicted.attach("1", photo)
    (sha256,) = contradicted.database.evidence.all()
    kept = contradicted.database.evidence.path(sha256)
    kept.chmod(0o644)
    kept.write_bytes(photo.read_bytes() + b"1")
    request = PackageRequest("complaint-territory")
    refused(contradicted, tmp_path / "out", request, FileUnreadable)


def test_a_folder_without_a_manifest_is_no_package(tmp_path: Path) -> None:
    assert verify_package(tmp_path) == (
        VerificationProblem("package_file_missing", {"file": MANIFEST}),
    )


def test_a_manifest_cannot_name_files_elsewhere(tmp_path: Path) -> None:
    listed = '{"files": [{"path": "../x.pdf", "sha256": "0"}]}'
    (tmp_path / MANIFEST).write_text(listed, encoding="utf-8")
    assert verify_package(tmp_path) == (
        VerificationProblem("package_file_elsewhere", {"file": "../x.pdf"}),
    )


def test_a_preview_records_nothing(contradicted: Headquarters, tmp_path: Path) -> None:
    number = contradicted.database.journal_number()
    request = PackageRequest("complaint-territory", filed_on=date(2026, 11, 27))
    (path,) = contradicted.cases.preview(request, tmp_path)
    assert path.is_file()
    assert contradicted.database.journal_number() == number
