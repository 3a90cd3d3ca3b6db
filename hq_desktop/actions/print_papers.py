"""Sheets printed beside a package and never filed: separators, a test page of the printer."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from hq_desktop.actions.desk import Desk
from hq_desktop.documents.separators import build_separators
from hq_desktop.documents.test_page import build_test_page
from hq_desktop.documents.wording import Wording
from hq_desktop.domain.print_run import Divider
from hq_desktop.domain.text import Language
from hq_desktop.storage.faults import of_disk

_PAPERS = (Language.RU, Language.KK)


@dataclass(frozen=True, slots=True)
class PrintPapers:
    """Draws what a print run needs besides the package; nothing of it is recorded."""

    desk: Desk

    def separators(self, dividers: Sequence[Divider], language: Language, file: Path) -> Path:
        """Write one sheet for each divider; raises FolderReadOnly, DiskFull."""
        return _written(build_separators(dividers, self._wording(language)), file)

    def test_page(self, printer: str, language: Language, file: Path) -> Path:
        """Write a printer's test page in both languages, one of them first; raises as above."""
        order = sorted(_PAPERS, key=lambda one: one is not language)
        return _written(build_test_page(printer, [self._wording(one) for one in order]), file)

    def working_copy(self, language: Language) -> str:
        """Return what stands on every sheet that is not for filing."""
        return self._wording(language).phrase("working_copy")

    def _wording(self, language: Language) -> Wording:
        known = language if language in _PAPERS else Language.RU
        return Wording(known, self.desk.catalogue.complaints)


def _written(content: bytes, file: Path) -> Path:
    try:
        file.write_bytes(content)
    except OSError as fault:
        raise of_disk(fault, str(file.parent)) from fault
    return file
