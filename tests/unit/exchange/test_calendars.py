"""The calendar that other programs read."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from hq_desktop.domain.zone import ZONE
from hq_desktop.exchange.calendars import CalendarEntry, calendar

END = datetime(2026, 12, 3, tzinfo=ZONE)
NOW = datetime(2026, 11, 27, 2, 40, tzinfo=UTC)


def unfolded(content: bytes) -> list[str]:
    return content.decode().replace("\r\n ", "").split("\r\n")


def test_an_entry_stands_in_utc_with_its_alarms() -> None:
    alarm = (timedelta(hours=48),)
    entry = CalendarEntry(
        "d05-7@штаб", END, "Жалоба; ТИК, г. Алматау", "п. 9 ст. 20\nдо полуночи", alarm
    )
    lines = unfolded(calendar("Сроки", [entry], NOW))
    assert lines[:3] == ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//hq-desktop//terms//RU"]
    assert "DTSTAMP:20261127T024000Z" in lines
    assert "DTSTART:20261202T180000Z" in lines
    assert "DTEND:20261202T190000Z" in lines
    assert "SUMMARY:Жалоба\\; ТИК\\, г. Алматау" in lines
    assert "DESCRIPTION:п. 9 ст. 20\\nдо полуночи" in lines
    assert "TRIGGER;RELATED=END:-PT2880M" in lines
    assert lines[-2:] == ["END:VCALENDAR", ""]


@given(
    st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"]), max_size=300)
)
def test_lines_are_folded_between_letters_and_come_back(text: str) -> None:
    content = calendar("", [CalendarEntry("1", END, text)], NOW)
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    plain = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    assert f"SUMMARY:{plain}" in unfolded(content)


def test_the_same_terms_give_the_same_bytes() -> None:
    entry = CalendarEntry("1", END, "Иск")
    assert calendar("С", [entry], NOW) == calendar("С", [entry], NOW.astimezone(ZONE))
