"""The form as it is drawn: labels wrap, lines fit, the line in hand is in view."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from hq_desktop.domain.text import Text
from hq_desktop.storage import campaigns, races
from hq_desktop.ui import language
from tests.gui.entry.office import LINES, NAMES, Office, sit_down, stand_up

LONG = (
    "Қазақстандағы ауыл шаруашылығы мен өнеркәсіп қызметкерлерінің бірлескен демократиялық партиясы"
)


def resized(office: Office, width: int, height: int) -> Office:
    office.page.resize(width, height)
    office.settle()
    return office


@pytest.fixture
def wordy(office: Office) -> Iterator[Office]:
    """The screen of somebody whose first contestant has a long name."""
    with office.database.transaction("Keeper", "renamed") as tx:
        race = campaigns.directory(tx).races[0]
        first, *rest = race.contestants
        races.save(tx, replace(race, contestants=(replace(first, name=Text(LONG)), *rest)))
    made = sit_down(office.address)
    yield made
    stand_up(made)


def test_a_long_name_wraps_and_is_never_cut(wordy: Office) -> None:
    row = wordy.page.parts.form.row(f"contestant:{NAMES[0]}")
    label = next(one for one in row.findChildren(QLabel) if one.text() == LONG)
    assert label.height() >= label.heightForWidth(label.width())
    assert row.height() > wordy.page.parts.form.row(f"contestant:{NAMES[1]}").height()


def test_lines_are_as_high_as_the_look_wants(office: Office) -> None:
    form = resized(office, 1174, 736).page.parts.form
    assert form.row("voters_on_list").height() == 36
    assert form.row(f"contestant:{NAMES[0]}").height() == 28


def test_a_low_window_has_compact_lines(office: Office) -> None:
    form = resized(office, 1174, 640).page.parts.form
    assert form.row("voters_on_list").height() == 32
    assert form.row(f"contestant:{NAMES[0]}").height() == 24


def test_the_line_in_hand_is_always_in_view(office: Office) -> None:
    resized(office, 832, 420).begin()
    form = office.page.parts.form
    for line in LINES:
        assert office.line == line
        row = form.row(line)
        top = row.mapTo(form.viewport(), row.rect().topLeft()).y()
        assert 0 <= top <= form.viewport().height() - row.height()
        if line != LINES[-1]:
            office.type("1\n")


@pytest.mark.parametrize("code", ["ru", "kk", "en", "xx"])
@pytest.mark.parametrize(("width", "height"), [(1174, 736), (832, 576)])
def test_no_label_of_the_form_is_cut_in_any_language(
    qapp: QApplication, office: Office, code: str, width: int, height: int
) -> None:
    language.install(qapp, code)
    made = sit_down(office.address)
    resized(made, width, height).begin()
    for line in LINES:
        for label in made.page.parts.form.row(line).findChildren(QLabel):
            assert label.height() + 1 >= label.heightForWidth(label.width())
    stand_up(made)
    language.install(qapp, "en")
