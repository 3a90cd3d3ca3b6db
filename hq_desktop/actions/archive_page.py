"""What every sheet of an archive's workbook needs: words, names, codes instead of names."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from hq_desktop.actions.archive_state import CampaignState
from hq_desktop.actions.archive_veil import Veil
from hq_desktop.actions.archive_words import WORDS
from hq_desktop.domain.election import CommissionCode, PrecinctId, Race
from hq_desktop.domain.form import FormLine, ProtocolForm
from hq_desktop.domain.protocol import Cell, Cells, CellState
from hq_desktop.domain.text import Language, Text
from hq_desktop.exchange.workbook import Column, Kind

WIDE = 34
"""Letters of a column that holds names."""


@dataclass(frozen=True, slots=True)
class Pages:
    """One state of a campaign on its way into a workbook, in one language.

    `paths` says where originals lie by their SHA-256; `grounds` and `documents` are the law's and
    the house's words by their codes.
    """

    state: CampaignState
    veil: Veil
    language: Language
    paths: Mapping[str, str]
    titles: Mapping[PrecinctId, str]
    grounds: Mapping[str, Text]
    documents: Mapping[str, Text]

    def word(self, code: str) -> str:
        """Return a word of the workbook."""
        return WORDS[code].in_language(self.language)

    def column(self, code: str, kind: Kind = Kind.TEXT, width: int = 16) -> Column:
        """Return a column with its heading."""
        return Column(self.word(code), kind, width)

    def called(self, text: Text | None, code: str) -> str:
        """Return what something is called, or its code."""
        return (text.in_language(self.language) if text is not None else "") or code

    def commission(self, code: CommissionCode | None) -> str:
        """Return the name of a commission or court; "" where there is none."""
        if code is None:
            return ""
        known = self.state.directory.commissions.get(code)
        return self.called(None if known is None else known.name, code)

    def cell(self, cell: Cell | None) -> int | str | None:
        """Return what stands in a figure's place; nothing where nobody looked."""
        return self.word(cell.value) if isinstance(cell, CellState) else cell

    def places(self, files: Iterable[str]) -> str:
        """Return where files lie; one that is not in the archive is told by its SHA-256."""
        return "; ".join(dict.fromkeys(self.paths.get(one) or one for one in files if one))


def lines_of(race: Race, form: ProtocolForm | None, cells: list[Cells]) -> tuple[FormLine, ...]:
    """Return the lines of a race in the order of its form, optional ones where they are stated.

    Lines that the form does not have, or all where it is gone, follow under their codes.
    """
    stated = frozenset(line for one in cells for line in one)
    lines = () if form is None else form.fields(race.contestants, stated)
    known = {one.code for one in lines}
    strange = sorted(stated - known)
    return (*lines, *(FormLine(code, "", Text(code), "") for code in strange))
