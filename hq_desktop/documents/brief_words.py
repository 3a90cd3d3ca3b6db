"""Objections in the words of one language: what is said, where it is answered, what to do."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from hq_desktop.documents.paper import Attachment, Paper, label_of
from hq_desktop.documents.wording import Wording, number
from hq_desktop.domain.complaint import Annex, Item
from hq_desktop.domain.form import LegalMark
from hq_desktop.domain.objections import (
    LAW_TABLE,
    MOTIONS,
    Objection,
    ObjectionBook,
    ObjectionRule,
    Place,
    Told,
)
from hq_desktop.domain.text import Text

DETAILS = 12
"""So many lines are told under one objection; how many more there are is said."""

_PRACTICE, _OURS = "S", "U"

_NO_ANNEX = {
    Place(): "place_document",
    LAW_TABLE: "place_law",
    MOTIONS: "place_motions",
}


@dataclass(frozen=True, slots=True)
class Grounding:
    """The law behind a brief: marks of its articles, names of its acts, further items.

    `acts` are the short names of codes, which an article of theirs begins with.
    """

    articles: Mapping[str, LegalMark]
    acts: Sequence[Text] = ()
    further: tuple[Item, ...] = field(default=())


def over(paper: Paper, book: ObjectionBook) -> Paper:
    """Return a paper that knows the words of the brief as well."""
    shared = paper.wording.book
    words = replace(shared, phrases={**shared.phrases, **book.phrases})
    return replace(paper, wording=Wording(paper.wording.language, words))


def told(
    paper: Paper, book: ObjectionBook, objections: Iterable[Objection], grounding: Grounding
) -> tuple[Told, ...]:
    """Return objections in the language of a paper that knows the words of the brief."""
    attachments = {one.code: one for one in paper.attachments()}
    return tuple(
        _told(paper, book.rules[one.code], one, attachments, grounding) for one in objections
    )


def _told(
    paper: Paper,
    rule: ObjectionRule,
    one: Objection,
    attachments: Mapping[str, Attachment],
    grounding: Grounding,
) -> Told:
    wording = paper.wording
    lines = [wording.fill(rule.detail, values) for values in one.details[:DETAILS]]
    if len(one.details) > DETAILS:
        lines.append(wording.phrase("brief_more", count=number(len(one.details) - DETAILS)))
    places = [_place(paper, each, attachments) for each in one.where]
    return Told(
        code=rule.code,
        gravity=rule.gravity,
        remedy=rule.remedy,
        says=wording.fill(rule.says, one.values),
        details=tuple(lines),
        answer=wording.fill(rule.answer, one.values) if one.is_answered else "",
        where="; ".join(each for each in places if each),
        do=wording.fill(rule.do, one.values),
        law=_law(wording, rule, grounding),
        source=_source(wording, rule),
        precincts=one.precincts,
    )


def _place(paper: Paper, place: Place, attachments: Mapping[str, Attachment]) -> str:
    """A place as the reader finds it: the annex by its number, exhibits by theirs."""
    if place in _NO_ANNEX:
        return paper.wording.phrase(_NO_ANNEX[place])
    found = attachments.get(place.annex)
    if found is None:
        return ""
    return _in_annex(paper.wording, place, found)


def _in_annex(wording: Wording, place: Place, found: Attachment) -> str:
    phrase = wording.phrase
    if not found.number:
        return phrase("place_list", title=found.title)
    annex = phrase("place_annex", number=str(found.number), title=found.title)
    if not place.exhibits or found.annex is Annex.DOCUMENTS:
        return annex
    numbers = [
        own
        for own, exhibit in zip(found.numbers, found.exhibits, strict=True)
        if exhibit.key in place.exhibits
    ]
    if len(numbers) == len(found.numbers):
        return annex
    labels = ", ".join(
        label_of(found, first) if first == last else f"{label_of(found, first)}–{last}"
        for first, last in runs(numbers)
    )
    return phrase("place_exhibits", annex=annex, exhibits=labels)


def runs(numbers: Sequence[int]) -> list[tuple[int, int]]:
    """Return rising numbers as runs of first and last."""
    found: list[tuple[int, int]] = []
    for one in numbers:
        if found and found[-1][1] == one - 1:
            found[-1] = (found[-1][0], one)
        else:
            found.append((one, one))
    return found


def _law(wording: Wording, rule: ObjectionRule, grounding: Grounding) -> str:
    """The articles, each with its mark, and whether a lawyer has checked them."""
    if not rule.law:
        return ""
    marks = [grounding.articles.get(one, rule.mark) for one in rule.law]
    articles = ", ".join(
        f"{cited(one, wording, grounding.acts)} [{mark.mark}]"
        for one, mark in zip(rule.law, marks, strict=True)
    )
    checkers = {mark.checked_by for mark in (*marks, rule.mark)}
    checked = wording.phrase("brief_unchecked")
    if "" not in checkers:
        checked = wording.phrase("brief_checked", name=", ".join(sorted(checkers)))
    return wording.phrase("brief_law", law=articles, checked=checked)


def _source(wording: Wording, rule: ObjectionRule) -> str:
    """Where practice was read; that a conclusion from articles is ours and not verified."""
    mark = rule.mark
    if mark.mark == _PRACTICE:
        return wording.phrase("brief_source", source=mark.source, mark=mark.mark)
    return wording.phrase("brief_ours") if mark.mark == _OURS and rule.law else ""


def cited(article: str, wording: Wording, acts: Sequence[Text]) -> str:
    """Return an article of a code with the code called as in the paper's language."""
    for act in acts:
        if act.ru and article.startswith(f"{act.ru} "):
            return f"{wording.of(act)}{article.removeprefix(act.ru)}"
    return article
