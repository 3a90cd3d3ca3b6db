import pytest

from hq_desktop.domain.election import Contestant, ContestantCode, ContestantKind
from hq_desktop.domain.text import Text
from hq_desktop.exchange.contestant_names import Named, named

PEOPLE = (
    Contestant(ContestantCode("1"), Text("Иванов Иван Иванович", "Иванов Иван")),
    Contestant(ContestantCode("2"), Text("Иванов Пётр Сергеевич")),
    Contestant(ContestantCode("3"), Text("Қайратов Қ.", "", "Kairatov Q.")),
    Contestant(ContestantCode("4"), Text("Петрова Анна Львовна")),
)
PARTIES = (
    Contestant(ContestantCode("A"), Text("Партия «AMANAT»"), ContestantKind.PARTY),
    Contestant(
        ContestantCode("S"),
        Text("Общенациональная социал-демократическая партия", "Жалпыұлттық партия"),
        ContestantKind.PARTY,
    ),
)


@pytest.mark.parametrize(
    ("heading", "lines"),
    [
        ("Иванов Иван Иванович", ["contestant:1"]),
        ("Иванов И.И.", ["contestant:1"]),
        ("И.И. Иванов (самовыдвижение)", ["contestant:1"]),
        ("ИВАНОВ П. С.", ["contestant:2"]),
        ("Иванов", ["contestant:1", "contestant:2"]),
        ("Kairatov", ["contestant:3"]),
        ("кандидат Петрова А.", ["contestant:4"]),
    ],
)
def test_a_person_is_known_by_surname_and_whatever_initials(heading: str, lines: list[str]) -> None:
    assert named(heading, PEOPLE) == Named(tuple(lines))


@pytest.mark.parametrize(
    ("heading", "lines"),
    [
        ("за Петрову", ["contestant:4"]),
        ("Кайратов", ["contestant:3"]),
        ("Иванов Фёдор", ["contestant:1", "contestant:2"]),
        ("Иванова", ["contestant:1", "contestant:2"]),
    ],
)
def test_what_only_resembles_a_name_is_proposed(heading: str, lines: list[str]) -> None:
    assert named(heading, PEOPLE) == Named(tuple(lines), is_sure=False)


@pytest.mark.parametrize("heading", ["Сидоров", "", "Явка", "1", "Всего голосов"])
def test_other_headings_name_nobody(heading: str) -> None:
    assert named(heading, PEOPLE).lines == ()


@pytest.mark.parametrize(
    ("heading", "wanted"),
    [
        ("AMANAT", Named(("contestant:A",))),
        ("Партия Amanat", Named(("contestant:A",))),
        ("социал-демократическая общенациональная", Named(("contestant:S",))),
        ("ОСДП", Named(("contestant:S",), is_sure=False)),
    ],
)
def test_a_party_is_known_by_its_own_words(heading: str, wanted: Named) -> None:
    assert named(heading, PARTIES) == wanted
