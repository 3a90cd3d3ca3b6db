"""One record as it stands now, found by the noun and the key that the journal writes."""

from collections.abc import Mapping
from typing import Final

from hq_desktop.domain.errors import NotFound
from hq_desktop.domain.history import RecordKey
from hq_desktop.storage.nouns import NOUNS, Find
from hq_desktop.storage.transaction import Transaction

_FINDERS: Final[Mapping[str, Find]] = {one.name: one.find for one in NOUNS if one.find is not None}


def live(tx: Transaction, record: RecordKey) -> object | None:
    """Return a record as it stands now; None where there is none, or of a noun without one."""
    noun, key = record
    try:
        return _FINDERS[noun](tx, key) if noun in _FINDERS else None
    except NotFound:
        return None
