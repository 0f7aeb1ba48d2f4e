"""The engine: SQLite with a log beside it, or PostgreSQL; its tables brought up to date."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import SQLAlchemyError

from unseen_weights.room.refusal import RefusedError, is_off

BUSY_S = 10
READS = {"reads": True}
_STEPS = Path(__file__).parent / "migrations"
_ONE_AT_A_TIME = "SELECT pg_advisory_xact_lock(71201)"
_ON_CONNECT = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",  # what is acknowledged outlives a power cut
    "PRAGMA foreign_keys=ON",
)


def opened(url: str) -> Engine:
    """An engine with all tables. Raises RefusedError where the place cannot be written to."""
    try:
        if make_url(url).get_backend_name() == "sqlite":
            engine = _sqlite(url)
        else:
            patience = {"connect_timeout": BUSY_S}
            engine = create_engine(
                url, pool_size=4, max_overflow=8, pool_pre_ping=True, connect_args=patience
            )
        migrate(engine)
    except (SQLAlchemyError, OSError, ImportError) as error:
        raise is_off() from error
    return engine


def _sqlite(url: str) -> Engine:
    file = make_url(url).database
    if file:
        Path(file).parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(url, connect_args={"timeout": BUSY_S})

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _record: object) -> None:
        connection.isolation_level = None  # we say ourselves when a transaction begins
        for pragma in _ON_CONNECT:
            connection.execute(pragma)

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        reads = connection.get_execution_options().get("reads")
        connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")

    return engine


def migrate(engine: Engine, to: str = "head") -> None:
    """Bring the tables up (or down: `base`) to a step; replicas that start together take turns."""
    with engine.begin() as connection:
        if engine.dialect.name == "postgresql":
            connection.exec_driver_sql(_ONE_AT_A_TIME)
        config = Config()
        config.set_main_option("script_location", str(_STEPS).replace("%", "%%"))
        config.attributes["connection"] = connection
        (command.downgrade if to == "base" else command.upgrade)(config, to)


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """A connection that only reads: on SQLite it waits for no writer."""
    with engine.connect().execution_options(**READS) as connection, connection.begin():
        yield connection


@contextmanager
def kept(engine: Engine) -> Iterator[Connection]:
    """A transaction. Raises RefusedError where the database cannot be reached."""
    try:
        with engine.begin() as connection:
            yield connection
    except RefusedError:
        raise
    except SQLAlchemyError as error:
        raise is_off() from error
