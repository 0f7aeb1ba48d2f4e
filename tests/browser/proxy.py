"""A wire between browser and server that can be stalled and cut, on this machine alone."""

import selectors
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

CHUNK = 65536


class Wire:
    """Passes bytes between its own port and the server's; stalled, it holds them back."""

    def __init__(self, port: int) -> None:
        self.server = port
        self.listening = socket.create_server(("127.0.0.1", 0))
        self.flows = threading.Event()
        self.flows.set()
        self.open = True
        self.pairs: list[tuple[socket.socket, socket.socket]] = []
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def url(self) -> str:
        """The address that a browser opens."""
        return f"http://127.0.0.1:{self.listening.getsockname()[1]}"

    def stall(self) -> None:
        """Let nothing through; nobody is told."""
        self.flows.clear()

    def cut(self) -> None:
        """End every connection, losing what was held back, and refuse new ones."""
        self.open = False
        self.flows.clear()
        pairs, self.pairs = self.pairs, []
        for one in [one for pair in pairs for one in pair]:
            _close(one)
        self.flows.set()

    def mend(self) -> None:
        """Let everything through again."""
        self.open = True
        self.flows.set()

    def close(self) -> None:
        """End it all."""
        self.cut()
        _close(self.listening)

    def _accept(self) -> None:
        while True:
            try:
                near, _ = self.listening.accept()
            except OSError:
                return
            if not self.open:
                _close(near)
                continue
            threading.Thread(target=self._carry, args=(near,), daemon=True).start()

    def _carry(self, near: socket.socket) -> None:
        try:
            far = socket.create_connection(("127.0.0.1", self.server))
        except OSError:
            _close(near)
            return
        self.pairs.append((near, far))
        with suppress(OSError), selectors.DefaultSelector() as ready:
            ready.register(near, selectors.EVENT_READ, far)
            ready.register(far, selectors.EVENT_READ, near)
            while all(self._pass_on(key.fileobj, key.data) for key, _ in ready.select()):
                pass
        _close(near)
        _close(far)

    def _pass_on(self, source: object, target: socket.socket) -> bool:
        assert isinstance(source, socket.socket)
        data = source.recv(CHUNK)
        self.flows.wait()
        if data:
            target.sendall(data)
        return bool(data)


def _close(one: socket.socket) -> None:
    with suppress(OSError):
        one.shutdown(socket.SHUT_RDWR)
    one.close()


@contextmanager
def wire(port: int) -> Iterator[Wire]:
    """A wire to the server at `port`."""
    made = Wire(port)
    try:
        yield made
    finally:
        made.close()
