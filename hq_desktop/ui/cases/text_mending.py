"""Keeping facts whole in a text that is typed: what got into one is moved out of it as words."""

from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument

from hq_desktop.ui.cases.text_chips import Fact, Facts, runs_of

_KEPT = QTextCursor.MoveMode.KeepAnchor


def mend(document: QTextDocument, facts: Facts, plain: QTextCharFormat) -> None:
    """Make words of whatever is in a fact and not its value, as part of the edit that did it."""
    for run in runs_of(document):
        fact = facts.get(run.place)
        cursor = QTextCursor(document)
        cursor.setPosition(run.start)
        cursor.setPosition(run.end, _KEPT)
        if fact is None or cursor.selectedText() != fact.shown:
            cursor.joinPreviousEditBlock()
            _loosen(cursor, fact, plain)
            cursor.endEditBlock()


def _loosen(cursor: QTextCursor, fact: Fact | None, plain: QTextCharFormat) -> None:
    text, start = cursor.selectedText(), cursor.selectionStart()
    found = text.find(fact.shown) if fact is not None else -1
    if fact is None or found < 0:
        cursor.setCharFormat(plain)
        return
    end = found + len(fact.shown)
    for first, last in ((start, start + found), (start + end, start + len(text))):
        cursor.setPosition(first)
        cursor.setPosition(last, _KEPT)
        cursor.setCharFormat(plain)
