"""The one zone of Kazakhstan (since 01.03.2024): moments are told in it, never in the PC's own."""

from zoneinfo import ZoneInfo

ZONE = ZoneInfo("Asia/Almaty")
