"""What the other side may object, as data: every place, article and word is checked here."""

from collections.abc import Mapping
from pathlib import Path

from hq_desktop.catalogue.complaints import OBJECTIONS_FILE, refuse_places
from hq_desktop.catalogue.toml_reading import Section, read_file
from hq_desktop.domain.complaint import CountedWord
from hq_desktop.domain.form import LegalMark
from hq_desktop.domain.objections import (
    BRIEF_PHRASES,
    OBJECTION_PLACES,
    OBJECTIONS,
    Gravity,
    ObjectionBook,
    ObjectionRule,
    Remedy,
)
from hq_desktop.domain.text import Text


def read_objections(folder: Path, words: Mapping[str, CountedWord]) -> ObjectionBook:
    """Return the objections of a folder; raise FaultyDataFile with the file, key and reason."""
    top = read_file(folder / OBJECTIONS_FILE)
    mark = top.mark()
    phrases = _phrases(top)
    rules = {code: _rule(code, one, mark, words) for code, one in top.sections("objection")}
    for code in OBJECTIONS:
        if code not in rules:
            top.refuse(f"objection.{code}", "this key is missing")
    for code in rules:
        if code not in OBJECTIONS:
            top.refuse(f"objection.{code}", "this key is unknown")
    top.done()
    return ObjectionBook(rules, phrases)


def _phrases(top: Section) -> Mapping[str, Text]:
    table = top.section("phrase")
    found = {code: table.wording(code) for code in BRIEF_PHRASES}
    table.done()
    return found


def _rule(
    code: str, section: Section, mark: LegalMark, words: Mapping[str, CountedWord]
) -> ObjectionRule:
    rule = ObjectionRule(
        code=code,
        gravity=section.choice("gravity", Gravity),
        remedy=section.choice("remedy", Remedy),
        says=section.wording("says"),
        do=section.wording("do"),
        answer=section.wording("answer", is_needed=False),
        detail=section.wording("detail", is_needed=False),
        law=section.words("law", ()),
        mark=section.mark(mark),
    )
    for text in (rule.says, rule.do, rule.answer, rule.detail):
        refuse_places(section, text, words, OBJECTION_PLACES)
    section.done()
    return rule
