"""The words by which the headings of foreign tables are understood."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HeadingRule:
    """A heading with all these beginnings of words, and none of `never`, means one column.

    A rule that is not sure only proposes.
    """

    means: str
    words: tuple[str, ...]
    never: tuple[str, ...] = ()
    is_sure: bool = True


@dataclass(frozen=True, slots=True)
class HeadingWords:
    """The rules, and the words that decide nothing, tell percents, begin sums or notes."""

    rules: tuple[HeadingRule, ...] = ()
    neutral: tuple[str, ...] = ()
    percent: tuple[str, ...] = ()
    sums: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
