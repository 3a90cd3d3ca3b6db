"""The campaign itself, and everything about it that is not a figure."""

from dataclasses import replace

from sqlalchemy import select

from hq_desktop.domain.election import Campaign, Directory
from hq_desktop.storage import commissions, precincts, races, signatories
from hq_desktop.storage.records import record_of
from hq_desktop.storage.rows import add_row, change_row
from hq_desktop.storage.schema import CampaignRow
from hq_desktop.storage.transaction import Transaction

NOUN = "campaign"
_ONLY = 1


def add(tx: Transaction, campaign: Campaign) -> Campaign:
    """Write the campaign when it is made."""
    new = replace(campaign, version=1)
    add_row(tx, CampaignRow, {"id": _ONLY, **_values(new), "version": 1})
    tx.mark(NOUN, _ONLY, record_of(new))
    return new


def get(tx: Transaction) -> Campaign:
    """Return the campaign."""
    row = tx.connection.execute(
        select(
            CampaignRow.title, CampaignRow.election_day, CampaignRow.is_sample, CampaignRow.version
        )
    ).one()
    return Campaign(*row)


def save(tx: Transaction, campaign: Campaign) -> Campaign:
    """Store a changed title or day; raises ChangedElsewhere."""
    before = get(tx)
    change_row(tx, CampaignRow, {"id": _ONLY}, campaign.version, _values(campaign))
    tx.mark(NOUN, _ONLY, record_of(campaign), before=record_of(before))
    return replace(campaign, version=campaign.version + 1)


def directory(tx: Transaction) -> Directory:
    """Return races, commissions, precincts and signatories in one go."""
    return Directory(
        campaign=get(tx),
        races=races.all(tx),
        commissions={one.code: one for one in commissions.all(tx)},
        precincts={one.id: one for one in precincts.all(tx)},
        signatories=signatories.all(tx),
    )


def _values(campaign: Campaign) -> dict[str, object]:
    return {
        "title": campaign.title,
        "election_day": campaign.election_day,
        "is_sample": campaign.is_sample,
    }
