r"""JSON as Telegram writes it: control characters stand in it as `\xHH`, unknown to JSON.

What no reader of chats needs is dropped while reading, since an export repeats every text.
"""

import json
import re

from hq_desktop.domain.errors import FileUnreadable

_UNNEEDED = ("text_entities", "reactions", "inline_bot_buttons")
_ESCAPE = re.compile(r"\\(?:x([0-9A-Fa-f]{2})|(.))", re.DOTALL)


def read_json(content: bytes, name: str) -> object:
    """Return what the text holds; raises FileUnreadable with the place of the first fault."""
    text = content.decode("utf-8-sig", "replace")
    try:
        return _read(text)
    except ValueError:
        text = _ESCAPE.sub(_as_json, text)
    try:
        return _read(text)
    except json.JSONDecodeError as fault:
        raise FileUnreadable(
            path=name, reason="json_broken", line=fault.lineno, column=fault.colno
        ) from fault
    except ValueError as fault:
        raise FileUnreadable(path=name, reason="damaged_so", detail=str(fault)) from fault


def _read(text: str) -> object:
    try:
        return json.loads(text, strict=False, object_hook=_shortened)
    except RecursionError as fault:
        raise ValueError(str(fault)) from fault


def _shortened(found: dict[str, object]) -> dict[str, object]:
    for key in _UNNEEDED:
        found.pop(key, None)
    return found


def _as_json(escape: re.Match[str]) -> str:
    code = escape[1]
    return f"\\u00{code}" if code else escape[0]
