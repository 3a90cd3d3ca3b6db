"""How pictures are shown: recipes beside the files they leave as they are."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import ColumnElement, select

from hq_desktop.domain.recipe import PLAIN, Recipe
from hq_desktop.storage.records import box_of, json_of, quad_of, record_of
from hq_desktop.storage.rows import add_row, change_rows, chunks
from hq_desktop.storage.schema import RecipeRow
from hq_desktop.storage.transaction import Transaction

NOUN = "recipe"
Key = tuple[str, int]
"""The SHA-256 of a file and the number of the picture in it, from 0."""


def key_of(key: Key) -> str:
    """Return the key as the journal writes it."""
    return f"{key[0]}/{key[1]}"


def save(tx: Transaction, sha256: str, number: int, recipe: Recipe) -> None:
    """Keep how a picture is shown from now on."""
    before = _where(tx, RecipeRow.sha256 == sha256, RecipeRow.number == number)
    old = before.get((sha256, number))
    if recipe == (old or PLAIN):
        return
    values = {"sha256": sha256, "number": number, "content": json_of(record_of(recipe))}
    if old is None:
        add_row(tx, RecipeRow, values)
    else:
        change_rows(tx, RecipeRow, [values])
    known = None if old is None else record_of(old)
    tx.mark(NOUN, key_of((sha256, number)), record_of(recipe), before=known)


def of(tx: Transaction, files: Iterable[str]) -> dict[Key, Recipe]:
    """Return the recipes of the pictures in these files."""
    found: dict[Key, Recipe] = {}
    for part in chunks(tuple(files)):
        found.update(_where(tx, RecipeRow.sha256.in_(part)))
    return found


def all(tx: Transaction) -> dict[Key, Recipe]:  # noqa: A001 — read as recipes.all(tx)
    """Return every recipe."""
    return _where(tx)


def _where(tx: Transaction, *conditions: ColumnElement[bool]) -> dict[Key, Recipe]:
    query = select(RecipeRow.sha256, RecipeRow.number, RecipeRow.content).where(*conditions)
    rows = tx.connection.execute(query.order_by(RecipeRow.sha256, RecipeRow.number))
    return {(sha256, number): _recipe(json.loads(content)) for sha256, number, content in rows}


def _recipe(stored: Mapping[str, Any]) -> Recipe:
    corners, crop = stored.get("corners"), stored.get("crop")
    return Recipe(
        turned=stored.get("turned", PLAIN.turned),
        corners=None if corners is None else quad_of(corners),
        crop=None if crop is None else box_of(crop),
        contrast=stored.get("contrast", PLAIN.contrast),
        brightness=stored.get("brightness", PLAIN.brightness),
    )
