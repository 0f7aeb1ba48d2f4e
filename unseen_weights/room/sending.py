"""What learners send: whole batches in one transaction, so that a class need not queue.

Nothing is acknowledged before its transaction is committed. What is sent twice is kept once.
"""

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, func, select, tuple_
from sqlalchemy.dialects import postgresql, sqlite

from unseen_weights.problems import Problem
from unseen_weights.room.activities import read_answer
from unseen_weights.room.items import Item, Joining, Outcome, Sending
from unseen_weights.room.refusal import RefusedError, no_such_room
from unseen_weights.room.schema import ANSWERS, MEMBERS, ROOMS, ROUNDS

MOST_MEMBERS = 600


def write(connection: Connection, batch: Sequence[Item], now: float) -> list[Outcome]:
    """Keep a batch; what is not kept gets the reason, in the batch's order."""
    outcomes: dict[int, Outcome] = {}
    joining = [(n, one) for n, one in enumerate(batch) if isinstance(one, Joining)]
    sending = [(n, one) for n, one in enumerate(batch) if isinstance(one, Sending)]
    if joining:
        outcomes |= _join(connection, joining, now)
    if sending:
        outcomes |= _answer(connection, sending, now)
    return [outcomes[n] for n in range(len(batch))]


def _join(
    connection: Connection, joining: list[tuple[int, Joining]], now: float
) -> dict[int, Outcome]:
    codes = {one.code for _, one in joining}
    rooms = {row.code: row for row in connection.execute(select(ROOMS).where(_is(ROOMS, codes)))}
    counted = select(MEMBERS.c.code, func.count()).where(_is(MEMBERS, codes))
    found = connection.execute(counted.group_by(MEMBERS.c.code))
    counts = {str(code): int(count) for code, count in found}
    known = _members(connection, joining)
    outcomes: dict[int, Outcome] = {}
    new: dict[tuple[str, str], None] = {}
    for n, one in joining:
        key = (one.code, one.sender)
        outcomes[n] = _why_not(rooms.get(one.code), now)
        if outcomes[n] is None and key not in known and key not in new:
            if counts.get(one.code, 0) >= MOST_MEMBERS:
                outcomes[n] = RefusedError(Problem("room-full", {}), 409)
                continue
            counts[one.code] = counts.get(one.code, 0) + 1
            new[key] = None
    if new:
        rows = [{"code": code, "sender": sender} for code, sender in sorted(new)]
        connection.execute(_insert(connection, MEMBERS).on_conflict_do_nothing(), rows)
    return outcomes


def _answer(
    connection: Connection, sending: list[tuple[int, Sending]], now: float
) -> dict[int, Outcome]:
    found = _rounds(connection, {one.round for _, one in sending})
    known = _members(connection, sending)
    outcomes: dict[int, Outcome] = {}
    rows = []
    for n, one in sending:
        outcomes[n], body = _checked(one, found.get((one.code, one.round)), known, now)
        if body is not None:
            rows.append({"round": one.round, "sender": one.sender, "turn": one.turn, "body": body})
    if rows:
        rows.sort(key=lambda row: (row["round"], row["sender"], row["turn"]))  # no two deadlock
        connection.execute(_upsert(connection), rows)
    return outcomes


def _checked(
    one: Sending, found: "Row[Any] | None", known: set[tuple[str, str]], now: float
) -> tuple[Outcome, str | None]:
    """Why an answer is not kept, or the answer as it is."""
    if found is None:
        return no_such_room(), None
    if why := _why_not(found, now):
        return why, None
    if (one.code, one.sender) not in known:
        return RefusedError(Problem("room-not-in", {}), 403), None
    if found.shown or found.current != found.id:
        return RefusedError(Problem("room-too-late", {}), 409), None
    try:
        answer = read_answer(found.kind, json.loads(found.setup), one.answer)
    except RefusedError as error:
        return error, None
    return None, json.dumps(answer)


def _why_not(room: "Row[Any] | None", now: float) -> Outcome:
    if room is None or room.expires <= now:
        return no_such_room()
    return RefusedError(Problem("room-closed", {}), 409) if room.closed else None


def _rounds(connection: Connection, ids: set[str]) -> dict[tuple[str, str], "Row[Any]"]:
    """The rounds with their rooms. On PostgreSQL the host cannot open one while it is written."""
    asked = (
        select(ROUNDS, ROOMS.c.closed, ROOMS.c.expires, ROOMS.c.current)
        .join(ROOMS, ROOMS.c.code == ROUNDS.c.code)
        .where(ROUNDS.c.id.in_(sorted(ids)))
        .order_by(ROUNDS.c.id)
        .with_for_update(read=True)
    )
    return {(row.code, row.id): row for row in connection.execute(asked)}


def _members(connection: Connection, batch: Sequence[tuple[int, Item]]) -> set[tuple[str, str]]:
    keys = sorted({(one.code, one.sender) for _, one in batch})
    asked = select(MEMBERS).where(tuple_(MEMBERS.c.code, MEMBERS.c.sender).in_(keys))
    return {(row.code, row.sender) for row in connection.execute(asked)}


def _is(table: Any, codes: set[str]) -> Any:
    return table.c.code.in_(sorted(codes))


def _insert(connection: Connection, table: Any) -> "sqlite.Insert | postgresql.Insert":
    if connection.dialect.name == "sqlite":
        return sqlite.insert(table)
    return postgresql.insert(table)


def _upsert(connection: Connection) -> "sqlite.Insert | postgresql.Insert":
    insert = _insert(connection, ANSWERS)
    newer = insert.excluded
    return insert.on_conflict_do_update(
        index_elements=["round", "sender"],
        set_={"turn": newer.turn, "body": newer.body},
        where=newer.turn >= ANSWERS.c.turn,
    )
