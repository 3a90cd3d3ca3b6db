"""Run the program: `python -m hq_desktop` is the same as `hq-desktop`."""

from hq_desktop.cli import main

if __name__ == "__main__":
    main()
