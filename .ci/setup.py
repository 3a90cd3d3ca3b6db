"""Make the virtual environment and name, or as root install, what the system still lacks."""

import hashlib
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
OLDEST = (3, 11)
NAMES = ("python3", "python3.14", "python3.13", "python3.12", "python3.11")

# What Qt's window, its PDF view and its printing load, and the Debian package that brings it.
# The names are kept short: one package of a family brings the rest.
WINDOW_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libcups.so.2": "libcups2",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
# Programs the tests call, beside the PostgreSQL server.
TEST_PROGRAMS = {"Xvfb": "xvfb", "pdftotext": "poppler-utils", "qpdf": "qpdf"}


def stop(sentence: str) -> NoReturn:
    """End with a sentence the reader can act on."""
    sys.exit("setup: " + sentence)


def newest_python() -> str:
    """Return a Python that is new enough: this one, or another on the path."""
    if sys.version_info >= OLDEST:
        return sys.executable
    for name in NAMES:
        path = shutil.which(name)
        if path and call([path, "-c", "import sys; sys.exit(sys.version_info < (3, 11))"]) == 0:
            return path
    stop("Python 3.11 or newer is needed; this is " + platform.python_version() + ".")


def call(command: list[str]) -> int:
    """Run a command silently and return its exit code."""
    silent = subprocess.DEVNULL
    return subprocess.call(command, stdin=silent, stdout=silent, stderr=silent)


def missing_libraries() -> list[str]:
    """Return the packages of libraries the loader does not find, asking it once for all."""
    question = (
        "import ctypes, sys\n"
        "for name in sys.argv[1:]:\n"
        "    try:\n"
        "        ctypes.CDLL(name)\n"
        "    except OSError:\n"
        "        print(name)\n"
    )
    answer = subprocess.check_output([sys.executable, "-c", question, *WINDOW_LIBRARIES])
    return [WINDOW_LIBRARIES[name] for name in answer.decode().split()]


def has_postgresql() -> bool:
    """Tell whether a PostgreSQL server program can be found."""
    debian = Path("/usr/lib/postgresql").glob("*/bin/initdb")
    return any(debian) or bool(shutil.which("initdb")) or bool(shutil.which("pg_config"))


def missing_packages(level: str, python: str) -> list[str]:
    """Return the system packages that a level needs and this machine lacks."""
    packages = []
    if call([python, "-c", "import ensurepip, venv"]) != 0 and not has_environment():
        packages.append(venv_package(python))
    if sys.platform == "linux":
        packages += missing_libraries()
    if level == "tests":
        packages += [name for tool, name in TEST_PROGRAMS.items() if not shutil.which(tool)]
        packages += [] if has_postgresql() else ["postgresql"]
    if level == "tests" and not shutil.which("objdump"):
        packages.append("binutils")  # PyInstaller reads libraries with it
    return sorted(set(packages))


def venv_package(python: str) -> str:
    """Return the Debian package that brings venv for this Python."""
    version = subprocess.check_output(
        [python, "-c", "import sys; print('%d.%d' % sys.version_info[:2])"]
    )
    return f"python{version.decode().strip()}-venv"


def is_root() -> bool:
    """Tell whether packages may be installed."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def provide(packages: list[str]) -> None:
    """Install system packages as root, or print the one line that does."""
    if not packages:
        return
    line = "apt-get install --yes --no-install-recommends " + " ".join(packages)
    if not shutil.which("apt-get"):
        stop("this system lacks what these Debian packages bring: " + " ".join(packages))
    if not is_root():
        stop(
            "some system packages are missing. Run this line, then the same command again:\n"
            "sudo " + line
        )
    print("setup: installing system packages: " + " ".join(packages), flush=True)
    environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive", NEEDRESTART_SUSPEND="1")
    for command in ["apt-get update", line]:
        done = subprocess.run(
            command.split(),
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
        )
        if done.returncode != 0:
            print(done.stdout.decode(errors="replace"))
            stop(f"'{command}' failed with code {done.returncode}; see the lines above.")


def environment_python() -> Path:
    """Return the Python of the virtual environment."""
    windows = VENV / "Scripts" / "python.exe"
    return windows if os.name == "nt" else VENV / "bin" / "python"


def has_environment() -> bool:
    """Tell whether the virtual environment has a Python and pip."""
    python = str(environment_python())
    return Path(python).exists() and call([python, "-c", "import pip"]) == 0


def needed_mark(level: str) -> str:
    """Return the mark of an environment: where it stands, what is pinned, what it can do."""
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8").split("\n[tool.")[0]
    pins = (ROOT / "constraints.txt").read_text(encoding="utf-8")
    digest = hashlib.sha256((project + pins).encode()).hexdigest()
    return f"{ROOT}\n{digest}\n{level}\n"


def install(level: str, python: str) -> None:
    """Make the virtual environment and install the pinned packages, unless that is done."""
    mark = VENV / "mark.txt"
    found = mark.read_text(encoding="utf-8") if mark.exists() else ""
    if found in (needed_mark(level), needed_mark("tests")) and environment_python().exists():
        return
    if not has_environment() or not found.startswith(f"{ROOT}\n"):
        run([python, "-m", "venv", "--clear", str(VENV)])
    print("setup: installing the pinned packages into .venv (a few minutes)", flush=True)
    pip = [str(environment_python()), "-m", "pip", "install", "--quiet", "--no-input"]
    pip += ["--disable-pip-version-check", "--constraint", "constraints.txt"]
    run([*pip, "hatchling", "editables"])
    run([*pip, "--no-build-isolation", "--editable", ".[dev]" if level == "tests" else "."])
    mark.write_text(needed_mark(level), encoding="utf-8")


def run(command: list[str]) -> None:
    """Run a command in the checkout and stop when it fails."""
    code = subprocess.call(command, cwd=str(ROOT), stdin=subprocess.DEVNULL)
    if code != 0:
        stop(f"'{' '.join(command[:4])}' failed with code {code}; see the lines above.")


def main() -> None:
    """Set up a level: "program" for the window and the commands, "tests" for everything."""
    level = sys.argv[1] if len(sys.argv) > 1 else "tests"
    if level not in ("program", "tests"):
        stop("the levels are: program, tests.")
    python = newest_python()
    provide(missing_packages(level, python))
    install(level, python)
    run([str(environment_python()), str(Path(".ci") / "translations.py"), "compile"])


if __name__ == "__main__":
    main()
