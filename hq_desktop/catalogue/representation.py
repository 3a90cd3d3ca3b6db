"""What proves a representative's powers before a court, as data."""

from pathlib import Path

from hq_desktop.catalogue.roles import read_right
from hq_desktop.catalogue.toml_reading import read_file
from hq_desktop.domain.role_rights import Right


def read_representation(path: Path) -> tuple[Right, ...]:
    """Return the items in the file's order; raise FaultyDataFile with the key and the reason."""
    top = read_file(path)
    mark = top.mark()
    rights = tuple(read_right(code, one, mark, frozenset()) for code, one in top.sections("right"))
    top.done()
    return rights
