"""What a person sets for a race holds where sheets are handed out."""

from pytestqt.qtbot import QtBot

from hq_desktop.actions.campaign import CampaignActions
from hq_desktop.actions.desk import Desk
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
