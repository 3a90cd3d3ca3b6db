"""Figures, moments and failures in words."""

from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication

from hq_desktop.domain.errors import DiskFull, NotFound, Problem, RowsRefused
from hq_desktop.ui import figures, look, messages


def test_figures_are_grouped_by_thin_spaces_with_a_real_minus() -> None:
    assert figures.figure(69669) == "69\u202f669"
    assert figures.figure(-19303) == "\u221219\u202f303"
    assert figures.figure(None) == "–"
    assert figures.difference(14) == "+14"
    assert figures.difference(0) == "0"


def test_a_figure_is_read_back_as_it_was_shown() -> None:
    assert figures.parsed(figures.figure(1234567)) == 1234567
    assert figures.parsed("12 a") is None
    assert figures.parsed("٣") is None


def test_a_moment_is_read_as_it_is_written() -> None:
    moment = figures.parsed_moment(" 24.11.2026  14:05 ")
    assert moment is not None
    assert moment.tzinfo is not None
    assert figures.moment(moment) == "24.11.2026 14:05"
    assert figures.parsed_moment("24.13.2026 14:05") is None


def test_a_moment_is_shown_in_the_zone_of_the_precincts_not_of_the_computer() -> None:
    assert figures.moment(datetime(2026, 11, 24, 9, 5, tzinfo=UTC)) == "24.11.2026 14:05"


def test_a_moment_typed_is_of_the_zone_of_the_precincts() -> None:
    typed = figures.parsed_moment("24.11.2026 14:05")
    assert typed == datetime(2026, 11, 24, 9, 5, tzinfo=UTC)


def test_a_hash_is_shown_in_two_groups_of_four() -> None:
    assert figures.digest("7f3a91c2" + "0" * 56) == "7F3A 91C2"


def test_a_failure_is_a_sentence_with_its_facts(qapp: QApplication) -> None:
    assert "D:" in messages.explain(DiskFull(path="D:"))
    assert "commission" in messages.explain(NotFound(noun="commission", key="x"))


def test_refused_rows_name_their_cells_and_the_rest_is_counted(qapp: QApplication) -> None:
    problems = tuple(Problem("Лист1", f"E{row}", "много", "whole_number") for row in range(20))
    said = messages.explain(RowsRefused(problems))
    assert "Лист1!E0: “много”" in said
    assert "8 more" in said


@pytest.mark.parametrize("tokens", [look.LIGHT, look.DARK], ids=["light", "dark"])
def test_every_text_colour_can_be_read_on_its_ground(tokens: look.Tokens) -> None:
    pairs = [(ink, ground) for ink in ("ink", "ink2") for ground in ("window", "surface", "sunken")]
    pairs += [("on-accent", "accent"), ("ink", "accent-weak"), ("ink3", "window")]
    pairs += [(tone, f"{tone}-weak") for tone in ("good", "attention", "contradiction", "unknown")]
    weak = [pair for pair in pairs if contrast(tokens[pair[0]], tokens[pair[1]]) < 5]
    assert weak == []
    assert contrast(tokens["edge"], tokens["surface"]) >= 3


def contrast(one: str, other: str) -> float:
    """WCAG's contrast of two colours."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(color: str) -> float:
    parts = (int(color[place : place + 2], 16) / 255 for place in (1, 3, 5))
    linear = [one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
