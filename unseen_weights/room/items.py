"""What learners send, before it is kept."""

from dataclasses import dataclass

from unseen_weights.room.refusal import RefusedError, makes_no_sense

Outcome = RefusedError | None


@dataclass(frozen=True)
class Joining:
    """A learner comes in. sender: as it is kept."""

    code: str
    sender: str


@dataclass(frozen=True)
class Sending:
    """A learner answers.

    sender: as it is kept. turn: counts the sender's answers, so that an old one that comes late
    never takes the place of a newer one. answer: as it came; it is checked before it is kept.
    """

    code: str
    sender: str
    round: str
    turn: int
    answer: object


Item = Joining | Sending


def check_turn(turn: object) -> int:
    """A sender's count of answers. Raises RefusedError where it is none."""
    if type(turn) is not int or not 0 <= turn < 2**31:
        raise makes_no_sense()
    return turn
