"""No new document, form or profile uses words of a law that is no longer in force."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from hq_desktop.catalogue.law import read_law
from hq_desktop.catalogue.toml_reading import text_of
from hq_desktop.domain.text_guards import obsolete_in
from hq_desktop.paths import resource

LAW = read_law(resource("law"))
FILES = sorted(
    path
    for folder in ("complaints", "forms", "papers", "profiles")
    for path in resource(folder).glob("*.toml")
    if not path.stem.endswith("2023")
)


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_file_of_today_uses_no_words_of_the_old_law(path: Path) -> None:
    assert [
        (line, one.code) for line in _lines(path) for one in obsolete_in(line, LAW.obsolete)
    ] == []


def test_the_guard_sees_the_archive() -> None:
    archive = resource("profiles", "mazhilis_smd_2023.toml")
    assert any(obsolete_in(line, LAW.obsolete) for line in _lines(archive))


def _lines(path: Path) -> Iterator[str]:
    for line in text_of(path).splitlines():
        if not line.startswith("#"):
            yield line
