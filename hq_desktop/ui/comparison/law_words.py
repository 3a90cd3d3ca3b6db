"""A source of law beside a fact: its article, how it was read, who has checked it."""

from PySide6.QtCore import QCoreApplication

from hq_desktop.domain.form import LegalMark

translate = QCoreApplication.translate


def law_note(law: str, mark: LegalMark) -> str:
    """Return the article, how it was read and who has checked it; nobody yet is said too."""
    read = {
        "V": translate("Comparison", "read in the act"),
        "S": translate("Comparison", "! from a second source"),
        "U": translate("Comparison", "! not verified"),
    }.get(mark.mark, mark.mark)
    if mark.is_checked:
        checked = translate("Comparison", "checked by {name}").format(name=mark.checked_by)
    else:
        checked = translate("Comparison", "to be checked by a lawyer")
    return " · ".join((law, read, checked))


def source_note(mark: LegalMark) -> str:
    """Return the act and its edition."""
    return ", ".join(part for part in (mark.source, mark.edition) if part)
