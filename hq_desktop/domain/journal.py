"""The insert-only record of every change, each entry carrying the hash of the one before."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

FIRST = "0" * 64
"""The hash that the first entry carries as the one before."""


@dataclass(frozen=True, slots=True)
class RecordMark:
    """What one record looked like after a change: the SHA-256 of its canonical text.

    An empty digest says that the record was taken out.
    """

    noun: str
    key: str
    digest: str


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One change: when, who, what, with the state after it, chained to the entry before.

    `facts` says what people need to read it; `before` and `after` are the canonical records of
    a single change and empty for a bulk import, whose rows stand in `records` alone.
    """

    number: int
    moment: datetime
    operator: str
    deed: str
    facts: Mapping[str, str]
    records_digest: str
    previous: str
    digest: str
    before: str = ""
    after: str = ""


def canonical(record: Mapping[str, object]) -> str:
    """Return the one text of a record: sorted keys, no spaces, letters as they are."""
    return json.dumps(record, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def digest(text: str) -> str:
    """Return the SHA-256 of a text in UTF-8, in hexadecimal."""
    return hashlib.sha256(text.encode()).hexdigest()


def digest_of_records(records: Iterable[RecordMark]) -> str:
    """Return the SHA-256 over the marks of a change, in their order."""
    hashed = hashlib.sha256()
    for mark in records:
        hashed.update(f"{mark.noun}\t{mark.key}\t{mark.digest}\n".encode())
    return hashed.hexdigest()


def chained(entry: JournalEntry) -> str:
    """Return the hash an entry must carry: over everything in it and the hash before."""
    return digest(
        canonical(
            {
                "number": entry.number,
                "moment": entry.moment.isoformat(),
                "operator": entry.operator,
                "deed": entry.deed,
                "facts": dict(entry.facts),
                "records": entry.records_digest,
                "before": entry.before,
                "after": entry.after,
                "previous": entry.previous,
            }
        )
    )
