"""Weights that a link brings from a card of Real systems; a test holds them to the card."""

from collections.abc import Mapping
from dataclasses import dataclass

from unseen_weights.knobs import Knob


@dataclass(frozen=True)
class Loaded:
    """What a card has in the town: whole weights by record, and the per cent they stand for."""

    weights: Mapping[str, int]
    percent: int


CARDS: Mapping[str, Loaded] = {"sesame": Loaded({"bills": 35, "loans": 85, "friends": 10}, 65)}
LOADED = Knob("loaded", "loaded", choices=tuple(CARDS), default="")
