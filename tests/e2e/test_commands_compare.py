"""`compare` and `check`: the keys as documented, the answers known beforehand."""

import shutil
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.e2e.commands import (
    REFUSED,
    Rows,
    done,
    imported,
    run,
    town,
    write_csv,
)

NUMBER, TEXT, MAYBE = (int,), (str,), (int, type(None))

BOUNDS = {"precincts_observed": NUMBER, "lower": NUMBER, "upper": MAYBE, "gap": MAYBE}
SIDE: dict[str, Any] = {
    "precincts": MAYBE,
    "votes": {},
    "took_part": NUMBER,
    "threshold_votes": NUMBER,
    "entitled": [TEXT],
    "runner_up": (str, type(None)),
    "mandates": {},
    "tied": [TEXT],
    "tied_mandates": NUMBER,
}
SHAPE: dict[str, Any] = {
    "races": [
        {
            "race": TEXT,
            "form": TEXT,
            "precincts": {
                "total": NUMBER,
                "with_reading": NUMBER,
                "with_official": NUMBER,
                "compared": NUMBER,
                "differing": NUMBER,
            },
            "lines": [
                {
                    "line": TEXT,
                    "ours": NUMBER,
                    "official": NUMBER,
                    "difference": NUMBER,
                    "precincts": NUMBER,
                }
            ],
            "discrepancies": [
                {
                    "precinct": TEXT,
                    "line": TEXT,
                    "ours": NUMBER,
                    "official": NUMBER,
                    "difference": NUMBER,
                    "grade": TEXT,
                }
            ],
            "patterns": [{"precinct": TEXT, "pattern": TEXT, "moved": MAYBE}],
            "territories": [
                {
                    "commission": TEXT,
                    "line": TEXT,
                    "precincts_total": NUMBER,
                    "precincts_observed": NUMBER,
                    "lower": NUMBER,
                    "upper": MAYBE,
                    "official": NUMBER,
                    "contradiction": (str, type(None)),
                    "gap": MAYBE,
                    "survives_any": MAYBE,
                    "smallest": (bool,),
                    "by_grade": {
                        "A": BOUNDS,
                        "A-B": BOUNDS,
                        "A-C": BOUNDS,
                        "A-D": BOUNDS,
                        "A-E": BOUNDS,
                    },
                }
            ],
            "outcome": {
                "official_leader": (str, type(None)),
                "official_margin": MAYBE,
                "readings_leader": (str, type(None)),
                "readings_margin": MAYBE,
                "margin_low": MAYBE,
                "margin_high": MAYBE,
                "changes_result": (bool, type(None)),
            },
            "findings": {"total": NUMBER, "by_relation": {}},
            "votes": {
                "ours": NUMBER,
                "official": NUMBER,
                "difference": NUMBER,
                "precincts": NUMBER,
            },
            "lists": {
                "mandates": MAYBE,
                "official": SIDE,
                "readings": SIDE,
                "gained": {},
                "lost": {},
                "certain": (bool,),
                "changes_result": (bool, type(None)),
            },
            "thresholds": [
                {
                    "kind": TEXT,
                    "law": TEXT,
                    "mark": TEXT,
                    "side": (str, type(None)),
                    "precincts": MAYBE,
                    "count": NUMBER,
                    "of": NUMBER,
                    "needed": TEXT,
                    "reached": (bool, type(None)),
                }
            ],
            "most_wanted": [{"precinct": TEXT, "tightens": MAYBE, "could_decide": (bool,)}],
            "official_checks": [
                {
                    "check": TEXT,
                    "is_fault": (bool,),
                    "commission": (str, type(None)),
                    "precinct": (str, type(None)),
                    "lines": [TEXT],
                    "stated": MAYBE,
                    "computed": MAYBE,
                    "difference": MAYBE,
                    "of": (str, type(None)),
                    "parts": NUMBER,
                    "missing": NUMBER,
                    "stated_percent": TEXT,
                    "computed_percent": TEXT,
                    "formulas": [TEXT],
                    "untried": [TEXT],
                    "base": (list, type(None)),
                    "is_cut": (bool,),
                    "ranks": (list, type(None)),
                    "relation": TEXT,
                    "severity": TEXT,
                    "is_one_publication": (bool,),
                }
            ],
        }
    ],
    "parallel": [
        {
            "precinct": TEXT,
            "side": TEXT,
            "line": TEXT,
            "figures": {},
            "difference": NUMBER,
            "law": TEXT,
            "mark": TEXT,
        }
    ],
}


def is_shaped(value: object, shape: object, place: str = "") -> None:
    """Fail where a document has another key, order or type than the description."""
    if isinstance(shape, tuple):
        assert type(value) in shape, place
    elif isinstance(shape, list):
        assert isinstance(value, list), place
        for number, one in enumerate(value):
            is_shaped(one, shape[0], f"{place}[{number}]")
    elif shape == {}:
        assert isinstance(value, dict)
        assert all(type(one) is int for one in value.values())
    elif (
        place.endswith((".outcome", ".lists", ".official", ".readings", ".votes")) and value is None
    ):
        pass
    else:
        assert isinstance(shape, dict)
        assert isinstance(value, dict), place
        assert list(value) == list(shape), place
        for key, inner in shape.items():
            is_shaped(value[key], inner, f"{place}.{key}")


def compared(campaign: Path) -> dict[str, Any]:
    """The comparison of a campaign with one race, its shape checked."""
    told = done("compare", campaign, "--json")
    assert told.err == ""
    document = told.json()
    is_shaped(document, SHAPE)
    (race,) = document["races"]
    return dict(race)


def shares(total: int, parts: int) -> list[int]:
    whole, left = divmod(total, parts)
    return [whole + 1] * left + [whole] * (parts - left)


def campaign_of(folder: Path, profile: str, tables: dict[str, Rows]) -> Path:
    """A campaign that is made of tables alone."""
    campaign = folder / "Штаб кандидата.hq"
    day = ("--title", "Т", "--election-day", "2026-11-22")
    done("new", campaign, *day, "--profile", profile)
    for kind, rows in tables.items():
        imported(campaign, kind, write_csv(folder / f"{kind}.csv", rows))
    return campaign


@pytest.fixture(scope="module")
def almaty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """225 of 554 precincts hold 69,669 for K.; 50,366 are announced for the city."""
    votes = enumerate(shares(69_669, 225), start=1)
    numbers = range(1, 555)
    return campaign_of(
        tmp_path_factory.mktemp("Алматы 2019"),
        "president",
        {
            "commissions": (
                ("code", "parent", "name_ru", "name_kk"),
                ("almaty", "", "Алматинская городская комиссия", "Алматы қалалық комиссиясы"),
                *((f"d{one}", "almaty", f"Район {one}", f"{one} аудан") for one in range(1, 9)),
            ),
            "precincts": (
                ("precinct", "commission", "voters_on_list"),
                *((one, f"d{one % 8 + 1}", 1500) for one in numbers),
            ),
            "contestants": (("code", "name_ru"), ("k", "К."), ("t", "Т.")),
            "readings": (("precinct", "К."), *votes),
            "totals": (("commission", "К."), ("almaty", 50_366)),
        },
    )


@pytest.fixture(scope="module")
def district(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """15 precincts, 2,150 to 2,083 by copies, three of them changed by 50 votes in all."""
    both = list(zip(shares(2_150, 15), shares(2_083, 15), strict=True))
    moved = (20, 20, 10, *[0] * 12)
    readings = [(place, own, other) for place, (own, other) in enumerate(both, start=1)]
    official = [
        (place, own - part, other + part)
        for (place, own, other), part in zip(readings, moved, strict=True)
    ]
    return campaign_of(
        tmp_path_factory.mktemp("Округ № 3"),
        "maslikhat_smd",
        {
            "precincts": (("precinct", "commission"), *((one, "okrug") for one in range(1, 16))),
            "contestants": (("code", "name_ru"), ("ours", "Наш"), ("rival", "Другой")),
            "readings": (("precinct", "ours", "rival"), *readings),
            "official": (("precinct", "ours", "rival"), *official),
        },
    )


def test_almaty_2019_announced_less_than_its_copies_hold(almaty: Path) -> None:
    race = compared(almaty)
    assert race["race"] == "president"
    assert race["precincts"] == {
        "total": 554,
        "with_reading": 225,
        "with_official": 0,
        "compared": 0,
        "differing": 0,
    }
    (row,) = race["territories"]
    assert (row["commission"], row["line"]) == ("almaty", "contestant:k")
    assert (row["precincts_total"], row["precincts_observed"]) == (554, 225)
    assert (row["lower"], row["official"], row["gap"]) == (69_669, 50_366, 19_303)
    assert row["contradiction"] == "below_lower"
    assert row["smallest"] is True
    assert row["upper"] == 69_669 + 329 * 1_515
    assert row["survives_any"] == 62  # each of the largest copies holds 310: 62 of them 19,220
    assert row["by_grade"]["A-E"]["gap"] == 19_303
    assert row["by_grade"]["A-D"] == {
        "precincts_observed": 0,
        "lower": 0,
        "upper": 554 * 1_515,
        "gap": None,
    }
    assert race["outcome"] is None


def test_a_district_lost_by_33_is_won_by_67_in_its_copies(district: Path) -> None:
    race = compared(district)
    assert race["precincts"]["compared"] == 15
    assert race["precincts"]["differing"] == 3
    lines = {one["line"]: one for one in race["lines"] if one["precincts"]}
    assert lines == {
        "contestant:ours": {
            "line": "contestant:ours",
            "ours": 2_150,
            "official": 2_100,
            "difference": -50,
            "precincts": 15,
        },
        "contestant:rival": {
            "line": "contestant:rival",
            "ours": 2_083,
            "official": 2_133,
            "difference": 50,
            "precincts": 15,
        },
    }
    assert [(one["precinct"], one["difference"]) for one in race["discrepancies"]] == [
        ("1", -20),
        ("1", 20),
        ("2", -20),
        ("2", 20),
        ("3", -10),
        ("3", 10),
    ]
    # Nobody told the campaign who is ours, so margins are those of the official leader.
    assert race["outcome"] == {
        "official_leader": "rival",
        "official_margin": 33,
        "readings_leader": "ours",
        "readings_margin": -67,
        "margin_low": -67,
        "margin_high": -67,
        "changes_result": True,
    }


def test_lists_share_mandates_and_have_no_leader(tmp_path: Path) -> None:
    """3.5 % of those who took part are enough for the runner-up of one list that passes alone."""
    lists = (("code", "name_ru"), ("p", "Партия"), ("q", "Другая партия"))
    campaign = campaign_of(
        tmp_path,
        "maslikhat_pr",
        {
            "precincts": (("precinct", "commission"), (1, "t")),
            "contestants": lists,
            "readings": (("precinct", "p", "q", "votes_against_all"), (1, 930, 49, 21)),
            "official": (("precinct", "p", "q", "votes_against_all"), (1, 945, 34, 21)),
        },
    )
    race = compared(campaign)
    assert race["outcome"] is None
    assert race["lists"]["mandates"] is None
    assert race["lists"]["official"] == {
        "precincts": 1,
        "votes": {"p": 945, "q": 34},
        "took_part": 1000,
        "threshold_votes": 50,
        "entitled": ["p"],
        "runner_up": None,
        "mandates": {},
        "tied": [],
        "tied_mandates": 0,
    }
    assert race["lists"]["readings"]["entitled"] == ["p", "q"]
    assert race["lists"]["readings"]["runner_up"] == "q"
    assert race["patterns"] == [{"precinct": "1", "pattern": "transfer", "moved": 15}]
    assert race["votes"] == {"ours": 1000, "official": 1000, "difference": 0, "precincts": 1}
    assert "took_part" in done("compare", campaign).out


def test_a_party_of_the_kurultai_gains_what_another_one_loses(tmp_path: Path) -> None:
    head = ("precinct", "p", "q", "votes_against_all")
    campaign = campaign_of(
        tmp_path,
        "kurultai_pr",
        {
            "precincts": (("precinct", "commission", "voters_on_list"), (1, "t", 2000)),
            "contestants": (("code", "name_ru"), ("p", "Партия"), ("q", "Другая партия")),
            "readings": (head, (1, 600, 400, 0)),
            "official": (head, (1, 701, 299, 0)),
        },
    )
    race = compared(campaign)
    found = race["lists"]
    assert found["mandates"] == 145
    assert found["official"]["mandates"] == {"p": 102, "q": 43}
    assert found["readings"]["mandates"] == {"p": 87, "q": 58}
    assert (found["gained"], found["lost"]) == ({"q": 15}, {"p": 15})
    assert (found["certain"], found["changes_result"]) == (True, True)
    (quarter,) = race["thresholds"]
    assert (quarter["law"], quarter["count"], quarter["needed"]) == ("95", 1, "1/4")
    assert quarter["reached"] is True


def test_missing_precincts_are_wanted_in_the_order_of_what_they_may_decide(tmp_path: Path) -> None:
    campaign = campaign_of(
        tmp_path,
        "maslikhat_smd",
        {
            "precincts": (
                ("precinct", "commission", "voters_on_list"),
                (1, "t", 500),
                (2, "t", 100),
                (3, "t", 400),
                (4, "t", 200),
            ),
            "contestants": (("code",), ("a",), ("b",)),
            "readings": (("precinct", "a", "b"), (1, 150, 90)),
            "totals": (("commission", "a", "b"), ("t", 500, 400)),
        },
    )
    assert compared(campaign)["most_wanted"] == [
        {"precinct": "3", "tightens": 404, "could_decide": True},
        {"precinct": "4", "tightens": 202, "could_decide": False},
        {"precinct": "2", "tightens": 101, "could_decide": False},
    ]


def test_votes_of_unlike_precincts_are_not_added_up(tmp_path: Path) -> None:
    head = ("precinct", "a", "b", "votes_against_all")
    both = (head, (1, 10, 20, 1), (2, 10, "", 1))
    campaign = campaign_of(
        tmp_path,
        "maslikhat_smd",
        {
            "precincts": (("precinct", "commission"), (1, "t"), (2, "t")),
            "contestants": (("code",), ("a",), ("b",)),
            "readings": both,
            "official": both,
        },
    )
    race = compared(campaign)
    assert {one["line"]: one["precincts"] for one in race["lines"] if one["precincts"]} == {
        "contestant:a": 2,
        "contestant:b": 1,
        "votes_against_all": 2,
    }
    assert race["votes"] is None


def test_parallel_ballots_of_a_precinct_are_held_against_each_other(tmp_path: Path) -> None:
    campaign = tmp_path / "Две гонки.hq"
    day = ("--title", "Т", "--election-day", "2026-11-22")
    done("new", campaign, *day, "--profile", "maslikhat_smd", "--profile", "maslikhat_pr")
    precincts = (("precinct", "commission"), (1, "t"), (2, "t"))
    head = ("precinct", "voters_on_list", "ballots_received_by_pec", "ballots_invalid")
    for race, one in (("maslikhat_smd", 1000), ("maslikhat_pr", 1010)):
        file = write_csv(tmp_path / "precincts.csv", precincts)
        imported(campaign, "precincts", file, "--race", race)
        rows = (head, (1, one, 1020, one), (2, 700, 707, 5))
        file = write_csv(tmp_path / f"{race}.csv", rows)
        imported(campaign, "readings", file, "--race", race)
    document = done("compare", campaign, "--json").json()
    is_shaped(document, SHAPE)
    assert document["parallel"] == [
        {
            "precinct": "1",
            "side": "ours",
            "line": "voters_on_list",
            "figures": {"maslikhat_smd": 1000, "maslikhat_pr": 1010},
            "difference": 10,
            "law": "43(4)(1)",
            "mark": "V",
        }
    ]


def test_an_empty_campaign_is_compared_too(tmp_path: Path) -> None:
    race = compared(campaign_of(tmp_path, "akim", {}))
    assert race["precincts"]["total"] == 0
    assert race["territories"] == race["discrepancies"] == []
    assert race["outcome"]["changes_result"] is None


def test_more_than_every_ballot_is_above_the_upper_bound(tmp_path: Path) -> None:
    campaign = campaign_of(
        tmp_path,
        "maslikhat_smd",
        {
            "precincts": (
                ("precinct", "commission", "voters_on_list"),
                (1, "t", 100),
                (2, "t", 1000),
                (3, "t", 501),
            ),
            "contestants": (("code",), ("a",), ("b",)),
            "readings": (("precinct", "a"), (1, 40)),
            "totals": (("commission", "a", "votes_against_all"), ("t", 1_558, 3)),
        },
    )
    against, votes = compared(campaign)["territories"][::-1]
    assert votes["upper"] == 40 + 1_010 + 507  # ⌈1.01 × 501⌉ = 507
    assert (votes["contradiction"], votes["gap"]) == ("above_upper", 1)
    assert votes["survives_any"] == 0
    assert (against["line"], against["contradiction"]) == ("votes_against_all", None)
    assert against["survives_any"] is None
    assert against["smallest"] is False


def test_every_smallest_contradicted_territory_is_marked(tmp_path: Path) -> None:
    campaign = town(tmp_path)
    readings = (("precinct", "a"), ("12", 10), ("north/7", 20), ("south/7", 30))
    imported(campaign, "readings", write_csv(tmp_path / "r.csv", readings))
    totals = (("commission", "a"), ("city", 50), ("north", 29), ("south", 30))
    imported(campaign, "totals", write_csv(tmp_path / "t.csv", totals))
    rows = {one["commission"]: one for one in compared(campaign)["territories"]}
    assert {code: (one["gap"], one["smallest"]) for code, one in rows.items()} == {
        "city": (10, False),
        "north": (1, True),
        "south": (None, False),
    }


def test_plain_words_say_the_same_as_the_document(almaty: Path, district: Path) -> None:
    told = done("compare", almaty).out
    assert "almaty contestant:k: announced 50366, below_lower, gap 19303" in told
    assert '"changes_result": true' in done("compare", district).out


def test_findings_name_precinct_copy_relation_and_both_sides(tmp_path: Path) -> None:
    campaign = town(tmp_path)
    lines = ("voters_on_list", "voters_received_ballots", "a", "b")
    rows = (
        ("precinct", *lines, "votes_against_all", "ballots_invalid"),
        ("south/7", 600, 300, 200, 80, 10, 10),
        ("12", 299, 300, 200, 80, 10, 15),
    )
    imported(campaign, "readings", write_csv(tmp_path / "r.csv", rows))
    told = done("check", campaign, "--json")
    assert told.err == ""
    document = told.json()
    assert list(document) == ["findings"]
    for one in document["findings"]:
        assert list(one) == [
            "race",
            "precinct",
            "copy",
            "relation",
            "severity",
            "left",
            "right",
            "difference",
        ]
        assert {type(one[key]) for key in ("copy", "left", "right", "difference")} == {int}
        assert one["left"] - one["right"] == one["difference"]
    figures = ("precinct", "relation", "severity", "left", "right")
    assert [tuple(one[key] for key in figures) for one in document["findings"]] == [
        ("12", "R6", "warning", 300, 299),
        ("12", "R8", "info", 305, 300),
    ]
    found = compared(campaign)["findings"]
    assert found["total"] == len(document["findings"]) == sum(found["by_relation"].values())
    assert set(found["by_relation"]) == {one["relation"] for one in document["findings"]}
    plain = done("check", campaign)
    assert len(plain.out.splitlines()) == found["total"]


def sheet(path: Path, title: str) -> list[tuple[Any, ...]]:
    """The rows of a sheet under its header, with the values of its formulas."""
    book = openpyxl.load_workbook(path, data_only=True)
    rows = list(book[title].iter_rows(min_row=2, values_only=True))
    book.close()
    return rows


def test_the_workbook_shows_the_figures_of_the_document(
    almaty: Path, district: Path, tmp_path: Path
) -> None:
    for campaign in (almaty, district):
        path = tmp_path / f"{campaign.parent.name}.xlsx"
        told = done("compare", campaign, "--json", "--xlsx", path)
        (race,) = told.json()["races"]
        assert [row[1:5] for row in sheet(path, "Суммы")[:-1]] == [
            (one["ours"], one["official"], one["difference"], one["precincts"])
            for one in race["lines"]
        ]
        assert [(row[1], *row[3:7]) for row in sheet(path, "Расхождения")] == [
            (one["precinct"], one["ours"], one["official"], one["difference"], one["grade"])
            for one in race["discrepancies"]
        ]
        assert [(*row[2:7], row[8], row[9]) for row in sheet(path, "Территории")] == [
            (
                one["precincts_total"],
                one["precincts_observed"],
                one["lower"],
                one["upper"],
                one["official"],
                one["gap"],
                one["survives_any"],
            )
            for one in race["territories"]
        ]
        assert len(sheet(path, "Участки")) >= race["precincts"]["compared"]


def test_a_workbook_is_written_over_an_older_one(district: Path, tmp_path: Path) -> None:
    path = tmp_path / "сравнение.xlsx"
    path.write_bytes(b"older")
    done("compare", district, "--xlsx", path)
    assert sheet(path, "Сводка")


@pytest.mark.parametrize("place", ["нет/такой/папки.xlsx", ".", "файл.txt/под файлом.xlsx"])
def test_a_workbook_that_cannot_be_written_is_refused(
    place: str, district: Path, tmp_path: Path
) -> None:
    (tmp_path / "файл.txt").write_text("файл", encoding="utf-8")
    told = run("compare", district, "--json", "--xlsx", tmp_path / place)
    assert (told.code, told.out) == (REFUSED, "")
    assert str(tmp_path / place) in told.err
    assert "Nothing can be written" in told.err
    assert [one.name for one in tmp_path.iterdir()] == ["файл.txt"]


def test_comparing_changes_nothing(district: Path, tmp_path: Path) -> None:
    campaign = Path(shutil.copytree(district, tmp_path / "Копия.hq"))
    before = done("verify", campaign, "--json").out
    first = done("compare", campaign, "--json").out
    done("check", campaign, "--json")
    done("compare", campaign, "--xlsx", tmp_path / "x.xlsx")
    assert done("compare", campaign, "--json").out == first
    assert done("verify", campaign, "--json").out == before
