"""What all look at is read once a second, and what is sent is kept in batches."""

import asyncio
import threading
from collections.abc import Callable, Iterable, Iterator

import pytest
from anyio.from_thread import start_blocking_portal

from tests.loops import run
from tests.room.conftest import Clock
from unseen_weights.room.board import EVERY_S, FORGOTTEN_S, Board
from unseen_weights.room.items import Item, Joining, Outcome
from unseen_weights.room.refusal import RefusedError, no_such_room
from unseen_weights.room.views import Room
from unseen_weights.room.writer import Writer

Look = Callable[..., list[Room | None]]


class Rooms:
    """A store that counts how often it is read."""

    def __init__(self) -> None:
        self.there = {code: Room(code, False, 0.0, 0, "") for code in ("A", "B")}
        self.asked: list[list[str]] = []

    def read(self, asked: Iterable[str]) -> dict[str, Room]:
        self.asked.append(sorted(asked))
        return {code: self.there[code] for code in self.asked[-1] if code in self.there}


@pytest.fixture
def rooms() -> Rooms:
    return Rooms()


@pytest.fixture
def board(rooms: Rooms, clock: Clock) -> Board:
    return Board(rooms.read, clock)


@pytest.fixture
def look(board: Board) -> Iterator[Look]:
    """Look at rooms, all at the same moment."""

    async def all_at_once(codes: Iterable[str]) -> list[Room | None]:
        return await asyncio.gather(*(board.look(code) for code in codes))

    with start_blocking_portal() as portal:
        yield lambda *codes: portal.call(all_at_once, codes)


def test_three_hundred_who_look_at_once_make_one_read(
    look: Look, rooms: Rooms, clock: Clock
) -> None:
    assert look(*["A"] * 300) == [rooms.there["A"]] * 300
    look(*["B"] * 300)
    assert rooms.asked == [["A"], ["B"]]
    clock.now += EVERY_S
    look(*["A", "B"] * 300)
    assert rooms.asked[2:] == [["A", "B"]]


def test_a_host_who_has_changed_something_sees_it_at_once(
    board: Board, look: Look, rooms: Rooms
) -> None:
    look("A")
    rooms.there["A"] = Room("A", True, 0.0, 5, "")
    assert look("A") != [rooms.there["A"]]
    board.forget("A")
    assert look("A") == [rooms.there["A"]]


def test_what_was_made_of_a_room_lasts_as_long_as_it_stays_the_same(
    board: Board, look: Look, rooms: Rooms, clock: Clock
) -> None:
    look("A")
    board.made("A")[True] = asyncio.Future(loop=asyncio.new_event_loop())
    clock.now += EVERY_S
    look("A")
    assert True in board.made("A")
    rooms.there["A"] = Room("A", True, 0.0, 5, "")
    clock.now += EVERY_S
    look("A")
    assert board.made("A") == {}


def test_a_room_that_is_gone_is_remembered_as_no_guess(
    board: Board, look: Look, rooms: Rooms, clock: Clock
) -> None:
    look("A")
    del rooms.there["A"]
    clock.now += EVERY_S
    assert look("A") == [None]
    assert board.was_here("A")
    assert not board.was_here("X")
    assert look("X") == [None]
    assert not board.was_here("X")


def test_a_room_that_nobody_looks_at_is_read_no_more(
    look: Look, rooms: Rooms, clock: Clock
) -> None:
    look("A", "B")
    clock.now += FORGOTTEN_S + 1
    look("B")
    clock.now += EVERY_S
    look("B")
    assert rooms.asked[-1] == ["B"]


def items(count: int) -> list[Item]:
    return [Joining("A", str(n)) for n in range(count)]


def test_what_comes_while_one_batch_is_kept_goes_into_the_next() -> None:
    batches: list[int] = []
    first = threading.Event()

    def write(batch: list[Item]) -> list[Outcome]:
        batches.append(len(batch))
        if len(batches) == 1:
            first.wait(5)
        return [None] * len(batch)

    async def all_at_once() -> None:
        writer = Writer(write)  # type: ignore[arg-type]
        keeping = [asyncio.create_task(writer.keep(one)) for one in items(1)]
        while not batches:
            await asyncio.sleep(0)
        keeping += [asyncio.create_task(writer.keep(one)) for one in items(99)]
        await asyncio.sleep(0)
        first.set()
        await asyncio.gather(*keeping)

    run(all_at_once)
    assert batches == [1, 99]


def test_each_sender_hears_of_their_own_and_a_failure_stops_nobody_after_it() -> None:
    def write(batch: list[Item]) -> list[Outcome]:
        if any(one.sender == "boom" for one in batch):
            raise ValueError("boom")
        return [no_such_room() if one.sender == "1" else None for one in batch]

    async def some() -> list[object]:
        writer = Writer(write)  # type: ignore[arg-type]
        told = await asyncio.gather(*map(writer.keep, items(3)), return_exceptions=True)
        with pytest.raises(ValueError, match="boom"):
            await writer.keep(Joining("A", "boom"))
        await writer.keep(Joining("A", "0"))
        return list(told)

    told = run(some)
    assert [type(one) for one in told] == [type(None), RefusedError, type(None)]
