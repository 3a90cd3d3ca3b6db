"""The words of the morning page as data."""

from collections.abc import Mapping
from pathlib import Path

from hq_desktop.catalogue.toml_reading import read_file
from hq_desktop.domain.morning import MORNING_PHRASES
from hq_desktop.domain.text import Text


def read_morning(path: Path) -> Mapping[str, Text]:
    """Return the words of a data file by their codes; raise FaultyDataFile on any fault."""
    top = read_file(path)
    top.mark()
    table = top.section("phrase")
    found = {code: table.wording(code) for code in MORNING_PHRASES}
    table.done()
    top.done()
    return found
