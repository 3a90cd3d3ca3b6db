"""Small exports of Telegram written by hand, with photos drawn in a moment."""

import io
import json
import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw

NOT_INCLUDED = "(File not included. Change data exporting settings to download.)"


def photo(seed: int, quality: int = 80, side: int = 1200) -> bytes:
    """Return a JPEG that looks like no photo of another seed."""
    chance = random.Random(seed)
    image = Image.new("RGB", (1200, 1600), "white")
    draw = ImageDraw.Draw(image)
    for _ in range(60):
        x, y = chance.randint(0, 1100), chance.randint(0, 1500)
        grey = chance.randint(0, 120)
        draw.rectangle(
            (x, y, x + chance.randint(20, 90), y + chance.randint(4, 40)), fill=(grey,) * 3
        )
    image.thumbnail((side * 3 // 4 + 1, side))
    output = io.BytesIO()
    image.save(output, "JPEG", quality=quality)
    return output.getvalue()


def message(number: int, text: str = "", media: str = "", **told: Any) -> dict[str, Any]:
    """Return a message as Telegram writes it; `media` is the path of a photo."""
    made: dict[str, Any] = {
        "id": number,
        "type": "message",
        "date": "2026-11-22T22:00:00",
        "date_unixtime": str(1_795_366_800 + number * 600),
        "from": "Дана",
        "from_id": "user5",
    }
    if media:
        made["photo"] = media
    return {**made, "text": text, **told}


def export(folder: Path, messages: Sequence[dict[str, Any]], files: dict[str, bytes]) -> Path:
    """Write an export of one chat and return its folder."""
    folder.mkdir(parents=True)
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    chat = {"name": "Штаб", "type": "private_supergroup", "id": 77, "messages": list(messages)}
    (folder / "result.json").write_text(json.dumps(chat, ensure_ascii=False), encoding="utf-8")
    return folder
