"""What a room says no to: one sentence, and how HTTP calls it."""

from unseen_weights.problems import Problem


class RefusedError(Exception):
    """Something that a room does not do; problem: the sentence; status: HTTP's number for it."""

    def __init__(self, problem: Problem, status: int = 400) -> None:
        super().__init__(problem.message)
        self.problem = problem
        self.status = status


def no_such_room() -> RefusedError:
    """Nobody has opened a room of that code, or its day is over."""
    return RefusedError(Problem("room-no-such", {}), 404)


def gone() -> RefusedError:
    """There was a room of that code of late, and it is deleted."""
    return RefusedError(Problem("room-gone", {}), 404)


def makes_no_sense() -> RefusedError:
    """What was sent is not what a page of the room sends."""
    return RefusedError(Problem("room-no-sense", {}), 400)


def forged() -> RefusedError:
    """The host link's secret is another one."""
    return RefusedError(Problem("room-forged", {}), 403)


def too_often() -> RefusedError:
    """More than the limits allow, from one sender or one address."""
    return RefusedError(Problem("room-too-often", {}), 429)


def is_off() -> RefusedError:
    """There is no place to keep a room."""
    return RefusedError(Problem("room-off", {}), 503)
