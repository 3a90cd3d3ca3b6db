"""The words of a document's text: what a paragraph is, how it stands, what is to be looked at."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from hq_desktop.domain.complaint import BlockKind
from hq_desktop.domain.places import PLACE
from hq_desktop.domain.text_fields import Origin, TextField
from hq_desktop.domain.text_warnings import TextFault, TextWarning
from hq_desktop.ui import messages
from hq_desktop.ui.cases.text_chips import Fact, Facts
from hq_desktop.ui.cases.text_facts import NAMES, ORIGINS
from hq_desktop.ui.cases.text_lines import Mark, Note
from hq_desktop.ui.figures import figure
from hq_desktop.ui.language import worded

translate = QCoreApplication.translate


def kind_word(kind: BlockKind) -> str:
    """Return what a paragraph of a kind is called."""
    words: Mapping[BlockKind, str] = {
        BlockKind.ADDRESSEE: translate("Cases", "From and to"),
        BlockKind.TITLE: translate("Cases", "Title"),
        BlockKind.HEADING: translate("Cases", "Heading"),
        BlockKind.PARAGRAPH: translate("Cases", "Paragraph"),
        BlockKind.REQUESTS: translate("Cases", "Request"),
        BlockKind.TABLE: translate("Cases", "Table"),
        BlockKind.DERIVATION: translate("Cases", "Chart of the bounds"),
        BlockKind.ATTACHMENTS: translate("Cases", "List of annexes"),
        BlockKind.SIGNATURE: translate("Cases", "Date and signature"),
        BlockKind.RECEIPT: translate("Cases", "Sheet for the receipt"),
        BlockKind.OWN_TEXT: translate("Cases", "Your own text"),
    }
    return words[kind]


def request_word(number: int) -> str:
    """Return what a request is called by its number."""
    return translate("Cases", "Request {number}").format(number=figure(number))


def facts_of(fields: Iterable[TextField]) -> Facts:
    """Return the facts that may stand in a text, called in the language of the screen."""
    from_where = translate("Cases", "from: {place}")
    origins: dict[Origin, str] = {}
    found: dict[str, Fact] = {}
    for one in fields:
        if one.origin not in origins:
            said = messages.said("Places", ORIGINS[one.origin])
            origins[one.origin] = from_where.format(place=said)
        place = one.written[1:-1]
        name = messages.said("Places", NAMES[one.place])
        found[place] = Fact(place, one.value, name, origins[one.origin])
    return found


def left_out() -> Mark:
    """Say that a paragraph is left out."""
    return Mark("− " + translate("Cases", "left out"), "unknown")


def added() -> Mark:
    """Say that a paragraph was added."""
    return Mark("+ " + translate("Cases", "added"), "good")


def edited() -> Mark:
    """Say that a paragraph was changed."""
    return Mark("≠ " + translate("Cases", "edited"), "accent")


def outdated() -> Mark:
    """Say that the template has changed since."""
    return Mark("! " + translate("Cases", "the template has changed"), "attention")


def not_printed() -> Mark:
    """Say that today's facts do not print a paragraph."""
    return Mark("… " + translate("Cases", "not printed with the facts of today"), "unknown")


def not_stored() -> Mark:
    """Say that something was typed and not stored."""
    return Mark("! " + translate("Cases", "typed, not saved"), "attention")


def from_facts() -> Mark:
    """Say that a part has no words of its own."""
    return Mark(translate("Cases", "drawn from the facts"), "ink3")


def room_to_write(*, is_written: bool) -> Mark:
    """Say that ruled lines are printed until something is written."""
    if is_written:
        return Mark(translate("Cases", "Enter writes here"), "ink3")
    return Mark(translate("Cases", "ruled lines; Enter writes here"), "ink3")


def note_of(warning: TextWarning, facts: Facts) -> Note:
    """Return a warning in words, with what is offered for it."""
    return Note(
        words=_said(warning, facts),
        at=warning.at,
        passage=warning.words,
        better=warning.replacement,
        offer=_offer(warning, facts),
    )


def _said(warning: TextWarning, facts: Facts) -> str:
    reason, words = worded(warning.reason), warning.words
    match warning.code:
        case TextFault.OBSOLETE_TERM:
            told = translate("Cases", "“{words}” is a term of another edition. {reason}")
        case TextFault.TONE:
            told = translate("Cases", "“{words}” accuses. By facts alone: {reason}")
        case TextFault.UNKNOWN_ARTICLE:
            told = translate("Cases", "“{words}”: this article is not among those that were read.")
        case TextFault.CODE_OUT_OF_PLACE:
            told = translate(
                "Cases", "“{words}”: commissions are shown the election law alone, not the codes."
            )
        case TextFault.CONTENT_MISSING:
            told = translate("Cases", "The document must contain this: {reason}")
        case TextFault.BARE_FACT:
            told = translate("Cases", "“{words}” is equal to a fact: {name}")
        case TextFault.PERSON_NAMED:
            told = translate("Cases", "“{words}” is called by a code in this document.")
    name = _name(warning.replacement, facts)
    return told.format(words=words, reason=reason, name=name).strip()


def _offer(warning: TextWarning, facts: Facts) -> str:
    if not warning.replacement:
        return ""
    if warning.code is TextFault.BARE_FACT:
        told = translate("Cases", "Shift F2 ties “{words}” to: {name}")
    else:
        told = translate("Cases", "Shift F2 puts “{name}” in the place of “{words}”")
    return told.format(words=warning.words, name=_name(warning.replacement, facts))


def _name(replacement: str, facts: Facts) -> str:
    found = PLACE.fullmatch(replacement)
    fact = facts.get(replacement[1:-1]) if found else None
    return fact.name if fact is not None else replacement
