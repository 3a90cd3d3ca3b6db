"""The journal in words, and the verification with its answer in words."""

import ast
import re
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hq_desktop.actions.backups import BackupActions
from hq_desktop.actions.desk import Desk
from hq_desktop.actions.history import HistoryActions
from hq_desktop.actions.office import OfficeActions
from hq_desktop.actions.verification import verify_anything
from hq_desktop.storage import campaigns
from hq_desktop.storage.generations import generations
from hq_desktop.ui import language
from hq_desktop.ui.backing_up import BackingUp
from hq_desktop.ui.language import worded
from hq_desktop.ui.office.deeds import DEEDS
from hq_desktop.ui.office.facts import fact_words
from hq_desktop.ui.office.page import OfficePage
from hq_desktop.ui.tasks import Tasks

PROGRAM = Path(__file__).parents[3] / "hq_desktop"
SILENT = {"draft_put", "draft_dropped", "sheet_claimed", "sheet_given_back"}
"""Deeds that mark nothing, so that no journal entry ever carries them."""


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, tasks: Tasks) -> OfficePage:
    backing_up = BackingUp(BackupActions(desk), tasks, "")
    made = OfficePage(OfficeActions(desk), tasks, backing_up, HistoryActions(desk))
    qtbot.addWidget(made)
    made.show()
    made.refresh()
    tasks.wait()
    return made


def test_the_newest_entry_stands_first_with_its_deed_in_words(page: OfficePage, desk: Desk) -> None:
    head = OfficeActions(desk).head()
    assert head is not None
    assert page.table.records.shown[0] == head
    assert page.table.records.index(0, 3).data() == DEEDS[head.deed]


def test_an_untouched_campaign_is_as_it_was_written(page: OfficePage, tasks: Tasks) -> None:
    page.verify_button.click()
    tasks.wait()
    assert "as it was written" in page.result.text()
    assert page.result.property("state") == "good"


def test_a_touched_record_is_named(page: OfficePage, desk: Desk, tasks: Tasks) -> None:
    with sqlite3.connect(Path(desk.database.address) / "campaign.sqlite") as file:
        file.execute("UPDATE precinct SET voters_on_list = 5 WHERE number = '313'")
    page.verify_button.click()
    tasks.wait()
    assert page.result.property("state") == "attention"
    assert "precinct" in page.result.text()


def test_what_a_verification_finds_is_said_in_the_language_of_the_screen(
    qapp: QApplication, page: OfficePage, desk: Desk, tasks: Tasks
) -> None:
    with sqlite3.connect(Path(desk.database.address) / "campaign.sqlite") as file:
        file.execute("UPDATE precinct SET voters_on_list = 5 WHERE number = '313'")
    language.install(qapp, "ru")
    try:
        page.verify_button.click()
        tasks.wait()
        assert "Данные «участок" in page.result.text()
    finally:
        language.install(qapp, "en")


def test_a_verification_can_be_cancelled(page: OfficePage, tasks: Tasks) -> None:
    page.verify_button.click()
    page.may_close()
    tasks.wait()
    assert page.result.text() == "Cancelled."


def test_the_facts_of_an_entry_are_said_in_words(desk: Desk) -> None:
    titles = OfficeActions(desk).titles()
    complaint = desk.catalogue.complaints.templates["claim-court"].title
    place = next(iter(desk.directory().precincts.values()))
    assert fact_words({"complaint": "claim-court"}, titles) == worded(complaint)
    moved = fact_words({"precinct": str(place.id), "reason": "slip"}, titles)
    assert moved == f"precinct {titles['precinct'][str(place.id)].ru}, slip"
    assert fact_words({"kind": "readings", "created": "3"}, titles) == "Our protocols, new: 3"


def test_a_settled_line_is_named_whatever_kind_it_is(desk: Desk) -> None:
    titles = OfficeActions(desk).titles()
    assert fact_words({"line": "feature:figures_in_words"}, titles) == "figures in words"
    assert fact_words({"line": "words:contestant:k"}, titles).endswith(": numbers in words")
    assert fact_words({"line": "contestant:k"}, titles) == worded(titles["line"]["contestant:k"])


def test_the_number_of_a_precinct_is_not_taken_for_its_key(desk: Desk) -> None:
    place = next(iter(desk.directory().precincts.values()))
    facts = {"precinct": str(place.id), "commission": "nowhere"}
    assert fact_words(facts, OfficeActions(desk).titles()) == f"precinct {place.id}, nowhere"


def test_facts_of_another_version_stay_as_they_are_written() -> None:
    facts = {"complaint": "new-one", "kind": "drones", "weather": "rain"}
    assert fact_words(facts, {}) == "new-one, drones, rain"


def test_every_deed_of_the_program_has_words() -> None:
    spoken = set(DEEDS) | SILENT
    written = {deed for file in PROGRAM.rglob("*.py") for deed in deeds_of(file)}
    assert written - spoken == set()


def deeds_of(file: Path) -> set[str]:
    """Return the deeds that a module writes: literals, and the constants it names them by."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    constants = {
        target.id: node.value.value
        for node in tree.body
        if isinstance(node, ast.Assign)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    found = set()
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        if node.func.attr != "transaction" or len(node.args) < 2:
            continue
        deed = node.args[1]
        if isinstance(deed, ast.Constant) and isinstance(deed.value, str):
            found.add(deed.value)
        elif isinstance(deed, ast.Name) and deed.id in constants:
            found.add(constants[deed.id])
    return {deed for deed in found if re.fullmatch(r"[a-z_]+", deed)}


def test_a_campaign_is_backed_up_and_the_answer_says_that_it_was_verified(
    page: OfficePage, tasks: Tasks, tmp_path: Path
) -> None:
    file = tmp_path / "Копия.hqbackup"
    page.back_up(file)
    tasks.wait()
    assert (page.result.property("state"), file.name in page.result.text()) == ("good", True)
    assert verify_anything(str(file)).is_intact
    page.back_up(file)
    tasks.wait()
    assert page.result.property("state") == "attention"


def test_kept_heads_prove_the_campaign(page: OfficePage, desk: Desk, tasks: Tasks) -> None:
    heads = Path(desk.database.address).parent / "heads.txt"
    for _ in range(2):
        page.keep_head(heads)
        tasks.wait()
    assert page.result.property("state") == "good"
    assert len(heads.read_text(encoding="utf-8").splitlines()) == 2
    assert verify_anything(desk.database.address, heads).is_intact
    head = heads.read_text(encoding="utf-8").split()[1]
    heads.write_text(f"1 {head}\n", encoding="utf-8")
    assert not verify_anything(desk.database.address, heads).is_intact


def test_backups_go_into_the_chosen_folder_by_themselves(
    page: OfficePage, desk: Desk, tasks: Tasks, tmp_path: Path
) -> None:
    assert page.backups.state.startswith("!")
    backing_up = page.backups._backing_up
    backing_up.choose(str(tmp_path / "Второй диск"))
    tasks.wait()
    first = generations(tmp_path / "Второй диск")
    assert [one.is_good for one in first] == [True]
    assert backing_up.last_good == first[0].moment
    assert "Второй диск" in page.backups.state
    page.backups.now_button.click()
    tasks.wait()
    assert generations(tmp_path / "Второй диск") == first, "nothing was written since"
    with desk.database.transaction("Айгүл", "campaign_changed") as tx:
        campaigns.save(tx, replace(campaigns.get(tx), title="Другой штаб"))
    page.backups.now_button.click()
    tasks.wait()
    assert len(generations(tmp_path / "Второй диск")) == 2


def test_a_backup_of_a_touched_campaign_is_kept_and_told(
    page: OfficePage, desk: Desk, tasks: Tasks, tmp_path: Path
) -> None:
    with sqlite3.connect(Path(desk.database.address) / "campaign.sqlite") as file:
        file.execute("UPDATE precinct SET voters_on_list = 5 WHERE number = '313'")
    page.backups._backing_up.choose(str(tmp_path / "backups"))
    tasks.wait()
    assert [one.is_good for one in generations(tmp_path / "backups")] == [False]
    assert page.backups._backing_up.has_damage
    assert page.backups.state.endswith("none yet")


def test_a_folder_that_cannot_be_written_to_is_told(
    page: OfficePage, tasks: Tasks, tmp_path: Path
) -> None:
    (tmp_path / "file").write_bytes(b"")
    page.backups._backing_up.choose(str(tmp_path / "file"))
    tasks.wait()
    assert page.backups.state.startswith("!")
    assert page.backups._backing_up.error is not None
