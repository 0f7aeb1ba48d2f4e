"""What the black box remembers: one visitor's game, and the address that says it."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import streamlit as st

from unseen_weights.blackbox import SEEDS, Probe
from unseen_weights.chapters.black_box import ended, residents
from unseen_weights.chapters.walk import BETS
from unseen_weights.game import Game, read_game, verdict
from unseen_weights.knobs import Bet
from unseen_weights.settings import Problem
from unseen_weights.ui.visit import visit

BET = "blackbox"
_KEY = "black_box"


@dataclass
class BlackBoxState:
    """The game of one visitor.

    start_number: another one gives fresh widgets.
    complaint: why the last thing they did could not be done.
    """

    game: Game
    start_number: int = 0
    complaint: Problem | None = None
    problems: list[Problem] = field(default_factory=list)
    address: dict[str, str] = field(default_factory=dict)

    def ask(self, probe: Probe) -> None:
        """Ask the office, if this can be asked."""
        self._take(self.game.asked(probe, residents()))

    def guess(self, weights: Sequence[int], line: int) -> None:
        """Guess, and end the game, if this is a guess."""
        self._take(self.game.guessed(weights, line))
        self.settle_bet()

    def set_up(self, level: str, office: str) -> None:
        """Choose what the office shows and looks at, before the first probe."""
        if not self.game.probes:
            self._take(replace(self.game, level=level, office=office))

    def start_again(self) -> None:
        """A new game with a new rule, at the same office; a bet that was settled is taken back."""
        game = Game(_new_seed(), self.game.level, self.game.office)
        if self.game.revealed:
            visit().bets.pop(BET, None)
        self._take(game)
        self.start_number += 1

    def bet(self, choice: str | None) -> None:
        """Place the bet; how it turns out is known at the end."""
        if choice in BETS[BET]:
            visit().bets[BET] = Bet(choice, "noted")
            self.settle_bet()

    def settle_bet(self) -> None:
        """Say of the bet how it turned out, once the game has ended."""
        placed = visit().bets.get(BET)
        if placed and self.game.revealed:
            turned_out = verdict(ended(self.game).distance, placed.choice)
            visit().bets[BET] = Bet(placed.choice, turned_out)

    def _take(self, next_one: Game | Problem) -> None:
        self.problems = []
        self.complaint = next_one if isinstance(next_one, Problem) else None
        if isinstance(next_one, Game):
            self.game = next_one


def black_box_state(entered: bool) -> BlackBoxState:
    """The visitor's game, read from the address where that says something new."""
    if _KEY not in st.session_state:
        st.session_state[_KEY] = BlackBoxState(Game(_new_seed()))
    state: BlackBoxState = st.session_state[_KEY]
    query = st.query_params.to_dict()
    if query and query != state.address:
        state.game, problems = read_game(query, residents(), Game(_new_seed()))
        state.problems = problems + visit().read(query)
        state.complaint = None
        state.start_number += 1
        state.settle_bet()
    elif entered:
        state.problems, state.complaint = [], None
    write_address(state)
    return state


def write_address(state: BlackBoxState) -> None:
    """Make the address bar say what the page shows."""
    state.address = state.game.query() | visit().query()
    if st.query_params.to_dict() != state.address:
        st.query_params.from_dict(state.address)


def _new_seed() -> int:
    return SEEDS[0] + secrets.randbelow(SEEDS[1] - SEEDS[0] + 1)
