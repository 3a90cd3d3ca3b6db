"""How a foreign table is turned and how it writes its numbers."""

from enum import StrEnum


class Orientation(StrEnum):
    """Whether a precinct or commission is a row of the table, as usual, or a column."""

    ROWS = "rows"
    COLUMNS = "columns"


class Grouping(StrEnum):
    """How a publication writes thousands; spaces of any width are understood with each of them."""

    SPACE = "space"
    DOT = "dot"
    COMMA = "comma"
    APOSTROPHE = "apostrophe"
