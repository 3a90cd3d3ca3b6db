"""Of several copies of one photo the best one is worked with."""

import pytest

from hq_desktop.domain.inspection import Defect, Inspection, best_of

ORIGINAL = Inspection("a", width=3000, height=4000, pictures=1, device="phone", sharpness=4.0)
SAME_SIZE = Inspection("b", width=3000, height=4000, pictures=1, sharpness=4.3)
FROM_CHAT = Inspection("c", width=960, height=1280, pictures=1, sharpness=4.2)
BROKEN = Inspection("d", width=6000, height=8000, fault="cut_short")


def test_the_largest_copy_is_the_best() -> None:
    assert best_of((FROM_CHAT, SAME_SIZE)) is SAME_SIZE


def test_a_small_copy_that_can_be_read_is_better_than_a_large_one_that_is_blurred() -> None:
    blurred = Inspection("e", width=3000, height=4000, pictures=1, sharpness=0.1)
    assert best_of((blurred, FROM_CHAT)) is FROM_CHAT


def test_of_equal_sizes_the_one_that_kept_its_exif_is_the_best() -> None:
    assert best_of((SAME_SIZE, FROM_CHAT, ORIGINAL)) is ORIGINAL


def test_what_cannot_be_shown_is_never_the_best() -> None:
    assert best_of((BROKEN, FROM_CHAT)) is FROM_CHAT


def test_of_equal_copies_the_first_is_the_best() -> None:
    assert best_of((SAME_SIZE, SAME_SIZE)) is SAME_SIZE


def test_of_nothing_there_is_no_best() -> None:
    with pytest.raises(ValueError, match="empty"):
        best_of(())


@pytest.mark.parametrize(
    ("seen", "defects"),
    [
        (ORIGINAL, ()),
        (Inspection("v", "video/mp4"), ()),
        (Inspection("s", width=600, height=800, pictures=1), (Defect.SMALL,)),
        (Inspection("b", width=3000, height=4000, pictures=1, sharpness=0.1), (Defect.BLURRED,)),
        (Inspection("n", width=3000, height=4000, pictures=1, brightness=30), (Defect.DARK,)),
    ],
)
def test_defects_are_told_by_what_was_measured(
    seen: Inspection, defects: tuple[Defect, ...]
) -> None:
    assert seen.defects == defects
