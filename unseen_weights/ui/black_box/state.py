"""What the black box remembers: one visitor's game, and where it took them.

A new game begins the browser's part anew; a probe leaves the sliders alone.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from unseen_weights.chapters.black_box.chapter import (
    ended,
    game_said,
    guess_numbers,
    residents,
)
from unseen_weights.chapters.black_box.model.game import Game, new_game
from unseen_weights.chapters.black_box.model.outcome import verdict
from unseen_weights.chapters.black_box.model.probes import Probe
from unseen_weights.chapters.black_box.sentences import BET
from unseen_weights.knobs import Placed, Value
from unseen_weights.problems import Problem
from unseen_weights.ui.state import PageState

REVEAL, TOP = ".uw[data-ready=yes] [data-arrive]", "h1"


@dataclass
class BlackBoxState(PageState):
    """The game of one visitor.

    complaint: why the last thing they did could not be done. arrivals, arrived: how often the page
    took them to a place, and when they came; place: where to, a selector.
    """

    complaint: Problem | None = None
    arrivals: int = 0
    arrived: int = 0
    place: str = TOP

    @property
    def game(self) -> Game:
        """The game as it stands."""
        return game_said(self.values)

    @game.setter
    def game(self, game: Game) -> None:
        self.values = game.values

    @property
    def bet(self) -> str:
        """The choice that they bet on; '' before."""
        placed = self.visit.bets.get(BET.name)
        return placed.choice if placed else ""

    @property
    def begun(self) -> Game:
        """The game as the browser's sliders began."""
        own = {knob.param: self.start[knob.param] for knob in self.chapter.knobs}
        return game_said(own)

    def told(self, reported: Mapping[str, Any]) -> dict[str, Value]:
        """The game with the draft of the guess that the browser reports."""
        return self._drafted(reported).values

    def ask(self, probe: Probe) -> None:
        """Ask the office, if this can be asked."""
        self._take(self.game.asked(probe, residents()))

    def report(self, reported: Mapping[str, Any]) -> None:
        """Take over the draft of the guess, and the bet, as the browser reports them."""
        if not self.game.revealed:
            super().report(reported)

    def reveal(self, reported: Mapping[str, Any]) -> None:
        """Guess what the browser shows, and end the game, if this is a guess."""
        if self.game.revealed:
            return
        if reported.get(BET.param) in BET.choices:
            self.visit.bets[BET.name] = Placed(str(reported[BET.param]), "noted")
        self._take(self._drafted(reported).guessed())
        self.settle_bet()
        if self.game.revealed:
            self._arrive(REVEAL)

    def set_up(self, level: str, office: str) -> None:
        """Choose what the office shows and looks at, before the first probe."""
        if not self.game.probes:
            self._take(replace(self.game, level=level, office=office))
            self.start |= self.values

    def start_again(self) -> None:
        """A new game with a new rule, at the same office, and without a bet."""
        self.visit.bets.pop(BET.name, None)
        self._take(new_game(self.game.level, self.game.office))
        self.begin()
        self._arrive(TOP)

    def settle_bet(self) -> None:
        """Say of the bet how it turned out, once the game has ended."""
        if self.bet and self.game.revealed:
            self.visit.bets[BET.name] = Placed(self.bet, verdict(ended(self.game), self.bet))

    def begin(self) -> None:
        """Start the browser's part anew at the present game."""
        super().begin()
        self.complaint = None
        self.arrived = self.arrivals

    def read(self, query: Mapping[str, str]) -> None:
        """Take over the game that an address tells, and its bet."""
        super().read(query)
        self.settle_bet()

    def read_own(self, query: Mapping[str, str]) -> list[Problem]:
        """Take over the game that an address tells; the bet of another game is taken back."""
        before = self.game.set_up
        problems = super().read_own(query)
        self.values = self.game.values
        if self.game.set_up != before:
            self.visit.bets.pop(BET.name, None)
        return problems

    def _drafted(self, reported: Mapping[str, Any]) -> Game:
        suspects = reported.get("suspect") == "yes"
        return self.game.drafted(guess_numbers(reported), suspects=suspects)

    def _take(self, next_one: Game | Problem) -> None:
        self.problems = []
        self.complaint = next_one if isinstance(next_one, Problem) else None
        if isinstance(next_one, Game):
            self.game = next_one
            self.asked = self.query()  # said by hand, so it stands above what a tab has kept

    def _arrive(self, place: str) -> None:
        self.place = place
        self.arrivals += 1

    @property
    def arrival(self) -> int:
        """The number of the last arrival since they came to the page; 0 where there was none."""
        return self.arrivals if self.arrivals > self.arrived else 0
