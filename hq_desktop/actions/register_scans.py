"""Scans of receipts and decisions: looked at first, then kept whole or not at all."""

from collections.abc import Sequence
from pathlib import Path

from hq_desktop.actions.package_annexes import Added
from hq_desktop.actions.package_sources import sha256_of
from hq_desktop.domain.errors import FileMissing, FileUnreadable
from hq_desktop.exchange.inspecting import inspect
from hq_desktop.exchange.media_types import PDF, PICTURES


def read_scans(paths: Sequence[Path]) -> Added:
    """Return scans to keep, each once; raises FileMissing, FileUnreadable for the first bad one."""
    found: dict[str, Path] = {}
    for path in paths:
        if not path.is_file():
            raise FileMissing(path=str(path))
        sha256 = sha256_of(path)
        seen = inspect(path, sha256)
        if seen.fault:
            raise FileUnreadable(path=path.name, reason=seen.fault)
        if seen.media_type != PDF and seen.media_type not in PICTURES:
            raise FileUnreadable(path=path.name, reason="not_a_scan")
        found.setdefault(sha256, path)
    return Added(paths=found)
