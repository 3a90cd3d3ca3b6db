"""What an intake did, as JSON and as a line for people at a terminal."""

from collections.abc import Mapping

from hq_desktop.actions.intake_report import IntakeReport
from hq_desktop.domain.sentences import REASONS


def intake_as_plain(report: IntakeReport) -> Mapping[str, object]:
    """Return the answer of `intake --json`."""
    return {
        "files": report.files,
        "new": report.new,
        "duplicates": report.duplicates,
        "near_duplicates": report.near_duplicates,
        "missing": report.missing,
        "messages": report.messages,
        "unassigned": report.unassigned,
        "refused": [{"name": one.name, "reason": one.reason} for one in report.refused],
    }


def intake_in_words(report: IntakeReport) -> str:
    """Return the one line of `intake`."""
    counts = (
        f"files {report.files}",
        f"new {report.new}",
        f"duplicates {report.duplicates}",
        f"near-duplicates {report.near_duplicates}",
        f"missing {report.missing}",
        f"refused {len(report.refused)}",
        f"messages {report.messages}",
        f"unassigned {report.unassigned}",
    )
    return ("dry run: " if report.is_dry else "") + ", ".join(counts)


def reason_in_words(reason: str) -> str:
    """Return why a file was refused; a reason of the system stays as it is."""
    return REASONS.get(reason, reason)
