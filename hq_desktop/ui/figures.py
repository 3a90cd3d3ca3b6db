"""Figures and moments as the screen shows them: thin spaces, a real minus, local time."""

from datetime import UTC, date, datetime

from PySide6.QtCore import QLocale

from hq_desktop.domain.zone import ZONE

THIN_SPACE = "\u202f"
MINUS = "\u2212"
NOTHING = "–"


def figure(number: int | None) -> str:
    """Return a whole number in groups of three; a dash where nothing is stated."""
    if number is None:
        return NOTHING
    grouped = f"{abs(number):,}".replace(",", THIN_SPACE)
    return f"{MINUS}{grouped}" if number < 0 else grouped


def difference(number: int | None) -> str:
    """Return a difference with its sign; zero has none."""
    if number is None:
        return NOTHING
    return f"+{figure(number)}" if number > 0 else figure(number)


def share(part: int | None, whole: int | None, *, places: int = 1) -> str:
    """Return a part of a whole in per cent, with the screen's decimal sign."""
    if part is None or not whole:
        return NOTHING
    number = QLocale().toString(100 * part / whole, "f", places)
    return f"{number.replace('-', MINUS)}{THIN_SPACE}%"


def decimal(number: float, *, places: int = 1) -> str:
    """Return a number with decimal places, with the screen's decimal sign and a real minus."""
    whole, _, rest = f"{abs(number):.{places}f}".partition(".")
    sign = MINUS if number < 0 and float(f"{number:.{places}f}") != 0 else ""
    tail = f"{QLocale().decimalPoint()}{rest}" if rest else ""
    return f"{sign}{figure(int(whole))}{tail}"


def moment(when: datetime | None) -> str:
    """Return a moment in the zone of the precincts: 24.11.2026 14:05."""
    return NOTHING if when is None else f"{_local(when):%d.%m.%Y %H:%M}"


def clock(when: datetime | None) -> str:
    """Return the time of day in the zone of the precincts: 14:05:12."""
    return NOTHING if when is None else f"{_local(when):%H:%M:%S}"


def day(when: date | None) -> str:
    """Return a date: 24.11.2026."""
    return NOTHING if when is None else f"{when:%d.%m.%Y}"


def digest(sha256: str) -> str:
    """Return the first eight signs of a hash in two groups of four: 7F3A 91C2."""
    return f"{sha256[:4]} {sha256[4:8]}".upper() if sha256 else NOTHING


def parsed(text: str) -> int | None:
    """Return the whole number in a text, grouping spaces allowed; None where there is none."""
    digits = "".join(sign for sign in text if not sign.isspace())
    return int(digits) if digits.isascii() and digits.isdigit() else None


def _local(when: datetime) -> datetime:
    aware = when if when.tzinfo is not None else when.replace(tzinfo=UTC)
    return aware.astimezone(ZONE)


def parsed_moment(text: str) -> datetime | None:
    """Return the local moment in a text such as 24.11.2026 14:05; None where there is none."""
    wanted = " ".join(text.split())
    for pattern in ("%d.%m.%Y %H:%M", "%d.%m.%y %H:%M", "%Y-%m-%d %H:%M"):
        try:
            return datetime.strptime(wanted, pattern).replace(tzinfo=ZONE)
        except ValueError:
            continue
    return None


def parsed_day(text: str) -> date | None:
    """Return the date in a text such as 22.11.2026; None where there is none."""
    for pattern in ("%d.%m.%Y", "%d.%m.%y", "%Y-%m-%d"):
        try:
            return datetime.strptime(text.strip(), pattern).date()  # noqa: DTZ007 — a day has no zone
        except ValueError:
            continue
    return None
