"""The nginx of deploy/ on ports of its own, for as long as a `with` block lasts."""

import shutil
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.browser.server import ROOT, free_port

DEPLOY = ROOT / "deploy"
NGINX = shutil.which("nginx") or ("/usr/sbin/nginx" if Path("/usr/sbin/nginx").exists() else "")
START_WITHIN_S = 10


@contextmanager
def running_nginx(ports: Sequence[int], folder: Path) -> Iterator[int]:
    """Put nginx before the replicas at `ports`; yield its own port. folder: for its files."""
    port = free_port()
    conf = (DEPLOY / "nginx.conf").read_text(encoding="utf-8").replace("8500", str(port))
    replicas = (DEPLOY / "replicas.conf").read_text(encoding="utf-8")
    for old, new in zip(("8501", "8502"), ports, strict=True):
        replicas = replicas.replace(old, str(new))
    (folder / "nginx.conf").write_text(conf.replace("/tmp/unseen", f"{folder}/unseen"), "utf-8")
    (folder / "replicas.conf").write_text(replicas, "utf-8")
    folder.chmod(0o755)
    command = [NGINX, "-p", str(folder), "-c", str(folder / "nginx.conf"), "-g", "daemon off;"]
    process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    try:
        _wait_until_it_listens(port)
        yield port
    finally:
        process.terminate()
        process.wait()


def _wait_until_it_listens(port: int) -> None:
    deadline = time.monotonic() + START_WITHIN_S
    while time.monotonic() < deadline:
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{port}/_stcore/health", timeout=2)
        except urllib.error.HTTPError:
            return
        except (urllib.error.URLError, ConnectionError):
            time.sleep(0.1)
        else:
            return
    raise RuntimeError("nginx did not start.")
