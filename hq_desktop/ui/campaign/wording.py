"""The campaign's closed choices in words."""

from PySide6.QtCore import QCoreApplication

from hq_desktop.domain.election import Contestant, ContestantKind, PrecinctKind, TookPart
from hq_desktop.ui.language import worded

translate = QCoreApplication.translate


def precinct_kinds() -> tuple[tuple[PrecinctKind, str], ...]:
    """Return the kinds of precincts with their words."""
    return (
        (PrecinctKind.ORDINARY, translate("CampaignWords", "ordinary")),
        (
            PrecinctKind.SPECIAL,
            translate("CampaignWords", "special: hospital, ship, remand prison"),
        ),
        (PrecinctKind.FOREIGN, translate("CampaignWords", "abroad")),
    )


def contestant_kinds() -> tuple[tuple[ContestantKind, str], ...]:
    """Return what a voter can mark, with words."""
    return (
        (ContestantKind.CANDIDATE, translate("CampaignWords", "candidate")),
        (ContestantKind.PARTY, translate("CampaignWords", "party")),
        (ContestantKind.ANSWER, translate("CampaignWords", "answer")),
    )


def took_part_choices() -> tuple[tuple[TookPart | None, str], ...]:
    """Return the formulas of "took part" with words; law 43(5), practice of 2023 and 2026."""
    return (
        (None, translate("CampaignWords", "not recorded")),
        (
            TookPart.WITHOUT_INVALID,
            translate("CampaignWords", "votes for contestants and against all, article 43(5)"),
        ),
        (
            TookPart.WITH_INVALID,
            translate("CampaignWords", "the same and the invalid ballots"),
        ),
        (TookPart.RECEIVED, translate("CampaignWords", "voters who received ballots")),
    )


def levels() -> tuple[tuple[str, str], ...]:
    """Return the levels of commissions, and courts, with words."""
    return (
        ("territorial", translate("CampaignWords", "territorial commission")),
        ("district", translate("CampaignWords", "territorial commission of a district")),
        ("city", translate("CampaignWords", "territorial commission of a city")),
        ("region", translate("CampaignWords", "territorial commission of a region")),
        ("okrug", translate("CampaignWords", "constituency commission")),
        ("precinct", translate("CampaignWords", "precinct commission")),
        ("central", translate("CampaignWords", "Central Election Commission")),
        ("court", translate("CampaignWords", "court")),
    )


def level_words(level: str) -> str:
    """Return the words of a level; a level of the campaign's own stays as it is."""
    return dict(levels()).get(level, level)


def contestant_title(contestant: Contestant) -> str:
    """Return a contestant's name, or the code where there is none."""
    return worded(contestant.name) or contestant.code
