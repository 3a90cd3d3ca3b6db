"""The part of an axis that is in sight: zoomed, panned, and never outside the whole."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch from `start` to `end` of an axis that runs from `least` to `most`.

    `closest` is the shortest stretch that zooming leaves.
    """

    least: float
    most: float
    start: float
    end: float
    closest: float = 1.0

    @classmethod
    def whole(cls, least: float, most: float, closest: float = 1.0) -> "Window":
        """Return the window on the whole of an axis."""
        return cls(least, max(most, least + closest), least, max(most, least + closest), closest)

    @property
    def length(self) -> float:
        """How much of the axis is in sight."""
        return self.end - self.start

    def share(self, value: float) -> float:
        """Return where a value stands in the window: 0 at its start, 1 at its end."""
        return (value - self.start) / self.length

    def value(self, share: float) -> float:
        """Return the value that stands at a share of the window."""
        return self.start + share * self.length

    def holds(self, value: float) -> bool:
        """Say whether a value is in sight."""
        return self.start <= value <= self.end

    def zoomed(self, factor: float, about: float) -> "Window":
        """Return the window `factor` times as near, the value `about` staying where it is."""
        length = min(self.most - self.least, max(self.closest, self.length / factor))
        share = min(1.0, max(0.0, self.share(about)))
        return self._from(about - share * length, length)

    def panned(self, by: float) -> "Window":
        """Return the window moved along the axis, as far as the axis goes."""
        return self._from(self.start + by, self.length)

    def showing(self, value: float) -> "Window":
        """Return the window moved as little as brings a value into sight."""
        margin = 0.05 * self.length
        if value < self.start:
            return self._from(value - margin, self.length)
        if value > self.end:
            return self._from(value + margin - self.length, self.length)
        return self

    def _from(self, start: float, length: float) -> "Window":
        begin = min(max(start, self.least), self.most - length)
        return replace(self, start=begin, end=begin + length)
