"""A claim as large as a night brings it: photos, incidents, papers of every kind, in volumes."""

from pathlib import Path

import pytest

from hq_desktop.actions.packages import verify_package
from tests.bench import bar_bundle
from tests.documents.headquarters import texts
from tests.samples.awkward_papers import UNSHOWABLE


@pytest.mark.prove
def test_a_claim_with_everything_is_bound_in_volumes_and_passes_its_checks(tmp_path: Path) -> None:
    campaign, photos, papers = bar_bundle.prepared(tmp_path)
    result = bar_bundle.bound(campaign, papers, tmp_path / "out")
    assert result.exhibits == len(photos) + len(papers)
    assert result.volumes == len(result.files) > 20
    sizes = [one.path.stat().st_size for one in result.files]
    assert max(sizes) <= bar_bundle.VOLUME * 1_000_000
    assert sum(sizes) > sum(one.stat().st_size for one in photos)
    (told,) = [one for one in result.warnings if "в пакет не вошли" in one]
    assert all(f"{name}.pdf" in told for name in UNSHOWABLE)
    pages = sum(one.pages for one in result.files)
    assert f"лист {pages} из {pages}" in texts(result.files[-1].path)[-1].replace("\u00a0", " ")
    assert verify_package(tmp_path / "out") == ()
