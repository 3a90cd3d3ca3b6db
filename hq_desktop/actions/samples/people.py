"""Invented people: contestants and the applicant who signs."""

from collections.abc import Sequence
from datetime import date

from hq_desktop.domain.election import Contestant, ContestantCode, Signatory, SignatoryId
from hq_desktop.domain.observer_role import ObserverRole
from hq_desktop.domain.text import Text

_EIGHT: Sequence[tuple[str, str, str]] = (
    ("b", "Бидайбаев А.", "Бидайбаев А."),
    ("zh", "Жартасова Д.", "Жартасова Д."),
    ("kk", "Коктобеев Е.", "Көктөбеев Е."),
    ("k", "Конырауов С.", "Қоңырауов С."),
    ("m", "Мунарбаев Т.", "Мұнарбаев Т."),
    ("s", "Гаухарова С.", "Гауһарова С."),
    ("t", "Теректин М.", "Теректин М."),
    ("u", "Ушконыров Р.", "Үшқоңыров Р."),
)


def contestants(codes: Sequence[str]) -> tuple[Contestant, ...]:
    """Return the invented contestants of the codes, in the order of the ballot."""
    return tuple(
        Contestant(ContestantCode(code), Text(russian, kazakh))
        for code, russian, kazakh in _EIGHT
        if code in codes
    )


_HOME = "г. Алматау, мкр. Іңкәр, ул. Үкілі Гауһар, 1, ЖК «ТАҢ», кв. 1"
"""An invented address; with the name every Kazakh letter stands on every document."""

EVERY_CODE = tuple(code for code, _, _ in _EIGHT)


def applicant(role: Text) -> Signatory:
    """Return contestant K. as the person who signs, with every fact the documents ask for."""
    return Signatory(
        SignatoryId(0),
        "Конырауов Сырым Һасанұлы",
        role=role,
        iin="000000000000",
        residence=_HOME,
        postal_address=f"000001, {_HOME}",
        born_on=date(1970, 1, 1),
        born_at="г. Алматау",
        phone="+7 000 000 00 00",
        email="applicant@example.kz",
        papers="удостоверение зарегистрированного кандидата № 000",
        acts_as=ObserverRole.CANDIDATE,
    )
