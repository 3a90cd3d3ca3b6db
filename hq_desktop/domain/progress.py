"""How long work says how far it is, and is told to end."""

from collections.abc import Callable

Step = Callable[[int, int], None]
"""Told how many steps are done of how many; raises Cancelled to end the work."""


def silent(done: int, total: int) -> None:
    """Tell nobody."""
