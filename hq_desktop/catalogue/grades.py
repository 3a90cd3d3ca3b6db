"""How strong a copy is: a total rule in data over its features."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from hq_desktop.catalogue.toml_reading import Section, read_file
from hq_desktop.domain.form import LegalMark
from hq_desktop.domain.protocol import Feature, Grade, GradeRule
from hq_desktop.domain.text import Text


@dataclass(frozen=True, slots=True)
class Grading:
    """The steps from the strongest grade to the weakest, and where they come from."""

    title: Text
    rules: tuple[GradeRule, ...]
    mark: LegalMark


def read_grading(path: Path) -> Grading:
    """Return the grading of a file; it must end with a grade that needs nothing."""
    top = read_file(path)
    title, mark = top.wording("title"), top.mark()
    rules = tuple(_rule(top, name, section) for name, section in top.sections("grade"))
    if tuple(rule.grade for rule in rules) != tuple(Grade):
        top.refuse("grade", "expected the grades A, B, C, D, E in this order")
    if rules[-1].needs or rules[-1].any_of:
        top.refuse("grade.E", "the last grade must need nothing, so that every copy has one")
    top.done()
    return Grading(title, rules, mark)


def _rule(top: Section, name: str, section: Section) -> GradeRule:
    if name not in Grade.__members__:
        top.refuse(f"grade.{name}", "expected one of A, B, C, D, E")
    rule = GradeRule(
        grade=Grade(name),
        needs=tuple(_features(section, "needs")),
        label=section.wording("label"),
        any_of=tuple(_features(section, "any_of")),
    )
    section.done()
    return rule


def _features(section: Section, key: str) -> Iterator[Feature]:
    for word in section.words(key, ()):
        if word not in tuple(Feature):
            section.refuse(key, f"there is no feature {word!r}")
        yield Feature(word)
