"""A domain object read again from its record: the way back of `records.record_of`."""

import types
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")
_UNIONS = (Union, types.UnionType)
_KNOWN: dict[type, Mapping[str, tuple[Any, bool]]] = {}


def read(kind: type[T], record: Mapping[str, Any]) -> T:
    """Return the object of a record; what the record leaves out stands at its default.

    `version` is no part of a record and is 1. Raises ValueError where the record is not of this
    kind: a field that it does not have, one that is missing, a value that cannot be one.
    """
    known = _fields(kind)
    strange = record.keys() - known.keys()
    missing = {name for name, (_, is_needed) in known.items() if is_needed} - record.keys()
    if strange or missing:
        raise ValueError(f"{kind.__name__}: {sorted(strange | missing)}")
    try:
        return kind(**{name: _value(known[name][0], one) for name, one in record.items()})
    except (TypeError, AttributeError) as fault:
        raise ValueError(f"{kind.__name__}: {fault}") from fault


def _fields(kind: type) -> Mapping[str, tuple[Any, bool]]:
    """Return the type of every field of a record and whether the record must have it."""
    known = _KNOWN.get(kind)
    if known is not None:
        return known
    if not is_dataclass(kind):
        raise TypeError(f"not a record: {kind.__name__}")
    hints = get_type_hints(kind)
    known = _KNOWN[kind] = {
        one.name: (hints[one.name], one.default is MISSING and one.default_factory is MISSING)
        for one in fields(kind)
        if one.name != "version"
    }
    return known


def _value(hint: Any, value: Any) -> Any:  # noqa: ANN401 — any type a record may hold
    hint = _bare(hint)
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in _UNIONS:
        return _one_of(arguments, value)
    if origin is tuple:
        return _several(arguments, value)
    if origin is frozenset:
        return frozenset(_value(arguments[0], one) for one in value)
    if isinstance(origin, type) and issubclass(origin, Mapping):
        key, content = arguments
        return {_value(key, name): _value(content, one) for name, one in value.items()}
    return _single(hint, value)


def _bare(hint: Any) -> Any:  # noqa: ANN401
    """Return what a NewType stands for."""
    while hasattr(hint, "__supertype__"):
        hint = hint.__supertype__
    return hint


def _several(arguments: tuple[Any, ...], value: Any) -> tuple[Any, ...]:  # noqa: ANN401
    if arguments[-1] is Ellipsis:
        return tuple(_value(arguments[0], one) for one in value)
    return tuple(_value(hint, one) for hint, one in zip(arguments, value, strict=True))


def _one_of(hints: tuple[Any, ...], value: Any) -> Any:  # noqa: ANN401
    """Return the value as the first of several types that it can be."""
    if value is None:
        return None
    for hint in hints:
        if hint is types.NoneType:
            continue
        try:
            return _value(hint, value)
        except (TypeError, ValueError):
            continue
    raise ValueError(f"{value!r} is none of {hints}")


def _single(hint: Any, value: Any) -> Any:  # noqa: ANN401
    if is_dataclass(hint) and isinstance(hint, type):
        return read(hint, value)
    if issubclass(hint, Enum):
        return hint(value)
    if hint is datetime:
        return datetime.fromisoformat(value)
    if hint is date:
        return date.fromisoformat(value)
    wanted = (int, float) if hint is float else hint
    if not isinstance(value, wanted) or (isinstance(value, bool) and hint is not bool):
        raise ValueError(f"{value!r} is not {hint.__name__}")
    return value
