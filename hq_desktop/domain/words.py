"""Words on the paper: where a figure is written out and says another number than the digits.

The protocol must carry its numbers in words too (election law 43(8)), so such a line is flagged.
"""

from hq_desktop.domain.protocol import ProtocolCopy, Words, stated


def flagged_lines(copy: ProtocolCopy) -> tuple[str, ...]:
    """Return the lines of a reading where words and digits disagree (43(8))."""
    return tuple(
        line
        for line, number in copy.words.items()
        if number is None or number != stated(copy.cells, line)
    )


def with_words(words: Words, line: str, number: int | None) -> Words:
    """Return words with one line marked: they disagree, and say this number where it is told."""
    return {**words, line: number}


def without_words(words: Words, line: str) -> Words:
    """Return words with the mark of one line taken away."""
    return {one: number for one, number in words.items() if one != line}
