"""A room as it stands, read from the database: what every page of it is made of."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

Fields = Mapping[str, Any]


@dataclass(frozen=True)
class Round:
    """One activity that the host has set going.

    answered: how many have answered it. answers: what they sent, each with the name of its `dot`;
    empty until the host opens them.
    """

    id: str
    number: int
    kind: str
    setup: Fields
    shown: bool
    answered: int
    answers: tuple[Fields, ...] = ()


@dataclass(frozen=True)
class Room:
    """A room: its code, whether it is closed, when it is gone, how many are in it, its round.

    ticket: what everybody who is in the room holds, so that whoever asks with it makes no guess.
    """

    code: str
    closed: bool
    expires: float
    members: int
    ticket: str
    round: Round | None = None
