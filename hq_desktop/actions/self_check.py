"""Whether the program works on this computer: its files, fonts, database, PDF and Word."""

import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from hq_desktop import paths
from hq_desktop.actions.case_text import CaseTextActions
from hq_desktop.actions.cases import CasesActions
from hq_desktop.actions.comparison import ComparisonActions
from hq_desktop.actions.desk import Desk
from hq_desktop.actions.founding import RacePlan, found
from hq_desktop.actions.package_plan import PackageRequest
from hq_desktop.actions.samples import writing
from hq_desktop.catalogue.library import load
from hq_desktop.domain.election import Campaign
from hq_desktop.domain.errors import HqError
from hq_desktop.domain.sentences import not_as_written, sentence
from hq_desktop.domain.text import Language
from hq_desktop.storage.database import open_campaign
from hq_desktop.storage.verification import verify

FOLDER = "Проверка программы Ә"
"""A name that a careless program stumbles over: Cyrillic, Kazakh and a space."""


@dataclass(frozen=True, slots=True)
class CheckResult:
    """One thing tried, whether it works, and what was seen."""

    subject: str
    is_good: bool
    account: str


def run() -> Sequence[CheckResult]:
    """Try everything, each thing whatever became of the one before."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as scratch:
        folder = Path(scratch) / FOLDER
        folder.mkdir()
        return [
            _tried("resources", _resources),
            _tried("translations", _translations),
            _tried("database", lambda: _database(folder)),
            _tried("package", lambda: _package(folder)),
        ]


def _tried(subject: str, attempt: Callable[[], str]) -> CheckResult:
    try:
        return CheckResult(subject, True, attempt())
    except HqError as error:
        return CheckResult(subject, False, sentence(error).filled())
    except Exception as fault:  # noqa: BLE001 — whatever is broken here is the answer
        return CheckResult(subject, False, f"{type(fault).__name__}: {fault}")


def _resources() -> str:
    catalogue = load(paths.resource())
    fonts = sorted(one.name for one in paths.resource("fonts").glob("*.ttf"))
    if not fonts:
        raise FileNotFoundError(paths.resource("fonts"))
    return (
        f"{len(catalogue.forms)} forms, {len(catalogue.profiles)} profiles, "
        f"{len(catalogue.complaints.templates)} complaints, {len(fonts)} fonts"
    )


def _translations() -> str:
    compiled = sorted(one.name for one in paths.translation_folder().glob("*.qm"))
    if len(compiled) < 2:
        raise FileNotFoundError(paths.translation_folder() / "hq_ru.qm")
    return ", ".join(compiled)


def _database(folder: Path) -> str:
    catalogue = load(paths.resource())
    campaign = Campaign("Проверка", date(2026, 11, 22))
    plan = RacePlan("president", "president")
    database = found(
        str(folder / "проба.hq"), campaign, [plan], catalogue=catalogue, operator="self-check"
    )
    report = verify(database)
    database.close()
    if report.problems:
        raise ValueError("; ".join(not_as_written(one).filled() for one in report.problems))
    return f"{report.journal_entries} journal entries written, read and verified"


def _package(folder: Path) -> str:
    catalogue = load(paths.resource())
    database = open_campaign(str(writing.write("district-15", folder, catalogue)))
    desk = Desk(database, catalogue, "self-check")
    race = ComparisonActions(desk).races()[0]
    request = PackageRequest(complaint="complaint-precinct", language=Language.KK, race=race.code)
    result = CasesActions(desk).assemble(request, folder / "комплект")
    (document,) = CasesActions(desk).plan(request).documents
    texts = CaseTextActions(desk)
    word = texts.export_docx(texts.open(document.place, document), folder / "мәтін.docx")
    size = word.stat().st_size
    database.close()
    pages, sha256 = result.files[0].pages, result.files[0].sha256[:8]
    return f"{pages} pages, SHA-256 {sha256}; {size} bytes for Word"
