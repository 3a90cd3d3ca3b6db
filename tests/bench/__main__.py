"""Print every bar that exists: `make bench`; a module `bar_*.py` here has `bars()`."""

import importlib
from pathlib import Path

from tests.bench.bar import Bar

FOLDER = Path(__file__).resolve().parent


def main() -> None:
    """Measure module by module and print each bar as it is known."""
    width = 64
    for path in sorted(FOLDER.glob("bar_*.py")):
        for bar in importlib.import_module(f"tests.bench.{path.stem}").bars():
            print(line(bar, width), flush=True)  # noqa: T201 — this is what was asked for


def line(bar: Bar, width: int) -> str:
    """Return one bar as a line: mark, what, measured, limit."""
    mark = "ok  " if bar.holds else "OVER"
    account = f"  ({bar.account})" if bar.account else ""
    figures = f"{bar.measured:8.2f} {bar.unit}  at most {bar.limit:g} {bar.unit}"
    return f"{mark} {bar.what:<{width}} {figures}{account}"


if __name__ == "__main__":
    main()
