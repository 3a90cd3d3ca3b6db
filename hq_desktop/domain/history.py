"""What became of a record: every change with the state after it, and the fields that differ."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

Record = Mapping[str, object]
RecordKey = tuple[str, str]
"""Noun and key of a record, as the journal writes them."""


@dataclass(frozen=True, slots=True)
class RecordChange:
    """One change of one record: who, when, by which deed, and how the record stood around it.

    `before` is None where the record was not there, `after` None where the change took it out.
    Where the journal kept only a digest and nothing else tells the state, `is_before_known` or
    `is_after_known` is False. `count` is how many records the journal entry touched.
    """

    number: int
    moment: datetime
    operator: str
    deed: str
    facts: Mapping[str, str]
    record: RecordKey
    count: int
    before: Record | None
    after: Record | None
    is_before_known: bool = True
    is_after_known: bool = True
    is_last: bool = False

    @property
    def is_removal(self) -> bool:
        """Whether the change took the record out."""
        return self.is_after_known and self.after is None

    @property
    def is_first(self) -> bool:
        """Whether the change brought the record into being."""
        return self.is_before_known and self.before is None


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field that a change altered; None where it stood at its default or was not there.

    `path` leads into parts of the record: ("cells", "voters_on_list"), ("name", "ru").
    """

    path: tuple[str, ...]
    before: object
    after: object


def changed_fields(before: Record | None, after: Record | None) -> tuple[FieldChange, ...]:
    """Return the fields that differ between two states of a record, in the order of their names."""
    return tuple(_differing((), before or {}, after or {}))


def _differing(path: tuple[str, ...], before: Record, after: Record) -> Iterator[FieldChange]:
    for name in sorted(before.keys() | after.keys()):
        old, new = before.get(name), after.get(name)
        if old == new and type(old) is type(new):
            continue
        if isinstance(old or new, Mapping):
            yield from _differing((*path, name), _part(old), _part(new))
        else:
            yield FieldChange((*path, name), old, new)


def _part(value: object) -> Record:
    return value if isinstance(value, Mapping) else {}
