"""What changed between frozen facts and facts of today, each kind planted and named."""

import copy
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hq_desktop.domain.complaint import Each
from hq_desktop.domain.fact_change import ChangeKind, FactChange
from hq_desktop.domain.facts_change import changes
from hq_desktop.domain.package import (
    CodedPerson,
    CopyRow,
    DerivationFacts,
    DifferenceRow,
    Exhibit,
    ExhibitKind,
    ExhibitPage,
    Figure,
    PackageFacts,
    Scope,
    SumRow,
    plain,
)
from hq_desktop.domain.protocol import Grade
from hq_desktop.domain.text import Text

K, ALL = Text("Конырауов С.", "Қоңырауов С."), Text("против всех", "барлығына қарсы")
INCIDENT = Text("не выдана копия", "көшірме берілмеді")


def copy_of(number: int, votes: int, against: int = 7) -> Exhibit:
    precinct = str(number)
    return Exhibit(
        f"copy-{number}",
        ExhibitKind.COPY,
        Text(f"Копия, участок № {precinct}"),
        Text(precinct, precinct),
        Grade.A,
        pages=(ExhibitPage(f"{number:064x}"),),
        figures=(Figure(K, "9", votes), Figure(ALL, "10", against)),
    )


FACTS = PackageFacts(
    complaint="claim-court",
    is_sample=False,
    challenged="town",
    values={"signatory": "Һәкімов", "addressee": Text("Суд", "Сот"), "official_margin": 12},
    flags=frozenset(),
    scopes={
        Each.INCIDENT: (
            Scope({"incident": INCIDENT, "precinct": "133", "incident_account": "Отказ."}),
        )
    },
    lines=(K,),
    copy_rows=(CopyRow("134", "copy-134", Grade.A, None, (100,)),),
    differences=(DifferenceRow("134", ALL, 7, 3, "copy-134", Grade.A),),
    sums=(SumRow(K, 330, 200, 2),),
    derivations=(DerivationFacts(K, True, 6, 3, 330, 900, 200, 130, 1, "сайт", None, {}, ()),),
    exhibits=(copy_of(133, 230), copy_of(134, 100)),
    weak_points=(),
    numbers=(("copies-A", 3), ("copies-A/copy-133", 1), ("copies-A/copy-134", 2)),
    people=(CodedPerson("Н-01", "Сұңқарова", "134"),),
    race="r",
)


def frozen() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(json.dumps(plain(FACTS)))
    return found


def planted(*path: str | int, value: object) -> dict[str, Any]:
    """The facts with one value changed; None takes it out."""
    facts = copy.deepcopy(frozen())
    inside: Any = facts
    for step in path[:-1]:
        inside = inside[step]
    if value is None:
        del inside[path[-1]]
    else:
        inside[path[-1]] = value
    return facts


def test_facts_against_themselves_give_nothing() -> None:
    assert changes(frozen(), frozen()) == ()


@given(st.sampled_from([0, 1]), st.sampled_from([0, 1]), st.integers(0, 5000))
def test_any_figure_of_a_copy_is_named_with_both_numbers(
    exhibit: int, line: int, number: int
) -> None:
    was = frozen()["exhibits"][exhibit]["figures"][line]["cell"]
    after = planted("exhibits", exhibit, "figures", line, "cell", value=number)
    found = changes(frozen(), after)
    place = ("133", "134")[exhibit]
    expected = FactChange(ChangeKind.FIGURE, place, (K, ALL)[line], "ours", was, number)
    assert found == (() if was == number else (expected,))


@pytest.mark.parametrize("side", ["ours", "official"])
def test_a_figure_of_a_differing_row_is_named_by_its_side(side: str) -> None:
    after = planted("differences", 0, side, value=9)
    (found,) = changes(frozen(), after)
    was = {"ours": 7, "official": 3}[side]
    assert found == FactChange(ChangeKind.FIGURE, "134", ALL, side, was, 9)


@pytest.mark.parametrize(
    ("path", "value", "expected"),
    [
        (("derivations",), [], (ChangeKind.CONTRADICTION_GONE, "", 200, None)),
        (("derivations", 0, "official"), 205, (ChangeKind.BOUND, "official", 200, 205)),
        (("derivations", 0, "survives"), 0, (ChangeKind.BOUND, "survives", 1, 0)),
        (("differences",), [], (ChangeKind.DIFFERENCE_GONE, "", 7, 3)),
        (("sums", 0, "ours"), 331, (ChangeKind.SUM, "ours", 330, 331)),
        (("values", "official_margin"), 0, (ChangeKind.OUTCOME, "official_margin", 12, 0)),
        (("values", "signatory"), "Ким", (ChangeKind.SIGNATORY, "signatory", "Һәкімов", "Ким")),
        (
            ("values", "addressee"),
            {"ru": "ЦИК", "kk": "ОСК", "en": ""},
            (ChangeKind.ADDRESS, "addressee", Text("Суд", "Сот"), Text("ЦИК", "ОСК")),
        ),
        (("people", 0, "name"), "Омарова", (ChangeKind.PERSON, "", "Сұңқарова", "Омарова")),
        (("act_on",), "2026-11-24", (ChangeKind.VALUE, "act_on", None, "2026-11-24")),
    ],
)
def test_each_kind_of_change_is_named(
    path: tuple[str | int, ...], value: object, expected: tuple[object, ...]
) -> None:
    (found,) = changes(frozen(), planted(*path, value=value))
    assert (found.kind, found.name, found.before, found.after) == expected


def test_an_exhibit_is_named_by_its_number() -> None:
    after = frozen()
    gone = after["exhibits"].pop()
    (found,) = changes(frozen(), after)
    assert (found.kind, found.place) == (ChangeKind.EXHIBIT_GONE, "3.2")
    added = frozen()
    added["exhibits"].append({**gone, "key": "copy-9", "precinct": {"ru": "9", "kk": "9"}})
    added["numbers"].append(["copies-A/copy-9", 3])
    (found,) = changes(frozen(), added)
    assert (found.kind, found.place) == (ChangeKind.EXHIBIT_NEW, "3.3")


def test_another_page_or_another_copy_of_the_same_precinct_replaces_an_exhibit() -> None:
    after = planted("exhibits", 1, "pages", 0, "sha256", value="f" * 64)
    (found,) = changes(frozen(), after)
    assert (found.kind, found.place) == (ChangeKind.EXHIBIT_REPLACED, "3.2")
    (found,) = changes(frozen(), planted("exhibits", 1, "key", value="copy-77"))
    assert (found.kind, found.place) == (ChangeKind.EXHIBIT_REPLACED, "3.2")


def test_what_is_told_of_an_exhibit_is_named_field_by_field() -> None:
    (found,) = changes(frozen(), planted("exhibits", 0, "obtained_by", value="Н-07"))
    assert (found.kind, found.name, found.after) == (ChangeKind.EXHIBIT_CARD, "obtained_by", "Н-07")


def test_incidents_come_go_and_are_told_otherwise() -> None:
    path = ("scopes", "incident")
    told = planted(*path, 0, "values", "incident_account", value="Отказ на словах.")
    (changed,) = changes(frozen(), told)
    assert (changed.kind, changed.place) == (ChangeKind.INCIDENT_CHANGED, "133")
    (gone,) = changes(frozen(), planted(*path, value=[]))
    assert (gone.kind, gone.line) == (ChangeKind.INCIDENT_GONE, INCIDENT)
    (new,) = changes(planted(*path, value=[]), frozen())
    assert new.kind is ChangeKind.INCIDENT_NEW


def test_figures_of_a_row_that_is_gone_are_told_where_they_are_known() -> None:
    after = planted("differences", value=[])
    known = {("134", "ours"): 7, ("134", "official"): 7}
    found = changes(frozen(), after, lambda place, _line, side: known[place, side])
    assert [one.kind for one in found] == [ChangeKind.DIFFERENCE_GONE, ChangeKind.FIGURE]
    assert (found[1].name, found[1].before, found[1].after) == ("official", 3, 7)


def test_papers_a_person_added_are_left_out() -> None:
    after = frozen()
    after["exhibits"].append({"key": "annex-1", "kind": "annex", "title": {"ru": "Письмо"}})
    assert changes(frozen(), after) == ()


@pytest.mark.parametrize("name", ["versions", "people", "numbers", "race", "act_on", "filed_on"])
def test_facts_frozen_by_an_older_program_can_be_read(name: str) -> None:
    before = frozen()
    before.pop(name, None)
    after = copy.deepcopy(before)
    assert changes(before, after) == ()


def test_nothing_that_differs_is_passed_over() -> None:
    (found,) = changes(frozen(), planted("flags", value=["neutral"]))
    assert found.kind is ChangeKind.OTHER
    (found,) = changes(frozen(), {**frozen(), "edited": [["p1", "иначе"]]})
    assert (found.kind, found.name) == (ChangeKind.TEXT, "edited")


def test_the_gravest_stands_first() -> None:
    after = planted("derivations", value=[])
    after["values"]["signatory"] = "Ким"
    after["exhibits"][0]["figures"][0]["cell"] = 1
    kinds = [one.kind for one in changes(frozen(), after)]
    assert kinds == [ChangeKind.CONTRADICTION_GONE, ChangeKind.FIGURE, ChangeKind.SIGNATORY]
