"""What filed documents answer, as data: their terms and the acts they are about."""

from collections.abc import Mapping
from pathlib import Path

from hq_desktop.catalogue.law_events import kinds_of
from hq_desktop.catalogue.toml_reading import read_file
from hq_desktop.domain.event_kind import FILED
from hq_desktop.domain.filing import FilingRule


def read_filings(path: Path) -> Mapping[str, FilingRule]:
    """Return the rules of a data file by document; raise FaultyDataFile on any fault."""
    top = read_file(path)
    mark = top.mark()
    found: dict[str, FilingRule] = {}
    for code, section in top.sections("filing"):
        rule = FilingRule(
            complaint=code,
            terms=frozenset(section.words("terms")),
            acts=kinds_of(section, "acts"),
            acts_of_day=kinds_of(section, "acts_of_day"),
            acts_told=kinds_of(section, "acts_told"),
            mark=section.mark(mark),
        )
        if FILED & (rule.acts | rule.acts_of_day | rule.acts_told):
            section.refuse("acts", "what was filed is no act to be filed about")
        section.done()
        found[code] = rule
    top.done()
    return found
