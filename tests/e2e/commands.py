"""The commands as another program sees them: words in; exit code, output, messages out."""

import csv
import io
import json
import os
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

import openpyxl

from hq_desktop import cli
from hq_desktop.commands.program import Screens

DONE, WRONG_USAGE, REFUSED, NOT_VERIFIED = 0, 2, 3, 4

Rows = Sequence[Sequence[object]]


@dataclass(frozen=True, slots=True)
class Told:
    """What a command left behind: its exit code, standard output and standard error."""

    code: int
    out: str
    err: str

    def json(self) -> Any:
        """The one JSON document on standard output; anything else there is a failure."""
        return json.loads(self.out)


def run(*words: object) -> Told:
    """Carry a command line out in this process."""
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        code = cli.run([str(one) for one in words], Screens(_no_window, _no_pictures))
    return Told(code, out.getvalue(), err.getvalue())


def done(*words: object) -> Told:
    """Carry out a command line that must succeed."""
    told = run(*words)
    assert told.code == DONE, told.err
    return told


def run_process(*words: object, folder: Path, environment: Mapping[str, str] | None = None) -> Told:
    """Carry a command line out in a process of its own, standing in a folder."""
    root = str(Path(cli.__file__).resolve().parents[1])
    known = os.environ.get("PYTHONPATH", "")
    finished = subprocess.run(  # noqa: S603 — this program
        [sys.executable, "-m", "hq_desktop", *map(str, words)],
        cwd=folder,
        env={
            **os.environ,
            "PYTHONPATH": os.pathsep.join(filter(None, (root, known))),
            **(environment or {}),
        },
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )
    return Told(finished.returncode, finished.stdout.decode("utf-8"), finished.stderr.decode())


def _no_window(address: str | None) -> int:
    raise AssertionError(f"a window was opened on {address}")


def _no_pictures(address: str, folder: Path) -> Sequence[Path]:
    raise AssertionError(f"pictures of {address} were asked for in {folder}")


def write_csv(path: Path, rows: Rows, *, delimiter: str = ",", encoding: str = "utf-8") -> Path:
    """Write a table as text."""
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter).writerows(rows)
    path.write_bytes(text.getvalue().encode(encoding))
    return path


def write_xlsx(path: Path, rows: Rows, sheet: str = "Лист1") -> Path:
    """Write a table as a workbook of one sheet."""
    with closing(openpyxl.Workbook()) as book:
        page = book.active
        assert page is not None
        page.title = sheet
        for row in rows:
            page.append(list(row))
        book.save(path)
    return path


def imported(campaign: object, kind: str, file: Path, *options: object) -> dict[str, Any]:
    """Import a table that must be accepted, and return what was counted."""
    return dict(done("import", campaign, kind, file, *options, "--json").json())


def journal_entries(campaign: object) -> int:
    """How many changes the campaign remembers; it must be intact besides."""
    report = done("verify", campaign, "--json").json()
    assert report["ok"]
    return int(report["journal_entries"])


def database_address(campaign: Path) -> str:
    """The campaign's database file as SQLite takes it."""
    return f"file:{quote(str(campaign / 'campaign.sqlite'))}"


def town(folder: Path, profile: str = "maslikhat_smd") -> Path:
    """A campaign with two commissions under a city, three precincts and two candidates.

    Precinct 7 exists under both commissions, 12 only under the north.
    """
    campaign = folder / "Штаб 1.hq"
    done("new", campaign, "--title", "Выборы", "--election-day", "2026-11-22", "--profile", profile)
    tables: Iterable[tuple[str, Rows]] = (
        (
            "commissions",
            (
                ("code", "parent", "name_ru", "name_kk"),
                ("city", "", "Городская комиссия", "Қалалық комиссия"),
                ("north", "city", "Северная комиссия", "Солтүстік комиссия"),
                ("south", "city", "Южная комиссия", "Оңтүстік комиссия"),
            ),
        ),
        (
            "precincts",
            (
                ("precinct", "commission", "address_ru", "voters_on_list"),
                ("7", "north", "улица Первая, 1", 1000),
                ("12", "north", "улица Вторая, 2", 800),
                ("7", "south", "улица Третья, 3", 600),
            ),
        ),
        (
            "contestants",
            (
                ("code", "name_ru", "name_kk"),
                ("a", "Алиев Ахмет", "Әлиев Ахмет"),
                ("b", "Бекова Батима", "Бекова Бәтима"),
            ),
        ),
    )
    for kind, rows in tables:
        imported(campaign, kind, write_csv(folder / f"{kind}.csv", rows))
    return campaign
