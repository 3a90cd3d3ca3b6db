"""Making a campaign: its title, its day, its races; everything checked before anything is made."""

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from hq_desktop.catalogue.forms import read_form
from hq_desktop.catalogue.library import Catalogue
from hq_desktop.domain.election import Campaign, Race, RaceCode
from hq_desktop.domain.errors import AlreadyExists, FileUnreadable, HqError, NotFound, WrongUsage
from hq_desktop.storage import races
from hq_desktop.storage.database import Database, create_campaign


@dataclass(frozen=True, slots=True)
class RacePlan:
    """A race as it was asked for; `form` is a shipped form's code, a form file's path or empty."""

    code: str
    profile: str
    form: str = ""


@dataclass(frozen=True, slots=True)
class _Checked:
    race: Race
    form_source: str | None


def found(
    address: str,
    campaign: Campaign,
    plans: Sequence[RacePlan],
    *,
    catalogue: Catalogue,
    operator: str,
) -> Database:
    """Make a campaign with its races and return it open; a fault leaves nothing behind.

    Raises NotFound for an unknown profile or form, FaultyDataFile for a faulty form file,
    AlreadyExists for a race named twice or a form file with a shipped form's code.
    """
    checked = _checked(plans, catalogue)
    database = create_campaign(address, campaign, operator=operator)
    try:
        with database.transaction(operator, "races_founded") as tx:
            for one in checked:
                if one.form_source is not None:
                    races.keep_form(tx, one.race.form, one.form_source)
                races.save(tx, one.race)
    except HqError:
        database.close()
        if not database.is_shared:
            shutil.rmtree(address, ignore_errors=True)
        raise
    return database


def _checked(plans: Sequence[RacePlan], catalogue: Catalogue) -> tuple[_Checked, ...]:
    if not plans:
        raise WrongUsage(reason="races_missing")
    codes: set[str] = set()
    for plan in plans:
        if plan.code in codes:
            raise AlreadyExists(noun="race", key=plan.code)
        codes.add(plan.code)
    return tuple(_checked_one(plan, catalogue) for plan in plans)


def _checked_one(plan: RacePlan, catalogue: Catalogue) -> _Checked:
    profile = catalogue.profiles.get(plan.profile)
    if profile is None:
        raise NotFound(noun="profile", key=plan.profile)
    form, source = _form(plan.form or profile.form, catalogue)
    return _Checked(Race(RaceCode(plan.code), profile.code, form), source)


def _form(wanted: str, catalogue: Catalogue) -> tuple[str, str | None]:
    """Return a form's code, and its text where it comes from a file of the user's."""
    if wanted in catalogue.forms:
        return wanted, None
    path = Path(wanted)
    if not path.is_file():
        raise NotFound(noun="form", key=wanted)
    try:
        source = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as fault:
        raise FileUnreadable(path=wanted, reason=str(fault)) from fault
    form = read_form(source, path.name)
    if form.code in catalogue.forms:
        raise AlreadyExists(noun="form", key=form.code)
    return form.code, source
