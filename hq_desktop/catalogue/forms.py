"""Protocol forms: the lines of a paper and the control relations between them.

A form either carries its lines itself, `[line.CODE]` in the order of the paper, or names the
wordings of an edition of the law (`wordings = "…"`, a file of resources/law), gives the numbers
of its paper in `[paper]` and picks `relations`. What the form states itself goes first.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from hq_desktop.catalogue.relations import read_relation
from hq_desktop.catalogue.toml_reading import Section, read_file, read_text
from hq_desktop.domain.election import CONTESTANT_PREFIX
from hq_desktop.domain.form import (
    CONTESTANTS,
    FormLine,
    LegalMark,
    ProtocolForm,
    Relation,
)
from hq_desktop.domain.text import Text
from hq_desktop.paths import resource

COLUMNS = frozenset({"precinct", "commission", "grade", "obtained_by", "obtained_at"})
"""Columns of the canonical tables; a line of such a name could not be imported."""

_FORM_CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_LINE_CODE = re.compile(r"[a-z][a-z0-9_]*")
_LARGEST_GROUP = 99


@dataclass(frozen=True, slots=True)
class _Row:
    """A line as written: `repeated` times if it stands for a group of lines."""

    line: FormLine
    repeated: int = 0

    def spelt(self) -> Iterator[FormLine]:
        """Return the lines the row stands for, with the number of the paper."""
        if not self.repeated:
            yield self.line
        for place in range(1, self.repeated + 1):
            yield replace(
                self.line,
                code=f"{self.line.code}_{place}",
                number=f"{self.line.number}.{place}",
                label=_at(self.line.label, place),
                group=self.line.code,
            )


@dataclass(frozen=True, slots=True)
class _Wordings:
    """Lines and relations that several forms share."""

    rows: Mapping[str, _Row]
    relations: Mapping[str, Relation]


def read_form(text: str, file: str, wordings: Path | None = None) -> ProtocolForm:
    """Return the form of a file's text; raise FaultyDataFile with the file, the key and the reason.

    `wordings` is the folder of shared wordings, by default the program's own.
    """
    top = read_text(text, file)
    code = top.text("code")
    if not _FORM_CODE.fullmatch(code):
        top.refuse("code", "expected letters, digits, dots and hyphens")
    mark = top.mark()
    shared = _shared(top, wordings or resource("law"))
    rows = _rows(top, mark, shared)
    lines = tuple(line for row in rows for line in row.spelt())
    _refuse_doubles(top, lines)
    groups = {row.line.code: tuple(one.code for one in row.spelt()) for row in rows if row.repeated}
    relations = _relations(top, mark, shared, {one.code for one in lines} | set(groups))
    form = ProtocolForm(
        code=code,
        title=top.wording("title"),
        lines=lines,
        relations=relations,
        mark=mark,
        resolution=top.text("resolution", ""),
        annex=top.text("annex", ""),
        note=top.wording("note", is_needed=False),
        groups=groups,
    )
    top.done()
    return form


def _shared(top: Section, folder: Path) -> _Wordings:
    if not top.has("wordings"):
        return _Wordings({}, {})
    name = top.text("wordings")
    if not _FORM_CODE.fullmatch(name) or not (folder / f"{name}.toml").is_file():
        top.refuse("wordings", f"there are no wordings {name!r}")
    source = read_file(folder / f"{name}.toml")
    mark = source.mark()
    rows = {code: _row(section, code, mark, "0") for code, section in source.sections("line")}
    known = {line.code for row in rows.values() for line in row.spelt()} | set(rows)
    relations = {
        one: read_relation(section, one, mark, known)
        for one, section in source.sections("relation")
    }
    source.done()
    return _Wordings(rows, relations)


def _rows(top: Section, mark: LegalMark, shared: _Wordings) -> tuple[_Row, ...]:
    has_paper = top.has("paper")
    numbers = [(code, number) for number, code in top.entries("paper")] if has_paper else []
    placed = dict(numbers)
    if len(placed) < len(numbers):
        twice = next(
            code for code, many in Counter(code for code, _ in numbers).items() if many > 1
        )
        top.refuse("paper", f"the line {twice!r} stands twice")
    own: dict[str, _Row] = {}
    for code, section in top.sections("line"):
        if has_paper and code not in placed:
            section.refuse("", "the line has no number in [paper]")
        own[code] = _row(section, code, mark, placed.get(code))
    if has_paper:
        return tuple(_placed(top, {**shared.rows, **own}, code, number) for code, number in numbers)
    if not own:
        top.refuse("line", "the form has no lines")
    return tuple(own.values())


def _placed(top: Section, rows: Mapping[str, _Row], code: str, number: str) -> _Row:
    if code not in rows:
        top.refuse(f"paper.{number}", f"there is no line {code!r}")
    row = rows[code]
    return replace(row, line=replace(row.line, number=number))


def _row(section: Section, code: str, mark: LegalMark, number: str | None) -> _Row:
    """Read one line; `number` is None where the line itself must state it."""
    _refuse_code(section, code)
    row = _Row(
        FormLine(
            code=code,
            number=section.text("number") if number is None else number,
            label=section.wording("label"),
            law=section.text("law", ""),
            is_optional=section.flag("optional", default=False),
            mark=section.mark(mark),
        ),
        repeated=section.whole("repeated", 0),
    )
    if row.repeated > _LARGEST_GROUP or (row.repeated and code == CONTESTANTS):
        section.refuse("repeated", f"expected at most {_LARGEST_GROUP}, and never for contestants")
    if row.line.is_optional and code == CONTESTANTS:
        section.refuse("optional", "the contestants cannot be left out; take the line away instead")
    section.done()
    return row


def _refuse_code(section: Section, code: str) -> None:
    if code.startswith(CONTESTANT_PREFIX):
        section.refuse("", f"a line's code must not begin with {CONTESTANT_PREFIX!r}")
    if code in COLUMNS:
        section.refuse("", f"{code!r} is a column of the tables and cannot be a line")
    if not _LINE_CODE.fullmatch(code):
        section.refuse("", "a line's code is small Latin letters, digits and underscores")


def _refuse_doubles(top: Section, lines: tuple[FormLine, ...]) -> None:
    for kind, values in (
        ("code", [line.code for line in lines]),
        ("number", [line.number for line in lines]),
    ):
        for value, many in Counter(values).items():
            if many > 1:
                top.refuse("line", f"the {kind} {value!r} stands {many} times")


def _relations(
    top: Section, mark: LegalMark, shared: _Wordings, known: set[str]
) -> tuple[Relation, ...]:
    chosen: dict[str, Relation] = {}
    for one in top.words("relations", ()):
        if one not in shared.relations:
            top.refuse("relations", f"there is no relation {one!r} in the wordings")
        relation = shared.relations[one]
        _refuse_missing(top, relation, known)
        chosen[one] = relation
    for one, section in top.sections("relation"):
        chosen[one] = read_relation(section, one, mark, known)
    return tuple(chosen.values())


def _refuse_missing(top: Section, relation: Relation, known: set[str]) -> None:
    for term in (*relation.left, *relation.right, *relation.needs, *relation.if_stated):
        if term not in known:
            top.refuse("relations", f"{relation.id} speaks of {term!r}, which the paper lacks")


def _at(label: Text, place: int) -> Text:
    one = str(place)
    return Text(*(text.replace("{place}", one) for text in (label.ru, label.kk, label.en)))
