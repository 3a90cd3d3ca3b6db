"""Law beside a fact in words: its articles, how it was read, who has checked it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from hq_desktop.domain.form import LegalMark
from hq_desktop.domain.text import Text
from hq_desktop.ui.language import worded

translate = QCoreApplication.translate

READ_IN_ACT = "V"


def read_words(mark: str) -> str:
    """Return how an item was read: in the act, in a second source, or not at all."""
    return {
        "V": translate("LawWords", "read in the act"),
        "S": translate("LawWords", "! from a second source"),
        "U": translate("LawWords", "! not verified"),
    }.get(mark, mark)


def checked_mark(mark: LegalMark) -> str:
    """Return who has checked a legal item; nobody yet is said too."""
    if mark.is_checked:
        return translate("LawWords", "checked by {name}").format(name=mark.checked_by)
    return translate("LawWords", "to be checked by a lawyer")


def law_note(law: str, mark: LegalMark) -> str:
    """Return the article, how it was read and who has checked it."""
    return " · ".join((law, read_words(mark.mark), checked_mark(mark)))


def source_note(mark: LegalMark) -> str:
    """Return the act and its edition."""
    return ", ".join(part for part in (mark.source, mark.edition) if part)


def articles(law: Sequence[str], acts: Sequence[Text]) -> str:
    """Return articles one after another, codes called as in the screen's language.

    `acts` are the short names of the codes.
    """
    words = ", ".join(law)
    for act in acts:
        words = words.replace(act.ru, worded(act))
    return words


def cited(law: Sequence[str], mark: str, acts: Sequence[Text]) -> str:
    """Return the articles in brackets behind a sentence; what was not read in an act says so."""
    found = f" ({articles(law, acts)})" if law else ""
    if mark == READ_IN_ACT:
        return found
    return translate("LawWords", "{articles} – not verified").format(articles=found)
