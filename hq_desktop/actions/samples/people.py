"""Invented people: contestants and the applicant who signs."""

from collections.abc import Sequence
from datetime import date

from hq_desktop.domain.election import Contestant, ContestantCode, Signatory, SignatoryId
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


EVERY_CODE = tuple(code for code, _, _ in _EIGHT)


def applicant(role: Text) -> Signatory:
    """Return contestant K. as the person who signs, with every fact the documents ask for."""
    return Signatory(
        SignatoryId(0),
        "Конырауов Сырым Болатович",
        role=role,
        iin="000000000000",
        residence="г. Алматау, ул. Яблоневая, 1, кв. 1",
        postal_address="000001, г. Алматау, ул. Яблоневая, 1, кв. 1",
        born_on=date(1970, 1, 1),
        born_at="г. Алматау",
        phone="+7 000 000 00 00",
        email="applicant@example.kz",
        papers="удостоверение зарегистрированного кандидата № 000",
    )
