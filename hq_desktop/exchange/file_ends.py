"""Whether a text file breaks off: the last figure of a download that was cut may lack digits."""

from hq_desktop.exchange.values import is_empty

_TAIL = 4096
_NOT_TEXT = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"\x09\x08", b"\x09\x04", b"\x09\x02", b"\x09\x00")


def breaks_off(content: bytes) -> bool:
    """Whether a table of text ends within a line, or a page within its table."""
    if not content or content.startswith(_NOT_TEXT):
        return False
    plain = content.replace(b"\x00", b"").lower()
    if b"<td" in plain or b"<tr" in plain:
        return plain.rfind(b"</table") < max(plain.rfind(b"<td"), plain.rfind(b"<tr"))
    tail = content[-_TAIL:].replace(b"\x00", b"")
    return not is_empty([tail.decode("latin-1")]) and tail[-1:] not in {b"\n", b"\r"}
