"""Control relations as data: sum of lines, comparison, sum of lines."""

from hq_desktop.catalogue.toml_reading import Section
from hq_desktop.domain.election import TookPart
from hq_desktop.domain.form import Comparison, LegalMark, Relation, Severity

_ROUNDINGS = ("up", "down")


def read_relation(section: Section, relation: str, mark: LegalMark, known: set[str]) -> Relation:
    """Return a relation whose every term is among the known lines and groups."""
    left, comparison, right = _rule(section)
    found = Relation(
        id=relation,
        left=left,
        comparison=comparison,
        right=right,
        severity=section.choice("severity", Severity),
        law=section.text("law", ""),
        message=section.wording("message"),
        factor=section.fraction("factor", "1"),
        rounds_up=_rounds_up(section),
        constant=section.whole("constant", 0),
        tolerance=section.whole("tolerance", 0),
        needs=section.words("needs", ()),
        if_stated=section.words("if_stated", ()),
        severity_without=(
            section.choice("severity_without", Severity)
            if section.has("severity_without")
            else None
        ),
        formula=section.choice("formula", TookPart) if section.has("formula") else None,
        is_on=section.flag("on", default=True),
        mark=section.mark(mark),
    )
    section.done()
    _refuse_unfit(section, found, known)
    return found


def _rule(section: Section) -> tuple[tuple[str, ...], Comparison, tuple[str, ...]]:
    rule = section.anything("rule")
    if not isinstance(rule, list) or len(rule) != 3:
        section.refuse("rule", 'expected [[lines], "<=", [lines]]')
    left, comparison, right = rule
    try:
        kind = Comparison(str(comparison))
    except ValueError:
        signs = ", ".join(one.value for one in Comparison)
        section.refuse("rule", f"expected one of {signs}; found {comparison!r}")
    return section.as_words("rule", left), kind, section.as_words("rule", right)


def _rounds_up(section: Section) -> bool:
    rounding = section.text("round", "up")
    if rounding not in _ROUNDINGS:
        section.refuse("round", f"expected up or down; found {rounding!r}")
    return rounding == "up"


def _refuse_unfit(section: Section, relation: Relation, known: set[str]) -> None:
    terms = (("rule", relation.left), ("rule", relation.right))
    for key, words in (*terms, ("needs", relation.needs), ("if_stated", relation.if_stated)):
        for term in words:
            if term not in known:
                section.refuse(key, f"there is no line {term!r}")
    if not relation.left or not (relation.right or relation.constant):
        section.refuse("rule", "both sides need a line (or the right one a constant)")
    if relation.severity_without is not None and not relation.if_stated:
        section.refuse("severity_without", "has a meaning only beside if_stated")
