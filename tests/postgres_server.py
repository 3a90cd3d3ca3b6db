"""The private PostgreSQL server of a test run: one, made when first asked for, never a shared one.

Several test processes share it through a folder: the first that needs it makes it under a lock,
and the process that began the run stops it.
"""

import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

FOLDER = "HQ_TEST_POSTGRES"
MISSING = (
    "The tests need the PostgreSQL server programs and did not find them: "
    "install them with 'sudo apt-get install postgresql', or put initdb on the PATH."
)
_OPTIONS = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "max_connections": "100",
    "shared_buffers": "64MB",
    "timezone": "Asia/Almaty",  # not UTC: a moment that forgot its zone shows
    "lc_messages": "C",
}


class ServerFailed(Exception):
    """The private server could not be made; the text says what to do."""


def begin_run() -> None:
    """Choose the folder that the processes of this run share; nothing is started yet."""
    os.environ[FOLDER] = tempfile.mkdtemp(prefix="hq-postgres-")


def end_run() -> None:
    """Stop the server, if one was started, and remove its folder."""
    folder = Path(os.environ.pop(FOLDER))
    if (folder / "data" / "postmaster.pid").exists():
        command = [_program("pg_ctl"), "stop", "-D", str(folder / "data"), "-m", "immediate", "-w"]
        _run(command, folder)
    shutil.rmtree(folder, ignore_errors=True)


def port() -> int:
    """Return the port of the run's server, which the first caller starts."""
    folder = Path(os.environ[FOLDER])
    answer = folder / "answer.json"
    try:
        (folder / "lock").mkdir()
    except FileExistsError:
        _wait_for(answer)
    else:
        fresh = folder / "answer.new"
        fresh.write_text(json.dumps(_start(folder)), encoding="utf-8")
        fresh.rename(answer)
    said = json.loads(answer.read_text(encoding="utf-8"))
    if isinstance(said, str):
        raise ServerFailed(said)
    return int(said)


def _wait_for(answer: Path) -> None:
    for _ in range(600):
        if answer.exists():
            return
        time.sleep(0.1)
    raise ServerFailed("The private PostgreSQL server did not start within a minute.")


def _start(folder: Path) -> int | str:
    """Make and start the server; return its port, or why there is none."""
    try:
        return _started(folder)
    except ServerFailed as failed:
        return str(failed)


def _started(folder: Path) -> int:
    data = folder / "data"
    log = folder / "server.log"
    _give(folder)
    _run([_program("initdb"), "-D", str(data), "-U", "hq", "--auth=trust", *_INITDB], folder)
    with (data / "postgresql.conf").open("a", encoding="utf-8") as configuration:
        configuration.writelines(f"{name} = '{value}'\n" for name, value in _OPTIONS.items())
    chosen = _free_port()
    start = [_program("pg_ctl"), "start", "-D", str(data), "-l", str(log), "-w", "-t", "60"]
    _run([*start, "-o", f"-p {chosen}"], folder)
    return chosen


_INITDB = ("--encoding=UTF8", "--locale=C", "--no-sync")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _program(name: str) -> str:
    """Return the path of a server program: on the PATH, or where Debian keeps the newest."""
    if found := shutil.which(name):
        return found
    versions = Path("/usr/lib/postgresql").glob(f"*/bin/{name}")
    if kept := sorted(versions, key=lambda path: float(path.parent.parent.name)):
        return str(kept[-1])
    if told := shutil.which("pg_config"):
        folder = subprocess.run(  # noqa: S603 — a program found on the PATH
            [told, "--bindir"], capture_output=True, text=True, check=True
        ).stdout.strip()
        if (Path(folder) / name).exists():
            return str(Path(folder) / name)
    raise ServerFailed(MISSING)


def _account() -> str | None:
    """Return the account the server runs under: PostgreSQL refuses to be root."""
    if sys.platform == "win32" or os.geteuid() != 0:
        return None
    import pwd

    names = {entry.pw_name for entry in pwd.getpwall()}
    return "postgres" if "postgres" in names else "nobody"


def _give(folder: Path) -> None:
    if account := _account():
        shutil.chown(folder, account)


def _run(command: list[str], folder: Path) -> None:
    """Run a server program under the unprivileged account, its words kept in a file.

    The server inherits these streams and outlives the command, so a pipe would never close.
    """
    log = folder / "command.log"
    with log.open("wb") as words:
        done = subprocess.run(  # noqa: S603 — PostgreSQL's own programs
            command,
            stdin=subprocess.DEVNULL,
            stdout=words,
            stderr=words,
            check=False,
            cwd=folder,
            user=_account(),
            extra_groups=[] if _account() else None,
            env={**os.environ, "LC_ALL": "C"},
        )
    if done.returncode != 0:
        said = log.read_text(encoding="utf-8", errors="replace").strip()
        raise ServerFailed(f"{Path(command[0]).name} failed with code {done.returncode}: {said}")
