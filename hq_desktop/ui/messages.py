"""Speaks to the person: each failure becomes what happened, what it means and what to do."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from hq_desktop.domain.errors import HqError, Problem, RowsRefused
from hq_desktop.domain.sentences import expected, not_as_written, sentence
from hq_desktop.domain.verification import VerificationProblem

translate = QCoreApplication.translate

MANY = 12
"""Problems shown in a box; the rest are counted."""


def explain(error: HqError) -> str:
    """Return the sentence of an expected failure in the language of the screen."""
    text = sentence(error).filled(said)
    if isinstance(error, RowsRefused):
        return "\n".join((text, "", *_first(error.problems)))
    return text


def explain_problem(problem: Problem) -> str:
    """Return one fault of a table: its place, what stands there, what was expected."""
    place = f"{problem.sheet}!{problem.cell}" if problem.sheet else problem.cell
    return translate("Messages", "{place}: “{value}” — {expected}").format(
        place=place, value=problem.value, expected=explain_expected(problem)
    )


def explain_expected(problem: Problem) -> str:
    """Return what was expected in a faulty cell, in the language of the screen."""
    return expected(problem).filled(said)


def explain_found(problem: VerificationProblem) -> str:
    """Return what a verification found, in the language of the screen."""
    return not_as_written(problem).filled(said)


def said(context: str, marked: str) -> str:
    """Return a text that was marked for translation elsewhere, in the language of the screen."""
    return translate(context, marked)


def tell(parent: QWidget | None, title: str, text: str) -> None:
    """Say something that the person must read before going on."""
    box = QMessageBox(QMessageBox.Icon.NoIcon, title, text, parent=parent)
    box.addButton(translate("Messages", "Close"), QMessageBox.ButtonRole.AcceptRole)
    box.exec()


def tell_error(parent: QWidget | None, title: str, error: HqError) -> None:
    """Say what went wrong, under the name of what was being done."""
    tell(parent, title, explain(error))


def ask(parent: QWidget | None, title: str, text: str, deed: str) -> bool:
    """Ask whether to do what cannot be undone; `deed` is the word on the button."""
    box = QMessageBox(QMessageBox.Icon.NoIcon, title, text, parent=parent)
    yes = box.addButton(deed, QMessageBox.ButtonRole.AcceptRole)
    no = box.addButton(translate("Messages", "Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(no)
    box.exec()
    return box.clickedButton() is yes


def tell_bug(parent: QWidget | None, report: str, place: str) -> None:
    """Say that the program itself failed and where its report lies."""
    text = translate(
        "Messages",
        "The program made a mistake. What was saved is safe. A report without personal facts "
        "was written to {place}. Send it to whoever keeps the program.",
    ).format(place=place)
    box = QMessageBox(
        QMessageBox.Icon.NoIcon,
        translate("Messages", "A fault of the program"),
        text,
        parent=parent,
    )
    box.addButton(translate("Messages", "Close"), QMessageBox.ButtonRole.AcceptRole)
    box.setDetailedText(report)
    box.exec()


def _first(problems: Iterable[Problem]) -> list[str]:
    lines = [explain_problem(problem) for problem in problems]
    if len(lines) > MANY:
        more = translate("Messages", "… and {count} more").format(count=len(lines) - MANY)
        lines = [*lines[:MANY], more]
    return lines
