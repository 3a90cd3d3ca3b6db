"""Run the program: `python -m hq_desktop` is the same as `hq-desktop`."""

import sys
from collections.abc import Sequence
from pathlib import Path

from hq_desktop import cli
from hq_desktop.commands.program import Screens


def main() -> None:
    """Do what the command line asks: a command, or the window."""
    sys.exit(cli.run(sys.argv[1:], Screens(_window, _pictures)))


def _window(address: str | None) -> int:
    """Open the window; Qt is loaded only now, so that commands need none."""
    from hq_desktop import app

    return app.run_window(address)


def _pictures(address: str, folder: Path) -> Sequence[Path]:
    from hq_desktop import app

    return app.screenshots(address, folder)


if __name__ == "__main__":
    main()
