"""What a real browser tells the server while somebody drags: kept, to be said again by many."""

from dataclasses import dataclass

from playwright.sync_api import Browser, WebSocket
from streamlit.proto.BackMsg_pb2 import BackMsg

from bench.keypress import SETTLE_MS, key, ready
from bench.subject import Subject

PAUSES = 16


@dataclass(frozen=True)
class Recording:
    """The message that opens the page, and one for each pause of the drag."""

    opening: bytes
    pauses: list[bytes]


def record(browser: Browser, subject: Subject, pauses: int = PAUSES) -> Recording:
    """Drag the slider in a browser and keep each rerun that it asks the server for."""
    sent: list[bytes] = []

    def listen(socket: WebSocket) -> None:
        socket.on("framesent", lambda frame: sent.append(as_bytes(frame)))

    context = browser.new_context(viewport={"width": 1280, "height": 800})
    try:
        page = context.new_page()
        page.on("websocket", listen)
        ready(page, subject)
        before = len(reruns(sent))
        for number in range(pauses):
            page.keyboard.press(key(number))
            page.wait_for_timeout(2 * SETTLE_MS)
        messages = reruns(sent)
    finally:
        context.close()
    return checked(Recording(messages[0], messages[before:]), subject)


def as_bytes(frame: bytes | str) -> bytes:
    return frame.encode() if isinstance(frame, str) else frame


def reruns(frames: list[bytes]) -> list[bytes]:
    return [frame for frame in frames if BackMsg.FromString(frame).HasField("rerun_script")]


def checked(recording: Recording, subject: Subject) -> Recording:
    if not recording.pauses:
        raise RuntimeError(f"Dragging on {subject.url} never reached the server.")
    return recording
