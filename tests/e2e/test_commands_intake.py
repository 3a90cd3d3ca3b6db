"""`intake`: photos and messages in, counted; a second time nothing."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from hq_desktop import cli
from tests.e2e.commands import REFUSED, WRONG_USAGE, done, journal_entries, run, town
from tests.storage.small_chats import NOT_INCLUDED, export, message, photo

KEYS = ["files", "new", "duplicates", "near_duplicates", "missing", "messages", "unassigned"]
STOPPED = 130


@pytest.fixture
def campaign(tmp_path: Path) -> Path:
    return town(tmp_path)


@pytest.fixture
def chat(tmp_path: Path) -> Path:
    told = [
        message(1, "УИК 12", "photos/1.jpg"),
        message(2, media="photos/2.jpg"),
        message(3, media="photos/3.jpg"),
        message(4, media=NOT_INCLUDED),
    ]
    files = {"photos/1.jpg": photo(1), "photos/2.jpg": photo(1), "photos/3.jpg": b""}
    return export(tmp_path / "ChatExport_2026-11-22", told, files)


def test_an_intake_is_counted_in_one_json_document(campaign: Path, chat: Path) -> None:
    told = done("intake", campaign, chat, "--json")
    assert told.json() == {
        **dict(zip(KEYS, (3, 1, 1, 0, 1, 4, 1), strict=True)),
        "refused": [{"name": "3.jpg", "reason": "file_empty"}],
    }
    assert list(told.json()) == [*KEYS, "refused"]
    assert "3.jpg: it is empty" in told.err
    again = done("intake", campaign, chat, "--json").json()
    assert (again["new"], again["duplicates"], again["unassigned"]) == (0, 2, 1)


def test_people_are_told_in_one_line(campaign: Path, chat: Path) -> None:
    told = done("intake", campaign, chat)
    assert told.out == (
        "files 3, new 1, duplicates 1, near-duplicates 0, missing 1, refused 1, messages 4, "
        "unassigned 1\n"
    )


def test_a_dry_run_counts_and_writes_nothing(campaign: Path, chat: Path) -> None:
    before = journal_entries(campaign)
    dry = done("intake", campaign, chat, "--dry-run", "--json").json()
    assert journal_entries(campaign) == before
    assert not any((campaign / "evidence").iterdir())
    assert done("intake", campaign, chat, "--json").json() == dry


def test_several_paths_come_in_at_once(campaign: Path, chat: Path, tmp_path: Path) -> None:
    (tmp_path / "Сканы").mkdir()
    (tmp_path / "Сканы" / "7.jpg").write_bytes(photo(7))
    (tmp_path / "8.jpg").write_bytes(photo(8))
    told = done("intake", campaign, chat, tmp_path / "Сканы", tmp_path / "8.jpg", "--json").json()
    assert (told["new"], told["messages"]) == (3, 4)


def test_what_cannot_be_taken_is_refused_and_changes_nothing(
    campaign: Path, tmp_path: Path
) -> None:
    before = journal_entries(campaign)
    missing = run("intake", campaign, tmp_path / "nothing", "--json")
    assert (missing.code, missing.out) == (REFUSED, "")
    assert "nothing" in missing.err
    page = tmp_path / "html"
    page.mkdir()
    (page / "messages.html").write_text(
        "<!DOCTYPE html><html><head><title>Exported Data</title></head><body>"
        '<div class="page_wrap"><div class="history">Telegram</div></div></body></html>'
    )
    told = run("intake", campaign, page)
    assert told.code == REFUSED
    assert "Machine-readable JSON" in told.err
    assert journal_entries(campaign) == before


def test_an_intake_of_nothing_is_wrong_usage(campaign: Path) -> None:
    assert run("intake", campaign).code == WRONG_USAGE


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C reaches a process otherwise there")
def test_ctrl_c_leaves_what_came_in_and_the_same_command_goes_on(
    campaign: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "Сканы"
    folder.mkdir()
    for number in range(80):
        (folder / f"{number}.jpg").write_bytes(photo(number, side=400))
    command = [sys.executable, "-m", "hq_desktop", "intake", str(campaign), str(folder)]
    with subprocess.Popen(  # noqa: S603 — this program
        command,
        cwd=Path(cli.__file__).parents[1],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as running:
        while running.poll() is None and not any((campaign / "evidence").iterdir()):
            os.sched_yield()
        running.send_signal(signal.SIGINT)
        out, err = running.communicate()
    assert (running.returncode, out) == (STOPPED, ""), err
    assert "the same command goes on" in err
    journal_entries(campaign)
    told = json.loads(done("intake", campaign, folder, "--json").out)
    assert told["files"] == told["unassigned"] == 80
    assert told["new"] + told["duplicates"] == 80
