"""The generated SQL in PostgreSQL, on a server of its own that listens on the loopback address alone."""

import json
import os
import shutil
import socket
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from aih_dt.conforming.engines.answer import EngineError
from aih_dt.conforming.engines.delimited import NULL, write
from aih_dt.conforming.engines.sql import Frame, Row, SqlEngine, Types

USER = "aih_dt"


def is_there() -> bool:
    """Whether PostgreSQL's server programs are installed."""
    return _programs() is not None


def _programs() -> Path | None:
    """The folder with PostgreSQL's programs: that of ``initdb``, or the newest where Debian keeps its versions."""
    found = shutil.which("initdb")
    if found is not None:
        return Path(found).resolve().parent
    versions = [path for path in Path("/usr/lib/postgresql").glob("*/bin") if (path / "initdb").exists()]
    return max(versions, key=lambda path: float(path.parent.name), default=None)


class Server:
    """A server with its data in a temporary folder, for as long as a ``with`` lasts. PostgreSQL refuses to run as root,
    so that there it runs as the user ``postgres``, whom its packages create."""

    def __enter__(self) -> "Server":
        programs = _programs()
        if programs is None:
            raise EngineError("PostgreSQL is not installed")
        self._folder = TemporaryDirectory(prefix="aih-dt-pg-")
        folder = Path(self._folder.name)
        self._data = folder / "data"
        self._programs = programs
        self._as: list[str] = []
        if os.geteuid() == 0:
            shutil.chown(folder, "postgres")
            self._as = ["runuser", "-u", "postgres", "--"]
        self.port = _free_port()
        self._run(
            "initdb", "-D", str(self._data), "-U", USER, "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync"
        )
        settings = f"-p {self.port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c jit=off"
        self._run("pg_ctl", "-D", str(self._data), "-l", str(folder / "log"), "-w", "-o", settings, "start")
        return self

    def __exit__(self, *_: object) -> None:
        self._run("pg_ctl", "-D", str(self._data), "-m", "immediate", "-w", "stop")
        self._folder.cleanup()

    def _run(self, program: str, *arguments: str) -> None:
        command = [*self._as, str(self._programs / program), *arguments]
        done = subprocess.run(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False,
            cwd=self._folder.name, close_fds=True,
        )  # fmt: skip
        if done.returncode:
            raise EngineError(f"`{program}` of PostgreSQL failed: {done.stdout.strip()}")

    def script(self, text: str) -> str:
        """What psql prints, bare, for a script."""
        done = subprocess.run(
            [str(self._programs / "psql"), "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-h", "127.0.0.1",
             "-p", str(self.port), "-U", USER, "-d", "postgres"],
            input=text, capture_output=True, text=True, check=False, encoding="utf-8",
        )  # fmt: skip
        if done.returncode:
            raise EngineError(f"PostgreSQL refused the script: {done.stderr.strip()}")
        return done.stdout


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
    return port


class PostgreSQL(SqlEngine):
    """The query on a server that is running."""

    name = "PostgreSQL"
    types = Types(text="TEXT", whole="BIGINT", decimal="NUMERIC", truth="BOOLEAN", quote='"')

    def __init__(self, files: Mapping[str, str], server: Server) -> None:
        super().__init__(files)
        self._server = server

    def load(self, table: str, frame: Frame) -> None:
        """Replaces ``table``."""
        columns = ", ".join(f'"{name}" {kind}' for name, kind in frame.columns)
        with write(frame) as path:
            self._server.script(
                f"DROP TABLE IF EXISTS {table};\nCREATE TABLE {table} ({columns});\n"
                f"\\copy {table} FROM '{path}' WITH (FORMAT csv, HEADER true, NULL '{NULL}')\nANALYZE {table};\n"
            )

    def ask(self, query: str) -> Iterator[Row]:
        """The rows of a query."""
        for line in self._server.script(f"SELECT row_to_json(d) FROM (\n{query}\n) d;\n").splitlines():
            row: Row = json.loads(line, parse_float=str, parse_int=str)
            yield row
