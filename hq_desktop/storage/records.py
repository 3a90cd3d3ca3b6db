"""Records as plain values: what the journal hashes, what JSON columns keep."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import MISSING, fields, is_dataclass
from datetime import UTC, date, datetime
from enum import Enum

from hq_desktop.domain.protocol import Cells, CellState, Feature, Features, Page, Words
from hq_desktop.domain.recipe import Box, Quad, Strip

_PLAIN = frozenset({str, int, float, bool, type(None)})
_STATES = {state.value: state for state in CellState}
_FEATURES = {feature.value: feature for feature in Feature}
_FIELDS: dict[type, tuple[tuple[str, object], ...]] = {}
_compact = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def record_of(thing: object) -> dict[str, object]:
    """Return the record of a domain object: ids included, the version not.

    A field at its default is left out, so that a field added by a later version of the program
    changes no digest of what was written before.
    """
    record: dict[str, object] = {}
    for name, default in _fields(type(thing)):
        value = getattr(thing, name)
        if value is not default and value != default:
            record[name] = value if type(value) in _PLAIN else _plain(value)
    return record


def json_of(value: object) -> str:
    """Return a value as compact JSON."""
    return _compact(value)


def cells_text(cells: Cells) -> str:
    """Return cells as a JSON object, lines in their order."""
    return _compact(dict(cells))


def cells_of(text: str) -> dict[str, int | CellState]:
    """Return the cells of a JSON object."""
    return {line: as_cell(cell) for line, cell in json.loads(text).items()}


def as_cell(value: int | str) -> int | CellState:
    """Return a stored cell as the domain knows it."""
    return value if isinstance(value, int) else _STATES[value]


def features_text(features: Features) -> str:
    """Return features as a JSON object."""
    return _compact({feature.value: is_there for feature, is_there in features.items()})


def features_of(text: str) -> dict[Feature, bool]:
    """Return the features of a JSON object."""
    return {_FEATURES[name]: is_there for name, is_there in json.loads(text).items()}


def words_text(words: Words) -> str:
    """Return words on the paper as a JSON object, lines in their order."""
    return _compact(dict(words))


def words_of(text: str) -> dict[str, int | None]:
    """Return the words on the paper of a JSON object."""
    return dict(json.loads(text))


def pages_text(pages: Iterable[Page]) -> str:
    """Return pages as a JSON list of SHA-256, name and turn."""
    return _compact([[page.sha256, page.name, page.turned] for page in pages])


def pages_of(text: str) -> tuple[Page, ...]:
    """Return the pages of a JSON list."""
    return tuple(Page(sha256, name, turned) for sha256, name, turned in json.loads(text))


def strips_text(strips: Mapping[str, Strip]) -> str:
    """Return the strips of lines as a JSON object."""
    kept = {line: [one.sha256, one.number, one.quad] for line, one in strips.items()}
    return _compact(kept)


def strips_of(text: str) -> dict[str, Strip]:
    """Return the strips of a JSON object."""
    return {
        line: Strip(sha256, number, quad_of(quad))
        for line, (sha256, number, quad) in json.loads(text).items()
    }


def quad_of(corners: Sequence[Sequence[float]]) -> Quad:
    """Return four corners of a JSON list."""
    points = tuple((across, down) for across, down in corners)
    left_top, right_top, right_bottom, left_bottom = points
    return left_top, right_top, right_bottom, left_bottom


def box_of(edges: Sequence[float]) -> Box:
    """Return a box of a JSON list."""
    left, top, right, bottom = edges
    return left, top, right, bottom


def _fields(kind: type) -> tuple[tuple[str, object], ...]:
    known = _FIELDS.get(kind)
    if known is None:
        known = _FIELDS[kind] = tuple(_defaults(kind))
    return known


def _defaults(kind: type) -> Iterator[tuple[str, object]]:
    if not is_dataclass(kind):
        raise TypeError(f"not a record: {kind.__name__}")
    for one in fields(kind):
        made = one.default_factory
        default: object = one.default if made is MISSING else made()
        if one.name != "version":
            yield one.name, default


def _plain(value: object) -> object:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(key): _item(one) for key, one in value.items()}
    if isinstance(value, tuple | list | frozenset):
        ordered = sorted(value) if isinstance(value, frozenset) else value
        return [_item(one) for one in ordered]
    return record_of(value)


def _item(value: object) -> object:
    return value if type(value) in _PLAIN else _plain(value)
