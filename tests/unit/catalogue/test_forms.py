"""Forms: every shipped file, another country's file, and each fault refused by name."""

from pathlib import Path

import pytest

from hq_desktop.catalogue.forms import read_form
from hq_desktop.catalogue.toml_reading import text_of
from hq_desktop.domain.election import Contestant, ContestantCode, TookPart
from hq_desktop.domain.errors import FaultyDataFile
from hq_desktop.domain.form import CONTESTANTS, ProtocolForm, Severity
from hq_desktop.domain.rules import Checker
from hq_desktop.domain.text import Text, with_cyrillic_i
from hq_desktop.paths import resource

SHIPPED = sorted(resource("forms").glob("*.toml"))
SAMPLES = Path(__file__).parents[2] / "samples" / "forms"

STATUTORY = (
    "voters_on_list",
    "voters_received_ballots",
    "voters_participated",
    "votes_against_all",
    "ballots_invalid",
    "ballots_received_by_pec",
    "ballots_cancelled",
)
OPTIONAL = (
    "voters_by_absentee_certificate",
    "voters_outside_premises",
    "home_applications",
    "ballots_in_portable_boxes",
    "ballots_in_all_boxes",
)
CONTESTANT_LIST = tuple(Contestant(ContestantCode(f"c{place}"), Text("а")) for place in range(1, 9))

TITLE = 'code = "own"\ntitle = { ru = "а", kk = "ә" }\n'
LINE = '[line.one]\nnumber = "1"\nlabel = { ru = "а", kk = "ә" }\n'
SECOND = '[line.two]\nnumber = "2"\nlabel = { ru = "б", kk = "б" }\n'
MESSAGE = 'severity = "error"\nmessage = { ru = "а", kk = "ә" }\n'
RULE = f'[relation.A]\nrule = [["one"], "<=", ["two"]]\n{MESSAGE}'
WORDS = 'wordings = "wordings-2026-07-01"\n'


@pytest.fixture(params=SHIPPED, ids=lambda path: path.stem)
def form(request: pytest.FixtureRequest) -> ProtocolForm:
    return read_form(text_of(request.param), request.param.name)


def sample(name: str) -> ProtocolForm:
    return read_form(text_of(SAMPLES / name), name)


def refused(text: str) -> tuple[str, str]:
    with pytest.raises(FaultyDataFile) as caught:
        read_form(text, "own.toml")
    assert caught.value.facts["file"] in ("own.toml", "wordings-2026-07-01.toml")
    return str(caught.value.facts["key"]), str(caught.value.facts["reason"])


def test_every_form_has_the_statutory_lines_in_the_order_of_the_paper(form: ProtocolForm) -> None:
    typed = [line.code for line in form.fields(CONTESTANT_LIST)]
    votes = [one.line for one in CONTESTANT_LIST]
    assert typed == [*STATUTORY[:3], *votes, *STATUTORY[3:]]


def test_eight_contestants_make_fifteen_numbers_to_type(form: ProtocolForm) -> None:
    assert len(form.fields(CONTESTANT_LIST)) == 15


def test_optional_lines_come_when_they_are_wanted(form: ProtocolForm) -> None:
    shown = frozenset({"issued_by_member", *OPTIONAL})
    typed = [line.code for line in form.fields((), shown)]
    members = [f"issued_by_member_{place}" for place in range(1, 10)]
    assert typed == [*STATUTORY[:2], *members, *STATUTORY[2:], *OPTIONAL]


def test_every_number_of_a_form_stands_once(form: ProtocolForm) -> None:
    numbers = [line.number for line in form.lines]
    assert len(numbers) == len(set(numbers))


def test_every_line_and_relation_has_words_in_three_languages_and_a_source(
    form: ProtocolForm,
) -> None:
    for text in (form.title, form.note, *(line.label for line in form.lines)):
        assert all((text.ru, text.kk, text.en))
    for relation in form.relations:
        assert all((relation.message.ru, relation.message.kk, relation.message.en))
        assert relation.law
        assert relation.mark.source
        assert relation.mark.edition


def test_kazakh_is_written_with_cyrillic_letters(form: ProtocolForm) -> None:
    for line in form.lines:
        assert line.label.kk == with_cyrillic_i(line.label.kk)


def test_no_message_accuses_anybody(form: ProtocolForm) -> None:
    accusing = ("фальсиф", "подлог", "мошен", "вброс", "бұрмала", "қолдан жаса", "fraud", "fake")
    for relation in form.relations:
        for wording in relation.message.every():
            assert not any(word in wording.casefold() for word in accusing)


def test_the_relations_are_those_that_apply_to_lines(form: ProtocolForm) -> None:
    assert [one.id for one in form.relations] == [
        *("R1", "R2", "R3", "R4", "R5", "R6", "R7a", "R7b", "R7c", "R8", "R10", "R11")
    ]
    assert [one.id for one in form.relations if not one.is_on] == ["R10"]
    assert {one.id: one.formula for one in form.relations if one.formula} == {
        "R7a": TookPart.WITHOUT_INVALID,
        "R7b": TookPart.WITH_INVALID,
        "R7c": TookPart.RECEIVED,
    }
    errors = [one.id for one in form.relations if one.severity is Severity.ERROR]
    assert errors == ["R1", "R2", "R8"]


def test_no_form_claims_to_be_checked(form: ProtocolForm) -> None:
    assert not form.mark.is_checked
    assert form.mark.mark == "U"


def test_only_the_forms_of_2023_name_their_resolution() -> None:
    forms = {path.stem: read_form(text_of(path), path.name) for path in SHIPPED}
    named = {code: (one.resolution, one.annex) for code, one in forms.items() if one.resolution}
    resolution = "постановление ЦИК от 20.01.2023 № 18/672"
    assert named == {
        "mazhilis-smd-2023": (resolution, "20"),
        "mazhilis-pr-2023": (resolution, ""),
    }


def test_the_labels_are_the_words_of_the_law() -> None:
    form = read_form(text_of(resource("forms", "president-2026.toml")), "president-2026.toml")
    line = form.line("votes_against_all")
    assert line is not None
    assert line.law == "43(4-1)(2-1)"
    assert line.label.ru == "число бюллетеней с отметкой в строке «Против всех»"
    assert line.label.kk == "«Бәріне қарсымын» деген жолда белгісі бар бюллетеньдер саны"


def test_a_group_of_lines_is_spelt_out_with_the_number_of_the_paper() -> None:
    form = read_form(text_of(resource("forms", "akim-2026.toml")), "akim-2026.toml")
    line = form.line("issued_by_member_9")
    assert line is not None
    assert (line.number, line.group) == ("3.9", "issued_by_member")
    assert line.label.ru.endswith("(член 9)")
    assert line.label.kk.endswith("(9-мүше)")


def test_another_countrys_eighteen_lines_need_no_code() -> None:
    form = sample("eighteen-lines.toml")
    contestants = CONTESTANT_LIST[:3]
    assert [line.number for line in form.fields(contestants)] == [
        *(str(number) for number in range(1, 19)),
        *("19.1", "19.2", "19.3"),
    ]
    cells = {
        "ballots_received": 1_000,
        "ballots_unaccounted": 0,
        "issued_early": 10,
        "issued_inside": 600,
        "issued_outside": 40,
        "cancelled": 350,
        "ballots_lost": 0,
        "in_portable": 50,
        "in_stationary": 600,
        "invalid": 20,
        "valid": 630,
        "contestant:c1": 300,
        "contestant:c2": 200,
        "contestant:c3": 130,
    }
    checker = Checker(form, contestants)
    assert checker.findings(cells) == ()
    assert [one.id for one in checker.unchecked(cells)] == ["certificates_balance"]
    moved = {**cells, "contestant:c1": 350, "cancelled": 349}
    assert [one.relation for one in checker.findings(moved)] == [
        "ballots_balance",
        "valid_are_votes",
    ]


def test_a_form_without_contestants_is_a_form() -> None:
    form = read_form(TITLE + LINE, "own.toml")
    assert CONTESTANTS not in form.codes
    assert [line.code for line in form.fields(CONTESTANT_LIST)] == ["one"]


def test_a_file_with_a_byte_order_mark_and_windows_lines_is_read() -> None:
    text = "\ufeff" + (TITLE + LINE).replace("\n", "\r\n")
    assert read_form(text, "own.toml").codes == {"one"}


def test_a_form_may_change_a_shared_relation_and_add_its_own_line() -> None:
    text = (
        TITLE
        + WORDS
        + '[paper]\n1 = "voters_received_ballots"\n2 = "ballots_in_all_boxes"\n3 = "one"\n'
        + '[line.one]\nlabel = { ru = "а", kk = "ә" }\n'
        + '[relation.R10]\nrule = [["voters_received_ballots"], "<=", ["ballots_in_all_boxes"]]\n'
        + f"tolerance = 5\n{MESSAGE}"
    )
    form = read_form(text, "own.toml")
    (relation,) = form.relations
    assert (relation.is_on, relation.tolerance) == (True, 5)
    assert [line.number for line in form.lines] == ["1", "2", "3"]


@pytest.mark.parametrize(
    ("text", "key", "reason"),
    [
        ("code = ", "TOML", "Invalid value"),
        (LINE, "code", "missing"),
        (TITLE.replace("own", "own form"), "code", "letters"),
        ('code = "own"\n' + LINE, "title", "missing"),
        (TITLE, "line", "no lines"),
        ("colour = 1\n" + TITLE + LINE, "colour", "unknown"),
        (TITLE + LINE + 'colour = "red"\n', "line.one.colour", "unknown"),
        (TITLE + LINE.replace(', kk = "ә"', ""), "line.one.label.kk", "missing"),
        (TITLE + LINE.replace('ru = "а"', 'ru = " "'), "line.one.label.ru", "not empty"),
        (TITLE + LINE.replace('kk = "ә"', 'kk = "ә", de = "a"'), "line.one.label.de", "unknown"),
        (TITLE + LINE.replace('"1"', "1"), "line.one.number", "quotes"),
        (TITLE + LINE + LINE, "TOML", "twice"),
        (TITLE + LINE + SECOND.replace('"2"', '"1"'), "line", "'1' stands 2 times"),
        (TITLE + LINE.replace("one", '"contestant:one"'), "line.contestant:one", "begin with"),
        (TITLE + LINE.replace("one", "precinct"), "line.precinct", "column"),
        (TITLE + LINE.replace("one", "One"), "line.One", "small Latin letters"),
        (TITLE + LINE + "repeated = 100\n", "line.one.repeated", "at most 99"),
        (
            TITLE + LINE.replace("one", "contestants") + "repeated = 2\n",
            "line.contestants.repeated",
            "never",
        ),
        (
            TITLE + LINE.replace("one", "contestants") + "optional = true\n",
            "line.contestants.optional",
            "left out",
        ),
        (TITLE + LINE + "optional = 1\n", "line.one.optional", "true or false"),
        (
            TITLE + LINE + "repeated = 2\n" + SECOND.replace("two", "one_1"),
            "line",
            "'one_1' stands 2",
        ),
        ("line = 3\n" + TITLE, "line", "table"),
        (TITLE + 'wordings = "wordings-1995"\n', "wordings", "no wordings"),
        (TITLE + 'wordings = "../forms/akim-2026"\n', "wordings", "no wordings"),
        (TITLE + WORDS + '[paper]\n1 = "one"\n', "paper.1", "no line 'one'"),
        (TITLE + WORDS + '[paper]\n1 = "contestants"\n2 = "contestants"\n', "paper", "twice"),
        (TITLE + WORDS + '[paper]\n1 = "votes_against_all"\n' + LINE, "line.one", "no number"),
        (
            TITLE + WORDS + 'relations = ["R99"]\n[paper]\n1 = "voters_on_list"\n',
            "relations",
            "R99",
        ),
        (
            TITLE + WORDS + 'relations = ["R6"]\n[paper]\n1 = "voters_on_list"\n',
            "relations",
            "lacks",
        ),
        (TITLE + LINE + RULE, "relation.A.rule", "no line 'two'"),
        (
            TITLE + LINE + SECOND + RULE.replace('"two"', '"contestants"'),
            "relation.A.rule",
            "contestants",
        ),
        (TITLE + LINE + SECOND + RULE.replace('"<="', '"<"'), "relation.A.rule", "<="),
        (
            TITLE + LINE + SECOND + RULE.replace('["two"]', '"two"'),
            "relation.A.rule",
            "list of texts",
        ),
        (TITLE + LINE + SECOND + RULE.replace('["two"]', "[]"), "relation.A.rule", "both sides"),
        (TITLE + LINE + SECOND + RULE.replace(', ["two"]', ""), "relation.A.rule", "expected [["),
        (
            TITLE + LINE + SECOND + RULE.replace('"error"', '"fatal"'),
            "relation.A.severity",
            "fatal",
        ),
        (TITLE + LINE + SECOND + RULE + 'needs = ["three"]\n', "relation.A.needs", "three"),
        (TITLE + LINE + SECOND + RULE + 'if_stated = ["three"]\n', "relation.A.if_stated", "three"),
        (
            TITLE + LINE + SECOND + RULE + 'severity_without = "info"\n',
            "relation.A.severity_without",
            "if_stated",
        ),
        (TITLE + LINE + SECOND + RULE + "factor = 1.01\n", "relation.A.factor", "quotes"),
        (TITLE + LINE + SECOND + RULE + 'factor = "1,01"\n', "relation.A.factor", "decimal"),
        (TITLE + LINE + SECOND + RULE + 'round = "off"\n', "relation.A.round", "up or down"),
        (TITLE + LINE + SECOND + RULE + "tolerance = -1\n", "relation.A.tolerance", "0 or more"),
        (
            TITLE + LINE + SECOND + RULE + "tolerance = true\n",
            "relation.A.tolerance",
            "whole number",
        ),
        (TITLE + LINE + SECOND + RULE + 'formula = "mine"\n', "relation.A.formula", "mine"),
        (TITLE + LINE + SECOND + RULE + 'mark = "X"\n', "relation.A.mark", "V, S, U"),
        (TITLE + LINE + SECOND + RULE + "law = 43\n", "relation.A.law", "quotes"),
        (TITLE + 'relations = "R1"\n' + LINE, "relations", "list"),
        (TITLE + "relations = [1]\n" + LINE, "relations", "list of texts"),
    ],
)
def test_a_faulty_form_is_refused_with_file_key_and_reason(
    text: str, key: str, reason: str
) -> None:
    found_key, found_reason = refused(text)
    assert found_key == key
    assert reason in found_reason
