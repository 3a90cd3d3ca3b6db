"""What is written down of an incident stands in the complaint as facts, and nothing else."""

from datetime import timedelta
from pathlib import Path

import pytest

from hq_desktop.actions.incidents import IncidentActions
from hq_desktop.actions.package_plan import PackageRequest
from hq_desktop.actions.station_papers import PaperRequest, StationPaperActions
from hq_desktop.domain.incident import NOT_REACHED, Attempt, Witness
from hq_desktop.domain.station_paper import PaperKind
from hq_desktop.domain.text import Language
from tests.documents.headquarters import NIGHT, Headquarters, texts

TRIES = (
    Attempt(NIGHT + timedelta(minutes=10), "+7 000 000 01 02", NOT_REACHED),
    Attempt(NIGHT + timedelta(minutes=25), "", "обещали перезвонить"),
)


def printed(headquarters: Headquarters, out: Path, language: Language) -> str:
    """Make the complaint and return its text as one line."""
    request = PackageRequest("complaint-precinct", language, precincts=("3",))
    result = headquarters.cases.assemble(request, out)
    return " ".join(" ".join(texts(result.files[0].path)).replace("\u00a0", " ").split())


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            Language.RU,
            (
                (
                    "Участок № 3, 22 ноября 2026 года в 23:30: Отказ в выдаче копии протокола. "
                    "Сказали, что печати нет. Место: у стола комиссии. "
                    "Кто действовал: секретарь комиссии. Свидетели: Куаныш; Ботакоз."
                ),
                (
                    "Участок № 3, 22 ноября 2026 года в 23:40: звонок по номеру +7 000 000 01 02, "
                    "связаться не удалось."
                ),
                "Участок № 3, 22 ноября 2026 года в 23:55: попытка связаться, обещали перезвонить.",
            ),
        ),
        (
            Language.KK,
            (
                (
                    "Хаттама көшірмесін беруден бас тарту. Сказали, что печати нет. "
                    "Орны: у стола комиссии. Әрекет еткен: секретарь комиссии. "
                    "Куәлар: Куаныш; Ботакоз."
                ),
                "+7 000 000 01 02 нөміріне қоңырау шалынды, байланысу мүмкін болмады.",
                "хабарласу әрекеті, обещали перезвонить.",
            ),
        ),
    ],
)
def test_time_place_people_witnesses_and_attempts_are_printed(
    bare: Headquarters, tmp_path: Path, language: Language, told: tuple[str, ...]
) -> None:
    bare.sign()
    bare.happen(
        "3",
        account="Сказали, что печати нет",
        place="у стола комиссии",
        people="секретарь комиссии",
        witnesses=(Witness("Куаныш", "+7 000 000 00 07"), Witness("Ботакоз")),
        attempts=TRIES,
    )
    text = printed(bare, tmp_path / "out", language)
    for sentence in told:
        assert sentence in text
    assert "000 00 07" not in text


def test_what_is_not_told_leaves_no_empty_words(bare: Headquarters, tmp_path: Path) -> None:
    bare.sign()
    bare.happen("3", happened_at=None)
    text = printed(bare, tmp_path / "out", Language.RU)
    assert "Участок № 3: Отказ в выдаче копии протокола. Копия протокола не выдана." in text
    for words in ("Место:", "Кто действовал:", "Свидетели:", "попытка связаться"):
        assert words not in text


@pytest.mark.parametrize(
    ("language", "words"),
    [(Language.RU, "связаться не удалось"), (Language.KK, "байланысу мүмкін болмады")],
)
def test_an_act_tells_each_attempt_that_nobody_answered(
    bare: Headquarters, tmp_path: Path, language: Language, words: str
) -> None:
    bare.happen("3", ground="prosecutor_unreachable", attempts=TRIES)
    desk = bare.cases.desk
    (incident,) = IncidentActions(desk).all()
    request = PaperRequest(PaperKind.ACT_VIOLATION, language, incident=incident.id)
    path = StationPaperActions(desk).write(request, tmp_path / "papers")
    text = " ".join(" ".join(texts(path)).replace("\u00a0", " ").split())
    assert f"+7 000 000 01 02 – {words}" in text
    assert "обещали перезвонить" in text
    assert NOT_REACHED not in text
