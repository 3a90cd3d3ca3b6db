"""Protocols as tests write them: figures by line, contestants by place."""

from collections.abc import Mapping, Sequence
from fractions import Fraction

from hq_desktop.catalogue.forms import read_form
from hq_desktop.catalogue.toml_reading import text_of
from hq_desktop.domain.election import Contestant, ContestantCode, TookPart
from hq_desktop.domain.form import ProtocolForm, Relation
from hq_desktop.domain.protocol import Cell
from hq_desktop.domain.rules import Checker, Finding
from hq_desktop.domain.text import Text
from hq_desktop.paths import resource


def form_of(code: str) -> ProtocolForm:
    """A form as the program ships it."""
    path = resource("forms", f"{code}.toml")
    return read_form(text_of(path), path.name)


def contestants(many: int) -> tuple[Contestant, ...]:
    """Contestants in ballot order."""
    return tuple(
        Contestant(ContestantCode(f"c{place}"), Text(f"Участник {place}", f"Қатысушы {place}"))
        for place in range(1, many + 1)
    )


def paper(votes: Sequence[int], **lines: Cell) -> dict[str, Cell]:
    """The cells of a protocol: votes in ballot order and other lines by code."""
    cells: dict[str, Cell] = {f"contestant:c{place}": one for place, one in enumerate(votes, 1)}
    return {**cells, **lines}


def found(
    form: ProtocolForm, cells: Mapping[str, Cell], took_part: TookPart | None = None
) -> dict[str, Finding]:
    """The findings of a protocol by relation."""
    checker = Checker(form, contestants(_many(cells)), took_part)
    return {one.relation: one for one in checker.findings(cells)}


def unchecked(
    form: ProtocolForm, cells: Mapping[str, Cell], took_part: TookPart | None = None
) -> set[str]:
    """The relations of a protocol that a missing term leaves unchecked."""
    checker = Checker(form, contestants(_many(cells)), took_part)
    return {one.id for one in checker.unchecked(cells)}


def relation_of(form: ProtocolForm, code: str) -> Relation:
    """A relation of a form by its id."""
    return next(one for one in form.relations if one.id == code)


def percent(part: int, whole: int) -> str:
    """A share with two decimals, as reports print it."""
    return f"{round(Fraction(100 * part, whole), 2).__float__():.2f}"


def _many(cells: Mapping[str, Cell]) -> int:
    return sum(1 for line in cells if line.startswith("contestant:"))
