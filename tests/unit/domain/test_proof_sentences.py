"""What the sentences say: the right thing for the figures, in each language."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hq_desktop.catalogue.sentences import read_sentences
from hq_desktop.domain.board import compare
from hq_desktop.domain.bounds import TerritoryLine
from hq_desktop.domain.election import PrecinctId, TookPart
from hq_desktop.domain.list_outcome import ListOutcome, ListSide
from hq_desktop.domain.outcome import Outcome
from hq_desktop.domain.pattern import PatternKind, pattern_of
from hq_desktop.domain.proof_sentences import (
    contradiction_sentence,
    list_outcome_sentence,
    outcome_sentence,
    pattern_name,
    pattern_sentence,
)
from hq_desktop.domain.protocol import Cell, CellState, Side
from hq_desktop.domain.text import Language
from hq_desktop.paths import resource
from tests.unit.domain.races import RaceMaker

WORDS = read_sentences(resource("sentences"))
CODES = ("a", "b", "c", "d")
LINES = (*(f"contestant:{code}" for code in CODES), "votes_against_all")
NAMES = dict(zip(LINES[:-1], ("А.", "Б.", "В.", "Г."), strict=True))
NAMES_BY_CODE = {"a": "А.", "b": "Б."}


def told(ours: Sequence[int], official: Sequence[int], language: Language = Language.RU) -> str:
    own = dict(zip(LINES, ours, strict=True))
    other = dict(zip(LINES, official, strict=True))
    pattern = pattern_of(PrecinctId(312), LINES, own, other)
    assert pattern is not None
    shown = pattern_sentence(WORDS, language, pattern, own, other, NAMES, "312")
    return shown.replace("\u00a0", " ")


SAME = "; голоса в остальных строках совпадают."
BY_EXAMPLE = (
    (
        (340, 20, 30, 40, 210),
        (210, 20, 30, 40, 340),
        "числа строк «А.» и «Против всех» поменялись местами – по копии протокола 340 и 210, "
        "официально 210 и 340" + SAME,
    ),
    (
        (10, 213, 87, 45, 6),
        (10, 6, 213, 87, 45),
        (
            "числа 3 соседних строк, от «Б.» до «Г.» (213, 87, 45), официально стоят на одну "
            "строку ниже, чем в копии протокола."
        ),
    ),
    (
        (10, 1_213, 87, 45, 6),
        (1_213, 87, 45, 6, 10),
        (
            "числа 4 соседних строк, от «Б.» до «Против всех» (1 213, 87, 45, 6), официально стоят "
            "на одну строку выше, чем в копии протокола."
        ),
    ),
    (
        (1_512, 20, 30, 1, 2),
        (1_412, 20, 30, 1, 2),
        "в строке «А.» по копии протокола 1 512, официально 1 412: числа отличаются одной цифрой"
        + SAME,
    ),
    (
        (51, 20, 30, 1, 2),
        (512, 20, 30, 1, 2),
        "в строке «А.» по копии протокола 51, официально 512: в официальном числе одной цифрой "
        "больше" + SAME,
    ),
    (
        (512, 20, 30, 1, 2),
        (52, 20, 30, 1, 2),
        "в строке «А.» по копии протокола 512, официально 52: в официальном числе одной цифрой "
        "меньше" + SAME,
    ),
    (
        (34, 20, 30, 1, 2),
        (43, 20, 30, 1, 2),
        "в строке «А.» по копии протокола 34, официально 43: две соседние цифры стоят в обратном "
        "порядке" + SAME,
    ),
    (
        (244, 150, 0, 0, 9),
        (47, 347, 0, 0, 9),
        (
            "официально «А.» – на 197 голосов меньше, «Б.» – на 197 голосов больше, чем по копии "
            "протокола; сумма этих строк одна и та же – 394."
        ),
    ),
    (
        (10, 20, 30, 40, 50),
        (10, 81, 30, 41, 50),
        (
            "официально больше, чем по копии протокола: «Б.» – на 61 голос, «Г.» – на 1 голос; "
            "всего больше на 62 голоса, ни в одной строке не меньше."
        ),
    ),
    (
        (10, 20, 30, 40, 50),
        (10, 81, 30, 40, 50),
        "в строке «Б.» по копии протокола 20, официально 81, на 61 голос больше" + SAME,
    ),
    (
        (10, 20, 30, 40, 50),
        (8, 20, 30, 18, 50),
        (
            "официально меньше, чем по копии протокола: «А.» – на 2 голоса, «Г.» – на 22 голоса; "
            "всего меньше на 24 голоса, ни в одной строке не больше."
        ),
    ),
    (
        (10, 25, 30, 40, 50),
        (10, 18, 30, 40, 50),
        "в строке «Б.» по копии протокола 25, официально 18, на 7 голосов меньше" + SAME,
    ),
    (
        (10, 20, 30, 40, 50),
        (11, 18, 30, 18, 50),
        (
            "официально «А.» – на 1 голос больше, «Б.» – на 2 голоса меньше, «Г.» – на 22 голоса "
            "меньше, чем по копии протокола; различия всех строк вместе – 25 голосов."
        ),
    ),
)


@pytest.mark.parametrize(("ours", "official", "sentence"), BY_EXAMPLE)
def test_a_kind_of_change_is_told_from_its_figures(
    ours: Sequence[int], official: Sequence[int], sentence: str
) -> None:
    assert told(ours, official) == f"Участок № 312: {sentence}"


def test_a_kind_of_change_is_told_in_kazakh_and_english() -> None:
    ours, official = (244, 150, 0, 0, 9), (47, 347, 0, 0, 9)
    assert told(ours, official, Language.KK) == (
        "№ 312 учаске: хаттама көшірмесімен салыстырғанда ресми деректер бойынша «А.» жолында "
        "197 дауысқа кем, «Б.» жолында 197 дауысқа артық; осы жолдардың жиыны бірдей – 394."
    )
    assert told(ours, official, Language.EN) == (
        "Precinct 312: officially “А.” has 197 votes fewer, “Б.” has 197 votes more than in the "
        "copy of the protocol; these lines add up to the same, 394."
    )


def test_quotation_marks_inside_others_are_others() -> None:
    sheet = {"contestant:a": 10}, {"contestant:a": 71}
    pattern = pattern_of(PrecinctId(1), ("contestant:a",), *sheet)
    assert pattern is not None
    names = {"contestant:a": "Партия «Тасбулак»"}
    told = pattern_sentence(WORDS, Language.RU, pattern, *sheet, names, "1")
    assert "в строке «Партия „Тасбулак“» по копии" in told


def test_every_kind_has_a_name_of_its_own_in_every_language() -> None:
    for language in Language:
        assert len({pattern_name(WORDS, language, kind) for kind in PatternKind}) == 7


@given(st.lists(st.tuples(*[st.integers(0, 400)] * 5), min_size=2, max_size=2))
def test_every_change_is_told_whole_in_every_language(sides: list[tuple[int, ...]]) -> None:
    ours, official = sides
    if ours == official:
        return
    for language in Language:
        sentence = told(ours, official, language)
        assert sentence.endswith(".")
        assert "{" not in sentence


# --- announced totals -------------------------------------------------------------------------


def announced(
    seen: Sequence[int],
    official: int,
    unseen: Sequence[int | None] = (),
    line: str = "contestant:a",
    received: int | None = None,
) -> str:
    """Sheets with these figures, other precincts with so many voters, and a total for them all."""
    maker = RaceMaker(is_default_cap_allowed=True)
    for figure in seen:
        maker.copy(maker.precinct(voters=900), {line: figure})
    for voters in unseen:
        maker.precinct(voters=voters)
    if received is not None:
        maker.copy(maker.precinct(), {"ballots_received_by_pec": received}, Side.OFFICIAL)
    maker.announce("root", {line: official})
    return sentence_of(compare(maker.facts()).territories[0])


def sentence_of(row: TerritoryLine, language: Language = Language.RU) -> str:
    shown = contradiction_sentence(WORDS, language, row, "Город", "А.")
    return shown.replace("\u00a0", " ")


def test_below_the_lower_bound_it_holds_whatever_the_other_protocols_say() -> None:
    assert announced((1_200, 900), 1_500, (1_000,) * 22) == (
        "Город, строка «А.»: по 24 участкам территории объявлено 1 500, а копии протоколов с 2 "
        "участков уже дают 2 100, на 600 больше; если эти копии верны, объявленное число неверно, "
        "каким бы ни было число этой строки на участках, где оно не установлено (22)."
    )


def test_with_every_sheet_seen_copies_and_total_cannot_both_be_right() -> None:
    end = "; копии и объявленное число не могут быть верны вместе."
    assert announced((100,), 90) == (
        "Город, строка «А.»: по 1 участку территории объявлено 90, а копии протоколов со всех "
        "участков дают 100, на 10 больше" + end
    )
    assert announced((100, 50), 171) == (
        "Город, строка «А.»: по 2 участкам территории объявлено 171, а копии протоколов со всех "
        "участков дают 150, на 21 меньше" + end
    )


def test_above_the_upper_bound_it_holds_only_with_the_limits_and_names_their_sources() -> None:
    assert announced((100,), 9_000, (1_000, 100, None), received=400) == (
        "Город, строка «А.»: по 5 участкам территории объявлено 9 000, а копии протоколов с 1 "
        "участка дают 100, и на участках, где число этой строки не установлено (4), больше 4 541 "
        "быть не может, вместе – не больше 4 641: объявлено на 4 359 больше возможного; вывод "
        "держится, только пока верны копии и пределы этих участков: полученные комиссией бюллетени "
        "– 1 участок; список избирателей с запасом 1 % (ст. 37 п. 3) – 2 участка; 3 030 бюллетеней "
        "на участок (ст. 23, ст. 37 п. 3) – 1 участок."
    )


SHEETS_WITHOUT_A_NUMBER = (
    (
        Language.RU,
        (
            "а копии протоколов с 1 участка уже дают 1 200, на 300 больше; если эти копии верны, "
            "объявленное число неверно, каким бы ни было число этой строки на участках, где оно не "
            "установлено (2)."
        ),
    ),
    (
        Language.KK,
        (
            "1 учаскенің хаттама көшірмелері бойынша қосынды 1 200, жарияланған сан одан 300 кем; "
            "осы көшірмелер дұрыс болса, осы жолдың саны анықталмаған учаскелерде (2) ол қандай "
            "болса да, жарияланған сан дұрыс емес."
        ),
    ),
    (
        Language.EN,
        (
            "while the copies of protocols from 1 precinct already hold 1 200, 300 more; if these "
            "copies are right the announced number is not, whatever the number of this line is in "
            "the precincts where it is not established (2)."
        ),
    ),
)


@pytest.mark.parametrize(("language", "end"), SHEETS_WITHOUT_A_NUMBER)
def test_where_every_precinct_has_a_sheet_no_other_precinct_is_spoken_of(
    language: Language, end: str
) -> None:
    maker = RaceMaker(is_default_cap_allowed=True)
    maker.copy(maker.precinct(voters=2_000), {"contestant:a": 1_200})
    maker.copy(maker.precinct(voters=900), {"contestant:a": CellState.BLANK, "contestant:b": 7})
    disputed = maker.precinct(voters=900)
    maker.copy(disputed, {"contestant:a": 40})
    maker.copy(disputed, {"contestant:a": 41})
    maker.announce("root", {"contestant:a": 900})
    row = compare(maker.facts()).territories[0]
    assert sentence_of(row, language).endswith(end)


def test_limits_alone_may_be_exceeded_without_any_copy() -> None:
    assert announced((), 500, (100,)) == (
        "Город, строка «А.»: по 1 участку территории объявлено 500, а больше 101 быть не может: "
        "объявлено на 399 больше возможного; копий протоколов с этим числом нет, и вывод держится, "
        "только пока верны пределы участков: список избирателей с запасом 1 % (ст. 37 п. 3) – 1 "
        "участок."
    )


def test_without_a_contradiction_it_says_that_nothing_is_proved() -> None:
    assert announced((100,), 150, (1_000,)) == (
        "Город, строка «А.»: объявлено 150; при копиях протоколов с 1 из 2 участков возможно любое "
        "число от 100 до 1 110: противоречия нет, и ничего не доказано."
    )
    assert announced((), 50, (1_000,)) == (
        "Город, строка «А.»: объявлено 50; копий протоколов с этим числом нет, сравнить не с чем, "
        "и ничего не доказано."
    )
    assert announced((100, 30), 130) == (
        "Город, строка «А.»: объявлено 130, и копии протоколов со всех участков дают столько же: "
        "расхождения нет."
    )
    assert announced((100,), 2_000, (1_000,), line="voters_on_list") == (
        "Город, строка «А.»: объявлено 2 000; при копиях протоколов с 1 из 2 участков возможно "
        "любое число от 100, верхний предел неизвестен: противоречия нет, и ничего не доказано."
    )


def test_took_part_counted_in_ways_not_recorded_proves_nothing() -> None:
    maker = RaceMaker(took_part=TookPart.WITHOUT_INVALID)
    maker.copy(maker.precinct(voters=900), {"voters_participated": 500})
    maker.announce("root", {"voters_participated": 400})
    facts = maker.facts()
    (row,) = compare(facts).territories
    assert sentence_of(row) == (
        "Город, строка «А.»: объявлено 400, копии протоколов дают 500, но не записано, что обе "
        "стороны считают принявших участие одинаково: сравнивать эти числа нельзя, и ничего не "
        "доказано."
    )
    race = replace(facts.race, took_part_official=TookPart.WITHOUT_INVALID)
    (row,) = compare(replace(facts, race=race)).territories
    assert "не могут быть верны вместе" in sentence_of(row)


@given(
    st.lists(st.integers(0, 900), max_size=3),
    st.lists(st.none() | st.integers(0, 900), max_size=3),
    st.integers(0, 4_000),
    st.sampled_from(list(Language)),
)
def test_the_sentence_claims_a_contradiction_just_where_there_is_one(
    seen: list[int], unseen: list[int | None], official: int, language: Language
) -> None:
    maker = RaceMaker()
    for figure in seen:
        maker.copy(maker.precinct(voters=900), {"contestant:a": figure})
    for voters in unseen:
        maker.precinct(voters=voters)
    maker.announce("root", {"contestant:a": official})
    (row,) = compare(maker.facts()).territories
    sentence = sentence_of(row, language)
    says_nothing = {
        Language.RU: ("ничего не доказано", "расхождения нет"),
        Language.KK: ("ештеңе дәлелденбеген", "айырмашылық жоқ"),
        Language.EN: ("nothing is proved", "there is no difference"),
    }
    is_nothing = any(one in sentence for one in says_nothing[language])
    assert is_nothing == (row.contradiction is None)
    has_limits = row.contradiction == "above_upper" and row.precincts_observed < row.precincts_total
    limited = {Language.RU: "только пока верны", Language.KK: "ғана сақталады", Language.EN: "only"}
    assert (limited[language] in sentence) == has_limits
    assert "{" not in sentence


# --- results ----------------------------------------------------------------------------------


def seat(
    official: Mapping[str, int] | None,
    readings: Sequence[Mapping[str, int]],
    unseen: Sequence[int | None] = (),
) -> str:
    maker = RaceMaker(ours="a")
    for votes in readings:
        cells: dict[str, Cell] = {f"contestant:{code}": one for code, one in votes.items()}
        maker.copy(maker.precinct(voters=900), cells)
    for voters in unseen:
        maker.precinct(voters=voters)
    if official is not None:
        maker.announce("root", {f"contestant:{code}": one for code, one in official.items()})
    outcome = compare(maker.facts()).outcome
    assert outcome is not None
    return outcome_sentence(WORDS, Language.RU, outcome, NAMES_BY_CODE).replace("\u00a0", " ")


def test_a_result_that_changes_whatever_the_rest_holds_is_said_so() -> None:
    assert seat({"a": 100, "b": 300}, [{"a": 500, "b": 200}], [100]) == (
        "Официально больше всего голосов у «Б.», но по копиям протоколов этот участник не может "
        "быть первым, даже если прибавить ему все бюллетени, которые могли быть на участках, где "
        "установлены не все числа голосов. По копиям впереди «А.», отрыв 300 голосов."
    )
    assert seat({"a": 100, "b": 300}, [{"a": 221, "b": 200}]) == (
        "Официально больше всего голосов у «Б.», но по копиям протоколов со всех участков этот "
        "участник не первый. По копиям впереди «А.», отрыв 21 голос."
    )


def test_a_result_that_stays_is_said_so() -> None:
    assert seat({"a": 300, "b": 100}, [{"a": 500, "b": 200}], [100]) == (
        "Больше всего голосов у «А.» и официально, и по копиям протоколов; бюллетени, которые "
        "могли быть на участках, где установлены не все числа голосов, этого не изменят."
    )
    assert seat({"a": 300, "b": 100}, [{"a": 500, "b": 200}]) == (
        "Больше всего голосов у «А.» и официально, и по копиям протоколов со всех участков."
    )


def test_a_result_that_the_rest_decides_proves_nothing() -> None:
    enough = (
        "; бюллетеней на участках, где установлены не все числа голосов, хватило бы на любой "
        "исход, поэтому о результате ничего не доказано."
    )
    ahead = "Официально впереди «Б.», по копиям протоколов – «А.»"
    assert seat({"a": 1, "b": 2}, [{"a": 50, "b": 20}], [100]) == ahead + enough
    assert seat({"a": 1, "b": 2}, [{"a": 50, "b": 20}], [None]) == ahead + (
        "; сколько бюллетеней могло быть на участках, где установлены не все числа голосов, "
        "известно не для всех, поэтому о результате ничего не доказано."
    )
    assert seat({"a": 1, "b": 2}, [{"a": 10, "b": 20}], [100]) == (
        "И официально, и по копиям протоколов впереди «Б.»" + enough
    )
    equal = "Официально впереди «Б.», по копиям протоколов голоса первых равны"
    assert seat({"a": 1, "b": 2}, [{"a": 20, "b": 20}]) == equal + (
        "; о результате ничего не доказано."
    )


def test_a_result_without_figures_proves_nothing() -> None:
    assert seat(None, [{"a": 10, "b": 20}]).startswith(
        "По официальным данным нельзя сказать, кто впереди"
    )
    assert seat({"a": 5, "b": 5}, [{"a": 10, "b": 20}]).endswith("о результате ничего не доказано.")
    assert seat({"a": 1, "b": 5}, [], [100]) == (
        "Официально впереди «Б.»; копий протоколов, где указаны голоса за всех, нет, и о "
        "результате ничего не доказано."
    )


SIDE = ListSide({"a": 60, "b": 40}, 100, None, Fraction(5), ("a", "b"), {"a": 6, "b": 4})
TIED = replace(SIDE, tied=("a", "b"), tied_mandates=1)


@pytest.mark.parametrize(
    ("outcome", "sentence"),
    [
        (
            ListOutcome(10, SIDE, SIDE, {"a": 2}, {"b": 2}, True, True),
            (
                "По копиям протоколов мандаты (10) распределяются не так, как официально: «А.» – "
                "на 2 мандата больше, «Б.» – на 2 мандата меньше; голоса, которые могли быть на "
                "участках, где установлены не все числа голосов, этого не изменят."
            ),
        ),
        (
            ListOutcome(10, SIDE, SIDE, changes_result=True),
            (
                "Официальное распределение 10 мандатов по копиям протоколов невозможно, какими бы "
                "ни были голоса на участках, где установлены не все числа голосов; кому достанутся "
                "мандаты, зависит от этих участков."
            ),
        ),
        (
            ListOutcome(10, SIDE, SIDE, is_certain=True, changes_result=False),
            (
                "По копиям протоколов мандаты (10) распределяются так же, как официально; голоса, "
                "которые могли быть на участках, где установлены не все числа голосов, этого не "
                "изменят."
            ),
        ),
        (
            ListOutcome(21, SIDE, SIDE),
            (
                "По копиям протоколов нельзя сказать, меняется ли распределение 21 мандата: это "
                "зависит от участков, где установлены не все числа голосов, и ничего не доказано."
            ),
        ),
        (
            ListOutcome(10, TIED, SIDE),
            (
                "По официальным данным часть из 10 мандатов зависит от равных чисел и от того, "
                "какая партия зарегистрирована раньше; меняется ли распределение, сказать нельзя, "
                "и ничего не доказано."
            ),
        ),
        (
            ListOutcome(10, None, SIDE),
            "Официальных данных для распределения 10 мандатов нет, и ничего не доказано.",
        ),
        (
            ListOutcome(10, SIDE, None),
            (
                "Копий протоколов, по которым можно распределить 10 мандатов, нет, и ничего не "
                "доказано."
            ),
        ),
        (
            ListOutcome(None, SIDE, SIDE),
            "Число мандатов не указано, поэтому распределить их нельзя.",
        ),
    ],
)
def test_a_division_of_mandates_is_told(outcome: ListOutcome, sentence: str) -> None:
    shown = list_outcome_sentence(WORDS, Language.RU, outcome, NAMES_BY_CODE)
    assert shown.replace("\u00a0", " ") == sentence
    for language in Language:
        assert "{" not in list_outcome_sentence(WORDS, language, outcome, NAMES_BY_CODE)


def test_an_outcome_of_a_seat_is_told_in_every_language() -> None:
    outcome = Outcome("b", -200, "a", 300, 200, 400, True)
    told = {
        language: outcome_sentence(WORDS, language, outcome, NAMES_BY_CODE) for language in Language
    }
    assert len(set(told.values())) == 3
    assert all("{" not in one for one in told.values())
