"""The store of rooms: what a host does, what everybody reads, and what is kept of it all."""

import json
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Engine, Row, Select, delete, func, insert, select, update
from sqlalchemy.exc import IntegrityError, OperationalError, SQLAlchemyError

from unseen_weights.problems import Problem
from unseen_weights.room import codes
from unseen_weights.room.activities import Fields, read_setup
from unseen_weights.room.database import kept, opened, reading
from unseen_weights.room.items import Item, Outcome
from unseen_weights.room.refusal import RefusedError, forged, is_off, makes_no_sense, no_such_room
from unseen_weights.room.schema import ANSWERS, MEMBERS, ROOMS, ROUNDS
from unseen_weights.room.sending import write
from unseen_weights.room.views import Room, Round

LASTS_S = 24 * 60 * 60
MOST_ROOMS = 2000
MOST_ROUNDS = 60
_TRIES = 3

Clock = Callable[[], float]


class Store:
    """Rooms in one database. clock: seconds since 1970.

    Every method raises RefusedError for what a room does not do, with the sentence to say, and
    where the database cannot be reached.
    """

    def __init__(self, url: str, clock: Clock = time.time) -> None:
        self.engine: Engine = opened(url)
        self._clock = clock

    def open(self) -> tuple[str, str]:
        """Open a room; return its code and the secret of its host's link, which is not kept."""
        secret = codes.new_secret()
        self.purge()
        with kept(self.engine) as connection:
            if (connection.scalar(select(func.count()).select_from(ROOMS)) or 0) >= MOST_ROOMS:
                raise RefusedError(Problem("room-too-many", {}), 503)
        for _ in range(_TRIES):
            code = codes.new_code()
            room = {"code": code, "secret": codes.digest(secret), "closed": False}
            try:
                with self.engine.begin() as connection:
                    expires = self._clock() + LASTS_S
                    connection.execute(insert(ROOMS).values(**room, expires=expires))
            except IntegrityError:  # the code is taken
                continue
            except SQLAlchemyError as error:
                raise is_off() from error
            return code, secret
        raise is_off()

    def purge(self) -> None:
        """Delete what is older than a day."""
        with kept(self.engine) as connection:
            connection.execute(delete(ROOMS).where(ROOMS.c.expires <= self._clock()))

    def write(self, batch: Sequence[Item]) -> list[Outcome]:
        """Keep what learners have sent, in one transaction; return after it is committed.

        What a replica disturbs is tried again.
        """
        for left in reversed(range(_TRIES)):
            try:
                with self.engine.begin() as connection:
                    outcomes = write(connection, batch, self._clock())
            except OperationalError as error:
                if not left:
                    raise is_off() from error
            except SQLAlchemyError as error:
                raise is_off() from error
            else:
                return outcomes
        raise is_off()

    def check(self, code: str, secret: str) -> None:
        """Let nobody through but the room's host."""
        with kept(self.engine) as connection:
            self._host(connection, code, secret)

    def start(self, code: str, secret: str, kind: object, setup: object) -> str:
        """Set an activity going, in place of the one before; return the round's id."""
        read = read_setup(kind, setup)
        with kept(self.engine) as connection:
            room = self._host(connection, code, secret)
            if room.closed:
                raise RefusedError(Problem("room-closed", {}), 409)
            counted = select(func.count()).select_from(ROUNDS).where(ROUNDS.c.code == code)
            number = (connection.scalar(counted) or 0) + 1
            if number > MOST_ROUNDS:
                raise RefusedError(Problem("room-too-many-rounds", {}), 409)
            made = {"id": codes.new_id(), "code": code, "number": number, "shown": False}
            connection.execute(insert(ROUNDS).values(**made, kind=kind, setup=json.dumps(read)))
            _set(connection, code, current=made["id"])
            return str(made["id"])

    def show(self, code: str, secret: str, *, shown: bool) -> None:
        """Open the answers of the current round to everybody, or shut them and take more."""
        with kept(self.engine) as connection:
            room = self._host(connection, code, secret)
            this = update(ROUNDS).where(ROUNDS.c.id == room.current)
            connection.execute(this.values(shown=shown))

    def end(self, code: str, secret: str) -> None:
        """End the current round; its answers stay in the sheet."""
        with kept(self.engine) as connection:
            self._host(connection, code, secret)
            _set(connection, code, current=None)

    def again(self, code: str, secret: str, round_id: object) -> None:
        """Put a round of this room back, as it was left."""
        with kept(self.engine) as connection:
            self._host(connection, code, secret)
            mine = select(ROUNDS.c.id).where(ROUNDS.c.code == code)
            if round_id not in connection.scalars(mine).all():
                raise makes_no_sense()
            _set(connection, code, current=round_id)

    def rounds(self, code: str) -> list[tuple[str, str, Fields]]:
        """The id, the kind and the setup of every round of a room, in their order."""
        asked = select(ROUNDS).where(ROUNDS.c.code == code).order_by(ROUNDS.c.number)
        with kept(self.engine) as connection:
            rows = connection.execute(asked).all()
        return [(row.id, row.kind, json.loads(row.setup)) for row in rows]

    def close(self, code: str, secret: str) -> None:
        """Close the room: nobody joins or answers any more."""
        with kept(self.engine) as connection:
            self._host(connection, code, secret)
            _set(connection, code, closed=True)

    def delete(self, code: str, secret: str) -> None:
        """Delete the room and all that was sent to it."""
        with kept(self.engine) as connection:
            self._host(connection, code, secret)
            connection.execute(delete(ROOMS).where(ROOMS.c.code == code))

    def sheet(self, code: str, secret: str) -> list[tuple[int, str, Fields, Fields]]:
        """Every answer: its round's number, kind and setup, and itself; by content, not by time."""
        asked = (
            select(ROUNDS.c.number, ROUNDS.c.kind, ROUNDS.c.setup, ANSWERS.c.body)
            .join(ANSWERS, ANSWERS.c.round == ROUNDS.c.id)
            .where(ROUNDS.c.code == code)
            .order_by(ROUNDS.c.number, ANSWERS.c.body)
        )
        with kept(self.engine) as connection:
            self._host(connection, code, secret)
            rows = connection.execute(asked).all()
        return [(row.number, row.kind, json.loads(row.setup), json.loads(row.body)) for row in rows]

    def read(self, asked: Iterable[str]) -> dict[str, Room]:
        """These rooms as they stand, without those that are not there or whose day is over."""
        wanted = sorted(asked)
        live = select(ROOMS).where(ROOMS.c.code.in_(wanted), ROOMS.c.expires > self._clock())
        try:
            with reading(self.engine) as connection:
                rooms = connection.execute(live).all()
                rounds = _current(connection, [room.current for room in rooms if room.current])
                members = _members(connection, wanted)
        except SQLAlchemyError as error:
            raise is_off() from error
        return {
            room.code: Room(
                room.code,
                room.closed,
                room.expires,
                members.get(room.code, 0),
                codes.ticket(room.secret),
                rounds.get(room.current),
            )
            for room in rooms
        }

    def _host(self, connection: Connection, code: str, secret: str) -> "Row[Any]":
        room = connection.execute(select(ROOMS).where(ROOMS.c.code == code)).one_or_none()
        if room is None or room.expires <= self._clock():
            raise no_such_room()
        if not codes.is_secret(secret, room.secret):
            raise forged()
        return room


def _set(connection: Connection, code: str, **values: object) -> None:
    connection.execute(update(ROOMS).where(ROOMS.c.code == code).values(**values))


def _members(connection: Connection, wanted: Sequence[str]) -> dict[str, int]:
    counted = select(MEMBERS.c.code, func.count()).where(MEMBERS.c.code.in_(wanted))
    return _counts(connection, counted.group_by(MEMBERS.c.code))


def _counts(connection: Connection, asked: "Select[Any]") -> dict[str, int]:
    return {str(name): int(count) for name, count in connection.execute(asked)}


def _current(connection: Connection, ids: Sequence[str]) -> Mapping[str, Round]:
    counted = select(ANSWERS.c.round, func.count()).where(ANSWERS.c.round.in_(ids))
    counts = _counts(connection, counted.group_by(ANSWERS.c.round))
    rounds = connection.execute(select(ROUNDS).where(ROUNDS.c.id.in_(ids))).all()
    shown = [row.id for row in rounds if row.shown]
    answers = _answers(connection, shown) if shown else {}
    return {
        row.id: Round(
            row.id,
            row.number,
            row.kind,
            json.loads(row.setup),
            row.shown,
            counts.get(row.id, 0),
            answers.get(row.id, ()),
        )
        for row in rounds
    }


def _answers(connection: Connection, ids: Sequence[str]) -> dict[str, tuple[Fields, ...]]:
    """What was answered to these rounds, by the names of the dots: no order tells who was first."""
    answers: dict[str, list[Fields]] = {}
    for row in connection.execute(select(ANSWERS).where(ANSWERS.c.round.in_(ids))):
        sent = {"dot": codes.dot(row.sender), **json.loads(row.body)}
        answers.setdefault(row.round, []).append(sent)
    return {
        name: tuple(sorted(sent, key=lambda one: str(one["dot"]))) for name, sent in answers.items()
    }
