"""The screen speaks three languages, and goes on speaking when its texts are compiled anew."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from hq_desktop import paths
from hq_desktop.domain.text import Text
from hq_desktop.ui import language


def office() -> str:
    return QCoreApplication.translate("OfficePage", "Office")


def test_each_language_says_it_in_its_own_words(qapp: QApplication) -> None:
    said = []
    for code, _ in language.LANGUAGES:
        language.install(qapp, code)
        said.append(office())
    assert said == ["Офис", "Кеңсе", "Office"]


def test_the_words_of_the_law_follow_the_language_of_the_screen(qapp: QApplication) -> None:
    language.install(qapp, "kk")
    assert language.worded(Text(ru="участок", kk="учаске")) == "учаске"
    language.install(qapp, "xx")
    assert language.worded(Text(ru="участок", kk="учаске")) == "участок"


def test_texts_that_are_compiled_anew_do_not_end_the_program(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    compiled = (paths.translation_folder() / "hq_ru.qm").read_bytes()
    (tmp_path / "hq_ru.qm").write_bytes(compiled)
    monkeypatch.setattr(paths, "translation_folder", lambda: tmp_path)
    language.install(qapp, "ru")
    (tmp_path / "hq_ru.qm").write_bytes(b"")
    assert office() == "Офис"
