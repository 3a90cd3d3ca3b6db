"""Sentences with places for numbers and names, in three languages: how they are filled."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from hq_desktop.domain.complaint import CountedWord
from hq_desktop.domain.form import LegalMark
from hq_desktop.domain.numerals import grouped
from hq_desktop.domain.text import Language, Text

_PLACE = re.compile(r"\{([a-z_]+)(?::([a-z_]+))?\}")
_QUOTED = re.compile(rf"(«)?{_PLACE.pattern}")
_INNER = str.maketrans("«»", "„“")
"""Quotation marks inside quotation marks are others (Russian and Kazakh alike)."""


@dataclass(frozen=True, slots=True)
class Sentences:
    """Every wording by its code, and the nouns that follow numbers in them."""

    wordings: Mapping[str, Text] = field(default_factory=dict)
    nouns: Mapping[str, CountedWord] = field(default_factory=dict)
    mark: LegalMark = field(default_factory=lambda: LegalMark("", ""))

    def say(self, code: str, language: Language, **places: int | str) -> str:
        """Return a wording with its places filled; numbers stand in groups of three.

        Raises KeyError for a code, a place or a noun that is not known.
        """

        def filled(place: re.Match[str]) -> str:
            mark, value, noun = place[1] or "", places[place[2]], place[3]
            if isinstance(value, str):
                return mark + (value.translate(_INNER) if mark else value)
            return mark + (self.nouns[noun].after(value, language) if noun else grouped(value))

        return _QUOTED.sub(filled, self.wordings[code].in_language(language))


def places_of(wording: str) -> Iterator[tuple[str, str]]:
    """Return the places of a wording: the name, and the noun after the colon if there is one."""
    for found in _PLACE.finditer(wording):
        yield found[1], found[2] or ""


PLACES: Mapping[str, str] = {
    "against_all": "",
    "name_exchanged": "",
    "name_rows_shifted": "",
    "name_digit_edited": "",
    "name_transfer": "",
    "name_added": "",
    "name_removed": "",
    "name_mixed": "",
    "exchanged": "precinct first second first_ours second_ours first_official second_official",
    "rows_lower": "precinct count first last figures",
    "rows_higher": "precinct count first last figures",
    "digit_changed": "precinct line ours official",
    "digit_inserted": "precinct line ours official",
    "digit_dropped": "precinct line ours official",
    "digits_swapped": "precinct line ours official",
    "transfer": "precinct total items",
    "added": "precinct items moved",
    "removed": "precinct items moved",
    "added_one": "precinct line ours official moved",
    "removed_one": "precinct line ours official moved",
    "mixed": "precinct items moved",
    "item": "line votes",
    "item_more": "line votes",
    "item_fewer": "line votes",
    "below": "commission line total official observed lower gap unseen",
    "below_all": "commission line total official lower gap",
    "above": "commission line total official observed lower unseen rest upper gap sources",
    "above_all": "commission line total official lower gap",
    "above_unseen": "commission line total official upper gap sources",
    "inside": "commission line official observed total lower upper",
    "inside_open": "commission line official observed total lower",
    "inside_unseen": "commission line official",
    "same": "commission line official",
    "other_formula": "commission line official lower",
    "cap_ballots_received": "count",
    "cap_voters_on_list": "count",
    "cap_default": "ballots count",
    "seat_changes": "leader",
    "seat_changes_all": "leader",
    "seat_same": "leader",
    "seat_same_all": "leader",
    "seat_unannounced": "",
    "seat_unseen": "leader",
    "ahead": "name",
    "ahead_by": "name margin",
    "lead_same": "leader",
    "lead_other": "leader name",
    "lead_equal": "leader",
    "rest_decides": "",
    "rest_unknown": "",
    "rest_nothing": "",
    "lists_change": "total items",
    "lists_impossible": "total",
    "lists_same": "total",
    "lists_open": "total",
    "lists_tied": "total",
    "lists_unannounced": "total",
    "lists_unseen": "total",
    "lists_uncounted": "",
    "mandates_more": "name mandates",
    "mandates_fewer": "name mandates",
    "at_precinct": "number",
    "sum_commissions": "place line stated parts computed gap",
    "sum_precincts": "place line stated parts computed gap",
    "exceed_commissions": "place line stated parts total computed gap",
    "exceed_precincts": "place line stated parts total computed gap",
    "one_publication": "",
    "missing_commissions": "place missing total lines",
    "missing_precincts": "place missing total lines",
    "percent_base_one": "place lines formulas how",
    "percent_base_many": "place lines formulas how",
    "formulas_and": "first rest",
    "how_cut": "",
    "percent_other_base": "place lines low high",
    "percent_unfit": "place lines",
    "percent_line": "place line percent votes right formulas parts",
    "percent_order": "place first more more_percent second fewer fewer_percent",
    "percents_over": "place parts percent",
    "rank": "place first more first_rank second fewer second_rank",
    "votes_over": "place computed stated gap",
    "relation": "place message left right",
    "formula_without_invalid": "",
    "formula_with_invalid": "",
    "formula_received": "",
    "formula_participated": "",
    "formula_contestants": "",
    "formula_on_list": "",
    "formula_in_boxes": "",
    "version_seen": "moment",
    "version_stored": "moment",
    "changes_precincts": "source earlier later count figures",
    "changes_commissions": "source earlier later count figures",
    "changes_none": "source earlier later",
    "gone_precincts": "count",
    "gone_commissions": "count",
    "appeared_precincts": "count",
    "appeared_commissions": "count",
}
"""The closed list of wordings, and the names of the places that each of them fills."""
