"""Every record of a campaign as the journal knows it, for verification."""

from collections.abc import Iterator

from hq_desktop.storage.nouns import NOUNS
from hq_desktop.storage.transaction import Transaction

Found = Iterator[tuple[str, str, str]]


def all(tx: Transaction) -> Found:  # noqa: A001 — read as current_records.all(tx)
    """Return noun, key and canonical text of everything that the journal covers."""
    return ((noun.name, key, text) for noun in NOUNS for key, text in noun.texts(tx))
