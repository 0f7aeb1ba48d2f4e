"""What a request to a room says, read with care."""

import json
from typing import Any

from starlette.requests import Request

from unseen_weights.problems import Problem
from unseen_weights.room.codes import is_sender, kept_sender, read_code
from unseen_weights.room.refusal import RefusedError, makes_no_sense

MOST_BYTES = 4096
_BEARER = "Bearer "


def address(request: Request) -> str:
    """Where a request comes from. Behind a proxy on this machine, the server has put it right."""
    return request.client.host if request.client else ""


def secret(request: Request) -> str:
    """The secret of a host's link; it stands in a header, and in no address that a log keeps."""
    header = request.headers.get("authorization", "")
    return header.removeprefix(_BEARER) if header.startswith(_BEARER) else ""


def code(request: Request) -> str | None:
    """The room's code in the address, or None where there is none such."""
    return read_code(str(request.path_params["code"]))


async def body(request: Request) -> dict[str, Any]:
    """The JSON object that was sent. Raises RefusedError for anything else, or too much of it.

    Another site's page cannot send JSON here: its browser asks first, and is not allowed.
    """
    if request.headers.get("content-type", "").split(";")[0].strip() != "application/json":
        raise makes_no_sense()
    parts = b""
    async for part in request.stream():
        parts += part
        if len(parts) > MOST_BYTES:
            raise RefusedError(Problem("room-too-long", {}), 413)
    try:
        read = json.loads(parts)
    except (ValueError, RecursionError):
        raise makes_no_sense() from None
    if not isinstance(read, dict):
        raise makes_no_sense()
    return read


def sender(code: str, given: object) -> str:
    """A sender's id, as it is kept. Raises RefusedError where it is none."""
    if not is_sender(given):
        raise makes_no_sense()
    return kept_sender(code, str(given))
