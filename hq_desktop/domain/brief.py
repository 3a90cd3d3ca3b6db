"""The opponent's brief of one document: objections, and what stays without the weak sheets."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from hq_desktop.domain.election import PrecinctId
from hq_desktop.domain.objections import Objection
from hq_desktop.domain.strength import LineStrength, PrecinctStrength
from hq_desktop.domain.text import Text


@dataclass(frozen=True, slots=True)
class BriefFacts:
    """Everything one brief tells, in no language yet; `moment` is when hours were counted.

    `lines` are announced totals with the words of their lines, `precincts` those that differ;
    `titles` are the printed numbers of precincts.
    """

    moment: datetime
    objections: tuple[Objection, ...]
    lines: tuple[tuple[Text, LineStrength], ...]
    precincts: tuple[PrecinctStrength, ...]
    titles: Mapping[PrecinctId, str]
