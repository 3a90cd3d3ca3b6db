"""What the precincts of a list have in common, by a code that a filter keeps."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from hq_desktop.actions.overview import PrecinctLine
from hq_desktop.domain.coverage import Stand
from hq_desktop.ui.overview.filter_keeping import SavedFilter

translate = QCoreApplication.translate

ALL, MISSING_SHEET = "all", "missing"
NOBODY, NO_LIST, WITHOUT_SECOND = "nobody_to_call", "list_not_known", "without_second"


def _stands_at(stand: Stand) -> Callable[[PrecinctLine], bool]:
    return lambda line: line.stand is stand


CONDITIONS: Mapping[str, Callable[[PrecinctLine], bool]] = {
    ALL: lambda _line: True,
    MISSING_SHEET: lambda line: line.is_missing,
    NOBODY: lambda line: line.is_missing and not any(one.phone for one in line.people),
    NO_LIST: lambda line: line.precinct.voters_on_list is None,
    WITHOUT_SECOND: lambda line: line.stand in (Stand.TYPED_ONCE, Stand.IMPORTED),
    **{stand.value: _stands_at(stand) for stand in Stand},
}
"""What a precinct must be, by the code of the condition."""


def shipped_filters() -> tuple[SavedFilter, ...]:
    """Return the filters that are there without being made."""
    return (
        SavedFilter(translate("Overview", "Sheet missing"), MISSING_SHEET),
        SavedFilter(translate("Overview", "Sheet missing, nobody to call"), NOBODY),
        SavedFilter(translate("Overview", "Not typed twice"), WITHOUT_SECOND),
        SavedFilter(translate("Overview", "List of voters not known"), NO_LIST),
    )
