"""One unit of work: its connection, its moment, and the marks of what it changed."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from datetime import datetime

from sqlalchemy import Connection

from hq_desktop.domain.journal import RecordMark, canonical, digest
from hq_desktop.storage.records import json_of

HANDFUL = 8
"""Changes of up to so many records keep their texts in the journal, not only their digests."""
LONGEST_TEXT = 20_000
"""Of a longer record (a race with thousands of precincts) the changed fields alone are kept."""
CHANGED_FIELDS = " *"
"""What the name of a record ends in where only its changed fields are kept."""


class Transaction:
    """A person's work on the campaign at one moment; whatever is marked becomes one entry."""

    __slots__ = (
        "_after",
        "_before",
        "connection",
        "facts",
        "is_writing",
        "marks",
        "moment",
        "operator",
    )

    def __init__(
        self,
        connection: Connection,
        operator: str,
        moment: datetime,
        *,
        is_writing: bool,
        facts: Mapping[str, str] | None = None,
    ) -> None:
        self.connection = connection
        self.operator = operator
        self.moment = moment
        self.is_writing = is_writing
        self.facts: dict[str, str] = dict(facts or {})
        self.marks: list[RecordMark] = []
        self._before: dict[str, str] = {}
        self._after: dict[str, str] = {}

    def note(self, **facts: str) -> None:
        """Add facts for the reader of the journal entry."""
        self.facts.update(facts)

    def mark(
        self,
        noun: str,
        key: str | int,
        record: Mapping[str, object] | None,
        before: Mapping[str, object] | None = None,
    ) -> None:
        """Say what a record looks like now (None: taken out) and, where known, before."""
        self._must_write()
        text = "" if record is None else canonical(record)
        self.marks.append(RecordMark(noun, str(key), digest(text) if text else ""))
        if len(self.marks) <= HANDFUL:
            name = f"{noun} {key}"
            if before is not None:
                self._before.setdefault(name, canonical(before))
            self._after[name] = text

    def mark_many(self, noun: str, texts: Iterable[tuple[int | str, str]]) -> None:
        """Say what many records look like now, as canonical texts; only digests are kept."""
        self._must_write()
        # As `digest` does, with its parts at hand: a bulk import comes here for every row.
        sha256 = hashlib.sha256
        self.marks.extend(
            [RecordMark(noun, str(key), sha256(text.encode()).hexdigest()) for key, text in texts]
        )

    def texts(self) -> tuple[str, str]:
        """Return the records of a small change before and after it, as JSON; else two empties."""
        if len(self.marks) > HANDFUL:
            return "", ""
        before, after = dict(self._before), dict(self._after)
        for name in self._before:
            if max(len(before[name]), len(after[name])) > LONGEST_TEXT and after[name]:
                pair = _changed_fields(before.pop(name), after.pop(name))
                before[name + CHANGED_FIELDS], after[name + CHANGED_FIELDS] = pair
        return _joined(before), _joined(after)

    def _must_write(self) -> None:
        if not self.is_writing:
            raise RuntimeError("a record was changed in a transaction that only reads")


def _changed_fields(before: str, after: str) -> tuple[str, str]:
    """Return what differs between two records, each as a record of those fields alone."""
    old, new = json.loads(before), json.loads(after)
    names = {
        name
        for name in {**old, **new}
        if (name in old, old.get(name)) != (name in new, new.get(name))
    }
    parts = ({name: one[name] for name in names if name in one} for one in (old, new))
    first, second = (canonical(part) for part in parts)
    return first, second


def _joined(texts: Mapping[str, str]) -> str:
    kept = {name: text for name, text in texts.items() if text and len(text) <= LONGEST_TEXT}
    if not kept:
        return ""
    # The texts are JSON already: they are put together, not written again.
    pairs = (f"{json_of(name)}:{kept[name]}" for name in sorted(kept))
    return "{" + ",".join(pairs) + "}"
