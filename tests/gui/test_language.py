"""The screen speaks three languages, and goes on speaking when its texts are compiled anew."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QTreeView
from pytestqt.qtbot import QtBot

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


@pytest.mark.parametrize("code", ["ru", "kk"])
def test_every_word_of_the_file_dialog_is_translated_by_qt_or_by_us(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, code: str
) -> None:
    (tmp_path / "folder").mkdir()
    language.install(qapp, code)
    dialog = QFileDialog(None, "", str(tmp_path))
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.show()
    files = dialog.findChildren(QTreeView)[0].model()
    across = Qt.Orientation.Horizontal
    said = [str(files.headerData(column, across)) for column in range(files.columnCount())]
    said += [label.text() for label in dialog.findChildren(QLabel)]
    said += [button.text() or button.toolTip() for button in dialog.findChildren(QAbstractButton)]
    english = {text for text in said if re.search("[A-Za-z]", text)}
    assert english <= set(language.GAPS_OF_QT)
