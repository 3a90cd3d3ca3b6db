"""Keeping the facts a document missed where they belong: signatory, commission, court."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from hq_desktop.actions.campaign import CampaignActions
from hq_desktop.domain.election import (
    COURT,
    Commission,
    CommissionCode,
    Directory,
    Signatory,
    SignatoryId,
)
from hq_desktop.domain.errors import Refused
from hq_desktop.domain.text import Text

SIGNATORY = "signatory"
REPRESENTATIVE_ADDRESS = "representative_address"
PREFIX = "signatory_"
DAY = "%d.%m.%Y"


@dataclass(frozen=True, slots=True)
class FactsTyped:
    """What was typed, and whom it is about."""

    values: Mapping[str, str]
    signatory: Signatory | None
    representative: Signatory | None
    challenged: CommissionCode | None


def keep(campaign: CampaignActions, directory: Directory, typed: FactsTyped) -> None:
    """Store every fact; raises Refused for a day that is no day. Belongs in a task."""
    own = {code: text for code, text in typed.values.items() if code.startswith(SIGNATORY)}
    if own:
        campaign.save_signatory(_with(typed.signatory or Signatory(SignatoryId(0), ""), own))
    if typed.representative is not None and REPRESENTATIVE_ADDRESS in typed.values:
        address = typed.values[REPRESENTATIVE_ADDRESS]
        campaign.save_signatory(replace(typed.representative, postal_address=address))
    if "court" in typed.values:
        campaign.add_commission(_court(directory, typed.values["court"]))
    challenged = directory.commissions.get(typed.challenged) if typed.challenged else None
    if challenged is not None and "challenged_address" in typed.values:
        campaign.save_commission(replace(challenged, address=typed.values["challenged_address"]))
    if challenged is not None and "addressee" in typed.values:
        above = campaign.add_commission(_above(challenged, typed.values["addressee"]))
        campaign.save_commission(replace(challenged, parent=above.code))


def day(text: str) -> date:
    """Return the day of 24.11.1980 or 1980-11-24; raises Refused."""
    for form in (DAY, "%Y-%m-%d"):
        try:
            return datetime.strptime(text, form).date()  # noqa: DTZ007 — a day has no zone
        except ValueError:
            continue
    raise Refused(reason="day_expected", text=text)


def _with(signatory: Signatory, values: Mapping[str, str]) -> Signatory:
    name = values.get(SIGNATORY, signatory.name)
    texts = {
        code.removeprefix(PREFIX): text
        for code, text in values.items()
        if code.startswith(PREFIX) and code != f"{PREFIX}born_on"
    }
    born = values.get(f"{PREFIX}born_on")
    role = Text(texts["role"], texts["role"]) if "role" in texts else signatory.role
    return replace(
        signatory,
        name=name,
        role=role,
        iin=texts.get("iin", signatory.iin),
        residence=texts.get("residence", signatory.residence),
        postal_address=texts.get("postal_address", signatory.postal_address),
        born_on=signatory.born_on if born is None else day(born),
        born_at=texts.get("born_at", signatory.born_at),
        phone=texts.get("phone", signatory.phone),
        email=texts.get("email", signatory.email),
        papers=texts.get("papers", signatory.papers),
    )


def _court(directory: Directory, name: str) -> Commission:
    taken = {str(code) for code in directory.commissions}
    code = next(f"court-{number}" for number in range(1, 1000) if f"court-{number}" not in taken)
    return Commission(CommissionCode(code), Text(name, name), level=COURT, heading=Text(name, name))


def _above(challenged: Commission, name: str) -> Commission:
    return Commission(
        CommissionCode(f"{challenged.code}-above"), Text(name, name), heading=Text(name, name)
    )
