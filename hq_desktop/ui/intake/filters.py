"""Which of the waiting files are shown."""

from collections import Counter
from collections.abc import Iterable, Mapping
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from hq_desktop.actions.intake import Waiting

translate = QCoreApplication.translate


class Filter(StrEnum):
    """A chip over the queue; MISSING shows what an export named and did not hold."""

    ALL = "all"
    PROPOSED = "proposed"
    UNPROPOSED = "unproposed"
    FAULTY = "faulty"
    ATTACHMENTS = "attachments"
    MISSING = "missing"


def is_faulty(waiting: Waiting) -> bool:
    """Whether the file cannot be shown though it should be a picture."""
    return waiting.inspection is not None and bool(waiting.inspection.fault)


def is_attachment(waiting: Waiting) -> bool:
    """Whether the file is no picture at all: video, sound, a letter."""
    found = waiting.inspection
    return found is not None and not found.fault and not found.pictures


def passes(waiting: Waiting, wanted: Filter) -> bool:
    """Say whether a filter shows a file."""
    match wanted:
        case Filter.PROPOSED:
            return bool(waiting.proposals)
        case Filter.UNPROPOSED:
            is_picture = not is_faulty(waiting) and not is_attachment(waiting)
            return is_picture and not waiting.proposals
        case Filter.FAULTY:
            return is_faulty(waiting)
        case Filter.ATTACHMENTS:
            return is_attachment(waiting)
        case Filter.MISSING:
            return False
        case _:
            return True


def counts(waiting: Iterable[Waiting]) -> Counter[Filter]:
    """Return how many files each filter shows."""
    return Counter(one for file in waiting for one in Filter if passes(file, one))


def chips(shown: Mapping[Filter, int], missing: int) -> tuple[tuple[str, str, int | None], ...]:
    """Return every chip with its word and how many files it shows."""
    words = {
        Filter.ALL: translate("Intake", "All"),
        Filter.PROPOSED: translate("Intake", "Proposed"),
        Filter.UNPROPOSED: translate("Intake", "Without precinct"),
        Filter.FAULTY: translate("Intake", "! Faulty"),
        Filter.ATTACHMENTS: translate("Intake", "Attachments"),
        Filter.MISSING: translate("Intake", "! Missing"),
    }
    counted = {one: missing if one is Filter.MISSING else shown.get(one, 0) for one in words}
    return tuple(
        # A sign that somebody is needed stands only where there is something.
        (one.value, word if counted[one] else word.removeprefix("! "), counted[one])
        for one, word in words.items()
    )
