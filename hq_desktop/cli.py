"""The headless commands: parse, call an action, print; no rule lives here."""

import getpass
import json
import signal
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import Annotated, NoReturn

import click
import typer

from hq_desktop import paths
from hq_desktop.actions import backups, self_check
from hq_desktop.actions.brief import BriefActions, brief_as_plain
from hq_desktop.actions.cases import CasesActions, PackageRequest, PackageResult
from hq_desktop.actions.comparison import ComparisonActions
from hq_desktop.actions.comparison_json import comparisons_as_plain, findings_as_plain
from hq_desktop.actions.desk import Desk
from hq_desktop.actions.founding import RacePlan, found
from hq_desktop.actions.imports import ImportActions
from hq_desktop.actions.intake import IntakeActions
from hq_desktop.actions.intake_words import intake_as_plain, intake_in_words, reason_in_words
from hq_desktop.actions.package_annexes import added_file
from hq_desktop.actions.package_changes import PackageChanges
from hq_desktop.actions.package_changes_words import (
    change_in_words,
    comparison_as_plain,
    comparison_in_words,
)
from hq_desktop.actions.package_disk import PackageDiskActions, refuse_taken
from hq_desktop.actions.package_press import binding
from hq_desktop.actions.publishing import Whereabouts
from hq_desktop.actions.samples import writing as samples
from hq_desktop.actions.samples.names import NAMES
from hq_desktop.actions.terms import TermsActions
from hq_desktop.actions.terms_words import term_as_plain
from hq_desktop.actions.verification import verify_anything
from hq_desktop.catalogue.library import Catalogue, load
from hq_desktop.cli_archive import Terminal, add_archive
from hq_desktop.domain.election import Campaign, RaceCode
from hq_desktop.domain.errors import (
    Cancelled,
    FileMissing,
    FileUnreadable,
    HqError,
    NotFound,
    Problem,
    RowsRefused,
    WrongUsage,
)
from hq_desktop.domain.imports import ImportKind, ImportOutcome
from hq_desktop.domain.sentences import expected, not_as_written, sentence
from hq_desktop.domain.table_guess import Correction
from hq_desktop.domain.text import Language
from hq_desktop.domain.verification import VerificationReport
from hq_desktop.exchange import values
from hq_desktop.storage.database import open_campaign
from hq_desktop.storage.database import upgrade as bring_up_to_date

DONE, WRONG_USAGE, REFUSED, NOT_VERIFIED = 0, 2, 3, 4
STOPPED = 130
"""What a shell gives a command that Ctrl+C ended."""

app = typer.Typer(
    no_args_is_help=False,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Without a command: hq-desktop [CAMPAIGN] opens the window.",
)


@dataclass(frozen=True, slots=True)
class Screens:
    """What needs Qt, handed in so that commands load none of it."""

    window: Callable[[str | None], int]
    pictures: Callable[[str, Path], Sequence[Path]]


Json = Annotated[bool, typer.Option("--json", help="Print one JSON document and nothing else.")]


def _stated(address: str) -> str:
    """Refuse an empty address, which would mean the folder one stands in."""
    if not address.strip():
        raise click.BadParameter("expected a .hq folder or a postgresql:// address")
    return address


Address = Annotated[
    str,
    typer.Argument(metavar="CAMPAIGN", help="A .hq folder or postgresql://", callback=_stated),
]


def run(arguments: Sequence[str], screens: Screens) -> int:
    """Carry out a command line and return its exit code.

    0 done, 2 wrong usage, 3 refused and nothing changed, 4 verification failed.
    """
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    commands = typer.main.get_command(app)
    if not isinstance(commands, click.Group) or _is_window(arguments, commands):
        return screens.window(arguments[0] if arguments else None)
    try:
        code = commands.main(list(arguments), "hq-desktop", standalone_mode=False, obj=screens)
    except click.ClickException as fault:
        fault.show()
        return WRONG_USAGE
    except click.Abort:
        return WRONG_USAGE
    except HqError as error:
        _tell(error)
        return WRONG_USAGE if isinstance(error, WrongUsage) else REFUSED
    return code if isinstance(code, int) else DONE


def _is_window(arguments: Sequence[str], commands: click.Group) -> bool:
    """The window opens without a command, or with one word that is no command and no option."""
    if not arguments:
        return True
    is_word = len(arguments) == 1 and not arguments[0].startswith("-")
    return is_word and arguments[0] not in commands.commands


@app.callback()
def _hq_desktop() -> None:
    """Type precinct protocols, compare them with announced figures, print complaint packages."""


@app.command()
def sample(
    name: Annotated[str, typer.Argument()] = "",
    folder: Annotated[Path | None, typer.Argument()] = None,
    is_list: Annotated[
        bool, typer.Option("--list", help="Print the names of the samples.")
    ] = False,
) -> None:
    """Write the sample campaign FOLDER/NAME.hq."""
    if is_list:
        for code in NAMES:
            _say(code)
        return
    if not name or folder is None:
        raise click.UsageError("expected NAME and FOLDER, or --list")
    if name not in NAMES:
        raise NotFound(noun="sample", key=name)
    _say(str(samples.write(name, folder, _catalogue())))


@app.command()
def new(
    campaign: Address,
    title: Annotated[str, typer.Option("--title")],
    election_day: Annotated[str, typer.Option("--election-day", metavar="YYYY-MM-DD")],
    profile: Annotated[list[str] | None, typer.Option("--profile")] = None,
    race: Annotated[list[str] | None, typer.Option("--race", metavar="CODE=PROFILE[:FORM]")] = None,
) -> None:
    """Make an empty campaign."""
    plans = [RacePlan(one, one) for one in profile or ()] + [_plan(one) for one in race or ()]
    if not plans:
        raise click.UsageError("expected --profile or --race at least once")
    founded = Campaign(title=title, election_day=_day(election_day, "--election-day"))
    found(campaign, founded, plans, catalogue=_catalogue(), operator=_operator()).close()
    _explain(f"{campaign}: made")


@app.command("import")
def import_table(  # noqa: PLR0913, PLR0917 — one parameter an option
    campaign: Address,
    kind: Annotated[ImportKind, typer.Argument(metavar="KIND")],
    file: Annotated[Path, typer.Argument(metavar="FILE")],
    race: Annotated[str | None, typer.Option("--race")] = None,
    layout: Annotated[
        str | None,
        typer.Option("--layout", help="A layout's code or path; guess: the program's own guess."),
    ] = None,
    is_confirmed: Annotated[
        bool, typer.Option("--confirm-doubts", help="Import though a guess is in doubt.")
    ] = False,
    source: Annotated[str | None, typer.Option("--source")] = None,
    seen_at: Annotated[str | None, typer.Option("--seen-at")] = None,
    address: Annotated[
        str, typer.Option("--address", help="Where official figures stood: a web address.")
    ] = "",
    issue: Annotated[
        str, typer.Option("--issue", help="Number and page of the newspaper they stood in.")
    ] = "",
    screenshot: Annotated[
        Path | None, typer.Option("--screenshot", help="A picture of the page, kept as evidence.")
    ] = None,
    is_dry: Annotated[bool, typer.Option("--dry-run")] = False,
    is_json: Json = False,
) -> int:
    """Import a table; one bad row and nothing is stored."""
    with _desk(campaign) as desk:
        try:
            outcome = ImportActions(desk).run(
                kind,
                file,
                race=RaceCode(race) if race is not None else None,
                layout=layout,
                correction=Correction() if is_confirmed else None,
                source=source,
                seen_at=_moment(seen_at),
                where=Whereabouts(address, issue, screenshot),
                dry_run=is_dry,
            )
        except (FileMissing, FileUnreadable) as error:
            if is_json:
                _print_json(_unread_as_plain(file, error))
            raise
    if is_json:
        _print_json(_import_as_plain(outcome))
    else:
        _say(
            f"accepted {outcome.accepted}, rejected {outcome.rejected}, "
            f"created {outcome.created}, updated {outcome.updated}"
        )
    if outcome.problems:
        _tell(RowsRefused(outcome.problems))
        return REFUSED
    return DONE


@app.command()
def intake(
    campaign: Address,
    paths: Annotated[
        list[Path],
        typer.Argument(metavar="PATH...", help="Files, folders, exports of Telegram or WhatsApp."),
    ],
    is_dry: Annotated[bool, typer.Option("--dry-run")] = False,
    is_json: Json = False,
) -> int:
    """Take in photos and messages; what is there already adds nothing."""
    with _desk(campaign) as desk, _interruptible() as progress:
        try:
            report = IntakeActions(desk).take_in(paths, is_dry=is_dry, progress=progress)
        except Cancelled:
            _explain("Stopped. What came in stays; the same command goes on.")
            return STOPPED
    _print_json(intake_as_plain(report)) if is_json else _say(intake_in_words(report))
    for one in report.refused:
        _explain(f"{one.name}: {reason_in_words(one.reason)}")
    return DONE


@app.command()
def check(campaign: Address, is_json: Json = False) -> None:
    """Print the control relations that do not hold."""
    with _desk(campaign) as desk:
        actions, directory = ComparisonActions(desk), desk.directory()
        rows = [
            row
            for race in directory.races
            for row in findings_as_plain(race.code, actions.findings(race.code), directory)
        ]
    if is_json:
        _print_json({"findings": rows})
        return
    for row in rows:
        _say("{race} {precinct}: {relation} {severity}, {left} / {right}".format_map(row))
    _explain(f"findings: {len(rows)}")


@app.command()
def compare(
    campaign: Address,
    is_json: Json = False,
    xlsx: Annotated[Path | None, typer.Option("--xlsx", metavar="FILE")] = None,
    csv: Annotated[
        Path | None,
        typer.Option("--csv", metavar="FOLDER", help="Write tables that can be imported again."),
    ] = None,
) -> None:
    """Compare both sides and bound the announced totals."""
    with _desk(campaign) as desk:
        actions = ComparisonActions(desk)
        document = comparisons_as_plain(actions.all_facts())
        if xlsx is not None:
            actions.export(xlsx)
        if csv is not None:
            for path in actions.export_tables(csv):
                _explain(str(path))
    if is_json:
        _print_json(document)
        return
    races = document["races"]
    if isinstance(races, list):
        for race in races:
            _say(_summary(race))


Word = Annotated[str | None, typer.Option("--complaint")]
Commission = Annotated[str | None, typer.Option("--commission")]
Court = Annotated[str | None, typer.Option("--court")]
Precincts = Annotated[str | None, typer.Option("--precincts", metavar="A,B,…")]
FiledOn = Annotated[str | None, typer.Option("--date", metavar="YYYY-MM-DD")]
RaceWord = Annotated[str | None, typer.Option("--race")]
LanguageWord = Annotated[str | None, typer.Option("--language", metavar="ru|kk")]
Out = Annotated[Path | None, typer.Option("--out", metavar="FOLDER")]
Annexes = Annotated[
    list[str] | None,
    typer.Option("--annex", metavar="FILE[=TITLE]", help="A paper to attach; repeatable."),
]
ByCode = Annotated[bool, typer.Option("--observers-by-code")]
Signer = Annotated[
    str | None, typer.Option("--signatory", metavar="PERSON", help="Number or name.")
]
Representative = Annotated[
    str | None,
    typer.Option("--representative", metavar="PERSON", help="Of claims and court motions."),
]


@dataclass(frozen=True, slots=True)
class _Chosen:
    """What a document is made of, as the words of a command say it."""

    complaint: str
    commission: str | None
    court: str | None
    precincts: str | None
    filed_on: str | None
    race: str | None
    language: str
    annexes: Sequence[str] | None
    is_by_code: bool

    def __post_init__(self) -> None:
        """Refuse words that do not fit together, before anything is opened."""
        if self.language not in (Language.RU, Language.KK):
            raise click.UsageError(f"--language: expected ru or kk, not {self.language!r}")
        if self.commission is not None and self.court is not None:
            raise click.UsageError("expected --commission or --court, not both")

    def request(
        self, actions: CasesActions, signatory: str | None, representative: str | None
    ) -> PackageRequest:
        """Return what is asked for; raises NotFound, WrongUsage for a person."""
        return PackageRequest(
            complaint=self.complaint,
            language=Language(self.language),
            race=RaceCode(self.race) if self.race is not None else None,
            commission=self.commission,
            court=self.court,
            precincts=_split(self.precincts),
            filed_on=_day(self.filed_on, "--date") if self.filed_on is not None else None,
            annexes=tuple(added_file(one) for one in self.annexes or ()),
            is_by_code=self.is_by_code,
            signatory=None if signatory is None else actions.person(signatory),
            representative=None if representative is None else actions.person(representative),
        )


@app.command()
def brief(  # noqa: PLR0913, PLR0917 — one parameter an option
    campaign: Address,
    complaint: Word = None,
    commission: Commission = None,
    court: Court = None,
    precincts: Precincts = None,
    filed_on: FiledOn = None,
    race: RaceWord = None,
    language: LanguageWord = None,
    out: Out = None,
    annexes: Annexes = None,
    is_by_code: ByCode = False,
    signatory: Signer = None,
    representative: Representative = None,
    is_json: Json = False,
) -> None:
    """Write what the other side will say of a document, for the lawyer alone; nothing is filed."""
    if complaint is None or language is None or out is None:
        raise click.UsageError("expected CAMPAIGN, --complaint, --language and --out")
    chosen = _Chosen(
        complaint, commission, court, precincts, filed_on, race, language, annexes, is_by_code
    )
    with _desk(campaign) as desk:
        request = chosen.request(CasesActions(desk), signatory, representative)
        result = BriefActions(desk).write(request, out)
    if is_json:
        _print_json(brief_as_plain(result))
        return
    for file, told in zip(result.files, result.objections, strict=True):
        _say(f"{file.path} ({file.pages})")
        for one in told:
            _explain(f"{one.gravity.value}: {one.says}")


@app.command()
def package(  # noqa: PLR0913, PLR0917 — one parameter an option
    campaign: Annotated[str, typer.Argument(metavar="CAMPAIGN")] = "",
    complaint: Word = None,
    commission: Commission = None,
    court: Court = None,
    precincts: Precincts = None,
    filed_on: FiledOn = None,
    race: RaceWord = None,
    language: LanguageWord = None,
    out: Out = None,
    annexes: Annexes = None,
    volume_mb: Annotated[int | None, typer.Option("--volume-mb", metavar="N", min=1)] = None,
    volume_sheets: Annotated[
        int | None, typer.Option("--volume-sheets", metavar="N", min=2)
    ] = None,
    max_mb: Annotated[int | None, typer.Option("--max-mb", metavar="N", min=1)] = None,
    copies: Annotated[int, typer.Option("--copies", metavar="N", min=0)] = 0,
    is_by_code: ByCode = False,
    signatory: Signer = None,
    representative: Representative = None,
    disk: Annotated[
        Path | None,
        typer.Option("--disk", metavar="FOLDER", help="Write the originals for the data disk."),
    ] = None,
    is_list: Annotated[bool, typer.Option("--list", help="Print the complaints' codes.")] = False,
    is_json: Json = False,
) -> None:
    """Build a complaint package."""
    if is_list:
        codes = list(_catalogue().complaints.templates)
        _print_json(codes) if is_json else _say("\n".join(codes))
        return
    if not campaign or complaint is None or language is None or out is None:
        raise click.UsageError("expected CAMPAIGN, --complaint, --language and --out, or --list")
    chosen = _Chosen(
        complaint, commission, court, precincts, filed_on, race, language, annexes, is_by_code
    )
    with _desk(campaign) as desk:
        actions = CasesActions(desk)
        refuse_taken(disk)
        request = replace(
            chosen.request(actions, signatory, representative),
            binding=binding(volume_mb, volume_sheets, max_mb),
            copies=copies,
        )
        result = actions.assemble(request, out)
        if disk is not None:
            PackageDiskActions(desk).write(out, disk, only={one.path.name for one in result.files})
    for warning in result.warnings:
        _explain(warning)
    if is_json:
        _print_json(_package_as_plain(result))
    else:
        _say("\n".join(f"{one.path} ({one.pages})" for one in result.files))


@app.command()
def changed(
    campaign: Address,
    folder: Annotated[
        Path | None,
        typer.Argument(metavar="FOLDER", help="A package; without it every recorded case."),
    ] = None,
    is_json: Json = False,
) -> int:
    """Say what changed since a package was made; exit 4 unless nothing did."""
    with _desk(campaign) as desk:
        actions = PackageChanges(desk)
        found = (
            {str(folder): actions.of_folder(folder)}
            if folder
            else {str(number): one for number, one in actions.of_cases().items()}
        )
    if is_json:
        _print_json({"packages": [comparison_as_plain(key, one) for key, one in found.items()]})
    else:
        for key, one in found.items():
            told = [change_in_words(change) for change in one.changes]
            _say("\n".join((f"{key}: {comparison_in_words(one)}", *(f"  {line}" for line in told))))
    return DONE if all(one.is_unchanged for one in found.values()) else NOT_VERIFIED


@app.command()
def terms(
    campaign: Address,
    is_json: Json = False,
    ics: Annotated[
        Path | None, typer.Option("--ics", metavar="FILE", help="Write them as a calendar.")
    ] = None,
) -> None:
    """Print the terms that still run, what ends first standing first, then what was filed late."""
    now = datetime.now(UTC)
    with _desk(campaign) as desk:
        actions = TermsActions(desk)
        board = actions.board()
        rows = [term_as_plain(one, board.about(one.event), now) for one in board.listed(now)]
        if ics is not None:
            count = actions.write_calendar(ics, Language.RU, now)
            _explain(f"calendar entries: {count}")
    if is_json:
        _print_json({"terms": rows})
        return
    for row in rows:
        _say("{safe_on} (nominal {nominal_on}) {deadline} {event} {about}".format_map(row))
    _explain(f"terms: {len(rows)}")


@app.command()
def backup(campaign: Address, file: Annotated[Path, typer.Argument(metavar="FILE")]) -> int:
    """Write a campaign into one self-contained file, and verify the file."""
    with _desk(campaign) as desk:
        report = backups.BackupActions(desk).back_up(file)
    _say(f"{file}: journal entries {report.journal_entries}, evidence {report.evidence_files}")
    return _told_verified(report)


@app.command()
def restore(
    file: Annotated[Path, typer.Argument(metavar="FILE")],
    campaign: Address,
) -> None:
    """Make a new campaign of a backup; nothing is overwritten."""
    backups.restore(file, campaign)
    _explain(f"{campaign}: restored")


@app.command()
def upgrade(campaign: Address) -> None:
    """Bring a campaign of an older version to this one; on a server it is the keeper's deed."""
    bring_up_to_date(campaign)
    _explain(f"{campaign}: up to date")


@app.command()
def verify(
    path: Annotated[
        str,
        typer.Argument(metavar="PATH", help="A campaign, a backup, a package or an archive."),
    ],
    heads: Annotated[Path | None, typer.Option("--heads", metavar="FILE")] = None,
    is_json: Json = False,
) -> int:
    """Verify a campaign's journal, records and evidence, a backup, a package, an archive."""
    report = verify_anything(path, heads)
    problems = [not_as_written(one).filled() for one in report.problems]
    if is_json:
        _print_json(
            {
                "ok": report.is_intact,
                "journal_entries": report.journal_entries,
                "evidence_files": report.evidence_files,
                "problems": problems,
            }
        )
    else:
        _say(f"journal entries {report.journal_entries}, evidence files {report.evidence_files}")
    return _told_verified(report)


@app.command()
def screenshots(
    context: typer.Context,
    campaign: Address,
    folder: Annotated[Path, typer.Argument(metavar="FOLDER")],
) -> None:
    """Write every screen as a PNG, without a display."""
    screens = context.find_object(Screens)
    if screens is None:
        raise click.UsageError("there are no screens here")
    for path in screens.pictures(campaign, folder):
        _say(str(path))


@app.command("self-check")
def self_check_command() -> int:
    """Say whether the program works on this computer."""
    is_good = True
    for result in self_check.run():
        _say(f"{'ok  ' if result.is_good else 'FAIL'} {result.subject}: {result.account}")
        is_good = is_good and result.is_good
    return DONE if is_good else NOT_VERIFIED


def _told_verified(report: VerificationReport) -> int:
    for one in report.problems:
        _explain(not_as_written(one).filled())
    _explain("verified" if report.is_intact else "not verified")
    return DONE if report.is_intact else NOT_VERIFIED


@cache
def _catalogue() -> Catalogue:
    return load(paths.resource())


def _operator() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "command line"


@contextmanager
def _desk(address: str) -> Iterator[Desk]:
    catalogue = _catalogue()
    database = open_campaign(address)
    try:
        yield Desk(database, catalogue, _operator())
    finally:
        database.close()


@contextmanager
def _interruptible() -> Iterator[Callable[[int, int], None]]:
    """Give a progress that ends the work between two files once Ctrl+C was pressed.

    Pressed again it ends the work at once. How far the work is, is shown on a terminal only.
    """
    pressed: list[int] = []
    shown = ""

    def press(number: int, _frame: object) -> None:
        pressed.append(number)
        signal.signal(signal.SIGINT, before)

    def progress(done: int, total: int) -> None:
        nonlocal shown
        if pressed:
            raise Cancelled
        told = f"{100 * done // total} %" if total else ""
        if told != shown and sys.stderr.isatty():
            print(f"\r{told}", end="", file=sys.stderr, flush=True)  # noqa: T201 — a terminal
            shown = told

    before = signal.signal(signal.SIGINT, press)
    try:
        yield progress
    finally:
        signal.signal(signal.SIGINT, before)
        if shown:
            _explain("")


def _summary(race: Mapping[str, object]) -> str:
    """One race in a few lines for people; programs ask for --json."""
    lines = [f"{race['race']}: {json.dumps(race['precincts'])}"]
    territories = race["territories"]
    if isinstance(territories, list):
        lines.extend(
            f"  {one['commission']} {one['line']}: announced {one['official']}, "
            f"{one['contradiction']}, gap {one['gap']}"
            for one in territories
            if one["contradiction"]
        )
    lines.append(f"  outcome: {json.dumps(race['outcome'])}")
    if race["lists"] is not None:
        lines.append(f"  lists: {json.dumps(race['lists'], ensure_ascii=False)}")
    return "\n".join(lines)


def _import_as_plain(outcome: ImportOutcome) -> Mapping[str, object]:
    return {
        "accepted": outcome.accepted,
        "rejected": outcome.rejected,
        "created": outcome.created,
        "updated": outcome.updated,
        "problems": [_problem_as_plain(one) for one in outcome.problems],
    }


def _problem_as_plain(problem: Problem) -> Mapping[str, str]:
    return {
        "sheet": problem.sheet,
        "cell": problem.cell,
        "value": problem.value,
        "expected": expected(problem).filled(),
    }


def _unread_as_plain(file: Path, error: HqError) -> Mapping[str, object]:
    """Return what an import answers when there were no rows to read: the file is the problem."""
    problem = {"sheet": file.name, "cell": "", "value": "", "expected": sentence(error).filled()}
    counts = {"accepted": 0, "rejected": 0, "created": 0, "updated": 0}
    return {**counts, "problems": [problem]}


def _package_as_plain(result: PackageResult) -> Mapping[str, object]:
    return {
        "files": [
            {"path": str(one.path), "pages": one.pages, "sha256": one.sha256}
            for one in result.files
        ],
        "exhibits": result.exhibits,
        "volumes": result.volumes,
        "warnings": list(result.warnings),
    }


def _plan(text: str) -> RacePlan:
    code, equals, rest = text.partition("=")
    profile, _, form = rest.partition(":")
    if not code or not equals or not profile:
        raise click.UsageError(f"--race: expected CODE=PROFILE[:FORM], not {text!r}")
    return RacePlan(code, profile, form)


def _day(text: str, option: str) -> date:
    try:
        return datetime.strptime(text, "%Y-%m-%d").date()  # noqa: DTZ007 — a day has no zone
    except ValueError:
        _usage(f"{option}: expected a date such as 2026-11-22, not {text!r}")


def _moment(text: str | None) -> datetime | None:
    if text is None:
        return None
    told = values.moment(text)
    if not isinstance(told, datetime):
        _usage(f"--seen-at: expected a date and time such as 2026-11-22T23:45, not {text!r}")
    return told


def _split(text: str | None) -> tuple[str, ...]:
    """Return the precincts named; naming none is not the same as leaving the choice open."""
    if text is None:
        return ()
    named = tuple(one.strip() for one in text.split(",") if one.strip())
    return named or _usage("--precincts: expected at least one precinct")


def _usage(message: str) -> NoReturn:
    raise click.UsageError(message)


def _tell(error: HqError) -> None:
    _explain(sentence(error).filled())
    if isinstance(error, RowsRefused):
        for one in error.problems:
            place = f"{one.sheet}!{one.cell}" if one.cell else one.sheet
            _explain(f"  {place}: {one.value!r}: {expected(one).filled()}")


def _say(text: str) -> None:
    print(text)  # noqa: T201 — a command's result


def _explain(text: str) -> None:
    print(text, file=sys.stderr)  # noqa: T201 — messages go to standard error


def _print_json(value: object) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=1))  # noqa: T201 — a command's result


add_archive(app, Terminal(_desk, _interruptible, _say, _explain, _print_json))
