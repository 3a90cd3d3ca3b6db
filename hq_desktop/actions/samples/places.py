"""Invented towns: commissions, precincts, schools and streets that exist nowhere."""

import random
from collections.abc import Sequence

from hq_desktop.domain.election import (
    COURT,
    Commission,
    CommissionCode,
    Precinct,
    PrecinctId,
)
from hq_desktop.domain.text import Text

DISTRICTS: Sequence[tuple[str, str, str]] = (
    ("sadovy", "Садового", "Бақ"),
    ("rechnoy", "Речного", "Өзен"),
    ("gorny", "Горного", "Тау"),
    ("stepnoy", "Степного", "Дала"),
    ("ozyorny", "Озёрного", "Көл"),
    ("vesenny", "Весеннего", "Көктем"),
    ("solnechny", "Солнечного", "Күнгей"),
    ("severny", "Северного", "Терістік"),
)
_STREETS: Sequence[tuple[str, str]] = (
    ("ул. Яблоневая", "Алмалы көшесі"),
    ("ул. Тюльпанная", "Қызғалдақ көшесі"),
    ("ул. Родниковая", "Бұлақ көшесі"),
    ("ул. Берёзовая", "Қайың көшесі"),
    ("ул. Ковыльная", "Көде көшесі"),
    ("ул. Облачная", "Бұлт көшесі"),
    ("ул. Перевальная", "Асу көшесі"),
    ("ул. Утренняя", "Таң көшесі"),
)
TOWN = CommissionCode("town")
CENTRAL = CommissionCode("cec")

CENTRAL_COMMISSION = Commission(
    CENTRAL,
    Text(
        "Центральная избирательная комиссия Республики Казахстан",
        "Қазақстан Республикасы Орталық сайлау комиссиясы",
    ),
    level="central",
    heading=Text(
        "В Центральную избирательную комиссию Республики Казахстан",
        "Қазақстан Республикасы Орталық сайлау комиссиясына",
    ),
)
TOWN_COMMISSION = Commission(
    TOWN,
    Text(
        "Территориальная избирательная комиссия города Алматау",
        "Алматау қаласының аумақтық сайлау комиссиясы",
    ),
    CENTRAL,
    level="city",
    heading=Text(
        "В Территориальную избирательную комиссию города Алматау",
        "Алматау қаласының аумақтық сайлау комиссиясына",
    ),
    address="г. Алматау, ул. Площадная, 1",
)
TOWN_COURT = Commission(
    CommissionCode("court"),
    Text(
        "Специализированный межрайонный административный суд города Алматау",
        "Алматау қаласының мамандандырылған ауданаралық әкімшілік соты",
    ),
    level=COURT,
    heading=Text(
        "В Специализированный межрайонный административный суд города Алматау",
        "Алматау қаласының мамандандырылған ауданаралық әкімшілік сотына",
    ),
    address="г. Алматау, ул. Площадная, 12",
)


def town_commissions() -> tuple[Commission, ...]:
    """Return the central commission, the town's, its eight districts' and the court."""
    districts = tuple(
        Commission(
            CommissionCode(code),
            Text(
                f"Территориальная избирательная комиссия {russian} района города Алматау",
                f"Алматау қаласы {kazakh} ауданының аумақтық сайлау комиссиясы",
            ),
            TOWN,
            level="district",
            heading=Text(
                f"В Территориальную избирательную комиссию {russian} района города Алматау",
                f"Алматау қаласы {kazakh} ауданының аумақтық сайлау комиссиясына",
            ),
        )
        for code, russian, kazakh in DISTRICTS
    )
    return CENTRAL_COMMISSION, TOWN_COMMISSION, *districts, TOWN_COURT


def precincts_of(
    chance: random.Random, commissions: Sequence[CommissionCode], voters: Sequence[int]
) -> tuple[Precinct, ...]:
    """Return precincts numbered from 1, spread over the commissions in neighbouring blocks."""
    block = -(-len(voters) // len(commissions))
    return tuple(
        _precinct(chance, place + 1, commissions[place // block], voters[place])
        for place in range(len(voters))
    )


def _precinct(
    chance: random.Random, number: int, commission: CommissionCode, voters: int
) -> Precinct:
    street, street_kk = _STREETS[chance.randrange(len(_STREETS))]
    house, school = chance.randint(1, 140), 900 + number
    return Precinct(
        PrecinctId(0),
        str(number),
        commission,
        name=Text(f"школа № {school}", f"№ {school} мектеп"),
        address=Text(f"{street}, {house}", f"{street_kk}, {house}"),
        voters_on_list=voters,
    )
