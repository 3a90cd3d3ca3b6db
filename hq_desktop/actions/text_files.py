"""A finished PDF that stands in the place of a text: looked at first, kept as evidence."""

from pathlib import Path

from hq_desktop.actions.package_annexes import Added
from hq_desktop.actions.package_sources import sha256_of
from hq_desktop.domain.errors import FileMissing, FileUnreadable
from hq_desktop.exchange.inspecting import inspect
from hq_desktop.exchange.media_types import PDF


def finished_pdf(path: Path) -> tuple[str, Added]:
    """Return the SHA-256 of a PDF and the file to keep.

    Raises FileMissing, FileUnreadable for one that needs a password, is broken or no PDF.
    """
    if not path.is_file():
        raise FileMissing(path=str(path))
    sha256 = sha256_of(path)
    seen = inspect(path, sha256)
    if seen.fault:
        raise FileUnreadable(path=path.name, reason=seen.fault)
    if seen.media_type != PDF:
        raise FileUnreadable(path=path.name, reason="not_a_pdf")
    return sha256, Added(paths={sha256: path})
