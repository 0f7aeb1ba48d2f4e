"""The store of rooms, on SQLite and on PostgreSQL."""

import json
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import func, inspect, select

from tests.room.conftest import Clock
from unseen_weights.room import codes
from unseen_weights.room.database import migrate
from unseen_weights.room.items import Item, Joining, Outcome, Sending
from unseen_weights.room.refusal import RefusedError
from unseen_weights.room.schema import ANSWERS, META
from unseen_weights.room.sending import MOST_MEMBERS
from unseen_weights.room.sheet import sheet
from unseen_weights.room.store import LASTS_S, Store

BET = {"bet": "line"}
THIRD = {"choice": "third"}
MOST = {"choice": "most"}


def senders(code: str, count: int) -> list[str]:
    return [codes.kept_sender(code, f"{n:032x}") for n in range(count)]


def why(outcome: Outcome) -> str:
    return outcome.problem.message if outcome else ""


def refused(do: Callable[..., object], *given: object, **named: object) -> str:
    with pytest.raises(RefusedError) as error:
        do(*given, **named)
    return error.value.problem.message


def room_with(store: Store, count: int) -> tuple[str, str, list[str]]:
    code, secret = store.open()
    class_ = senders(code, count)
    assert store.write([Joining(code, one) for one in class_]) == [None] * count
    return code, secret, class_


def test_migrations_make_the_tables_of_the_schema_and_take_them_away(store: Store) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    with store.engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), META) == []
    migrate(store.engine, "base")
    assert set(inspect(store.engine).get_table_names()) <= {"alembic_version"}
    migrate(store.engine)
    migrate(store.engine)
    assert set(META.tables) <= set(inspect(store.engine).get_table_names())


def test_replicas_that_start_together_make_the_tables_once(new_store: Callable[[], Store]) -> None:
    with ThreadPoolExecutor(4) as pool:
        stores = [made.result() for made in [pool.submit(new_store) for _ in range(4)]]
    code, _ = stores[0].open()
    assert all(code in store.read([code]) for store in stores)


def test_a_lesson_counts_and_shows_when_the_host_says_so(store: Store) -> None:
    code, secret, class_ = room_with(store, 3)
    this = store.start(code, secret, "bet", BET)
    sent = [Sending(code, one, this, 1, THIRD) for one in class_[:2]]
    assert store.write(sent) == [None, None]
    room = store.read([code])[code]
    assert (room.members, room.round and room.round.answered) == (3, 2)
    assert room.round
    assert room.round.answers == ()
    store.show(code, secret, shown=True)
    shown = store.read([code])[code].round
    assert shown
    assert [answer["choice"] for answer in shown.answers] == ["third", "third"]
    assert {answer["dot"] for answer in shown.answers} == {codes.dot(one) for one in class_[:2]}
    late = Sending(code, class_[2], this, 1, MOST)
    assert [why(one) for one in store.write([late])] == ["room-too-late"]
    store.show(code, secret, shown=False)
    assert store.write([late]) == [None]


@pytest.mark.parametrize("again", [2, 5])
def test_what_is_sent_again_counts_once_and_the_last_one_counts(store: Store, again: int) -> None:
    code, secret, (one, *_) = room_with(store, 1)
    this = store.start(code, secret, "bet", BET)
    store.write([Sending(code, one, this, 1, THIRD)] * again)
    store.write([Sending(code, one, this, 2, MOST), Sending(code, one, this, 1, THIRD)])
    store.write([Sending(code, one, this, 1, THIRD)])
    assert [row[3] for row in store.sheet(code, secret)] == [MOST]


def test_two_replicas_that_write_the_same_at_once_keep_each_answer_once(
    new_store: Callable[[], Store],
) -> None:
    one, other = new_store(), new_store()
    code, secret, class_ = room_with(one, 60)
    this = one.start(code, secret, "bet", BET)
    batch = [Sending(code, who, this, 1, THIRD) for who in class_]
    with ThreadPoolExecutor(4) as pool:
        ways = [(one, batch), (other, batch[::-1]), (one, batch[30:]), (other, batch[::2])]
        done = list(pool.map(lambda way: way[0].write(way[1]), ways))
    assert all(outcome is None for outcomes in done for outcome in outcomes)
    assert len(other.sheet(code, secret)) == 60


def test_a_room_is_gone_after_a_day_and_leaves_nothing(store: Store, clock: Clock) -> None:
    code, secret, (one, *_) = room_with(store, 2)
    this = store.start(code, secret, "bet", BET)
    store.write([Sending(code, one, this, 1, THIRD)])
    clock.now += LASTS_S - 1
    assert code in store.read([code])
    clock.now += 1
    assert store.read([code]) == {}
    assert why(store.write([Joining(code, one)])[0]) == "room-no-such"
    assert why(store.write([Sending(code, one, this, 2, MOST)])[0]) == "room-no-such"
    assert refused(store.check, code, secret) == "room-no-such"
    store.open()
    with store.engine.connect() as connection:
        assert connection.scalar(select(func.count()).select_from(ANSWERS)) == 0


def test_nobody_leads_a_room_with_another_secret(store: Store) -> None:
    code, secret, _ = room_with(store, 1)
    _, other = store.open()
    for wrong in (other, "", secret[:-1], codes.digest(secret)):
        for do in (store.check, store.end, store.close, store.delete, store.sheet):
            assert refused(do, code, wrong) == "room-forged"
        assert refused(store.start, code, wrong, "rule", {}) == "room-forged"
        assert refused(store.show, code, wrong, shown=True) == "room-forged"
    assert not store.read([code])[code].closed


def test_a_closed_room_takes_nothing_and_a_deleted_one_is_gone(store: Store) -> None:
    code, secret, (one, *_) = room_with(store, 1)
    this = store.start(code, secret, "bet", BET)
    store.close(code, secret)
    batch: list[Item] = [Joining(code, "0" * 32), Sending(code, one, this, 1, THIRD)]
    assert [why(outcome) for outcome in store.write(batch)] == ["room-closed", "room-closed"]
    assert refused(store.start, code, secret, "rule", {}) == "room-closed"
    store.delete(code, secret)
    assert store.read([code]) == {}
    assert refused(store.check, code, secret) == "room-no-such"


def test_one_bad_answer_in_a_batch_disturbs_no_other(store: Store) -> None:
    code, secret, class_ = room_with(store, 3)
    elsewhere, key, (stranger, *_) = room_with(store, 1)
    this = store.start(code, secret, "bet", BET)
    other = store.start(elsewhere, key, "rule", {})
    batch = [
        Sending(code, class_[0], this, 1, THIRD),
        Sending(code, class_[1], this, 1, {"choice": "doubles"}),
        Sending(code, stranger, this, 1, THIRD),
        Sending(code, class_[1], other, 1, THIRD),
        Sending(code, class_[1], "no round", 1, THIRD),
        Sending(code, class_[2], this, 1, MOST),
    ]
    assert [why(outcome) for outcome in store.write(batch)] == [
        "",
        "room-no-sense",
        "room-not-in",
        "room-no-such",
        "room-no-such",
        "",
    ]
    assert len(store.sheet(code, secret)) == 2


def test_a_full_room_takes_nobody_else_but_whoever_is_in(store: Store) -> None:
    code, _, class_ = room_with(store, MOST_MEMBERS)
    batch = [Joining(code, "0" * 32), Joining(code, class_[0])]
    assert [why(outcome) for outcome in store.write(batch)] == ["room-full", ""]


def test_a_new_round_ends_the_one_before_and_the_sheet_has_both(store: Store) -> None:
    code, secret, (one, *_) = room_with(store, 1)
    first = store.start(code, secret, "bet", BET)
    store.write([Sending(code, one, first, 1, THIRD)])
    second = store.start(code, secret, "exit", {})
    assert why(store.write([Sending(code, one, first, 2, MOST)])[0]) == "room-too-late"
    store.write([Sending(code, one, second, 3, {"choice": "line", "sure": "yes"})])
    store.end(code, secret)
    assert store.read([code])[code].round is None
    assert store.sheet(code, secret) == [
        (1, "bet", BET, THIRD),
        (2, "exit", {}, {"choice": "line", "sure": "yes"}),
    ]
    assert store.rounds(code) == [(first, "bet", BET), (second, "exit", {})]
    store.again(code, secret, first)
    again = store.read([code])[code].round
    assert again is not None
    assert (again.id, again.answered) == (first, 1)


def test_no_round_of_another_room_can_be_shown(store: Store) -> None:
    (code, secret, _), (other, key, _) = room_with(store, 1), room_with(store, 1)
    theirs = store.start(other, key, "exit", {})
    for name in (theirs, "", None, 4):
        with pytest.raises(RefusedError):
            store.again(code, secret, name)


def test_no_cell_of_the_sheet_is_run() -> None:
    lines = sheet([(1, "a", "=b", "-c")], ("a", "b", "c", "=d")).splitlines()
    assert lines == ["a;b;c;'=d", "1;a;'=b;'-c"]


@given(
    st.lists(st.tuples(st.integers(0, 3), st.integers(0, 5), st.sampled_from(["third", "most"])))
)
def test_whatever_is_sent_how_often_ends_with_each_senders_last(sent: list) -> None:
    store = _MEMORY.setdefault("store", Store("sqlite://"))
    code, secret, class_ = room_with(store, 4)
    this = store.start(code, secret, "bet", BET)
    for who, turn, choice in sent:
        store.write([Sending(code, class_[who], this, turn, {"choice": choice})])
    expected: dict[int, tuple[int, str]] = {}
    for who, turn, choice in sent:
        if turn >= expected.get(who, (-1, ""))[0]:
            expected[who] = (turn, choice)
    found = sorted(row[3]["choice"] for row in store.sheet(code, secret))
    assert found == sorted(choice for _, choice in expected.values())
    store.delete(code, secret)


_MEMORY: dict[str, Store] = {}


def test_nothing_that_is_kept_leads_back_to_a_phone_or_opens_a_room(store: Store) -> None:
    code, secret, (one, *_) = room_with(store, 1)
    this = store.start(code, secret, "bet", BET)
    store.write([Sending(code, one, this, 1, THIRD)])
    with store.engine.connect() as connection:
        rows = [
            json.dumps([str(cell) for cell in row])
            for table in META.sorted_tables
            for row in connection.execute(select(table))
        ]
    assert len(rows) == 4
    assert not any(secret in row or f"{0:032x}" in row for row in rows)


def test_a_place_that_cannot_be_written_to_is_said() -> None:
    for url in (
        "sqlite:////proc/rooms.sqlite",
        "postgresql+psycopg://nobody@127.0.0.1:1/x",
        "what",
    ):
        assert refused(Store, url) == "room-off"
