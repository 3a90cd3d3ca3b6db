"""What a document stands on, in short lines: each with its articles and their mark."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from hq_desktop.domain.capacity import Standing
from hq_desktop.domain.role_rights import Right, RightKind
from hq_desktop.domain.text import Text
from hq_desktop.ui.cases.footing_reading import Footing
from hq_desktop.ui.cases.route_reading import Read
from hq_desktop.ui.language import worded
from hq_desktop.ui.law_words import checked_mark, cited

translate = QCoreApplication.translate

NEUTRALITY = "20-1(3)(7)"
"""The only duty that binds what is written and not how one stands at the precinct."""


def lines(read: Read, acts: Sequence[Text]) -> tuple[str, ...]:
    """Return the lines; what is missing begins with "!". `acts` are short names of codes."""
    footing = read.footing
    if footing is None:
        return ()
    return (
        *_who(footing, read, acts),
        *_represented(footing, acts),
        *_order(footing),
        *(
            "! "
            + translate("Cases", "not in the address book: {body}").format(
                body=worded(read.titles[level])
            )
            for level in footing.unrecorded
        ),
        *([checked_mark(footing.term.mark)] if footing.term is not None else []),
    )


def _who(footing: Footing, read: Read, acts: Sequence[Text]) -> Iterator[str]:
    roles = ", ".join(worded(read.roles[one]) for one in footing.signers if one in read.roles)
    if roles and footing.term is not None:
        told = translate("Cases", "may sign: {roles}").format(roles=roles)
        yield told + cited(footing.term.law, footing.term.mark.mark, acts)
    if footing.signatory is None:
        return
    standing, name = footing.standing, footing.signatory.name
    if standing is None:
        words = translate(
            "Cases",
            "{name}: nobody has stated the role, so the text stays neutral; "
            "choose it in “Campaign”, “Signatories”",
        )
        yield "! " + words.format(name=name)
        return
    role = worded(read.roles[standing.role])
    if not footing.is_role_stated:
        words = translate(
            "Cases",
            "{name}: “{role}” is a guess from the words of the document; "
            "choose the role in “Campaign”, “Signatories”",
        )
        yield "! " + words.format(name=name, role=role)
    if not footing.signers:
        yield f"{name}, {role}"
    elif standing.role not in footing.signers:
        words = translate("Cases", "{name}, {role}: not among those who may sign this")
        yield "! " + words.format(name=name, role=role)
    else:
        yield "✓ " + translate("Cases", "{name}, {role}: may sign").format(name=name, role=role)
    yield from _papers(footing, standing, acts)


def _papers(footing: Footing, standing: Standing, acts: Sequence[Text]) -> Iterator[str]:
    if footing.signatory is not None and footing.signatory.papers.strip():
        papers = translate("Cases", "papers of the signatory: {papers}")
        yield "✓ " + papers.format(papers=footing.signatory.papers.strip())
    for one in footing.lacks:
        yield "! " + translate("Cases", "no paper recorded: {paper}").format(paper=_told(one, acts))
    for one in standing.binds:
        if standing.is_neutral and NEUTRALITY in one.law:
            yield translate("Cases", "binds: {duty}").format(duty=_told(one, acts))
    for one in standing.ends:
        if one not in footing.lacks:
            yield translate("Cases", "how long: {event}").format(event=_told(one, acts))


def _represented(footing: Footing, acts: Sequence[Text]) -> Iterator[str]:
    """Who represents the claimant, what proves it, and what is left to a lawyer."""
    one = footing.representative
    if one is None:
        return
    papers = one.papers.strip()
    if papers:
        told = translate("Cases", "representative: {name}; papers: {papers}")
        yield "✓ " + told.format(name=one.name, papers=papers)
    for right in footing.representation:
        if right.kind is not RightKind.PROOF:
            yield translate("Cases", "representative: {rule}").format(rule=_told(right, acts))
        elif not papers:
            told = translate("Cases", "representative {name}: no paper recorded: {paper}")
            yield "! " + told.format(name=one.name, paper=_told(right, acts))


def _order(footing: Footing) -> Iterator[str]:
    """The order follows from two terms; that it is our reading is said."""
    if footing.is_commission_first is None:
        return
    law = ", ".join(footing.order_law)
    if footing.is_commission_first:
        text = translate(
            "Cases",
            "the commission first: its %n day(s) to answer end before the safe date for a court",
            "",
            footing.answer_days or 0,
        )
    else:
        text = "! " + translate(
            "Cases",
            "a court at once: the commission's %n day(s) to answer end after the safe date",
            "",
            footing.answer_days or 0,
        )
    yield text + translate("Cases", " ({law}; our reading of the terms)").format(law=law)


def _told(right: Right, acts: Sequence[Text]) -> str:
    return worded(right.text) + cited(right.law, right.mark.mark, acts)
