"""What the black box remembers: one visitor's game, and the address that says it.

The browser holds the guess while it is being made and reports it at each pause. A new start (page
entry, another address, a new game) has a new id; a probe leaves the sliders alone.
"""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import streamlit as st

from unseen_weights.blackbox import SEEDS
from unseen_weights.chapters.black_box import ended, guess_numbers, residents
from unseen_weights.chapters.walk import BETS
from unseen_weights.game import Game, read_game
from unseen_weights.knobs import Bet
from unseen_weights.outcome import verdict
from unseen_weights.probes import Probe
from unseen_weights.settings import Problem
from unseen_weights.ui.address import show_address
from unseen_weights.ui.visit import visit

BET = "blackbox"
_KEY = "black_box"
REVEAL, TOP = ".uw[data-ready=yes] [data-arrive]", "h1"


@dataclass
class BlackBoxState:
    """The game of one visitor.

    start: the game as the browser's sliders began; start_number: another one gives fresh widgets.
    complaint: why the last thing they did could not be done. arrivals, arrived: how often the page
    took them to a place, and when they came; place: where to, a selector.
    """

    game: Game
    start: Game
    start_number: int = 0
    complaint: Problem | None = None
    problems: list[Problem] = field(default_factory=list)
    address: dict[str, str] = field(default_factory=dict)
    arrivals: int = 0
    arrived: int = 0
    place: str = TOP

    @property
    def start_id(self) -> str:
        """Names the present start."""
        return f"start-{self.start_number}"

    @property
    def bet(self) -> str:
        """The choice that they bet on; '' before."""
        placed = visit().bets.get(BET)
        return placed.choice if placed else ""

    def ask(self, probe: Probe) -> None:
        """Ask the office, if this can be asked."""
        self._take(self.game.asked(probe, residents()))

    def report(self, values: Mapping[str, Any]) -> None:
        """Take over the draft of the guess, and the bet, as the browser reports them."""
        if not self.game.revealed:
            visit().report(values, (BET,))
            suspects = values.get("suspect") == "yes"
            self.game = self.game.drafted(guess_numbers(values), suspects=suspects)

    def reveal(self, values: Mapping[str, Any]) -> None:
        """Guess what the browser shows, and end the game, if this is a guess."""
        if self.game.revealed:
            return
        if values.get("bet_blackbox") in BETS[BET]:
            visit().bets[BET] = Bet(str(values["bet_blackbox"]), "noted")
        suspects = values.get("suspect") == "yes"
        game = self.game.drafted(guess_numbers(values), suspects=suspects)
        self._take(game.guessed())
        self.settle_bet()
        if self.game.revealed:
            self._arrive(REVEAL)

    def set_up(self, level: str, office: str) -> None:
        """Choose what the office shows and looks at, before the first probe."""
        if not self.game.probes:
            self._take(replace(self.game, level=level, office=office))
            self.start = self.game

    def start_again(self) -> None:
        """A new game with a new rule, at the same office, and without a bet."""
        visit().bets.pop(BET, None)
        self._take(Game(_new_seed(), self.game.level, self.game.office))
        self.begin()
        self._arrive(TOP)

    def settle_bet(self) -> None:
        """Say of the bet how it turned out, once the game has ended."""
        if self.bet and self.game.revealed:
            visit().bets[BET] = Bet(self.bet, verdict(ended(self.game), self.bet))

    def begin(self) -> None:
        """Start the browser's part anew at the present game."""
        self.start = self.game
        self.start_number += 1

    def read(self, query: Mapping[str, str]) -> None:
        """Start anew at what an address says; the bet of another game is taken back."""
        before = self.game.set_up
        self.game, problems = read_game(query, residents(), Game(_new_seed()))
        if self.game.set_up != before:
            visit().bets.pop(BET, None)
        self.problems = problems + visit().read(query)
        self.complaint = None
        self.settle_bet()

    def _take(self, next_one: Game | Problem) -> None:
        self.problems = []
        self.complaint = next_one if isinstance(next_one, Problem) else None
        if isinstance(next_one, Game):
            self.game = next_one

    def _arrive(self, place: str) -> None:
        self.place = place
        self.arrivals += 1

    @property
    def arrival(self) -> int:
        """The number of the last arrival since they came to the page; 0 where there was none."""
        return self.arrivals if self.arrivals > self.arrived else 0


def black_box_state(entered: bool) -> BlackBoxState:
    """The visitor's game, read from the address where that says something new."""
    if _KEY not in st.session_state:
        game = Game(_new_seed())
        st.session_state[_KEY] = BlackBoxState(game, game)
    state: BlackBoxState = st.session_state[_KEY]
    query = st.query_params.to_dict()
    said = bool(query) and query != state.address
    if said:
        state.read(query)
    elif entered:
        state.problems, state.complaint = [], None
    if said or entered:
        state.arrived = state.arrivals
        state.begin()
    return state


def write_address(state: BlackBoxState) -> None:
    """Make the address bar say what the page shows."""
    state.address = state.game.query() | visit().query()
    show_address(state.address)


def _new_seed() -> int:
    return SEEDS[0] + secrets.randbelow(SEEDS[1] - SEEDS[0] + 1)
