"""Who changed what and when, by keys only, and an earlier value put back."""

from dataclasses import fields, is_dataclass, replace

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from hq_desktop.actions.desk import Desk
from hq_desktop.actions.entry import EntryActions, opened
from hq_desktop.actions.history import HistoryActions
from hq_desktop.actions.record_names import Finding
from hq_desktop.domain import (
    assignment,
    case,
    case_event,
    case_text,
    chat,
    delivery,
    election,
    entry,
    evidence,
    imports,
    incident,
    legal_event,
    observer,
    observer_role,
    official,
    protocol,
    publication,
    recipe,
    saved_layout,
    standing,
)
from hq_desktop.domain.case import Case, CaseId
from hq_desktop.domain.entry import Draft
from hq_desktop.domain.history import FieldChange
from hq_desktop.domain.official import Announcement, AnnouncementId
from hq_desktop.domain.protocol import CellState, CopyId, Feature
from hq_desktop.domain.recipe import LinePlaces
from hq_desktop.storage import announcements, cases, copies, placements, precincts
from hq_desktop.storage.putting_back import _WAYS
from hq_desktop.ui.main_window import MainWindow
from hq_desktop.ui.office.field_names import FIELDS, VALUES
from hq_desktop.ui.office.field_words import both_words, field_words, value_words
from hq_desktop.ui.office.page import OfficePage
from hq_desktop.ui.office.put_back_dialog import PutBackDialog
from hq_desktop.ui.office.record_words import record_words
from tests.gui import hall
from tests.gui.hall import RACE

Key = Qt.Key
DOMAIN = (
    assignment, case, case_event, case_text, delivery, election, evidence, imports, incident,
    legal_event, observer, official, protocol, publication, recipe, saved_layout, standing,
)  # fmt: skip
NO_RECORDS = {
    "DeliveredFile", "Directory", "IncidentDraft", "GradeRule", "ImportOutcome", "ImportPreview",
    "PreviewColumn",
    "Strip", "Witness", "Attempt", "Page", "Draft", "CellDifference",
}  # fmt: skip


@pytest.fixture
def copy(desk: Desk) -> CopyId:
    """A sheet of precinct 313, typed and then corrected by somebody else, wrongly."""
    place = next(one for one in desk.directory().precincts.values() if one.number == "313")
    typed = Draft(
        RACE,
        place.id,
        cells={"voters_on_list": 1840, "contestant:k": 420, "contestant:s": CellState.DASH},
        features={Feature.PICTURE: True},
        source="Дана",
    )
    saved = EntryActions(desk).save(typed)
    other = replace(desk, operator="Operator 02")
    EntryActions(other).correct(
        replace(opened(saved), cells={**saved.cells, "contestant:k": 240}, reason="опечатка")
    )
    return saved.id


@pytest.fixture
def office(window: MainWindow, copy: CopyId) -> OfficePage:
    window.show_page("office")
    window.wait()
    page = window.page("office")
    assert isinstance(page, OfficePage)
    return page


def press(qtbot: QtBot, window: MainWindow, *keys: Qt.Key) -> None:
    """Press keys where the focus is."""
    for key in keys:
        focus = QApplication.focusWidget() or window
        qtbot.keyClick(focus, key)
        window.wait()


def answer(reason: str) -> None:
    """Write a reason into the question and press Enter, when it comes up."""

    def type_it() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, PutBackDialog):
            answer(reason)
            return
        field = dialog.findChildren(QLineEdit)[0]
        field.setText(reason)
        dialog.accept()

    QTimer.singleShot(20, type_it)


def ask(qtbot: QtBot, window: MainWindow, page: OfficePage, question: str) -> None:
    page.table.setFocus()
    press(qtbot, window, Key.Key_F3)
    assert page.history.search.hasFocus()
    qtbot.keyClicks(page.history.search, question)
    press(qtbot, window, Key.Key_Return)


def test_who_changed_the_figures_of_a_precinct_is_answered_by_its_number(
    qtbot: QtBot, window: MainWindow, office: OfficePage
) -> None:
    ask(qtbot, window, office, "313")
    panel = office.history
    assert panel.records.records.index(0, 0).data() == "Precinct 313: all that became of it"
    assert panel.records.hasFocus()
    press(qtbot, window, Key.Key_Return)
    assert panel.changes.hasFocus()
    change = panel.changes.current()
    assert change is not None
    assert (change.operator, change.record[0]) == ("Operator 02", "protocol_copy")
    told = [panel.fields.records.index(0, place).data() for place in range(3)]
    assert told == ["Конырауов С.", "420", "240"]


def test_the_records_of_an_entry_are_shown_by_enter(
    qtbot: QtBot, window: MainWindow, office: OfficePage
) -> None:
    office.table.setFocus(Qt.FocusReason.TabFocusReason)
    press(qtbot, window, Key.Key_Return)
    panel = office.history
    assert panel.isVisible()
    shown = [one.record[0] for one in panel.records.records.shown]
    assert shown == ["protocol_copy", "entry"]
    press(qtbot, window, Key.Key_Escape)
    assert not panel.isVisible()
    assert office.table.hasFocus()


def test_an_earlier_value_is_put_back_with_a_reason(
    qtbot: QtBot, window: MainWindow, office: OfficePage, desk: Desk, copy: CopyId
) -> None:
    ask(qtbot, window, office, "313")
    press(qtbot, window, Key.Key_Return, Key.Key_Down)
    assert office.history.put_back_button.isEnabled()
    answer("на фото 420")
    press(qtbot, window, Key.Key_F4)
    with desk.database.reading() as tx:
        assert copies.get(tx, copy).cells["contestant:k"] == 420
    assert "✓" in office.history.note.text()
    newest = office.history.changes.records.shown[0]
    assert (newest.deed, newest.facts["reason"]) == ("record_restored", "на фото 420")
    assert "на фото 420" in office.table.records.index(0, 4).data()


def test_without_a_reason_nothing_is_put_back(
    qtbot: QtBot, window: MainWindow, office: OfficePage
) -> None:
    ask(qtbot, window, office, "313")
    change = office.history.changes.records.shown[1]
    dialog = PutBackDialog(change, (), {}, office)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClick(dialog, Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.fault()


def test_the_state_in_force_cannot_be_put_back(
    qtbot: QtBot, window: MainWindow, office: OfficePage
) -> None:
    ask(qtbot, window, office, "313")
    assert not office.history.put_back_button.isEnabled()
    press(qtbot, window, Key.Key_Return, Key.Key_F4)
    assert QApplication.activeModalWidget() is None


def test_a_bulk_import_says_that_its_values_are_those_of_the_file(
    qtbot: QtBot, window: MainWindow, office: OfficePage, desk: Desk
) -> None:
    for voters in (1, 2):
        with desk.database.transaction("Импорт", "table_imported", file="участки.xlsx") as tx:
            every = precincts.all(tx)
            precincts.save_many(tx, [replace(one, voters_on_list=voters) for one in every])
            for number in range(voters * 10, voters * 10 + 9):
                precincts.add(tx, replace(every[0], number=f"9{number}"))
    ask(qtbot, window, office, "14")
    press(qtbot, window, Key.Key_Return, Key.Key_Down)
    assert "участки.xlsx" in office.history.note.text()
    assert office.history.fields.records.shown == ()
    assert not office.history.put_back_button.isEnabled()


def test_nothing_found_is_said(qtbot: QtBot, window: MainWindow, office: OfficePage) -> None:
    ask(qtbot, window, office, "nobody of that name")
    assert "Nothing was found" in office.history.note.text()
    assert office.history.changes.records.shown == ()


def test_every_field_of_every_record_has_words() -> None:
    kinds = [
        one
        for module in (*DOMAIN, entry)
        for one in vars(module).values()
        if isinstance(one, type) and is_dataclass(one) and one.__module__ == module.__name__
    ]
    names = {
        field.name
        for kind in kinds
        if kind.__name__ not in NO_RECORDS
        for field in fields(kind)
        if field.name != "version"
    }
    assert names - set(FIELDS) == set()
    assert {way.kind for way in _WAYS.values()} <= set(kinds)
    assert {feature.value for feature in Feature} <= set(FIELDS)


@pytest.mark.parametrize(
    ("noun", "said"),
    [
        ("observer", "name of the person"),
        ("signatory", "name of the person"),
        ("evidence_file", "name of the file"),
        ("precinct", "name"),
    ],
)
def test_the_name_of_a_person_is_another_thing_than_that_of_a_place(noun: str, said: str) -> None:
    assert field_words(("name",), {}, noun) == said


def test_names_of_records_say_no_codes(desk: Desk) -> None:
    with desk.database.transaction("keeper", "sample_places") as tx:
        placements.save(tx, LinePlaces("president-2026/3", {}))
        cases.add(tx, Case(CaseId(0), RACE, "complaint-precinct", hall.NORTH, None, "ru"))
        total = Announcement(AnnouncementId(0), RACE, hall.SOUTH, {}, "сайт", tx.moment)
        announcements.add(tx, total)
    with desk.database.reading() as tx:
        titles = HistoryActions(desk).titles()
        found = {one.record[0]: record_words(one) for one in Finding(tx, titles, "").names.values()}
    assert found["line_places"].endswith((", 3 contestant(s)", ", 3 contestants"))
    assert "ТИК Северного района" in found["case"]
    assert found["announcement"] == "announcement No. 1, ТИК Южного района, сайт"
    for words in (found["line_places"], found["case"], found["announcement"]):
        assert "president-2026" not in words
        assert "complaint-" not in words


def test_closed_choices_have_words() -> None:
    chosen = {
        "channel": chat.Channel,
        "typing": protocol.Typing,
        "side": protocol.Side,
        "cells": protocol.CellState,
        "status": incident.IncidentStatus,
        "decision": assignment.Decision,
        "unusable": assignment.Unusable,
        "took_part": election.TookPart,
        "stage": case.CaseStage,
        "role": observer_role.ObserverRole,
        "acts_as": observer_role.ObserverRole,
        "how": case_event.FilingWay,
        "outcome": case_event.Outcome,
    }
    wanted = {(name, value.value) for name, kind in chosen.items() for value in kind}
    wanted |= {("kind", value.value) for value in election.PrecinctKind}
    wanted |= {("kind", value.value) for value in observer.CredentialKind}
    wanted |= {("kind", value.value) for value in publication.PublicationKind}
    wanted |= {("kind", value.value) for value in case_event.CaseEventKind}
    assert wanted - set(VALUES) == set()


@pytest.mark.parametrize(
    ("path", "value", "expected"),
    [
        (("voters_on_list",), 2187, "2\u202f187"),
        (("copy",), 2187, "2187"),
        (("closed_at",), "2026-11-22T18:45:00+00:00", "22.11.2026 23:45"),
        (("born_on",), "1980-02-29", "29.02.1980"),
        (("born_at",), "г. Алматау", "г. Алматау"),
        (("cells", "x"), "dash", "dash"),
        (("features", "seal"), False, "no"),
        (("witnesses",), [{"name": "Ерлан", "contact": "+7"}], "Ерлан / +7"),
        (("sha256",), "7f3a91c2" * 8, "7F3A 91C2"),
        (("took_part_official",), "received", "who received a ballot"),
        (("note",), None, "–"),
        (("reason",), "illegible", "the picture cannot be read"),
        (("reason",), "опечатка", "опечатка"),
        (("channel",), "folder", "watched folder"),
        (("key",), "files:" + "7f3a91c2" * 8, "files: 7F3A 91C2"),
        (("key",), "telegram:7:12", "Telegram: 7:12"),
        (("contrast",), 1.5, "1.5"),
    ],
)
def test_a_value_is_said_in_words(path: tuple[str, ...], value: object, expected: str) -> None:
    assert value_words(path, value, {}) == expected


def test_of_a_long_list_what_went_and_what_came_is_said() -> None:
    change = FieldChange(("precincts",), list(range(100)), [*range(1, 100), 200])
    assert both_words(change, {}) == ("100 in all: − 0", "100 in all: + 200")


def test_when_a_sheet_was_set_aside_is_named() -> None:
    assert field_words(("met_at",), {}) == "recorded"


def test_a_field_inside_a_part_is_named_after_it() -> None:
    assert field_words(("name", "kk"), {}) == "name, in Kazakh"
    assert field_words(("card", "device"), {}) == "device"
    assert field_words(("features", "seal"), {}) == "seal"
