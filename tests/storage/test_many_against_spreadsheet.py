"""A hundred thousand precincts compared here, and in LibreOffice as formulas."""

import sys
from pathlib import Path

import pytest

from tests.bench.__main__ import line
from tests.bench.bar_comparison import country
from tests.bench.bar_spreadsheet import against_spreadsheet
from tests.samples.recalculating import SOFFICE


@pytest.mark.prove
@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed here")
def test_a_hundred_thousand_precincts_are_compared_sooner_than_by_a_spreadsheet(
    tmp_path: Path,
) -> None:
    for bar in against_spreadsheet(country(100_000), tmp_path, runs=1):
        sys.stderr.write(f"{line(bar, 64)}\n")
        assert bar.holds
