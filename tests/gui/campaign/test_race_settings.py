"""What a person sets for a race holds where sheets are handed out."""

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hq_desktop.actions.campaign import CampaignActions
from hq_desktop.actions.desk import Desk
from hq_desktop.storage import races
from hq_desktop.ui.campaign.race_section import RaceSection
from hq_desktop.ui.tasks import Tasks


def test_the_second_entry_is_switched_off_for_a_race(
    qtbot: QtBot, desk: Desk, tasks: Tasks
) -> None:
    section = RaceSection(CampaignActions(desk), tasks)
    qtbot.addWidget(section)
    section.show_race(desk.directory(), desk.directory().races[0])
    assert not section._single.isChecked()
    section._single.click()
    section._save.click()
    tasks.wait()
    assert desk.directory().races[0].is_second_entry_off


def test_the_mandates_of_lists_are_asked_where_lists_share_them(
    qtbot: QtBot, desk: Desk, tasks: Tasks
) -> None:
    directory = desk.directory()
    section = RaceSection(CampaignActions(desk), tasks)
    qtbot.addWidget(section)
    section.show_race(directory, directory.races[0])
    assert section._mandates.isHidden()

    with desk.database.transaction("Айгүл", "race_changed") as tx:
        race = races.save(tx, replace(directory.races[0], profile="kurultai_pr"))
    section.show_race(desk.directory(), race)
    assert not section._mandates.isHidden()
    assert section._mandates.placeholderText() == "145"
    qtbot.keyClicks(section._mandates, "0x98")
    section._save.click()
    tasks.wait()
    assert desk.directory().races[0].mandates == 98
    section._mandates.clear()
    section._save.click()
    tasks.wait()
    assert desk.directory().races[0].mandates is None


def test_tab_goes_down_the_settings_as_they_stand(qtbot: QtBot, desk: Desk, tasks: Tasks) -> None:
    section = RaceSection(CampaignActions(desk), tasks)
    qtbot.addWidget(section)
    section.show_race(desk.directory(), desk.directory().races[0])
    section.show()
    section.activateWindow()
    section.campaign.title.setText("Another title")
    section.setFocus()
    qtbot.waitUntil(section.campaign.title.hasFocus)
    walked: list[QWidget] = []
    for _ in range(8):
        walked.append(QApplication.focusWidget() or section)
        qtbot.keyClick(walked[-1], Qt.Key.Key_Tab)
    heights = [one.mapTo(section, QPoint(0, 0)).y() for one in walked]
    assert heights == sorted(heights)
    assert section.campaign.save_button in walked
